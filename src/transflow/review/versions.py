"""Earlier texts of a unit, for the marking of changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.document import EditionKind, Entity, Origin, State
from transflow.usecases.editions import editions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from transflow.document import Edition, Event, Unit
    from transflow.review.desk import Desk


@dataclass(frozen=True, slots=True)
class Version:
    """A target text that stood at some time.

    Attributes:
        name: What it is, for people: ``the draft``.
        text: The text.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class _Moment:
    """What a unit was until an event changed it; ``until`` is when, "" for what stands."""

    target: str
    origin: Origin
    state: State
    until: str


def versions(desk: Desk, unit: Unit) -> list[Version]:
    """The texts that a unit's present one can be compared with, the most telling first.

    The last final text, the newest provisional edition (or the provisional translation that came
    in), the draft of a machine or a memory, the text before the last change; each only when it
    differs from the present text and from those before it in the list.
    """
    store, document = desk.session.store, desk.document
    # The event that made the document is the longest of all and says nothing of earlier texts.
    moments = _moments(unit, store.events(document.id, after=1, unit=unit.id))
    sealed = [e for e in editions(desk.session, document) if e.kind is EditionKind.PROVISIONAL]
    found = {
        "the last final text": _first(moments, lambda m: m.state is State.FINAL),
        "the provisional edition": _at(moments, sealed[-1]) if sealed else None,
        "the provisional translation": _first(moments, lambda m: m.origin is Origin.PROVISIONAL),
        "the draft": _first(moments, lambda m: m.origin in {Origin.MT, Origin.TM}),
        "the text before": _first(moments, lambda m: bool(m.until)),
    }
    told: list[Version] = []
    seen = {unit.target, ""}
    for name, moment in found.items():
        if moment is not None and moment.target not in seen:
            seen.add(moment.target)
            told.append(Version(name, moment.target))
    return told


def _moments(unit: Unit, events: Iterable[Event]) -> list[_Moment]:
    """What a unit was, newest first."""
    target, origin, state = unit.target, unit.origin, unit.state
    moments = [_Moment(target, origin, state, "")]
    for event in reversed(list(events)):
        for change in reversed(event.changes):
            if change.entity is not Entity.UNIT or change.key != unit.id:
                continue
            if change.before is None or change.after is None:
                return moments  # before that there was no such unit
            target = change.before.get("target", target)
            origin = Origin(change.before.get("origin", origin))
            state = State(change.before.get("state", state))
            moments.append(_Moment(target, origin, state, event.at))
    return moments


def _first(moments: list[_Moment], fits: Callable[[_Moment], bool]) -> _Moment | None:
    present = moments[0].target
    return next((m for m in moments if m.target != present and fits(m)), None)


def _at(moments: list[_Moment], edition: Edition) -> _Moment:
    """What stood when an edition was sealed: the oldest that some later event ended."""
    ended = [m for m in moments if not m.until or m.until > edition.at]
    return ended[-1]
