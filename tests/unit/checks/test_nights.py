"""Weekdays that share a night."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity


def told(source, target, target_lang):
    found = check_pair(Pair(source, target, "en", target_lang))
    return {d.check for d in found if d.severity is not Severity.NOTICE}


@pytest.mark.parametrize(
    "source,target,lang",
    [
        (
            "It peaked on Sunday night.",
            "Er erreichte in der Nacht zum Montag seinen Höchststand.",
            "de",
        ),
        ("Rain in the night to Monday.", "Regen in der Nacht zum Montag.", "de"),
    ],
)
def test_a_night_belongs_to_two_days(source, target, lang):
    assert "date" not in told(source, target, lang)


@pytest.mark.parametrize(
    "source,target,lang",
    [
        (
            "It peaked on Sunday night.",
            "Er erreichte in der Nacht zum Dienstag seinen Höchststand.",
            "de",
        ),
        ("It opens on Sunday.", "Er öffnet am Montag.", "de"),
        ("Rain in the night to Monday.", "Regen in der Nacht auf Dienstag.", "de"),
        ("It opens on Sunday morning.", "Ouverture le lundi matin.", "fr"),
    ],
)
def test_other_days_differ(source, target, lang):
    assert "date" in told(source, target, lang)
