"""The word before a full stop, and what the lists say of it."""

from __future__ import annotations

import pytest

from transflow.text.languages import CLOSING, MONTH, NEVER, NUMBERED, language
from transflow.text.stops import kinds_of, next_word, word_before


@pytest.mark.parametrize(
    "lang, text, want",
    [
        ("en", "the U.S", "U.S"),
        ("en", "(Mr", "Mr"),
        ("en", "GDP/cap", "cap"),
        ("en", "B. C", "C"),  # two initials
        ("fr", "l’art", "art"),
        ("de", "gilt i. V. m", "i.V.m"),
        ("ru", "климат и т. д", "т.д"),
        ("ru", "Б. В", "В"),
        ("en", "see https://example.org/a", "https://example.org/a"),
        ("en", "", ""),
    ],
)
def test_word_before(lang, text, want):
    assert word_before(text + ".", language(lang), 0, len(text)) == want


@pytest.mark.parametrize(
    "text, want",
    [(" The Parties", "The"), (" “We agree", "We"), (" J. Sato", ""), (" ", "")],
)
def test_next_word(text, want):
    assert next_word(text, 1) == want


@pytest.mark.parametrize(
    "lang, word, kind",
    [
        ("en", "Mr", NEVER),
        ("en", "end-Dec", MONTH),
        ("en", "ETC", CLOSING),
        ("de", "Bahnhofstr", NUMBERED),
    ],
)
def test_classes_of_an_abbreviation(lang, word, kind):
    assert kinds_of(word, language(lang)) & kind


@pytest.mark.parametrize("lang, word", [("en", "table"), ("de", "laut"), ("fr", "long")])
def test_a_word_is_no_abbreviation_that_never_ends_a_sentence(lang, word):
    assert not kinds_of(word, language(lang)) & NEVER
