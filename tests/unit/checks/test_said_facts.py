"""Facts that the other side states in figures of its own."""

from __future__ import annotations

import pytest

from transflow.checks.said_facts import facts_said


@pytest.mark.parametrize(
    "text,other,expected",
    [
        ("free after half past six", "frei ab 18.30 Uhr", [11]),
        ("one kilometre long", "1 000 m lang", [0]),
        ("for 90 minutes", "anderthalb Stunden lang", [4]),
        ("for 12 days", "12 Tage lang", []),  # the digits tell enough
        ("after half past six", "frei ab 19.30 Uhr", []),
    ],
)
def test_facts_in_other_words(text, other, expected):
    assert list(facts_said(text, "en", other, "de")) == expected
