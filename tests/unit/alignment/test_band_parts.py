"""Parts of a band, and how wide it is kept along a path."""

from __future__ import annotations

import numpy as np
import pytest

from transflow.alignment.band import around, band_of, whole
from transflow.alignment.beads import LINKS
from transflow.alignment.posterior import Posterior

BANDS = [
    pytest.param(whole(7, 9), id="whole"),
    pytest.param(whole(1, 1), id="one node"),
    pytest.param(band_of(np.arange(50) - 4, np.arange(50) + 6, 50), id="banded"),
]


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("nodes", [1, 10, 10_000])
def test_batches_hold_every_row_once(band, nodes):
    parts = list(band.batches(nodes))
    assert [row for part in parts for row in part] == list(range(band.rows))
    for part in parts:
        held = int(band.base[part.stop] - band.base[part.start])
        assert held <= nodes or len(part) == 1


@pytest.mark.parametrize("band", BANDS)
def test_coordinates_of_batches_are_those_of_the_band(band):
    row, column = band.coordinates()
    parts = [band.coordinates(rows) for rows in band.batches(12)]
    assert np.concatenate([part[0] for part in parts]).tolist() == row.tolist()
    assert np.concatenate([part[1] for part in parts]).tolist() == column.tolist()


def test_near_anchors_make_a_narrow_band():
    near = around([(at, at) for at in range(0, 2000, 4)], 2001, 2001, 25)
    far = around([(at, at) for at in range(0, 2000, 500)], 2001, 2001, 25)
    assert 2 * near.size < far.size


@pytest.mark.parametrize(
    "unsure, wide",
    [
        pytest.param([], [], id="all sure"),
        pytest.param([30], range(18, 42), id="one unsure"),
        pytest.param([1], range(13), id="unsure at the beginning"),
        pytest.param([59], range(47, 60), id="unsure at the end"),
    ],
)
def test_widths(unsure, wide):
    band = whole(60, 60)
    probability = np.zeros((len(LINKS), band.size), dtype=np.float32)
    path = [(at, at, 0) for at in range(1, 60)]
    for row, column, number in path:
        probability[number, row * 60 + column] = 0.5 if row in unsure else 1.0
    sure = Posterior(band, probability, np.zeros(59), np.zeros(59))
    widths = sure.widths(path, 12)
    assert len(widths) == band.rows
    assert np.flatnonzero(widths == 12).tolist() == list(wide)
    assert widths.min() >= 4
