"""Words as evidence: how well segments of one side explain those of the other, over a whole band.

The score of a token f given the tokens of d segments is the log of how much likelier the
translation table makes it than the text as such does:
``log(r + (1 - LAMBDA) * sum_e t(f|e) / (n u(f)))`` with n tokens that explain, u the unigram, and r
what the table leaves unexplained of them. A word the table knows nothing of scores nothing.

Where two sentences were rewritten as two others, most of each comes from one and a little from its
neighbour. Counted as one bag, every word would seem half as likely, so that such a bead could never
win: a last plane gives the best of three mixtures of two segments, even and leaning to either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from transflow.alignment.backend import kernels
from transflow.alignment.beads import DEPTH
from transflow.alignment.lexicon import Table, expand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.tokens import Side

LAMBDA = 0.25
"""Share of every token that the text as such explains."""

LEANING = 0.9
"""Share of the nearer segment in a mixture of two that leans to it."""

_CHUNK = 200_000
"""Cells (token of a row, explaining segment) worked on at a time: a few megabytes."""

_FACTORS = 24
"""Likelihood ratios multiplied before their logarithm is taken; each is below 1e12."""


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
        Array [DEPTH + 1, nodes] in nats: at [d - 1, (r, c)] the score of segment r - 1 given
        segments c - d to c - 1, at [DEPTH, (r, c)] given the best mixture of c - 2 and c - 1; 0 in
        row 0 and where there are no given segments.
    """
    compiled = kernels(band.size)
    rarity = (1 - LAMBDA) / explained.unigram
    if compiled is not None:
        return np.asarray(
            compiled.explain(
                band.lo,
                band.hi,
                band.base,
                explained.offsets,
                explained.tokens,
                explained.weights,
                rarity,
                np.log(factor),
                given.offsets,
                given.tokens,
                table.start,
                table.word,
                table.probability,
                table.mass,
                DEPTH,
                1 - LAMBDA,
                LEANING,
            )
        )
    scores = np.zeros((DEPTH + 1, band.size), dtype=np.float32)
    place = np.full(len(explained.keys), -1, dtype=np.int64)
    knowledge = _Knowledge(table, table.mass, rarity, np.log(factor), place)
    for piece in _pieces(explained, band):
        _score_piece(explained, given, knowledge, band, piece, out=scores)
    return scores


@dataclass(frozen=True, slots=True)
class _Knowledge:
    """What scoring a row needs beside the two sides.

    Attributes:
        table: Probabilities of explained tokens, by given token.
        mass: How much of each given token the table explains.
        rarity: Share of the table by unigram of each explained token.
        missing: Logarithm of how likely each explained token stays alone in a true link.
        place: Scratch room: -1 for each explained token.
    """

    table: Table
    mass: NDArray[np.float64]
    rarity: NDArray[np.float64]
    missing: NDArray[np.float64]
    place: NDArray[np.int64]


