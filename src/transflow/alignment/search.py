"""The best path through a band: Viterbi over beads, one row at a time.

Two states are kept at each node, because an unlinked segment costs less behind another one
(affine gaps, Gotoh 1982): what arrives by a link, and what arrives by an unlinked segment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.beads import BEADS, DELETE, DEPTH, INSERT, LINKS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.beads import BeadPriors

NEVER = -1e12
"""Score of what cannot be."""

_FROM_NULL = 2
"""Added to the number of an unlinked step that follows another one."""


def first_before(band: Band, row: int, sources: int, targets: int) -> int:
    """Flat number of the node where a bead begins that ends at the first node of a row.

    It may lie outside its row, or before 0: the bead is then impossible, and its score says so.
    """
    upper = row - sources
    return int(band.base[upper] + band.lo[row] - targets - band.lo[upper])


def padding(band: Band) -> int:
    """Room at both ends of a flat array, so that nodes outside the band can be read."""
    return int((band.hi - band.lo).max()) + DEPTH


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
    pad = padding(band)
    linked = np.full(band.size + 2 * pad, NEVER)
    alone = np.full(band.size + 2 * pad, NEVER)
    best = np.full(band.size + 2 * pad, NEVER)
    link_choice = np.zeros(band.size, dtype=np.int8)
    null_choice = np.zeros(band.size, dtype=np.int8)
    for row in range(band.rows):
        begin, end = int(band.base[row]), int(band.base[row + 1])
        here = slice(pad + begin, pad + end)
        width = end - begin
        options = np.full((len(LINKS), width), NEVER)
        for number, (sources, targets) in enumerate(LINKS):
            if sources <= row:
                before = pad + first_before(band, row, sources, targets)
                np.add(
                    best[before : before + width], scores[number, begin:end], out=options[number]
                )
        if row == 0:
            options[0, 0] = 0.0
        taken = options.argmax(0)
        link_choice[begin:end] = taken
        arrived = options[taken, np.arange(width)]
        dropped = np.full(width, NEVER)
        from_null = np.zeros(width, dtype=bool)
        if row:
            # Nodes of the row above: only those that it shares with this one.
            held = min(width, int(band.hi[row - 1] - band.lo[row]))
            before = pad + first_before(band, row, 1, 0)
            opened = linked[before : before + held] + priors.delete
            longer = alone[before : before + held] + priors.extend
            from_null[:held] = longer > opened
            dropped[:held] = np.maximum(opened, longer)
        chained, source = _inserted(arrived, dropped, priors)
        kind = np.where(from_null, DELETE + _FROM_NULL, DELETE)
        inserted = chained > dropped
        kind[inserted] = np.where(source[inserted], INSERT + _FROM_NULL, INSERT)
        null_choice[begin:end] = kind
        linked[here] = arrived
        alone[here] = np.maximum(chained, dropped)
        best[here] = np.maximum(arrived, alone[here])
    return _trace(band, linked[pad:], alone[pad:], link_choice, null_choice)


def _inserted(
    arrived: NDArray[np.float64], dropped: NDArray[np.float64], priors: BeadPriors
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Best score of each node of a row that is reached by an unlinked target segment.

    Returns:
        The scores, and whether the segment before it is unlinked too.
    """
    chained = np.full(len(arrived), NEVER)
    steps = priors.extend * np.arange(len(arrived))
    # A running maximum once the sums of the steps are taken off.
    opened = arrived + (priors.insert - priors.extend)
    begun = np.maximum(opened, dropped) - steps
    chained[1:] = np.maximum.accumulate(begun)[:-1] + steps[1:]
    before = np.zeros(len(arrived), dtype=bool)
    before[1:] = np.maximum(dropped, chained)[:-1] + priors.extend > arrived[:-1] + priors.insert
    return chained, before


def _trace(
    band: Band,
    linked: NDArray[np.float64],
    alone: NDArray[np.float64],
    link_choice: NDArray[np.int8],
    null_choice: NDArray[np.int8],
) -> list[tuple[int, int, int]]:
    """Walk the choices back from the last node."""
    path: list[tuple[int, int, int]] = []
    row, column = band.rows - 1, int(band.hi[-1]) - 1
    node = band.size - 1
    unlinked = bool(alone[node] > linked[node])
    while row or column:
        number = int(null_choice[node] if unlinked else link_choice[node])
        follows = unlinked and number >= len(BEADS)
        number -= _FROM_NULL if follows else 0
        path.append((row, column, number))
        row, column = row - BEADS[number][0], column - BEADS[number][1]
        node = int(band.base[row] + column - band.lo[row])
        unlinked = follows if unlinked else bool(alone[node] > linked[node])
    return path[::-1]
