"""Tests for what is soon found out about a full stop."""

from __future__ import annotations

import pytest

from transflow.text.fullstop import ends_here, usual_end
from transflow.text.languages import language

HEAD = "The Committee met in the provincial capital and "


@pytest.mark.parametrize(
    "lang, text, usual",
    [
        ("en", HEAD + "adjourned. The", True),
        ("en", HEAD + "spoke of trade. Ms", True),
        ("en", HEAD + "heard the Gov. The", False),  # a capital: looked at in full
        ("en", HEAD + "closed the blvd. The", False),  # cut to its consonants
        ("en", HEAD + "spoke of ships etc. The", False),  # in a list
        ("en", HEAD + "met in room 5. The", False),
        ("en", HEAD + "met at (noon. The", False),
        ("en", "It adjourned. The", False),  # the sentence is too short to tell
        ("de", HEAD + "die bahnhofstr. Der", False),
        ("hy", HEAD + "adjourned. The", False),  # no full stop there
        ("fr", HEAD + "terminée. La", False),  # not ASCII: looked at in full
    ],
)
def test_usual_end(lang, text, usual):
    profile = language(lang)
    at = text.index(". ")

    assert usual_end(text, profile, 0, at) is usual
    if usual:
        assert ends_here(text, profile, (0, at), at + 2, "", opened=False)


def test_a_word_longer_than_is_looked_at_is_not_usual():
    text = "It was " + "a" * 60 + ". The"

    assert not usual_end(text, language("en"), 0, text.index(". "))
