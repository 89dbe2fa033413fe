"""The tables of a SQLite workspace, and the way from an older shape to the present one.

The log and the originals are append-only, and triggers hold everybody to it. An event must be the
successor of its document's head, which also bars ``INSERT OR REPLACE``. Documents and units stand
in columns, since they are read most; other entities are JSON images in one table. ``touch`` tells
which events concern which unit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.errors import InputError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

APPLICATION_ID = 0x74666C77
"""``tflw``: tells our files from other programs' SQLite files."""

_FIRST = (
    """
    CREATE TABLE blob (
        digest TEXT PRIMARY KEY,
        bytes BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE document (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        source_lang TEXT NOT NULL,
        target_lang TEXT NOT NULL,
        source_file TEXT NOT NULL,
        source_digest TEXT NOT NULL,
        source_encoding TEXT NOT NULL,
        target_file TEXT NOT NULL,
        target_digest TEXT NOT NULL,
        target_encoding TEXT NOT NULL,
        marker TEXT NOT NULL,
        date TEXT NOT NULL,
        source_form TEXT NOT NULL,
        source_part TEXT NOT NULL,
        source_view TEXT NOT NULL,
        target_form TEXT NOT NULL,
        target_part TEXT NOT NULL,
        target_view TEXT NOT NULL,
        rev INTEGER NOT NULL,
        head_seq INTEGER NOT NULL,
        head_hash TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE event (
        document TEXT NOT NULL REFERENCES document (id),
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        changes TEXT NOT NULL,
        note TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (document, seq)
    ) STRICT
    """,
    """
    CREATE TABLE unit (
        document TEXT NOT NULL REFERENCES document (id),
        id TEXT NOT NULL,
        ord INTEGER NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        state TEXT NOT NULL,
        origin TEXT NOT NULL,
        place TEXT NOT NULL,
        source_segments TEXT NOT NULL,
        target_segments TEXT NOT NULL,
        confidence REAL NOT NULL,
        author TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        acceptance TEXT,
        rev INTEGER NOT NULL,
        PRIMARY KEY (document, id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX unit_state ON unit (document, state)",
    """
    CREATE TABLE item (
        number INTEGER PRIMARY KEY,
        document TEXT NOT NULL REFERENCES document (id),
        entity TEXT NOT NULL,
        key TEXT NOT NULL,
        image TEXT NOT NULL,
        UNIQUE (document, entity, key)
    ) STRICT
    """,
    """
    CREATE TABLE touch (
        document TEXT NOT NULL REFERENCES document (id),
        unit TEXT NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (document, unit, seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER event_follows BEFORE INSERT ON event
    WHEN NEW.seq <> 1 + (SELECT head_seq FROM document WHERE id = NEW.document)
    BEGIN SELECT RAISE(ABORT, 'an event follows the last one'); END
    """,
    """
    CREATE TRIGGER event_stays BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END
    """,
    """
    CREATE TRIGGER event_kept BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END
    """,
    """
    CREATE TRIGGER blob_new BEFORE INSERT ON blob
    WHEN EXISTS (SELECT 1 FROM blob WHERE digest = NEW.digest)
    BEGIN SELECT RAISE(ABORT, 'originals are kept as they are'); END
    """,
    """
    CREATE TRIGGER blob_stays BEFORE UPDATE ON blob
    BEGIN SELECT RAISE(ABORT, 'originals are kept as they are'); END
    """,
    """
    CREATE TRIGGER blob_kept BEFORE DELETE ON blob
    BEGIN SELECT RAISE(ABORT, 'originals are kept as they are'); END
    """,
)

UNIT_OF_ITEM = (
    "CASE WHEN entity IN ('comment', 'waiver', 'suggestion') AND json_valid(image) "
    "THEN json_extract(image, '$.unit') END"
)
"""The unit that an item belongs to; written alike in the index and in what uses it."""

_ITEMS_BY_UNIT = (f"CREATE INDEX item_unit ON item (document, entity, {UNIT_OF_ITEM})",)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _ITEMS_BY_UNIT)
"""Statements that lead from each version to the next; the first from an empty file to 1."""


def version(connection: sqlite3.Connection, path: str, *, newest: int = len(MIGRATIONS)) -> int:
    """Return the version of a database's shape, 0 for an empty one.

    Args:
        connection: The open database.
        path: Its file, for messages.
        newest: The version this program writes.

    Raises:
        InputError: When it belongs to another program, or to a newer transflow.
    """
    found, application, tables = _signs(connection)
    if application != APPLICATION_ID and (found or tables or application):
        raise InputError(
            "this database belongs to another program",
            path=path,
            hint="name another folder, or move the file away",
        )
    if found > newest:
        raise InputError(
            f"a newer transflow wrote this workspace (version {found}, known up to {newest})",
            path=path,
            hint="upgrade with: pip install --upgrade transflow",
        )
    return int(found)


def _signs(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Version, application and number of tables, all of one moment.

    Between single reads another process may finish making the tables.
    """
    alone = not connection.in_transaction
    if alone:
        connection.execute("BEGIN")
    try:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
    finally:
        if alone:
            connection.execute("ROLLBACK")
    return found, application, tables


def migrate(
    connection: sqlite3.Connection,
    path: str,
    *,
    migrations: Sequence[Sequence[str]] = MIGRATIONS,
) -> None:
    """Bring a database to the present shape, inside the transaction that the caller began.

    Args:
        connection: In a write transaction, so that of two processes only one migrates.
        path: Its file, for messages.
        migrations: See MIGRATIONS.

    Raises:
        InputError: See version.
    """
    found = version(connection, path, newest=len(migrations))
    for statements in migrations[found:]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(migrations)}")
