"""Words as evidence: how well segments of one side explain those of the other, over a whole band.

The score of a token f given the tokens of d segments is the log of how much likelier the
translation table makes it than the text as such does:
``log(r + (1 - LAMBDA) * sum_e t(f|e) / (n u(f)))`` with n tokens that explain, u the unigram, and r
what the table leaves unexplained of them. A word the table knows nothing of scores nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.beads import DEPTH
from transflow.alignment.lexicon import Table, expand

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.tokens import Side

LAMBDA = 0.25
"""Share of every token that the text as such explains."""

_CHUNK = 400_000
"""Cells (token of a row, explaining segment) worked on at a time: a few megabytes."""


def explain_band(
    explained: Side,
    given: Side,
    table: Table,
    factor: NDArray[np.float64],
    band: Band,
) -> NDArray[np.float32]:
    """Score every explained segment against one to DEPTH given segments.

    Args:
        explained: The side of the band's rows.
        given: The side of its columns.
        table: Probabilities of explained tokens, by given token.
        factor: For each explained token how likely it stays alone in a true link (1: no opinion).
        band: The nodes; row r stands for explained segment r - 1, column c for given segment c - 1.

    Returns:
        Array [DEPTH, nodes] in nats: at [d - 1, (r, c)] the score of segment r - 1 given segments
        c - d to c - 1; 0 in row 0 and where there are fewer than d given segments.
    """
    scores = np.zeros((DEPTH, band.size), dtype=np.float32)
    row = 1
    while row < band.rows:
        stop = _chunk_end(explained, band, row)
        _score_rows(explained, given, (table, factor), band, range(row, stop), out=scores)
        row = stop
    return scores


def _chunk_end(explained: Side, band: Band, row: int) -> int:
    """The first row behind a chunk that begins at a row and stays near _CHUNK cells."""
    stop = row + 1
    low = int(band.lo[row])
    widest = int(band.hi[row]) - low
    while stop < band.rows:
        widest = max(widest, int(band.hi[stop] - band.lo[stop]))
        tokens = int(explained.offsets[stop] - explained.offsets[row - 1])
        high = int(band.hi[stop])
        # Both the cells and the table of distinct words by given segments are bounded.
        if tokens * (widest + DEPTH) > _CHUNK or tokens * (high - low + DEPTH) > 4 * _CHUNK:
            break
        stop += 1
    return stop


def _score_rows(
    explained: Side,
    given: Side,
    knowledge: tuple[Table, NDArray[np.float64]],
    band: Band,
    rows: range,
    *,
    out: NDArray[np.float32],
) -> None:
    """Score some rows into ``out``; knowledge is the table and the factor of each token."""
    table, factor = knowledge
    row, stop = rows.start, rows.stop
    low, high = band.lo[row:stop], band.hi[row:stop]
    width = int((high - low).max())
    offsets = explained.offsets[row - 1 : stop]
    tokens = explained.tokens[offsets[0] : offsets[-1]]
    if not len(tokens):
        return
    # Given segments from DEPTH before the first column to the last; those outside the text are
    # empty, which saves every test for the margins.
    first = int(low[0]) - DEPTH
    window = _Window(given, table.mass, first, int(low[-1]) + width - 1)
    words, local = np.unique(tokens, return_inverse=True)
    known = window.explained(table, words, len(explained.keys))
    columns = (low - DEPTH - first)[:, None] + np.arange(width + DEPTH - 1)[None, :]
    filled = np.flatnonzero(np.diff(offsets) > 0)
    starts = (offsets - offsets[0])[filled]
    owner = np.repeat(np.arange(len(filled)), np.diff(offsets)[filled])
    columns = columns[filled]
    cells = known[local[:, None], columns[owner]]
    rarity = ((1 - LAMBDA) / explained.unigram[words]).astype(np.float32)[local]
    weight = explained.weights[tokens].astype(np.float32)
    expected = np.flatnonzero(factor[tokens] < 1)
    missing = np.log(factor[tokens[expected]]).astype(np.float32)[:, None]
    count = np.add.reduceat(weight, starts)
    inside = np.arange(width)[None, :] < (high - low)[filled, None]
    flat = (band.base[row:stop][filled, None] + np.arange(width)[None, :])[inside]
    summed = np.zeros((len(tokens), width), dtype=np.float32)
    mass, size = np.zeros((2, len(filled), width))
    for depth in range(1, DEPTH + 1):
        shift = slice(DEPTH - depth, DEPTH - depth + width)
        summed += cells[:, shift]
        mass += window.mass[columns[:, shift]]
        size += window.size[columns[:, shift]]
        total = np.maximum(size, 1.0)
        rest = (1 - (1 - LAMBDA) * mass / total).astype(np.float32)
        scale = (1 / (rest * total)).astype(np.float32)
        gain = scale[owner]
        gain *= summed
        gain *= rarity[:, None]
        gain += 1
        np.log(gain, out=gain)
        gain[expected] += missing * (summed[expected] <= 0)
        block = count[:, None] * np.log(rest)
        gain *= weight[:, None]
        block += np.add.reduceat(gain, starts, axis=0)
        block[size == 0] = 0  # without given tokens nothing can be said
        out[depth - 1, flat] = block[inside]


class _Window:
    """Given segments ``first`` to ``last``; those outside the text count as empty."""

    def __init__(self, given: Side, mass: NDArray[np.float64], first: int, last: int) -> None:
        begin, end = max(0, first), min(given.size, last)
        self._given = given
        self._length = last - first
        offsets = given.offsets[begin : end + 1] if end > begin else np.zeros(1, dtype=np.int64)
        lengths = np.diff(offsets)
        self._tokens = given.tokens[offsets[0] : offsets[-1]]
        self._owner = np.repeat(np.arange(begin - first, begin - first + len(lengths)), lengths)
        self.size = np.bincount(self._owner, minlength=self._length).astype(np.float64)
        self.mass = np.bincount(self._owner, mass[self._tokens], minlength=self._length)

    def explained(
        self, table: Table, words: NDArray[np.int64], vocabulary: int
    ) -> NDArray[np.float32]:
        """Summed probability of each word (rows) given each segment of the window (columns)."""
        place = np.full(vocabulary, -1, dtype=np.int64)
        place[words] = np.arange(len(words))
        start = table.start[self._tokens]
        count = table.start[self._tokens + 1] - start
        entry = expand(start, count)
        local = place[table.word[entry]]
        hit = local >= 0
        cell = local[hit] * self._length + np.repeat(self._owner, count)[hit]
        total = np.bincount(
            cell, table.probability[entry[hit]], minlength=len(words) * self._length
        )
        return total.reshape(len(words), self._length).astype(np.float32)
