"""Markdown as a document: the view is the file itself, its blocks are those of CommonMark.

Emphasis, links, code spans and inline HTML stay in the text as they are written. The marks of
headings, lists, quotations and tables stand outside the blocks, except where a block has several
lines: there they are joined as a wrapped line is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.formats import text_file
from transflow.formats.extract import Extract
from transflow.formats.markdown_blocks import Form, Leaf, leaves
from transflow.formats.markdown_edits import write_edits
from transflow.model import BlockKind
from transflow.text.label_patterns import find_label
from transflow.text.structured import BlockSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.workflow.edits import Edit

_HARD_BREAK: Final = re.compile(r"(?<!\\)(?:\\\\)*(\\)$|( {2,})$")
_NOTHING: Final = " \t\r\n"


def read(data: bytes, *, path: str, encoding: str = "", part: str = "") -> Extract:
    """Find the blocks of a Markdown file.

    The first heading is the title. A list item's label is its mark as written, and what follows it
    may begin with a label of its own, which then counts. A paragraph is parted at a hard line break
    that no small letter follows, as in an address.

    Args:
        data: Bytes of the file, in any encoding.
        path: Its name, for messages.
        encoding: What the user says the encoding is, or "" to find out.
        part: Markdown has no parts; it is handed back.

    Raises:
        InputError: The file is no text, or its lists and quotations are nested too deep.
        UsageError: The encoding has no such name.
    """
    found = text_file.decode(data, path=path, encoding=encoding)
    return Extract(
        found.text, found.encoding, tuple(_spans(found.text, leaves(found.text, path))), part
    )


def write(
    data: bytes,
    edits: Sequence[Edit],
    *,
    path: str,
    encoding: str,
    part: str = "",  # noqa: ARG001 -- every format's writer is called alike
    lang: str = "",  # noqa: ARG001 -- likewise
) -> bytes:
    r"""Write edits into a Markdown file.

    A text that would begin another kind of block where it stands gets a backslash (``1\. May``,
    ``\# x``), a bar in a table cell likewise. A dropped block goes with its lines and one of two
    blank lines, a dropped cell is emptied, a dropped item that holds more keeps its mark. A new
    block is of its neighbour's kind: an item beside an item, a row beside a cell, otherwise a
    paragraph.

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
        InputError: An edit lies outside every block, or a character does not exist in the encoding.
        UsageError: The encoding has no such name.
    """
    if not edits:
        return data
    found = text_file.decode(data, path=path, encoding=encoding)
    written = write_edits(found.text, leaves(found.text, path), edits, path)
    return text_file.encode(written, found.encoding, path=path)


def _spans(text: str, blocks: list[Leaf]) -> Iterator[BlockSpan]:
    titled = False
    for leaf in blocks:
        heading = leaf.form in {Form.ATX, Form.SETEXT}
        if heading:
            kind = BlockKind.HEADING if titled else BlockKind.TITLE
            titled = titled or bool(text[leaf.start : leaf.end].strip())
        elif leaf.form is Form.CELL:
            kind = BlockKind.CELL
        elif leaf.note:
            kind = BlockKind.NOTE
        else:
            kind = BlockKind.ITEM if leaf.label else BlockKind.PARAGRAPH
        level = leaf.depth - 1 if heading else leaf.depth
        label = leaf.label
        for start, end in _pieces(text, leaf):
            if label and find_label(text, start, end):
                label = ""  # its own is the better one, and is found in the text
            yield BlockSpan(kind, start, end, level, label)
            label = ""


def _pieces(text: str, leaf: Leaf) -> Iterator[tuple[int, int]]:
    """Stretches between the hard line breaks of a block."""
    start = leaf.start
    if leaf.form is Form.PARAGRAPH:
        for behind in leaf.starts[1:]:
            line = max(text.rfind("\n", start, behind), text.rfind("\r", start, behind))
            stop = line - 1 if text[line - 1 : line + 1] == "\r\n" else line
            broken = _HARD_BREAK.search(text, max(start, stop - 80), stop)
            if broken and not text[behind].islower():
                end = start + len(
                    text[start : broken.start(broken.lastindex or 0)].rstrip(_NOTHING)
                )
                if end > start:
                    yield start, end
                start = behind
    end = leaf.end
    while end > start and text[end - 1] in _NOTHING:
        end -= 1
    if start < end:
        yield start, end
