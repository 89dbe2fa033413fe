"""Glossaries as UTX 1.11 and 1.20: the tab-separated format of the AAMT.

The first line names version, languages and more (``#UTX 1.11; en-US/ja-JP; …``); the last line of
the header names the columns, ``src``, ``tgt`` and ``src:pos`` first. A line that begins with ``#``
is a comment. In ``term status`` approved, provisional, non-standard and forbidden are our
preferred, proposed, admitted and forbidden; without a status a term is preferred, as it is in a
dictionary that has no such column.

Comments of source and target term have the columns ``src:comment`` and ``tgt:comment``. Whatever
else UTX has no column for stands in braces behind the comment of the target, by the names of our
own columns (see `glossary_fields` and `glossary_table`). Columns that our model does not know come
into the note as lines ``column: text``; parts of speech go back into their columns.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.formats.glossary_csv import decoded
from transflow.formats.glossary_fields import pack, unpack
from transflow.formats.glossary_table import COLUMN_KEYS, TableReader, laid_out, single_line
from transflow.model import TermStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Concept

VERSIONS: Final = ("1.11", "1.20")

_HEAD: Final = re.compile(r"#\s*UTX(?:-S(?:imple)?)?\s+(\d+)\.(\d+)\b([^\n]*)", re.IGNORECASE)
_LANGS: Final = re.compile(r"([A-Za-z]{2,3}(?:[-_]\w{1,8})*)\s*/\s*([A-Za-z]{2,3}(?:[-_]\w{1,8})*)")
_STATUSES: Final = {
    "": "",
    "-": "",
    "approved": TermStatus.PREFERRED.value,
    "provisional": TermStatus.PROPOSED.value,
    "draft": TermStatus.PROPOSED.value,
    "non-standard": TermStatus.ADMITTED.value,
    "forbidden": TermStatus.FORBIDDEN.value,
    "rejected": TermStatus.FORBIDDEN.value,
}
_WRITTEN: Final = {
    "preferred": "approved",
    "proposed": "provisional",
    "admitted": "non-standard",
    "forbidden": "forbidden",
}
_OWN: Final = frozenset(
    {"src", "tgt", "term status", "src:comment", "tgt:comment", "comment", "concept id"}
)
_ID: Final = "concept ID"
_COLUMNS_HERE: Final = frozenset({"status", "source_note", "id"})
_LIFTED: Final = ("src:pos", "tgt:pos")
"""Foreign columns that are written again, in this order."""


def parse(data: bytes, *, path: str, source_lang: str, target_lang: str) -> list[Concept]:
    """Read a UTX dictionary.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        source_lang: BCP 47 tag that source terms get.
        target_lang: BCP 47 tag that target terms get.

    Raises:
        InputError: It is no UTX, of other languages, or a line is broken; names line and mend.
    """
    reader = TableReader(path, source_lang, target_lang)
    columns: list[str] = []
    head = False
    text = decoded(data, path, {source_lang, target_lang})
    for line, row in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        reader.line = line
        if not head:
            if not row.strip():
                continue
            found = _HEAD.match(row)
            if found is None:
                reader.refuse("no UTX header", "begin the file with #UTX 1.20; en-US/ja-JP;")
            _check_languages(found[3], reader, source_lang, target_lang)
            head = True
        elif row.startswith("#"):
            if not columns:
                columns = _columns(row, reader)
        elif row.strip():
            if not columns:
                reader.refuse("a term before the columns are named", "add #src<tab>tgt<tab>src:pos")
            reader.add(_row(row.split("\t"), columns, reader), line)
    if not head:
        raise InputError("no UTX header", path=path, hint="begin it with #UTX 1.20; en-US/ja-JP;")
    return reader.concepts()


def serialize(
    concepts: Sequence[Concept], source_lang: str, target_lang: str, *, version: str = "1.20"
) -> tuple[bytes, list[str]]:
    """Write a UTX dictionary: UTF-8 without a byte order mark, as the format wants.

    Args:
        concepts: What to write.
        source_lang: BCP 47 tag that source terms have.
        target_lang: BCP 47 tag that target terms have.
        version: ``1.11`` or ``1.20``; they differ in the header and in how it comments.

    Returns:
        The bytes of the file, and what it cannot hold.
    """
    laid, left_out = laid_out(concepts, source_lang, target_lang)
    rows = [_cells(row) for row in single_line(laid, left_out)]
    columns = [
        name
        for name in ("src", "tgt", *_LIFTED, "term status", "src:comment", "tgt:comment", _ID)
        if name in {"src", "tgt", _LIFTED[0]} or any(name in row for row in rows)
    ]
    mark = "#" if version == "1.11" else "##"
    lines = [
        f"#UTX {version}; {source_lang}/{target_lang}; copyright: ; license: ",
        f"{mark}description: glossary exported by transflow",
        "#" + "\t".join(columns),
        *(
            "\t".join(row.get(name, "-" if name == _LIFTED[0] else "") for name in columns)
            for row in rows
        ),
    ]
    return ("\r\n".join(lines) + "\r\n").encode(), left_out


def _check_languages(rest: str, reader: TableReader, source_lang: str, target_lang: str) -> None:
    found = _LANGS.search(rest)
    if found is None:
        reader.refuse("the header names no languages", "write them as in #UTX 1.20; en-US/ja-JP;")
    has = tuple(tag.replace("_", "-").split("-")[0].lower() for tag in found.groups())
    wanted = tuple(tag.split("-")[0].lower() for tag in (source_lang, target_lang))
    if has != wanted:
        reader.refuse(
            f"the terms are {found[1]} to {found[2]}, not {source_lang} to {target_lang}",
            f"give --source {has[0]} --target {has[1]}, or another file",
        )


def _columns(row: str, reader: TableReader) -> list[str]:
    """Names of the columns, or none when this line of the header is another one."""
    names = [name.strip().lower() for name in row.lstrip("#").split("\t")]
    if names[0] != "src":
        return []
    if len(names) < 2 or names[1] != "tgt":
        reader.refuse("the second column is not tgt", "name the columns src, tgt, src:pos")
    for name in names:
        if names.count(name) > 1:
            reader.refuse(f"the column “{name[:40]}” stands twice", "remove one")
    return names


def _row(cells: list[str], columns: list[str], reader: TableReader) -> dict[str, str]:
    """One line as cells by the names of our columns."""
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        reader.refuse(
            f"the line has {len(cells)} cells, the table {len(columns)} columns",
            "remove the tab, or name the column",
        )
    said = {name: cell.strip() for name, cell in zip(columns, cells, strict=False)}
    status = said.get("term status", "").lower()
    if status not in _STATUSES:
        reader.refuse(
            f"unknown term status “{status[:40]}”",
            f"write {', '.join(_WRITTEN.values())}",
        )
    row = {"source": said["src"], "target": said.get("tgt", ""), "status": _STATUSES[status]}
    if said.get("concept id", "-") not in {"", "-"}:
        row["id"] = said["concept id"]
    note, extra = unpack(said.get("tgt:comment") or said.get("comment", ""), COLUMN_KEYS)
    others = [name for name in said if name not in _OWN and name not in _LIFTED]
    told = [f"{n}: {said[n]}" for n in (*others, *_LIFTED) if said.get(n, "-") not in {"", "-"}]
    row["note"] = "\n".join(part for part in (note, *told) if part)
    row["source_note"] = unpack(said.get("src:comment", ""), COLUMN_KEYS)[0]
    return {**row, **extra}


def _cells(row: dict[str, str]) -> dict[str, str]:
    """One row as cells by the names of UTX's columns."""
    note, cells = _lift(row.get("note", ""))
    cells |= {"src": row["source"], "tgt": row["target"]}
    cells["term status"] = _WRITTEN[row.get("status", "preferred")]
    if "id" in row:
        cells[_ID] = row["id"]
    if row.get("source_note"):
        cells["src:comment"] = pack(row["source_note"], {}, COLUMN_KEYS, one_line=True)
    extra = {n: t for n, t in row.items() if n in COLUMN_KEYS and n not in _COLUMNS_HERE}
    packed = pack(note, extra, COLUMN_KEYS, one_line=True)
    if packed:
        cells["tgt:comment"] = packed
    return cells


def _lift(note: str) -> tuple[str, dict[str, str]]:
    """Take the lines at the end of a note that are columns of UTX out of it."""
    lines, found = note.split("\n"), {}
    for name in reversed(_LIFTED):
        text = lines[-1].removeprefix(f"{name}: ") if lines else ""
        if lines and text != lines[-1] and text == text.strip() and text not in {"", "-"}:
            if "\t" in text or "\r" in text:
                break
            found[name] = text
            lines.pop()
    rest = "\n".join(lines)
    return (note, {}) if rest != rest.strip() else (rest, found)
