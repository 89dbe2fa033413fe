"""A new source text: only what it touches opens again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from transflow.document import Correction, Entity
from transflow.errors import RefusedError
from transflow.text.joining import joiner
from transflow.text.layout import places
from transflow.usecases.intake import Reading, house_reading, read_side
from transflow.usecases.units import carried_changes, next_number
from transflow.workflow.amend import Carried, carry_over, match_segments
from transflow.workflow.digests import text_digest
from transflow.workflow.images import CORRECTION, LAYOUT
from transflow.workflow.record import update

if TYPE_CHECKING:
    from transflow.document import Document
    from transflow.model import Layout
    from transflow.usecases.intake import Side
    from transflow.usecases.session import Session


def corrections(session: Session, document: Document, side: str) -> list[Correction]:
    """People's decisions about the sentence boundaries of one side, oldest first."""
    rows = session.store.items(document.id, Entity.CORRECTION).values()
    return [c for c in map(CORRECTION.decode, rows) if c.side == side]


def source_reading(session: Session, document: Document) -> Reading:
    """How this document's source is read: as before, with every correction made since."""
    how = Reading(part=document.source_part, corrections=corrections(session, document, "source"))
    return house_reading(session, document.source_lang, how)


def amend(
    session: Session,
    document: Document,
    data: bytes,
    path: str,
    *,
    encoding: str = "",
    part: str = "",
    force: bool = False,
) -> Carried:
    """Put a document onto a new source text.

    Units whose source did not change keep everything, their acceptance included. A unit whose
    source changed keeps its text and opens again; new sentences become units without a text; a unit
    whose source is gone keeps its text and stands as unlinked until a person decides.

    Args:
        session: Who amends.
        document: Which document.
        data: The new source's bytes.
        path: Its name.
        encoding: Its encoding, or "" to find out.
        part: Which part of it, or "" for the one that was read before.
        force: Take it even when it has next to nothing in common with the present source.

    Raises:
        InputError: It cannot be read.
        RefusedError: It is the same file, read the same way, or plainly another text.
        StaleError: Somebody changed the document meanwhile.
    """
    head, _ = session.store.head(document.id)
    how = source_reading(session, document)
    how = replace(how, encoding=encoding, part=part or how.part)
    side = read_side(data, path, document.source_lang, how)
    old = source_layout(session, document)
    same = session.store.put_blob(data) == document.source_digest
    if same and [s.text for s in side.segments] == [s.text for s in old.segments]:
        raise RefusedError(f"{path} is the source that {document.name} has already")
    carried = _carry(session, document, old, side)
    kept = len(carried.units) - len(carried.new) - len(carried.bereft)
    if not force and kept * 5 < len(old.segments):
        raise RefusedError(
            f"{path} has next to nothing in common with the source of {document.name}",
            hint="is it the right file? --force takes it all the same",
        )
    amended = replace(
        document,
        source_file=PurePath(path).name,
        source_digest=session.store.put_blob(data),
        source_encoding=side.encoding,
        source_form=side.form,
        source_part=side.part,
        source_view=text_digest(side.text),
    )
    changes = [
        update(Entity.DOCUMENT, document.id, document, amended),
        update(Entity.LAYOUT, "source", old, side.layout),
        *carried_changes(session, document, session.store.units(document.id), carried.units),
    ]
    note = {
        "source": path,
        "changed": list(carried.changed),
        "new": list(carried.new),
        "bereft": list(carried.bereft),
        "gone": list(carried.gone),
    }
    session.append(document, "document.amended", changes, note, head=head)
    return carried


def source_layout(session: Session, document: Document) -> Layout:
    """What segmentation found in the source, corrections included."""
    return LAYOUT.decode(session.store.item(document.id, Entity.LAYOUT, "source"))


def _carry(session: Session, document: Document, old: Layout, side: Side) -> Carried:
    texts = [s.text for s in side.segments]
    return carry_over(
        session.store.units(document.id),
        texts,
        match_segments([s.text for s in old.segments], texts),
        places=places(side.layout),
        joiner=joiner(document.source_lang),
        first_number=next_number(session, document),
    )
