"""How far confidence can be believed: of links said to be 90 % sure, are nine in ten right?

Judged links are counted by their confidence in ten-thousandths, which is what every format keeps
of it: counts of many documents add up, and stay small however long the documents are.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

STEPS = 10_000
"""Confidence is told apart in so many steps."""

BINS = 10
"""Bins of equal width that calibration is judged in."""

COVERAGE = 0.95
"""Share of the links, the surest first, that are usually looked at."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Links of like confidence.

    Attributes:
        low: Least confidence of the bin.
        high: Its end, which belongs to the next bin (1 belongs to the last).
        links: How many links.
        said: Their mean confidence.
        right: Share of them that is right.
    """

    low: float
    high: float
    links: int
    said: float
    right: float


@dataclass(frozen=True, slots=True)
class Reliability:
    """Judged links by confidence.

    Attributes:
        counts: Confidence in ten-thousandths to (links, right ones).
    """

    counts: Mapping[int, tuple[int, int]] = field(default_factory=dict)

    def __add__(self, other: Reliability) -> Reliability:
        """The links of both."""
        sums = dict(self.counts)
        for step, (links, right) in other.counts.items():
            before = sums.get(step, (0, 0))
            sums[step] = before[0] + links, before[1] + right
        return Reliability(sums)

    @property
    def links(self) -> int:
        """How many links were judged."""
        return sum(links for links, _ in self.counts.values())

    def precision(self, coverage: float = COVERAGE) -> float:
        """Share of right links among the surest ones.

        Where the cut falls among links of the same confidence, each of them counts in part.

        Args:
            coverage: Share of the links that is looked at, 0 to 1.

        Returns:
            0 to 1; 0 where nothing was to be judged.
        """
        wanted = room = int(coverage * self.links)
        right = 0.0
        for step in sorted(self.counts, reverse=True):
            links, good = self.counts[step]
            taken = min(room, links)
            right += good * taken / links
            room -= taken
            if not room:
                break
        return right / wanted if wanted else 0.0

    def bins(self) -> list[Bin]:
        """The reliability table: bins of equal width that hold any link, lowest first."""
        held: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for step, (links, right) in self.counts.items():
            held[min(BINS - 1, step * BINS // STEPS)].append((step, links, right))
        table = []
        for number in sorted(held):
            total = sum(links for _, links, _ in held[number])
            said = sum(step * links for step, links, _ in held[number]) / STEPS
            right = sum(right for _, _, right in held[number])
            table.append(
                Bin(number / BINS, (number + 1) / BINS, total, said / total, right / total)
            )
        return table

    @property
    def calibration_error(self) -> float:
        """Expected calibration error (Naeini, Cooper and Hauskrecht 2015): 0 to 1, 0 is best."""
        gaps = (part.links * abs(part.said - part.right) for part in self.bins())
        return sum(gaps) / max(1, self.links)


def judged(links: Iterable[tuple[float, bool]]) -> Reliability:
    """Count links.

    Args:
        links: Confidence, 0 to 1, and whether the link is right.
    """
    counts: defaultdict[int, list[int]] = defaultdict(lambda: [0, 0])
    for confidence, right in links:
        held = counts[round(min(1.0, max(0.0, confidence)) * STEPS)]
        held[0] += 1
        held[1] += right
    return Reliability({step: (held[0], held[1]) for step, held in sorted(counts.items())})
