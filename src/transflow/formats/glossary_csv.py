"""Glossaries as tables: CSV and TSV, with a header or in DeepL's form of two columns.

Columns, in any order: ``source``, ``target``, ``status`` (preferred, admitted, forbidden, proposed;
empty means preferred), ``note``, ``domain``, ``authority``; language tags may name the first two.
Columns that only some glossaries need are written only then: ``source_status``, ``source_note``,
``concept_note``, ``id``. Rows of one source term, domain and authority make one concept; rows of
one ``id`` do.

Spreadsheets run a cell that begins with = + - @ as a formula. Such a cell is written with an
apostrophe before it, and so is one that begins with apostrophes and then such a character; reading
takes one apostrophe away from both. Nothing is lost on the way there and back.
"""

from __future__ import annotations

import contextlib
import csv
import io
import re
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from transflow.errors import InputError
from transflow.formats import text_file
from transflow.model import Concept, Term, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class _Row(NamedTuple):
    """The cells of one row by the names of their columns."""

    source: str
    target: str
    status: str
    note: str
    domain: str
    authority: str
    source_status: str
    source_note: str
    concept_note: str
    id: str


_COLUMNS = _Row._fields
_ALWAYS = 4
_DELIMITERS = ("\t", ";", ",")
_STATUSES = {status.value: status for status in TermStatus}
_LONGEST_TERM = 1000
"""Characters; a longer "term" is a sign of an open quote, and a cost for every later match."""

_NEIGHBOURS = frozenset({"cp949", "gb18030", "big5"})
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
_FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r]")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(slots=True)
class _Draft:
    """A concept while its rows come in."""

    id: str
    domain: str
    authority: str
    note: str = ""
    sources: dict[str, Term] = field(default_factory=dict)
    targets: dict[str, tuple[Term, int]] = field(default_factory=dict)


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
    text = _decoded(data, path, {source_lang, target_lang})
    return _Table(path, source_lang, target_lang).read(text)


def serialize(concepts: Sequence[Concept], source_lang: str, target_lang: str) -> bytes:
    r"""Write a glossary table: UTF-8 with a byte order mark, commas, header, ``\r\n``.

    Spreadsheet programs need the mark to read UTF-8. Terms of other languages have no column and
    are left out, and so is a concept that lacks a term on one side.

    Args:
        concepts: What to write.
        source_lang: BCP 47 tag that source terms have.
        target_lang: BCP 47 tag that target terms have.

    Returns:
        The bytes of the file.
    """
    rows: list[_Row] = []
    owners: dict[str, tuple[str, str, str]] = {}
    need_id = False
    for number, concept in enumerate(concepts, 1):
        sources = [term for term in concept.terms if term.lang == source_lang]
        targets = [term for term in concept.terms if term.lang == target_lang]
        # Without identifiers, reading would give another number, or join or part concepts.
        need_id = need_id or len(sources) != 1 or not targets or concept.id != _numbered(number)
        for source in sources:
            owner = (concept.domain, concept.authority, concept.id)
            first = owners.setdefault(source.text, owner)
            need_id = need_id or (first != owner and (owner[:2] in (first[:2], ("", ""))))
            rows.extend(
                _Row(
                    source.text,
                    target.text,
                    target.status.value,
                    target.note,
                    concept.domain,
                    concept.authority,
                    "" if source.status is TermStatus.PREFERRED else source.status.value,
                    source.note,
                    concept.note,
                    concept.id,
                )
                for target in targets
            )
    used = [
        index
        for index, name in enumerate(_COLUMNS)
        if index < _ALWAYS or (need_id if name == "id" else any(row[index] for row in rows))
    ]
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_COLUMNS[index] for index in used])
    for row in rows:
        writer.writerow([_guarded(row[index]) for index in used])
    return out.getvalue().encode("utf-8-sig")


