"""Spans said in one figure or in two: 2:51 hours, two hours and 51 minutes."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from transflow.text.facts.agreement import values
from transflow.text.facts.conversions import size_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

_SPANNING = frozenset({"duration", "time"})
_WHOLES = {"s": (60, 3600, 86_400, 604_800), "M": (12,)}
"""Minutes, hours, days and weeks in seconds; years in months."""

_BESIDE = len(" and ")
_ROUNDED = Decimal("0.005")
"""How far from the sum a measure may be: 5 feet 10 inches, 178 cm."""

_NEAR = 24
"""How many spans of a side are looked at, so that hostile text costs no more than its length."""


def without_summed(
    missing: Sequence[Fact], added: Sequence[Fact], source: Sequence[Fact], target: Sequence[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Leave out spans that the other side says in two figures, or in one where this has two.

    Args:
        missing: Facts of the source that the target seems to lack.
        added: Facts of the target that the source seems to lack.
        source: All facts of the source.
        target: All facts of the target.

    Returns:
        What is left of both.
    """
    gone = {*_summed(source, target), *_summed(target, source)}
    gone.update(_measured(source, target), _measured(target, source))
    if not gone:
        return list(missing), list(added)
    return [f for f in missing if f not in gone], [f for f in added if f not in gone]


def _summed(parts: Sequence[Fact], wholes: Sequence[Fact]) -> list[Fact]:
    """The facts of a side that make one of the other, two by two, and that one."""
    spans = [fact for fact in parts if fact.kind == "duration"][:_NEAR]
    whole = {
        value: fact
        for fact in [fact for fact in wholes if fact.kind in _SPANNING][:_NEAR]
        for value in values(fact)
        if value[0] in "sM"
    }
    found: list[Fact] = []
    for one, other in pairwise(spans):
        sizes, more = _sizes(one), _sizes(other)
        for unit in sizes.keys() & more.keys():
            fact = whole.get(f"{unit}{sizes[unit] + more[unit]}")
            if fact and _is_rest(sizes[unit], more[unit], unit):
                found += (one, other, fact)
    return found


def _measured(parts: Sequence[Fact], wholes: Sequence[Fact]) -> list[Fact]:
    """Likewise of measures that follow each other: １メートル80センチ, 1.8 metres."""
    told = [fact for fact in parts if fact.kind == "quantity"][:_NEAR]
    whole = [fact for fact in wholes if fact.kind == "quantity"][:_NEAR]
    found: list[Fact] = []
    for one, other in pairwise(told):
        size, more = size_of(one), size_of(other)
        if not size or not more or size[0] != more[0] or other.start - one.end > _BESIDE:
            continue
        total = size[1] + more[1]
        for fact in whole if more[1] < size[1] else ():
            same = size_of(fact)
            if same and same[0] == size[0] and abs(same[1] - total) <= _ROUNDED * total:
                found += (one, other, fact)
                break
    return found


def _is_rest(size: int, more: int, unit: str) -> bool:
    """Whether a second figure counts the rest of the first: minutes behind hours."""
    return any(size % whole == 0 and more < whole for whole in _WHOLES[unit])


def _sizes(fact: Fact) -> dict[str, int]:
    """How long a span is, in seconds or in months."""
    return {
        value[0]: int(value[1:])
        for value in values(fact)
        if value[0] in "sM" and value[1:].isdigit()
    }
