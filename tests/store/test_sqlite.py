"""What is SQLite's own: triggers, damage, versions, full and read-only disks, backup."""

from __future__ import annotations

import os
import re
import sqlite3
import stat
from dataclasses import replace

import pytest

from support.records import SOURCE, begin, draft, make_acceptance, make_document, make_unit
from transflow.document import Entity, State
from transflow.errors import InputError, ServiceError, StaleError, UsageError
from transflow.store import projection, schema
from transflow.store.sqlite import SqliteStore
from transflow.workflow.record import create, update


@pytest.fixture
def path(tmp_path):
    return tmp_path / "workspace.db"


@pytest.fixture
def store(path):
    with SqliteStore.open(path, create=True) as opened:
        yield opened


@pytest.fixture
def raw(store, path):
    """A connection that knows no rules, as of somebody who tampers."""
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


def edit(store, document, number=1, **fields):
    unit = store.unit(document.id, f"u{number}")
    return store.append(
        document.id, draft(update(Entity.UNIT, unit.id, unit, replace(unit, **fields)))
    )


# ------------------------------------------------------------------------------- settings


def test_connection_is_durable_and_readers_do_not_wait(store):
    values = [
        store._connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
    ]
    assert values == ["wal", 2, 1, len(schema.MIGRATIONS)]


# ------------------------------------------------------------------------------- triggers


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET actor = 'x'",
        "UPDATE event SET note = note WHERE seq = 1",
        "DELETE FROM event",
        "DELETE FROM event WHERE seq = 2",
        (
            "INSERT OR REPLACE INTO event SELECT document, 2, kind, 'x', at, changes, note, hash"
            " FROM event WHERE seq = 2"
        ),
        (
            "INSERT INTO event SELECT document, 9, kind, actor, at, changes, note, hash"
            " FROM event WHERE seq = 2"
        ),
        "UPDATE blob SET bytes = x'00'",
        "DELETE FROM blob",
        "INSERT OR REPLACE INTO blob SELECT digest, x'00' FROM blob",
    ],
)
def test_log_and_originals_are_append_only(store, raw, statement):
    document = begin(store)
    edit(store, document, target="Changed.")
    with pytest.raises(sqlite3.IntegrityError, match=r"append-only|follows|kept as they are"):
        raw.execute(statement)
    assert store.verify(document.id) == []
    assert store.blob(document.source_digest) == SOURCE


# ------------------------------------------------------------------------------- tampering


@pytest.mark.parametrize(
    "trigger, statement, fault",
    [
        ("event_stays", "UPDATE event SET actor = 'x' WHERE seq = 2", "broken at event 2"),
        ("event_stays", "UPDATE event SET kind = 'x' WHERE seq = 2", "broken at event 2"),
        ("event_stays", "UPDATE event SET at = 'x' WHERE seq = 2", "broken at event 2"),
        ("event_stays", "UPDATE event SET note = '{\"a\":1}' WHERE seq = 2", "broken at event 2"),
        ("event_stays", "UPDATE event SET hash = 'zz' WHERE seq = 3", "broken at event 3"),
        ("event_stays", "UPDATE event SET changes = '[' WHERE seq = 2",
         "event 2 does not follow"),
        ("event_stays", "UPDATE event SET changes = '[[\"unit\",\"u1\",3,4]]' WHERE seq = 2",
         "event 2 does not follow"),
        ("event_stays", "UPDATE event SET changes = replace(changes, 'Two', 'Tow') WHERE seq = 2",
         "unit u1 differs from what the log gives in: target"),
        ("event_kept", "DELETE FROM event WHERE seq = 2", "event 2 is missing"),
        ("event_kept", "DELETE FROM event WHERE seq IN (2, 3)", "events 2 to 3 are missing"),
        ("event_kept", "DELETE FROM event WHERE seq = 4", "ends at event 3"),
        (None, "UPDATE document SET head_hash = 'x'", "does not carry the hash of event 4"),
        (None, "UPDATE unit SET target = 'x' WHERE id = 'u2'", "unit u2 differs .* target"),
        (None, "UPDATE unit SET state = 'final' WHERE id = 'u2'", "unit u2 differs .* state"),
        (None, "UPDATE unit SET acceptance = 'x' WHERE id = 'u2'", "unit that cannot be read"),
        (None, "UPDATE unit SET acceptance = NULL WHERE id = 'u3'", "unit u3 differs .*accept"),
        (None, "UPDATE unit SET source_segments = 'a' WHERE id = 'u2'", "cannot be read"),
        (None, "DELETE FROM unit WHERE id = 'u2'", "unit u2 is in the log, but missing"),
        (None, ("INSERT INTO unit SELECT document, 'u9', ord, source, target, state, origin, place,"
         "source_segments, target_segments, confidence, author, reviewer, acceptance, rev FROM unit"
         " WHERE id = 'u1'"), "unit u9 stands in the workspace"),
        (None, "UPDATE item SET image = '{'", "cannot be read"),
        (None, "UPDATE item SET image = '{}'", "layout source differs"),
        (None, "UPDATE document SET marker = 'x'", "document d-talks differs .* marker"),
        ("blob_stays", "UPDATE blob SET bytes = x'00'", "source text were altered"),
        ("blob_kept", "DELETE FROM blob", "source text are missing"),
    ],
)  # fmt: skip
def test_tampering_is_found(store, raw, trigger, statement, fault):
    document = begin(store)
    edit(store, document, target="Two.")
    edit(store, document, 2, target="Three.")
    edit(store, document, 3, state=State.FINAL, acceptance=make_acceptance())
    if trigger:
        raw.execute(f"DROP TRIGGER {trigger}")
    raw.execute(statement)
    found = store.verify(document.id)
    assert any(re.search(fault, one) for one in found), found


