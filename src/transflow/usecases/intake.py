"""Bringing documents in: read, segment, align, and record them as units."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date as calendar_date
from pathlib import PurePath
from typing import TYPE_CHECKING

from transflow.alignment.aligner import align
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.relatedness import relatedness
from transflow.document import Document, Edition, EditionKind, Entity, Origin, State, Unit
from transflow.errors import InputError, RefusedError, UsageError
from transflow.formats.registry import document_format, form_of
from transflow.model import Block, BlockKind, Layout, Segment
from transflow.store.files import read_file
from transflow.text.corrections import corrected
from transflow.text.joining import joiner
from transflow.text.language import base_language, contradiction
from transflow.text.layout import places, read_layout
from transflow.text.structured import structured_layout
from transflow.usecases.aligned import Aligned
from transflow.workflow.digests import content_digest, text_digest
from transflow.workflow.ordering import ORD_STEP
from transflow.workflow.record import create

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from transflow.document import Change, Correction
    from transflow.formats.extract import Extract
    from transflow.usecases.session import Session

LARGEST_FILE = 64 * 1024 * 1024
"""No input file is read beyond this many bytes."""


@dataclass(frozen=True, slots=True)
class Side:
    """One text of a pair as it was read.

    Attributes:
        path: File name, for messages.
        data: Its bytes.
        text: What its reader gave; offsets are offsets of this text.
        encoding: What it was decoded with.
        lang: BCP 47 tag.
        layout: Blocks, segments and markers.
        form: How it was read (see `formats.registry`).
        part: Which part of it was read, or "".
    """

    path: str
    data: bytes
    text: str
    encoding: str
    lang: str
    layout: Layout
    form: str = "text"
    part: str = ""

    @property
    def segments(self) -> tuple[Segment, ...]:
        """Its segments, in order."""
        return self.layout.segments


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text is to be read.

    Attributes:
        form: The form, or "" to go by the file's ending.
        encoding: The encoding, or "" to find out.
        part: Which part of the file, in forms that have parts, or "".
        markers: Further phrases that call a text provisional.
        abbreviations: Further abbreviations that end no sentence.
        corrections: People's decisions about sentence boundaries.
        ends: Finds sentence ends in place of transflow's own rules, or None.
        presegmented: One segment a line, nothing else is looked for.
    """

    form: str = ""
    encoding: str = ""
    part: str = ""
    markers: Sequence[str] = ()
    abbreviations: Sequence[str] = ()
    corrections: Sequence[Correction] = ()
    ends: Callable[[str, str], list[int]] | None = None
    presegmented: bool = False


def read_side(data: bytes, path: str, lang: str, how: Reading | None = None) -> Side:
    """Decode and segment one text.

    Args:
        data: The file's bytes.
        path: Its name; the ending decides how it is read unless ``how`` says it.
        lang: BCP 47 tag.
        how: How to read it.

    Raises:
        InputError: It cannot be read or has no sentences, or is plainly in another language.
    """
    how = how or Reading()
    form = "text" if how.presegmented else how.form or form_of(path)
    extract = document_format(form).read(data, path=path, encoding=how.encoding, part=how.part)
    layout = _layout(extract, lang, how)
    if not layout.segments:
        raise InputError("has no sentences", path=path, hint="is it the right file?")
    why_not = contradiction(extract.text, lang)
    if why_not:
        raise InputError(
            f"does not look like '{lang}': {why_not}",
            path=path,
            hint="are the files swapped, or is --source or --target wrong?",
        )
    return Side(path, data, extract.text, extract.encoding, lang, layout, form, extract.part)


def _layout(extract: Extract, lang: str, how: Reading) -> Layout:
    text = extract.text
    if how.presegmented:
        return _lines(text)
    words = {"markers": tuple(how.markers), "abbreviations": tuple(how.abbreviations)}
    if extract.blocks is None:
        layout = read_layout(text, lang, **words, ends=how.ends)
    else:
        layout = structured_layout(text, extract.blocks, lang, **words, ends=how.ends)
    return corrected(layout, text, how.corrections)


