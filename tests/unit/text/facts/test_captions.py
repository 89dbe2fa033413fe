from __future__ import annotations

import pytest

from transflow.text.facts.read import read_facts


def keys(text: str, lang: str) -> list[str]:
    return [fact.key for fact in read_facts(text, lang)]


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("表3-2　年齢別人口", "ja", ["number:3-2"]),
        ("図２－１を参照", "ja", ["number:2-1"]),
        ("Table 3-2: Population", "en", ["number:3-2"]),
        ("see Figure 2.1", "en", ["number:2-1"]),
        ("siehe Abbildung 4-7", "de", ["number:4-7"]),
        ("voir le tableau 3-2", "fr", ["number:3-2"]),
    ],
)
def test_a_number_in_two_steps_is_one(text, lang, expected):
    assert keys(text, lang) == expected


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("Tables 3-5", "en", ["number:3", "number:5"]),
        ("発表3-4月", "ja", ["number:3", "month:4"]),
        ("in the form 2.5% of", "en", ["percent:2.5"]),
    ],
)
def test_what_is_no_caption_is_read_as_before(text, lang, expected):
    assert keys(text, lang) == expected
