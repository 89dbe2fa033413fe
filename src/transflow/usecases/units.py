"""A document's units with their links: read from the record, and written back as changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any

from transflow.document import Entity
from transflow.errors import UsageError
from transflow.text.joining import joiner
from transflow.text.layout import places
from transflow.workflow.board import Board
from transflow.workflow.images import COMMENT, LAYOUT, LINK, SUGGESTION, WAIVER, Codec
from transflow.workflow.links import Side, carried_links, differences, link_of
from transflow.workflow.record import create, remove, update

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from transflow.document import Change, Document, Unit
    from transflow.model import Layout, Link
    from transflow.usecases.session import Session

_REMARKS: dict[Entity, Codec[Any]] = {
    Entity.COMMENT: COMMENT,
    Entity.WAIVER: WAIVER,
    Entity.SUGGESTION: SUGGESTION,
}
"""What belongs to a unit and goes where the unit goes."""


class StoredLinks:
    """The links of a document as they are on record, each read when it is asked for.

    Args:
        session: In which workspace.
        document: Which document.
        every: Read all of them at once: for whoever will ask for most.
    """

    def __init__(self, session: Session, document: Document, *, every: bool) -> None:
        self._store, self._document = session.store, document.id
        self._every = every
        self._rows: dict[str, dict[str, Any] | None] = {}
        if every:
            self._rows.update(self._store.items(self._document, Entity.LINK))

    def row(self, unit: str) -> dict[str, Any] | None:
        """The image of the link that was stored for a unit, if any."""
        if unit not in self._rows and not self._every:
            try:
                self._rows[unit] = self._store.item(self._document, Entity.LINK, unit)
            except UsageError:
                self._rows[unit] = None  # not every unit has one
        return self._rows.get(unit)

    def get(self, unit: str, /) -> Link | None:
        """The link that was stored for a unit, if any."""
        row = self.row(unit)
        return None if row is None else LINK.decode(row)


class _Places:
    """Where segments stand, worked out when the first is asked for."""

    def __init__(self, image: Mapping[str, Any]) -> None:
        self._image = image
        self._found: tuple[str, ...] | None = None

    def __getitem__(self, segment: int) -> str:
        if self._found is None:
            self._found = places(LAYOUT.decode(self._image))
        return self._found[segment]


def next_number(session: Session, document: Document) -> int:
    """One more than the highest number that a unit of this document ever had."""
    return _next_number(session, document, session.store.units(document.id))


def _next_number(session: Session, document: Document, units: Iterable[Unit]) -> int:
    # A unit that the first event made still stands, or a later event took it away.
    names = {unit.id for unit in units}
    names |= {
        change.key
        for event in session.store.events(document.id, after=1)
        for change in event.changes
        if change.entity is Entity.UNIT
    }
    return 1 + max((int(name[1:]) for name in names if name[1:].isdigit()), default=0)


def _numbers(session: Session, document: Document, units: Iterable[Unit]) -> Iterator[int]:
    """Numbers of new units; the log is read when the first is asked for."""
    yield from count(_next_number(session, document, units))


def layouts(session: Session, document: Document) -> dict[str, Layout]:
    """The layouts of a document: ``source``, and ``target`` where a translation was aligned."""
    rows = session.store.items(document.id, Entity.LAYOUT)
    return {key: LAYOUT.decode(row) for key, row in rows.items()}


def open_board(session: Session, document: Document, stored: StoredLinks) -> Board:
    """The units of a document with their links, to be changed.

    Args:
        session: In which workspace.
        document: Which document.
        stored: Its links on record.
    """
    images = session.store.items(document.id, Entity.LAYOUT)
    units = session.store.units(document.id)
    source, target = (
        Side(
            [segment[0] for segment in images[key]["segments"]] if key in images else [],
            _Places(images[key]) if key in images else [],
            joiner(lang),
            [segment[4] for segment in images[key]["segments"]] if key in images else [],
            [segment[3] for segment in images[key]["segments"]] if key in images else [],
        )
        for key, lang in (("source", document.source_lang), ("target", document.target_lang))
    )
    return Board(source, target, units, stored, numbers=_numbers(session, document, units))


def unit_changes(old: Sequence[Unit], new: Sequence[Unit]) -> list[Change]:
    """The changes that lead from units to other units, by their identifiers."""
    before = {unit.id: unit for unit in old}
    after = {unit.id for unit in new}
    changes = [remove(Entity.UNIT, u.id, u) for u in old if u.id not in after]
    for unit in new:
        was = before.get(unit.id)
        if was is None:
            changes.append(create(Entity.UNIT, unit.id, unit))
        elif was is not unit and was != unit:
            changes.append(update(Entity.UNIT, unit.id, was, unit))
    return changes


def board_changes(
    session: Session,
    document: Document,
    board: Board,
    old: Sequence[Unit],
    stored: StoredLinks,
) -> list[Change]:
    """The changes that put on record what was done on a board.

    Args:
        session: In which workspace.
        document: Which document.
        board: The units and links as they shall be.
        old: The units on record.
        stored: The links on record.
    """
    links = {name: board.link(name) for name in board.links if name in board.units}
    return [
        *unit_changes(old, board.finished()),
        *_link_changes(stored, links, board.heirs),
        *_remark_changes(session, document, board.heirs),
    ]


def carried_changes(
    session: Session,
    document: Document,
    old: Sequence[Unit],
    new: Sequence[Unit],
    board: Board | None = None,
) -> list[Change]:
    """The changes that put units onto another cut of the source, with their links.

    Args:
        session: In which workspace.
        document: Which document.
        old: The units on record.
        new: The units as they will be.
        board: What the old units became before they were put onto the new cut, or None.
    """
    stored = StoredLinks(session, document, every=True)
    before = list(board.units.values()) if board else old
    links = {
        unit.id: board.link(unit.id) if board else link_of(unit, stored.get(unit.id))
        for unit in before
        if stored.row(unit.id) or (board and unit.id in board.links)
    }
    gone = {unit.id for unit in old} - {unit.id for unit in new}
    return [
        *unit_changes(old, new),
        *_link_changes(stored, carried_links(before, new, links), sorted(gone)),
        *_remark_changes(session, document, board.heirs if board else {}),
    ]


def _link_changes(
    stored: StoredLinks, links: Mapping[str, Link], gone: Iterable[str]
) -> Iterator[Change]:
    """The changes that put links on record; units that are not named keep theirs."""
    for name in gone:
        row = stored.row(name)
        if row is not None:
            yield remove(Entity.LINK, name, row)
    for name, link in links.items():
        row = stored.row(name)
        if row is not None:
            if LINK.encode(link) != row:
                yield update(Entity.LINK, name, row, link)
        elif link.evidence or link.crossing or link.confirmed:
            # What says no more than its unit does needs no record of its own.
            yield create(Entity.LINK, name, link)


def _remark_changes(
    session: Session, document: Document, heirs: Mapping[str, str]
) -> Iterator[Change]:
    """The changes that take comments, waivers and suggestions where their units went."""
    if not heirs:
        return
    for entity, codec in _REMARKS.items():
        for key, row in session.store.items(document.id, entity).items():
            unit = str(row["unit"])
            if unit not in heirs:
                continue
            while unit in heirs:
                unit = heirs[unit]
            yield update(entity, key, row, replace(codec.decode(row), unit=unit))


# ---------------------------------------------------------------- telling people


@dataclass(frozen=True, slots=True)
class UnitChange:
    """What became of a unit.

    Attributes:
        unit: Its identifier.
        before: Its link in words, such as ``s12 s13 = t14``; "" when there was no such unit.
        after: The same now; "" when it is gone.
        now: The unit as it is now, or None when it is gone.
    """

    unit: str
    before: str
    after: str
    now: Unit | None


def told(old: Sequence[Unit], board: Board) -> tuple[UnitChange, ...]:
    """What became of units on a board, in document order; gone ones are told where they stood."""
    before = {unit.id: unit for unit in old}
    found = differences(before, board.units)
    order = {unit.id: float(number) for number, unit in enumerate(old)}
    last = -1.0
    for name in board.order:
        # What is new is told behind the unit that it stands behind.
        last = order.setdefault(name, last)
    names = sorted(found, key=lambda name: (order[name], name not in before))
    return tuple(UnitChange(name, *found[name], board.units.get(name)) for name in names)


def from_to(changes: Iterable[UnitChange]) -> dict[str, dict[str, str]]:
    """What an event says of units that changed: from what to what."""
    changes = list(changes)
    return {
        "from": {change.unit: change.before for change in changes if change.before},
        "to": {change.unit: change.after for change in changes if change.after},
    }
