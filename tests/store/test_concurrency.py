"""Many processes writing at once: each gets its turn, and none overwrites another."""

from __future__ import annotations

from support.processes import let_go, start_writer
from support.store_writer import ROUNDS
from transflow.document import Entity
from transflow.store.sqlite import SqliteStore

PROCESSES = 8


def test_eight_writers_lose_nothing(tmp_path):
    database = tmp_path / "workspace.db"  # not there yet: they also make it at the same moment
    children = [start_writer("count", database, number) for number in range(PROCESSES)]
    for child in children:
        let_go(child)
    said = [child.communicate() for child in children]
    assert [child.returncode for child in children] == [0] * PROCESSES, said
    assert [errors for _, errors in said] == [""] * PROCESSES
    refused = sum(int(output.removeprefix("refused ")) for output, _ in said)

    with SqliteStore.open(database) as store:
        total = PROCESSES * ROUNDS
        assert store.unit("shared", "u0").target == str(total)
        assert store.unit("shared", "u0").rev == total + 1
        comments = store.items("shared", Entity.COMMENT)
        # Each saw another number, so nobody worked on what somebody else had already changed.
        assert sorted(int(one["text"]) for one in comments.values()) == list(range(total))
        assert store.head("shared")[0] == total + 1
        assert len(store.documents()) == PROCESSES + 1
        for document in store.documents():
            assert store.verify(document.id) == []
    print(f"{refused} stale writes were refused")
