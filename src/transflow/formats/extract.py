"""What a document format gives and takes: a text with its blocks, and edits of that text.

A format module has two functions:

``read(data, *, path, encoding="", part="") -> Extract``
    The text of the document for translation. ``part`` says which part of the file is meant, in a
    format that has parts (HTML: a tag, ``#id`` or ``.class``; "" lets the reader find the main
    content). Raises InputError with path, line where there is one, and mend.

``write(data, edits, *, path, encoding, part="", lang="") -> bytes``
    The same file with edits, everything else as it was; no edits give back the very bytes. ``lang``
    is the language of the texts that are put in. Raises InputError when the file is no longer what
    was read.

Rules for the text (the *view*), so that every writer behaves alike:

- Blocks stand one after the other, parted by one line feed. A line break inside a block is a line
  feed too; other white space that the format collapses is one space.
- Only characters that a reader of the document sees. Ruby readings, scripts, styles, comments,
  field codes, deleted revisions are not in it; inserted revisions are.
- Markup inside a block is invisible. A replaced stretch puts its new text where its first character
  stood, with that character's formatting; the other characters go, markup between them stays (and
  empty formatting is left in place), so that images, notes and anchors survive.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.text.structured import BlockSpan


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a document.

    Attributes:
        text: The view.
        encoding: What its characters were decoded with; "" where the format settles it.
        blocks: Its blocks; None where they must be found in the text itself (plain text).
        part: The part that was read: what ``write`` must be given to find it again.
    """

    text: str
    encoding: str
    blocks: tuple[BlockSpan, ...] | None
    part: str = ""
