"""The lines of one run of inline content, each character with its place in the file.

White space collapses as CSS does it (CSS Text 3, 4.1): any stretch of it is one space, none at the
ends of a line, and a line break of the source between two East Asian characters is nothing at all.
In ``pre`` it stays, and its line feeds are line ends.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from transflow.errors import InputError
from transflow.formats.html_references import reference
from transflow.formats.text_file import line_of

MAX_PIECES: Final = 1_000_000
"""More stretches between references, line ends and tags than this are refused."""

_SPACE: Final = "\t\n\f\r "
_SPOT: Final = re.compile(
    "[\t\n\f\r ]{2,}|[\t\n\f\r]|&|[\x00-\x08\x0b\x0e-\x1f\x7f]+|[\udc00-\udcff]+"
)
_SPOT_IN_PRE: Final = re.compile("\r\n?|\n|&|[\x00-\x08\x0b\x0e-\x1f\x7f]+|[\udc00-\udcff]+")
_RAW_BYTE: Final = "\udc00"  # a byte that is no text, see html_bytes
_UNREADABLE: Final = "\ufffd"
_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff\xad"
_BLANK: Final = _SPACE + "\xa0\u3000" + _INVISIBLE


@dataclass(slots=True)
class Piece:
    """Characters of the view that belong to one stretch of the file.

    Attributes:
        text: The characters as seen; "" for a line break of the source that is not seen.
        start: Offset of the stretch in the file.
        end: Offset behind it.
        exact: Whether each character of the text is one character of the file.
        space: Whether it is white space that collapsed.
        ruby: Index of the innermost ``ruby`` element around it, or 0.
        more: Further stretches that belong to it, or None: white space that it swallowed.
        at: Offset of its first character in the view, once that is known.
    """

    text: str
    start: int
    end: int
    exact: bool = False
    space: bool = False
    ruby: int = 0
    more: list[tuple[int, int]] | None = None
    at: int = 0

    @property
    def stretches(self) -> list[tuple[int, int]]:
        """All stretches of the file that belong to it."""
        return [(self.start, self.end), *(self.more or ())]


@lru_cache(maxsize=4096)
def is_east_asian(char: str) -> bool:
    """Whether a line break beside this character is no space (wide, and not Hangul)."""
    return unicodedata.east_asian_width(char) in "WFH" and not (
        "\u1100" <= char <= "\u11ff" or "\u3130" <= char <= "\u318f" or "\uac00" <= char <= "\ud7ff"
    )


@dataclass(slots=True)
class Line:
    """One line of a run.

    Attributes:
        pieces: What stands in it.
        ended_by: Stretch of the line break behind it; empty for the last.
    """

    pieces: list[Piece] = field(default_factory=list)
    ended_by: tuple[int, int] = (0, 0)

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(piece.text for piece in self.pieces)


class Run:
    """Collects inline content between two block boundaries.

    Args:
        text: The decoded file.
        path: Its name, for messages.
    """

    def __init__(self, text: str, *, path: str) -> None:
        self._source = text
        self._path = path
        self._ruby = 0
        self._room = MAX_PIECES
        self.lines = [Line()]

    def __bool__(self) -> bool:
        return len(self.lines) > 1 or bool(self.lines[0].pieces)

    def take(self) -> list[Line]:
        """End the run: give its lines, at least one, and begin the next run."""
        lines = self.lines
        pieces = lines[-1].pieces
        if pieces and pieces[-1].space:
            pieces.pop()
        self.lines = [Line()]
        return lines

    def line_break(self, start: int, end: int) -> None:
        """Begin a new line.

        Args:
            start: Offset of what breaks the line.
            end: Offset behind it.
        """
        line = self.lines[-1]
        if line.pieces and line.pieces[-1].space:
            line.pieces.pop()
        line.ended_by = (start, end)
        self._count(start)
        self.lines.append(Line())

    def add(self, start: int, end: int, *, kept: bool, ruby: int = 0) -> None:
        """Add a stretch of text.

        Args:
            start: Offset of the stretch.
            end: Offset behind it.
            kept: Whether its white space stays, as in ``pre``.
            ruby: Index of the innermost ``ruby`` element around it, or 0.
        """
        text = self._source
        self._ruby = ruby
        at = start
        for spot in (_SPOT_IN_PRE if kept else _SPOT).finditer(text, start, end):
            here = spot.start()
            char = text[here]
            if char == "&":
                found = reference(text, here, end)
                if found is not None:
                    self._plain(at, here, kept=kept)
                    self._referred(found[0], here, found[1], kept=kept)
                    at = found[1]
                continue
            self._plain(at, here, kept=kept)
            at = spot.end()
            if char >= _RAW_BYTE:
                self._put(_UNREADABLE * (at - here), here, at, exact=True)
            elif char in _SPACE and kept:
                self.line_break(here, at)
            elif char in _SPACE:
                self._space(here, at)
        self._plain(at, end, kept=kept)

    def _plain(self, start: int, end: int, *, kept: bool) -> None:
        """Text whose only white space is single spaces."""
        text = self._source
        if not kept and start < end and text[start] == " ":
            self._space(start, start + 1)
            start += 1
        if start >= end:
            return
        stop = end - 1 if not kept and text[end - 1] == " " else end
        self._put(text[start:stop], start, stop, exact=True)
        if stop < end:
            self._space(stop, end)

    def _referred(self, seen: str, start: int, end: int, *, kept: bool) -> None:
        if seen in _SPACE and not kept:
            self._space(start, end)
        elif seen in {"\n", "\r"}:
            self.line_break(start, end)
        elif seen in _SPACE or (seen >= " " and seen != "\x7f"):
            self._put(seen, start, end, exact=False)

    def _space(self, start: int, end: int) -> None:
        pieces = self.lines[-1].pieces
        if not pieces:
            return
        if pieces[-1].space:
            if pieces[-1].more is None:
                pieces[-1].more = []
            pieces[-1].more.append((start, end))
        else:
            pieces.append(Piece(" ", start, end, space=True, ruby=self._ruby))
            self._count(start)

    def _put(self, seen: str, start: int, end: int, *, exact: bool) -> None:
        pieces = self.lines[-1].pieces
        if len(pieces) > 1 and pieces[-1].space:
            before = pieces[-2].text[-1:]
            if is_east_asian(before) and is_east_asian(seen[0]) and wraps(pieces[-1], self._source):
                pieces[-1].text = ""
        pieces.append(Piece(seen, start, end, exact=exact, ruby=self._ruby))
        self._count(start)

    def _count(self, at: int) -> None:
        self._room -= 1
        if self._room < 0:
            raise InputError(
                f"the text is broken into more than {MAX_PIECES:,} pieces",
                path=self._path,
                line=line_of(self._source, at),
                hint="split the page into several documents",
            )


def wraps(piece: Piece, text: str) -> bool:
    """Whether white space that collapsed holds a line end of the file.

    Args:
        piece: The white space.
        text: The decoded file.
    """
    return any("\n" in text[start:end] or "\r" in text[start:end] for start, end in piece.stretches)


def is_blank(text: str) -> bool:
    """Whether a reader sees nothing of a text."""
    return not text.strip(_BLANK)
