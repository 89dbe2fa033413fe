"""Weekdays that both sides tell, and that have nothing in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.checks.base import Pair
    from transflow.model import Span
    from transflow.text.facts.model import Fact

_INTO_DAY = re.compile(r"(?i)(?:nacht (?:zum|auf|zu)|night (?:to|into)|nuit (?:à|au))\W*\Z")
_BESIDE = 20


def other_weekday(
    pair: Pair, source: Sequence[Fact], target: Sequence[Fact]
) -> tuple[str, Span, Span] | None:
    """Find a weekday of the source in whose place the target has another one.

    Args:
        pair: The texts.
        source: Facts of the source.
        target: Facts of the target.

    Returns:
        A message and both spans, or None.
    """
    left = [fact for fact in source if fact.kind == "weekday"]
    right = [fact for fact in target if fact.kind == "weekday"]
    there, here = {fact.key for fact in right}, {fact.key for fact in left}
    # said twice on one side: closed on Mondays (on Tuesday if Monday is a holiday)
    if not left or len(there) != len(here) or there == here:
        return None
    one = next((fact for fact in left if fact.key not in there), None)
    other = next((fact for fact in right if fact.key not in here), None)
    if one is None or other is None or _is_the_night_between(pair, one, other):
        return None
    message = (
        f"the source says “{pair.source[one.start : one.end]}”, "
        f"the target “{pair.target[other.start : other.end]}”"
    )
    return message, (one.start, one.end), (other.start, other.end)


def _is_the_night_between(pair: Pair, one: Fact, other: Fact) -> bool:
    """Whether one side names a night by the day that follows: Sunday night, Nacht zum Montag."""
    into = [
        _INTO_DAY.search(text, max(0, fact.start - _BESIDE), fact.start) is not None
        for text, fact in ((pair.source, one), (pair.target, other))
    ]
    if into[0] == into[1]:
        return False
    first, last = (one, other) if into[1] else (other, one)
    return (int(last.key.rpartition(":")[2]) - int(first.key.rpartition(":")[2])) % 7 == 1
