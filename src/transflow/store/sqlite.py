"""The record in one SQLite file, through the standard library.

Write-ahead log, so readers never wait; ``synchronous=FULL``, so what a call returned from survives
a power cut; every write is one ``BEGIN IMMEDIATE`` transaction.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import Counter
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

from transflow.document import Document, Entity, Event, EventDraft, State, Unit
from transflow.errors import InputError, RefusedError, ServiceError, StaleError, UsageError
from transflow.store import backup, projection, rows, schema
from transflow.store.base import unknown_document
from transflow.store.failures import RESTORE, explained, is_busy
from transflow.store.retry import PATIENCE, patiently
from transflow.workflow import record
from transflow.workflow.apply import patch_all
from transflow.workflow.record import GENESIS, canonical, chain_hash, write_changes

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path
    from types import TracebackType

    from transflow.workflow.apply import Key

T = TypeVar("T")

# SQLite's smallest page. A file below that it takes for an empty database, and overwrites.
_SMALLEST = 512

# The column names in these statements are our own.
_SELECT_EVENT = f"SELECT {rows.EVENT_COLUMNS} FROM event"  # noqa: S608  # see above


class SqliteStore:
    """A Store (see store.base) in one SQLite file; to be used from the thread that opened it."""

    def __init__(
        self, connection: sqlite3.Connection, path: str, *, patience: float = PATIENCE
    ) -> None:
        self._connection = connection
        self._path = path
        self._patience = patience

    @classmethod
    def open(cls, path: Path, *, create: bool = False, patience: float = PATIENCE) -> Self:
        """Open a workspace database and bring it to the present shape.

        Args:
            path: The file.
            create: Make a new one when there is none.
            patience: Seconds to wait for other writers before giving up.

        Raises:
            InputError: When it is missing, damaged, another program's, or a newer transflow's.
            ServiceError: When it cannot be written, or another process does not let go of it.
        """
        name = str(path)
        try:
            size = path.stat().st_size
        except FileNotFoundError as error:
            size = 0
            if not create:
                raise InputError(
                    "there is no workspace database", path=name, hint=RESTORE
                ) from error
        except OSError as error:
            raise ServiceError(
                f"{name}: the database cannot be opened ({error.strerror})"
            ) from error
        if 0 < size < _SMALLEST:
            raise InputError("this is no transflow workspace database", path=name, hint=RESTORE)
        with explained(name):
            connection = sqlite3.connect(name, timeout=0, isolation_level=None)
            store = cls(connection, name, patience=patience)
            try:
                store._prepare()
            except BaseException:
                connection.close()
                raise
        return store

    def _prepare(self) -> None:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self._rows(f"PRAGMA {pragma}")
        read = partial(schema.version, self._connection, self._path)
        if self._patiently(read) < len(schema.MIGRATIONS):
            with self._writing():
                schema.migrate(self._connection, self._path)

    # ---------------------------------------------------------------- transactions

    def _patiently(self, attempt: Callable[[], T]) -> T:
        return patiently(attempt, is_busy, patience=self._patience)

    def _rows(self, statement: str, values: tuple[Any, ...] = ()) -> list[rows.Row]:
        """Run one statement; a reader is refused only while a crash is being cleaned up after."""
        with explained(self._path):
            return self._patiently(lambda: self._connection.execute(statement, values).fetchall())

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection = self._connection
        with explained(self._path):
            self._patiently(lambda: connection.execute(begin))
            try:
                yield connection
                self._patiently(lambda: connection.execute("COMMIT"))
            except BaseException:
                # A full disk has rolled back already; a rollback of nothing would hide the reason.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _writing(self) -> AbstractContextManager[sqlite3.Connection]:
        return self._transaction("BEGIN IMMEDIATE")

    # ---------------------------------------------------------------- originals

    def put_blob(self, data: bytes) -> str:
        """See Store."""
        digest = hashlib.sha256(data).hexdigest()
        known = "SELECT 1 FROM blob WHERE digest = ?"
        if self._rows(known, (digest,)):
            return digest
        with self._writing() as connection:
            if not connection.execute(known, (digest,)).fetchone():
                connection.execute("INSERT INTO blob (digest, bytes) VALUES (?, ?)", (digest, data))
        return digest

    def _read_blob(self, digest: str) -> bytes | None:
        found = self._rows("SELECT bytes FROM blob WHERE digest = ?", (digest,))
        return bytes(found[0][0]) if found else None

    def blob(self, digest: str) -> bytes:
        """See Store."""
        data = self._read_blob(digest)
        if data is None or hashlib.sha256(data).hexdigest() != digest:
            what = "missing" if data is None else "altered"
            raise InputError(
                f"kept bytes are {what} ({digest[:12]}…)", path=self._path, hint=RESTORE
            )
        return data

    # ---------------------------------------------------------------- writing

    def create(self, document: Document, draft: EventDraft) -> Event:
        """See Store."""
        opening = [change for change in draft.changes if change.entity is Entity.DOCUMENT]
        if opening != [record.create(Entity.DOCUMENT, document.id, document)]:
            raise ValueError("the first event of a document creates that document")
        changes, note = write_changes(draft.changes), canonical(draft.note)
        now: dict[Key, Mapping[str, Any]] = {}
        patch_all(now, draft.changes)
        with self._writing() as connection:
            self._check_name(document.id, document.name)
            if connection.execute("SELECT 1 FROM document WHERE id = ?", (document.id,)).fetchone():
                raise RefusedError(f"there is a document {document.id} already")
            return self._record(document.id, draft, (0, GENESIS), (changes, note), ({}, now))

    def append(self, document_id: str, draft: EventDraft, *, head: int | None = None) -> Event:
        """See Store."""
        changes, note = write_changes(draft.changes), canonical(draft.note)
        keys = {(change.entity, change.key) for change in draft.changes}
        with self._writing() as connection:
            seq, digest = self.head(document_id)
            if head is not None and head != seq:
                raise StaleError(
                    f"the document has moved on from event {head} to {seq}"
                    f"{self._last_hand(document_id)}",
                    hint="look at it again, then repeat",
                )
            was = projection.load(connection, document_id, keys)
            now = dict(was)
            for change in draft.changes:
                try:
                    patch_all(now, (change,))
                except StaleError as error:
                    image = was.get((change.entity, change.key), change.after) or {}
                    unit = change.key if change.entity is Entity.UNIT else image.get("unit", "")
                    hand = self._last_hand(document_id, unit)
                    raise StaleError(error.message + hand, hint=error.hint) from error
                if change.entity is Entity.DOCUMENT and "name" in (change.after or {}):
                    self._check_name(document_id, now[change.entity, change.key]["name"])
            return self._record(document_id, draft, (seq, digest), (changes, note), (was, now))

    def _record(
        self,
        document_id: str,
        draft: EventDraft,
        head: tuple[int, str],
        texts: tuple[str, str],
        images: tuple[Mapping[Key, Mapping[str, Any]], Mapping[Key, Mapping[str, Any]]],
    ) -> Event:
        """Write event and projection, in the transaction that the caller began."""
        seq = head[0] + 1
        changes, note = texts
        digest = chain_hash(
            head[1],
            document=document_id,
            seq=seq,
            at=draft.at,
            by=draft.by,
            kind=draft.kind,
            changes=changes,
            note=note,
        )
        connection = self._connection
        projection.write(connection, document_id, *images)
        connection.execute(
            projection.INSERT_EVENT,
            (document_id, seq, draft.kind, draft.by, draft.at, changes, note, digest),
        )
        connection.execute(
            "UPDATE document SET head_seq = ?, head_hash = ? WHERE id = ?",
            (seq, digest, document_id),
        )
        units = projection.touched(draft.changes, *images)
        connection.executemany(
            "INSERT INTO touch (document, unit, seq) VALUES (?, ?, ?)",
            [(document_id, unit, seq) for unit in sorted(units)],
        )
        return Event(
            document_id, seq, draft.kind, draft.by, draft.at, draft.changes, draft.note, digest
        )

    def _check_name(self, document_id: str, name: str) -> None:
        if self._rows("SELECT 1 FROM document WHERE name = ? AND id <> ?", (name, document_id)):
            raise RefusedError(
                f"there is a document {name} already", hint="choose another name with --name"
            )

    def _last_hand(self, document_id: str, unit: str = "") -> str:
        """Return who wrote last, as the end of a sentence; of one unit when it has a history."""
        found = self._rows(projection.LAST_HAND, (document_id, document_id, unit, document_id))
        return f"; last by {found[0][0]} at {found[0][1]}" if found else ""

    # ---------------------------------------------------------------- reading

    def documents(self) -> list[Document]:
        """See Store."""
        found = self._rows(f"{projection.SELECT_DOCUMENT} ORDER BY name")
        return [rows.document(row) for row in found]

    def document(self, name: str) -> Document:
        """See Store."""
        found = self._rows(f"{projection.SELECT_DOCUMENT} WHERE name = ?", (name,))
        if found:
            return rows.document(found[0])
        names = [row[0] for row in self._rows("SELECT name FROM document ORDER BY name")]
        raise unknown_document(name, names)

    def units(self, document_id: str, only: Collection[str] | None = None) -> list[Unit]:
        """See Store."""
        if only is None:
            found = self._rows(projection.SELECT_UNIT, (document_id,))
        else:
            found = self._rows(projection.SELECT_UNITS, (document_id, json.dumps(list(only))))
        found.sort(key=_by_ord)
        return rows.units(found)

    def outline(self, document_id: str) -> list[tuple[str, State, str]]:
        """See Store."""
        return rows.outline(self._rows(projection.SELECT_OUTLINE, (document_id,)))

    def unit(self, document_id: str, unit_id: str) -> Unit:
        """See Store."""
        found = self._rows(f"{projection.SELECT_UNIT} AND id = ?", (document_id, unit_id))
        if not found:
            raise UsageError(
                f"there is no unit {unit_id}", hint="transflow units lists a document's units"
            )
        return rows.units(found)[0]

    def items(
        self, document_id: str, entity: Entity, *, unit: str | None = None
    ) -> dict[str, dict[str, Any]]:
        """See Store."""
        values = (document_id, entity.value) if unit is None else (document_id, entity.value, unit)
        found = self._rows(projection.select_items(of_unit=unit is not None), values)
        return {key: rows.item_image(image) for key, image in found}

    def numbering(self, document_id: str) -> dict[str, list[str]]:
        """See Store."""
        found = self._rows(projection.SELECT_LABELS, (document_id,))
        return {side: rows.texts(labels) for side, labels in found}

    def item(self, document_id: str, entity: Entity, key: str) -> dict[str, Any]:
        """See Store."""
        image = projection.load(self._connection, document_id, [(entity, key)])
        if not image:
            raise UsageError(f"there is no {entity} {key}")
        return dict(image[entity, key])

    def events(
        self,
        document_id: str,
        *,
        after: int = 0,
        until: int | None = None,
        unit: str | None = None,
    ) -> list[Event]:
        """See Store."""
        statement, values = f"{_SELECT_EVENT} WHERE event.document = ?", [document_id, after]
        if unit is not None:
            statement = (
                f"{_SELECT_EVENT} JOIN touch ON touch.document = event.document"
                " AND touch.seq = event.seq WHERE touch.document = ? AND touch.unit = ?"
            )
            values.insert(1, unit)
        statement += " AND event.seq > ?"
        if until is not None:
            statement += " AND event.seq <= ?"
            values.append(until)
        return rows.events(self._rows(f"{statement} ORDER BY event.seq", tuple(values)))

    def head(self, document_id: str) -> tuple[int, str]:
        """See Store."""
        found = self._rows("SELECT head_seq, head_hash FROM document WHERE id = ?", (document_id,))
        if not found:
            raise UsageError(f"there is no document {document_id}")
        return found[0]

    def progress(self) -> dict[str, Counter[State]]:
        """See Store."""
        counts: dict[str, Counter[State]] = {}
        for document_id, state, count in self._rows(
            "SELECT document.id, unit.state, count(unit.state) FROM document "
            "LEFT JOIN unit ON unit.document = document.id GROUP BY document.id, unit.state"
        ):
            of_document = counts.setdefault(document_id, Counter())
            if state is not None:
                of_document[State(state)] = count
        return counts

    def finished(
        self, source_lang: str, target_lang: str, *, exclude: str = ""
    ) -> list[tuple[str, str, str, str]]:
        """See Store."""
        return self._rows(
            "SELECT document.name, unit.id, unit.source, unit.target FROM document "
            "JOIN unit ON unit.document = document.id AND unit.state = 'final' "
            "WHERE source_lang = ? AND target_lang = ? AND document.id <> ? "
            "AND unit.source <> '' AND unit.target <> '' ORDER BY document.name, unit.ord",
            (source_lang, target_lang, exclude),
        )

    # ---------------------------------------------------------------- keeping

    def verify(self, document_id: str) -> list[str]:
        """See Store."""
        from transflow.store import verify  # noqa: PLC0415 - only auditors need it

        with self._transaction("BEGIN") as connection:
            return verify.faults(
                document_id,
                lambda: (
                    verify.StoredEvent(*row)
                    for row in connection.execute(
                        "SELECT seq, kind, actor, at, changes, note, hash FROM event "
                        "WHERE document = ? ORDER BY seq",
                        (document_id,),
                    )
                ),
                self.head(document_id),
                lambda: projection.load_all(connection, document_id),
                self._read_blob,
            )

    def backup(self, path: str) -> None:
        """See Store."""
        backup.copy(self._connection, self._path, path)

    def close(self) -> None:
        """See Store."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _by_ord(row: rows.Row) -> Any:
    return row[1]
