"""Edits of a text that is a file itself: its lines, and stretches put in place of others."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from transflow.errors import InputError
from transflow.workflow.edits import NewBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.workflow.edits import Edit

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
BEFORE, AT, BEHIND = range(3)


class Splice(NamedTuple):
    """A stretch and what comes in its place.

    Attributes:
        start: Offset of its first character.
        rank: ``BEFORE``, ``AT`` or ``BEHIND``: the order of what starts at one place.
        end: Offset behind its last character.
        text: What comes there.
    """

    start: int
    rank: int
    end: int
    text: str


class Lines:
    """A text with the places of its lines; a line feed, a carriage return and both end one.

    Args:
        text: The text.
        margin: Characters that a line may begin with and be blank all the same.
    """

    def __init__(self, text: str, margin: str = "") -> None:
        self.text = text
        self.margin = margin
        self.starts = [0]
        self.stops: list[int] = []
        for found in _LINE_END.finditer(text):
            self.stops.append(found.start())
            self.starts.append(found.end())
        self.stops.append(len(text))
        self.end = text[self.stops[0] : self.starts[1]] if len(self.starts) > 1 else "\n"
        """The line end that the text uses first; a line feed when it has only one line."""

    def number(self, at: int) -> int:
        """Number, from 0, of the line that an offset stands on."""
        return bisect_right(self.starts, at) - 1

    def is_blank(self, number: int) -> bool:
        """Whether a line holds nothing but white space; so does one that is not there."""
        if not 0 <= number < len(self.starts):
            return True
        line = self.text[self.starts[number] : self.stops[number]]
        return not line.lstrip(self.margin + " \t").strip() if self.margin else not line.strip()

    def without(self, first: int, last: int) -> tuple[int, int]:
        """Offsets of lines that go, with one of two blank lines around them."""
        follows = last + 1 < len(self.starts) - 1 and self.is_blank(last + 1)
        if follows and self.is_blank(first - 1):
            last += 1
        ends_text = not self.text[self.stops[last] :].strip()
        if ends_text and not follows and first > 1 and self.is_blank(first - 1):
            # At the end of the text the blank line before would be left hanging.
            first -= 1
        start = self.starts[first]
        return start, self.starts[last + 1] if last + 1 < len(self.starts) else len(self.text)


def inside(edits: Sequence[Edit], text: str, path: str) -> Sequence[Edit]:
    """The edits, when all of them lie inside the text.

    Raises:
        InputError: One does not, so that the file is no longer what was read.
    """
    for edit in edits:
        start, end = (edit.at, edit.at) if isinstance(edit, NewBlock) else (edit.start, edit.end)
        if not 0 <= start <= end <= len(text):
            raise InputError(
                f"an edit at character {start:,} lies outside the {len(text):,} characters",
                path=path,
                hint="the file changed since it was read; amend the document with it",
            )
    return edits


def spliced(text: str, splices: Sequence[Splice]) -> str:
    """A text with splices; what overlaps an earlier one comes behind it."""
    out: list[str] = []
    done = 0
    for start, rank, end, new in sorted(splices, key=lambda splice: splice[:2]):
        if rank == BEHIND and start < done and text[done - 1 : done] in {"\r", "\n"}:
            # The line that it stands behind is gone with its end.
            body = new.lstrip("\r\n")
            out.append(body + new[: len(new) - len(body)])
            continue
        out += [text[done : max(start, done)], new]
        done = max(done, end)
    out.append(text[done:])
    return "".join(out)
