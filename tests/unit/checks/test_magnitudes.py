from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.magnitudes import magnitude


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("hundreds of thousands of people", "des centaines de milliers de personnes", "en-fr"),
        ("thousands of homes", "plusieurs milliers de logements", "en-fr"),
        ("several million people", "plusieurs millions de personnes", "en-fr"),
        ("tens of thousands", "Zehntausende", "en-de"),
        ("hundreds of homes", "mehrere hundert Häuser", "en-de"),
        ("millions of people", "数百万人", "en-ja"),
        ("数万人", "tens of thousands of people", "ja-en"),
        ("hundreds of homes", "300 logements", "en-fr"),
        ("three hundred homes", "des milliers de logements", "en-fr"),
        ("hundreds of homes, thousands of people", "des centaines de logements", "en-fr"),
        ("dozens of homes", "des dizaines de logements", "en-fr"),
    ],
)
def test_the_same_order_and_several_are_silent(source, target, langs):
    left, right = langs.split("-")
    assert magnitude(Pair(source, target, left, right)) is None


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("hundreds of thousands of people", "des centaines de personnes", "en-fr"),
        ("thousands of homes", "des millions de logements", "en-fr"),
        ("tens of thousands", "Hunderttausende", "en-de"),
        ("数十万人", "tens of thousands of people", "ja-en"),
    ],
)
def test_another_order_is_told(source, target, langs):
    left, right = langs.split("-")
    found = magnitude(Pair(source, target, left, right))
    assert found is not None
    assert "power of ten" in found.message
