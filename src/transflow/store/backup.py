"""A copy of a SQLite workspace in one file."""

from __future__ import annotations

import os
import sqlite3

from transflow.errors import UsageError
from transflow.store.failures import explained
from transflow.store.files import replacing


def copy(connection: sqlite3.Connection, source: str, path: str) -> None:
    """Write a consistent copy of a database, which appears whole or not at all.

    Others may go on writing meanwhile; the copy is the state of one moment.

    Args:
        connection: The open database.
        source: Its file.
        path: The file to write.

    Raises:
        UsageError: When the file is the database itself, or its folder does not exist.
        ServiceError: When the disk is full or the file cannot be written.
        InputError: When the database is damaged.
    """
    if os.path.realpath(path) == os.path.realpath(source):
        raise UsageError(
            f"{path} is the workspace's own database", hint="name another file for the copy"
        )
    # Either side can fail, and SQLite does not tell which.
    with replacing(path) as temporary, explained(f"{source} to {path}"):
        made = sqlite3.connect(temporary, isolation_level=None)
        try:
            connection.backup(made)
            # No write-ahead log beside it: the copy is one file and can be moved anywhere.
            made.execute("PRAGMA journal_mode = DELETE")
        finally:
            made.close()
