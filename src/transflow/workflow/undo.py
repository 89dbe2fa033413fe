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


def next_undo(events: Iterable[Event], by: str) -> int | None:
    """Sequence number of the event that this person's next undo takes back, or None."""
    done, _ = _stacks(events, by)
    return done[-1] if done else None


def next_redo(events: Iterable[Event], by: str) -> int | None:
    """Sequence number of the event that this person's next redo does again, or None."""
    _, undone = _stacks(events, by)
    return undone[-1] if undone else None


def _stacks(events: Iterable[Event], by: str) -> tuple[list[int], list[int]]:
    done: list[int] = []
    undone: list[int] = []
    for event in events:
        if event.by != by or event.kind in LASTING:
            continue
        if event.kind == UNDO:
            undone.append(done.pop())
        elif event.kind == REDO:
            done.append(undone.pop())
        else:
            done.append(event.seq)
            undone.clear()
    return done, undone


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
