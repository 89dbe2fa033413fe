"""Pairs of a file: those that come again are told of again, in their own lines."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.formats.pairs_jsonl import PairLine
from transflow.usecases.checking_pairs import PairSettings, diagnose_pairs

SETTINGS = PairSettings("fr", "en")
TEXTS = (
    ("Le comité compte 12 membres.", "The committee has 21 members."),
    ("La séance est levée.", "The meeting is adjourned."),
    ("La séance est levée.", "The meeting is adjourned"),
)


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("order", [(0, 1, 0, 2, 0), (1, 1, 1), (2, 0), (0, 2) * 300 + (1,)])
def test_each_line_has_its_findings_however_often_its_texts_come(order, jobs):
    rows = [PairLine(f"p{at}", *TEXTS[number], at + 1) for at, number in enumerate(order)]
    told = list(diagnose_pairs(rows, SETTINGS, jobs=jobs))
    assert [row for row, _ in told] == rows
    alone = [check_pair(Pair(*texts, "fr", "en")) for texts in TEXTS]
    assert alone[0]
    assert alone[2]
    assert not alone[1]
    assert [found for _, found in told] == [alone[number] for number in order]


def test_what_one_line_is_given_is_its_own():
    told = list(diagnose_pairs([PairLine(1, *TEXTS[0]), PairLine(2, *TEXTS[0])], SETTINGS))
    told[0][1].clear()
    assert told[1][1]
