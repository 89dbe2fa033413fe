"""A process killed in the middle of writing loses nothing that it was told is written."""

from __future__ import annotations

import random

from support.processes import let_go, start_writer
from transflow.store.sqlite import SqliteStore

KILLS = 60


def test_sixty_kills_lose_nothing_acknowledged(tmp_path):
    database = tmp_path / "workspace.db"
    acknowledged = {}
    chance = random.Random(9)  # where a kill hits is chance anyway; how much is read first is not
    for number in range(KILLS):
        with start_writer("kill", database, number) as child:
            let_go(child)
            lines = [child.stdout.readline() for _ in range(chance.randrange(16))]
            child.kill()
            # What it managed to say between our last look and its end counts, but for half a line.
            lines += child.stdout.read().splitlines(keepends=True)
            errors = child.stderr.read()
        assert child.returncode == -9, errors
        assert errors == ""
        for line in lines:
            if line.endswith("\n"):
                document, seq, digest = line.split()
                acknowledged[document] = (int(seq), digest)
        with SqliteStore.open(database, create=True) as store:
            for document, (seq, digest) in acknowledged.items():
                (event,) = store.events(document, after=seq - 1, until=seq)
                assert event.hash == digest
            newest = [d.id for d in store.documents() if d.id.startswith(f"doc-{number}-")]
            for document in newest:
                assert store.verify(document) == []
    with SqliteStore.open(database) as store:
        assert len(acknowledged) >= KILLS // 2
        assert acknowledged.keys() <= {document.id for document in store.documents()}
        for document in store.documents():
            assert store.verify(document.id) == []
            # At most the one event whose acknowledgement was cut off.
            seq, _ = acknowledged.get(document.id, (0, ""))
            assert store.head(document.id)[0] - seq in (0, 1)
