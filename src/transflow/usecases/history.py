"""Looking back: what a document was at some point, and what changed since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from transflow.document import EditionKind, Entity
from transflow.errors import UsageError
from transflow.text.joining import joiner
from transflow.usecases.editions import editions
from transflow.workflow.apply import replay
from transflow.workflow.families import families, joined_source, joined_target
from transflow.workflow.images import EXPORT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from transflow.document import Document, Unit
    from transflow.usecases.session import Session

POINTS = ("provisional", "official", "export", "current")
"""Points in time that people can name; also a number: that event."""


@dataclass(frozen=True, slots=True)
class UnitDifference:
    """One unit that differs between two points in time.

    Attributes:
        unit: Its identifier.
        place: Where it stands.
        source: Source text, at the later point where it exists there.
        old: Target text at the earlier point, or None when there was no such unit.
        new: Target text at the later point, or None when there is no such unit.
        old_source: Source text at the earlier point, or None.
    """

    unit: str
    place: str
    source: str
    old: str | None
    new: str | None
    old_source: str | None


@dataclass(frozen=True, slots=True)
class _Moment:
    """The units of a document at some point, and the image of its source's layout."""

    units: dict[str, Unit]
    layout: Mapping[str, Any]


def _at(session: Session, document: Document, point: str) -> _Moment:
    """A document as it was.

    Args:
        session: Who asks.
        document: Which document.
        point: ``provisional`` or ``official`` (the newest such edition), ``export`` (the last one
            sent out), ``current``, an edition as ``@2``, or the number of an event.

    Raises:
        UsageError: There is no such point.
    """
    if point == "current":
        units = {unit.id: unit for unit in session.store.units(document.id)}
        return _Moment(units, session.store.item(document.id, Entity.LAYOUT, "source"))
    state = replay(session.store.events(document.id, until=_seq(session, document, point)))
    return _Moment(state.units, state.images[Entity.LAYOUT, "source"])


def _seq(session: Session, document: Document, point: str) -> int:
    head, _ = session.store.head(document.id)
    if point.isascii() and point.isdigit():
        if not 1 <= int(point) <= head:
            raise UsageError(f"{document.name} has the events 1 to {head}, not {point}")
        return int(point)
    if point == "export":
        rows = session.store.items(document.id, Entity.EXPORT).values()
        seqs = [EXPORT.decode(row).seq for row in rows]
        if not seqs:
            raise UsageError(f"{document.name} was never exported to a translator")
        return max(seqs)
    sealed = editions(session, document)
    if point.startswith("@") and point[1:].isascii() and point[1:].isdigit():
        wanted = [e for e in sealed if e.number == int(point[1:])]
    elif point in {kind.value for kind in EditionKind}:
        wanted = [e for e in sealed if e.kind.value == point]
    else:
        raise UsageError(
            f"'{point}' is no point in time",
            hint=f"{', '.join(POINTS)}, @EDITION or an event number",
        )
    if not wanted:
        raise UsageError(f"{document.name} has no such edition: {point}")
    number = str(wanted[-1].number)
    for event in session.store.events(document.id):
        if any(c.entity is Entity.EDITION and c.key == number for c in event.changes):
            return event.seq
    raise UsageError(f"{document.name}: edition {number} is not in the log", hint="log --verify")


def differences(
    session: Session, document: Document, earlier: str, later: str
) -> list[UnitDifference]:
    """The units whose texts differ between two points, in document order.

    Units that exchanged segments in between are told as one, under the name of the first.

    Raises:
        UsageError: There is no such point: ``provisional``, ``official``, ``export``, ``current``,
            an edition as ``@2``, or the number of an event.
    """
    old, new = _at(session, document, earlier), _at(session, document, later)
    joiners = joiner(document.source_lang), joiner(document.target_lang)
    found = []
    for family in families(old.units, new.units, same_source=old.layout == new.layout):
        before, after = (
            (joined_source(units, joiners[0]), joined_target(units, joiners[1]))
            for units in (family.old, family.new)
        )
        if before == after and family.old and family.new:
            continue
        first = (family.new or family.old)[0]
        found.append(
            UnitDifference(
                unit=first.id,
                place=first.place,
                source=after[0] if family.new else before[0],
                old=before[1] if family.old else None,
                new=after[1] if family.new else None,
                old_source=before[0] if family.old else None,
            )
        )
    return found
