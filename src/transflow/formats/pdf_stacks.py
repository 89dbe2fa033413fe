"""Characters of a PDF page that stand one above the other where one line seems to be.

Two columns whose lines are not level, or a large title beside small type, overlap in height, so
that a row takes in two lines of one column. The readings of Japanese words (ruby) stand above their
words and belong to no line.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.formats.pdf_glyphs import Glyph

_KANA: Final = re.compile("[\u3041-\u309f\u30a1-\u30ff\u30fb]+")
_HAN: Final = re.compile("[\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LEVEL: Final = 0.3
"""Of the size: characters whose feet are less apart stand on one level."""
_SAME_TYPE: Final = 0.7
"""Smaller against larger: type that is nearer in size than this is no raised figure."""
_NEAR: Final = 4
"""Levels above and below that are compared."""
_STACK: Final = 16
"""Characters at one place that are compared."""
_ROW: Final = 200
"""Characters in a row that a reading is looked for above."""
_READING: Final = 0.62
"""Of the size of a word: its reading is at most as large."""


def without_readings(glyphs: Sequence[Glyph]) -> Sequence[Glyph]:
    """Leave out the readings above words; a word takes the room of its reading.

    Args:
        glyphs: Characters of one page, of vertical text turned.

    Returns:
        The others, in their order.
    """
    if not glyphs:
        return glyphs
    sizes = sorted(glyph.size for glyph in glyphs)
    small = _READING * sizes[-1]
    readings = [
        number
        for number, glyph in enumerate(glyphs)
        if glyph.size <= small and _KANA.fullmatch(glyph.text)
    ]
    if not readings:
        return glyphs
    words = sorted(
        (number for number, glyph in enumerate(glyphs) if _HAN.match(glyph.text)),
        key=lambda number: glyphs[number].top,
    )
    tops = [glyphs[number].top for number in words]
    kept: list[Glyph | None] = list(glyphs)
    for number in readings:
        reading = glyphs[number]
        # one that reaches into the word's own height, as in a narrow line, counts too
        low = bisect_left(tops, reading.bottom - reading.size)
        high = bisect_left(tops, reading.bottom + reading.size)
        near = [
            word
            for word in words[low : min(high, low + _ROW)]
            if reading.size <= _READING * glyphs[word].size
            and abs(_middle(reading) - _middle(glyphs[word])) < 1.5 * glyphs[word].size
            and reading.bottom < glyphs[word].bottom - 0.5 * glyphs[word].size
        ]
        if near:
            word = min(near, key=lambda word: abs(_middle(reading) - _middle(glyphs[word])))
            base = kept[word] or glyphs[word]
            kept[word] = replace(
                base,
                x0=min(base.x0, reading.x0),
                x1=max(base.x1, reading.x1),
                top=min(base.top, reading.top),
            )
            kept[number] = None
    return [glyph for glyph in kept if glyph is not None]


def _middle(glyph: Glyph) -> float:
    return (glyph.x0 + glyph.x1) / 2


def unstacked(row: list[Glyph]) -> Iterator[list[Glyph]]:
    """Part a row that holds two lines of one column.

    Args:
        row: Characters that overlap in height.

    Returns:
        The row itself, or its lines from the top; raised figures stay with the line they touch.
    """
    levels: list[list[Glyph]] = []
    for glyph in sorted(row, key=lambda g: g.bottom):
        if levels and glyph.bottom - levels[-1][0].bottom < _LEVEL * glyph.size:
            levels[-1].append(glyph)
        else:
            levels.append([glyph])
    near = [
        [*range(max(0, number - _NEAR), number), *range(number + 1, number + 1 + _NEAR)]
        for number in range(len(levels))
    ]
    near = [[other for other in others if other < len(levels)] for others in near]
    lines = {
        number
        for number, level in enumerate(levels)
        if any(_collide(level, levels[other]) for other in near[number])
    }
    if not lines:
        yield row
        return
    parted = {number: list(levels[number]) for number in lines}
    for number, level in enumerate(levels):
        if number not in lines:
            touched = [o for o in near[number] if o in lines and _raised(level, levels[o])]
            parted.setdefault(touched[0] if touched else number, []).extend(level)
    for _, line in sorted(parted.items()):
        yield line


def _collide(one: list[Glyph], two: list[Glyph]) -> bool:
    """Whether letters of like size on two levels stand one above the other."""
    ordered = sorted(two, key=lambda g: g.x0)
    starts = [g.x0 for g in ordered]
    for glyph in one:
        at = bisect_left(starts, glyph.x0 - glyph.size)
        last = min(len(ordered), at + _STACK)
        while at < last and starts[at] < glyph.x1:
            other = ordered[at]
            at += 1
            shared = min(glyph.x1, other.x1) - max(glyph.x0, other.x0)
            if (
                shared > 0.4 * min(glyph.x1 - glyph.x0, other.x1 - other.x0)
                and _SAME_TYPE * max(glyph.size, other.size) < min(glyph.size, other.size)
                and abs(glyph.bottom - other.bottom) > 0.6 * max(glyph.size, other.size)
            ):
                return True
    return False


def _raised(small: list[Glyph], line: list[Glyph]) -> bool:
    """Whether smaller characters hang on a line."""
    size = max(glyph.size for glyph in line)
    return max(glyph.size for glyph in small) < size and any(
        -0.5 * size < one.x0 - two.x1 < size or -0.5 * size < two.x0 - one.x1 < size
        for one in small[:1]
        for two in line
        if two.top - 0.5 * size < one.bottom < two.bottom + 0.5 * size
    )
