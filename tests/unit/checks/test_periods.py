"""Parts of a period that stand for another part."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.periods import exchanged_part


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("in the second half of fiscal 2023", "2023年度上期に", "en-ja"),
        ("５月下旬に", "in early May", "ja-en"),
        ("in the first half of the year", "au second semestre", "en-fr"),
        ("at the end of June", "Anfang Juni", "en-de"),
        ("on Tuesday afternoon", "火曜日の午前に", "en-ja"),
        ("月額３万円", "30,000 yen a year", "ja-en"),
        ("£12 an hour", "12 £ par jour", "en-fr"),
        ("€12 per month", "12 Euro pro Jahr", "en-de"),
        ("翌朝、調査を始めた。", "The survey began the following afternoon.", "ja-en"),
        ("on Friday morning", "vendredi après-midi", "en-fr"),
        ("on Friday morning", "am Freitagnachmittag", "en-de"),
    ],
)
def test_another_part_is_told(source, target, langs):
    assert exchanged_part(Pair(source, target, *langs.split("-")))


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("in the second half of fiscal 2023", "2023年度下期に", "en-ja"),
        ("５月下旬に", "in late May", "ja-en"),
        ("５月末に", "at the end of May", "ja-en"),
        ("for the first half and the second half", "上期に", "en-ja"),
        ("in the first half of the year", "im ersten Halbjahr", "en-de"),
        ("in the first half", "ក្នុងឆមាស", "en-km"),
        ("on Friday morning", "vendredi dans la matinée", "en-fr"),
        ("月額３万円", "30,000 yen a month", "ja-en"),
        ("年額12万円（月額1万円）", "120,000 yen a year", "ja-en"),
        ("annual fee of €12", "12 Euro pro Jahr", "en-de"),
        ("a daily average", "par jour, en moyenne", "en-fr"),
        ("on Friday afternoon", "am Freitagnachmittag", "en-de"),
        ("at three in the afternoon", "午後３時に", "en-ja"),
        ("in the early morning", "午前２時に", "en-ja"),
        ("朝日が昇る。", "The sun rises in the afternoon light.", "ja-en"),
        ("Good morning", "Guten Tag", "en-de"),
    ],
)
def test_the_same_part_and_what_cannot_be_held_together_are_silent(source, target, langs):
    assert exchanged_part(Pair(source, target, *langs.split("-"))) is None
