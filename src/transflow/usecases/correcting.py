"""People's corrections of sentence boundaries; they outlive re-reading and amended sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from transflow.document import Correction, Entity
from transflow.errors import UsageError
from transflow.text.corrections import context
from transflow.text.joining import joiner
from transflow.text.layout import places
from transflow.usecases.amending import source_layout, source_reading
from transflow.usecases.deciding import unit_id
from transflow.usecases.intake import read_side
from transflow.usecases.publishing import originals
from transflow.usecases.units import StoredLinks, carried_changes, next_number, open_board
from transflow.workflow.links import whole
from transflow.workflow.record import create, update

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.document import Document, Unit
    from transflow.model import Segment
    from transflow.usecases.intake import Side
    from transflow.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a correction of a boundary did.

    Attributes:
        units: The units that stand there now.
        correction: The decision, as it will be found again.
    """

    units: tuple[str, ...]
    correction: Correction


def split_segment(session: Session, document: Document, unit_name: str, behind: str) -> Corrected:
    """A sentence of a unit's source ends behind some words, also whenever the text is read again.

    A unit without a text becomes two; one with a text keeps it, with two source segments.

    Args:
        session: Who decides.
        document: Which document.
        unit_name: Which unit.
        behind: The words, as they stand in the source; they must stand there once.

    Raises:
        UsageError: The words do not stand there once, or nothing stands behind them.
    """
    unit = session.store.unit(document.id, unit_id(unit_name))
    source = originals(session, document)[0].skeleton
    segments = [source.layout.segments[i] for i in unit.source_segments]
    spots = [
        segment.start + at + len(behind)
        for segment in segments
        if behind
        for at in _all_places(source.text[segment.start : segment.end], behind)
    ]
    inside = [p for p in spots if any(s.start < p < s.end for s in segments)]
    if len(inside) != 1:
        raise UsageError(
            f"{unit.id}: “{behind}” stands {len(inside)} times inside a sentence of its source",
            hint="give more of the words before the boundary",
        )
    return _correct(session, document, inside[0], ends=True)


def _all_places(text: str, words: str) -> list[int]:
    places_, at = [], text.find(words)
    while at >= 0:
        places_.append(at)
        at = text.find(words, at + 1)
    return places_


def join_segments(
    session: Session, document: Document, first_name: str, second_name: str
) -> Corrected:
    """Two neighbouring units' sentences are one, also whenever the text is read again.

    Raises:
        UsageError: They are not neighbours in one block of the source.
    """
    first = session.store.unit(document.id, unit_id(first_name))
    second = session.store.unit(document.id, unit_id(second_name))
    layout = source_layout(session, document)
    if not first.source_segments or second.source_segments != (first.source_segments[-1] + 1,):
        raise UsageError(f"{second.id} does not follow {first.id}", hint="name two neighbours")
    left = layout.segments[first.source_segments[-1]]
    right = layout.segments[second.source_segments[0]]
    if left.block.ordinal != right.block.ordinal:
        raise UsageError(f"{first.id} and {second.id} stand in different blocks of the source")
    return _correct(session, document, left.end, ends=False, merged=(first, second))


def _correct(
    session: Session,
    document: Document,
    place: int,
    *,
    ends: bool,
    merged: tuple[Unit, Unit] | None = None,
) -> Corrected:
    head, _ = session.store.head(document.id)
    source = originals(session, document)[0]
    block = next(b for b in source.skeleton.layout.blocks if b.start <= place <= b.end)
    before, after = context(source.skeleton.text, place, (block.start, block.end))
    decision = Correction(
        id=session.new_id(),
        side="source",
        ends=ends,
        before=before,
        after=after,
        by=session.by,
        at=session.now(),
    )
    how = source_reading(session, document)
    how = replace(how, form=source.form, encoding=source.encoding)
    how = replace(how, corrections=[*how.corrections, decision])
    side = read_side(source.data, document.source_file, document.source_lang, how)
    if [s.start for s in side.segments] == [s.start for s in source.skeleton.layout.segments]:
        raise UsageError("that changes nothing: the boundary is so already")
    units = session.store.units(document.id)
    board = open_board(session, document, StoredLinks(session, document, every=True))
    if merged:
        board.regroup([whole(merged)], by=session.by, at=session.now())
    moved = _follow(board.finished(), source.skeleton.layout.segments, side)
    moved = _part(moved, side, next_number(session, document))
    changes = [
        create(Entity.CORRECTION, decision.id, decision),
        update(Entity.LAYOUT, "source", source.skeleton.layout, side.layout),
        *carried_changes(session, document, units, moved, board),
    ]
    session.append(document, "segments.corrected", changes, head=head)
    there = [
        u.id
        for u in moved
        if any(side.segments[i].start <= place <= side.segments[i].end for i in u.source_segments)
    ]
    return Corrected(tuple(there), decision)


def _follow(units: Sequence[Unit], old: Sequence[Segment], side: Side) -> list[Unit]:
    """Units on the same text cut differently: each takes the segments that begin inside its own."""
    at = places(side.layout)
    result = []
    for unit in units:
        spans = [(old[i].start, old[i].end) for i in unit.source_segments]
        own = tuple(
            k
            for k, segment in enumerate(side.segments)
            if any(start <= segment.start < end for start, end in spans)
        )
        place = at[own[0]] if own else unit.place
        source = joiner(side.lang).join(side.segments[k].text for k in own) or unit.source
        result.append(replace(unit, source_segments=own, place=place, source=source))
    return result


def _part(units: Sequence[Unit], side: Side, number: int) -> list[Unit]:
    """A unit without a text that now has several segments becomes several units."""
    at = places(side.layout)
    result: list[Unit] = []
    for index, unit in enumerate(units):
        if unit.target or len(unit.source_segments) < 2:
            result.append(unit)
            continue
        following = units[index + 1].ord if index + 1 < len(units) else unit.ord + 1024
        step = (following - unit.ord) // len(unit.source_segments)
        if not step:
            result.append(unit)
            continue
        for k, segment in enumerate(unit.source_segments):
            piece = replace(
                unit,
                source=side.segments[segment].text,
                source_segments=(segment,),
                place=at[segment],
            )
            if k:
                piece = replace(piece, id=f"u{number}", ord=unit.ord + k * step, rev=1)
                number += 1
            result.append(piece)
    return result
