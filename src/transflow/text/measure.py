"""How many columns lines take, and the measure an editor wrapped them to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from transflow.text.drafts import Draft
    from transflow.text.languages import Language

_MARKS: Final = re.compile(
    "[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102d-\u1030\u1032-\u1037\u1039-\u103e"
    "\u17b7-\u17bd\u17c6\u17c9-\u17d3\u200b-\u200d]"
)
_SUBSCRIPT: Final = "\u17d2"
"""Joins the next Khmer letter below the one before."""

_WIDEST: Final = 110
"""Columns; longer lines than this are not the work of a wrapping editor."""

WIDE_SCRIPTS: Final = frozenset({"ja", "zh", "ko"})
MARKED_SCRIPTS: Final = frozenset({"km", "th", "lo", "my"})
"""No spaces, and marks above and below the letters."""


def wrap_limit(lines: list[Draft], lang: Language) -> int:
    """The columns at which an editor wrapped these lines; 0 when none did."""
    longest = max([line.end - line.start for line in lines], default=0)
    most = 2 * _WIDEST if lang.code in MARKED_SCRIPTS else _WIDEST
    return 0 if longest > most else longest


def width(text: str, line: Draft, lang: Language) -> int:
    """Columns of a line; roughly, and of a long one its characters."""
    size = line.end - line.start
    if lang.code in MARKED_SCRIPTS:
        return columns(text, line.start, line.end)
    if size > 4 * _WIDEST or lang.code not in WIDE_SCRIPTS:
        return size
    return 2 * size - len(text[line.start : line.end].encode("ascii", "ignore"))


def widths(text: str, lang: Language, run: list[Draft]) -> list[int]:
    """Columns of lines that are not long."""
    if lang.code in MARKED_SCRIPTS:
        return [columns(text, line.start, line.end) for line in run]
    sizes = [line.end - line.start for line in run]
    if lang.code not in WIDE_SCRIPTS:
        return sizes
    stretch = text[run[0].start : run[-1].end]
    if len(stretch.encode("ascii", "ignore")) == stretch.count("\n"):  # no ASCII in any line
        return [2 * size for size in sizes]
    return [width(text, line, lang) for line in run]


def columns_of(piece: str, lang: Language) -> int:
    """Columns of a few words."""
    if lang.code not in WIDE_SCRIPTS:
        return len(piece)
    return 2 * len(piece) - len(piece.encode("ascii", "ignore"))


def columns(text: str, start: int, end: int) -> int:
    """The columns of a line in a script that sets marks above and below its letters."""
    line = text[start:end]
    return len(line) - len(_MARKS.findall(line)) - line.count(_SUBSCRIPT)


def leaves_no_room(text: str, before: int, line: Draft, share: float, limit: int) -> bool:
    """Whether a line's first phrase would not have fitted on the line before it.

    Args:
        text: The document.
        before: Columns of the line before.
        line: The line.
        share: The part of the measure that the line before must fill at least.
        limit: The measure in columns.
    """
    if before < share * limit:
        return False
    head = text[line.start : min(line.end, line.start + 60)].split(None, 1)[0]
    return before + 1 + columns(head, 0, len(head)) > 0.9 * limit
