"""Looking back: what a document was at some point, and what changed since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.document import EditionKind, Entity
from transflow.errors import UsageError
from transflow.usecases.editions import editions
from transflow.workflow.apply import replay
from transflow.workflow.record import EXPORT

if TYPE_CHECKING:
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


def units_at(session: Session, document: Document, point: str) -> dict[str, Unit]:
    """The units of a document as they were.

    Args:
        session: Who asks.
        document: Which document.
        point: ``provisional`` or ``official`` (the newest such edition), ``export`` (the last one
            sent out), ``current``, an edition as ``@2``, or the number of an event.

    Raises:
        UsageError: There is no such point.
    """
    if point == "current":
        return {unit.id: unit for unit in session.store.units(document.id)}
    return replay(session.store.events(document.id, until=_seq(session, document, point))).units


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

    Raises:
        UsageError: There is no such point; see `units_at`.
    """
    old, new = units_at(session, document, earlier), units_at(session, document, later)
    everything = {**old, **new}
    found = []
    for unit in sorted(everything.values(), key=lambda u: u.ord):
        before, after = old.get(unit.id), new.get(unit.id)
        if before and after and (before.source, before.target) == (after.source, after.target):
            continue
        found.append(
            UnitDifference(
                unit=unit.id,
                place=unit.place,
                source=unit.source,
                old=before.target if before else None,
                new=after.target if after else None,
                old_source=before.source if before else None,
            )
        )
    return found
