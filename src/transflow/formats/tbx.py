"""Glossaries as TermBase eXchange, read: version 2 (ISO 30042:2008), version 3 (2019) DCA and DCT.

Version 2 is ``martif`` with ``termEntry``, ``langSet`` and ``tig`` or ``ntig``; version 3 is
``tbx`` with ``conceptEntry``, ``langSec`` and ``termSec``, whose data categories are attributes of
a few elements (DCA) or elements of their own (DCT). One walk reads them all.

Subject field, source, administrative status, reading and notes have a place in our model. Every
other category becomes a line ``category: text`` at the end of the note of its term or concept
(``definition (en): …`` for one that belongs to a language), where `transflow.formats.tbx_write`
finds it again. What stands in braces behind a note is read as `glossary_fields` says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn, cast

from lxml import etree

from transflow.errors import InputError
from transflow.formats.glossary_fields import (
    CONCEPT_FIELDS,
    TERM_FIELDS,
    check_term,
    unpack,
    values,
)
from transflow.formats.tbx_names import READ, SOURCE, STATUS, SUBJECT, WRITTEN
from transflow.formats.xml_guard import parse_xml
from transflow.model import Concept, Term

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LANGUAGES: Final = frozenset({"langSet", "langSec"})
_TERMS: Final = frozenset({"tig", "ntig", "termSec"})
_GROUPS: Final = frozenset({"descripGrp", "adminGrp", "termNoteGrp", "transacGrp"})
_STATUSES: Final = frozenset({STATUS, "normativeAuthorization"})
_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_WHITE: Final = " \t\r\n"
_WRAPPED: Final = re.compile(r"[ \t\r\n]+")
_FIRST_WORD: Final = re.compile(r"[a-z]+")
_MEND: Final = "export it again from the termbase, or correct the file"

# a document type that only names its DTD, as version 2 has it; one with an internal subset stays
# and is refused
_DOCTYPE: Final = re.compile(
    rb"\A((?:\xef\xbb\xbf)?\s*(?:<\?[^<>]{0,500}\?>\s*|<!--[^<>]{0,5000}-->\s*){0,20})"
    rb"<!DOCTYPE\s+\w{1,40}(?:\s+(?:SYSTEM|PUBLIC))?(?:\s+(?:\"[^\"<>\[]{0,500}\"|'[^'<>\[]{0,500}')){0,2}\s*>"
)


class _Said(NamedTuple):
    """One statement about a term or concept."""

    category: str
    text: str
    line: int


def parse(data: bytes, *, path: str) -> list[Concept]:
    """Read a termbase.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.

    Returns:
        Its concepts with the terms of every language, in the order of the file. A concept without
        an identifier is numbered; one whose identifier stands twice gets a suffix.

    Raises:
        InputError: It is no well-formed XML, no TBX of these versions, has an entity, a term that
            is empty or too long, or a language section without language; names line and mend.
    """
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        data = _as_utf8(data, path)
    tree = parse_xml(
        _DOCTYPE.sub(_without_doctype, data), path=path, part="this termbase", mend=_MEND
    )
    root = tree.getroot()
    if _local(root) not in {"martif", "tbx"}:
        raise InputError(
            f"<{_local(root)[:40]}> is not how a TBX file begins",
            path=path,
            line=1,
            hint="give TBX of version 2 (<martif>) or 3 (<tbx>)",
        )
    return _Reader(path).read(root)


def _as_utf8(data: bytes, path: str) -> bytes:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError as error:
        raise InputError(f"broken UTF-16: {error.reason}", path=path, hint=_MEND) from error
    return re.sub(r"\A<\?xml[^<>]{0,200}\?>", "", text).encode()


def _without_doctype(match: re.Match[bytes]) -> bytes:
    """The prolog with white space in the place of the document type: lines keep their numbers."""
    return match[1] + b"\n" * match[0][len(match[1]) :].count(b"\n")


def _line(element: etree._Element) -> int:
    return cast("int | None", element.sourceline) or 0


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


class _Reader:
    """Walks one termbase."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.used: set[str] = set()
        self.names: dict[str, str] = {}

    def read(self, root: etree._Element) -> list[Concept]:
        found: list[Concept] = []
        for element in root.iter("{*}termEntry", "{*}conceptEntry"):
            concept = self._concept(element, len(found) + 1)
            if concept.terms:
                found.append(concept)
        return found

    def _children(self, element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
        """Local name and element of each child; comments and instructions are no children."""
        for child in element.iterchildren("*"):
            tag = str(child.tag)
            name = self.names.get(tag)
            if name is None:
                name = self.names[tag] = tag.rpartition("}")[2]
            yield name, child

    def _concept(self, element: etree._Element, number: int) -> Concept:
        terms: list[Term] = []
        notes: list[str] = []
        lines: list[str] = []
        given: dict[str, str] = {}
        for name, child in self._children(element):
            if name not in _LANGUAGES:
                for said in self._said(name, child):
                    if said.category == "note":
                        notes.append(said.text)
                    elif said.category == SUBJECT:
                        _join(given, "domain", said.text)
                    elif said.category == SOURCE:
                        _join(given, "authority", said.text)
                    else:
                        lines.append(f"{said.category}: {said.text}")
                continue
            lang = self._lang(child)
            for part, below in self._children(child):
                if part in _TERMS:
                    terms.append(self._term(below, lang))
                    continue
                lines.extend(
                    f"{said.category} ({lang}): {_WRAPPED.sub(' ', said.text)}"
                    for said in self._said(part, below)
                )
        note, extra = _notes(notes, lines)
        named = extra.pop("id", "") or element.get("id", "").strip() or f"c{number}"
        given.update({k: v for k, v in extra.items() if k in CONCEPT_FIELDS})
        about = values(given, path=self.path, line=_line(element))
        return Concept(id=self._unique(named), terms=tuple(terms), note=note, **about)

    def _term(self, element: etree._Element, lang: str) -> Term:
        text: str | None = None
        notes: list[str] = []
        lines: list[str] = []
        given: dict[str, str] = {}
        for name, child in self._flat(element):
            if name == "term":
                text = _text(child)
                continue
            for said in self._said(name, child):
                if said.category == "note":
                    notes.append(said.text)
                elif said.category in _STATUSES:
                    status = self._status(said)
                    given["status"] = status
                    # what our four words do not tell apart stays readable
                    if said.text not in _PLAIN:
                        lines.append(f"{said.category}: {said.text}")
                elif said.category == "reading":
                    given["reading"] = said.text
                else:
                    lines.append(f"{said.category}: {said.text}")
        line = _line(element)
        if not text:
            self._refuse(line, f"an empty term ({lang})", "write the term, or remove its section")
        check_term(text, path=self.path, line=line)
        note, extra = _notes(notes, lines)
        given.update({k: v for k, v in extra.items() if k in TERM_FIELDS})
        return Term(text, lang, note=note, **values(given, path=self.path, line=line))

    def _flat(self, element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
        """Children of a term section; those of version 2's ``termGrp`` stand among them."""
        for name, child in self._children(element):
            if name == "termGrp":
                yield from self._children(child)
            else:
                yield name, child

    def _said(self, name: str, element: etree._Element) -> Sequence[_Said]:
        """What one element says; a group says it in one line with its sources and dates."""
        line = _line(element)
        if name in _GROUPS:
            parts = [s for n, child in self._children(element) for s in self._said(n, child)]
            if not parts:
                return ()
            head, rest = parts[0], parts[1:]
            about = ", ".join(f"{p.category}: {p.text}" for p in rest)
            return (_Said(head.category, f"{head.text} ({about})" if about else head.text, line),)
        if name == "note":
            text = _all_text(element).strip(_WHITE)
            return (_Said(name, text, line),) if text else ()
        text = _text(element)
        category = element.get("type") or name
        target = element.get("target", "")
        if target and target != text:
            text = f"{text} <{target}>" if text else f"<{target}>"
        return (_Said(category, text, line),) if text else ()

    def _status(self, said: _Said) -> str:
        plain = _PLAIN.get(said.text)
        if plain is not None:
            return plain
        word = _FIRST_WORD.match(said.text.lower())
        status = READ.get(word[0].removesuffix("term")) if word else None
        if status is None:
            self._refuse(
                said.line,
                f"unknown {said.category} “{said.text[:40]}”",
                "write preferredTerm-admn-sts, admittedTerm-admn-sts or deprecatedTerm-admn-sts",
            )
        return status.value

    def _lang(self, element: etree._Element) -> str:
        tag = (element.get(_XML_LANG) or element.get("lang") or "").strip().replace("_", "-")
        if not tag:
            self._refuse(
                _line(element),
                "a language section without language",
                'add xml:lang="en" or another tag',
            )
        primary, dash, rest = tag.partition("-")
        return primary.lower() + dash + rest

    def _unique(self, named: str) -> str:
        name, number = named, 1
        while name in self.used:
            number += 1
            name = f"{named}-{number}"
        self.used.add(name)
        return name

    def _refuse(self, line: int, problem: str, mend: str) -> NoReturn:
        raise InputError(problem, path=self.path, line=line, hint=mend)


_PLAIN: Final = {written: status.value for status, written in WRITTEN.items()}
"""Statuses that our words say in full."""


def _text(element: etree._Element) -> str:
    """Text of an element; inline marks such as ``hi`` are looked through, wrapped lines joined."""
    text = _all_text(element).strip(_WHITE)
    return _WRAPPED.sub(" ", text) if "\n" in text else text


def _all_text(element: etree._Element) -> str:
    """Text of an element and of the elements in it, without that of comments."""
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    for child in element.iterchildren("*", etree.Comment, etree.PI):
        tag = cast("object", child.tag)
        parts += [_all_text(child) if isinstance(tag, str) else "", child.tail or ""]
    return "".join(parts)


def _join(given: dict[str, str], name: str, text: str) -> None:
    given[name] = f"{given[name]}; {text}" if name in given else text


def _notes(notes: list[str], lines: list[str]) -> tuple[str, dict[str, str]]:
    """The note with its lines, and what stood in braces behind the notes."""
    extra: dict[str, str] = {}
    plain = []
    for packed in notes:
        note, more = unpack(packed)
        extra.update(more)
        if note:
            plain.append(note)
    return "\n".join([*plain, *lines]), extra
