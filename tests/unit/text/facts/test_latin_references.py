from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("article L. 121-3", "fr", ["ref:article:121-3"]),
        ("points a) et c)", "fr", ["ref:item:a", "ref:item:c"]),
        ("points (a) and (c)", "en", ["ref:item:a", "ref:item:c"]),
        ("§ 433 Abs. 1", "de", ["ref:sign:433/paragraph:1"]),
        ("§§ 12 und 13 Abs. 1 Nr. 2", "de", ["ref:sign:12", "ref:sign:13/paragraph:1/item:2"]),
        (
            "sections 12 and 13(1) no. 2",
            "en",
            ["ref:section:12", "ref:section:13/paragraph:1/item:2"],
        ),
        ("Articles 3 and 5 countries", "en", ["ref:article:3", "ref:article:5"]),
    ],
)
def test_references_of_codes_and_lists(text, lang, expected):
    assert [fact.key for fact in read_facts(text, lang)] == expected


@pytest.mark.parametrize(
    "source,target,langs,same",
    [
        ("section 433(1)", "§ 433 Abs. 1", "en-de", True),
        ("section 433(1)", "§ 433 Abs. 2", "en-de", False),
        ("les articles 11 et 13", "§ 11 und § 13", "fr-de", True),
        ("l’article 11", "§ 13", "fr-de", False),
        ("Article 3", "paragraph 3", "fr-en", False),
    ],
)
def test_a_section_sign_stands_for_what_a_law_is_divided_in(source, target, langs, same):
    one, other = langs.split("-")
    differ = compare_facts(read_facts(source, one), read_facts(target, other))
    assert (differ == ((), ())) is same
