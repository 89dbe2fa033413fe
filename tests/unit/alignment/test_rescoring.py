"""Plausible beads scored anew with word order."""

import numpy as np
import pytest

from synthetic_parallel import parallel
from transflow.alignment import aligner
from transflow.alignment.scores import IMPOSSIBLE


@pytest.fixture
def passes(monkeypatch):
    """What each pass of rescoring was given and gave."""
    seen = []
    rescored = aligner.rescored

    def watched(grid, sure):
        scores = rescored(grid, sure)
        seen.append((sure, scores, rescored(grid, sure)))
        return scores

    monkeypatch.setattr(aligner, "rescored", watched)
    return seen


def test_only_plausible_beads_have_a_score(passes):
    pair = parallel(60, seed=4)
    aligner.align(pair.source, pair.target, "fr", "en")
    assert len(passes) == 2
    for sure, scores, again in passes:
        scored = scores > IMPOSSIBLE
        assert (scored == (sure.probability >= 1e-4)).all()
        assert np.isfinite(scores[scored]).all()
        assert (scores == again).all()


@pytest.mark.parametrize("size", [4, 12])
def test_tiny_texts_are_not_rescored(passes, size):
    pair = parallel(size, seed=4)
    links = aligner.align(pair.source, pair.target, "fr", "en")
    assert links
    assert not passes
