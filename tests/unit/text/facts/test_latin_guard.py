"""Texts that are passed over without reading hold no facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.text.facts.english import ENGLISH
from transflow.text.facts.french import FRENCH
from transflow.text.facts.german import GERMAN
from transflow.text.facts.latin import LatinReader
from transflow.text.facts.latin_tokens import may_hold_facts
from transflow.text.facts.spanish import SPANISH

LEXICONS = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN, "es": SPANISH}


@pytest.mark.parametrize(
    "lang, text, held",
    [
        ("en", "The council met and agreed.", False),
        ("en", "The council met 3 times.", True),
        ("en", "The council met on Monday.", True),
        ("en", "World War II ended.", True),
        ("en", "Vivid words in lower case: vi, ix.", False),
        ("fr", "Le conseil a pris acte.", False),
        ("fr", "Au XXIe siècle.", True),
        ("de", "Der Rat tagte und beschloss.", False),
        ("de", "Fünfundzwanzig Räte tagten.", True),
        ("de", "Die Temperatur lag bei null.", True),
        ("es", "El consejo tomó nota.", False),
        ("en", "", False),
    ],
)
def test_what_is_read(lang, text, held):
    assert may_hold_facts(text, LEXICONS[lang]) is held


WORDS = sorted({word for lexicon in LEXICONS.values() for word in lexicon.triggers})
PIECES = st.one_of(
    st.sampled_from(WORDS), st.text(max_size=6), st.sampled_from(["II", "XIV", "İV", "null", "7"])
)


@given(st.lists(PIECES, max_size=8).map(" ".join), st.sampled_from(sorted(LEXICONS)))
def test_nothing_is_lost(text, lang):
    lexicon = LEXICONS[lang]
    assert may_hold_facts(text, lexicon) or LatinReader(text, lexicon).read() == []
