"""What happened to a document since somebody last looked, read off its events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.document import Entity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.document import Change, Event

_EXAMINED_BY: Final = (Entity.DOCUMENT, Entity.LAYOUT)
"""What the checks of every unit look at: date, languages, numbering."""


@dataclass(frozen=True, slots=True)
class News:
    """What happened to a document since the desk last looked.

    Attributes:
        events: What happened, oldest first.
        positions: Units that changed, ascending; None when units came or went, so that every
            position may be another one.
    """

    events: tuple[Event, ...] = ()
    positions: tuple[int, ...] | None = ()


def changes(events: tuple[Event, ...]) -> Iterator[Change]:
    """All changes of some events, oldest first."""
    return (change for event in events for change in event.changes)


def touched(events: tuple[Event, ...]) -> set[str]:
    """The units that were made, changed or taken away."""
    return {c.key for c in changes(events) if c.entity is Entity.UNIT}


def waived(events: tuple[Event, ...]) -> set[str]:
    """The units whose waivers came or went."""
    return {
        str(image["unit"])
        for change in changes(events)
        if change.entity is Entity.WAIVER
        for image in (change.before, change.after)
        if image and "unit" in image
    }


def moves(events: tuple[Event, ...]) -> bool:
    """Whether units came, went or changed places."""
    return any(
        change.entity is Entity.UNIT
        and (change.before is None or change.after is None or "ord" in change.after)
        for change in changes(events)
    )


def concern_all(events: tuple[Event, ...]) -> bool:
    """Whether what the checks find may be another on every unit."""
    return any(change.entity in _EXAMINED_BY for change in changes(events))


def renamed(events: tuple[Event, ...], name: str) -> str:
    """What a document of that name is called now."""
    for change in changes(events):
        if change.entity is Entity.DOCUMENT and change.after:
            name = str(change.after.get("name", name))
    return name
