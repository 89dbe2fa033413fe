"""The lines of a PDF page in the order in which they are read.

Characters become rows, rows fall into pieces where a wide gap is, and where pieces of neighbouring
rows leave the same gap free there are columns: the left one is read before the right one. Pieces
that are too short for columns of text are cells of a table, and are read row by row.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from transflow.formats.pdf_stacks import unstacked, without_readings
from transflow.text.width import width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.formats.pdf_glyphs import Glyph, Page

_WIDE: Final = re.compile(
    "[\u2e80-\u303e\u3041-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff9f]"
)
_HANGING: Final = frozenset("、。，．")
_SPACE_GAP: Final = 0.2
"""Of the size: a wider gap between two letters is a space that was not drawn."""
_PIECE_GAP: Final = 1.6
"""Of the size: a wider gap is no space between words, even in a justified line."""
_EDGE: Final = 0.07
"""Share of the height of a page of vertical text where its running heads stand."""
_MIN_ROWS: Final = 3
"""Rows with text on both sides of a gap before it parts columns."""
_MIN_FULL: Final = 4
"""Lines as wide as their column that make short ones beside them lines of text, too."""
_OTHER_SIZE: Final = 0.05
"""Share by which another size of type differs."""
_COLUMN_WIDTH: Final = 18
"""Cells of a terminal that a line of a column has at least, on the average."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of one column; lengths in points.

    Attributes:
        text: Its characters, with the spaces that were not drawn.
        x0: Left edge.
        x1: Right edge.
        top: Upper edge.
        bottom: Lower edge.
        size: Size of most of its characters.
        bold: Whether most of them are bold.
        page: Number of its page, from 1.
        extent: Height of the page, of vertical text its width.
        column: Which run of lines it belongs to; columns are numbered in the order of reading.
        left: Left edge of its column.
        right: Right edge of its column.
        cell: Whether it is a cell of a table.
    """

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    bold: bool
    page: int
    extent: float
    column: int = 0
    left: float = 0
    right: float = 0
    cell: bool = False


_Row = list[TextLine]


def lines_of(page: Page) -> list[TextLine]:
    """The lines of a page in the order in which they are read.

    Vertical text is turned first: a page counts as vertical when most of its characters stand one
    below the other. Then its lines run from top to bottom and follow each other from right to left;
    what stands at the head and the foot of the page is no part of it. Characters that lie on their
    side (a stamp on the margin) are no text.
    """
    glyphs: Sequence[Glyph] = [g for g in page.glyphs if g.text.strip() and g.upright]
    if 2 * len(glyphs) < len([g for g in page.glyphs if g.text.strip()]):
        return []
    extent = page.height
    if _is_vertical(glyphs):
        extent = page.width
        low, high = _EDGE * page.height, (1 - _EDGE) * page.height
        glyphs = [
            replace(g, x0=g.top, x1=g.bottom, top=page.width - g.x1, bottom=page.width - g.x0)
            for g in glyphs
            if g.bottom > low and g.top < high
        ]
    rows = [list(_pieces(row, page.number, extent)) for row in _rows(without_readings(glyphs))]
    out: list[TextLine] = []
    for region, cells in _regions(rows):
        left = min((piece.x0 for row in region for piece in row), default=0)
        right = max((piece.x1 for row in region for piece in row), default=0)
        number = out[-1].column + 1 if out else 0
        for row in region:
            for piece in row if cells else [_joined(row)]:
                out.append(  # noqa: PERF401 -- a comprehension of three levels hides the order
                    replace(piece, column=number, left=left, right=right, cell=cells)
                )
    return out


def is_wide(text: str) -> bool:
    """Whether a text is of a script that is written without spaces, as its first sign shows."""
    return _WIDE.match(text) is not None


def _is_vertical(glyphs: Sequence[Glyph]) -> bool:
    down = right = 0
    for one, two in pairwise(glyphs):
        across = abs((one.x0 + one.x1) - (two.x0 + two.x1)) / 2
        below = two.top - one.top
        if across < 0.3 * one.size and 0.5 * one.size < below < 2 * one.size:
            down += 1
        elif abs(below) < 0.3 * one.size and 0.2 * one.size < across < 2 * one.size:
            right += 1
    return down > right


def _rows(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Characters that stand side by side; a small raised one belongs to the row it touches."""
    for row in _bands(glyphs):
        yield from unstacked(row)