def _lines(text: str) -> Layout:
    """One segment a line; blank lines are no segments."""
    segments: list[Segment] = []
    start = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            at = start + line.index(stripped[0])
            end = at + len(stripped)
            block = Block(BlockKind.PARAGRAPH, len(segments), at, end)
            segments.append(Segment(stripped, at, end, block))
        start += len(line)
    return Layout(tuple(s.block for s in segments), tuple(segments))


def align_sides(
    source: Side,
    target: Side,
    knowledge: Knowledge | None = None,
    *,
    progress: Callable[[float], None] | None = None,
) -> Aligned:
    """Link two sides.

    Args:
        source: The source.
        target: Its translation.
        knowledge: What helps (see `usecases.knowledge`).
        progress: Told the share of the work done, 0 to 1.

    Raises:
        UsageError: Both sides are the same text or in the same language.
    """
    if source.data == target.data:
        raise UsageError(f"{source.path} and {target.path} are the same text")
    if source.lang.lower() == target.lang.lower():
        raise UsageError(
            f"source and target are both '{source.lang}'", hint="give --source and --target"
        )
    knowledge = knowledge or Knowledge()
    links = align(
        source.segments,
        target.segments,
        source.lang,
        target.lang,
        knowledge=knowledge,
        progress=progress,
    )
    langs = source.lang, target.lang
    standing = relatedness(source.segments, target.segments, langs, links, knowledge)
    return Aligned(source, target, tuple(links), standing)


def day(text: str) -> str:
    """The day that a person gave for a document: ``YYYY-MM-DD``, or "" for none.

    Raises:
        UsageError: No calendar has it, or it is written in another way.
    """
    try:
        found = calendar_date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        found = ""
    if found != text:
        raise UsageError(f"“{text}” is no date", hint="write it as 2024-03-31")
    return text


def record_aligned(session: Session, name: str, aligned: Aligned, *, date: str = "") -> Document:
    """Record an aligned pair as a document with its provisional edition.

    Args:
        session: The workspace.
        name: Of the document.
        aligned: The pair.
        date: The document's own day (``YYYY-MM-DD``), on which its terms must be valid, or "".

    Raises:
        RefusedError: The name is taken, or the texts are not translations of each other.
        UsageError: The name or the date is none.
    """
    if not aligned.related:
        raise RefusedError(
            f"{aligned.source.path} and {aligned.target.path} do not look like translations of "
            f"each other: {aligned.against}",
            hint="check the files and their languages; nothing was recorded",
        )
    source, target = aligned.source, aligned.target
    marker = target.layout.markers[0].phrase if target.layout.markers else ""
    document = _document(session, name, source, target.lang, date, target=target, marker=marker)
    units = _units(aligned)
    edition = Edition(
        number=1,
        kind=EditionKind.PROVISIONAL,
        by=session.by,
        at=session.now(),
        digest=content_digest(document.source_digest, units),
        text_digest=document.target_digest,
        marker=marker,
    )
    changes = [
        *_document_changes(document, source, units),
        create(Entity.LAYOUT, "target", target.layout),
        create(Entity.EDITION, "1", edition),
        *(
            create(Entity.LINK, unit.id, link)
            for unit, link in zip(units, aligned.links, strict=True)
        ),
    ]
    note = {
        "source": source.path,
        "target": target.path,
        "links": len(aligned.links),
        "unlinked_source": len(aligned.unlinked_source),
        "unlinked_target": len(aligned.unlinked_target),
    }
    session.store.create(document, session.draft("document.aligned", changes, note))
    return document


