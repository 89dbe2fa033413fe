"""Numbering signs as places in a series."""

from __future__ import annotations

import pytest

from transflow.text.ordinals import kanji_number, ordinal_key, roman_number


@pytest.mark.parametrize(
    "sign, want",
    [
        ("5", "5"),
        ("０５", "5"),
        ("៥", "5"),
        ("⑤", "5"),
        ("五", "5"),
        ("V", "5"),
        ("v", "5"),
        ("Ⅴ", "5"),
        ("二十三", "23"),
        ("ア", "a"),
        ("エ", "d"),
        ("나", "b"),
        ("C", "c"),
        ("ン", "ン"),
        ("Б", "б"),
        ("xiv", "14"),
    ],
)
def test_ordinal_key(sign, want):
    assert ordinal_key(sign) == want


@pytest.mark.parametrize(
    "sign, want",
    [("十", 10), ("百五", 105), ("千二百", 1200), ("二〇", 20), ("a", None), ("", None)],
)
def test_kanji(sign, want):
    assert kanji_number(sign) == want


@pytest.mark.parametrize(
    "sign, want", [("IX", 9), ("xl", 40), ("CCC", 300), ("iiii", None), ("", None), ("vx", None)]
)
def test_roman(sign, want):
    assert roman_number(sign) == want
