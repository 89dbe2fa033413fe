"""The words about documents and their record as frozen values: units, editions, events.

Times are ISO 8601 strings in UTC with microseconds (``2026-11-23T08:15:00.000000Z``): they are
compared, stored and hashed as text. Digests are lower-case hexadecimal SHA-256.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class State(StrEnum):
    """State of a unit (XLIFF 2.1, with ``needs_work`` as a sub-state of ``translated``)."""

    INITIAL = "initial"
    TRANSLATED = "translated"
    NEEDS_WORK = "needs_work"
    REVIEWED = "reviewed"
    FINAL = "final"


class Origin(StrEnum):
    """Where the target text of a unit came from."""

    NONE = "none"
    PROVISIONAL = "provisional"
    TM = "tm"
    MT = "mt"
    PERSON = "person"


class EditionKind(StrEnum):
    """Which promise an edition makes."""

    PROVISIONAL = "provisional"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class Document:
    """One text in a source language and one target language.

    Attributes:
        id: Opaque identifier that never changes.
        name: The name people use, unique in a workspace.
        source_lang: BCP 47 tag of the source.
        target_lang: BCP 47 tag of the target.
        source_file: File name the source came from.
        source_digest: Digest of its bytes; the bytes are kept in the workspace.
        source_encoding: Encoding that the bytes were read with.
        target_file: File name of the provisional translation, or "".
        target_digest: Digest of its bytes, or "".
        target_encoding: Encoding, or "".
        marker: The provisional marker as written in the target, or "".
        date: The document's own date (ISO), or "" when unknown.
        source_form: How the source is read: ``text``, ``markdown``, ``html``, ``docx``, …
        source_part: Which part of it was read, in forms that have parts, or "".
        source_view: Digest of the text that its reader gave: the offsets are offsets of that text.
        target_form: The same of the target; "" without one.
        target_part: The same of the target.
        target_view: The same of the target.
        rev: Counts the changes of these fields, from 1.
    """

    id: str
    name: str
    source_lang: str
    target_lang: str
    source_file: str
    source_digest: str
    source_encoding: str
    target_file: str = ""
    target_digest: str = ""
    target_encoding: str = ""
    marker: str = ""
    date: str = ""
    source_form: str = "text"
    source_part: str = ""
    source_view: str = ""
    target_form: str = ""
    target_part: str = ""
    target_view: str = ""
    rev: int = 1


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What exactly a person accepted, so that a later change of it can be seen.

    Attributes:
        state: ``reviewed`` or ``final``.
        by: The person.
        at: When.
        source: Digest of the source text.
        target: Digest of the target text.
        terms: Digest of the glossary rules that applied to the source text.
        glossary: Digest of the whole glossary: when it is unchanged, so are the rules.
    """

    state: State
    by: str
    at: str
    source: str
    target: str
    terms: str
    glossary: str


