"""How sure each bead is: forward and backward sums over all paths of a band."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.beads import DELETE, INSERT, LINKS, BeadPriors
from transflow.alignment.search import NEVER, first_before, padding

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from transflow.alignment.band import Band


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

    def counts(self) -> NDArray[np.float64]:
        """Expected number of beads of each type, in the order of BEADS."""
        links = self.probability.sum(axis=1, dtype=np.float64)
        return np.concatenate((links, [self.deleted.sum(), self.inserted.sum()]))


def posteriors(
    band: Band, scores: NDArray[np.float32], priors: BeadPriors, temperature: float
) -> Posterior:
    """Sum over all paths.

    Args:
        band: The nodes.
        scores: Array [LINKS, nodes] as score_beads gives it.
        priors: Costs of unlinked segments.
        temperature: Factor on all scores: below 1 it softens, above 1 it sharpens.
    """
    scaled = scores * np.float32(temperature)
    cooled = BeadPriors(priors.bead * temperature, priors.extend * temperature)
    forward = _forward(band, scaled, cooled)
    backward = _backward(band, scaled, cooled)
    pad = padding(band)
    whole = forward[pad + band.size - 1]
    row, column = band.coordinates()
    probability = np.zeros(scores.shape, dtype=np.float32)
    for number, (sources, targets) in enumerate(LINKS):
        node = np.flatnonzero(scores[number] > -1e8)
        upper = row[node] - sources
        before = band.base[upper] + column[node] - targets - band.lo[upper] + pad
        total = forward[before] + scaled[number, node] + backward[pad + node] - whole
        probability[number, node] = np.exp(np.minimum(total, 0.0))
    return Posterior(
        band,
        probability,
        deleted=_unlinked(row, probability, band.rows - 1, 0),
        inserted=_unlinked(column, probability, int(band.hi[-1]) - 1, 1),
    )


def _unlinked(
    position: NDArray[np.int64], probability: NDArray[np.float32], size: int, side: int
) -> NDArray[np.float64]:
    """What no link claims of each segment of a side."""
    claimed = np.zeros(size)
    for number, bead in enumerate(LINKS):
        ending = np.bincount(position, probability[number], minlength=size + 1)[1:]
        for back in range(min(bead[side], size)):
            claimed[: size - back] += ending[back:]
    return np.clip(1.0 - claimed, 0.0, 1.0)


def _forward(band: Band, scores: NDArray[np.float32], priors: BeadPriors) -> NDArray[np.float64]:
    """Log sum over all paths from (0, 0) to each node, padded on both ends."""
    pad = padding(band)
    linked = np.full(band.size + 2 * pad, NEVER)
    alone = np.full(band.size + 2 * pad, NEVER)
    total = np.full(band.size + 2 * pad, NEVER)
    for row in range(band.rows):
        begin, end = int(band.base[row]), int(band.base[row + 1])
        here = slice(pad + begin, pad + end)
        width = end - begin
        options = np.full((len(LINKS), width), NEVER)
        for number, (sources, targets) in enumerate(LINKS):
            if sources <= row:
                before = pad + first_before(band, row, sources, targets)
                np.add(
                    total[before : before + width], scores[number, begin:end], out=options[number]
                )
        if row == 0:
            options[0, 0] = 0.0
        arrived = _sum(options)
        dropped = np.full(width, NEVER)
        if row:
            held = min(width, int(band.hi[row - 1] - band.lo[row]))
            before = pad + first_before(band, row, 1, 0)
            dropped[:held] = np.logaddexp(
                linked[before : before + held] + priors.delete,
                alone[before : before + held] + priors.extend,
            )
        steps = priors.extend * np.arange(width)
        begun = np.logaddexp(arrived + (priors.insert - priors.extend), dropped) - steps
        lonely = dropped
        lonely[1:] = np.logaddexp(dropped[1:], np.logaddexp.accumulate(begun)[:-1] + steps[1:])
        linked[here], alone[here] = arrived, lonely
        total[here] = np.logaddexp(arrived, lonely)
    return total


def _backward(band: Band, scores: NDArray[np.float32], priors: BeadPriors) -> NDArray[np.float64]:
    """Log sum over all paths to the last node from each node that a link has reached."""
    pad = padding(band)
    linked = np.full(band.size + 2 * pad, NEVER)
    alone = np.full(band.size + 2 * pad, NEVER)
    # A bead's score lies at the node where it ends; padding stands for nodes outside the band.
    ends = np.full((len(LINKS), band.size + 2 * pad), np.float32(NEVER), dtype=np.float32)
    ends[:, pad : pad + band.size] = scores
    for row in range(band.rows - 1, -1, -1):
        begin, end = int(band.base[row]), int(band.base[row + 1])
        width = end - begin
        options = np.full((len(LINKS) + 1, width), NEVER)
        if row == band.rows - 1:
            options[0, -1] = 0.0
        for number, (sources, targets) in enumerate(LINKS):
            lower = row + sources
            if lower < band.rows:
                shift = int(band.lo[row] + targets - band.lo[lower])
                first = max(0, -shift)
                last = min(width, int(band.hi[lower] - band.lo[lower]) - shift)
                if last > first:
                    after = pad + int(band.base[lower]) + shift
                    part = slice(after + first, after + last)
                    options[number, first:last] = linked[part] + ends[number, part]
        onward = _sum(options)
        dropped = np.full(width, NEVER)
        if row + 1 < band.rows:
            first = max(0, int(band.lo[row + 1] - band.lo[row]))
            start = pad + int(band.base[row + 1])
            dropped[first:] = alone[start : start + width - first]
        # Insertions chain along the row, from each node to those behind it.
        steps = priors.extend * np.arange(width)
        lonely = np.logaddexp(onward, dropped + priors.extend)
        lonely = np.logaddexp.accumulate((lonely + steps)[::-1])[::-1] - steps
        opened = np.logaddexp(onward, dropped + priors.delete)
        opened[:-1] = np.logaddexp(opened[:-1], lonely[1:] + priors.insert)
        linked[pad + begin : pad + end] = opened
        alone[pad + begin : pad + end] = lonely
    return linked


def _sum(options: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log of the sum of exponentials over the first axis."""
    peak = options.max(0)
    return np.asarray(peak + np.log(np.exp(options - peak).sum(0)))
