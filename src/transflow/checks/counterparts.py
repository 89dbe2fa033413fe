"""Which fact of the target most likely stands where one of the source is missing."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts.agreement import DATED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

BARE = frozenset({"number", "implied", "ordinal", "code", "fraction"})
"""Kinds whose figure counts something without a unit of measure."""

_MAY_BE_DAYS = frozenset({"ordinal", "duration"})
"""What 10日 may be on the other side: the 10th, ten days."""

_SHARES = frozenset({"percent", "points", "fraction"})
_SAME_UNIT, _SAME_KIND, _ALIKE = 5, 4, 2
_SAME_VALUE, _POWER_APART = 3, 2
_LEAST_KNOWN, _FAR = 5, 2
"""From smaller figures too much follows by chance."""

_NEAR = 60
"""How many facts of a side are looked at, so that hostile text costs no more than its length."""


def value_of(fact: Fact) -> Decimal | None:
    """Give the figure that a fact states, whatever it counts; None when it states none."""
    for atom in fact.atoms:
        if atom[0] in "nyd" and atom[1:].replace(".", "", 1).isdigit():
            return Decimal(atom[1:])
    return None


def is_power_apart(one: Decimal | None, another: Decimal | None) -> bool:
    """Say whether one value is 10, 100, ... times the other; never for 0 or the same value."""
    if not one or not another or one == another:
        return False
    ratio = max(one, another) / min(one, another)
    return ratio >= 10 and ratio == Decimal(10) ** (len(str(int(ratio))) - 1)


def pair_up(missing: Sequence[Fact], added: Sequence[Fact]) -> dict[Fact, Fact]:
    """Pair what one side lacks with what the other side says in its place.

    The surest pairs are made first: the same unit before the same kind, the same figure or one a
    power of ten apart before another one, and of equals those that stand in the same order.

    Args:
        missing: Facts of one side, in order.
        added: Facts of the other side, in order.

    Returns:
        For each fact of ``missing`` that has one, its counterpart; none is used twice.
    """
    scored = []
    for place, fact in enumerate(missing[:_NEAR]):
        for other_place, other in enumerate(added[:_NEAR]):
            if score := _score(fact, other):
                scored.append((-score, abs(place - other_place), place, other_place))
    paired: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, place, other_place in sorted(scored):
        if place not in paired and other_place not in taken:
            paired[place] = other_place
            taken.add(other_place)
    return {missing[place]: added[other] for place, other in paired.items()}


def _tells_time(fact: Fact) -> bool:
    """Whether a fact is a time, or a number of hours that may be one (sept heures)."""
    return any(atom[0] == "t" for atom in fact.atoms)


def _score(fact: Fact, other: Fact) -> int:
    """Tell how likely two facts speak of the same thing; 0 when they do not."""
    kinds = {fact.kind, other.kind}
    one, another = value_of(fact), value_of(other)
    same_value = one is not None and one == another
    if len(kinds) == 1:
        # the key of an amount is kind:unit:figure
        same_unit = fact.key.rpartition(":")[0] == other.key.rpartition(":")[0]
        score = _SAME_UNIT if same_unit else _SAME_KIND
    elif kinds <= DATED | {"quarter"} or kinds <= BARE or kinds <= _SHARES:
        score = _ALIKE
    elif "day" in kinds and kinds & _MAY_BE_DAYS and _counts_days(fact, other):
        score = _ALIKE  # 10日 against the 12th, 26日 against 28 days
    elif one is not None and another is not None and (same_value or is_power_apart(one, another)):
        score = 1  # ３年 against 3 percent, 350万人 against $350 million
    elif kinds == {"time", "duration"}:
        return _ALIKE if all(_tells_time(each) for each in (fact, other)) else 0
    else:
        return 0
    if same_value:
        return score + _SAME_VALUE
    return score + (_POWER_APART if is_power_apart(one, another) else 0)


def _counts_days(fact: Fact, other: Fact) -> bool:
    """Whether what stands beside a day of the month is another one, or days."""
    spans = [each for each in (fact, other) if each.kind == "duration"]
    return all(span.key.startswith("duration:d:") for span in spans)


def is_reckoned(fact: Fact, other: Fact, facts: Sequence[Fact], others: Sequence[Fact]) -> bool:
    """Say whether one figure follows from another and from a third that both sides state.

    "16, up from 13" is "16, three more"; "all but two of the nine" are seven.

    Args:
        fact: A figure of one side.
        other: What stands in its place on the other side.
        facts: All facts of the one side.
        others: All facts of the other side.
    """
    if not {fact.kind, other.kind} <= BARE - {"code"} | {"quantity"}:
        return False
    one, another = value_of(fact), value_of(other)
    if one is None or another is None:
        return False
    left = {value_of(f) for f in facts[:_NEAR]}
    shared = left & {value_of(f) for f in others[:_NEAR]}
    known = {value for value in shared if value is not None and value >= _LEAST_KNOWN}
    if sorted(str(one)) == sorted(str(another)) or one % 5 == another % 5 == 0:
        return False  # 41 and 14 differ by a slip, and round figures by one another
    apart = min(one, another) * _FAR <= max(one, another)
    return abs(one - another) in known or (apart and one + another in known)
