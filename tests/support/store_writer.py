"""A process of its own that writes to a store: started by tests, never imported.

``python store_writer.py MODE DATABASE NUMBER``. It says ``ready``, waits for a line, and begins.

* ``kill``: creates a document, then edits it until it is killed; after each call it tells on
  standard output what it was told is committed: ``document seq hash``.
* ``count``: raises a number that all processes share by one, twenty times over, and again whenever
  it was refused as stale; at the end it tells how often it was refused.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

from transflow.document import Comment, Document, Entity, EventDraft, Origin, State, Unit
from transflow.errors import RefusedError, StaleError
from transflow.store.sqlite import SqliteStore
from transflow.workflow.record import create, update

AT = "2026-11-23T08:15:00.000000Z"
ROUNDS = 20


def tell(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def begin(store, name, units):
    digest = store.put_blob(f"source of {name}".encode())
    document = Document(name, name, "ja", "en", f"{name}.txt", digest, "utf-8")
    changes = [create(Entity.DOCUMENT, name, document)]
    for n in range(units):
        unit = Unit(f"u{n}", n, f"文{n}。" * 20, "0", State.TRANSLATED, Origin.PROVISIONAL)
        changes.append(create(Entity.UNIT, unit.id, unit))
    return store.create(document, EventDraft("document.created", "W", AT, tuple(changes)))


def write_until_killed(store, number):
    for turn in count():
        name = f"doc-{number}-{turn}"
        event = begin(store, name, 40)
        tell(f"{name} {event.seq} {event.hash}")
        for n in range(12):
            changes = [
                update(Entity.UNIT, unit.id, unit, replace(unit, target=f"{n}: " + "text " * 80))
                for unit in store.units(name)[n::3]
            ]
            event = store.append(name, EventDraft("unit.edited", "W", AT, tuple(changes)))
            tell(f"{name} {event.seq} {event.hash}")


def raise_number(store, number):
    begin(store, f"own-{number}", 3)
    with suppress(RefusedError):  # another process was first, and only one can be
        begin(store, "shared", 1)
    refused = done = 0
    while done < ROUNDS:
        unit = store.unit("shared", "u0")
        comment = Comment(f"c-{number}-{done}", "u0", f"W{number}", AT, unit.target)
        draft = EventDraft(
            "unit.edited",
            f"W{number}",
            AT,
            (
                update(Entity.UNIT, "u0", unit, replace(unit, target=str(int(unit.target) + 1))),
                create(Entity.COMMENT, comment.id, comment),
            ),
        )
        try:
            store.append("shared", draft)
        except StaleError:
            refused += 1
        else:
            done += 1
    tell(f"refused {refused}")


if __name__ == "__main__":
    mode, database, number = sys.argv[1:]
    tell("ready")
    sys.stdin.readline()
    with SqliteStore.open(Path(database), create=True) as opened:
        (write_until_killed if mode == "kill" else raise_number)(opened, number)
