"""Counts in Japanese that may be told as shares: 51対49, 1.5倍."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.kanji_numbers import small

if TYPE_CHECKING:
    from transflow.text.facts.forms import Value
    from transflow.text.facts.model import Fact

_RATIO = re.compile(r"対(?P<b>[0-9]{1,2}(?:\.[0-9])?)(?![0-9])")
_AGAINST = re.compile(r"(?P<a>[0-9]{1,2}(?:\.[0-9])?)対\Z")
_TENTHS = re.compile(r"(?P<n>[一二三四五六七八九])分(?:(?P<more>九)厘|(?=[袖丈目咲搗]|づき|通り))")
_NAMED_DAYS = {"1.17": (1, 17), "3.11": (3, 11), "9.11": (9, 11)}
_BEHIND_NAMED = re.compile(r"[のをにはがと以後か大東同テ、。)」]|\Z")
_INCIDENT = re.compile(
    r"(?P<m>1[0-2]|[1-9]|[一二三四五六七八九])・(?P<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
    r"(?=事件|事変|革命|運動|蜂起|クーデター|政変)"
)
_HUNDRED = 100
_FEW_TIMES = 10


def is_share_of_hundred(text: str, start: int, end: int, value: Value) -> bool:
    """Whether a figure and that which it is held against make up a hundred."""
    if "対" not in text:
        return False
    if ratio := _RATIO.match(text, end):
        return Decimal(value) + Decimal(ratio["b"]) == _HUNDRED
    before = _AGAINST.search(text, max(0, start - 6), start)
    return before is not None and Decimal(value) + Decimal(before["a"]) == _HUNDRED


def read_tenths(text: str, start: int, facts: list[Fact]) -> int:
    """Read 七分袖, 八分目, 九分九厘: parts of ten; give where to go on, or 0."""
    match = _TENTHS.match(text, start)
    if not match:
        return 0
    tenths = small(match["n"]) * 10 + (small(match["more"]) if match["more"] else 0)
    facts.append(forms.percent(tenths, start, match.end(), firm=False))
    return match.end()


def read_named_day(text: str, start: int, end: int, facts: list[Fact]) -> int:
    """Read 3.11 and the 2・26 of 2・26事件 as the days they name; give where to go on, or 0."""
    if told := _INCIDENT.match(text, start):
        month, day_number = small(told["m"]), _day(told["d"])
        facts.append(forms.date(*told.span(), month=month, day=day_number, firm=False))
        return told.end()
    day = _NAMED_DAYS.get(text[start:end])
    if day is None or not _BEHIND_NAMED.match(text, end):
        return 0
    fact = forms.date(start, end, month=day[0], day=day[1], firm=False)
    facts.append(replace(fact, atoms=(*fact.atoms, f"n{text[start:end]}")))
    return end


def _day(written: str) -> int:
    """Read 26, 二六 or 二十六."""
    return (
        small(written)
        if written.isascii() or "十" in written
        else int("".join(str(small(c)) for c in written))
    )


def multiple(fact: Fact, value: Value) -> Fact:
    """Let 1.5倍 be an increase by half, or by 50 percent, or 150 percent of what it was."""
    more = Fraction(value) - 1
    share = f"p{forms.plain(Decimal(value) * 100 - 100)}"
    part = f"f{more.numerator}/{more.denominator}"
    whole = f"p{forms.plain(Decimal(value) * 100)}"
    few = 0 < more < _FEW_TIMES
    return replace(fact, atoms=(*fact.atoms, share, whole, part)) if few else fact
