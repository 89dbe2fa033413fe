"""Organisations and ministries, between Japanese and English: one named where another stands."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from transflow.checks.base import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Code points that the scanner cannot encode; their replacement is as long."""

_MOST = 40


class _Named(NamedTuple):
    """A name found: the rows of the table that have it, and where it stands."""

    rows: frozenset[int]
    start: int
    end: int
    name: str


class _Table:
    """The names of one language by the rows that have them, ready to be looked for."""

    def __init__(self, column: int) -> None:
        rows: dict[str, set[int]] = {}
        for number, names in enumerate(_rows()):
            for name in names[column].split("|"):
                rows.setdefault(name, set()).add(number)
        self._names = tuple(rows)
        self._rows = tuple(frozenset(numbers) for numbers in rows.values())
        self._scanner = ahocorasick_rs.AhoCorasick(
            self._names, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )

    def find(self, text: str) -> list[_Named]:
        found = []
        for key, start, end in self._scanner.find_matches_as_indexes(
            _SURROGATE.sub("\ufffd", text)
        ):
            name = self._names[key]
            around = text[start - 1 : start] + text[end : end + 1]
            if name[0].isascii() and any(c.isascii() and c.isalnum() for c in around):
                continue
            found.append(_Named(self._rows[key], start, end, name))
            if len(found) == _MOST:
                break
        return found


def organisations(pair: Pair, *, into_japanese: bool) -> Iterator[Finding]:
    """Find an organisation of the source where the target names another one that it lacks.

    Args:
        pair: Source and target, Japanese and English.
        into_japanese: Whether the target is the Japanese side.
    """
    here = _table(int(not into_japanese)).find(pair.source)
    if not here:
        return
    there = _table(int(into_japanese)).find(pair.target)
    meant = frozenset[int]().union(*(named.rows for named in here))
    said = frozenset[int]().union(*(named.rows for named in there))
    strange = [named for named in there if not named.rows & meant]
    told: set[str] = set()
    for named in here:
        if not strange:
            return
        if named.rows & said or named.name in told:
            continue
        if named.name.isupper() and named.name in pair.target:
            continue
        told.add(named.name)
        other = strange.pop(0)
        yield Finding(
            f"the source names {named.name}, the target {other.name}",
            (named.start, named.end),
            (other.start, other.end),
        )


def same_organisations(text: str, other: str, *, japanese: bool) -> Iterator[tuple[int, int]]:
    """Where a text names an organisation that the other one names as well.

    Args:
        text: A text in Japanese or English.
        other: Its translation into the other of the two.
        japanese: Whether the text is the Japanese one.
    """
    here = _table(int(japanese)).find(text)
    if here:
        said = frozenset[int]().union(*(n.rows for n in _table(int(not japanese)).find(other)))
        yield from ((named.start, named.end) for named in here if named.rows & said)


@lru_cache(maxsize=2)
def _table(column: int) -> _Table:
    return _Table(column)


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, str], ...]:
    text = (files(__package__) / "data" / "organisations.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
    return tuple((english, japanese) for english, japanese in rows)
