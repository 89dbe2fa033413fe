r"""An alignment as tab-separated values: source, target, confidence; UTF-8, no line of headings.

A bead has one line; its segments are joined as the language joins sentences; a side without a
segment is empty. A tab is written ``\t``, a line feed ``\n``, a carriage return ``\r``, a backslash
``\\``. A cell that a spreadsheet would take for a formula (it begins with ``= + - @`` or one of
their full-width forms) has a backslash before it. ``parse`` takes all of this back.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.errors import InputError
from transflow.formats.beads import beads
from transflow.formats.text_file import decode
from transflow.text.joining import joiner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Link, Segment

_FORMULA = re.compile("[=+\\-@＝＋－＠]")
# every character that some reader ends a line at, and what no text file may hold
_UNSAFE = re.compile("[\x00-\x1f\\\\\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NAMED = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\"}
_ESCAPED = re.compile(r"\\(?:u([0-9a-f]{4})|(.))")
_MEANT = {"t": "\t", "n": "\n", "r": "\r"}


def serialize(
    links: Sequence[Link],
    source: Sequence[Segment],
    target: Sequence[Segment],
    *,
    source_lang: str,
    target_lang: str,
    name: str = "",
) -> bytes:
    """Write one line a link.

    Args:
        links: What to write, in this order.
        source: Source segments that the links count.
        target: Target segments.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        name: As in every alignment format; not written.

    Raises:
        IndexError: A link names a segment that is not there.
    """
    del name
    lines = [
        f"{_cell(joiner(source_lang).join(bead.source))}\t"
        f"{_cell(joiner(target_lang).join(bead.target))}\t{bead.confidence:.4f}\n"
        for bead in beads(links, source, target)
    ]
    return "".join(lines).encode("utf-8")


def parse(data: bytes, *, path: str) -> list[tuple[str, str, float]]:
    """Read source, target and confidence of each line.

    Raises:
        InputError: A line has not three cells, or its confidence is no number from 0 to 1.
    """
    rows = []
    for number, line in enumerate(decode(data, path=path).text.split("\n"), 1):
        row = line.removesuffix("\r")
        if not row:
            continue
        cells = row.split("\t")
        if len(cells) != 3:
            raise InputError(
                f"{len(cells)} cells instead of 3",
                path=path,
                line=number,
                hint="write source, target and confidence with tabs between them",
            )
        try:
            confidence = float(cells[2])
        except ValueError:
            confidence = -1.0
        if not 0 <= confidence <= 1:
            raise InputError(
                f"the confidence “{cells[2][:20]}” is no number from 0 to 1", path=path, line=number
            )
        rows.append((_text(cells[0]), _text(cells[1]), confidence))
    return rows


def _cell(text: str) -> str:
    guarded = "\\" if _FORMULA.match(text) else ""
    return guarded + _UNSAFE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return _NAMED.get(match[0], f"\\u{ord(match[0]):04x}")


def _text(cell: str) -> str:
    return _ESCAPED.sub(
        lambda match: chr(int(match[1], 16)) if match[1] else _MEANT.get(match[2], match[2]), cell
    )
