"""Glossaries as TermBase eXchange, written: version 2, version 3 DCA and DCT, dialect TBX-Basic.

Valid against the core structure of ISO 30042:2019 and the modules Min and Basic. Fields that
TBX-Basic has no category for stand in braces behind the note (see `glossary_fields`); lines
``category: text`` at the end of a note, which reading made of other categories, become elements
again where TBX-Basic has them.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from transflow.formats.glossary_fields import pack, texts
from transflow.formats.tbx_names import (
    BASIC,
    CONCEPT,
    MIN,
    NAMESPACE,
    READ,
    SOURCE,
    STATUS,
    SUBJECT,
    TERM,
    WRITTEN,
    Category,
)
from transflow.formats.xml_text import attribute, element_text, impossible
from transflow.model import TermStatus

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from transflow.model import Concept, Term


class Style(StrEnum):
    """Which TBX."""

    V2 = "v2"
    DCA = "dca"
    DCT = "dct"


_NAME: Final = re.compile(r"[^\W\d][\w.\-]*")
_LINE: Final = re.compile(r"([A-Za-z]+): (\S|\S[^\n]*\S)")
_WHITE: Final = " \t\r\n"
_PARTS: Final = {
    Style.V2: ("termEntry", "langSet", "tig"),
    Style.DCA: ("conceptEntry", "langSec", "termSec"),
    Style.DCT: ("conceptEntry", "langSec", "termSec"),
}
_SOURCE_DESC: Final = "<sourceDesc><p>Glossary exported by transflow</p></sourceDesc>"


def serialize(concepts: Sequence[Concept], style: Style, *, lang: str) -> tuple[bytes, list[str]]:
    """Write a termbase.

    Args:
        concepts: What to write, with the terms of every language.
        style: Version and style.
        lang: BCP 47 tag of the file's own language (that of its notes).

    Returns:
        The bytes of the file, and what it cannot hold: control characters, and concepts that have
        no term at all.
    """
    out: list[str] = []
    empty = 0
    used = {concept.id for concept in concepts if _NAME.fullmatch(concept.id)}
    seen: set[str] = set()
    for number, concept in enumerate(concepts, 1):
        if not concept.terms:
            empty += 1
            continue
        name = concept.id
        if not _NAME.fullmatch(name) or name in seen:
            name = f"c{number}"
            while name in used or name in seen:
                name += "_"
        seen.add(name)
        _concept(out, concept, name, style)
    left_out = [f"{empty} concepts without any term"] if empty else []
    if any(len(impossible(text)) > 1 for concept in concepts for text in _all_texts(concept)):
        left_out.append("control characters, which XML cannot hold, were dropped")
    head, foot = _frame(style, lang)
    return "".join([head, *out, foot]).encode("utf-8", "replace"), left_out


def _frame(style: Style, lang: str) -> tuple[str, str]:
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
    if style is Style.V2:
        head = (
            f'{declaration}<martif type="TBX" xml:lang={attribute(lang)}>\n<martifHeader>'
            f"<fileDesc>{_SOURCE_DESC}</fileDesc></martifHeader>\n<text><body>\n"
        )
        return head, "</body></text>\n</martif>\n"
    spaces = f' xmlns:min="{MIN}" xmlns:basic="{BASIC}"' if style is Style.DCT else ""
    head = (
        f'{declaration}<tbx type="TBX-Basic" style="{style}" xml:lang={attribute(lang)} '
        f'xmlns="{NAMESPACE}"{spaces}>\n<tbxHeader><fileDesc>{_SOURCE_DESC}</fileDesc></tbxHeader>\n'
        "<text><body>\n"
    )
    return head, "</body></text>\n</tbx>\n"


def _concept(out: list[str], concept: Concept, name: str, style: Style) -> None:
    entry, section, _ = _PARTS[style]
    extra = texts(concept, frozenset({"note", "domain", "authority"}))
    if name != concept.id:
        extra["id"] = concept.id
    said = {}
    for category, field, text in (
        (SUBJECT, "domain", concept.domain),
        (SOURCE, "authority", concept.authority),
    ):
        # what would not come back as it is goes with the fields that have no place
        if "\n" in text or text != text.strip(_WHITE):
            extra[field] = text
        elif text:
            said[category] = text
    note, lifted = _lift(concept.note, CONCEPT, set(said) | {SUBJECT, SOURCE})
    out.append(f"<{entry} id={attribute(name)}>\n")
    _statements(out, said | lifted, CONCEPT, style)
    _note(out, note, extra)
    langs = dict.fromkeys(term.lang for term in concept.terms)
    for lang in langs:
        out.append(f"<{section} xml:lang={attribute(lang)}>\n")
        for term in concept.terms:
            if term.lang == lang:
                _term(out, term, style)
        out.append(f"</{section}>\n")
    out.append(f"</{entry}>\n")


def _term(out: list[str], term: Term, style: Style) -> None:
    section = _PARTS[style][2]
    extra = texts(term, frozenset({"note", "status"}))
    note, lifted = _lift(term.note, TERM, set())
    if STATUS in lifted and _meaning(lifted[STATUS]) is not term.status:
        note, lifted = term.note, {}
    said = dict(lifted)
    if STATUS not in said:
        if term.status is TermStatus.PROPOSED:
            extra["status"] = term.status.value
        else:
            said[STATUS] = WRITTEN[term.status]
    elif said[STATUS] in WRITTEN.values():
        # reading makes no line of it: the note must keep it
        note, lifted, said = term.note, {}, {STATUS: WRITTEN[term.status]}
    out.append(f"<{section}><term>{element_text(term.text)}</term>")
    _statements(out, said, TERM, style)
    _note(out, note, extra)
    out.append(f"</{section}>\n")


def _meaning(status: str) -> TermStatus | None:
    return READ.get(status.partition("Term")[0])


def _statements(
    out: list[str], said: Mapping[str, str], known: Mapping[str, Category], style: Style
) -> None:
    for name, category in known.items():
        text = said.get(name)
        if text is None:
            continue
        if style is Style.DCT:
            tag = f"{category.module}:{name}"
            out.append(f"<{tag}>{element_text(text)}</{tag}>")
        else:
            tag = category.element
            out.append(f'<{tag} type="{name}">{element_text(text)}</{tag}>')


def _note(out: list[str], note: str, extra: Mapping[str, str]) -> None:
    packed = pack(note, extra)
    if packed != packed.strip(_WHITE):
        # white space at the ends would not come back
        packed = pack(note, extra, one_line=True)
    if packed:
        out.append(f"<note>{element_text(packed)}</note>")


def _lift(note: str, known: Mapping[str, Category], taken: set[str]) -> tuple[str, dict[str, str]]:
    """Take the lines at the end of a note that are categories of their own out of it.

    Only what reading puts back in the same order is taken: categories in the order in which they
    are written, each once, with a text that the category may have.
    """
    lines = note.split("\n")
    order = list(known)
    lifted: list[tuple[str, str]] = []
    last = len(order)
    while lines:
        match = _LINE.fullmatch(lines[-1])
        if match is None or match[1] not in known or match[1] in taken:
            break
        place, choices = order.index(match[1]), known[match[1]].choices
        if place >= last or (choices and match[2] not in choices):
            break
        lifted.append((match[1], match[2]))
        last = place
        lines.pop()
    rest = "\n".join(lines)
    if rest and not rest.strip():
        return note, {}
    return rest, dict(reversed(lifted))


def _all_texts(concept: Concept) -> list[str]:
    found = [concept.note, concept.domain, concept.authority, concept.usage]
    for term in concept.terms:
        found += [term.text, term.note, term.reading]
    return found
