"""What SQLite says when it fails, in words for a person."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from transflow.errors import InputError, ServiceError, TransflowError

if TYPE_CHECKING:
    from collections.abc import Iterator

RESTORE = "move the file away and put back a copy made by transflow backup"


def _primary(error: BaseException) -> int:
    """Return SQLite's primary result code (extended codes carry more in the upper bits), or 0."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else 0


def is_busy(error: Exception) -> bool:
    """Tell whether an error means that another connection has the turn."""
    return _primary(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def explain(error: sqlite3.Error, path: str) -> TransflowError | None:
    """Return the error a person should see, or None when the fault is the program's own."""
    code = _primary(error)
    if code == sqlite3.SQLITE_NOTADB:
        return InputError("this is no transflow workspace database", path=path, hint=RESTORE)
    if code == sqlite3.SQLITE_CORRUPT:
        return InputError(f"the database is damaged ({error})", path=path, hint=RESTORE)
    if code == sqlite3.SQLITE_FULL:
        return ServiceError(
            f"{path}: the disk is full; nothing was changed", hint="free some space, then repeat"
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN):
        return ServiceError(
            f"{path}: the database cannot be written ({error})",
            hint="check the permissions of the file and its folder",
        )
    if is_busy(error):
        return ServiceError(
            f"{path}: another process has the database", hint="wait, then repeat", retry=True
        )
    if code == sqlite3.SQLITE_IOERR:
        return ServiceError(
            f"{path}: the disk failed ({error}); nothing was changed",
            hint="check free space and the disk, then repeat",
        )
    return None


@contextmanager
def explained(path: str) -> Iterator[None]:
    """Turn what SQLite raises inside into errors that reach a person."""
    try:
        yield
    except sqlite3.Error as error:
        known = explain(error, path)
        if known is None:
            raise
        raise known from error
    except UnicodeEncodeError as error:
        raise InputError(
            "the text holds a broken character that cannot be stored "
            f"(U+{ord(error.object[error.start]):04X})",
            hint="the input was not valid UTF-8; convert it first",
        ) from error
