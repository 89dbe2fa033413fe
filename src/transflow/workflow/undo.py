"""Undo and redo as events: nothing is ever taken out of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from transflow.workflow.record import reverse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from transflow.document import Change, Entity, Event

UNDO: Final = "undo"
REDO: Final = "redo"

LASTING: Final = frozenset(
    {"document.aligned", "document.added", "edition.sealed", "catalog.exported"}
)
"""Kinds of events that undo passes over: what was published or sent out has happened."""


def next_undo(newest_first: Iterable[Event], by: str) -> int | None:
    """Sequence number of the event that this person's next undo takes back, or None.

    Args:
        newest_first: Events from the newest backwards; read only as far as is needed.
        by: The person.
    """
    taken_back: set[int] = set()
    done_again: set[int] = set()
    for event in newest_first:
        if event.by != by or event.kind in LASTING:
            continue
        if event.kind == UNDO:
            if event.note["undoes"] not in done_again:
                taken_back.add(event.note["undoes"])
        elif event.kind == REDO:
            if event.note["redoes"] not in taken_back:
                done_again.add(event.note["redoes"])
        elif event.seq not in taken_back:
            return event.seq
    return None


def next_redo(newest_first: Iterable[Event], by: str) -> int | None:
    """Sequence number of the event that this person's next redo does again, or None.

    Args:
        newest_first: See `next_undo`.
        by: The person.
    """
    done_again: set[int] = set()
    for event in newest_first:
        if event.by != by or event.kind in LASTING:
            continue
        if event.kind == REDO:
            done_again.add(event.note["redoes"])
        elif event.kind != UNDO:
            return None  # a new decision leaves nothing to do again
        elif event.note["undoes"] not in done_again:
            return int(event.note["undoes"])
        else:
            done_again.remove(event.note["undoes"])
    return None


def reversed_changes(event: Event, revisions: Mapping[tuple[Entity, str], int]) -> list[Change]:
    """The changes that take an event back.

    Args:
        event: The event to take back.
        revisions: Present revision of every unit and document that the event changed and that still
            exists; revisions only ever grow, so the images take the present one.
    """
    return [
        reverse(change, rev=revisions.get((change.entity, change.key)))
        for change in reversed(event.changes)
    ]


def repeated_changes(event: Event, revisions: Mapping[tuple[Entity, str], int]) -> list[Change]:
    """The changes that do an event again; see `reversed_changes`."""
    return [
        reverse(reverse(change), rev=revisions.get((change.entity, change.key)))
        for change in event.changes
    ]
