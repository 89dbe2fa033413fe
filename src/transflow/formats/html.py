"""HTML pages: their text for translation, and the translation back into the page.

What is read, and how, is said where it is done: `html_bytes` (encodings), `html_main` (which part
of the page), `html_view` (blocks), `html_breaks` (``<br>``), `html_lists` (generated numbers),
`html_edits` and `html_splice` (writing). Attributes such as ``alt`` and ``title`` and the title in
the head are not part of the text; the part ``title`` gives the latter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.errors import InputError
from transflow.formats import html_bytes
from transflow.formats.extract import Extract
from transflow.formats.html_edits import replacements
from transflow.formats.html_splice import splice
from transflow.formats.html_tree import parse
from transflow.formats.html_view import view
from transflow.workflow.edits import NewBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.workflow.edits import Edit


def read(data: bytes, *, path: str, encoding: str = "", part: str = "") -> Extract:
    """Give the text of a page with its blocks.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        encoding: What the user says the encoding is, or "" to find out.
        part: A tag, a tag with its number among those of its name (``td:7``), ``#id``, ``.class``,
            ``*`` for the whole page with its navigation, or "" for the main content.

    Raises:
        InputError: The file is empty, too large, binary, without text or without that part.
        UsageError: The encoding has no such name.
    """
    page = html_bytes.decode(data, path=path, encoding=encoding)
    found = view(parse(page.text, path=path), part, path=path)
    return Extract(found.text, page.encoding, found.blocks, found.part)


def write(
    data: bytes,
    edits: Sequence[Edit],
    *,
    path: str,
    encoding: str,
    part: str = "",
    lang: str = "",
) -> bytes:
    """Give the same page with edits; without any the very bytes.

    Args:
        data: Bytes of the file that was read.
        edits: In the order of their places in the text that ``read`` gave.
        path: Name of the file, for messages.
        encoding: ``Extract.encoding``.
        part: ``Extract.part``.
        lang: BCP 47 tag of the new text: with edits, it becomes the page's ``lang`` where the page
            has one.

    Raises:
        InputError: The file is no longer what was read.
        UsageError: The encoding has no such name.
    """
    if not edits:
        return data
    page = html_bytes.decode(data, path=path, encoding=encoding)
    found = view(parse(page.text, path=path), part, path=path)
    size = len(found.text)
    for edit in edits:
        start, end = (edit.at, edit.at) if isinstance(edit, NewBlock) else (edit.start, edit.end)
        if not 0 <= start <= end <= size:
            raise InputError(
                f"an edit at {start} to {end} lies outside the text, which has {size} characters: "
                "the page is no longer what was read",
                path=path,
                hint="read the page again",
            )
    return splice(page, replacements(found, edits, lang), path=path)
