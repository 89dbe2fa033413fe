"""Glossaries as spreadsheets: one sheet of text cells (XLSX, ECMA-376 part 1, chapter 18).

Read and written here and not through a library: a glossary needs the text of the first visible
sheet's cells and nothing else, and what comes from strangers goes through the guards that DOCX
goes through (`zip_guard`, `xml_guard`). The columns are those of `glossary_table`.

Every cell is written as text (``t="s"``), which no spreadsheet runs as a formula; one that looks
like a formula has the style ``quotePrefix`` too, so that it stays text when it is edited. The text
itself is as it is, without a guarding apostrophe. A formula that is read gives its last value.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from typing import TYPE_CHECKING, Final, NoReturn

from transflow.errors import InputError
from transflow.formats.glossary_csv import is_formula
from transflow.formats.glossary_table import TableReader, table
from transflow.formats.xml_guard import parse_xml, stream_xml
from transflow.formats.xml_text import element_text
from transflow.formats.zip_guard import open_archive

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from transflow.formats.zip_guard import Archive
    from transflow.model import Concept

_ROWS: Final = 1_048_576
_WIDEST: Final = 16_384
"""Rows and columns that a sheet may have (18.3.1.73 and 18.3.1.4)."""
_USED: Final = 256
"""Columns that are looked at: a glossary has a few dozen at most."""
_MEND: Final = "save it again as .xlsx, or as .csv"
_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_ID: Final = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_QUOTED: Final = ' s="1"'
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def parse(data: bytes, *, path: str, source_lang: str, target_lang: str) -> list[Concept]:
    """Read the first visible sheet of a workbook.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        source_lang: BCP 47 tag of the source terms.
        target_lang: BCP 47 tag of the target terms.

    Raises:
        InputError: It is no workbook, larger than a glossary can be, or a row is broken; names the
            row as the line.
    """
    archive = open_archive(data, path=path)
    shared = _shared(archive)
    sheet = _first_sheet(archive)
    found = stream_xml(archive.read(sheet), "row", path=path, part=sheet, mend=_MEND)
    rows = _rows(found, shared, path)
    return TableReader(path, source_lang, target_lang).read(rows)


def serialize(
    concepts: Sequence[Concept], source_lang: str, target_lang: str
) -> tuple[bytes, list[str]]:
    """Write a workbook of one sheet; the header is frozen and filters.

    Args:
        concepts: What to write.
        source_lang: BCP 47 tag that source terms have.
        target_lang: BCP 47 tag that target terms have.

    Returns:
        The bytes of the file, the same for the same concepts, and what it cannot hold.
    """
    made = table(concepts, source_lang, target_lang)
    rows, left_out = made.rows, made.left_out
    if len(rows) >= _ROWS:
        left_out = [*left_out, f"{len(rows) - _ROWS + 1} rows: a sheet has {_ROWS:,}"]
        rows = rows[: _ROWS - 1]
    if any("\ud800" <= char <= "\udfff" for row in rows for cell in row for char in cell):
        left_out = [*left_out, "half surrogate pairs, which XML cannot hold, were dropped"]
    numbers: dict[str, int] = {}
    contents = {**_FRAME, "xl/worksheets/sheet1.xml": _sheet(made.header, rows, numbers)}
    contents["xl/sharedStrings.xml"] = _strings(numbers)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            # a fixed time: the same glossary gives the same bytes
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content.encode("utf-8", "replace"))
    return out.getvalue(), left_out


def _first_sheet(archive: Archive) -> str:
    """The member that holds the first sheet that is not hidden."""
    book = _part(archive, "xl/workbook.xml")
    targets = {
        relation.get("Id"): relation.get("Target", "")
        for relation in _part(archive, "xl/_rels/workbook.xml.rels").iter("{*}Relationship")
    }
    for sheet in book.iter("{*}sheet"):
        if sheet.get("state", "visible") == "visible":
            target = targets.get(sheet.get(_ID) or sheet.get(_STRICT_ID) or "")
            if target:
                # a target is relative to the workbook, or absolute in the package
                return posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
    raise InputError("the workbook has no visible sheet", path=archive.path, hint=_MEND)


def _part(archive: Archive, name: str) -> etree._Element:
    content = archive.read(name)
    return parse_xml(content, path=archive.path, part=name, mend=_MEND).getroot()


def _shared(archive: Archive) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.members:
        return []
    name = "xl/sharedStrings.xml"
    items = stream_xml(archive.read(name), "si", path=archive.path, part=name, mend=_MEND)
    return [_string(item) for item in items]


def _string(element: etree._Element) -> str:
    """Text of a rich string: its runs, without the readings that stand above them (18.4.6)."""
    parts: list[str] = []
    for child in element.iterchildren("*"):
        name = str(child.tag).rpartition("}")[2]
        if name == "t":
            parts.append(child.text or "")
        elif name == "r":
            parts.extend(t.text or "" for t in child.iterchildren("{*}t"))
    return _unescaped("".join(parts))


def _rows(
    found: Iterable[etree._Element], shared: list[str], path: str
) -> Iterator[tuple[int, list[str]]]:
    """Row number and stripped cells of the rows with anything in them."""
    number = 0
    for row in found:
        said = row.get("r", "")
        number = int(said) if said.isascii() and said.isdigit() and len(said) < 8 else number + 1
        cells: dict[int, str] = {}
        at = -1
        for cell in row.iterchildren("{*}c"):
            at = _column(cell.get("r", ""), at + 1)
            text = _cell(cell, shared, path, number).strip()
            if text:
                cells[at] = text
        if not cells:
            continue
        if max(cells) >= _USED:
            _refuse(path, number, f"a cell in column {max(cells) + 1}", "remove it")
        yield number, [cells.get(column, "") for column in range(max(cells) + 1)]


def _column(reference: str, following: int) -> int:
    """Column of a cell from 0; a cell without reference follows the one before it."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return following
    number = 0
    for letter in match[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return min(number, _WIDEST) - 1


def _cell(cell: etree._Element, shared: list[str], path: str, row: int) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = next(cell.iterchildren("{*}is"), None)
        return "" if inline is None else _string(inline)
    value = next(cell.iterchildren("{*}v"), None)
    text = "" if value is None else value.text or ""
    if kind == "s":
        if not (text.isascii() and text.isdigit() and len(text) < 9 and int(text) < len(shared)):
            _refuse(path, row, f"a cell names the text {text[:20]}, which is not there", _MEND)
        return shared[int(text)]
    if kind == "e":
        _refuse(path, row, f"a cell holds the error {text[:20]}", "correct the formula")
    if kind == "b":
        return "yes" if text == "1" else "no"
    # a number as the spreadsheet stores it: 3.0 is written 3
    return _unescaped(text) if kind == "str" else text


def _refuse(path: str, row: int, problem: str, mend: str) -> NoReturn:
    raise InputError(problem, path=path, line=row, hint=mend)


def _unescaped(text: str) -> str:
    """Text with ``_x000D_`` and the like as the characters they stand for (22.4.2.4)."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def _escaped(text: str) -> str:
    return _ESCAPE.sub(lambda m: f"_x{ord(m[0]):04X}_", text)


def _sheet(header: Sequence[str], rows: Sequence[Sequence[str]], numbers: dict[str, int]) -> str:
    """The sheet; numbers its texts as it goes."""
    last = _letters(len(header) - 1)
    head = (
        f'{_DECLARATION}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
        f'</sheetViews><cols><col min="1" max="{len(header)}" width="28" customWidth="1"/></cols>'
        "<sheetData>\n"
    )
    lines = [head]
    letters = [_letters(column) for column in range(len(header))]
    for number, row in enumerate([header, *rows], 1):
        cells = "".join(
            f'<c r="{letter}{number}"{_QUOTED if is_formula(cell) else ""} t="s">'
            f"<v>{numbers.setdefault(cell, len(numbers))}</v></c>"
            for letter, cell in zip(letters, row, strict=True)
            if cell
        )
        lines.append(f'<row r="{number}">{cells}</row>\n')
    lines.append(f'</sheetData><autoFilter ref="A1:{last}{len(rows) + 1}"/></worksheet>')
    return "".join(lines)


def _strings(texts: Iterable[str]) -> str:
    items = (
        f'<si><t xml:space="preserve">{element_text(_escaped(text))}</t></si>\n' for text in texts
    )
    return f'{_DECLARATION}<sst xmlns="{_MAIN}">{"".join(items)}</sst>'


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


_FRAME: Final = {
    "[Content_Types].xml": f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    "</Types>",
    "_rels/.rels": f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>",
    "xl/workbook.xml": f'{_DECLARATION}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="glossary" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    "</Relationships>",
    "xl/styles.xml": f'{_DECLARATION}<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>'
    "</styleSheet>",
}
