"""Plausible beads scored anew with word order."""

import tracemalloc

import numpy as np
import pytest

from synthetic_parallel import parallel, segments
from transflow.alignment import aligner, rescoring
from transflow.alignment.scores import IMPOSSIBLE


@pytest.fixture
def passes(monkeypatch):
    """What each pass of rescoring was given and gave."""
    seen = []
    rescored = aligner.rescored

    def watched(grid, plausible):
        scores = rescored(grid, plausible)
        seen.append((plausible, scores, rescored(grid, plausible)))
        return scores

    monkeypatch.setattr(aligner, "rescored", watched)
    return seen


def test_only_plausible_beads_have_a_score(passes):
    pair = parallel(60, seed=4)
    aligner.align(pair.source, pair.target, "fr", "en")
    assert len(passes) == 2
    for plausible, scores, again in passes:
        scored = scores > IMPOSSIBLE
        assert (plausible.chance >= 1e-4).all()
        assert scored.sum() == len(plausible.number) >= 60
        assert scored[plausible.number, plausible.node].all()
        assert np.isfinite(scores[scored]).all()
        assert (scores == again).all()


@pytest.mark.parametrize("lines", [1, 12])
def test_long_lines_of_one_word_are_rescored_in_little_room(passes, lines):
    pair = parallel(40, seed=4)
    same = segments(["ab " * 4000] * lines)
    tracemalloc.start()
    links = aligner.align([*pair.source, *same], [*pair.target, *same], "fr", "en")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(passes) == 2
    assert sum(len(link.source) for link in links) == len(pair.source) + lines
    assert peak < 100 << 20  # every word with every other would be a hundred megabytes a bead


def test_equal_words_of_long_segments_may_be_taken_together(passes, monkeypatch):
    pair = parallel(60, seed=4)
    found = []
    for long in (200, 0):
        monkeypatch.setattr(rescoring, "_LONG", long)
        links = aligner.align(pair.source, pair.target, "fr", "en")
        found.append({(link.source, link.target) for link in links})
    assert len(passes) == 4
    assert len(found[0] & found[1]) >= 0.95 * len(found[0])


@pytest.mark.parametrize("size", [4, 12])
def test_tiny_texts_are_not_rescored(passes, size):
    pair = parallel(size, seed=4)
    links = aligner.align(pair.source, pair.target, "fr", "en")
    assert links
    assert not passes
