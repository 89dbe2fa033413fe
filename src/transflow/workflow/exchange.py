"""What goes out to a translator and comes back, independent of the file format."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """One unit in a catalogue.

    Attributes:
        unit: Identifier of the unit.
        source: Source text.
        target: Target text, or "".
        final: True when the unit is final (PO: the entry is not ``fuzzy``).
        place: Where it stands in the document, for people.
        state: State of the unit in words, for people.
        prefer: Lines such as ``法の支配 = rule of law`` for the terms that apply.
        avoid: Lines such as ``UNSC (spell it out)`` for forbidden forms.
        before: Source text of the unit before, or "".
        after: Source text of the unit behind, or "".
        comments: Open comments, ``name: text``, and on the way back the translator's own.
        previous_source: The source before it changed, or "" when it did not.
        line: On the way back: line in the file the entry starts on, from 1; otherwise 0.
    """

    unit: str
    source: str
    target: str
    final: bool
    place: str = ""
    state: str = ""
    prefer: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    comments: tuple[str, ...] = ()
    previous_source: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Catalog:
    """A document on its way out or back.

    Attributes:
        document: Name of the document.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        status: ``provisional`` or ``official``.
        export: Identifier of the export: the base of the three-way merge; "" when a tool lost it.
        entries: In document order.
        lost: What tools stripped on the way, in words for a person; always empty on the way out.
    """

    document: str
    source_lang: str
    target_lang: str
    status: str
    export: str
    entries: tuple[CatalogEntry, ...]
    lost: tuple[str, ...] = ()
