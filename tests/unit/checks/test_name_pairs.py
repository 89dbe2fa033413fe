"""The pairs of the benchmark that are dense in names: right renderings are silent, slips told.

Many parts that are left out or put in are small on purpose (a single adverb, an item of a list).
"""

import pytest

from support.pair_sets import alarms, rows_of, too_low

LEAST = {"name": 0.8, "omission": 0.5, "addition": 0.2}


@pytest.fixture(scope="module")
def rows():
    with rows_of("name_pairs") as found:
        yield found


def test_right_renderings_are_silent(rows):
    found = alarms(rows)
    assert len(found) <= 0.02 * len(rows), found


def test_seeded_errors_are_told_of_every_kind(rows):
    assert not too_low(rows, LEAST.__getitem__)
