"""Plain text as a document: the view is the decoded file itself, and edits work on its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from transflow.formats import text_file
from transflow.formats.extract import Extract
from transflow.formats.line_edits import AT, BEFORE, BEHIND, Lines, Splice, inside, spliced
from transflow.workflow.edits import DropBlock, NewBlock, Put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.workflow.edits import Edit

_PADDING: Final = " \u3000\xa0"


def read(data: bytes, *, path: str, encoding: str = "", part: str = "") -> Extract:
    """Decode a text file; its blocks are for segmentation to find.

    Args:
        data: Bytes of the file, in any encoding.
        path: Its name, for messages.
        encoding: What the user says the encoding is, or "" to find out.
        part: Plain text has no parts; it is handed back.

    Raises:
        InputError: The file is empty, blank, binary, too large or not decodable.
        UsageError: The encoding has no such name.
    """
    found = text_file.decode(data, path=path, encoding=encoding)
    return Extract(found.text, found.encoding, None, part)


def write(
    data: bytes,
    edits: Sequence[Edit],
    *,
    path: str,
    encoding: str,
    part: str = "",  # noqa: ARG001 -- every format's writer is called alike
    lang: str = "",  # noqa: ARG001 -- likewise
) -> bytes:
    """Write edits into a text file.

    A dropped block goes with its lines and with one of two blank lines around them; where other
    text shares its line, only the block goes. A new block takes the file's own line end.

    Args:
        data: Bytes of the file.
        edits: In the order of their places.
        path: Its name, for messages.
        encoding: As ``read`` gave it.
        part: Without meaning here.
        lang: Without meaning here.

    Returns:
        The bytes with edits, in the same encoding; without edits the very bytes given.

    Raises:
        InputError: An edit lies outside the text, or a character does not exist in the encoding.
        UsageError: The encoding has no such name.
    """
    if not edits:
        return data
    found = text_file.decode(data, path=path, encoding=encoding)
    lines = Lines(found.text)
    splices = [_splice(lines, edit) for edit in inside(edits, found.text, path)]
    return text_file.encode(spliced(found.text, splices), found.encoding, path=path)


def _splice(lines: Lines, edit: Edit) -> Splice:
    match edit:
        case Put(start, end, new):
            return Splice(start, AT, end, new)
        case DropBlock(start, end):
            return _removal(lines, start, end)
        case NewBlock():
            return _insertion(lines, edit)


def _removal(lines: Lines, start: int, end: int) -> Splice:
    text = lines.text
    first, last = lines.number(start), lines.number(end)
    low = lines.starts[first]
    if text[low:start].strip() or text[end : lines.stops[last]].strip():
        # A cell or an item in a row of them: its neighbours stay, and so do tabs.
        while start > low and text[start - 1] in _PADDING:
            start -= 1
        return Splice(start, AT, end, "")
    start, end = lines.without(first, last)
    return Splice(start, AT, end, "")


def _insertion(lines: Lines, block: NewBlock) -> Splice:
    number = lines.number(block.at)
    start, stop = lines.starts[number], lines.stops[number]
    if block.before:
        return Splice(start, BEFORE, start, block.text + lines.end * block.lines)
    if lines.is_blank(number):
        return Splice(start, BEFORE, start, block.text + lines.end)
    return Splice(stop, BEHIND, stop, lines.end * block.lines + block.text)
