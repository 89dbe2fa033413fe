"""References of Japanese text, letters in brackets and inserted articles among them."""

from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text,expected",
    [
        ("第14条第３項（b）号", ["ref:article:14/paragraph:3/item:b"]),
        ("第12条４(a)(ii)", ["ref:article:12/paragraph:4/item:a/point:2"]),
        ("第２条（ⅱ）", ["ref:article:2/paragraph:2"]),
        ("第３項（a）及び（c）", ["ref:paragraph:3/item:a", "ref:paragraph:3/item:c"]),
        ("議題５（b）", ["ref:item:5/point:b"]),
        ("第９条の２", ["ref:article:9-2"]),
        ("第19Ａ条", ["ref:article:19-2"]),
        ("第３条（定義）", ["ref:article:3"]),
        ("議題５", []),
    ],
)
def test_references_are_read(text, expected):
    found = read_facts(text, "ja")
    assert [fact.key for fact in found if fact.kind == "reference"] == expected


@pytest.mark.parametrize(
    "source,lang,target,same",
    [
        ("Article 9 bis applies.", "en", "第９条の２を適用する。", True),
        ("L’article 9 bis s’applique.", "fr", "第９条の２を適用する。", True),
        ("Article 19A applies.", "en", "第19Ａ条を適用する。", True),
        ("Article 12.7 applies.", "en", "第12条７を適用する。", True),
        ("one correction to item 5 (b)", "en", "議題５（b）の訂正", True),
        ("one correction to item 5 (b)", "en", "議題６（b）の訂正", False),
        ("Article 9 bis applies.", "en", "第９条の３を適用する。", False),
    ],
)
def test_inserted_articles_and_letters_meet(source, lang, target, same):
    told = compare_facts(read_facts(source, lang), read_facts(target, "ja"))
    assert (told == ((), ())) is same
