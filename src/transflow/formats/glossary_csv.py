"""Glossaries as text tables: CSV and TSV, with a header or in DeepL's form of two columns.

The columns are those of `transflow.formats.glossary_table`.

Spreadsheets run a cell that begins with = + - @ as a formula. Such a cell is written with an
apostrophe before it, and so is one that begins with apostrophes and then such a character; reading
takes one apostrophe away from both. Nothing is lost on the way there and back.
"""

from __future__ import annotations

import contextlib
import csv
import io
import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.formats import text_file
from transflow.formats.glossary_table import TableReader, table
from transflow.model import TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from transflow.formats.glossary_table import Table
    from transflow.model import Concept

_DELIMITERS: Final = ("\t", ";", ",")
_NEIGHBOURS: Final = frozenset({"cp949", "gb18030", "big5"})
_HALF_WIDTH: Final = re.compile("[\uff61-\uff9f]")
_FORMULA: Final = re.compile(r"'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])")
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")


def parse(data: bytes, *, path: str, source_lang: str, target_lang: str) -> list[Concept]:
    """Read a glossary table.

    Args:
        data: Bytes of the file; comma, semicolon or tab, in any encoding that text files have.
        path: Its name, for messages.
        source_lang: BCP 47 tag of the source terms.
        target_lang: BCP 47 tag of the target terms.

    Returns:
        Concepts in the order of their first rows; source terms first, then target terms in the
        order of the rows.

    Raises:
        InputError: The file cannot be read, or a row is broken; names the line and the mend.
    """
    text = decoded(data, path, {source_lang, target_lang})
    return TableReader(path, source_lang, target_lang).read(_rows(text, path))


def serialize(
    concepts: Sequence[Concept], source_lang: str, target_lang: str, *, delimiter: str = ","
) -> bytes:
    r"""Write a glossary table: UTF-8 with a byte order mark, header, ``\r\n``.

    Spreadsheet programs need the mark to read UTF-8. Terms of other languages have no column and
    are left out, and so is a concept that lacks a term on one side.

    Args:
        concepts: What to write.
        source_lang: BCP 47 tag that source terms have.
        target_lang: BCP 47 tag that target terms have.
        delimiter: What parts the cells: a comma, or a tab.

    Returns:
        The bytes of the file.
    """
    return of_table(table(concepts, source_lang, target_lang), delimiter)


def of_table(made: Table, delimiter: str = ",") -> bytes:
    """Write rows that are laid out already."""
    rows = ([guarded(cell) for cell in row] for row in made.rows)
    return _written(chain([made.header], rows), delimiter, "utf-8-sig")


def serialize_deepl(
    concepts: Sequence[Concept], source_lang: str, target_lang: str, *, delimiter: str = ","
) -> tuple[bytes, list[str]]:
    """Write the table that DeepL takes: two columns, no header, one rendering a source term.

    DeepL reads the cells as they are: no apostrophe could guard a formula's sign, so what begins
    with one is left out. There is no byte order mark: it would become a part of the first term.

    Args:
        concepts: What to write; the first preferred rendering of each source term counts, else the
            first admitted one.
        source_lang: BCP 47 tag that source terms have.
        target_lang: BCP 47 tag that target terms have.
        delimiter: A comma, or a tab.

    Returns:
        The bytes of the file, and what it cannot hold.
    """
    chosen: dict[str, str] = {}
    signs: dict[str, None] = {}
    said = 0
    for wanted in (TermStatus.PREFERRED, TermStatus.ADMITTED):
        for concept in concepts:
            said += wanted is TermStatus.PREFERRED and len(concept.terms)
            targets = [
                term.text
                for term in concept.terms
                if term.lang == target_lang and term.status is wanted
            ]
            for source in concept.terms:
                if source.lang != source_lang or source.status is TermStatus.FORBIDDEN:
                    continue
                found = [source.text] if source.do_not_translate else targets
                if found and (is_formula(source.text) or is_formula(found[0])):
                    signs[source.text] = None
                elif found:
                    chosen.setdefault(source.text, found[0])
    total = 2 * len(chosen)
    left_out = []
    if said > total:
        left_out.append(
            f"{said - total} of {said} terms: DeepL takes one rendering of each source term, and "
            "no status, note or other field"
        )
    unsafe = [source for source in signs if source not in chosen]
    if unsafe:
        left_out.append(
            f"a spreadsheet could run as a formula: {', '.join(unsafe[:5])}"
            + (f" and {len(unsafe) - 5} more" if len(unsafe) > 5 else "")
        )
    return _written(chosen.items(), delimiter, "utf-8"), left_out


def decoded(data: bytes, path: str, langs: set[str]) -> str:
    """Decode a table; a few kanji without kana look Korean or Chinese until one knows better.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        langs: Its languages.

    Raises:
        InputError: It is empty, binary or not decodable.
    """
    found = text_file.decode(data, path=path)
    japanese = any(lang.split("-", 1)[0].lower() == "ja" for lang in langs)
    if not japanese or found.encoding not in _NEIGHBOURS:
        return found.text
    readings = [found.text]
    for encoding in ("cp932", "euc-jp"):
        with contextlib.suppress(InputError):  # then it is the other one, or none
            readings.append(text_file.decode(data, path=path, encoding=encoding).text)
    # Read as the wrong one of the two, kanji become half-width katakana and rare signs.
    return min(readings[1:] or readings, key=lambda text: len(_HALF_WIDTH.findall(text)))


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula."""
    return f"'{cell}" if is_formula(cell) else cell


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet could run a cell, or could after an apostrophe is taken away."""
    return _FORMULA.match(cell) is not None


def restored(cell: str) -> str:
    """The cell that was guarded, or one that needed no guard."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _written(rows: Iterable[Sequence[str]], delimiter: str, encoding: str) -> bytes:
    # Encoded as it is written: the text as a whole would take four bytes a character.
    out = io.BytesIO()
    with io.TextIOWrapper(out, encoding, newline="") as lines:
        csv.writer(lines, delimiter=delimiter).writerows(rows)
        lines.flush()
        return out.getvalue()


def _rows(text: str, path: str) -> Iterator[tuple[int, list[str]]]:
    """Line number and cells of the rows with anything in them, stripped and restored."""
    first = next((line[0] for line in _LINE.finditer(text) if line[0].strip("\r\n")), "")
    bare = re.sub(r'"[^"]*"', "", first)
    delimiter = max(_DELIMITERS, key=bare.count)
    # Line by line: a buffer would hold the whole text once more, at four bytes a character.
    lines = (match[0] for match in _LINE.finditer(text))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            where = "" if reader.line_num == line else f" (to line {reader.line_num})"
            raise InputError(
                f"broken quoting{where}: {error}",
                path=path,
                line=line,
                hint='close the quote with ", and write a quote inside a cell as ""',
            ) from error
        if cells is None:
            return
        cells = [restored(cell.strip()) for cell in cells]
        if any(cells):
            yield line, cells
