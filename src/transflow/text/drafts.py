"""A block on its way: first one line of the text, then joined to those that go on from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from transflow.model import BlockKind

BLANK: Final = (
    " \t\x1c\x1d\x1e\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u200b\u200e\u200f\u202f\u205f\u2060\u3000\ufeff"
)
"""What separates words on a line, and what cannot be seen."""

SPACE: Final = BLANK + "\n\r\x0b\x0c\x85\u2028\u2029"
"""The same with the ends of lines."""

_INVISIBLE: Final = tuple(c for c in SPACE if not c.isspace())


def has_invisible(text: str) -> bool:
    """Whether a text holds anything of ``SPACE`` that ``str.strip`` does not take for space."""
    return any(c in text for c in _INVISIBLE)


@dataclass(slots=True)
class Draft:
    """A block on its way.

    Attributes:
        start: Offset of its first character, label included.
        content: Offset of its first character behind the label.
        end: Offset behind its last character.
        label: As written.
        style: Kind of numbering; labels of one list share it.
        kind: None until it is known.
        lines: How many lines were joined.
        indent: How many characters of space stand before its first line.
        alone: Whether it holds nothing but its label.
    """

    start: int
    content: int
    end: int
    label: str = ""
    style: str = ""
    kind: BlockKind | None = None
    lines: int = 1
    indent: int = 0
    alone: bool = False

    def unlabel(self) -> None:
        """Makes the label text."""
        self.content = self.start
        self.label = self.style = ""
        self.alone = False
