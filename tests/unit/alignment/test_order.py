"""Word order as evidence."""

from __future__ import annotations

import numpy as np
import pytest

from transflow.alignment.order import nearness, places, running_words, steepness_of
from transflow.alignment.sides import read_sides


@pytest.mark.parametrize("steepness", [0.001, 1.0, 8.0, 20.0])
@pytest.mark.parametrize("explained", [0.0, 0.3, 1.0])
def test_nearness_is_one_on_average(steepness, explained):
    given = (np.arange(2_000) + 0.5) / 2_000
    found = nearness(given, np.full(2_000, explained), steepness)
    assert found.mean() == pytest.approx(1, abs=0.01)
    assert abs(given[found.argmax()] - explained) < 0.01 or steepness < 0.01


def test_the_nearer_words_stand_the_steeper():
    found = [steepness_of(distance) for distance in (0.33, 0.2, 0.1, 0.06)]
    assert found == sorted(found)
    assert found[-1] > 4 * found[1] > 0


def test_places_run_through_a_bead_and_facts_have_none():
    side, _ = read_sides(["Tea in 1952 came", "late"], ["x"], ("en", "fr"))
    last = int(side.offsets[2])
    at = np.arange(last)
    found = places(side, running_words(side), at, np.zeros(last, dtype=int), np.full(last, last))
    words = found[found >= 0]
    assert (found < 0).any()
    assert (np.diff(words) > 0).all()
    assert 0 < words[0] < words[-1] < 1
