"""Lexical scores, held against the formula written out."""

from __future__ import annotations

import math

import numpy as np
import pytest

from synthetic_parallel import parallel
from transflow.alignment import lexical
from transflow.alignment.backend import arithmetic
from transflow.alignment.band import band_of, whole
from transflow.alignment.beads import DEPTH
from transflow.alignment.lexical import LAMBDA, LEANING, explain_band
from transflow.alignment.lexicon import Table
from transflow.alignment.tokens import read_side


def sides():
    pair = parallel(30, seed=2, vocabulary=30)
    texts = [s.text for s in pair.source[:8]], [s.text for s in pair.target[:9]]
    texts[0][3] = ""
    texts[1][4] = ""
    return tuple(read_side(part, "fr", lambda _text: []) for part in texts)


def made_up(explained, given):
    """A table and expectations that touch every case: known, unknown, expected words."""
    rng = np.random.default_rng(1)
    count = rng.integers(0, 4, len(given.keys))
    word = np.concatenate([rng.choice(len(explained.keys), n, replace=False) for n in count])
    start = np.concatenate(([0], np.cumsum(count)))
    table = Table(start, word, rng.uniform(0.05, 0.3, len(word)).astype(np.float32))
    return table, np.where(rng.random(len(explained.keys)) < 0.3, 0.4, 1.0)


def by_formula(explained, given, knowledge, node, depth):
    """All tokens of the segments in one bag."""
    column = node[1]
    tokens = [int(t) for s in range(column - depth, column) if s >= 0 for t in given.of(s)]
    return by_mixture(explained, knowledge, node[0], [(t, 1 / len(tokens)) for t in tokens])


def by_leaning(explained, given, knowledge, node):
    """The best of the bag of two segments and the mixtures that lean to either."""
    row, column = node
    best = by_formula(explained, given, knowledge, node, 2)
    near, far = ([] if s < 0 else given.of(s).tolist() for s in (column - 1, column - 2))
    if near and far:
        for share in (LEANING, 1 - LEANING):
            shares = [(t, share / len(near)) for t in near]
            shares += [(t, (1 - share) / len(far)) for t in far]
            best = max(best, by_mixture(explained, knowledge, row, shares))
    return best


def by_mixture(explained, knowledge, row, tokens):
    table, factor = knowledge
    if not tokens or not row:
        return 0.0
    total = 0.0
    held = sum(share * min(1.0, float(table.row(t)[1].sum())) for t, share in tokens)
    rest = 1 - (1 - LAMBDA) * held
    for word in explained.of(row - 1).tolist():
        known = 0.0
        for token, part in tokens:
            words, chances = table.row(token)
            known += part * float(chances[words == word].sum())
        share = (1 - LAMBDA) * known / explained.unigram[word]
        told = math.log(rest + share)
        if not known:
            told += math.log(factor[word])
        total += explained.weights[word] * told
    return total


@pytest.mark.parametrize("chunk", [1, 200, 200_000])
@pytest.mark.parametrize(
    "band",
    [
        pytest.param(whole(9, 10), id="whole"),
        pytest.param(band_of(np.arange(9) - 2, np.arange(9) + 4, 10), id="banded"),
    ],
)
def test_scores(band, chunk, monkeypatch):
    monkeypatch.setattr(lexical, "_CHUNK", chunk)
    explained, given = sides()
    table, factor = made_up(explained, given)
    with arithmetic("arrays"):
        scores = explain_band(explained, given, table, factor, band)
    for row in range(band.rows):
        for column in range(int(band.lo[row]), int(band.hi[row])):
            node = band.base[row] + column - band.lo[row]
            for depth in range(1, DEPTH + 1):
                expected = by_formula(explained, given, (table, factor), (row, column), depth)
                assert scores[depth - 1, node] == pytest.approx(expected, abs=1e-4)
            expected = by_leaning(explained, given, (table, factor), (row, column))
            assert scores[DEPTH, node] == pytest.approx(expected, abs=1e-4)