def record_added(
    session: Session, name: str, source: Side, target_lang: str, *, date: str = ""
) -> Document:
    """Record a source that has no translation yet; every segment is a unit without a text.

    Args:
        session: The workspace.
        name: Of the document.
        source: The source.
        target_lang: BCP 47 tag.
        date: The document's own day (``YYYY-MM-DD``), on which its terms must be valid, or "".

    Raises:
        RefusedError: The name is taken.
        UsageError: The name or the date is none, or source and target language are the same.
    """
    if source.lang.lower() == target_lang.lower():
        raise UsageError(f"source and target are both '{target_lang}'", hint="give --target")
    document = _document(session, name, source, target_lang, date)
    at = places(source.layout)
    units = [
        Unit(
            id=f"u{i + 1}",
            ord=(i + 1) * ORD_STEP,
            source=segment.text,
            target="",
            state=State.INITIAL,
            origin=Origin.NONE,
            place=at[i],
            source_segments=(i,),
        )
        for i, segment in enumerate(source.segments)
    ]
    changes = _document_changes(document, source, units)
    session.store.create(
        document, session.draft("document.added", changes, {"source": source.path})
    )
    return document


def _document(
    session: Session,
    name: str,
    source: Side,
    target_lang: str,
    date: str,
    *,
    target: Side | None = None,
    marker: str = "",
) -> Document:
    if not name or not all(c.isalnum() or c in "-_." for c in name) or name[0] in "-.":
        raise UsageError(
            f"'{name}' cannot name a document", hint="letters, digits, '-', '_' and '.' can"
        )
    return Document(
        id=session.new_id(),
        name=name,
        source_lang=source.lang,
        target_lang=target_lang,
        source_file=PurePath(source.path).name,
        source_digest=session.store.put_blob(source.data),
        source_encoding=source.encoding,
        target_file=PurePath(target.path).name if target else "",
        target_digest=session.store.put_blob(target.data) if target else "",
        target_encoding=target.encoding if target else "",
        marker=marker,
        date=day(date),
        source_form=source.form,
        source_part=source.part,
        source_view=text_digest(source.text),
        target_form=target.form if target else "",
        target_part=target.part if target else "",
        target_view=text_digest(target.text) if target else "",
    )


def _document_changes(document: Document, source: Side, units: Sequence[Unit]) -> list[Change]:
    return [
        create(Entity.DOCUMENT, document.id, document),
        create(Entity.LAYOUT, "source", source.layout),
        *(create(Entity.UNIT, unit.id, unit) for unit in units),
    ]


def _units(aligned: Aligned) -> list[Unit]:
    source, target = aligned.source, aligned.target
    source_places, target_places = places(source.layout), places(target.layout)
    source_join, target_join = joiner(source.lang), joiner(target.lang)
    units = []
    for number, link in enumerate(aligned.links, start=1):
        place = (
            source_places[link.source[0]] if link.source else "+" + target_places[link.target[0]]
        )
        units.append(
            Unit(
                id=f"u{number}",
                ord=number * ORD_STEP,
                source=source_join.join(source.segments[i].text for i in link.source),
                target=target_join.join(target.segments[j].text for j in link.target),
                state=State.TRANSLATED if link.target else State.INITIAL,
                origin=Origin.PROVISIONAL if link.target else Origin.NONE,
                place=place,
                source_segments=link.source,
                target_segments=link.target,
                confidence=round(link.confidence, 4),
            )
        )
    return units


def read_path(
    path: Path, lang: str, session: Session | None = None, how: Reading | None = None
) -> Side:
    """`read_side` for a file, with the workspace's own markers and abbreviations."""
    return read_side(
        read_file(path, limit=LARGEST_FILE), str(path), lang, house_reading(session, lang, how)
    )


def house_reading(session: Session | None, lang: str, how: Reading | None = None) -> Reading:
    """How a text is read in this workspace."""
    how = how or Reading()
    if session is None:
        return how
    config = session.workspace.config
    return replace(
        how,
        markers=config.markers,
        abbreviations=config.abbreviations.get(base_language(lang), ()),
        ends=_srx_ends(session.workspace.root / config.srx) if config.srx else None,
    )


def _srx_ends(path: Path) -> Callable[[str, str], list[int]]:
    from transflow.formats import srx

    return srx.parse(read_file(path), path=str(path)).ends
