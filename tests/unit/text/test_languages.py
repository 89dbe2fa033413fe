"""Language data: what the files promise."""

from __future__ import annotations

import pytest

from transflow.text.languages import CLOSING, MONTH, NEVER, NUMBERED, language

CODES = (
    "am ar bg cs da de el en es fa fi fr he hi hu hy id it ja kk km ko lo ml mr ms my nb nl no pl "
    "pt ro ru sk sv th tr uk ur vi zh"
).split()


@pytest.mark.parametrize("code", CODES)
def test_every_file_loads(code):
    profile = language(code)
    assert profile.code == code
    assert all(word and not word.endswith(".") for word in profile.words)


def test_classes_add_up():
    words = language("en").words
    assert words["Mr"] == NEVER
    assert words["No"] == NUMBERED | CLOSING
    assert words["Sept"] == MONTH


def test_latin_words_are_known_in_other_scripts():
    assert all(language(code).words["Mr"] & NEVER for code in ("ja", "zh", "ko", "km", "th"))


def test_tags_and_unknown_languages():
    assert language("de-AT").code == "de"
    assert language("xx").words == language("en").words
    assert language("../en").words == language("en").words


def test_own_abbreviations_take_their_full_stop_or_not():
    assert (
        language("en", ("Rgl.", "Pfx")).words["Rgl"]
        == language("en", ("Pfx",)).words["Pfx"]
        == NEVER
    )
    assert "Rgl" not in language("en").words
