"""Anchors: pairs of segments that surely correspond, found without a search over the grid.

Segments are compared by the rare tokens they share through a translation table; a pair that is each
other's clear best is a candidate, and the heaviest chain of candidates that rises on both sides,
freed of lonely outliers, are the anchors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.lexicon import Priors, Table, expand

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from transflow.alignment.tokens import Side

_RARE = 12
_RARE_SHARE = 1 / 1_500
"""Segments a token of an anchor may stand in: so many, or in a long text this share of all."""

_PAIR_LIMIT = 3_000_000
"""Segment pairs looked at; the rarest tokens come first."""

_CLEAR = 1.3
"""How much better the best partner must be than the next one that is not its neighbour."""

_ENOUGH = 0.12
"""Least similarity of an anchor, about a cosine."""

_NEIGHBOURS = 3


def anchors(source: Side, target: Side, known: Priors) -> list[tuple[int, int]]:
    """Find anchors.

    Args:
        source: Source side.
        target: Target side.
        known: Token pairs with their strength.

    Returns:
        Pairs of segment numbers, strictly ascending on both sides; empty when there is nothing to
        go by.
    """
    left, right, weight = similarities(source, target, known)
    if not len(left):
        return []
    keep = _clear_best(left, right, weight) & _clear_best(right, left, weight)
    keep &= weight > _ENOUGH
    order = np.lexsort((right[keep], left[keep]))
    chain = _heaviest_chain(left[keep][order], right[keep][order], weight[keep][order], target.size)
    return _without_outliers(chain)


def sure_pairs(table: Table, least: float) -> Priors:
    """The pairs of a table that are at least so probable, as priors."""
    row = np.repeat(np.arange(len(table.start) - 1), np.diff(table.start))
    kept = table.probability >= least
    strength = np.minimum(1.0, 1.5 * table.probability[kept].astype(np.float64))
    return Priors(row[kept], table.word[kept], strength)


def _postings(side: Side) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Segments of each token: where its list begins, how many there are, the segments."""
    segment = np.repeat(np.arange(side.size), np.diff(side.offsets))
    words = max(1, len(side.keys))
    pair = np.unique(side.tokens * max(1, side.size) + segment)
    token, segment = np.divmod(pair, max(1, side.size))
    count = np.bincount(token, minlength=words)
    return np.cumsum(count) - count, count, segment


def similarities(
    source: Side, target: Side, known: Priors
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Segment pairs that share rare tokens, with their similarity."""
    one_start, one_count, one_segment = _postings(source)
    two_start, two_count, two_segment = _postings(target)
    left_count, right_count = one_count[known.source], two_count[known.target]
    pairs = left_count * right_count
    most = max(_RARE, max(source.size, target.size) * _RARE_SHARE)
    rare = (left_count <= most) & (right_count <= most) & (pairs > 0)
    order = np.argsort(pairs, kind="stable")
    order = order[rare[order]]
    order = order[np.cumsum(pairs[order]) <= _PAIR_LIMIT]
    one, two = known.source[order], known.target[order]
    often = np.maximum(one_count[one], two_count[two])
    weight = known.strength[order] * np.log(max(source.size, target.size, 2) / often + 1.0)
    # All segments of the one token with all segments of the other.
    first = expand(one_start[one], one_count[one])
    owner = np.repeat(np.arange(len(one)), one_count[one])
    second = expand(two_start[two][owner], two_count[two][owner])
    first, owner = (np.repeat(part, two_count[two][owner]) for part in (first, owner))
    key = one_segment[first] * target.size + two_segment[second]
    distinct, place = np.unique(key, return_inverse=True)
    total = np.bincount(place, weight[owner], minlength=len(distinct))
    left, right = np.divmod(distinct, max(1, target.size))
    norm = np.log(max(source.size, target.size, 2))
    size = np.sqrt((np.diff(source.offsets)[left] + 2.0) * (np.diff(target.offsets)[right] + 2.0))
    return left, right, total / (norm * size) * 2.0


def _clear_best(
    side: NDArray[np.int64], other: NDArray[np.int64], weight: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Whether each pair is its segment's best by a clear margin; neighbours are no rivals."""
    order = np.lexsort((other, -weight, side))
    ranked = side[order]
    begins = np.append(True, ranked[1:] != ranked[:-1])
    group = np.cumsum(begins) - 1
    best = order[begins][group]
    far = np.abs(other[order] - other[best]) > 1
    rival = np.zeros(int(group[-1]) + 1)
    np.maximum.at(rival, group[far], weight[order][far])
    clear = np.zeros(len(side), dtype=bool)
    top = order[begins]
    clear[top] = weight[top] > _CLEAR * rival
    return clear


def _heaviest_chain(
    left: NDArray[np.int64], right: NDArray[np.int64], weight: NDArray[np.float64], columns: int
) -> list[tuple[int, int]]:
    """The heaviest subsequence that rises on both sides (Fenwick tree of prefix maxima)."""
    tree: list[tuple[float, int]] = [(0.0, -1)] * (columns + 2)
    before = [-1] * len(left)
    total = [0.0] * len(left)
    for number in range(len(left)):
        place = int(right[number])
        best = (0.0, -1)
        while place > 0:
            best = max(best, tree[place])
            place -= place & -place
        total[number] = best[0] + float(weight[number])
        before[number] = best[1]
        place = int(right[number]) + 1
        while place <= columns + 1:
            tree[place] = max(tree[place], (total[number], number))
            place += place & -place
    chain: list[tuple[int, int]] = []
    number = max(range(len(total)), key=total.__getitem__, default=-1)
    while number >= 0:
        chain.append((int(left[number]), int(right[number])))
        number = before[number]
    return chain[::-1]


def _without_outliers(chain: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Anchors with at least two near anchors on about their own diagonal."""
    kept = []
    for number, (row, column) in enumerate(chain):
        near = chain[max(0, number - _NEIGHBOURS) : number + _NEIGHBOURS + 1]
        agreeing = sum(
            abs((other - column) - (line - row)) <= 4 + 0.3 * abs(line - row)
            for line, other in near
        )
        if agreeing >= 3:  # itself and two more
            kept.append((row, column))
    return kept
