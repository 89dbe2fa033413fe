"""Compiled loops give what arrays give: the same choices, the same sums."""

from __future__ import annotations

import numpy as np
import pytest

from synthetic_parallel import parallel, segments
from transflow.alignment.aligner import align
from transflow.alignment.backend import arithmetic, is_compiled
from transflow.alignment.band import band_of, whole
from transflow.alignment.beads import LINKS, starting_priors
from transflow.alignment.lexical import explain_band
from transflow.alignment.lexicon import Table
from transflow.alignment.posterior import posteriors
from transflow.alignment.search import best_path
from transflow.alignment.tokens import read_side

pytestmark = pytest.mark.skipif(not is_compiled(), reason="numba is not installed")


def some_band(seed, rows, columns):
    rng = np.random.default_rng(seed)
    centre = np.linspace(0, columns, rows)
    lo = centre - rng.integers(1, 12, rows)
    hi = centre + rng.integers(2, 12, rows)
    return band_of(lo.astype(np.int64), hi.astype(np.int64), columns)


def some_scores(band, seed, spread):
    """Scores with ties when the spread is 0; impossible where a bead would leave the band."""
    rng = np.random.default_rng(seed)
    scores = rng.normal(-2, spread, (len(LINKS), band.size)).astype(np.float32)
    row, column = band.coordinates()
    for number, (sources, targets) in enumerate(LINKS):
        upper, left = row - sources, column - targets
        safe = np.maximum(upper, 0)
        outside = (upper < 0) | (left < band.lo[safe]) | (left >= band.hi[safe])
        scores[number, outside] = -1e9
    return scores


BANDS = [
    pytest.param(whole(9, 14), id="whole"),
    pytest.param(whole(1, 5), id="no source"),
    pytest.param(whole(6, 1), id="no target"),
    pytest.param(some_band(1, 200, 200), id="banded"),
    pytest.param(some_band(2, 60, 400), id="one side much longer"),
]


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("spread", [0.0, 3.0])
@pytest.mark.parametrize("heat", [0.65, 1.3])
def test_search_and_sums(band, spread, heat):
    scores, priors = some_scores(band, 5, spread), starting_priors()
    found = []
    for way in ("arrays", "compiled"):
        with arithmetic(way):
            sure = posteriors(band, scores, priors, heat)
            found.append((best_path(band, scores, priors), sure))
    assert found[0][0] == found[1][0]
    for name in ("probability", "deleted", "inserted"):
        one, two = (getattr(sure, name) for _, sure in found)
        assert np.allclose(one, two, atol=2e-7)


@pytest.mark.parametrize("band", [whole(41, 43), some_band(3, 41, 43)])
def test_lexical_scores(band):
    pair = parallel(60, seed=9, vocabulary=40)
    one = read_side([s.text for s in pair.source[:40]], "fr", lambda _text: [])
    two = read_side([s.text for s in pair.target[:42]], "en", lambda _text: [])
    rng = np.random.default_rng(4)
    count = rng.integers(0, 6, len(two.keys))
    word = np.concatenate([rng.choice(len(one.keys), n, replace=False) for n in count])
    start = np.concatenate(([0], np.cumsum(count)))
    table = Table(start, word, rng.uniform(0.01, 0.2, len(word)).astype(np.float32))
    factor = np.where(rng.random(len(one.keys)) < 0.2, 0.5, 1.0)
    scores = []
    for way in ("arrays", "compiled"):
        with arithmetic(way):
            scores.append(explain_band(one, two, table, factor, band))
    assert np.abs(scores[0]).max() > 1
    assert np.allclose(*scores, atol=1e-5)


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param(parallel(900, seed=3), id="clauses"),
        pytest.param(parallel(250, seed=4, vocabulary=20_000, prose=True), id="prose"),
        pytest.param(parallel(700, seed=5, holes=((200, "target", 150),)), id="a hole"),
    ],
)
def test_whole_alignments(pair):
    found = []
    for way in ("arrays", "compiled"):
        with arithmetic(way):
            found.append(align(pair.source, pair.target, "fr", "en"))
    one, two = found
    assert [(link.source, link.target) for link in one] == [
        (link.source, link.target) for link in two
    ]
    assert np.allclose(
        [link.confidence for link in one], [link.confidence for link in two], atol=1e-6
    )
    said = [[piece for link in links for piece in link.evidence] for links in found]
    assert len(said[0]) > len(one)
    for left, right in zip(*said, strict=True):
        assert (left.kind, left.source, left.target) == (right.kind, right.source, right.target)
        assert left.weight == pytest.approx(right.weight, abs=0.0011)  # rounded to 0.001


def test_identical_lines():
    same = segments(["The same line."] * 300)
    found = []
    for way in ("arrays", "compiled"):
        with arithmetic(way):
            found.append([(x.source, x.target) for x in align(same, same, "fr", "en")])
    assert found[0] == found[1]
