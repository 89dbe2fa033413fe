"""Parts that were moved: links against the order of the text, found among what stayed unlinked.

Runs of unlinked segments of both sides are held against each other with all that the document has
taught. Inside a pair of runs the search is the ordinary one, save that leaving a segment alone
costs nothing; what it finds is believed only when it is far better than the best of so many
accidental pairs would be.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.anchors import similarities, sure_pairs
from transflow.alignment.beads import BEADS, DELETE, INSERT, BeadPriors
from transflow.alignment.confirmed import seen_by
from transflow.alignment.posterior import posteriors
from transflow.alignment.search import best_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.grid import Grid

Step = tuple[int, int, int]

_PAIRS = 400
"""Pairs of runs that are searched; of more, those that share most rare words."""

_CELLS = 250_000
"""Nodes of all pairs of runs together; a pair that goes beyond what is left is passed over."""

_LEAST = 0.08
"""Probability from which a pair of words counts when pairs of runs are compared."""

_HEAT = 0.65
"""Factor on scores before they are taken for log odds: the evidence overlaps itself."""

_RARITY = 1.0
"""Log odds against a segment's having been moved, beside the number of places it may have gone."""

_GAP = 2
"""Segments of a side that may stand alone between two beads of one moved part."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A link against the order.

    Attributes:
        source: First source segment.
        target: First target segment.
        bead: Number of its bead.
        confidence: Probability, 0 to 1.
    """

    source: int
    target: int
    bead: int
    confidence: float

    @property
    def sources(self) -> range:
        """Its source segments."""
        return range(self.source, self.source + BEADS[self.bead][0])

    @property
    def targets(self) -> range:
        """Its target segments."""
        return range(self.target, self.target + BEADS[self.bead][1])


@dataclass(frozen=True, slots=True)
class _Run:
    """Adjoining unlinked segments of one side.

    Attributes:
        segments: Their numbers.
        after: Linked beads before them in the text.
    """

    segments: range
    after: int


@dataclass(frozen=True, slots=True)
class _Part:
    """Beads found together in a pair of runs, and the log odds that they are true."""

    beads: tuple[Moved, ...]
    odds: float


def moved(grid: Grid, path: Sequence[Step]) -> list[Moved]:
    """Find what was moved.

    Args:
        grid: The two sides with what was learnt.
        path: Beads of the ordinary search, as (source position, target position, bead number).

    Returns:
        Links among segments that the path leaves alone, no segment twice; in order of the source.
    """
    sources, targets = _runs(path)
    if not sources or not targets:
        return []
    places = math.log(
        max(sum(len(run.segments) for run in side) for side in (sources, targets)) + 1
    )
    pairs = _affordable(_pairs(grid, sources, targets))
    parts = _parts(grid, pairs, places + _RARITY) if pairs else []
    parts.sort(key=lambda part: (-part.odds, part.beads[0].source, part.beads[0].target))
    taken: tuple[set[int], set[int]] = set(), set()
    found: list[Moved] = []
    for part in parts:
        held = (
            {i for bead in part.beads for i in bead.sources},
            {j for bead in part.beads for j in bead.targets},
        )
        if taken[0].isdisjoint(held[0]) and taken[1].isdisjoint(held[1]):
            taken[0].update(held[0])
            taken[1].update(held[1])
            found += part.beads
    return sorted(found, key=lambda bead: bead.source)


def _runs(path: Sequence[Step]) -> tuple[list[_Run], list[_Run]]:
    """Runs of unlinked segments of both sides."""
    found: tuple[list[_Run], list[_Run]] = [], []
    linked = 0
    for row, column, number in path:
        if number < DELETE:
            linked += 1
            continue
        side, at = (found[0], row - 1) if number == DELETE else (found[1], column - 1)
        if side and side[-1].after == linked:
            side[-1] = replace(side[-1], segments=range(side[-1].segments.start, at + 1))
        else:
            side.append(_Run(range(at, at + 1), linked))
    return found