@dataclass(frozen=True, slots=True)
class Unit:
    """What a translator and a reviewer see: one link with its text on both sides.

    Attributes:
        id: ``u1``, ``u2``, ...; never given twice in a document.
        ord: Sorting key inside the document.
        source: Source text; several segments are joined; "" when the target stands alone.
        target: Target text; "" when there is none yet.
        state: The state that the last action left.
        origin: Where the target text came from.
        place: Where it stands, for people: ``2(1)`` or ``¶3``.
        source_segments: Indices into the source layout.
        target_segments: Indices into the target layout.
        confidence: Of the link, 0 to 1.
        author: Who last wrote the target text, or "" when no person did.
        reviewer: Who marked the present text reviewed, or "".
        acceptance: The last acceptance, kept while the text is being edited, so that it holds again
            when the text is put back; None when there was none or it was withdrawn.
        rev: Counts the changes, from 1; a writer names the revision that it read.
    """

    id: str
    ord: int
    source: str
    target: str
    state: State
    origin: Origin
    place: str = ""
    source_segments: tuple[int, ...] = ()
    target_segments: tuple[int, ...] = ()
    confidence: float = 1.0
    author: str = ""
    reviewer: str = ""
    acceptance: Acceptance | None = None
    rev: int = 1

    @property
    def shape(self) -> str:
        """The bead of its link, such as ``1-1``."""
        return f"{len(self.source_segments)}-{len(self.target_segments)}"


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a unit; open until somebody resolves it."""

    id: str
    unit: str
    by: str
    at: str
    text: str
    resolved_by: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A person's reasoned permission to leave what a check found.

    Attributes:
        id: Opaque identifier.
        unit: The unit, or "" for a finding on the whole document.
        check: The check.
        by: The person.
        at: When.
        reason: Why; never empty.
        covers: Digest of the texts and findings it was given for; it is dead when they differ.
    """

    id: str
    unit: str
    check: str
    by: str
    at: str
    reason: str
    covers: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed target text.

    Attributes:
        id: Opaque identifier.
        unit: The unit it is for.
        text: The proposed text.
        origin: ``tm``, ``mt`` or ``person``.
        source: Who or what proposes: engine, memory place, translator.
        score: Match in percent (0 to 100) for a memory; 0 where it has no meaning.
        at: When.
    """

    id: str
    unit: str
    text: str
    origin: Origin
    source: str
    score: int
    at: str


@dataclass(frozen=True, slots=True)
class Edition:
    """An immutable published version.

    Attributes:
        number: 1, 2, ... inside the document.
        kind: Provisional or official.
        by: Who sealed it.
        at: When.
        digest: Digest of the content: units' texts in order, and the source's digest.
        text_digest: Digest of the published file's bytes, kept in the workspace.
        marker: The marker in a provisional edition, or "".
    """

    number: int
    kind: EditionKind
    by: str
    at: str
    digest: str
    text_digest: str
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Export:
    """A file that went out: the base for the three-way merge when it comes back."""

    id: str
    format: str
    seq: int
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's decision about one boundary between sentences; it outlives re-reading.

    A boundary is known by what stands around it, white space left out, so that the decision is
    found again in an amended text.

    Attributes:
        id: Opaque identifier.
        side: ``source`` or ``target``.
        ends: True: a sentence ends there; False: none does.
        before: The last characters before the boundary.
        after: The first characters behind it.
        by: The person.
        at: When.
    """

    id: str
    side: str
    ends: bool
    before: str
    after: str
    by: str
    at: str


class Entity(StrEnum):
    """What a change can touch."""

    DOCUMENT = "document"
    LAYOUT = "layout"
    UNIT = "unit"
    LINK = "link"
    COMMENT = "comment"
    WAIVER = "waiver"
    SUGGESTION = "suggestion"
    EDITION = "edition"
    EXPORT = "export"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Change:
    """One entity before and after: a patch that can be applied, checked and reversed.

    Attributes:
        entity: What kind of thing.
        key: Which one.
        before: Its changed fields as they were; None when it did not exist.
        after: The same fields as they are now; None when it is gone.
    """

    entity: Entity
    key: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event that is not yet in the log.

    Attributes:
        kind: What happened, such as ``unit.edited``.
        by: The person.
        at: When.
        changes: What it changed.
        note: Facts for the record that change nothing: a reason, a file name, counts.
    """

    kind: str
    by: str
    at: str
    changes: tuple[Change, ...]
    note: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """An event in the log.

    Attributes:
        document: Identifier of the document.
        seq: 1, 2, ... without a gap inside the document.
        kind: See EventDraft.
        by: See EventDraft.
        at: See EventDraft.
        changes: See EventDraft.
        note: See EventDraft.
        hash: SHA-256 over the previous event's hash and this event's canonical JSON, hexadecimal.
    """

    document: str
    seq: int
    kind: str
    by: str
    at: str
    changes: tuple[Change, ...]
    note: Mapping[str, Any]
    hash: str
