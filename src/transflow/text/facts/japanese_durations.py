"""Spans of time in Japanese text: ３時間半, 21秒53, 五か年."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.kanji_numbers import KANJI, SMALL, small, value_of

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_DURATION = re.compile(
    rf"(?:時間(?:(?P<min>{SMALL})分(?!野)(?:(?P<sec>{SMALL})秒)?|(?P<half>半))?"
    r"|(?P<minute>分(?:間)?)(?![のノ野類析科割岐権業配担団譲散裂離隊])"
    r"|(?P<second>秒(?:間)?)|(?P<day>日間)|(?P<week>週間?)(?!年)|(?P<month>[かヵカケヶ箇]月(?:間)?(?P<mhalf>半)?)"
    r"|(?P<year>[かヵカケヶ箇]年|年(?:間|(?P<yhalf>半))?(?![目生代号度次組])))"
)
# 21秒53, ３分８秒47, 8分20秒: one span
_STOPWATCH = re.compile(
    r"(?=[0-9]{1,2}分|[0-9]{1,3}秒[0-9])(?:(?P<m>[0-9]{1,3})分)?(?P<s>[0-9]{1,3})秒"
    r"(?:(?P<part>[0-9]{1,3})(?![0-9年月日時分秒人回台本枚個件]))?"
)
_ALL_DAY = re.compile(r"(?:体制|態勢|営業|稼働|対応|受付|受け付け|監視|年中|365日)")


def read_duration(text: str, match: re.Match[str], facts: list[Fact]) -> int:
    """Read a span of time that begins at a numeral.

    Args:
        text: Folded text.
        match: The numeral.
        facts: Facts read so far; a found one is appended.

    Returns:
        Where to go on, or 0 when there is none.
    """
    start, end = match.span()
    found = _DURATION.match(text, end)
    value = value_of(match.group()) if found else None
    if not found or value is None:
        return 0
    firm = value != 1 and not (value == 24 and _ALL_DAY.match(text, found.end()))
    if text[found.end() : found.end() + 1] == "台":  # ５８秒台: less than 59 seconds
        unit = found.lastgroup or ""
        if unit in {"minute", "second"}:
            band = forms.duration(value, unit, start, found.end(), firm=False)
            upper = forms.duration(value + 1, unit, start, found.end())
            facts.append(replace(band, atoms=(*band.atoms, "s" + upper.key.rpartition(":")[2])))
            return found.end()
    if timed := _STOPWATCH.match(text, start):
        exact = Decimal(60 * int(timed["m"] or 0) + int(timed["s"]))
        if timed["part"]:
            exact += Decimal(f"0.{timed['part']}")
        facts.append(forms.duration(exact, "second", start, timed.end()))
        return timed.end()
    if found["minute"] or found["second"] or found["day"] or found["week"]:
        unit = found.lastgroup or ""
        facts.append(forms.duration(value, unit, start, found.end(), firm=firm))
    elif found["month"]:
        if found["mhalf"]:
            facts.append(forms.duration(value * 30 + 15, "day", start, found.end(), firm=False))
        else:
            facts.append(forms.duration(value, "month", start, found.end(), firm=firm))
    elif found["year"]:
        if match.group()[0] in KANJI and value in {100, 1000}:
            return 0  # 百年に一度
        if found["yhalf"]:
            facts.append(forms.duration(value * 12 + 6, "month", start, found.end()))
        else:
            facts.append(forms.duration(value, "year", start, found.end(), firm=firm))
    else:
        minutes = small(found["min"]) if found["min"] else 30 if found["half"] else 0
        if found["sec"]:
            seconds = (value * 60 + minutes) * 60 + small(found["sec"])
            facts.append(forms.duration(seconds, "second", start, found.end()))
        elif minutes:
            facts.append(forms.duration(value * 60 + minutes, "minute", start, found.end()))
        else:
            facts.append(forms.duration(value, "hour", start, found.end(), firm=firm))
    return found.end()
