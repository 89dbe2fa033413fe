"""Results that look like times of day in one language and not in the other: 15:13, 15–13."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

_HOUR_DIGITS = 2
_NEAR = 24
"""How many facts of a side are looked at, so that hostile text costs no more than its length."""


def without_scores(
    missing: Sequence[Fact], added: Sequence[Fact], source: Sequence[Fact], target: Sequence[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Leave out a time of one side whose figures stand in a row on the other.

    Args:
        missing: Facts of the source that the target seems to lack.
        added: Facts of the target that the source seems to lack.
        source: All facts of the source.
        target: All facts of the target.

    Returns:
        What is left of both.
    """
    gone = [
        *_read_as_times(missing, added),
        *_read_as_times(added, missing),
        *_dotted(missing, target),
        *_dotted(target, missing),
        *_dotted(added, source),
        *_dotted(source, added),
    ]
    if not gone:
        return list(missing), list(added)
    kept = {id(fact) for fact in gone}
    return [f for f in missing if id(f) not in kept], [f for f in added if id(f) not in kept]


def _dotted(times: Sequence[Fact], numbers: Sequence[Fact]) -> list[Fact]:
    """Times of one side that the other writes as numbers: (15.02), 15.02 Uhr."""
    written: dict[str, Fact] = {}
    for fact in [fact for fact in numbers if fact.kind == "number" and fact.atoms][:_NEAR]:
        hour, _, minute = fact.atoms[0][1:].partition(".")
        if len(hour) <= _HOUR_DIGITS and len(minute) <= _HOUR_DIGITS and minute:
            written[f"t{hour:0>2}:{minute:0<2}"] = fact
    found: list[Fact] = []
    for fact in [fact for fact in times if fact.kind == "time"][:_NEAR]:
        for atom in fact.atoms:
            if other := written.pop(atom, None):
                found += (fact, other)
                break
    return found


def _read_as_times(times: Sequence[Fact], numbers: Sequence[Fact]) -> list[Fact]:
    rows = [
        (one, other)
        for one, other in pairwise(numbers[:_NEAR])
        if one.kind == other.kind == "number" and other.start - one.end <= 1
    ]
    found: list[Fact] = []
    for fact in [fact for fact in times if fact.kind == "time"][:_NEAR]:
        hour, minute = (f"n{int(part)}" for part in fact.atoms[0][1:].split(":"))
        for row in rows:
            if row[0].atoms[:1] == (hour,) and row[1].atoms[:1] == (minute,):
                rows.remove(row)
                found += (fact, *row)
                break
    return found
