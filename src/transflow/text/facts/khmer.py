"""Facts in Khmer text: figures in either script, months, eras of the day, amounts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.latin_tokens import read_digits

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.text.facts.model import Fact

_MONTHS = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
_MONTH_OF = {name: value for value, name in enumerate(_MONTHS, 1)}
_MONTH = "|".join(_MONTHS)
_WEEKDAYS = "ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អាទិត្យ".split()
_DIGITS = r"[0-9]+(?:[.,][0-9]+)*"
_DATE = re.compile(
    rf"(?:ថ្ងៃទី\s*(?P<d>[0-9]{{1,2}})\s*)?ខែ\s*(?P<m>{_MONTH})(?:\s*ឆ្នាំ\s*(?P<y>[0-9]{{4}}))?"
)
_DAY = re.compile(r"ថ្ងៃទី\s*(?P<d>[0-9]{1,2})(?![0-9])")
_YEAR = re.compile(r"ឆ្នាំ\s*(?P<y>[0-9]{4})(?![0-9])")
_TIME = re.compile(
    r"ម៉ោង\s*(?P<h>[0-9]{1,2})(?:(?::|\s*និង\s*|\s*)(?P<m>[0-9]{2})(?:\s*នាទី)?)?(?![0-9])"
    r"\s*(?:(?P<am>ព្រឹក)|(?P<pm>ល្ងាច|រសៀល|យប់))?"
)
_WEEKDAY = re.compile(rf"ថ្ងៃ({'|'.join(_WEEKDAYS)})")
_SCALES = {"ពាន់លាន": 10**9, "លាន": 10**6, "ម៉ឺន": 10**4, "ពាន់": 1000, "រយ": 100}
_NUMBER = re.compile(
    rf"(?P<sign>[$€¥]\s?)?(?P<ordinal>(?:លើក)?ទី\s*)?(?P<n>{_DIGITS})"
    r"\s*(?P<scale>ពាន់លាន|លាន|ម៉ឺន|ពាន់(?!លាន)|រយ)?"
    r"\s*(?P<unit>%|ភាគរយ|ដុល្លារ|រៀល|យ៉េន|អឺរ៉ូ|នាទី|ម៉ោង|ថ្ងៃ|សប្តាហ៍|ខែ|ឆ្នាំ|គីឡូម៉ែត្រ|ហិកតា|តោន)?"
)
_REFERENCE = re.compile(r"(?P<level>មាត្រា|កថាខណ្ឌ(?:ទី)?|ជំពូក(?:ទី)?)\s*(?P<n>[0-9]{1,4})")
_LEVELS = {"មា": "article", "កថ": "paragraph", "ជំ": "chapter"}
_MONEY = {"ដុល្លារ": "USD", "រៀល": "KHR", "យ៉េន": "JPY", "អឺរ៉ូ": "EUR"}
_SIGNS = {"$": "USD", "€": "EUR", "¥": "JPY"}
_DURATIONS = {
    "នាទី": "minute",
    "ម៉ោង": "hour",
    "ថ្ងៃ": "day",
    "សប្តាហ៍": "week",
    "ខែ": "month",
    "ឆ្នាំ": "year",
}
_QUANTITIES = {"គីឡូម៉ែត្រ": "km", "ហិកតា": "ha", "តោន": "t"}


def scan(text: str) -> list[Fact]:
    """Read all facts of a folded Khmer text, in order.

    Args:
        text: Folded text: Khmer digits are ASCII digits.

    Returns:
        Facts with offsets into the folded text.
    """
    facts: list[Fact] = []
    for pattern, make in ((_DATE, _date), (_DAY, _date), (_YEAR, _date), (_TIME, _time)):
        text = _take(text, pattern, make, facts)
    text = _take(text, _WEEKDAY, _weekday, facts)
    text = _take(text, _REFERENCE, _reference, facts)
    for match in _NUMBER.finditer(text):
        _number(match, facts)
    facts.sort(key=lambda fact: fact.start)
    return facts


def _take(
    text: str,
    pattern: re.Pattern[str],
    make: Callable[[re.Match[str]], Fact],
    facts: list[Fact],
) -> str:
    def taken(match: re.Match[str]) -> str:
        facts.append(make(match))
        return "\x00" * len(match.group())

    return pattern.sub(taken, text)


def _date(match: re.Match[str]) -> Fact:
    found = match.groupdict()
    day, year = found.get("d"), found.get("y")
    return forms.date(
        *match.span(),
        year=int(year) if year else None,
        month=_MONTH_OF[found["m"]] if found.get("m") else None,
        day=int(day) if day else None,
    )


def _time(match: re.Match[str]) -> Fact:
    hour, minute = int(match["h"]), int(match["m"] or 0)
    sure = bool(match["am"] or match["pm"]) or hour > 12
    if match["pm"] and hour < 12:
        hour += 12
    return forms.time(hour, minute, match.start(), match.end(), sure=sure)


def _weekday(match: re.Match[str]) -> Fact:
    return forms.weekday(_WEEKDAYS.index(match[1]) + 1, *match.span())


def _reference(match: re.Match[str]) -> Fact:
    level = _LEVELS[match["level"][:2]]
    return forms.reference([(level, str(int(match["n"])))], *match.span())


def _number(match: re.Match[str], facts: list[Fact]) -> None:
    start, end = match.span()
    if len(match["n"]) > forms.MAX_DIGITS:
        facts.append(forms.long_digits(match["n"], start, end))
        return
    value = read_digits(match["n"], ",")
    if value is None:
        return
    if match["scale"]:
        value *= _SCALES[match["scale"]]
    unit = match["unit"] or ""
    if match["ordinal"]:
        facts.append(forms.ordinal(value, start, match.end("n")))
    elif match["sign"]:
        facts.append(forms.money(_SIGNS[match["sign"][0]], value, start, end))
    elif unit in {"%", "ភាគរយ"}:
        facts.append(forms.percent(value, start, end))
    elif unit in _MONEY:
        facts.append(forms.money(_MONEY[unit], value, start, end))
    elif unit in _DURATIONS:
        facts.append(forms.duration(value, _DURATIONS[unit], start, end))
    elif unit in _QUANTITIES:
        facts.append(forms.quantity(_QUANTITIES[unit], value, start, end))
    else:
        facts.append(
            forms.number(value, start, match.end("scale") if match["scale"] else match.end("n"))
        )