def _pairs(grid: Grid, sources: Sequence[_Run], targets: Sequence[_Run]) -> list[tuple[_Run, _Run]]:
    """Pairs of runs worth a search; those between the same neighbours have been searched."""
    if len(sources) * len(targets) <= _PAIRS:
        return [(one, two) for one in sources for two in targets if one.after != two.after]
    owners = [
        np.repeat(np.arange(len(runs)), [len(run.segments) for run in runs])
        for runs in (sources, targets)
    ]
    left, right, weight = similarities(
        seen_by(grid.source, np.array([i for run in sources for i in run.segments])),
        seen_by(grid.target, np.array([j for run in targets for j in run.segments])),
        sure_pairs(grid.forward, _LEAST),
    )
    first, second = owners[0][left], owners[1][right]
    key, place = np.unique(first * len(targets) + second, return_inverse=True)
    best = np.zeros(len(key))
    np.maximum.at(best, place, weight)
    order = np.lexsort((key, -best))[: 2 * _PAIRS].tolist()
    chosen = [divmod(int(key[number]), len(targets)) for number in order]
    pairs = [(sources[one], targets[two]) for one, two in chosen]
    return [(one, two) for one, two in pairs if one.after != two.after][:_PAIRS]


def _affordable(pairs: Sequence[tuple[_Run, _Run]]) -> list[tuple[_Run, _Run]]:
    """The pairs whose nodes do not go beyond what is left of _CELLS."""
    cells, kept = _CELLS, []
    for one, two in pairs:
        size = (len(one.segments) + 1) * (len(two.segments) + 1)
        if size <= cells:
            cells -= size
            kept.append((one, two))
    return kept


def _parts(grid: Grid, pairs: Sequence[tuple[_Run, _Run]], against: float) -> list[_Part]:
    """The moved parts of pairs of runs."""
    shape = grid.parts.priors.bead.copy()
    shape[[DELETE, INSERT]] = 0.0
    priors = BeadPriors(shape, 0.0)
    grid = replace(grid, parts=replace(grid.parts, priors=priors))
    scored = grid.score_apart([(one.segments, two.segments) for one, two in pairs])
    found: list[_Part] = []
    for (one, two), (band, scores) in zip(pairs, scored, strict=True):
        # Where every bead costs more than to leave its segments alone, there is nothing to find.
        if scores.max() > 0:
            found += _parts_of(one, two, (band, scores, priors), against)
    return found


def _parts_of(
    source: _Run,
    target: _Run,
    scored: tuple[Band, NDArray[np.float32], BeadPriors],
    against: float,
) -> list[_Part]:
    """The moved parts of a pair of runs, whose every node is scored."""
    band, scores, priors = scored
    columns = len(target.segments) + 1
    path = [step for step in best_path(band, scores, priors) if step[2] < DELETE]
    found = []
    for group in _groups(path):
        gain = sum(float(scores[n, row * columns + column]) for row, column, n in group)
        odds = _HEAT * gain - against
        if odds > 0:
            sure = posteriors(band, scores, priors, _HEAT)
            share = 1 / (1 + math.exp(-odds))
            beads = [
                Moved(
                    source.segments.start + row - BEADS[number][0],
                    target.segments.start + column - BEADS[number][1],
                    number,
                    min(1.0, share * sure.of(row, column, number)),
                )
                for row, column, number in group
            ]
            found.append(_Part(tuple(beads), odds))
    return found


def _groups(path: Sequence[Step]) -> list[list[Step]]:
    """Links of a path that stand close together."""
    groups: list[list[Step]] = []
    for step in path:
        row, column, number = step
        sources, targets = BEADS[number]
        if groups:
            before = groups[-1][-1]
            if row - sources - before[0] <= _GAP and column - targets - before[1] <= _GAP:
                groups[-1].append(step)
                continue
        groups.append([step])
    return groups
