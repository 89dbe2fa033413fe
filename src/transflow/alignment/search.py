"""The best path through a band: Viterbi over beads, one row at a time.

Two states are kept at each node, because an unlinked segment costs less behind another one
(affine gaps, Gotoh 1982): what arrives by a link, and what arrives by an unlinked segment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.backend import kernels
from transflow.alignment.beads import BEADS, DELETE, INSERT, LINKS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.beads import BeadPriors

NEVER = -1e12
"""Score of what cannot be."""

_FROM_NULL = 2
"""Added to the number of an unlinked step that follows another one."""

BATCH = 1 << 14
"""Nodes whose numbers are worked out at a time."""

LINK_SIZES = np.array(LINKS, dtype=np.int64)
"""Source and target segments of each link."""


def begins(band: Band, rows: range) -> NDArray[np.int64]:
    """For each bead that ends at a node of some rows the flat number of the node where it begins.

    Returns:
        Array [LINKS, nodes of the rows]. A number means nothing where the bead would begin outside
        the band: the bead's score says so.
    """
    _, column = band.coordinates(rows)
    line = np.arange(rows.start, rows.stop)
    width = band.hi[line] - band.lo[line]
    first = band.base[:-1] - band.lo  # flat number of column 0, were it in the row
    found = np.empty((len(LINKS), len(column)), dtype=np.int64)
    for number, (sources, targets) in enumerate(LINKS):
        upper = np.maximum(line - sources, 0)
        np.add(np.repeat(first[upper] - targets, width), column, out=found[number])
    return np.clip(found, 0, band.size - 1, out=found)


def best_path(
    band: Band, scores: NDArray[np.float32], priors: BeadPriors
) -> list[tuple[int, int, int]]:
    """The chain of beads from (0, 0) to (N, M) with the highest sum.

    Args:
        band: The nodes.
        scores: Array [LINKS, nodes] as score_beads gives it.
        priors: Costs of unlinked segments.

    Returns:
        Beads in order as (source position, target position, bead number), positions at its end.
        Of equal chains always the same one is taken.
    """
    compiled = kernels(band.size)
    if compiled is not None:
        costs = priors.delete, priors.insert, priors.extend
        choices = compiled.best_choices(band.lo, band.hi, band.base, scores, LINK_SIZES, costs)
        links, steps, prefers = choices
        nulls = np.where(steps % 2, INSERT, DELETE) + np.where(steps > 1, _FROM_NULL, 0)
        return _trace(band, links, nulls, prefers)
    return _trace(band, *_choices(band, scores, priors))


def _choices(
    band: Band, scores: NDArray[np.float32], priors: BeadPriors
) -> tuple[NDArray[np.int8], NDArray[np.int8], NDArray[np.bool_]]:
    """For each node the best link, the kind of unlinked step, and whether that step is better."""
    best = np.full(band.size, NEVER)
    link_choice = np.zeros(band.size, dtype=np.int8)
    null_choice = np.zeros(band.size, dtype=np.int8)
    prefers_null = np.zeros(band.size, dtype=bool)
    widest = int((band.hi - band.lo).max())
    across = np.arange(widest)
    steps = priors.extend * across
    linked = alone = np.full(widest, NEVER)
    for rows in band.batches(BATCH):
        start, stop = int(band.base[rows.start]), int(band.base[rows.stop])
        begin = begins(band, rows)
        step = scores[:, start:stop].astype(np.float64)
        if rows.start == 0:
            begin[0, 0], step[0, 0] = 0, -NEVER  # the beginning costs nothing: NEVER - NEVER
        arrived, dropped, chained = np.full((3, stop - start), NEVER)
        follows = np.zeros(stop - start, dtype=bool)
        for row in rows:
            here = slice(int(band.base[row]) - start, int(band.base[row + 1]) - start)
            width = here.stop - here.start
            options = best[begin[:, here]]
            options += step[:, here]
            taken = options.argmax(0)
            link_choice[start + here.start : start + here.stop] = taken
            arrive, drop, chain = arrived[here], dropped[here], chained[here]
            arrive[:] = options[taken, across[:width]]
            if row:
                # Nodes of the row above: only those that it shares with this one.
                shift = int(band.lo[row] - band.lo[row - 1])
                held = min(width, int(band.hi[row - 1] - band.lo[row]))
                opened = linked[shift : shift + held] + priors.delete
                longer = alone[shift : shift + held] + priors.extend
                np.greater(longer, opened, out=follows[here][:held])
                np.maximum(opened, longer, out=drop[:held])
            # Insertions chain along the row: a running maximum once their steps are taken off.
            opened = arrive + (priors.insert - priors.extend)
            np.maximum(opened, drop, out=opened)
            opened -= steps[:width]
            np.maximum.accumulate(opened, out=opened)
            np.add(opened[:-1], steps[1:width], out=chain[1:])
            linked, alone = arrive, np.maximum(drop, chain)
            np.maximum(arrive, alone, out=best[start + here.start : start + here.stop])
        lonely = np.maximum(dropped, chained)
        prefers_null[start:stop] = lonely > arrived
        kind = np.where(follows, DELETE + _FROM_NULL, DELETE)
        # At the first node of a row nothing is chained, so that looking one back is safe.
        source = np.append(False, lonely[:-1] + priors.extend > arrived[:-1] + priors.insert)
        chosen = chained > dropped
        kind[chosen] = np.where(source[chosen], INSERT + _FROM_NULL, INSERT)
        null_choice[start:stop] = kind
    return link_choice, null_choice, prefers_null


def _trace(
    band: Band,
    link_choice: NDArray[np.int8],
    null_choice: NDArray[np.integer],
    prefers_null: NDArray[np.bool_],
) -> list[tuple[int, int, int]]:
    """Walk the choices back from the last node."""
    path: list[tuple[int, int, int]] = []
    row, column = band.rows - 1, int(band.hi[-1]) - 1
    first = (band.base[:-1] - band.lo).tolist()
    node = band.size - 1
    unlinked = bool(prefers_null[node])
    while row or column:
        number = int(null_choice[node] if unlinked else link_choice[node])
        follows = unlinked and number >= len(BEADS)
        number -= _FROM_NULL if follows else 0
        path.append((row, column, number))
        row, column = row - BEADS[number][0], column - BEADS[number][1]
        node = first[row] + column
        unlinked = follows if unlinked else bool(prefers_null[node])
    return path[::-1]
