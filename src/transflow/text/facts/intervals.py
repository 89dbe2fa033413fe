"""Spans told by both ends on one side, and by one end and their length on the other.

From noon to 1 p.m. is an hour from noon; from 3 to 5 May is for three days from 3 May.
"""

from __future__ import annotations

import calendar
import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.text.facts.model import Fact

_DAY_SECONDS = 86_400
_YEAR = 2001
"""Stands for a year that is not told: most years have 365 days."""

_LAST_YEAR = 9000
_NEAR = 24
"""How many ends of spans are looked at, so that hostile text costs no more than its length."""


def without_spanned(
    facts: Sequence[Fact], rest: Sequence[Fact], own: Sequence[Fact], others: Sequence[Fact]
) -> list[Fact]:
    """Leave out what the other side tells by the other two of beginning, end and length.

    Args:
        facts: Facts of a side that the other side seems to lack.
        rest: Facts of the other side that this side seems to lack: what stands in their place.
        own: All facts of their side.
        others: All facts of the other side.
    """
    if not any(_is_end(fact) or fact.kind in {"duration", "year"} for fact in facts):
        return list(facts)
    told_years = {_year(fact) for fact in others if fact.kind == "year"}
    instead = {fact.kind for fact in rest}
    lengths = {fact.key for fact in others if fact.kind == "duration"}
    ends = [fact for fact in own if _is_end(fact)][:_NEAR]
    other_ends = [fact for fact in others if _is_end(fact)][:_NEAR]
    shared = [fact for fact in ends if any(_is_same(fact, end) for end in other_ends)]

    def is_spanned(fact: Fact) -> bool:
        if fact.kind in instead:
            return False
        if fact.kind == "year":  # by 2025, and two years later: by 2027
            apart = {abs(_year(fact) - year) * 12 for year in told_years}
            return any(f"duration:m:{months}" in lengths for months in apart)
        if fact.kind == "duration":
            return any(fact.key in _between(one, end) for one in shared for end in other_ends)
        return _is_end(fact) and any(lengths & set(_between(fact, end)) for end in shared)

    return [fact for fact in facts if not is_spanned(fact)]


def _is_end(fact: Fact) -> bool:
    return fact.kind == "time" or (fact.kind in {"date", "era"} and _day(fact) is not None)


def _year(fact: Fact) -> int:
    return int(fact.atoms[0][1:])


def _is_same(one: Fact, other: Fact) -> bool:
    if one.kind == "time":
        return not set(one.atoms).isdisjoint(other.atoms)
    return other.kind != "time" and _day(one) == _day(other)


def _between(one: Fact, other: Fact) -> Iterator[str]:
    """Give the keys of what may be called the time between two ends, both days included."""
    if "time" in {one.kind, other.kind}:
        if one.kind == other.kind:
            for first in _seconds(one):
                for last in _seconds(other):
                    seconds = (first - last) % _DAY_SECONDS
                    if seconds:
                        yield f"duration:s:{seconds}"
                        yield f"duration:s:{_DAY_SECONDS - seconds}"
        return
    first_day, last_day = sorted(day for day in (_day(one), _day(other)) if day)
    yield from _days(first_day, last_day)
    if not any(atom[0] == "y" for fact in (one, other) for atom in fact.atoms):
        yield from _days(last_day, first_day.replace(year=_YEAR + 1))  # into the next year


def _days(first: dt.date, last: dt.date) -> Iterator[str]:
    if first == last:
        return
    end = last + dt.timedelta(days=1)
    yield f"duration:d:{(end - first).days}"
    if end.day == first.day:
        yield f"duration:m:{(end.year - first.year) * 12 + end.month - first.month}"


def _seconds(fact: Fact) -> Iterator[int]:
    """Give the times of day that a time may mean, in seconds."""
    for atom in fact.atoms:
        hour, _, minute = atom[1:].partition(":")
        if atom[0] == "t":
            yield int(hour) * 3600 + int(minute) * 60


def _day(fact: Fact) -> dt.date | None:
    """Give the day that a date names, of a common year where none is told."""
    parts = {atom[0]: int(atom[1:]) for atom in fact.atoms if atom[1:].isdigit()}
    if len(parts) != len(fact.atoms) or not {"m", "d"} <= parts.keys():
        return None
    year = parts.get("y", _YEAR)
    if not 1 <= year <= _LAST_YEAR or parts["d"] > calendar.monthrange(year, parts["m"])[1]:
        return None
    return dt.date(year, parts["m"], parts["d"])
