"""A piece of text with a line of carets under the part that is meant, for any terminal.

Carets stand under cells, not under characters: a kanji takes two. Where the text is longer than the
line, what stands far from the part is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.text.width import width

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.model import Span

_LEFT_OUT = "…"


def underlined(
    text: str, span: Span, cells: int, shown: Callable[[str], str] = str
) -> tuple[str, str, str, str]:
    """Show a span of a text in its surroundings.

    Args:
        text: Any text; line breaks and tabs become spaces.
        span: Half-open offsets; an empty one is shown as one caret where it is.
        cells: Room of a line, at least 16.
        shown: Makes text harmless for a terminal; what it returns is what is measured.

    Returns:
        What stands before the part, the part, what stands behind it, and the line of carets. The
        first three together and the carets each take at most ``cells`` cells.
    """
    start, end = max(0, min(span[0], len(text))), max(0, min(span[1], len(text)))
    before, part, after = (
        shown(_flat(piece)) for piece in (text[:start], text[start:end], text[end:])
    )
    room = max(cells, 16)
    if width(before) + width(part) + width(after) > room:
        part = _head(part, max(8, room - 8))
        rest = room - width(part)
        behind = min(width(after), rest // 2)
        before = _tail(before, rest - behind)
        after = _head(after, rest - width(before))
    return before, part, after, " " * width(before) + "^" * max(1, width(part))


def _flat(text: str) -> str:
    return text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ").replace("\t", " ")


def _head(text: str, cells: int) -> str:
    """The beginning of a text in so many cells, with a sign where it was cut."""
    if width(text) <= cells:
        return text
    kept, room = 0, cells - 1
    # A character has at most two cells, so a cut text never needs more than this many looks.
    for char in text[: max(0, cells)]:
        room -= width(char)
        if room < 0:
            break
        kept += 1
    return text[:kept] + _LEFT_OUT if cells > 0 else ""


def _tail(text: str, cells: int) -> str:
    """The end of a text in so many cells, with a sign where it was cut."""
    if width(text) <= cells:
        return text
    kept, room = 0, cells - 1
    for char in reversed(text[-max(1, cells) :]):
        room -= width(char)
        if room < 0:
            break
        kept += 1
    return _LEFT_OUT + text[len(text) - kept :] if cells > 0 else ""
