"""Checks of dates and times: the same moment on both sides, and one that exists."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.figures import told
from transflow.checks.presence import primary
from transflow.model import Severity
from transflow.text.facts.folding import fold
from transflow.text.facts.read import read_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary
    from transflow.model import Span
    from transflow.text.facts.model import Fact

_HALVED = re.compile(
    r"(?<![0-9:.])(?P<h>[0-9]{1,2})(?::(?P<m>[0-9]{2}))?[ \u00a0]?(?P<half>[ap])\.?[ ]?m\b\.?",
    re.IGNORECASE,
)
_MAY_HALVE = re.compile(r"[0-9][ \u00a0]?[apAP]\.?[ ]?[mM]")
_HALVED_JA = re.compile(
    r"(?P<half>午前|午後)の?\s?(?P<h>[0-9]{1,2})(?:時(?:(?P<m>[0-9]{1,2})分)?|:(?P<m2>[0-9]{2}))"
)
_CLOCK = re.compile(r"(?<![0-9:.,/])(?P<h>[0-9]{2}):(?P<m>[0-9]{2})(?![0-9:])")
_CLOCK_WORDS = re.compile(
    r"\b(?:at|from|until|till|by|around|about|before|after|to|um|ab|bis|gegen|à|vers|dès|a las)"
    r"[ \u00a0]?\Z",
    re.IGNORECASE,
)
_ZONE = re.compile(r"[ \u00a0]?(?:JST|UTC|GMT|CET|local time|hours|hrs|Uhr|h\b|\()", re.IGNORECASE)
_ODD_DATE = re.compile(
    r"(?P<ja>(?<![0-9第])(?:1[3-9]|[2-9][0-9]|00?)月(?=[0-9]{1,2}日)|(?<=月)(?:3[2-9]|[4-9][0-9]|00?)日)"
    r"|(?<![0-9/-])[0-9]{4}-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})(?![0-9-])"
)
_MAY_DATE = re.compile("[0-9]-[0-9]{2}-[0-9]")
_LAST_HOUR = 24
_LATE_HOUR = 30


def date(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find dates, years, quarters and weekdays that differ."""
    return told(pair, "date")


