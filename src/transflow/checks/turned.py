"""From-to ranges whose ends changed places: ８位から６位 against "from sixth to eighth"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from transflow.text.facts.compare import DATED, values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.checks.base import Pair
    from transflow.model import Span
    from transflow.text.facts.model import Fact

_KARA = re.compile(r"[^\d、。，．（）]{0,6}から[^\d、。，．（）]{0,6}\Z")
_FROM = re.compile(r"\b(?:from|de|von)[ \u00a0](?:[^\W\d_]+[ \u00a0]){0,2}\Z", re.IGNORECASE)
_TO = re.compile(
    r"[ \u00a0](?:[^\W\d_]+[ \u00a0]){0,2}(?:to|à|auf)[ \u00a0](?:[^\W\d_]+[ \u00a0]){0,2}\Z"
)
_BEFORE = 40
_BETWEEN = 40
_SKIPPED = DATED | {"time", "weekday", "reference", "quarter"}


def turned(
    pair: Pair, source: Sequence[Fact], target: Sequence[Fact]
) -> Iterator[tuple[Fact, str, Span, Span]]:
    """Find ranges that lead the other way in the target.

    Args:
        pair: The texts.
        source: Facts of its source.
        target: Facts of its target.

    Yields:
        The first fact of the source's range, a message, and both spans.
    """
    wanted = {_ends(*ends): ends for ends in _ranges(pair.source, source)}
    if not wanted:
        return
    told = {_ends(*ends): ends for ends in _ranges(pair.target, target)}
    for ends, (first, last) in wanted.items():
        there = told.get((ends[1], ends[0]))
        if there is None or ends in told or (ends[1], ends[0]) in wanted:
            continue
        span, target_span = (first.start, last.end), (there[0].start, there[1].end)
        message = (
            f"the source says “{pair.source[slice(*span)]}”, "
            f"the target “{pair.target[slice(*target_span)]}”: the ends changed places"
        )
        yield first, message, span, target_span


def _ranges(text: str, facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    for first, last in pairwise(facts):
        if {first.kind, last.kind} & _SKIPPED or last.start - first.end > _BETWEEN:
            continue
        between = text[first.end : last.start]
        before = text[max(0, first.start - _BEFORE) : first.start]
        if _KARA.match(between) or (_FROM.search(before) and _TO.match(between)):
            values_differ = _ends(first, last)
            if values_differ[0] != values_differ[1]:
                yield first, last


def _ends(first: Fact, last: Fact) -> tuple[str, str]:
    return next(iter(values(first)), first.key), next(iter(values(last)), last.key)
