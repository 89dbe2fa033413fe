"""What is drawn of an alignment: few marks, however many links there are.

Every link is a mark of its own as long as there are few. Those of a long pair are drawn in runs of
neighbours; where its doubtful ones are is told by shares of stretches.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Link

MOST_SINGLE = 1_500
"""Links that are drawn one by one."""

MOST_RUNS = 1_000
"""Runs that a longer alignment is drawn in, about."""

MOST_ACROSS = 80
"""Marks of crossing links that have room side by side."""

MOST_MOVED = 400
"""Crossing links that are drawn one by one in a longer alignment."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A link, or a run of neighbouring links.

    Attributes:
        source: First source segment and the one behind the last.
        target: The same of the target.
        confidence: Of the link, or the mean of the run.
        lowest: The lowest confidence in it.
        links: How many links.
        first: Number of its first link.
        crossing: Whether it runs against the order of the others.
        doubtful: Whether its confidence is low.
    """

    source: tuple[int, int]
    target: tuple[int, int]
    confidence: float
    lowest: float
    links: int
    first: int
    crossing: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Hole:
    """Neighbouring segments of one side that have no counterpart.

    Attributes:
        first: The first of them.
        count: How many.
    """

    first: int
    count: int


def marks(links: Sequence[Link], doubtful: float) -> list[Mark]:
    """What is drawn of links, in the order in which it is drawn: remarkable ones last.

    Args:
        links: Links in the order of the source.
        doubtful: Confidence below which a link is doubtful.
    """
    joined = [number for number, link in enumerate(links) if link.source and link.target]
    if len(joined) <= MOST_SINGLE:
        found = [_single(links[number], number, doubtful) for number in joined]
        return sorted(found, key=_remarkable)
    moved = _apart(links, [n for n in joined if links[n].crossing])
    found = _runs(links, [n for n in joined if not links[n].crossing])
    return found + [_single(links[number], number, doubtful) for number in moved]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch of one side with doubtful links.

    Attributes:
        first: Its first segment.
        behind: The segment behind its last one.
        links: Links that begin in it.
        doubtful: How many of them are doubtful.
    """

    first: int
    behind: int
    links: int
    doubtful: int


def doubts(
    links: Sequence[tuple[int, float]], size: int, stretches: int, doubtful: float
) -> list[Doubt]:
    """The stretches of one side in which links are doubtful.

    Args:
        links: First segment on that side and confidence of each link.
        size: How many segments that side has, at least one.
        stretches: How many stretches of like length the side is cut into.
        doubtful: Confidence below which a link is doubtful.
    """
    counts = [[0, 0] for _ in range(stretches)]
    for first, confidence in links:
        held = counts[first * stretches // size]
        held[0] += 1
        held[1] += confidence < doubtful
    return [
        Doubt(-(-at * size // stretches), -(-(at + 1) * size // stretches), held[0], held[1])
        for at, held in enumerate(counts)
        if held[1]
    ]


def holes(size: int, linked: Sequence[int]) -> list[Hole]:
    """The runs of segments of one side that are in no link.

    Args:
        size: How many segments that side has.
        linked: Those that are in a link, in any order.
    """
    inside = set(linked)
    found, first = [], 0
    for at in range(size + 1):
        if at == size or at in inside:
            if at > first:
                found.append(Hole(first, at - first))
            first = at + 1
    return found


def _apart(links: Sequence[Link], moved: Sequence[int]) -> list[int]:
    """Some crossing links, so far from each other that their marks can be told apart."""
    room = 1 + max(link.source[-1] for link in links if link.source) // MOST_ACROSS
    kept: list[int] = []
    for number in moved:
        link = links[number]
        last = links[kept[-1]] if kept else None
        if (
            last is None
            or max(abs(link.source[0] - last.source[0]), abs(link.target[0] - last.target[0]))
            >= room
        ):
            kept.append(number)
    return kept[:: max(1, ceil(len(kept) / MOST_MOVED))]


def _single(link: Link, number: int, doubtful: float) -> Mark:
    return Mark(
        (link.source[0], link.source[-1] + 1),
        (link.target[0], link.target[-1] + 1),
        link.confidence,
        link.confidence,
        1,
        number,
        crossing=link.crossing,
        doubtful=link.confidence < doubtful,
    )


def _remarkable(mark: Mark) -> tuple[bool, bool, int]:
    return mark.doubtful, mark.crossing, mark.first


def _runs(links: Sequence[Link], plain: Sequence[int]) -> list[Mark]:
    """Runs of links that follow each other without a gap that could be seen."""
    longest = ceil(len(plain) / MOST_RUNS)
    visible = max(2, longest)
    found: list[Mark] = []
    run: list[Link] = []
    first = 0
    for number in plain:
        link = links[number]
        if run and (
            len(run) >= longest
            or not 0 <= link.source[0] - run[-1].source[-1] <= visible
            or not 0 <= link.target[0] - run[-1].target[-1] <= visible
        ):
            found.append(_run(run, first))
            run = []
        if not run:
            first = number
        run.append(link)
    if run:
        found.append(_run(run, first))
    return found


def _run(run: Sequence[Link], first: int) -> Mark:
    sure = [link.confidence for link in run]
    return Mark(
        (run[0].source[0], run[-1].source[-1] + 1),
        (run[0].target[0], run[-1].target[-1] + 1),
        sum(sure) / len(sure),
        min(sure),
        len(run),
        first,
    )