def era(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find years of an era that were not converted right (令和５年 against 2022)."""
    return told(pair, "era")


def time(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find times of day that differ."""
    return told(pair, "time")


def impossible_time(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find times of day that no clock shows (17:50 p.m., 25:10)."""
    found = [
        Finding(message, None, span)
        for message, span in _odd_times(pair.target, pair.source, pair.source_lang)
    ]
    late = primary(pair.source_lang) == "ja"  # ２５時 is 1 a.m. of the next day there
    for message, span in _odd_times(pair.source, pair.target, pair.target_lang, late=late):
        found.append(Finding(f"in the source, {message}", span, None, Severity.NOTICE))
    return found


def _odd_times(
    text: str, other: str, other_lang: str, *, late: bool = False
) -> Iterator[tuple[str, Span]]:
    folded, starts = fold(text)
    if ":" not in folded and "午" not in folded and not _MAY_HALVE.search(folded):
        return
    taken: list[Span] = []
    for match in (*_HALVED.finditer(folded), *_HALVED_JA.finditer(folded)):
        taken.append(match.span())
        hour = int(match["h"])
        minute_text = match["m"] or (match["m2"] if "m2" in match.re.groupindex else None)
        minute = int(minute_text) if minute_text else 0
        half = "p.m." if match["half"] in {"午後", "p", "P"} else "a.m."
        fault = _halved_fault(hour, minute, half, timed=minute_text is not None)
        if fault:
            written = text[slice(*_original(match.span(), starts))]
            yield f"“{written}” is no time of day: {fault}", _original(match.span(), starts)
    taken.sort()
    for match in _CLOCK.finditer(folded):
        start, end = match.span()
        before = bisect_right(taken, (start, len(folded))) - 1
        if before >= 0 and start < taken[before][1]:
            continue
        hour, minute = int(match["h"]), int(match["m"])
        last = _LATE_HOUR if late else _LAST_HOUR
        if (hour < last and minute < 60) or (hour, minute) == (_LAST_HOUR, 0):
            continue
        if (
            not (hour < _LATE_HOUR or minute >= 60)
            or not _is_clock(folded, start, end, hour, minute)
        ) and not _has_time(other, other_lang):
            continue
        span = _original((start, end), starts)
        yield f"“{text[slice(*span)]}” is no time of day: write 00:00 to 23:59", span


def _halved_fault(hour: int, minute: int, half: str, *, timed: bool) -> str:
    if minute >= 60:
        return "an hour has 60 minutes"
    if hour <= 12:
        return ""
    if hour > _LAST_HOUR:
        return "a day has 24 hours"
    clock = f"{hour}:{minute:02d}"
    if half == "a.m.":
        return f"write {clock} (24 hours), or an hour up to 12 with a.m."
    short = f"{hour - 12}:{minute:02d}" if timed else f"{hour - 12}"
    return f"write {clock} or {short} p.m."


def _is_clock(text: str, start: int, end: int, hour: int, minute: int) -> bool:
    """Whether digits with a colon are meant as a time and not as a ratio or a score."""
    if _LAST_HOUR <= hour < _LATE_HOUR and minute < 60:
        return True
    return bool(_CLOCK_WORDS.search(text, max(0, start - 8), start) or _ZONE.match(text, end))


def _has_time(text: str, lang: str) -> bool:
    return any(fact.kind == "time" for fact in read_facts(text, lang))


def _original(span: Span, starts: list[int] | None) -> Span:
    if starts is None:
        return span
    return starts[span[0]], starts[span[1] - 1] + 1


def impossible_date(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find days that no calendar has (February 30), and weekdays that belong to another date."""
    source_days = {key for key, _ in _wrong_weekdays(pair.source, pair.source_lang)}
    source_odd = {fact.key for fact in _odd_days(pair.source, pair.source_lang)}
    for fact in _odd_days(pair.target, pair.target_lang):
        written = pair.target[fact.start : fact.end]
        same = fact.key in source_odd
        yield Finding(
            f"“{written}” is no day of the calendar"
            + (" (nor is it in the source)" if same else ""),
            None,
            (fact.start, fact.end),
        )
    folded, starts = fold(pair.target)
    dated = "月" in folded or ("-" in folded and _MAY_DATE.search(folded))
    for match in _ODD_DATE.finditer(folded) if dated else ():
        if match["ja"] or not (1 <= int(match["m"]) <= 12 and 1 <= int(match["d"]) <= 31):
            span = _original(match.span(), starts)
            written = pair.target[slice(*span)]
            yield Finding(f"“{written}” is no day of the calendar", None, span)
    for key, (message, span) in _wrong_weekdays(pair.target, pair.target_lang):
        severity = Severity.NOTICE if key in source_days else Severity.WARNING
        yield Finding(message, None, span, severity)


def _odd_days(text: str, lang: str) -> list[Fact]:
    odd = []
    for fact in read_facts(text, lang):
        parts = _parts(fact)
        if parts is None:
            continue
        year, month, day = parts
        last = calendar.monthrange(year or 2000, month)[1]
        if day > last:
            odd.append(fact)
    return odd


def _parts(fact: Fact) -> tuple[int | None, int, int] | None:
    """Give year, month and day of an unambiguous date, or None."""
    if fact.kind not in {"date", "era"}:
        return None
    atoms: dict[str, int] = {}
    for atom in fact.atoms:
        if atom[0] in atoms or not atom[1:].isdigit():
            return None
        atoms[atom[0]] = int(atom[1:])
    if "m" not in atoms or "d" not in atoms:
        return None
    year = atoms.get("y")
    if year is not None and not 1 <= year <= 9999:
        return None
    return year, atoms["m"], atoms["d"]


def _wrong_weekdays(text: str, lang: str) -> Iterator[tuple[str, tuple[str, Span]]]:
    """Find weekdays directly beside a full date that fell on another day."""
    facts = read_facts(text, lang)
    for first, second in pairwise(facts):
        if "weekday" not in {first.kind, second.kind}:
            continue
        told_day, dated = (first, second) if first.kind == "weekday" else (second, first)
        parts = _parts(dated)
        if told_day.kind != "weekday" or parts is None:
            continue
        between = text[first.end : second.start]
        if between.strip(" ,、（(den") or len(between) > 4:
            continue
        year, month, day = parts
        if year is None or day > calendar.monthrange(year, month)[1]:
            continue
        real = dt.date(year, month, day)
        if f"weekday:{real.isoweekday()}" != told_day.key:
            span = (min(first.start, second.start), max(first.end, second.end))
            name = calendar.day_name[real.weekday()]
            yield (
                f"{dated.key} {told_day.key}",
                (f"“{text[slice(*span)]}”: {real.isoformat()} was a {name}", span),
            )