def _bands(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    row: list[Glyph] = []
    top = bottom = 0.0
    for glyph in sorted(glyphs, key=lambda g: (g.top + g.bottom) / 2):
        middle = (glyph.top + glyph.bottom) / 2
        if row and not top <= middle <= bottom:
            yield row
            row = []
        if not row:
            top, bottom = glyph.top, glyph.bottom
        elif glyph.size > 0.8 * max(g.size for g in row[-3:]):
            # the row's own band does not creep downward with each character
            top, bottom = max(top, glyph.top - glyph.size / 2), max(bottom, glyph.bottom)
        row.append(glyph)
    if row:
        yield row


def _pieces(row: list[Glyph], page: int, extent: float) -> Iterator[TextLine]:
    row.sort(key=lambda g: g.x0)
    piece = [row[0]]
    for one, two in pairwise(row):
        small, large = sorted((one.size, two.size))
        # a full stop may hang into the gap between columns
        gap = two.x0 - (one.x0 if one.text in _HANGING else one.x1)
        # beside a title that gap is not the title's space between words
        if gap > _PIECE_GAP * max(small, large / 2):
            yield _line(piece, page, extent)
            piece = []
        piece.append(two)
    yield _line(piece, page, extent)


def _line(glyphs: list[Glyph], page: int, extent: float) -> TextLine:
    text = glyphs[0].text
    for one, two in pairwise(glyphs):
        gap = two.x0 - one.x1
        both = is_wide(one.text[-1]) and is_wide(two.text)
        if gap > (0.8 if both else _SPACE_GAP) * min(one.size, two.size):
            text += "\u3000" if both else " "
        text += two.text
    sizes = Counter(round(g.size * 2) / 2 for g in glyphs)
    return TextLine(
        " ".join(text.split(" ")).strip(),
        glyphs[0].x0,
        max(g.x1 for g in glyphs),
        min(g.top for g in glyphs),
        max(g.bottom for g in glyphs),
        sizes.most_common(1)[0][0],
        2 * sum(g.bold for g in glyphs) > len(glyphs),
        page,
        extent,
    )


def _joined(row: _Row) -> TextLine:
    first = row[0]
    if len(row) == 1:
        return first
    longest = max(row, key=lambda piece: len(piece.text))
    return replace(
        first,
        text=_spaced([piece.text for piece in row]),
        x1=max(piece.x1 for piece in row),
        top=min(piece.top for piece in row),
        bottom=max(piece.bottom for piece in row),
        size=longest.size,
        bold=all(piece.bold for piece in row),
    )


def _spaced(texts: Sequence[str]) -> str:
    """Pieces of a line of prose with one space between them, an ideographic one where it is."""
    out = texts[0]
    for text in texts[1:]:
        out += ("\u3000" if is_wide(out[-1]) and is_wide(text) else " ") + text
    return out


def _regions(rows: list[_Row]) -> Iterator[tuple[list[_Row], bool]]:
    """Rows of one column each, in the order of reading, and whether they are a table."""
    work = [rows]
    while work:
        region = work.pop()
        if not region:
            continue
        found = _gutter(region)
        if found is None:
            yield region, False
            continue
        first, last, at = found
        inside = region[first:last]
        left = [side for row in inside if (side := [p for p in row if p.x1 <= at])]
        right = [side for row in inside if (side := [p for p in row if p.x0 >= at])]
        if _is_text(left) and _is_text(right):
            work += [region[last:], right, left, region[:first]]
        else:
            if first:
                yield from _regions(region[:first])
            last -= _beneath(inside, at)
            yield region[first:last], True
            work.append(region[last:])


def _gutter(rows: list[_Row]) -> tuple[int, int, float] | None:
    """The run of rows that leave one place free with most text on both sides, and that place."""
    # Where lines of two columns are not level, only their left edges tell where the gap is.
    places = Counter(round((one.x1 + two.x0) / 2) for row in rows for one, two in pairwise(row))
    places.update(Counter(round(piece.x0) - 2 for row in rows for piece in row))
    best: tuple[int, int, int, float] | None = None
    for at, _ in places.most_common(16):
        first = 0
        for number, row in enumerate([*rows, None]):
            if row is not None and not any(piece.x0 < at < piece.x1 for piece in row):
                continue
            low, high = _trimmed(rows, first, number, at)
            both = _rows_beside(rows[low:high], at)
            if both >= _MIN_ROWS and (best is None or both > best[0]):
                best = (both, low, high, float(at))
            first = number + 1
    return best[1:] if best else None


def _rows_beside(rows: list[_Row], at: float) -> int:
    """How many rows of the emptier side stand beside rows of the other."""
    left = [number for number, row in enumerate(rows) if row[0].x1 <= at]
    right = [number for number, row in enumerate(rows) if row[-1].x0 >= at]
    if not left or not right:
        return 0
    low, high = max(left[0], right[0]), min(left[-1], right[-1])
    return min(sum(low <= n <= high for n in left), sum(low <= n <= high for n in right))


def _trimmed(rows: list[_Row], first: int, last: int, at: float) -> tuple[int, int]:
    """A run without the rows above the first one that has text on the right: a title, say."""
    while first < last and rows[first][-1].x0 < at:
        first += 1
    return first, last


def _beneath(rows: list[_Row], at: float) -> int:
    """How many of the last rows of a table stand below it: short lines in another type."""
    count = 0
    table = [row for row in rows if row[-1].x0 >= at]
    size = median(row[0].size for row in table)
    bold = 2 * sum(row[0].bold for row in table) > len(table)
    for row in reversed(rows):
        if row[-1].x0 >= at or (
            abs(row[0].size - size) < _OTHER_SIZE * size and row[0].bold == bold
        ):
            break
        count += 1
    return count


def _is_text(rows: list[_Row]) -> bool:
    """Whether rows are the lines of a column of text, not cells of a table."""
    if not rows:
        return False
    widths = [sum(width(piece.text) for piece in row) for row in rows]
    if median(widths) >= _COLUMN_WIDTH:
        return True
    # a column with many short items and headings still has lines that fill it
    right = max(row[-1].x1 for row in rows)
    full = [
        wide >= _COLUMN_WIDTH and right - row[-1].x1 < _PIECE_GAP * row[-1].size
        for wide, row in zip(widths, rows, strict=True)
    ]
    return sum(full) >= max(_MIN_FULL, len(rows) / 5)