def test_altered_original_is_not_handed_out(store, raw):
    document = begin(store)
    raw.execute("DROP TRIGGER blob_stays")
    raw.execute("UPDATE blob SET bytes = x'00'")
    with pytest.raises(InputError, match="altered"):
        store.blob(document.source_digest)


def test_unreadable_unit_is_one_clear_line(store, raw):
    document = begin(store)
    raw.execute("UPDATE unit SET state = 'done' WHERE id = 'u2'")
    with pytest.raises(InputError, match="unit that cannot be read"):
        store.units(document.id)


# ------------------------------------------------------------------------------- bad files


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"no database\n" * 500,
        b"\0" * 5000,
        "翻訳".encode() * 3000,
        b"SQLite format 3\0" * 400,
    ],
)
def test_file_that_is_no_database(path, content):
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"workspace\.db") as caught:
        SqliteStore.open(path)
    assert caught.value.hint
    assert path.read_bytes() == content


def test_missing_database(path):
    with pytest.raises(InputError, match=r"workspace\.db: there is no workspace database"):
        SqliteStore.open(path)
    assert not path.exists()


def test_damaged_pages_are_one_clear_line(path):
    with SqliteStore.open(path, create=True) as store:
        document = begin(store, count=300)
    data = bytearray(path.read_bytes())
    data[4096 * 3 :] = b"\xa5" * len(data[4096 * 3 :])
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"workspace\.db: .*(damaged|no transflow)"):  # noqa: PT012, SIM117  # either may be the one to notice
        with SqliteStore.open(path) as store:
            store.units(document.id)
            store.verify(document.id)


def test_other_programs_database_is_left_alone(path):
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()
    with pytest.raises(InputError, match="another program"):
        SqliteStore.open(path, create=True)
    with sqlite3.connect(path) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("recipe",)]
    other.close()


def test_newer_workspace_says_to_upgrade(store, path, raw):
    raw.execute("PRAGMA user_version = 99")
    with pytest.raises(InputError, match=r"version 99.*upgrade"):
        SqliteStore.open(path)


def test_empty_file_becomes_a_workspace(path):
    # A process killed while it made the database leaves such a file.
    path.touch()
    with SqliteStore.open(path) as store:
        assert store.documents() == []


def test_folder_that_is_missing(tmp_path):
    with pytest.raises(ServiceError, match=r"nowhere/workspace\.db"):
        SqliteStore.open(tmp_path / "nowhere" / "workspace.db", create=True)


# ------------------------------------------------------------------------------- migrations


def test_migrations_run_forward_once(store, path, raw):
    document = begin(store)
    further = (
        *schema.MIGRATIONS,
        ("ALTER TABLE unit ADD COLUMN width INTEGER NOT NULL DEFAULT 7",),
    )
    for _ in range(2):
        raw.execute("BEGIN IMMEDIATE")
        schema.migrate(raw, str(path), migrations=further)
        raw.execute("COMMIT")
    assert raw.execute("SELECT DISTINCT width FROM unit").fetchall() == [(7,)]
    assert raw.execute("PRAGMA user_version").fetchone() == (len(further),)
    assert store.units(document.id) == [make_unit(n) for n in (1, 2, 3)]


