"""The record's speed: beside the bare sqlite3 module doing the same to plain tables, in one run.

    python benchmarks/store.py [--rounds 50] [--writes 150]

``open`` reads the 300 units of a document into values, ``final`` makes one unit final durably
(event, hash, projection, history), ``import`` creates a document of 300 units. The writers are
eight processes that write as fast as they can; the peer there is SQLite's own busy wait.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sqlite3
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from transflow.document import Acceptance, Document, Entity, EventDraft, Origin, State, Unit
from transflow.store.sqlite import SqliteStore
from transflow.workflow.record import create, update

AT = "2026-11-23T08:15:00.000000Z"
UNITS = 300
WRITERS = 8
SOURCE = (
    "両首脳は、地域の平和と安定のために緊密に協力していくことで一致し、対話を続けることを確認した。"
)
TARGET = "The two leaders agreed to cooperate closely for peace and stability in the region ({})."


def units():
    return [
        Unit(
            f"u{n}",
            n,
            SOURCE,
            TARGET.format(n),
            State.TRANSLATED,
            Origin.PROVISIONAL,
            place=f"{n // 7}({n % 7})",
            source_segments=(n,),
            target_segments=(n,),
            confidence=0.97,
        )
        for n in range(1, UNITS + 1)
    ]


def import_document(store, name):
    document = Document(name, name, "ja", "en", f"{name}.txt", "", "utf-8")
    changes = [create(Entity.DOCUMENT, name, document)]
    changes += [create(Entity.UNIT, unit.id, unit) for unit in units()]
    store.create(document, EventDraft("document.created", "bench", AT, tuple(changes)))


def make_final(store, unit):
    acceptance = Acceptance(State.FINAL, "bench", AT, *("a" * 64,) * 4)
    change = update(
        Entity.UNIT, unit.id, unit, replace(unit, state=State.FINAL, acceptance=acceptance)
    )
    store.append("doc0", EventDraft("unit.final", "bench", AT, (change,)))


BARE = """
CREATE TABLE unit (document TEXT, id TEXT, ord INTEGER, source TEXT, target TEXT, state TEXT,
  origin TEXT, place TEXT, source_segments TEXT, target_segments TEXT, confidence REAL, author TEXT,
  reviewer TEXT, acceptance TEXT, rev INTEGER, PRIMARY KEY (document, id)) WITHOUT ROWID;
CREATE TABLE log (number INTEGER PRIMARY KEY, document TEXT, body TEXT);
"""


def bare(path, timeout=30.0):
    connection = sqlite3.connect(path, isolation_level=None, timeout=timeout)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def bare_import(connection, name):
    rows = [
        (name, f"u{n}", n, SOURCE, TARGET.format(n), "translated", "provisional", "1(1)", str(n),
         str(n), 0.97, "", "", None, 1)
        for n in range(1, UNITS + 1)
    ]  # fmt: skip
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(f"INSERT INTO unit VALUES ({', '.join('?' * 15)})", rows)
    connection.execute("INSERT INTO log VALUES (NULL, ?, 'imported')", (name,))
    connection.execute("COMMIT")


def bare_final(connection, number):
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "UPDATE unit SET state = 'final', rev = rev + 1 WHERE document = 'doc0' AND id = ?",
        (f"u{number}",),
    )
    connection.execute("INSERT INTO log VALUES (NULL, 'doc0', 'final')")
    connection.execute("COMMIT")


def bare_open(connection):
    return connection.execute("SELECT * FROM unit WHERE document = 'doc0'").fetchall()


def timed(action, values):
    took = []
    for value in values:
        began = time.perf_counter()
        action(value)
        took.append((time.perf_counter() - began) * 1e3)
    return sorted(took)


def report(name, ours, peer, budget):
    def p(took, share):
        return took[min(len(took) - 1, int(len(took) * share))]

    print(
        f"{name:34} p50 {p(ours, 0.5):7.2f}  p95 {p(ours, 0.95):7.2f} ms"
        f"   bare sqlite3 p50 {p(peer, 0.5):7.2f}  p95 {p(peer, 0.95):7.2f} ms"
        f"   ratio {p(ours, 0.5) / p(peer, 0.5):5.2f}   budget {budget} ms"
    )


def write_ours(path, number, writes, barrier, results):
    with SqliteStore.open(Path(path)) as store:
        mine = store.units("doc0")[number::WRITERS][: UNITS // WRITERS]
        barrier.wait()
        took, writes_done = [], 0
        while writes_done < writes:
            unit = store.unit("doc0", mine[writes_done % len(mine)].id)
            began = time.perf_counter()
            make_final(store, unit)
            took.append((time.perf_counter() - began) * 1e3)
            writes_done += 1
    results.put(took)


def write_bare(path, number, writes, barrier, results):
    connection = bare(path)
    barrier.wait()
    mine = range(number, number + writes)
    results.put(timed(lambda n: bare_final(connection, n % UNITS), mine))
    connection.close()


def flat_out(target, path, writes):
    context = multiprocessing.get_context("spawn")
    barrier, results = context.Barrier(WRITERS), context.Queue()
    processes = [
        context.Process(target=target, args=(str(path), number, writes, barrier, results))
        for number in range(WRITERS)
    ]
    for process in processes:
        process.start()
    took = sorted(one for _ in processes for one in results.get())
    for process in processes:
        process.join()
    return took


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--writes", type=int, default=150)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=".") as folder:
        path, plain = Path(folder) / "workspace.db", Path(folder) / "plain.db"
        rounds = range(asked.rounds)
        with SqliteStore.open(path, create=True) as store:
            connection = bare(plain)
            connection.executescript(BARE)
            report(
                f"import {UNITS} units",
                timed(lambda n: import_document(store, f"doc{n}"), rounds),
                timed(lambda n: bare_import(connection, f"doc{n}"), rounds),
                10,
            )
            report(
                f"open {UNITS} units",
                timed(lambda _: store.units("doc0"), rounds),
                timed(lambda _: bare_open(connection), rounds),
                1,
            )
            report(
                "make one unit final, durably",
                timed(lambda unit: make_final(store, unit), store.units("doc0")),
                timed(lambda n: bare_final(connection, n), range(1, UNITS + 1)),
                1,
            )
            report(
                f"open {UNITS} units, all accepted",
                timed(lambda _: store.units("doc0"), rounds),
                timed(lambda _: bare_open(connection), rounds),
                1,
            )
            connection.close()
            began = time.perf_counter()
            faults = store.verify("doc0")
            took = (time.perf_counter() - began) * 1e3
            print(f"verify {store.head('doc0')[0]} events: {took:.1f} ms, faults: {faults}")
        ours = flat_out(write_ours, path, asked.writes)
        with SqliteStore.open(path) as store:
            lost = 1 + UNITS + WRITERS * asked.writes - store.head("doc0")[0]
            faults = store.verify("doc0")
        peer = flat_out(write_bare, plain, asked.writes)
        report(f"{WRITERS} writers flat out, one write", ours, peer, "-")
        print(
            f"{WRITERS} writers, longest wait {ours[-1]:.0f} ms (SQLite's own busy wait"
            f" {peer[-1]:.0f} ms), ratio {ours[-1] / peer[-1]:.2f}, budget 200 ms;"
            f" lost {lost}, faults {faults}"
        )


if __name__ == "__main__":
    main()
