"""Percentage points turned into per cent: a rate up 0.5 points is not up 0.5 %."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.checks.base import Pair
    from transflow.model import Span
    from transflow.text.facts.model import Fact

_NEAR = 60
_HUNDREDTHS = re.compile(r"basis|base|básico", re.IGNORECASE)
"""25 basis points are rightly said to be 0.25 %."""


def percent_for_points(
    pair: Pair, source: Sequence[Fact], target: Sequence[Fact]
) -> tuple[str, Span, Span] | None:
    """Find points of the source whose figure the target gives in per cent.

    The reverse is right more often than not: Japanese raises a rate "by 0.25 %".

    Args:
        pair: The texts.
        source: Facts of the source.
        target: Facts of the target.

    Returns:
        What to say, and the places in source and target; None where nothing is wrong.
    """
    points = [
        fact
        for fact in source[:_NEAR]
        if fact.kind == "points"
        and fact.firm
        and not _HUNDREDTHS.search(pair.source, fact.start, fact.end)
    ]
    if not points:
        return None
    kept = {_value(fact) for fact in target if fact.kind == "points"}
    shares = {_value(fact) for fact in source if fact.kind == "percent"}
    for fact in points:
        value = _value(fact)
        if value in kept or value in shares:
            continue
        for other in target[:_NEAR]:
            if other.kind == "percent" and _value(other) == value:
                said = pair.source[fact.start : fact.end], pair.target[other.start : other.end]
                message = f"the source says “{said[0]}” (points), the target “{said[1]}” (per cent)"
                return message, (fact.start, fact.end), (other.start, other.end)
    return None


def _value(fact: Fact) -> str:
    return fact.key.partition(":")[2]