def test_workspace_of_the_first_version_is_brought_forward(tmp_path):
    path = tmp_path / "old.db"
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("BEGIN IMMEDIATE")
    schema.migrate(raw, str(path), migrations=schema.MIGRATIONS[:1])
    raw.execute("COMMIT")
    raw.close()
    with SqliteStore.open(path) as store:
        document = begin(store)
        assert store.units(document.id) == [make_unit(n) for n in (1, 2, 3)]
        assert store.items(document.id, Entity.COMMENT, unit="u1") == {}
        plan = store._rows(
            f"EXPLAIN QUERY PLAN {projection.select_items(of_unit=True)}", ("d", "comment", "u1")
        )
        assert any("item_unit" in row[3] for row in plan)


def test_failed_migration_leaves_the_old_shape(store, path, raw):
    begin(store)
    further = (*schema.MIGRATIONS, ("DROP TABLE item", "no statement"))
    raw.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(raw, str(path), migrations=further)
    raw.execute("ROLLBACK")
    with SqliteStore.open(path) as again:
        assert again.verify("d-talks") == []


# ------------------------------------------------------------------------------- disks


def test_full_disk_changes_nothing(store):
    document = begin(store)
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    big = [
        create(Entity.UNIT, f"u{n}", make_unit(n, source="長い文。" * 900)) for n in range(9, 30)
    ]
    with pytest.raises(ServiceError, match=r"workspace\.db: the disk is full"):
        store.append(document.id, draft(*big))
    with pytest.raises(ServiceError, match="full"):
        store.put_blob(b"x" * 100_000)
    assert store.verify(document.id) == []
    store._connection.execute("PRAGMA max_page_count = 100000")
    assert store.append(document.id, draft(*big)).seq == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to everything")
def test_database_that_may_not_be_written(path):
    SqliteStore.open(path, create=True).close()
    path.chmod(0o400)
    with pytest.raises(ServiceError, match="cannot be written"):
        SqliteStore.open(path)


def test_query_only_database_is_a_service_error(store):
    document = begin(store)
    store._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(ServiceError, match="cannot be written"):
        edit(store, document, target="x")


def test_writer_that_never_ends_is_reported_as_worth_a_retry(path, raw):
    store = SqliteStore.open(path, patience=0.0)
    document = begin(store)
    raw.execute("BEGIN IMMEDIATE")
    with pytest.raises(ServiceError, match="another process") as caught:
        edit(store, document, target="x")
    assert caught.value.retry
    assert store.unit(document.id, "u1").target == "This is sentence 1."  # readers never wait
    raw.execute("ROLLBACK")
    assert edit(store, document, target="x").seq == 2
    store.close()


# ------------------------------------------------------------------------------- transactions


def test_failing_event_leaves_the_store_usable(store):
    document = begin(store)
    wrong = create(Entity.UNIT, "u8", make_unit(9))
    with pytest.raises(ValueError, match="unit u8 says that it is u9"):
        store.append(document.id, draft(wrong))
    with pytest.raises(ValueError, match="line break"):
        edit(store, document, acceptance=replace(make_acceptance(), at="two\nlines"))
    with pytest.raises(StaleError):
        store.append(document.id, draft(create(Entity.UNIT, "u1", make_unit(1))))
    assert edit(store, document, target="Good.").seq == 2
    assert store.verify(document.id) == []


# ------------------------------------------------------------------------------- backup


def test_backup_is_a_whole_workspace_in_one_file(store, tmp_path):
    document = begin(store)
    edit(store, document, target="Changed.")
    copy = tmp_path / "copies" / "monday.db"
    copy.parent.mkdir()
    store.backup(str(copy))
    assert [one.name for one in copy.parent.iterdir()] == ["monday.db"]
    edit(store, document, target="Changed after the copy.")
    with SqliteStore.open(copy) as restored:
        assert restored.unit(document.id, "u1").target == "Changed."
        assert restored.head(document.id) == (2, store.events(document.id)[1].hash)
        assert restored.verify(document.id) == []


def test_backup_replaces_an_older_one_and_keeps_its_mode(store, tmp_path):
    copy = tmp_path / "copy.db"
    store.backup(str(copy))
    copy.chmod(0o600)
    begin(store)
    store.backup(str(copy))
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with SqliteStore.open(copy) as restored:
        assert restored.documents() == [make_document()]


def test_backup_refuses_its_own_database(store, path):
    with pytest.raises(UsageError, match="own database"):
        store.backup(str(path))


def test_backup_into_a_missing_folder(store, tmp_path):
    with pytest.raises(UsageError, match="no such folder"):
        store.backup(str(tmp_path / "nowhere" / "copy.db"))
