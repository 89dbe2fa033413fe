"""The search and the sums over all paths, held against trying every path."""

from __future__ import annotations

import math

import numpy as np
import pytest

from transflow.alignment.band import band_of, whole
from transflow.alignment.beads import BEADS, DELETE, INSERT, LINKS, adapted_priors, starting_priors
from transflow.alignment.posterior import posteriors
from transflow.alignment.search import best_path


def every_path(rows, columns):
    """All chains of beads from (0, 0) to the last node, as (row, column, bead) at their ends."""
    if (rows, columns) == (0, 0):
        return [[]]
    found = []
    for number, (sources, targets) in enumerate(BEADS):
        if sources <= rows and targets <= columns:
            found += [
                [*path, (rows, columns, number)]
                for path in every_path(rows - sources, columns - targets)
            ]
    return found


def worth(path, band, scores, priors):
    total, before = 0.0, None
    for row, column, number in path:
        if number in {DELETE, INSERT}:
            follows = before in {DELETE, INSERT}
            total += priors.extend if follows else float(priors.bead[number])
        else:
            total += float(scores[number, band.base[row] + column - band.lo[row]])
        before = number
    return total


def table(band, seed):
    """Random scores; impossible where a bead would begin outside the band."""
    scores = np.random.default_rng(seed).normal(-2, 2, (len(LINKS), band.size)).astype(np.float32)
    row, column = band.coordinates()
    for number, (sources, targets) in enumerate(LINKS):
        upper, left = row - sources, column - targets
        safe = np.maximum(upper, 0)
        outside = (upper < 0) | (left < band.lo[safe]) | (left >= band.hi[safe])
        scores[number, outside] = -1e9
    return scores


BANDS = [
    pytest.param(whole(4, 5), id="whole"),
    pytest.param(whole(5, 2), id="narrow"),
    pytest.param(band_of(np.array([0, 0, 1, 2]), np.array([2, 3, 5, 5]), 5), id="banded"),
    pytest.param(whole(1, 4), id="no source"),
]


def inside(path, band):
    return all(band.lo[row] <= column < band.hi[row] for row, column, _ in path)


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("seed", range(6))
def test_the_best_of_all_paths_is_found(band, seed):
    scores, priors = table(band, seed), starting_priors()
    paths = every_path(band.rows - 1, int(band.hi[-1]) - 1)
    best = max(worth(path, band, scores, priors) for path in paths if inside(path, band))
    found = best_path(band, scores, priors)
    assert found in paths
    assert worth(found, band, scores, priors) == pytest.approx(best, abs=1e-4)


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("temperature", [0.5, 1.0])
def test_posteriors_are_shares_of_all_paths(band, seed, temperature):
    scores, priors = table(band, seed), starting_priors()
    paths = [path for path in every_path(band.rows - 1, int(band.hi[-1]) - 1) if inside(path, band)]
    weights = [math.exp(temperature * worth(path, band, scores, priors)) for path in paths]
    total = sum(weights)
    share: dict[tuple[int, int, int], float] = {}
    dropped: dict[int, float] = {}
    for path, weight in zip(paths, weights, strict=True):
        for step in path:
            share[step] = share.get(step, 0.0) + weight / total
            if step[2] == DELETE:
                dropped[step[0]] = dropped.get(step[0], 0.0) + weight / total
    sure = posteriors(band, scores, priors, temperature)
    for (row, column, number), expected in share.items():
        if number in {DELETE, INSERT}:
            continue
        assert sure.of(row, column, number) == pytest.approx(expected, abs=1e-4)
    for row in range(1, band.rows):
        assert sure.of(row, 0, DELETE) == pytest.approx(dropped.get(row, 0.0), abs=1e-4)
    assert sure.counts().sum() == pytest.approx(sum(share.values()), abs=1e-3)


def test_priors_follow_the_document():
    start = starting_priors()
    seen = np.zeros(len(BEADS))
    seen[LINKS.index((2, 1))] = 500
    seen[DELETE] = 500
    moved = adapted_priors(seen, runs=1)
    assert moved.bead[LINKS.index((2, 1))] > start.bead[LINKS.index((2, 1))]
    assert moved.bead[LINKS.index((1, 1))] < start.bead[LINKS.index((1, 1))]
    # One long hole does not make single omissions likely.
    assert moved.delete < start.delete
    assert np.exp(moved.bead).sum() == pytest.approx(1.0, abs=0.02)
