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
        ("第12条１及び３の規定", ["ref:article:12/paragraph:1", "ref:article:12/paragraph:3"]),
        (
            "第五条１、２又は４(a)に定める",
            [
                "ref:article:5/paragraph:1",
                "ref:article:5/paragraph:2",
                "ref:article:5/paragraph:4/item:a",
            ],
        ),
        ("第５条１及び３か月以内", ["ref:article:5/paragraph:1"]),
        ("第12条１、２名が出席", ["ref:article:12/paragraph:1"]),
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
        ("under paragraphs 1 and 3 of Article 12", "en", "第12条１及び３に基づき", True),
        ("under paragraphs 1 and 3 of Article 12", "en", "第12条１及び４に基づき", False),
        ("one correction to item 5 (b)", "en", "議題５（b）の訂正", True),
        ("one correction to item 5 (b)", "en", "議題６（b）の訂正", False),
        ("Article 9 bis applies.", "en", "第９条の３を適用する。", False),
    ],
)
def test_inserted_articles_and_letters_meet(source, lang, target, same):
    told = compare_facts(read_facts(source, lang), read_facts(target, "ja"))
    assert (told == ((), ())) is same


@pytest.mark.parametrize(
    "text",
    [
        "バス停「三条大橋東詰」",
        "二条城の庭",
        "九条家の文書",
        "北一条西二丁目",
        "九条ねぎ",
        "二十四節気",
    ],
)
def test_a_street_and_a_family_are_no_article(text):
    facts = read_facts(text, "ja")
    assert not [fact for fact in facts if fact.kind == "reference"]


@pytest.mark.parametrize(
    "text,key",
    [
        ("憲法九条の改正", "ref:article:9"),
        ("同法三条違反", "ref:article:3"),
        ("民法七百九条に基づく", "ref:article:709"),
        ("十二条第二項", "ref:article:12/paragraph:2"),
    ],
)
def test_an_article_may_be_named_without_its_sign(text, key):
    assert key in [fact.key for fact in read_facts(text, "ja")]


@pytest.mark.parametrize(
    "source,target,silent",
    [
        ("第三条１及び２の規定", "Article 3, paragraphs 1 and 2", True),
        ("第三条１、２及び４", "Article 3, paragraphs 1, 2 and 4, of the Convention", True),
        ("第三条１及び２の規定", "Article 3, paragraphs 1 and 3", False),
        ("同項第三号イ", "sub-item (a) of item (iii) of that paragraph", True),
        ("同項第三号", "item (iii) of that paragraph", True),
        ("第二条第一項第三号ロ", "Article 2(1)(iii)(b)", True),
        ("附表Ｂ", "Schedule B", True),
        ("附属書A", "see Annex A.", True),
        ("附属書A", "see Annex B.", False),
        ("Ⅱ章", "Chapter II", True),
    ],
)
def test_parts_of_treaties_and_laws_in_both_languages(source, target, silent):
    found = compare_facts(read_facts(source, "ja"), read_facts(target, "en"))
    assert (found == ((), ())) is silent
