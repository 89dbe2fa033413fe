"""Runs of segments scored apart give what they give inside the whole text."""

from __future__ import annotations

import numpy as np
import pytest

from synthetic_parallel import parallel
from transflow.alignment.backend import arithmetic, is_compiled
from transflow.alignment.band import diagonal, whole
from transflow.alignment.beads import LINKS, starting_priors
from transflow.alignment.embedding import read_similarity
from transflow.alignment.evidence import expectation, priors
from transflow.alignment.grid import Grid
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.length import lengths, starting_model
from transflow.alignment.lexicon import table_of
from transflow.alignment.marks import read_marks
from transflow.alignment.scores import Parts
from transflow.alignment.sentences import read_sentences
from transflow.alignment.sides import read_sides
from transflow.alignment.structure import read_structure
from transflow.model import Block, BlockKind, Segment

KINDS = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


class Hashed:
    """Vectors that hang on the letters of a text alone."""

    def encode(self, texts):
        rows = np.array([[text.count(char) + 0.1 for char in "etaoins"] for text in texts])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def outlined(texts, step):
    """Segments in blocks of several kinds, of which some are labelled."""
    made = []
    for at, text in enumerate(texts):
        kind, label = KINDS[at // step % 3], f"{at // step}." if at % step == 0 else ""
        block = Block(kind, ordinal=at // step, start=0, end=1)
        made.append(Segment(text, 0, 1, block, label))
    return made


def a_grid(encoder=None):
    pair = parallel(60, seed=8, vocabulary=50)
    source = outlined([segment.text for segment in pair.source], 3)
    target = outlined([segment.text for segment in pair.target], 4)
    texts = [s.text for s in source], [s.text for s in target]
    sides = read_sides(*texts, ("fr", "en"))
    known = priors(*sides, Knowledge())
    long, wide = lengths(texts[0]), lengths(texts[1])
    parts = Parts(
        priors=starting_priors(),
        length=starting_model(long, wide),
        source_length=long,
        target_length=wide,
        structure=read_structure(source, target),
        marks=read_marks(*texts),
        sentences=read_sentences(*texts),
        forward=None,
        backward=None,
        similarity=read_similarity(encoder, *texts) if encoder else None,
    )
    tables = table_of(sides[0], known), table_of(sides[1], known.swapped())
    factors = expectation(sides[0], known), expectation(sides[1], known.swapped())
    return Grid(*sides, *tables, factors, parts)


PAIRS = [
    (range(5), range(2)),
    (range(20, 21), range(40, 41)),
    (range(3, 12), range(30, 44)),
    (range(3, 12), range(1, 3)),
    (range(50, 60), range(7)),
]


@pytest.mark.parametrize("encoder", [None, Hashed()], ids=["words", "vectors"])
@pytest.mark.parametrize("way", ["arrays", "compiled"])
def test_runs_apart(encoder, way):
    if way == "compiled" and not is_compiled():
        pytest.skip("numba is not installed")
    grid = a_grid(encoder)
    with arithmetic(way):
        everything = grid.score(whole(grid.source.size + 1, grid.target.size + 1))
        found = list(grid.score_apart(PAIRS))
    assert len(found) == len(PAIRS)
    columns = grid.target.size + 1
    for (sources, targets), (band, scores) in zip(PAIRS, found, strict=True):
        row, column = band.coordinates()
        assert len(row) == (len(sources) + 1) * (len(targets) + 1)
        there = (row + sources.start) * columns + column + targets.start
        for number, (one, two) in enumerate(LINKS):
            inside = (row >= one) & (column >= two)
            assert (scores[number, ~inside] < -1e8).all()
            assert np.allclose(
                scores[number, inside], everything[number, there[inside]], rtol=1e-5, atol=1e-4
            )


@pytest.mark.skipif(not is_compiled(), reason="numba is not installed")
def test_compiled_scores():
    grid, found = a_grid(), []
    for way in ("arrays", "compiled"):
        with arithmetic(way):
            found.append(grid.score(whole(grid.source.size + 1, grid.target.size + 1)))
    assert (found[0] > 0).any()
    assert np.allclose(*found, rtol=1e-6, atol=1e-5)


@pytest.mark.parametrize(
    "sizes, gap",
    [
        pytest.param([(1, 1)], 3, id="one node"),
        pytest.param([(3, 2), (1, 5), (4, 1)], 2, id="several"),
        pytest.param([(2, 2), (2, 2)], 0, id="no gap"),
    ],
)
def test_diagonal(sizes, gap):
    band = diagonal(sizes, gap)
    row, column = band.coordinates()
    wanted, low, left = [], 0, 0
    for rows, columns in sizes:
        wanted += [(low + r, left + c) for r in range(rows) for c in range(columns)]
        low, left = low + rows + gap, left + columns + gap
    assert list(zip(row.tolist(), column.tolist(), strict=True)) == wanted
    assert band.rows == low - gap
    turned = band.transposed()
    assert sorted(zip(*(part.tolist() for part in turned.coordinates()[::-1]), strict=True)) == (
        sorted(wanted)
    )
