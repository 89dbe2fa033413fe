"""The part of the grid that the search looks at: for each source position a range of target ones.

A node (i, j) means that i source and j target segments are linked. Rows are i = 0..N; a row holds
the nodes lo[i] <= j < hi[i], stored flat, one row after the other. Both bounds never fall, and
neighbouring rows overlap, so that a path from (0, 0) to (N, M) always exists.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

NODE_LIMIT = 1_500_000
"""Nodes of a band; wider requests are narrowed to it, which bounds time and memory."""

_CLOSE = 10
"""Nodes kept on each side of a line between anchors that follow close upon each other."""


@dataclass(frozen=True, slots=True)
class Band:
    """A range of target positions for each source position.

    Attributes:
        lo: First node of each row.
        hi: One behind the last node of each row.
        base: Flat number of each row's first node, and the number of all nodes.
    """

    lo: NDArray[np.int64]
    hi: NDArray[np.int64]
    base: NDArray[np.int64]

    @property
    def rows(self) -> int:
        """Number of rows: source segments and one."""
        return len(self.lo)

    @property
    def size(self) -> int:
        """Number of nodes."""
        return int(self.base[-1])

    def coordinates(self, rows: range | None = None) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Source and target position of every node, or of those of some rows, in flat order."""
        line = np.arange(self.rows) if rows is None else np.arange(rows.start, rows.stop)
        width = self.hi[line] - self.lo[line]
        row = np.repeat(line, width)
        node = np.arange(len(row)) + int(self.base[line[0]])
        return row, node - np.repeat(self.base[line] - self.lo[line], width)

    def batches(self, nodes: int) -> Iterator[range]:
        """Rows in turn, some at a time: about so many nodes, at least one row."""
        row = 0
        while row < self.rows:
            stop = int(np.searchsorted(self.base, self.base[row] + nodes, side="right")) - 1
            stop = min(max(stop, row + 1), self.rows)
            yield range(row, stop)
            row = stop

    def transposed(self) -> Band:
        """The same nodes with target positions as rows."""
        column = np.arange(int(self.hi[-1]))
        return _band(
            np.searchsorted(self.hi, column, side="right"),
            np.searchsorted(self.lo, column, side="right"),
        )


def _band(lo: NDArray[np.int64], hi: NDArray[np.int64]) -> Band:
    base = np.concatenate(([0], np.cumsum(hi - lo)))
    return Band(lo.astype(np.int64), hi.astype(np.int64), base.astype(np.int64))


def band_of(lo: NDArray[np.int64], hi: NDArray[np.int64], columns: int) -> Band:
    """Make any bounds a valid band.

    Args:
        lo: Wanted first node of each row.
        hi: Wanted end of each row.
        columns: Number of target positions (segments and one).

    Returns:
        A band that covers the wanted ranges, with monotone bounds and overlapping rows.
    """
    lo = np.clip(lo, 0, columns - 1)
    hi = np.clip(hi, 1, columns)
    lo[0], hi[-1] = 0, columns
    lo = np.minimum.accumulate(lo[::-1])[::-1]
    hi = np.maximum.accumulate(np.maximum(hi, lo + 1))
    # A row must begin inside the row before it, or no deletion could lead from one to the other.
    lo[1:] = np.minimum(lo[1:], hi[:-1] - 1)
    return _band(lo, hi)


def whole(rows: int, columns: int) -> Band:
    """Every node."""
    return _band(np.zeros(rows, dtype=np.int64), np.full(rows, columns, dtype=np.int64))


def diagonal(sizes: Sequence[tuple[int, int]], gap: int) -> Band:
    """Rectangles that share neither row nor column, each behind the one before.

    Neighbouring rows do not overlap from one rectangle to the next: no path leads through all.

    Args:
        sizes: Rows and columns of each.
        gap: Rows, and columns, without nodes between two of them.
    """
    rows, columns = np.array(sizes, dtype=np.int64).T
    low = np.cumsum(columns + gap) - columns - gap
    high = low + columns
    # Each rectangle's rows and then those of the gap, whose empty ranges lie behind it.
    counts = np.stack((rows, np.full(len(rows), gap)), axis=1).ravel()
    counts[-1] = 0
    return _band(
        np.repeat(np.stack((low, high), axis=1).ravel(), counts),
        np.repeat(high, rows + gap)[: counts.sum()],
    )


def around(points: list[tuple[int, int]], rows: int, columns: int, width: int) -> Band:
    """A band along a chain of points.

    Between points whose gap has the document's own slope the band follows the straight line, wider
    the longer the gap and narrow where point follows upon point; where one side has a hole it keeps
    the whole rectangle. A gap that would cost too many nodes is cut to NODE_LIMIT, shared evenly.

    Args:
        points: Nodes the path is thought to touch, ascending on both sides.
        rows: Source positions.
        columns: Target positions.
        width: Nodes kept on each side of the line, between far points.
    """
    chain = [(0, 0), *points, (rows - 1, columns - 1)]
    lo = np.full(rows, columns, dtype=np.int64)
    hi = np.zeros(rows, dtype=np.int64)
    slope = columns / rows
    most = max(2 * width + 1, NODE_LIMIT // rows)
    for (left, low), (right, high) in itertools.pairwise(chain):
        if right < left:
            continue
        run = np.arange(left, right + 1)
        deep, wide = right - left, high - low
        if deep and abs(wide - slope * deep) <= 20 + 0.25 * deep:
            centre = low + (run - left) * (wide / deep)
            margin = min(width, _CLOSE + deep) + 0.08 * deep
            margin = min(margin, most / 2)
            first, last = np.floor(centre - margin), np.ceil(centre + margin) + 1
        elif wide + 2 * width <= most or deep * wide <= NODE_LIMIT // 4:
            first, last = np.full(deep + 1, low - width), np.full(deep + 1, high + width + 1)
        else:
            centre = low + (run - left) * (wide / max(1, deep))
            first, last = np.floor(centre - most / 2), np.ceil(centre + most / 2) + 1
        lo[left : right + 1] = np.minimum(lo[left : right + 1], first.astype(np.int64))
        hi[left : right + 1] = np.maximum(hi[left : right + 1], last.astype(np.int64))
    return band_of(lo, hi, columns)


def along(path: list[tuple[int, int]], rows: int, columns: int, width: NDArray[np.int64]) -> Band:
    """A band around a path.

    Args:
        path: Every node the path passes, from (0, 0) to the end.
        rows: Source positions.
        columns: Target positions.
        width: Nodes kept on each side, for each source position.
    """
    lo = np.full(rows, columns, dtype=np.int64)
    hi = np.zeros(rows, dtype=np.int64)
    where = np.array(path, dtype=np.int64)
    np.minimum.at(lo, where[:, 0], where[:, 1])
    np.maximum.at(hi, where[:, 0], where[:, 1] + 1)
    # Rows inside a bead have no node of their own: they lie between their neighbours'.
    lo = np.minimum.accumulate(lo[::-1])[::-1]
    hi = np.maximum.accumulate(hi)
    empty = lo >= hi
    lo, hi = np.where(empty, hi - 1, lo), np.where(empty, lo + 1, hi)
    return band_of(lo - width, hi + width, columns)
