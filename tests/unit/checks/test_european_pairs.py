"""The pairs of the benchmark: right renderings stay silent, seeded errors are told."""

import pytest

from support.pair_sets import alarms, rows_of, too_low

PAIRS = ["french_pairs", "german_pairs", "european_pairs"]
LEAST = 0.9
LEAST_BY_KIND = {"omission": 0.75, "addition": 0.75, "name": 0.75}


@pytest.fixture(scope="module", params=PAIRS)
def rows(request):
    with rows_of(request.param) as found:
        yield found


def test_right_renderings_are_silent(rows):
    found = alarms(rows)
    assert len(found) <= 0.01 * len(rows), found


def test_seeded_errors_are_told_of_every_kind(rows):
    assert not too_low(rows, lambda kind: LEAST_BY_KIND.get(kind, LEAST))
