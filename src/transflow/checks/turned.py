"""Pairs of figures whose order tells, and changed: ８位から６位 against "from sixth to eighth".

Ranges from one end to another, and what is held against each other: votes, results.
"""

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
_NOW_FIRST = re.compile(r"\b(?:to|at)[ \u00a0](?:[^\W\d_]+[ \u00a0]){0,2}\Z")
_THEN_LAST = re.compile(r"[ \u00a0](?:[^.;]{0,40}[ \u00a0])?(?:from)[ \u00a0]\Z")
"""English tells the end of a move before its beginning: "rose to 4.3 % from 4.1 %"."""

_AGAINST = re.compile(r"\s?(?:票)?(?:対|、反対(?:は|が)?|[ ]?(?:votes?[ ])?(?:to|against)[ ])\s?")
_DECIDED = re.compile(
    r"(?:賛成|可決|否決|票|\bby[ ]|\bvote of[ ]|\bvoted[ ]|\bin favou?r)", re.IGNORECASE
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
        span, target_span = _span(first, last), _span(*there)
        message = (
            f"the source says “{pair.source[slice(*span)]}”, "
            f"the target “{pair.target[slice(*target_span)]}”: the ends changed places"
        )
        yield first, message, span, target_span


def _ranges(text: str, facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    figures = [fact for fact in facts if fact.kind not in _SKIPPED]
    for first, last in pairwise(figures):
        if not 0 <= last.start - first.end <= _BETWEEN:
            continue
        between = text[first.end : last.start]
        before = text[max(0, first.start - _BEFORE) : first.start]
        if _KARA.match(between) or (_FROM.search(before) and _TO.match(between)):
            ends = first, last
        elif _NOW_FIRST.search(before) and _THEN_LAST.match(between):
            ends = last, first
        elif _AGAINST.fullmatch(between) and ("対" in between or _DECIDED.search(before)):
            ends = first, last
        else:
            continue
        values_differ = _ends(*ends)
        if values_differ[0] != values_differ[1]:
            yield ends


def _ends(first: Fact, last: Fact) -> tuple[str, str]:
    return next(iter(values(first)), first.key), next(iter(values(last)), last.key)


def _span(first: Fact, last: Fact) -> Span:
    return min(first.start, last.start), max(first.end, last.end)
