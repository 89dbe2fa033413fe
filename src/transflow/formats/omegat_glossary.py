"""Glossaries as OmegaT reads them: tab-separated term, translation and comment, UTF-8.

A line that begins with ``#`` is a comment. OmegaT shows the third column to the translator; what
has no column stands there in braces behind the note, by the names of our own columns (see
`glossary_fields` and `glossary_table`): ``only in titles {status: forbidden}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.formats.glossary_csv import decoded
from transflow.formats.glossary_fields import pack, unpack
from transflow.formats.glossary_table import COLUMN_KEYS, TableReader, laid_out, single_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Concept


def parse(data: bytes, *, path: str, source_lang: str, target_lang: str) -> list[Concept]:
    """Read a glossary of OmegaT.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        source_lang: BCP 47 tag of the source terms.
        target_lang: BCP 47 tag of the target terms.

    Raises:
        InputError: A line has no translation or too many columns; names line and mend.
    """
    reader = TableReader(path, source_lang, target_lang)
    text = decoded(data, path, {source_lang, target_lang})
    for line, row in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        reader.line = line
        if not row.strip() or row.startswith("#"):
            continue
        cells = [cell.strip() for cell in row.split("\t")]
        if len(cells) < 2:
            reader.refuse("the line has no tab", "write term, tab, translation")
        if any(cells[3:]):
            reader.refuse(f"the line has {len(cells)} columns", "write term, translation, comment")
        note, extra = unpack(cells[2] if len(cells) > 2 else "", COLUMN_KEYS)
        reader.add({"source": cells[0], "target": cells[1], "note": note, **extra}, line)
    return reader.concepts()


def serialize(
    concepts: Sequence[Concept], source_lang: str, target_lang: str
) -> tuple[bytes, list[str]]:
    """Write a glossary for OmegaT.

    Args:
        concepts: What to write.
        source_lang: BCP 47 tag that source terms have.
        target_lang: BCP 47 tag that target terms have.

    Returns:
        The bytes of the file, and what it cannot hold.
    """
    laid, left_out = laid_out(concepts, source_lang, target_lang)
    lines = [f"# {source_lang} to {target_lang}, exported by transflow"]
    for row in single_line(laid, left_out):
        extra = {name: text for name, text in row.items() if name in COLUMN_KEYS}
        if extra.get("status") == "preferred":
            del extra["status"]
        comment = pack(row.get("note", ""), extra, COLUMN_KEYS, one_line=True)
        lines.append("\t".join((row["source"], row["target"], *([comment] if comment else []))))
    return ("\n".join(lines) + "\n").encode(), left_out
