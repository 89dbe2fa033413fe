"""Votes and ratios whose figures changed places."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity


def told(source, source_lang, target, target_lang):
    found = check_pair(Pair(source, target, source_lang, target_lang))
    return {d.check for d in found if d.severity is not Severity.NOTICE}


@pytest.mark.parametrize(
    "source,source_lang,target,target_lang",
    [
        (
            "The vote was 352 in favour and 289 against.",
            "en",
            "Es gab 352 Ja- und 289 Neinstimmen.",
            "de",
        ),
        ("Beschlossen mit 9 : 6 Stimmen.", "de", "Decided by nine votes to six.", "en"),
        ("The result was 57 to 54.", "en", "Das Ergebnis lautete 57 zu 54.", "de"),
        ("Im Verhältnis 60 : 40 geteilt.", "de", "Shared in the ratio 60:40.", "en"),
        ("Die Gäste lagen 0:2 zurück.", "de", "The visitors were 2–0 down.", "en"),
    ],
)
def test_the_same_order(source, source_lang, target, target_lang):
    assert not told(source, source_lang, target, target_lang) & {"number", "time"}


@pytest.mark.parametrize(
    "source,source_lang,target,target_lang",
    [
        (
            "The vote was 352 in favour and 289 against.",
            "en",
            "Es gab 289 Ja- und 352 Neinstimmen.",
            "de",
        ),
        ("Beschlossen mit 9 : 6 Stimmen.", "de", "Decided by six votes to nine.", "en"),
        ("The result was 57 to 54.", "en", "Das Ergebnis lautete 54 zu 57.", "de"),
        ("Im Verhältnis 60 : 40 geteilt.", "de", "Shared in the ratio 40:60.", "en"),
        (
            "Adopted with 352 votes for and 289 against.",
            "en",
            "Adopté par 289 voix pour et 352 contre.",
            "fr",
        ),
    ],
)
def test_the_order_turned(source, source_lang, target, target_lang):
    assert "number" in told(source, source_lang, target, target_lang)
