from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.text.facts.german import joined
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "word,expected",
    [
        ("zehntägig", (10, "day")),
        ("zehntägige", (10, "day")),
        ("sechsmonatigen", (6, "month")),
        ("dreijähriger", (3, "year")),
        ("achttausender", (8000, "")),
        ("siebentausendern", (7000, "")),
        ("mächtig", None),
        ("ständig", None),
        ("vorjährig", None),
        ("tausender", None),
    ],
)
def test_numbers_joined_with_what_they_count(word, expected):
    assert joined(word) == expected


@given(st.text(alphabet="zehnactäigermonufüjwö", max_size=60))
def test_any_word_is_read_or_left(word):
    found = joined(word)
    assert found is None or found[0] > 0


@pytest.mark.parametrize(
    "text,expected",
    [
        ("am Freitagvormittag", ["weekday:5"]),
        ("in den neunziger Jahren", ["number:90"]),
        ("halbjährlich", ["duration:m:6"]),
    ],
)
def test_words_that_tell_a_time(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == expected
