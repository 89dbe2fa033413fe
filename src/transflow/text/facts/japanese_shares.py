"""Counts in Japanese that may be told as shares: 51対49, 1.5倍."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from transflow.text.facts import forms

if TYPE_CHECKING:
    from transflow.text.facts.forms import Value
    from transflow.text.facts.model import Fact

_RATIO = re.compile(r"対(?P<b>[0-9]{1,2}(?:\.[0-9])?)(?![0-9])")
_AGAINST = re.compile(r"(?P<a>[0-9]{1,2}(?:\.[0-9])?)対\Z")
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


def multiple(fact: Fact, value: Value) -> Fact:
    """Let 1.5倍 be an increase by half, or by 50 percent, or 150 percent of what it was."""
    more = Fraction(value) - 1
    share = f"p{forms.plain(Decimal(value) * 100 - 100)}"
    part = f"f{more.numerator}/{more.denominator}"
    whole = f"p{forms.plain(Decimal(value) * 100)}"
    few = 0 < more < _FEW_TIMES
    return replace(fact, atoms=(*fact.atoms, share, whole, part)) if few else fact
