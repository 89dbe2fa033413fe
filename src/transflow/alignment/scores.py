"""Every bead at every node of a band, scored once: what the search and the posteriors share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.beads import LINKS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.beads import BeadPriors
    from transflow.alignment.length import LengthModel
    from transflow.alignment.marks import Marks
    from transflow.alignment.structure import Structure

IMPOSSIBLE = np.float32(-1e9)
LENGTH_WEIGHT = 0.7
WORD_WEIGHT = 0.75
MARK_WEIGHT = 0.4
"""The pieces of evidence overlap, so that each counts less than it would alone."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What bead scores are made of, beside the band.

    Attributes:
        priors: How often each bead is met.
        length: Length model.
        source_length: Weighed length of each source segment.
        target_length: Weighed length of each target segment.
        structure: Structure of both sides.
        marks: Sentence ends of both sides.
        forward: Scores of target segments given source segments [DEPTH, nodes], or None.
        backward: Scores of source segments given target segments [DEPTH, nodes], or None.
    """

    priors: BeadPriors
    length: LengthModel
    source_length: NDArray[np.float64]
    target_length: NDArray[np.float64]
    structure: Structure
    marks: Marks
    forward: NDArray[np.float32] | None
    backward: NDArray[np.float32] | None


def score_beads(band: Band, parts: Parts) -> NDArray[np.float32]:
    """Score of each linking bead that ends at each node.

    Returns:
        Array [LINKS, nodes] in nats; IMPOSSIBLE where the bead would begin outside the band.
    """
    scores = np.full((len(LINKS), band.size), IMPOSSIBLE, dtype=np.float32)
    row, column = band.coordinates()
    source_sum = np.concatenate(([0.0], np.cumsum(parts.source_length)))
    target_sum = np.concatenate(([0.0], np.cumsum(parts.target_length)))
    for number, (sources, targets) in enumerate(LINKS):
        begin_row, begin_column = row - sources, column - targets
        safe = np.maximum(begin_row, 0)
        inside = (begin_row >= 0) & (begin_column >= band.lo[safe]) & (begin_column < band.hi[safe])
        node = np.flatnonzero(inside)
        first, start = begin_row[node], begin_column[node]
        total = parts.priors.bead[number] + LENGTH_WEIGHT * parts.length.score(
            source_sum[first + sources] - source_sum[first],
            target_sum[start + targets] - target_sum[start],
            targets,
        )
        total += parts.structure.score(first, start, sources, targets)
        total += MARK_WEIGHT * parts.marks.score(first, start, sources, targets)
        if parts.forward is not None and parts.backward is not None:
            total += (WORD_WEIGHT / 2) * _words(
                band, (parts.forward, parts.backward), node, column[node], (sources, targets)
            )
        scores[number, node] = total
    return scores


def _words(
    band: Band,
    tables: tuple[NDArray[np.float32], NDArray[np.float32]],
    node: NDArray[np.int64],
    end: NDArray[np.int64],
    bead: tuple[int, int],
) -> NDArray[np.float64]:
    """Lexical score of a bead that ends at each of some nodes, both directions summed.

    Inside a bead a segment's score is read at the node where that segment is the last; where the
    band does not hold that node it scores nothing.
    """
    (forward, backward), (sources, targets) = tables, bead
    total = np.zeros(len(node))
    row = np.searchsorted(band.base, node, side="right") - 1
    for back in range(targets):
        # Target segment j - 1 - back given all sources: same row, some columns before.
        held = end - back >= band.lo[row]
        total += np.where(held, forward[sources - 1, np.maximum(node - back, 0)], 0.0)
    for back in range(sources):
        upper = row - back
        held = (end >= band.lo[upper]) & (end < band.hi[upper])
        place = np.where(held, band.base[upper] + end - band.lo[upper], 0)
        total += np.where(held, backward[targets - 1, place], 0.0)
    return total
