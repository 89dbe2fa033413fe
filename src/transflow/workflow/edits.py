"""Edits of a document's text, independent of the file format that they are written into.

Offsets are those of the text that the format's reader gave (the *view*). For plain text and
Markdown the view is the decoded file itself; for HTML, DOCX and ODT it is the text of the blocks,
one after the other.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Put:
    """Put a text in place of a stretch inside one block; nothing is replaced when it is empty.

    Attributes:
        start: Offset of the first character replaced, or where to insert.
        end: Offset behind the last one.
        text: The new text, without line breaks.
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class DropBlock:
    """Take out a whole block, with the line or the element that holds it.

    Attributes:
        start: Offset of its first character, label included.
        end: Offset behind its last character.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NewBlock:
    """Bring in a block that the original does not have.

    Attributes:
        at: Offset inside or at the end of the block that it stands beside.
        text: Its text, label included.
        before: Whether it goes before that block and not behind it.
        lines: How many line ends part it from that block: 1 for the next line, 2 for a blank line.
    """

    at: int
    text: str
    before: bool = False
    lines: int = 1


Edit = Put | DropBlock | NewBlock
"""Any of them; a list of edits is in the order of its places and they never overlap."""
