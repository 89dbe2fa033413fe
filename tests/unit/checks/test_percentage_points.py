"""Percentage points turned into per cent."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.figures import mismatches
from transflow.model import Severity


def told(source, target, langs):
    found = mismatches(Pair(source, target, *langs.split("-")))
    return [m.finding for m in found if m.check == "percent"]


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("The rate rose by 0.5 percentage points.", "Der Satz stieg um 0,5 %.", "en-de"),
        ("The rate rose by 0.5 percentage points.", "Le taux a augmenté de 0,5 %.", "en-fr"),
        ("Die Quote sank um 3 Prozentpunkte.", "The ratio fell by 3 percent.", "de-en"),
        ("投票率は２ポイント下がった。", "Turnout fell by 2 percent.", "ja-en"),
    ],
)
def test_points_are_not_per_cent(source, target, langs):
    (finding,) = told(source, target, langs)
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "source,target,langs",
    [
        (
            "The rate rose by 0.5 percentage points.",
            "Der Satz stieg um 0,5 Prozentpunkte.",
            "en-de",
        ),
        ("政策金利を0.25％引き上げた。", "It raised the rate by 0.25 percentage points.", "ja-en"),
        (
            "It rose 2 points, 2% more than planned.",
            "Il a gagné 2 points, 2 % de plus que prévu.",
            "en-fr",
        ),
        ("up 3 percentage points to 45%", "plus 3 points, à 45 %", "en-fr"),
        ("It was raised by 25 basis points.", "政策金利は0.25％引き上げられた。", "en-ja"),
    ],
)
def test_points_that_stay_points_are_silent(source, target, langs):
    assert told(source, target, langs) == []
