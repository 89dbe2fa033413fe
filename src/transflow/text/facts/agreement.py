"""Whether two facts, each read in its own language, may state the same."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.text.facts.forms import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.text.facts.model import Fact

DATED = frozenset({"date", "year", "month", "day", "era", "fiscal-year"})
"""Kinds that state a date or a part of one."""

LOOSE = frozenset({"number", "ordinal", "code", "implied"})
"""Kinds whose figure counts something, whatever it is."""

_SIGNED = frozenset({"section", "article", "paragraph"})
"""Levels that a § may stand for."""
_KRONER = frozenset({"SEK", "NOK", "DKK", "ISK", "CZK", "KR"})
_DAY_SECONDS = 86_400
_QUARTER_DAYS = 91
_CENTURY_MONTHS = 1200
_PARTS_OF_A_YEAR = {"fraction:1/4": 3, "fraction:1/2": 6, "fraction:3/4": 9}
_CENTS = 100
_THIRD = 3


@lru_cache(maxsize=4096)
def values(fact: Fact) -> tuple[str, ...]:
    """Give the comparable values of a fact, for look-up: numbers, and times or dates as such."""
    found = list(fact.atoms)
    for atom in fact.atoms:
        if atom[0] in "ymd" and atom[1:].isdigit():
            found.append("n" + atom[1:])
            if atom[0] == "y" and fact.kind == "year":
                found.append(f"n{int(atom[1:]) % 100}")
                found.append(f"M{int(atom[1:]) * 12}")  # ２０００年: two millennia
    if fact.kind == "reference" and len(fact.atoms) == 1:
        found.append("n" + fact.atoms[0].partition(":")[2])
    if fact.kind == "fraction":
        share = _share(fact)
        if share is not None:
            found.append(f"p{share}")
        if fact.key in _PARTS_OF_A_YEAR:  # the first half of the year
            found.append(f"M{_PARTS_OF_A_YEAR[fact.key]}")
    if fact.kind == "money":
        found.append(f"c{_in_cents(fact).normalize():f}")  # 0.05 euros, 5 cents
    if fact.kind == "quarter":
        found.append(f"Q{fact.atoms[0][1:]}")
    if fact.kind in {"month", "date"} and (last := _last_of_quarter(fact)):
        found.append(f"Q{last}")  # the three months to June
    if fact.kind == "century":
        found.append(f"C{fact.atoms[0][1:]}")  # two centuries, 2世紀
    if fact.kind == "time":
        hour, minute = fact.atoms[0][1:].split(":")
        if minute == "00":
            found.append(f"n{int(hour)}")  # open 10-18
        found.append(f"s{int(hour) * 3600 + int(minute) * 60}")  # 1 h 15 may be a span
        found.append(f"s{int(hour) * 60 + int(minute)}")  # and 1:43 minutes and seconds
    if fact.kind == "decade":
        found.append(f"n{int(fact.atoms[0][1:]) % 100}")
    if fact.kind == "duration":
        _, base, size = fact.key.split(":")
        if base == "d" and "." not in size:
            found.append(f"s{int(size) * _DAY_SECONDS}")
            found.append(f"d{size}")  # １４日 may be the 14th or two weeks
            if int(size) and int(size) % _QUARTER_DAYS == 0:
                found.append(f"M{int(size) // _QUARTER_DAYS * 3}")  # 26 weeks, six months
        elif base == "d" and (seconds := Decimal(size) * _DAY_SECONDS) == int(seconds):
            found.append(f"s{int(seconds)}")  # deux jours et demi
        elif base == "s":
            found.append(f"s{size}")
        elif "." not in size and (months := int(size)):
            found.append(f"M{months}")
            found.append(f"m{months}")
            if months % _CENTURY_MONTHS == 0:
                found.append(f"C{months // _CENTURY_MONTHS}")
    return tuple(found)


def _last_of_quarter(fact: Fact) -> int:
    """Give the quarter that a month without a day ends, or 0."""
    parts = {atom[0]: atom[1:] for atom in fact.atoms}
    if "d" in parts or not parts.get("m", "").isdigit():
        return 0
    quarter, rest = divmod(int(parts["m"]), 3)
    return 0 if rest else quarter


def compatible(first: Fact, second: Fact) -> bool:
    """Say whether two facts of different keys may state the same."""
    kinds = {first.kind, second.kind}
    if first.key == second.key:
        return True
    if kinds <= DATED or kinds == {"reference"}:
        return agree(first, second)
    if kinds == {"money"} and "CENT" in {first.atoms[1], second.atoms[1]}:
        return _in_cents(first) == _in_cents(second)
    shared = set(values(first)) & set(values(second))
    if not shared:
        return False
    if kinds == {"money", "quantity"}:  # ポンド, Pfund and livre weigh, too
        return {first.atoms[1], second.atoms[1]} == {"GBP", "ulb"}
    if kinds & LOOSE:
        return any(value[0] in ("p" if "percent" in kinds else "nf") for value in shared)
    if kinds == {"time"}:
        return any(value[0] == "t" for value in shared)  # seven in the evening is no 7 a.m.
    if kinds in ({"decade"}, {"decade", "year"}, {"fraction"}):
        return True
    if kinds in ({"year", "quantity"}, {"year", "money"}):
        return any(value[0] == "n" for value in shared)  # 1607 Höhenmeter
    if kinds == {"duration", "year"}:
        # ９５年 may be 1995; 2000年 may be 2000 years
        span, year = (first, second) if first.kind == "duration" else (second, first)
        full = int(year.atoms[0][1:])
        return span.key in {f"duration:m:{full * 12}", f"duration:m:{full % 100 * 12}"}
    if "duration" in kinds and kinds & {"day", "month"}:
        # 三十日 and 六月 may be a date or a span
        span = first if first.kind == "duration" else second
        return span.key in {f"duration:d:{v[1:]}" for v in shared if "day" in kinds} | {
            f"duration:m:{v[1:]}" for v in shared if "month" in kinds
        }
    if kinds in ({"percent", "fraction"}, {"percent", "points"}):
        return any(v[0] == "p" for v in shared) or kinds == {"percent", "points"}
    if "quarter" in kinds and kinds & {"month", "date"}:
        return any(value[0] == "Q" for value in shared)
    if kinds == {"points"}:
        return any(value[0] == "n" for value in shared)
    if kinds == {"duration", "time"}:
        return any(value[0] in "ts" for value in shared)  # neuf heures
    if kinds in ({"duration", "century"}, {"duration", "fraction"}):
        return any(value[0] in "CM" for value in shared)  # two centuries: 200 Jahre
    if kinds == {"quantity"}:  # 5 (million) and 7 million tonnes
        return {value[0] for value in shared} >= {"n", "u"}  # キロ may be kilometres or kilograms
    if kinds == {"money"}:
        return any(value[0] == "n" for value in shared) and same_currency(first, second)
    return kinds == {"duration"} and any(value[0] in "skM" for value in shared)


def same_currency(first: Fact, second: Fact) -> bool:
    """Say whether two amounts may be in one currency: crowns not named are those of any country."""
    currencies = {first.atoms[1], second.atoms[1]}
    return len(currencies) == 1 or ("KR" in currencies and currencies <= _KRONER)


def _in_cents(amount: Fact) -> Decimal:
    """Count an amount in hundredths: 85 cents, 0.85 euros."""
    value = Decimal(amount.atoms[0][1:])
    return value if amount.atoms[1] == "CENT" else value * _CENTS


def _share(fact: Fact) -> str | None:
    top, _, bottom = fact.key.partition(":")[2].partition("/")
    if not bottom or bottom == "0":
        return None
    share = Fraction(int(top), int(bottom)) * 100
    if share.denominator == 1:
        return str(share.numerator)
    tenths = round(share * 10)  # an eighth is 12.5 percent, a third 33.3
    return (
        plain(Decimal(tenths) / 10) if share * 10 == tenths or share.denominator == _THIRD else None
    )


def typed(facts: Iterable[Fact]) -> dict[str, set[str]]:
    """Gather what facts state of each part of a date, or at each level of a reference."""
    stated: dict[str, set[str]] = {}
    for fact in facts:
        for atom in fact.atoms:
            if fact.kind == "reference":
                name, _, value = atom.partition(":")
            else:
                name, value = atom[:1], atom[1:]
            stated.setdefault(name, set()).add(value)
    return stated


def level_values(levels: dict[str, set[str]], name: str, wanted: set[str]) -> set[str]:
    """What is stated at a level, a § taken for whatever it may stand for (but for no letter)."""
    if name == "sign":
        return set[str]().union(*(levels.get(level, set()) for level in ("sign", *_SIGNED)))
    stated = levels.get(name, set())
    signed = name in _SIGNED and "sign" in levels and not all(map(str.isalpha, wanted))
    return stated | levels["sign"] if signed else stated


def agree(first: Fact, second: Fact) -> bool:
    """Whether two partial dates or references share a part and contradict in none."""
    one, other = typed([first]), typed([second])
    shared = [name for name in one if level_values(other, name, one[name])]
    if not shared:
        return False
    return all(
        one[name] & (stated := level_values(other, name, one[name]))
        or same_letter(one[name], stated)
        for name in shared
    )


def same_letter(one: set[str], other: set[str]) -> bool:
    """Whether item (a) on one side is item 1 on the other."""
    numbers = {
        str(ord(value) - 96) if value.isalpha() and len(value) == 1 else value for value in one
    }
    return bool(numbers & {str(ord(v) - 96) if v.isalpha() and len(v) == 1 else v for v in other})
