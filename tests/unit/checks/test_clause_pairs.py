"""Clauses left out of freely worded pairs, or put into them, are told; right renderings are not."""

from __future__ import annotations

from collections import Counter

import pytest

from support.pair_sets import alarms, rows_of, seeded, told

SETS = (
    "omitted_pairs",
    "omitted_japanese_pairs",
    "added_pairs",
    "added_japanese_pairs",
    "clause_pairs",
    "clause_japanese_pairs",
)
LEAST = {"omission": 0.85, "addition": 0.45}  # most of these additions are three to five words
MOST_ALARMS = 0.025


@pytest.fixture(scope="module")
def rows():
    found = []
    for name in SETS:
        with rows_of(name) as told_of:
            found += told_of
    return found


def test_right_renderings_are_silent(rows):
    found = alarms(rows)
    assert len(found) <= MOST_ALARMS * len(rows), found


@pytest.mark.parametrize("kind", sorted(LEAST))
def test_clauses_without_counterpart_are_told(rows, kind):
    count = Counter(
        kind in told(row, seeded(row.target, old, new))
        for row in rows
        for seed, old, new in row.seeds
        if seed == kind
    )
    assert count[True] >= LEAST[kind] * count.total(), count
