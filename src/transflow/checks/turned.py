"""Pairs of figures whose order tells, and changed: ８位から６位 against "from sixth to eighth".

Ranges from one end to another, and what is held against each other: votes, results.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from transflow.text.facts.agreement import DATED, values

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

_AGAINST = re.compile(
    r"\s?(?:票)?(?:対|、反対(?:は|が)?"
    r"|[ ]?(?:votes?[ ]|voix[ ]|Stimmen[ ])?(?:to|against|gegen|zu|contre)[ ]|[-–])\s?"
)
_FOR_AND_AGAINST = re.compile(
    r" (?:(?:votes?|members?) )?(?:in favou?r(?: of [^0-9]{1,20})?|for)(?:,? and|,| to)? "
    r"|(?: ?-?)(?:Stimmen|Ja-?(?:Stimmen)?)(?:,| und| gegen| zu| bei)? "
    r"| ?: ?"
    r"|(?: voix| votes?)(?: pour)?(?: et|,)? (?:contre )?"
)
"""What parts the votes in favour from those against, which it names itself."""

_AGAINST_BEHIND = re.compile(
    r" ?(?:votes? )?(?:against|Nein|Gegenst|dagegen|contre|voix contre)| (?:Stimmen|votes?|voix)\b"
)
_DECIDED = re.compile(
    r"(?:賛成|可決|否決|票|\bby[ ]|\bvote of[ ]|\bvoted[ ]|\bin favou?r|\bmit[ ]|\bpar[ ]"
    r"|\bdivision\b|\b(?:result|Ergebnis|résultat|Abstimmung)\b"
    r"|\brejected[ ]|\b(?:adopt|approv|pass|carri|defeat)ed[ ])",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"[^.;]{0,24}[ \u00a0(](?:versus|vs\.?|contre|gegenüber|compared (?:with|to)|(?:up|down) from"
    r"|against)[ \u00a0](?:[^\W\d_]+[ \u00a0]){0,2}[$€£¥]?\Z"
)
_VOTED = re.compile(r"\b(?:vot|voix|Stimme|seat|siège|ayes|noes|won|lost|beat|batt|win|score)")
"""Where votes and goals are told, "against" parts two sides and not now from then."""

_RATIO = re.compile(r" ?: ?|[ -](?:to|zu|pour|contre)[ -]")
_IN_RATIO = re.compile(r"(?i)\b(?:ratio|proportions?|verhältnis|rapport|maßstab)\b")
_LOST = re.compile(r"否決|敗|\b(?:reject|defeat|lost\b|lose|rejet|repouss|abgelehnt|unterl|verlor)")
_MAY_TELL = re.compile("[ \u00a0(:–対SJ-]")
"""What all of these have but から: looked for first, for few figures of Japanese do."""

_BEFORE = 40
_BETWEEN = 40
_BEHIND = 24
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
    if len(source) <= 1 or len(target) <= 1:
        return
    wanted = {_ends(*ends): ends for ends in _ranges(pair.source, source)}
    if not wanted:
        return
    told = {_ends(*ends): ends for ends in _ranges(pair.target, target)}
    for ends, (first, last) in wanted.items():
        there = told.get((ends[1], ends[0]))
        if there is None or ends in told or (ends[1], ends[0]) in wanted:
            continue
        if _LOST.search(pair.source) and _LOST.search(pair.target):
            continue  # rejected by 58 votes to 55: 賛成55、反対58で否決
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
        if "から" not in between and not _MAY_TELL.search(between):
            continue
        before = text[max(0, first.start - _BEFORE) : first.start]
        if _KARA.match(between) or (_TO.match(between) and _FROM.search(before)):
            ends = first, last
        elif _THEN_LAST.match(between) and _NOW_FIRST.search(before):
            ends = last, first
        elif _are_held_against(before, between, text[last.end : last.end + _BEHIND]):
            ends = first, last
        elif _COMPARED.match(between) and not _VOTED.search(text):
            ends = last, first
        else:
            continue
        values_differ = _ends(*ends)
        if values_differ[0] != values_differ[1]:
            yield ends


def _are_held_against(before: str, between: str, behind: str) -> bool:
    """Whether two figures are votes for and against, or the parts of a ratio."""
    if _AGAINST.fullmatch(between) and ("対" in between or _DECIDED.search(before)):
        return True
    if _FOR_AND_AGAINST.fullmatch(between) and _AGAINST_BEHIND.match(behind):
        return True
    return bool(_RATIO.fullmatch(between) and _IN_RATIO.search(before))


def _ends(first: Fact, last: Fact) -> tuple[str, str]:
    return next(iter(values(first)), first.key), next(iter(values(last)), last.key)


def _span(first: Fact, last: Fact) -> Span:
    return min(first.start, last.start), max(first.end, last.end)