def _pieces(
    explained: Side, band: Band
) -> Iterator[tuple[range, NDArray[np.int64], NDArray[np.int64]]]:
    """Parts of the band to work on, about _CHUNK cells each.

    Returns:
        Rows, and the bounds of the part in each: the band's own, save that a row too large is taken
        some columns at a time.
    """
    row = 1
    while row < band.rows:
        stop = row + 1
        low, widest = int(band.lo[row]), int(band.hi[row] - band.lo[row])
        tokens = int(explained.offsets[row] - explained.offsets[row - 1])
        while stop < band.rows:
            widest = max(widest, int(band.hi[stop] - band.lo[stop]))
            tokens = int(explained.offsets[stop] - explained.offsets[row - 1])
            # Both the cells and the table of distinct words by given segments are bounded.
            room = int(band.hi[stop]) - low + DEPTH
            if tokens * (widest + DEPTH) > _CHUNK or tokens * room > 4 * _CHUNK:
                break
            stop += 1
        step = max(DEPTH, _CHUNK // max(1, tokens)) if stop == row + 1 else band.hi[stop - 1] - low
        for column in range(low, int(band.hi[stop - 1]), int(step)):
            rows = slice(row, stop)
            high = np.minimum(band.hi[rows], column + step)
            yield range(row, stop), np.maximum(band.lo[rows], column), high
        row = stop


def _score_piece(
    explained: Side,
    given: Side,
    knowledge: _Knowledge,
    band: Band,
    piece: tuple[range, NDArray[np.int64], NDArray[np.int64]],
    *,
    out: NDArray[np.float32],
) -> None:
    """Score a part of the band into ``out``."""
    rows, low, high = piece
    filled = np.flatnonzero(np.diff(explained.offsets[rows.start - 1 : rows.stop]) > 0)
    if not len(filled):
        return
    low, high = low[filled], high[filled]
    width = int((high - low).max())
    offsets = explained.offsets[rows.start - 1 : rows.stop]
    tokens = explained.tokens[offsets[0] : offsets[-1]]
    owner = np.repeat(np.arange(len(filled)), np.diff(offsets)[filled])
    weight = explained.weights[tokens]
    count = np.bincount(owner, weight).astype(np.float64)
    # Given segments from DEPTH before the first column to the last; those outside the text are
    # empty, which saves every test for the margins.
    first = int(low[0]) - DEPTH
    window = _Window(given, knowledge.mass, first, int(low[-1]) + width - 1)
    words, local = np.unique(tokens, return_inverse=True)
    known = window.explained(knowledge, words)
    # A token that nothing in sight explains tells nothing, unless it was expected to be explained.
    told = known.any(axis=1) | (knowledge.missing[words] < 0)
    # Tokens of one row and weight together: the logarithm is taken of products.
    order = np.flatnonzero(told[local])
    order = order[np.lexsort((weight[order], owner[order]))]
    tokens, local, owner, weight = tokens[order], local[order], owner[order], weight[order]
    expected = np.flatnonzero(knowledge.missing[tokens] < 0)
    heard = _Heard(
        owner,
        weight,
        _group_starts(owner, weight),
        count,
        expected,
        (weight[expected] * knowledge.missing[tokens[expected]])[:, None],
    )
    columns = (low - DEPTH - first)[:, None] + np.arange(width + DEPTH - 1)
    cells = known[local[:, None], columns[owner]]
    cells *= knowledge.rarity[tokens][:, None]
    inside = np.arange(width) < (high - low)[:, None]
    flat = ((band.base[rows.start : rows.stop] - band.lo[rows.start : rows.stop])[filled] + low)[
        :, None
    ] + np.arange(width)
    flat = flat[inside]
    summed = np.zeros((len(tokens), width))
    mass, size = np.zeros((2, len(filled), width))
    for depth in range(1, DEPTH + 1):
        shift = slice(DEPTH - depth, DEPTH - depth + width)
        summed += cells[:, shift]
        mass += window.mass[columns[:, shift]]
        size += window.size[columns[:, shift]]
        total = np.maximum(size, 1.0)
        rest = 1 - (1 - LAMBDA) * mass / total
        block = heard.scored(rest, 1 / (rest * total), summed)
        block[size == 0] = 0  # without given tokens nothing can be said
        out[depth - 1, flat] = block[inside]
    near, far = (slice(DEPTH - depth, DEPTH - depth + width) for depth in (1, 2))
    sizes = window.size[columns[:, near]], window.size[columns[:, far]]
    masses = window.mass[columns[:, near]], window.mass[columns[:, far]]
    both = (sizes[0] > 0) & (sizes[1] > 0)
    best = np.full(both.shape, -np.inf)
    for share in (LEANING, 1 - LEANING):
        ratio = share / np.maximum(sizes[0], 1.0), (1 - share) / np.maximum(sizes[1], 1.0)
        rest = 1 - (1 - LAMBDA) * (ratio[0] * masses[0] + ratio[1] * masses[1])
        mixed = ratio[0][owner] * cells[:, near]
        mixed += ratio[1][owner] * cells[:, far]
        np.maximum(best, heard.scored(rest, 1 / rest, mixed), out=best)
    best[~both] = -np.inf
    out[DEPTH, flat] = np.maximum(out[1, flat], best[inside])


@dataclass(frozen=True, slots=True)
class _Heard:
    """The tokens of some rows, ready to be scored against what may explain them.

    Attributes:
        owner: Row of each token, ascending.
        weight: Its weight.
        starts: Where groups of tokens of one row and weight begin.
        count: Summed weight of each row, tokens that nothing explains included.
        expected: Tokens that hardly ever stay alone.
        lost: What each of those costs when it does.
    """

    owner: NDArray[np.int64]
    weight: NDArray[np.float64]
    starts: NDArray[np.int64]
    count: NDArray[np.float64]
    expected: NDArray[np.int64]
    lost: NDArray[np.float64]

    def scored(
        self, rest: NDArray[np.float64], scale: NDArray[np.float64], told: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Score of each row at each node.

        Args:
            rest: Array [rows, nodes]: what the table leaves unexplained.
            scale: Array [rows, nodes]: factor on what is told.
            told: Array [tokens, nodes]: chance of each token by unigram.
        """
        block = self.count[:, None] * np.log(rest)
        if len(self.owner):
            gain = np.take(scale, self.owner, axis=0)
            gain *= told
            gain += 1
            product = np.log(np.multiply.reduceat(gain, self.starts, axis=0))
            product *= self.weight[self.starts][:, None]
            _add_rows(block, self.owner[self.starts], product)
            _add_rows(block, self.owner[self.expected], self.lost * (told[self.expected] <= 0))
        return np.asarray(block)


def _group_starts(owner: NDArray[np.int64], weight: NDArray[np.float64]) -> NDArray[np.int64]:
    """Where groups of at most _FACTORS tokens of one row and weight begin."""
    changed = np.append(True, (owner[1:] != owner[:-1]) | (weight[1:] != weight[:-1]))
    begun = np.flatnonzero(changed[: len(owner)])
    at = np.arange(len(owner))
    inside = at - np.repeat(begun, np.diff(begun, append=len(owner)))
    return np.flatnonzero(inside % _FACTORS == 0)


def _add_rows(block: NDArray[Any], owner: NDArray[np.int64], values: NDArray[np.float64]) -> None:
    """Add each row of values to the row of the block that owns it; owners ascend."""
    if len(owner):
        first = np.flatnonzero(np.append(True, owner[1:] != owner[:-1]))
        block[owner[first]] += np.add.reduceat(values, first, axis=0)


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

    def explained(self, knowledge: _Knowledge, words: NDArray[np.int64]) -> NDArray[np.float64]:
        """Summed probability of each word (rows) given each segment of the window (columns)."""
        table, place = knowledge.table, knowledge.place
        place[words] = np.arange(len(words))
        start = table.start[self._tokens]
        count = table.start[self._tokens + 1] - start
        entry = expand(start, count)
        local = place[table.word[entry]]
        place[words] = -1
        hit = np.flatnonzero(local >= 0)
        cell = local[hit] * self._length + np.repeat(self._owner, count)[hit]
        total = np.bincount(
            cell, table.probability[entry[hit]], minlength=len(words) * self._length
        )
        return total.reshape(len(words), self._length).astype(np.float64, copy=False)
