"""Links that people have confirmed: they stand, and the rest is aligned around them.

A confirmed link that runs with the order of the text and has a shape that the search knows is
*pinned*: the band leads through it and every other bead that touches its segments is barred, so
that the path and the posteriors alike have it. Any other is *apart*: its segments are taken out of
both sides beforehand, no bead may reach over the seam that stays behind, and the link is put back
afterwards.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.band import Band
from transflow.alignment.beads import LINKS
from transflow.alignment.lexicon import Spans
from transflow.alignment.scores import IMPOSSIBLE
from transflow.errors import UsageError
from transflow.model import Evidence, Link

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from numpy.typing import NDArray

    from transflow.alignment.tokens import Side

Indices = tuple[int, ...]

CERTAIN = Evidence("confirmed", "", "", 12.0)
"""Why a confirmed link stands; its weight is what the strongest single piece may say."""

_BATCH = 1 << 17
"""Nodes that are barred at a time."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a search keeps to what is confirmed.

    Positions and beads are those of the search, which does not see segments that are apart.

    Attributes:
        source: Numbers of the source segments that the search sees, ascending.
        target: The same of the target.
        pins: Beads of the search that stand, ascending: first source, source count, first target,
            target count.
        splits: Nodes that the path passes: there a link stood that is apart and runs with the text.
        seams: Source and target positions that no bead reaches over.
        apart: Links that were taken out.
        taught: Every confirmed link of adjoining segments on both sides, by the texts' own numbers.
    """

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    pins: tuple[tuple[int, int, int, int], ...] = ()
    splits: tuple[tuple[int, int], ...] = ()
    seams: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    apart: tuple[Link, ...] = ()
    taught: Spans | None = None

    @property
    def is_free(self) -> bool:
        """Whether nothing is confirmed."""
        return not (self.pins or self.apart)

    @property
    def points(self) -> list[tuple[int, int]]:
        """Nodes that the path passes, ascending."""
        ends = [((a, c), (a + s, c + t)) for a, s, c, t in self.pins]
        return sorted({*chain.from_iterable(ends), *self.splits})

    def anchored(self, anchors: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """The anchors that agree with what is confirmed, and its own nodes."""
        floor, ceiling = self._bounds()
        held = {(i, j) for i, j in anchors if floor[i] <= j < ceiling[i]}
        found: list[tuple[int, int]] = []
        fixed = set(self.points)
        for point in sorted({*held, *fixed}):
            while found and found[-1][1] > point[1] and found[-1] not in fixed:
                found.pop()
            if not found or found[-1][1] <= point[1]:
                found.append(point)
        return found

    def near_edge(
        self, band: Band, row: NDArray[np.int64], column: NDArray[np.int64], touch: int
    ) -> NDArray[np.bool_]:
        """Whether nodes lie near an edge of the band that could be moved.

        Args:
            band: The band.
            row: Source position of each node.
            column: Target position of each node.
            touch: Nodes from the edge that count as near.
        """
        floor, ceiling = self._bounds()
        low, high = band.lo[row], band.hi[row]
        return np.asarray(
            ((column - low < touch) & (low > floor[row]))
            | ((high - 1 - column < touch) & (high < ceiling[row]))
        )

    def within(self, band: Band) -> Band:
        """The band led through what is confirmed."""
        if self.is_free:
            return band
        floor, ceiling = self._bounds()
        lo = np.minimum(np.maximum(band.lo, floor), ceiling - 1)
        hi = np.maximum(np.minimum(band.hi, ceiling), lo + 1)
        for row, column in self.points:
            lo[row], hi[row] = min(lo[row], column), max(hi[row], column + 1)
        lo = np.minimum.accumulate(lo[::-1])[::-1]
        hi = np.maximum.accumulate(hi)
        lo[1:] = np.minimum(lo[1:], hi[:-1] - 1)
        # Behind a pin a row only adjoins the one before: nothing but the pin leads there.
        for first, sources, start, _ in self.pins:
            lo[first + sources] = start + 1
        return Band(lo, hi, np.concatenate(([0], np.cumsum(hi - lo))))

    def bar(self, band: Band, scores: NDArray[np.float32]) -> None:
        """Take away the beads that what is confirmed rules out.

        Args:
            band: A band from `within`.
            scores: Array [LINKS, nodes]; changed in place.
        """
        if self.is_free:
            return
        rows, columns = len(self.source) + 1, len(self.target) + 1
        pinned = np.zeros(rows, dtype=np.int64)
        kept = []
        for first, sources, start, targets in self.pins:
            pinned[first + 1 : first + sources + 1] = 1
            last, stop = first + sources, start + targets
            node = int(band.base[last]) + stop - int(band.lo[last])
            number = LINKS.index((sources, targets))
            kept.append((number, node, scores[number, node]))
        pinned = np.cumsum(pinned)
        crossed = [
            _running(seams, size) for seams, size in zip(self.seams, (rows, columns), strict=True)
        ]
        for batch in band.batches(_BATCH):
            here = slice(int(band.base[batch.start]), int(band.base[batch.stop]))
            row, column = band.coordinates(batch)
            for number, (sources, targets) in enumerate(LINKS):
                upper, before = np.maximum(row - sources, 0), np.maximum(column - targets, 0)
                barred = pinned[row] > pinned[upper]
                barred |= crossed[0][row] > crossed[0][np.minimum(upper + 1, row)]
                barred |= crossed[1][column] > crossed[1][np.minimum(before + 1, column)]
                scores[number, here][barred] = IMPOSSIBLE
        for node_row, node_column in self.splits:
            self._part(band, scores, node_row, node_column)
        for number, node, value in kept:
            scores[number, node] = value

    def lessons(self, spans: Spans) -> Spans:
        """What a pass believes, and what people say, by the texts' own numbers."""
        source, target = self.source[spans.source], self.target[spans.target]
        own = Spans(source, spans.source_count, target, spans.target_count, spans.weight)
        apart = {
            (link.source[0], link.target[0]) for link in self.apart if link.source and link.target
        }
        if self.taught is None or not apart:
            return own
        starts = zip(self.taught.source.tolist(), self.taught.target.tolist(), strict=True)
        more = self.taught.take(np.array([start in apart for start in starts], dtype=bool))
        return Spans(
            np.concatenate((own.source, more.source)),
            np.concatenate((own.source_count, more.source_count)),
            np.concatenate((own.target, more.target)),
            np.concatenate((own.target_count, more.target_count)),
            np.concatenate((own.weight, more.weight)),
        )

    def result(self, links: Sequence[Link]) -> list[Link]:
        """The links of a search by the texts' own numbers, with the confirmed ones in their places.

        Args:
            links: In order of the search, with its numbers.
        """
        if self.is_free:
            return list(links)
        pins = {(first, start) for first, _, start, _ in self.pins}
        found = []
        for link in links:
            own = replace(
                link,
                source=tuple(int(self.source[i]) for i in link.source),
                target=tuple(int(self.target[j]) for j in link.target),
            )
            if link.source and link.target and (link.source[0], link.target[0]) in pins:
                own = replace(own, confidence=1.0, evidence=(CERTAIN, *own.evidence))
            found.append(own)
        return _merged(found, self.apart)

    def _bounds(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Least target position of each source position, and one behind the greatest."""
        rows, columns = len(self.source) + 1, len(self.target) + 1
        floor, ceiling = np.zeros(rows, dtype=np.int64), np.full(rows, columns, dtype=np.int64)
        for first, sources, start, targets in self.pins:
            last = first + sources
            ceiling[first:last] = np.minimum(ceiling[first:last], start + 1)
            floor[first + 1 : last] = np.maximum(floor[first + 1 : last], start)
            floor[last] = max(floor[last], start + 1)
            if last + 1 < rows:
                floor[last + 1] = max(floor[last + 1], start + targets)
        for row, column in self.splits:
            if row:
                ceiling[row - 1] = min(ceiling[row - 1], column + 1)
            if row + 1 < rows:
                floor[row + 1] = max(floor[row + 1], column)
        return np.maximum.accumulate(floor), np.minimum.accumulate(ceiling[::-1])[::-1]

    def _part(self, band: Band, scores: NDArray[np.float32], row: int, column: int) -> None:
        """Bar the beads that begin on one side of a node and end on the other."""
        behind = slice(
            int(band.base[row]) + max(0, column + 1 - int(band.lo[row])), int(band.base[row + 1])
        )
        scores[:, behind] = IMPOSSIBLE
        for below in range(row + 1, min(row + 1 + max(LINKS)[0], band.rows)):
            if band.lo[below] <= column < band.hi[below]:
                scores[:, int(band.base[below]) + column - int(band.lo[below])] = IMPOSSIBLE


def plan_of(
    confirmed: Sequence[tuple[Indices, Indices]],
    sources: int,
    targets: int,
    crossing: Collection[int] = (),
) -> Plan:
    """How to align around confirmed links.

    Args:
        confirmed: Segment numbers of both sides of each link; one side may be empty.
        sources: Source segments there are.
        targets: Target segments there are.
        crossing: First source segments of links that are known to run against the order.

    Raises:
        UsageError: A link is empty or names a segment that is not there, or two links share one.
    """
    everything = np.arange(sources), np.arange(targets)
    if not confirmed:
        return Plan(*everything)
    links = sorted((tuple(sorted(one)), tuple(sorted(two))) for one, two in confirmed)
    _check(links, sources, targets)
    whole = [link for link in links if all(side and _adjoin(side) for side in link)]
    rising = set(_rising([link for link in whole if link[0][0] not in crossing]))
    pinned = {link for link in rising if (len(link[0]), len(link[1])) in LINKS}
    out = [link for link in links if link not in pinned]
    kept = [
        np.setdiff1d(side, np.array([i for link in out for i in link[number]], dtype=np.int64))
        for number, side in enumerate(everything)
    ]
    place = [dict(zip(side.tolist(), range(len(side)), strict=True)) for side in kept]
    return Plan(
        source=kept[0],
        target=kept[1],
        pins=tuple(
            (place[0][one[0]], len(one), place[1][two[0]], len(two)) for one, two in sorted(pinned)
        ),
        splits=tuple(
            sorted(
                (int(np.searchsorted(kept[0], one[0])), int(np.searchsorted(kept[1], two[0])))
                for one, two in rising - pinned
            )
        ),
        seams=(
            tuple(sorted({int(np.searchsorted(kept[0], i)) for one, _ in out for i in one})),
            tuple(sorted({int(np.searchsorted(kept[1], j)) for _, two in out for j in two})),
        ),
        apart=tuple(
            Link(*link, 1.0, (CERTAIN,), crossing=bool(link[0] and link[1] and link not in rising))
            for link in out
        ),
        taught=Spans(
            np.array([one[0] for one, _ in whole], dtype=np.int64),
            np.array([len(one) for one, _ in whole], dtype=np.int64),
            np.array([two[0] for _, two in whole], dtype=np.int64),
            np.array([len(two) for _, two in whole], dtype=np.int64),
            np.ones(len(whole)),
        ),
    )


def seen_by(side: Side, kept: NDArray[np.int64]) -> Side:
    """A side that holds only some of its segments; its vocabulary stays.

    Args:
        side: The side.
        kept: Segment numbers, ascending.
    """
    if len(kept) == side.size:
        return side
    length = np.diff(side.offsets)
    held = np.zeros(side.size, dtype=bool)
    held[kept] = True
    tokens = np.repeat(held, length)
    return replace(
        side,
        tokens=side.tokens[tokens],
        written=tuple(side.written[place] for place in np.flatnonzero(tokens)),
        offsets=np.concatenate(([0], np.cumsum(length[kept]))),
    )


def _check(links: Sequence[tuple[Indices, Indices]], sources: int, targets: int) -> None:
    for number, (name, count) in enumerate((("source", sources), ("target", targets))):
        seen: set[int] = set()
        for link in links:
            for index in link[number]:
                if not 0 <= index < count:
                    raise UsageError(
                        f"a confirmed link names {name} segment {index}; there are {count}, from 0"
                    )
                if index in seen:
                    raise UsageError(f"{name} segment {index} is confirmed twice")
                seen.add(index)
    if ((), ()) in links:
        raise UsageError("a confirmed link has no segments")


def _adjoin(side: Indices) -> bool:
    return all(later == earlier + 1 for earlier, later in pairwise(side))


def _rising(links: Sequence[tuple[Indices, Indices]]) -> list[tuple[Indices, Indices]]:
    """The most links of a list in order of the source that keep the order of the target, too."""
    tails: list[int] = []  # least target with which a rising row of each length ends
    holder: list[int] = []
    before = [-1] * len(links)
    for number, (_, two) in enumerate(links):
        length = bisect_left(tails, two[0])
        before[number] = holder[length - 1] if length else -1
        tails[length : length + 1] = [two[0]]
        holder[length : length + 1] = [number]
    found = []
    number = holder[-1] if holder else -1
    while number >= 0:
        found.append(links[number])
        number = before[number]
    return found[::-1]


def _running(seams: Indices, size: int) -> NDArray[np.int64]:
    """How many seams lie before each position: one at p counts from p + 1 on."""
    flag = np.zeros(size + 1, dtype=np.int64)
    flag[np.array(seams, dtype=np.int64) + 1] = 1
    return np.cumsum(flag)[:size]


def _merged(links: list[Link], apart: Sequence[Link]) -> list[Link]:
    """Links in order with others put where their source stands, or their target if alone."""
    order = [link for link in links if not link.crossing]
    places = {id(link): place for place, link in enumerate(links)}
    sides = []
    for name in ("source", "target"):
        held = [link for link in order if getattr(link, name)]
        sides.append(
            ([getattr(link, name)[0] for link in held], [places[id(link)] for link in held])
        )
    put: dict[int, list[Link]] = {}
    for link in apart:
        starts, where = sides[0] if link.source else sides[1]
        place = bisect_right(starts, (link.source or link.target)[0])
        put.setdefault(where[place] if place < len(where) else len(links), []).append(link)
    found: list[Link] = []
    for place in range(len(links) + 1):
        found += put.get(place, [])
        found += links[place : place + 1]
    return found
