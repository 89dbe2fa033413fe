"""Going through units until one fits, in slices: a long document never holds up a key."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


@dataclass(slots=True)
class Walk:
    """A search that can be interrupted after every unit.

    Attributes:
        what: What is looked for, for the message line.
        positions: Where to look, in order.
        fits: Whether the unit at a position is one.
        total: How many positions there are.
        every: Whether all that fit are wanted, or only the first.
        looked: How many were looked at.
        found: Positions that fit.
        over: Whether it has ended.
    """

    what: str
    positions: Iterator[int]
    fits: Callable[[int], bool]
    total: int
    every: bool = False
    looked: int = 0
    found: list[int] = field(default_factory=list)
    over: bool = False

    def go_on(self, clock: Callable[[], float], seconds: float) -> bool:
        """Look at units until one fits (or all were seen) or the time is up.

        Args:
            clock: Gives seconds that only grow.
            seconds: How long at most; at least one unit is looked at.

        Returns:
            Whether it is over.
        """
        until = clock() + seconds
        while not self.over:
            position = next(self.positions, None)
            if position is None:
                self.over = True
                break
            self.looked += 1
            if self.fits(position):
                self.found.append(position)
                if not self.every:
                    self.over = True
            if clock() >= until:
                break
        return self.over


def around(count: int, at: int, *, down: bool) -> Iterable[int]:
    """All positions once: those behind (or before) a place, then round the end up to the place."""
    if down:
        yield from range(at + 1, count)
        yield from range(min(at + 1, count))
    else:
        yield from range(at - 1, -1, -1)
        yield from range(count - 1, at - 1, -1)
