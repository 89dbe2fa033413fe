"""PDF as a document, to read only: a page description has lost what a writer would need.

The view is the text of the blocks that the pages show. What tells them is where characters stand
and how large they are: see `pdf_lines` for rows, columns and vertical text, `pdf_blocks` for what
is dropped and what is joined, for headings and notes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NoReturn

from transflow.errors import InputError, UsageError
from transflow.formats.extract import Extract
from transflow.formats.pdf_blocks import blocks_of
from transflow.formats.pdf_lines import lines_of
from transflow.text.structured import BlockSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.workflow.edits import Edit

_RANGE: Final = re.compile(r"\s*(\d{1,6})?\s*(?:([-–])\s*(\d{1,6})?)?\s*")
_UNREADABLE: Final = 0.2
"""Share of characters without a meaning from which on a text layer is useless."""


def read(data: bytes, *, path: str, encoding: str = "", part: str = "") -> Extract:
    """Find the blocks of a PDF file.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        encoding: Without meaning: fonts tell what their characters are.
        part: Pages to read, such as ``3``, ``2-5`` or ``7-``; "" for all.

    Raises:
        InputError: The file is encrypted, damaged, beyond the limits or has no text layer.
        UsageError: pdfplumber is not installed, or the pages are none of the file's.
    """
    del encoding
    try:
        from transflow.formats.pdf_glyphs import pages_of  # noqa: PLC0415 -- an extra brings it
    except ModuleNotFoundError as error:
        raise UsageError(
            "reading PDF files needs pdfplumber", hint="pip install 'transflow[pdf]'"
        ) from error
    pages = pages_of(data, lambda count: _wanted(part, count), path=path)
    shown = [glyph.text for page in pages for glyph in page.glyphs if glyph.text.strip()]
    if not shown:
        what = "only images" if any(page.images for page in pages) else "no text"
        raise InputError(
            f"its pages hold {what}: there is no text layer",
            path=path,
            hint="run character recognition (OCR) on it first",
        )
    if sum("\ufffd" in text for text in shown) > _UNREADABLE * len(shown):
        raise InputError(
            "its fonts do not tell which characters they show",
            path=path,
            hint="run character recognition (OCR) on it, or give the file that it was made from",
        )
    blocks = blocks_of([lines_of(page) for page in pages])
    spans: list[BlockSpan] = []
    at = 0
    for block in blocks:
        spans.append(BlockSpan(block.kind, at, at + len(block.text)))
        at += len(block.text) + 1
    return Extract("\n".join(block.text for block in blocks), "", tuple(spans), part)


def write(
    data: bytes,
    edits: Sequence[Edit],
    *,
    path: str,
    encoding: str,
    part: str = "",
    lang: str = "",
) -> NoReturn:
    """Refuse: a PDF file cannot be written back.

    Raises:
        UsageError: Always.
    """
    del data, edits, encoding, part, lang
    raise UsageError(
        f"{path}: a PDF file can be read, not written", hint="export the document as txt"
    )


def _wanted(part: str, count: int) -> range:
    """The pages of a file with ``count`` pages that ``part`` names."""
    found = _RANGE.fullmatch(part)
    if found is None or (found[2] and not found[1] and not found[3]):
        raise UsageError(f"“{part[:40]}” names no pages", hint="write them as 3, 2-5 or 7-")
    first = int(found[1] or 1)
    last = int(found[3]) if found[3] else count if found[2] or not found[1] else first
    if not 1 <= first <= last <= count:
        raise UsageError(f"there are no pages {part} in a file of {count}", hint=f"1-{count}")
    return range(first, last + 1)
