"""The axes of a picture of an alignment: where segments lie, round numbers, a grid."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from transflow.formats.path_marks import holes
from transflow.formats.xml_text import element_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.formats.path_marks import Hole

LEFT, TOP, TRACK = 76, 104, 12
"""Room at the left, above, and for the bands along the axes, in pixels."""

LONGEST, _SHORTEST, _CELL = 720.0, 180.0, 26.0
"""Most and least length of an axis, and the most that one segment gets of it."""

SMALLEST = 4.0
"""Side of the smallest mark that can be seen."""

_TITLE = 60


@dataclass(frozen=True, slots=True)
class Axis:
    """From segment numbers to pixels.

    Attributes:
        size: How many segments.
        start: Where the first one begins.
        scale: Pixels of a segment.
        holes: Segments without counterpart.
    """

    size: int
    start: float
    scale: float
    holes: Sequence[Hole]

    @property
    def end(self) -> float:
        """Where the last segment ends."""
        return self.start + self.length

    @property
    def length(self) -> float:
        """Length of the axis."""
        return self.size * self.scale

    def at(self, segment: int) -> float:
        """Where a segment begins."""
        return self.start + segment * self.scale

    def span(self, first: int, behind: int) -> tuple[float, float]:
        """Start and length of some segments, never too small to be seen."""
        start, length = self.at(first), (behind - first) * self.scale
        if length >= SMALLEST:
            return start, length
        return start - (SMALLEST - length) / 2, SMALLEST


def axis(size: int, start: float, linked: Sequence[int]) -> Axis:
    """Lay out one side.

    Args:
        size: How many segments.
        start: Where the first one begins, in pixels.
        linked: Segments that have a counterpart.
    """
    length = min(LONGEST, max(_SHORTEST, size * _CELL))
    return Axis(size, start, length / max(1, size), holes(size, linked))


def frame(across: Axis, down: Axis, source_title: str, target_title: str) -> Iterator[str]:
    """Grid, numbers and names of the axes, as SVG."""
    left, top = across.start, down.start
    for number in _ticks(across.size):
        x = px(across.at(number - 1) + across.scale / 2)
        yield f'<path class="grid" d="M{x} {px(top)}V{px(down.end)}"/>'
        yield (
            f'<text class="small" x="{x}" y="{px(top - TRACK - 6)}"'
            f' text-anchor="middle">{number}</text>'
        )
    for number in _ticks(down.size):
        y = down.at(number - 1) + down.scale / 2
        yield f'<path class="grid" d="M{px(left)} {px(y)}H{px(across.end)}"/>'
        yield (
            f'<text class="small" x="{px(left - TRACK - 6)}" y="{px(y + 4)}"'
            f' text-anchor="end">{number}</text>'
        )
    yield (
        f'<rect class="frame" fill="none" stroke="#888" x="{px(left)}" y="{px(top)}"'
        f' width="{px(across.length)}" height="{px(down.length)}"/>'
    )
    name = element_text(f"source: {short(source_title)} →")
    yield f'<text x="{px(left)}" y="{px(top - TRACK - 24)}">{name}</text>'
    name = element_text(f"← target: {short(target_title)}")
    yield (
        f'<text transform="translate({px(left - TRACK - 46)} {px(top)}) rotate(-90)"'
        f' text-anchor="end">{name}</text>'
    )


def _ticks(size: int) -> list[int]:
    """Round segment numbers, counted from 1: the first, then about eight."""
    if size < 1:
        return []
    rough = max(1.0, size / 8)
    power = 10 ** floor(log10(rough))
    step = next(n * power for n in (1, 2, 5, 10) if n * power >= rough)
    return [1, *range(step if step > 1 else 2, size + 1, step)]


def short(text: str, most: int = _TITLE) -> str:
    """The beginning of a text on one line."""
    flat = " ".join(text[: most * 4].split())
    return flat if len(flat) <= most and len(text) <= most * 4 else flat[: most - 1] + "…"


def px(value: float) -> str:
    """A coordinate with one decimal at most."""
    return f"{ceil(value * 10 - 0.5) / 10:.1f}".removesuffix(".0")
