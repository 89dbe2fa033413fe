"""A catalogue or an alignment as XLIFF 2.1 (OASIS Standard, 13 February 2018), core only.

One ``unit`` with one ``segment`` stands for each unit. States are XLIFF's own; ``needs_work`` is
the sub-state ``transflow:needs_work`` of ``translated``. A target that stands alone has no source,
so it is a note of the file, category ``unlinked``. A character that XML cannot hold is written as
``<cp hex="001B"/>`` in texts, as the standard says, and dropped in notes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.formats.beads import beads
from transflow.formats.xml_text import attribute, element_text, impossible
from transflow.text.joining import joiner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Link, Segment
    from transflow.workflow.exchange import Catalog, CatalogEntry

_STATES = {
    "initial": "initial",
    "translated": "translated",
    "needs_work": "translated",
    "reviewed": "reviewed",
    "final": "final",
}
_SUB_STATES = {"needs_work": "transflow:needs_work"}
_NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"  # 2.1 keeps the namespace of 2.0
_NOT_NMTOKEN = re.compile(r"[^A-Za-z0-9._-]")


@dataclass(frozen=True, slots=True)
class _Unit:
    id: str
    source: str
    target: str
    state: str
    notes: tuple[tuple[str, str], ...] = ()
    place: str = ""


def serialize(
    links: Sequence[Link],
    source: Sequence[Segment],
    target: Sequence[Segment],
    *,
    source_lang: str,
    target_lang: str,
    name: str,
) -> bytes:
    """Write an alignment; a linked unit is ``translated``, one without a target ``initial``.

    Args:
        links: What to write, in this order.
        source: Source segments that the links count.
        target: Target segments.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        name: Name of the document, written as the original.

    Raises:
        IndexError: A link names a segment that is not there.
    """
    units, alone = [], []
    for bead in beads(links, source, target):
        text = joiner(target_lang).join(bead.target)
        if not bead.source:
            alone.append((bead.id, text))
            continue
        unit = _Unit(
            id=f"u{bead.id}",
            source=joiner(source_lang).join(bead.source),
            target=text,
            state="translated" if bead.target else "initial",
            notes=(("confidence", f"{bead.confidence:.4f}"),),
        )
        units.append(unit)
    return _file(units, _unlinked(alone), source_lang, target_lang, name)


def serialize_catalog(catalog: Catalog) -> bytes:
    """Write a catalogue: states, places, terms and comments; neighbours stand next to each other.

    Notes of a unit have the categories ``term``, ``avoid``, ``comment`` and ``previous-source``;
    notes of the file carry ``status`` and ``export``, which a returned file is matched by.
    """
    units, alone = [], []
    for entry in catalog.entries:
        if not entry.source:
            alone.append((entry.unit, entry.target))
            continue
        notes = [
            *(("term", term) for term in entry.prefer),
            *(("avoid", form) for form in entry.avoid),
            *(("comment", comment) for comment in entry.comments),
        ]
        if entry.previous_source:
            notes.append(("previous-source", entry.previous_source))
        unit = _Unit(
            entry.unit, entry.source, entry.target, _state(entry), tuple(notes), entry.place
        )
        units.append(unit)
    about = [("status", catalog.status), ("export", catalog.export)]
    notes = [note for note in about if note[1]] + _unlinked(alone)
    return _file(units, notes, catalog.source_lang, catalog.target_lang, catalog.document)


def _state(entry: CatalogEntry) -> str:
    if not entry.target:
        return "initial"
    if entry.final:
        return "final"
    # without ``final`` the unit is not accepted as it stands, whatever the words say
    return entry.state if entry.state in _STATES and entry.state != "final" else "translated"


def _unlinked(alone: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [("unlinked", f"{identifier}: {text}") for identifier, text in alone]


def _unit_lines(unit: _Unit) -> list[str]:
    name = f" name={attribute(unit.place)}" if unit.place else ""
    sub_state = _SUB_STATES.get(unit.state)
    sub = f" subState={attribute(sub_state)}" if sub_state else ""
    lines = [
        f"  <unit id={attribute(_identifier(unit.id))}{name}>\n",
        *_notes(unit.notes, "   "),
        f'   <segment state="{_STATES[unit.state]}"{sub}>\n',
        f"    <source>{_content(unit.source)}</source>\n",
    ]
    if unit.target:
        lines.append(f"    <target>{_content(unit.target)}</target>\n")
    return [*lines, "   </segment>\n", "  </unit>\n"]


def _file(
    units: Sequence[_Unit],
    notes: Sequence[tuple[str, str]],
    source_lang: str,
    target_lang: str,
    name: str,
) -> bytes:
    body = [line for unit in units for line in _unit_lines(unit)]
    if not body:
        # the standard wants a unit in every file
        body = ['  <unit id="none" translate="no">\n   <segment><source/></segment>\n  </unit>\n']
    languages = f"srcLang={attribute(source_lang)} trgLang={attribute(target_lang)}"
    original = f" original={attribute(name)}" if name else ""
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f'<xliff xmlns="{_NAMESPACE}" version="2.1" {languages}>\n',
        f' <file id="f1"{original} canResegment="no" xml:space="preserve">\n',
        *_notes(notes, "  "),
        *body,
        " </file>\n</xliff>\n",
    ]
    return "".join(parts).encode("utf-8")


def _notes(notes: Sequence[tuple[str, str]], indent: str) -> list[str]:
    if not notes:
        return []
    lines = [
        f"{indent} <note category={attribute(category)}>{element_text(text)}</note>\n"
        for category, text in notes
    ]
    return [f"{indent}<notes>\n", *lines, f"{indent}</notes>\n"]


def _content(text: str) -> str:
    return "".join(
        element_text(piece) + (f'<cp hex="{ord(character):04X}"/>' if character else "")
        for piece, character in impossible(text)
    )


def _identifier(unit: str) -> str:
    """Make an XML name token; a unit's own identifier is one already."""
    return _NOT_NMTOKEN.sub(lambda match: f"_{ord(match[0]):x}_", unit) or "_"