def _decoded(data: bytes, path: str, langs: set[str]) -> str:
    """Decode a table; a few kanji without kana look Korean or Chinese until one knows better."""
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


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _restored(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _numbered(number: int) -> str:
    return f"c{number}"


class _Table:
    """Reads one table; knows the line that it is on."""

    def __init__(self, path: str, source_lang: str, target_lang: str) -> None:
        self.path = path
        self.langs = (source_lang, target_lang)
        self.line = 1
        self.drafts: dict[tuple[str, ...], _Draft] = {}
        self.first_of: dict[str, _Draft] = {}

    def read(self, text: str) -> list[Concept]:
        positions: list[int] = []
        width = 0
        for cells in self._rows(text):
            if not width:
                names = self._header(cells)
                columns = names or self._without_header(cells)
                width = len(columns)
                positions = [
                    columns.index(name) if name in columns else sys.maxsize for name in _COLUMNS
                ]
                if names:
                    continue
            if len(cells) > width and any(cells[width:]):
                self._refuse(
                    f"the row has {len(cells)} cells, the table {width} columns",
                    "put a cell that holds a separator between double quotes",
                )
            count = len(cells)
            if positions[1] >= count:
                self._refuse("the row has no target cell", "write source and target in each row")
            self._row(_Row(*[cells[at] if at < count else "" for at in positions]))
        return [
            Concept(
                draft.id,
                (*draft.sources.values(), *(term for term, _ in draft.targets.values())),
                draft.domain,
                draft.note,
                draft.authority,
            )
            for draft in self.drafts.values()
        ]

    def _rows(self, text: str) -> Iterator[list[str]]:
        """Rows with anything in them, cells stripped and restored; keeps ``line`` at the row."""
        first = text.lstrip("\r\n").split("\n", 1)[0]
        bare = re.sub(r'"[^"]*"', "", first)
        delimiter = max(_DELIMITERS, key=bare.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        while True:
            self.line = reader.line_num + 1
            try:
                cells = next(reader, None)
            except csv.Error as error:
                where = "" if reader.line_num == self.line else f" (to line {reader.line_num})"
                raise InputError(
                    f"broken quoting{where}: {error}",
                    path=self.path,
                    line=self.line,
                    hint='close the quote with ", and write a quote inside a cell as ""',
                ) from error
            if cells is None:
                return
            cells = [_restored(cell.strip()) for cell in cells]
            if any(cells):
                yield cells

    def _header(self, cells: list[str]) -> list[str] | None:
        """Names of the columns, or None when the first row is no header."""
        names = [cell.lower().replace(" ", "_") for cell in cells]
        tags = [tag.lower() for tag in self.langs]
        if "source" not in names and "target" not in names:
            plain = [name.replace("_", "-") for name in names]
            short = [tag.split("-", 1)[0] for tag in tags]
            for pair in (tags, short):
                rest = [name for name in names if name.replace("_", "-") not in pair]
                if pair[0] == pair[1] or not all(name in _COLUMNS for name in rest):
                    continue
                if all(tag in plain for tag in pair):
                    names[plain.index(pair[0])] = "source"
                    names[plain.index(pair[1])] = "target"
        known = [name for name in names if name in _COLUMNS]
        if "source" not in known or "target" not in known:
            if len(known) > 1 or known in (["source"], ["target"]):
                lacking = "target" if "source" in known else "source"
                self._refuse(
                    f"the header has no column “{lacking}”",
                    "name the columns source,target,status,note",
                )
            return None
        for name in known:
            if known.count(name) > 1:
                self._refuse(f"the header names the column “{name}” twice", "remove one")
        return names

    def _without_header(self, cells: list[str]) -> list[str]:
        if len(cells) == 2:
            return ["source", "target"]
        if len(cells) != 4 or not all(_TAG.fullmatch(cell) for cell in cells[2:]):
            self._refuse(
                f"no header and {len(cells)} column{'' if len(cells) == 1 else 's'}",
                "begin the file with source,target,status,note, or give two columns",
            )
        # DeepL's longer form names the languages in each row.
        return ["source", "target", "", ""]

    def _row(self, row: _Row) -> None:
        if not row.source:
            self._refuse("the source term is empty", "write the source term, or remove the row")
        if not row.target:
            self._refuse(
                f"the target of “{row.source[:40]}” is empty", "write it, or remove the row"
            )
        for term in (row.source, row.target):
            if "\n" in term or "\r" in term:
                self._refuse("a term has a line break", 'is a quote left open? close it with "')
            if len(term) > _LONGEST_TERM:
                self._refuse(
                    f"a term has {len(term):,} characters, more than {_LONGEST_TERM:,}",
                    "a glossary holds terms, not texts",
                )
        draft = self._draft(row)
        if row.concept_note and not draft.note:
            draft.note = row.concept_note
        if row.source not in draft.sources:
            draft.sources[row.source] = Term(
                row.source, self.langs[0], self._status(row.source_status), row.source_note
            )
        self._add(draft, Term(row.target, self.langs[1], self._status(row.status), row.note))

    def _draft(self, row: _Row) -> _Draft:
        """The concept that the row belongs to."""
        if row.id:
            key: tuple[str, ...] = (row.id,)
        else:
            if not row.domain and not row.authority:
                first = self.first_of.get(row.source)
                if first is not None:
                    return first
            key = (row.source, row.domain, row.authority)
        draft = self.drafts.get(key)
        if draft is None:
            draft = _Draft(row.id or _numbered(len(self.drafts) + 1), row.domain, row.authority)
            self.drafts[key] = draft
            self.first_of.setdefault(row.source, draft)
        return draft

    def _add(self, draft: _Draft, term: Term) -> None:
        """Add a target term; the same row again adds nothing, another status is a contradiction."""
        known = draft.targets.get(term.text)
        if known is None:
            draft.targets[term.text] = (term, self.line)
        elif known[0].status is not term.status:
            self._refuse(
                f"“{term.text[:60]}” is {term.status.value} here and {known[0].status.value} "
                f"in line {known[1]}",
                "keep one of the rows",
            )
        elif term.note and not known[0].note:
            draft.targets[term.text] = (term, known[1])

    def _status(self, word: str) -> TermStatus:
        if not word:
            return TermStatus.PREFERRED
        status = _STATUSES.get(word.lower())
        if status is None:
            self._refuse(f"unknown status “{word[:40]}”", f"write one of {', '.join(_STATUSES)}")
        return status

    def _refuse(self, problem: str, mend: str) -> NoReturn:
        raise InputError(problem, path=self.path, line=self.line, hint=mend)
