"""Glossaries as rows of cells: one rendering of one source term a row.

Columns, in any order: ``source``, ``target``, ``status`` (preferred, admitted, forbidden, proposed;
empty means preferred), ``note``, ``domain``, ``authority``; language tags may name the first two.
Columns that only some glossaries need are written only then; `COLUMNS` names them all. Rows of one
``id`` make one concept; without it, rows of one source term, domain, authority, usage and validity
do. A source term that stays as it is (``do_not_translate``) needs no target.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

from transflow.errors import InputError
from transflow.formats.glossary_drafts import Draft, Terms
from transflow.formats.glossary_fields import (
    CONCEPT_FIELDS,
    TERM_FIELDS,
    check_term,
    texts,
    values,
)
from transflow.model import Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.model import Concept

SOURCE_COLUMNS: Final = {
    name: name if name in {"do_not_translate", "reading"} else f"source_{name}"
    for name in TERM_FIELDS
}
"""Column of each field of the source term."""

TARGET_COLUMNS: Final = {
    name: f"target_{name}" if name in {"do_not_translate", "reading"} else name
    for name in TERM_FIELDS
}
"""Column of each field of the target term."""

CONCEPT_COLUMNS: Final = {
    name: "concept_note" if name == "note" else name for name in CONCEPT_FIELDS
}

_FIRST: Final = ("source", "target", "status", "note")
COLUMNS: Final = tuple(
    dict.fromkeys(
        (
            *_FIRST,
            "domain",
            "authority",
            *CONCEPT_COLUMNS.values(),
            *SOURCE_COLUMNS.values(),
            *TARGET_COLUMNS.values(),
            "id",
        )
    )
)
COLUMN_KEYS: Final = frozenset(COLUMNS) - {"source", "target", "note"}
"""What may stand in braces behind the note of a row, where a format has no columns for it."""

_ALWAYS: Final = frozenset(_FIRST)
_APART: Final = ("domain", "authority", "usage", "valid_from", "valid_to")
"""What makes two concepts of one source term."""

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


class Table(NamedTuple):
    """A glossary as rows.

    Attributes:
        header: Names of the columns.
        rows: As many cells a row.
        left_out: What has no row, as one line each for a person.
    """

    header: tuple[str, ...]
    rows: list[list[str]]
    left_out: list[str]


def table(concepts: Sequence[Concept], source_lang: str, target_lang: str) -> Table:
    """Lay a glossary out as rows.

    Args:
        concepts: What to write.
        source_lang: BCP 47 tag that source terms have.
        target_lang: BCP 47 tag that target terms have.

    Returns:
        The rows. Terms of other languages have no column, and a concept without a term on one side
        has no row; both are named in ``left_out``.
    """
    rows, left_out = laid_out(concepts, source_lang, target_lang)
    used = [n for n in COLUMNS if n in _ALWAYS or any(row.get(n) for row in rows)]
    cells: list[list[str]] = []
    rows.reverse()
    while rows:  # one form of a row at a time: a million of both take much memory
        row = rows.pop()
        cells.append([row.get(n, "") for n in used])
    return Table(tuple(used), cells, left_out)


def laid_out(
    concepts: Sequence[Concept], source_lang: str, target_lang: str
) -> tuple[list[dict[str, str]], list[str]]:
    """The rows as cells by the names of their columns, and what has no row.

    Every row has its status; ``id`` is there only when reading would otherwise give another number
    to a concept, or join or part concepts.
    """
    rows: list[dict[str, str]] = []
    owners: dict[str, tuple[str, ...]] = {}
    need_id = False
    lonely: list[str] = []
    foreign: dict[str, int] = {}
    for number, concept in enumerate(concepts, 1):
        sources = [term for term in concept.terms if term.lang == source_lang]
        targets = [term for term in concept.terms if term.lang == target_lang]
        for term in concept.terms:
            if term.lang not in {source_lang, target_lang}:
                foreign[term.lang] = foreign.get(term.lang, 0) + 1
        kept = bool(targets) or any(term.do_not_translate for term in sources)
        need_id = need_id or len(sources) != 1 or not kept or concept.id != numbered(number)
        if not sources or not kept:
            lonely.append(concept.id)
            continue
        about = {CONCEPT_COLUMNS[name]: text for name, text in texts(concept).items()}
        about["id"] = concept.id
        for source in sources:
            owner = (*(about.get(name, "") for name in _APART), concept.id)
            first = owners.setdefault(source.text, owner)
            need_id = need_id or (
                first != owner and (owner[:-1] == first[:-1] or not any(owner[:-1]))
            )
            said = {SOURCE_COLUMNS[name]: text for name, text in texts(source).items()}
            row = {"source": source.text, **about, **said}
            # without any target the source term stays as it is
            rows.extend(
                {
                    **row,
                    "target": target.text,
                    **{TARGET_COLUMNS[name]: text for name, text in texts(target).items()},
                    "status": target.status.value,
                }
                for target in targets
            )
            if not targets:
                rows.append({**row, "target": "", "do_not_translate": "yes"})
    if not need_id:
        for row in rows:
            del row["id"]
    return rows, _left_out(lonely, foreign, source_lang, target_lang)


def single_line(laid: list[dict[str, str]], left_out: list[str]) -> list[dict[str, str]]:
    """The rows that a format of tab-separated lines with ``#`` comments can hold.

    Args:
        laid: Rows as `laid_out` gives them.
        left_out: Gets a line for what is left out or changed.
    """
    kept, hidden, tabs = [], [], 0
    for row in laid:
        if row["source"].startswith("#"):
            hidden.append(row["source"])
            continue
        if "\t" in row["source"] + row["target"]:
            tabs += 1
            terms = {name: " ".join(row[name].split("\t")) for name in ("source", "target")}
            row = {**row, **terms}  # noqa: PLW2901
        kept.append(row)
    if hidden:
        left_out.append(f"“{hidden[0]}” and every term that begins with #: it would be a comment")
    if tabs:
        left_out.append(f"tabs in {tabs} terms became spaces")
    return kept


def numbered(number: int) -> str:
    """The identifier of a concept that its file gives none."""
    return f"c{number}"


def _left_out(
    lonely: list[str], foreign: dict[str, int], source_lang: str, target_lang: str
) -> list[str]:
    told = []
    if lonely:
        some = ", ".join(lonely[:5]) + (", …" if len(lonely) > 5 else "")
        told.append(
            f"{len(lonely)} concepts lack a term in {source_lang} or {target_lang}: {some}"
            if len(lonely) > 1
            else f"concept {some} lacks a term in {source_lang} or {target_lang}"
        )
    told += [
        f"{count} term{'' if count == 1 else 's'} in {lang}: this format holds one language pair"
        for lang, count in sorted(foreign.items())
    ]
    return told


class TableReader:
    """Reads rows; every complaint names file and line.

    Args:
        path: Name of the file, for messages.
        source_lang: BCP 47 tag of the source terms.
        target_lang: BCP 47 tag of the target terms.
    """

    def __init__(self, path: str, source_lang: str, target_lang: str) -> None:
        self.path = path
        self.langs = (source_lang, target_lang)
        self.line = 1
        self._drafts: list[Draft] = []
        self._by_key: dict[tuple[str, ...], Draft] = {}
        self._first_of: dict[str, Draft] = {}
        self._columns: list[str] = []

    def read(self, rows: Iterable[tuple[int, list[str]]]) -> list[Concept]:
        """Read rows that may begin with a header.

        Args:
            rows: Line number and stripped cells of each row that has any.

        Returns:
            Concepts in the order of their first rows; source terms first, then target terms in the
            order of the rows.

        Raises:
            InputError: A row or the header is broken; names the line and the mend.
        """
        for line, cells in rows:
            self.line = line
            if not self._columns:
                names = self._header(cells)
                self._columns = names or self._without_header(cells)
                if names:
                    continue
            width = len(self._columns)
            if len(cells) > width and any(cells[width:]):
                self.refuse(
                    f"the row has {len(cells)} cells, the table {width} columns",
                    "put a cell that holds a separator between double quotes",
                )
            if "target" in self._columns[len(cells) :]:
                self.refuse("the row has no target cell", "write source and target in each row")
            self.add(dict(zip(self._columns, cells, strict=False)), line)
        return self.concepts()

    def concepts(self) -> list[Concept]:
        """The concepts of the rows that were added."""
        return [draft.concept() for draft in self._drafts]

    def add(self, row: dict[str, str], line: int) -> None:
        """Add one row: cells by the names of their columns.

        Raises:
            InputError: A cell is not what it may be, or contradicts an earlier row.
        """
        self.line = line
        source, target = row.get("source", ""), row.get("target", "")
        if not source:
            self.refuse("the source term is empty", "write the source term, or remove the row")
        stays = self._values(row, {"do_not_translate": "do_not_translate"})
        if not target and not stays.get("do_not_translate"):
            self.refuse(f"the target of “{source[:40]}” is empty", "write it, or remove the row")
        for term in (source, target):
            check_term(term, path=self.path, line=line)
        draft = self._draft(row, source)
        for name, column in CONCEPT_COLUMNS.items():
            if row.get(column) and not (draft.about or {}).get(name):
                draft.about = {**(draft.about or {}), **self._values(row, {name: column})}
        if draft.sources is None or draft.sources.place(source) < 0:
            own = Term(source, self.langs[0], **self._values(row, SOURCE_COLUMNS))
            if draft.sources is None:
                draft.sources = Terms(own, line)
            else:
                draft.sources.add(own, line)
        if target:
            self._target(draft, Term(target, self.langs[1], **self._values(row, TARGET_COLUMNS)))

    def refuse(self, problem: str, mend: str) -> NoReturn:
        """Raise an error for the line that is being read."""
        raise InputError(problem, path=self.path, line=self.line, hint=mend)

    def _values(self, row: dict[str, str], columns: dict[str, str]) -> dict[str, Any]:
        given = {name: text for name, column in columns.items() if (text := row.get(column))}
        return values(given, path=self.path, line=self.line) if given else {}

    def _header(self, cells: list[str]) -> list[str] | None:
        """Names of the columns, or None when the first row is no header."""
        names = [cell.lower().replace(" ", "_") for cell in cells]
        tags = [tag.lower() for tag in self.langs]
        if "source" not in names and "target" not in names:
            plain = [name.replace("_", "-") for name in names]
            short = [tag.split("-", 1)[0] for tag in tags]
            for pair in (tags, short):
                rest = [name for name in names if name.replace("_", "-") not in pair]
                if pair[0] == pair[1] or not all(name in COLUMNS for name in rest):
                    continue
                if all(tag in plain for tag in pair):
                    names[plain.index(pair[0])] = "source"
                    names[plain.index(pair[1])] = "target"
        known = [name for name in names if name in COLUMNS]
        if "source" not in known or "target" not in known:
            if len(known) > 1 or known in (["source"], ["target"]):
                lacking = "target" if "source" in known else "source"
                self.refuse(
                    f"the header has no column “{lacking}”",
                    "name the columns source,target,status,note",
                )
            return None
        for name in known:
            if known.count(name) > 1:
                self.refuse(f"the header names the column “{name}” twice", "remove one")
        return names

    def _without_header(self, cells: list[str]) -> list[str]:
        if len(cells) == 2:
            return ["source", "target"]
        if len(cells) != 4 or not all(_TAG.fullmatch(cell) for cell in cells[2:]):
            self.refuse(
                f"no header and {len(cells)} column{'' if len(cells) == 1 else 's'}",
                "begin the file with source,target,status,note, or give two columns",
            )
        # DeepL's longer form names the languages in each row.
        return ["source", "target", "", ""]

    def _draft(self, row: dict[str, str], source: str) -> Draft:
        """The concept that the row belongs to."""
        named = row.get("id", "")
        if named:
            key: tuple[str, ...] = (named,)
        else:
            apart = [row.get(name, "") for name in _APART]
            if not any(apart):
                first = self._first_of.get(source)
                if first is not None:
                    return first
            key = (source, *apart) if any(apart) else ()
        # What nothing sets apart is found by its source term alone.
        draft = self._by_key.get(key) if key else None
        if draft is None:
            draft = Draft(named or numbered(len(self._drafts) + 1))
            self._drafts.append(draft)
            if key:
                self._by_key[key] = draft
            self._first_of.setdefault(source, draft)
        return draft

    def _target(self, draft: Draft, term: Term) -> None:
        """Add a target term; the same row again adds nothing, another status is a contradiction."""
        targets = draft.targets
        if targets is None:
            draft.targets = Terms(term, self.line)
            return
        at = targets.place(term.text)
        if at < 0:
            targets.add(term, self.line)
            return
        known = targets.terms[at]
        if known.status is not term.status:
            self.refuse(
                f"“{term.text[:60]}” is {term.status.value} here and {known.status.value} "
                f"in line {targets.lines[at]}",
                "keep one of the rows",
            )
        elif term.note and not known.note:
            targets.terms[at] = term
