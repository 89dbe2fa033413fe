"""How sure each bead is: forward and backward sums over all paths of a band."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.backend import kernels
from transflow.alignment.beads import DELETE, INSERT, LINKS, BeadPriors
from transflow.alignment.lexicon import Spans
from transflow.alignment.search import BATCH, LINK_SIZES, NEVER, begins

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from transflow.alignment.band import Band

_POSSIBLE = -1e8
"""Scores below this mark beads that would leave the band."""

_SURE = 0.9
"""Posterior of a bead from which on the next pass need not look far around it."""

_AROUND = 12
"""Rows on each side of an unsure bead that are looked at in full width."""

_FEW = 6
"""Nodes on each side of sure beads."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Beads of a band that are likely enough for something.

    Attributes:
        band: The nodes.
        number: Number of each bead.
        node: Node that it ends at.
        chance: Its probability.
    """

    band: Band
    number: NDArray[np.int64]
    node: NDArray[np.int64]
    chance: NDArray[np.float64]

    def spans(self) -> Spans:
        """The segments of each bead, with its probability."""
        count = LINK_SIZES[self.number]
        row = np.searchsorted(self.band.base, self.node, side="right") - 1
        column = self.node - self.band.base[row] + self.band.lo[row]
        sources, targets = count[:, 0], count[:, 1]
        return Spans(row - sources, sources, column - targets, targets, self.chance)


@dataclass(frozen=True, slots=True)
class Posterior:
    """Probability of each bead ending at each node.

    Attributes:
        band: The nodes.
        probability: Array [LINKS, nodes], 0 to 1.
        deleted: Probability of each source segment to be unlinked.
        inserted: Probability of each target segment to be unlinked.
    """

    band: Band
    probability: NDArray[np.float32]
    deleted: NDArray[np.float64]
    inserted: NDArray[np.float64]

    def of(self, row: int, column: int, bead: int) -> float:
        """Probability of a bead that ends at a node; of a null bead: that its segment is null."""
        if bead == DELETE:
            return float(self.deleted[row - 1])
        if bead == INSERT:
            return float(self.inserted[column - 1])
        return float(self.probability[bead, self.band.base[row] + column - self.band.lo[row]])

    def along(self, path: Sequence[tuple[int, int, int]]) -> list[float]:
        """Probability of each bead of a path, given as (row, column, number)."""
        return [self.of(row, column, bead) for row, column, bead in path]

    def likely(self, least: float) -> Likely:
        """The beads that have at least such a probability."""
        number, node = np.nonzero(self.probability >= least)
        chance = self.probability[number, node].astype(np.float64)
        return Likely(self.band, number, node, chance)

    def counts(self) -> NDArray[np.float64]:
        """Expected number of beads of each type, in the order of BEADS."""
        links = self.probability.sum(axis=1, dtype=np.float64)
        return np.concatenate((links, [self.deleted.sum(), self.inserted.sum()]))

    def widths(self, path: Sequence[tuple[int, int, int]], most: int) -> NDArray[np.int64]:
        """How many nodes to keep on each side of a path for the next pass.

        Args:
            path: Beads as (row, column, number).
            most: Nodes where a bead is unsure, and some rows around it.

        Returns:
            For each row ``most``, or a few nodes where all beads near are sure.
        """
        unsure = np.zeros(self.band.rows + 1, dtype=np.int64)
        for row, column, number in path:
            if self.of(row, column, number) < _SURE:
                unsure[max(0, row - _AROUND)] += 1
                unsure[min(self.band.rows, row + _AROUND)] -= 1
        few = min(most, _FEW)
        return np.where(np.cumsum(unsure)[:-1] > 0, most, few)


def posteriors(
    band: Band, scores: NDArray[np.float32], priors: BeadPriors, temperature: float = 1.0
) -> Posterior:
    """Sum over all paths.

    Args:
        band: The nodes.
        scores: Array [LINKS, nodes] as score_beads gives it.
        priors: Costs of unlinked segments.
        temperature: Factor on all scores: below 1 it softens, above 1 it sharpens.
    """
    cooled = BeadPriors(priors.bead * temperature, priors.extend * temperature)
    compiled = kernels(band.size)
    if compiled is not None:
        bounds = band.lo, band.hi, band.base
        costs = cooled.delete, cooled.insert, cooled.extend
        heat = float(temperature)
        forward = compiled.sum_forward(*bounds, scores, LINK_SIZES, costs, heat)
        probability, *claimed = compiled.sum_backward(
            *bounds, scores, LINK_SIZES, costs, heat, forward
        )
    else:
        forward = _forward(band, scores, cooled, temperature)
        probability, *claimed = _backward(band, scores, cooled, temperature, forward)
    deleted, inserted = (np.clip(1.0 - side, 0.0, 1.0) for side in claimed)
    return Posterior(band, probability, deleted, inserted)


def _forward(
    band: Band, scores: NDArray[np.float32], priors: BeadPriors, heat: float
) -> NDArray[np.float64]:
    """Log sum over all paths from (0, 0) to each node."""
    total = np.full(band.size, NEVER)
    widest = int((band.hi - band.lo).max())
    steps = priors.extend * np.arange(widest)
    linked = alone = np.full(widest, NEVER)
    for rows in band.batches(BATCH):
        start, stop = int(band.base[rows.start]), int(band.base[rows.stop])
        begin = begins(band, rows)
        step = heat * scores[:, start:stop].astype(np.float64)
        if rows.start == 0:
            begin[0, 0], step[0, 0] = 0, -NEVER  # the beginning costs nothing: NEVER - NEVER
        for row in rows:
            here = slice(int(band.base[row]) - start, int(band.base[row + 1]) - start)
            width = here.stop - here.start
            options = total[begin[:, here]]
            options += step[:, here]
            arrived = _sum(options)
            lonely = np.full(width, NEVER)
            if row:
                # Nodes of the row above: only those that it shares with this one.
                shift = int(band.lo[row] - band.lo[row - 1])
                held = min(width, int(band.hi[row - 1] - band.lo[row]))
                np.logaddexp(
                    linked[shift : shift + held] + priors.delete,
                    alone[shift : shift + held] + priors.extend,
                    out=lonely[:held],
                )
            begun = np.logaddexp(arrived + (priors.insert - priors.extend), lonely)
            begun -= steps[:width]
            chained = np.logaddexp.accumulate(begun)[:-1]
            chained += steps[1:width]
            lonely[1:] = np.logaddexp(lonely[1:], chained)
            linked, alone = arrived, lonely
            np.logaddexp(arrived, lonely, out=total[start + here.start : start + here.stop])
    return total


def _backward(
    band: Band,
    scores: NDArray[np.float32],
    priors: BeadPriors,
    heat: float,
    forward: NDArray[np.float64],
) -> tuple[NDArray[np.float32], NDArray[np.float64], NDArray[np.float64]]:
    """Probability of each bead, and how much of each segment of both sides beads claim."""
    probability = np.zeros(scores.shape, dtype=np.float32)
    claimed = np.zeros(band.rows - 1), np.zeros(int(band.hi[-1]) - 1)
    linked = np.full(band.size, NEVER)
    whole = forward[-1]
    widest = int((band.hi - band.lo).max())
    steps = priors.extend * np.arange(widest)
    alone = np.full(widest, NEVER)
    for rows in reversed(list(band.batches(BATCH))):
        start, stop = int(band.base[rows.start]), int(band.base[rows.stop])
        end, step, row_of, column = _ends(band, scores, rows)
        step *= heat
        onward = np.empty((len(LINKS), stop - start))
        for row in reversed(rows):
            here = slice(int(band.base[row]) - start, int(band.base[row + 1]) - start)
            width = here.stop - here.start
            onward[:, here] = options = linked[end[:, here]] + step[:, here]
            reached = _sum(options)
            dropped = np.full(width, NEVER)
            if row + 1 < band.rows:
                first = max(0, int(band.lo[row + 1] - band.lo[row]))
                dropped[first:] = alone[: width - first]
            else:
                reached[-1] = 0.0
            # Insertions chain along the row, from each node to those behind it.
            lonely = np.logaddexp(reached, dropped + priors.extend)
            lonely += steps[:width]
            alone = np.logaddexp.accumulate(lonely[::-1])[::-1] - steps[:width]
            opened = np.logaddexp(reached, dropped + priors.delete)
            opened[:-1] = np.logaddexp(opened[:-1], alone[1:] + priors.insert)
            linked[start + here.start : start + here.stop] = opened
        onward += forward[start:stop] - whole
        chance = np.exp(np.minimum(onward, 0.0, out=onward), out=onward).astype(np.float32)
        held = step > _POSSIBLE * heat
        for number, (sources, targets) in enumerate(LINKS):
            those = np.flatnonzero(held[number])
            certain = chance[number, those]
            probability[number, end[number, those]] = certain
            _claim(claimed[0], row_of[those], certain, sources)
            _claim(claimed[1], column[those], certain, targets)
    return probability, *claimed


def _ends(
    band: Band, scores: NDArray[np.float32], rows: range
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """For each bead that begins at a node of some rows where it ends, and its score.

    Returns:
        Flat numbers and scores [LINKS, nodes of the rows], NEVER where a bead would leave the band;
        row and column of the nodes.
    """
    row, column = band.coordinates(rows)
    first = band.base[:-1] - band.lo  # flat number of column 0, were it in the row
    end = np.zeros((len(LINKS), len(row)), dtype=np.int64)
    step = np.full((len(LINKS), len(row)), NEVER)
    for number, (sources, targets) in enumerate(LINKS):
        lower = np.minimum(row + sources, band.rows - 1)
        last = column + targets
        held = (row + sources < band.rows) & (last >= band.lo[lower]) & (last < band.hi[lower])
        place = (first[lower] + last)[held]
        end[number, held] = place
        step[number, held] = scores[number, place]
    return end, step, row, column


def _claim(
    claimed: NDArray[np.float64], first: NDArray[np.int64], chance: NDArray[np.float32], count: int
) -> None:
    """Add the chance of beads to the segments that they hold: ``count`` from the first of each."""
    if not len(first):
        return
    low = int(first.min())
    begun = np.bincount(first - low, chance)
    for step in range(count):
        claimed[low + step : low + step + len(begun)] += begun


def _sum(options: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log of the sum of exponentials over the first axis; the options are used up."""
    peak = options.max(0)
    options -= peak
    np.exp(options, out=options)
    return np.asarray(peak + np.log(options.sum(0)))
