"""The words about texts as frozen values: blocks, segments, links, terms, findings.

Offsets are half-open, in code points of the decoded original text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]
"""Half-open offsets."""


class BlockKind(StrEnum):
    """What a piece of document structure is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    NOTE = "note"


class Severity(StrEnum):
    """How much a diagnostic weighs: an error stands in the way of the official edition."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class TermStatus(StrEnum):
    """Status of a term inside its concept."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"
    PROPOSED = "proposed"


class CaseRule(StrEnum):
    """Which capitals a term may be written with.

    SMART: a capital of the term must be there, a small letter may be a capital where any word would
    have one. EXACT: as the term is written, everywhere. IGNORE: capitals say nothing.
    """

    EXACT = "exact"
    SMART = "smart"
    IGNORE = "ignore"


class Inflection(StrEnum):
    """Which forms of a term still are the term.

    NONE: as written. PLURAL: its plural or singular, and the possessive. LEMMA: every inflected
    form, and spellings such as -ise beside -ize.
    """

    NONE = "none"
    PLURAL = "plural"
    LEMMA = "lemma"


class Boundary(StrEnum):
    """Whether a term must be a word of its own (WORD) or may be part of a longer one (ANY)."""

    WORD = "word"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of document structure.

    Attributes:
        kind: Title, heading, paragraph, ...
        ordinal: Position among the blocks of the document, from 0.
        start: Offset of the first character, label included.
        end: Offset behind the last character.
        label: Numbering or bullet as written, without surrounding space (``１``, ``(1)``), or "".
        level: Depth of nesting, from 0.
    """

    kind: BlockKind
    ordinal: int
    start: int
    end: int
    label: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence (or heading, or cell) of one side.

    Attributes:
        text: What is translated: label left out, hard line wraps inside it joined.
        start: Offset of the first character of the text in the original (behind the label).
        end: Offset behind its last character.
        block: The block it belongs to.
        label: Label of the block when this is the block's first segment, otherwise "".
    """

    text: str
    start: int
    end: int
    block: Block
    label: str = ""


@dataclass(frozen=True, slots=True)
class Marker:
    """The words that call a text provisional.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last character.
        phrase: The marker as written.
        inline: True when it stands inside another line (a title) and not on lines of its own.
    """

    start: int
    end: int
    phrase: str
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """What segmentation found in one text: its blocks, segments and markers, in order."""

    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    markers: tuple[Marker, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a link.

    Attributes:
        kind: ``number``, ``date``, ``name``, ``term``, ``word``, ``draft`` (a machine's rendering
            of the source), ``label``, ``length``, ``structure`` or ``confirmed`` (by a person).
        source: What spoke for it on the source side, as written, or "".
        target: The same on the target side.
        weight: Share of the link's score, in nats; negative when it speaks against.
    """

    kind: str
    source: str
    target: str
    weight: float


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A person's word that a link is right.

    Attributes:
        by: The person.
        at: When (ISO 8601, UTC).
    """

    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Link:
    """Which source segments correspond to which target segments.

    Attributes:
        source: Indices of source segments, ascending; empty when the target stands alone.
        target: Indices of target segments, ascending; empty when the source stands alone.
        confidence: Posterior probability, 0 to 1.
        evidence: Strongest first.
        crossing: Whether it runs against the order of the other links: a part that was moved.
        confirmed: Who said that it is right, or None as long as nobody has.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    crossing: bool = False
    confirmed: Confirmation | None = None

    @property
    def shape(self) -> str:
        """The bead, such as ``1-1`` or ``2-1``."""
        return f"{len(self.source)}-{len(self.target)}"


@dataclass(frozen=True, slots=True)
class Term:
    """One rendering of a concept in one language.

    Attributes:
        text: The term as it must be written.
        lang: BCP 47 tag.
        status: Preferred, admitted, forbidden or proposed.
        note: Usage note of this rendering, or "".
        case: Which capitals it may be written with.
        inflection: Which of its forms are the term.
        boundary: Whether it must be a word of its own.
        do_not_translate: As a source term: it stays as it is in every translation.
        reading: How it is read (kana of a kanji term), or "".
    """

    text: str
    lang: str
    status: TermStatus = TermStatus.PREFERRED
    note: str = ""
    case: CaseRule = CaseRule.SMART
    inflection: Inflection = Inflection.LEMMA
    boundary: Boundary = Boundary.WORD
    do_not_translate: bool = False
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """One meaning with its terms in each language.

    Attributes:
        id: Of the concept inside its glossary.
        terms: In every language, the preferred first.
        domain: Subject field, or "".
        note: About the concept, or "".
        authority: Who fixed the terms, with the citation, or "".
        usage: When this concept's renderings apply and not those of a namesake, or "".
        valid_from: First day on which the terms hold (``YYYY-MM-DD``), or "" for always.
        valid_to: Last day on which they hold, or "" for ever.
    """

    id: str
    terms: tuple[Term, ...]
    domain: str = ""
    note: str = ""
    authority: str = ""
    usage: str = ""
    valid_from: str = ""
    valid_to: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding of one check.

    Attributes:
        check: Identifier of the check, such as ``number``.
        severity: Error, warning or notice.
        message: One line for a person.
        source_span: Where in the source text, or None.
        target_span: Where in the target text, or None.
        unit: Identifier of the unit, or "" for a finding on a bare pair or a whole document.
    """

    check: str
    severity: Severity
    message: str
    source_span: Span | None = None
    target_span: Span | None = None
    unit: str = ""
