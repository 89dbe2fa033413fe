"""SQLite's result codes in words for a person."""

from __future__ import annotations

import sqlite3

import pytest

from transflow.errors import InputError, ServiceError
from transflow.store.failures import explained, is_busy


def failure(code):
    error = sqlite3.OperationalError("what SQLite said")
    error.sqlite_errorcode = code
    return error


def raise_inside(error):
    with explained("x.db"):
        raise error


@pytest.mark.parametrize(
    "code, kind, words",
    [
        (sqlite3.SQLITE_NOTADB, InputError, "x.db: this is no transflow workspace"),
        (sqlite3.SQLITE_CORRUPT, InputError, "x.db: the database is damaged"),
        (sqlite3.SQLITE_CORRUPT_INDEX, InputError, "damaged"),
        (sqlite3.SQLITE_FULL, ServiceError, "x.db: the disk is full; nothing was changed"),
        (sqlite3.SQLITE_READONLY, ServiceError, "x.db: the database cannot be written"),
        (sqlite3.SQLITE_READONLY_DBMOVED, ServiceError, "cannot be written"),
        (sqlite3.SQLITE_CANTOPEN, ServiceError, "cannot be written"),
        (sqlite3.SQLITE_PERM, ServiceError, "cannot be written"),
        (sqlite3.SQLITE_IOERR_WRITE, ServiceError, "x.db: the disk failed"),
        (sqlite3.SQLITE_IOERR_FSYNC, ServiceError, "what SQLite said"),
        (sqlite3.SQLITE_BUSY, ServiceError, "another process"),
    ],
)
def test_known_code(code, kind, words):
    with pytest.raises(kind) as caught:
        raise_inside(failure(code))
    assert words in caught.value.message
    assert caught.value.hint
    assert getattr(caught.value, "retry", False) is (code == sqlite3.SQLITE_BUSY)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISUSE])
def test_fault_of_our_own_is_not_dressed_up(code):
    error = failure(code)
    with pytest.raises(sqlite3.OperationalError) as caught:
        raise_inside(error)
    assert caught.value is error


def test_broken_character():
    with pytest.raises(InputError, match=r"U\+DC80"):
        raise_inside(UnicodeEncodeError("utf-8", "a\udc80", 1, 2, "surrogates not allowed"))


@pytest.mark.parametrize(
    "error, busy",
    [
        (failure(sqlite3.SQLITE_BUSY), True),
        (failure(sqlite3.SQLITE_BUSY_RECOVERY), True),
        (failure(sqlite3.SQLITE_LOCKED), True),
        (failure(sqlite3.SQLITE_FULL), False),
        (sqlite3.ProgrammingError("no code at all"), False),
        (KeyError("x"), False),
    ],
)
def test_busy(error, busy):
    assert is_busy(error) is busy
