"""Abbreviations of bodies that each language has of its own: WHO and OMS, held against a table."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from transflow.checks.base import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair

COLUMNS = ("en", "fr", "de")
"""The languages of the table."""

_ABBREVIATION = re.compile(r"(?<![\w&.-])[A-Z][A-Za-z&]{0,4}[A-Z](?:s(?!\w))?(?![\w&])")
_MOST = 60


def exchanged_abbreviations(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find an abbreviation that stands for another body than the one the source names.

    Args:
        pair: Source and target, both in a language of `COLUMNS`.
        source: Primary subtag of the language of the source.
        target: Of the target.
    """
    here = list(_ABBREVIATION.finditer(pair.source))[:_MOST]
    if not here:
        return
    there = list(_ABBREVIATION.finditer(pair.target))[:_MOST]
    rows = [_rows_of(match.group(), source) for match in here]
    told = [_rows_of(match.group(), target) for match in there]
    meant = frozenset[int]().union(*rows)
    said = frozenset[int]().union(*told)
    own = {match.group() for match in here}
    strange = [
        match
        for match, numbers in zip(there, told, strict=True)
        if numbers and not numbers & meant and match.group() not in own
    ]
    for match, numbers in zip(here, rows, strict=True):
        if not strange:
            return
        if numbers and not numbers & said and match.group() not in pair.target:
            other = strange.pop(0)
            message = f"the source has {match.group()}, the target {other.group()}"
            yield Finding(message, match.span(), other.span())


def are_two_bodies(one: str, other: str) -> bool:
    """Whether two abbreviations of English are both in the table, and not in one row."""
    first, second = _rows_of(one, "en"), _rows_of(other, "en")
    return bool(first and second) and first.isdisjoint(second)


def _rows_of(abbreviation: str, lang: str) -> frozenset[int]:
    return _abbreviated(lang).get(abbreviation, frozenset())


@lru_cache(maxsize=3)
def _abbreviated(lang: str) -> dict[str, frozenset[int]]:
    column = COLUMNS.index(lang)
    text = (files(__package__) / "data" / "abbreviations.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and line[0] != "#"]
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(lines):
        for name in line.split("\t")[column].split("|"):
            found[name] = found.get(name, frozenset()) | {number}
    return found
