"""Every test of the seam runs once for each backend."""

from __future__ import annotations

import pytest

from transflow.store.sqlite import SqliteStore

# A backend: from a folder of its own to an open store; called again, it opens the same record.
BACKENDS = {
    "sqlite": lambda folder: SqliteStore.open(folder / "workspace.db", create=True),
}


@pytest.fixture(params=sorted(BACKENDS))
def open_store(request, tmp_path):
    """Open one more connection to the record of this test."""
    opened = []

    def open_one():
        opened.append(BACKENDS[request.param](tmp_path))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store):
    return open_store()
