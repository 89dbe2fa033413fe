"""How facts are made: one constructor for each kind, so that all languages write the same keys.

Offsets are those of whatever text the caller reads; ``read`` maps them back to the original.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from transflow.text.facts.model import Fact

Value = int | Decimal

MAX_DIGITS = 36
"""Longer runs of digits are no quantities; they are kept as codes, so that cost stays bounded."""

LEVELS = (
    "volume",
    "part",
    "annex",
    "chapter",
    "section",
    "article",
    "sign",
    "paragraph",
    "item",
    "point",
)
"""Levels of a reference, from the outermost; "sign" is the § of whatever a law is divided in."""

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "millennium": 12_000}


def plain(value: Value) -> str:
    """Write a number without exponent and trailing zeros, whatever type it has."""
    if isinstance(value, int):
        return str(value)
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def to_value(digits: str) -> Value:
    """Read ASCII digits with at most one decimal point."""
    return Decimal(digits) if "." in digits else int(digits)


def number(value: Value, start: int, end: int, *, firm: bool = True) -> Fact:
    """A bare count."""
    text = plain(value)
    return Fact("number", f"number:{text}", (f"n{text}",), start, end, firm)


def implied(value: Value, start: int, end: int) -> Fact:
    """A count that a word implies without saying it: both, 両, bilateral; never demanded."""
    text = plain(value)
    return Fact("implied", f"number:{text}", (f"n{text}",), start, end, firm=False)


def relative_date(start: int, end: int) -> Fact:
    """The same day, last year: a date that another text may name outright; never demanded."""
    return Fact("date", "date:relative", (), start, end, firm=False)


def code(letters: str, digits: str, start: int, end: int) -> Fact:
    """Letters with a number: G7, COP28, COVID-19; never demanded, for it has other names."""
    text = digits.lstrip("0") or "0"
    if "." in text:  # Web3.0, version 3
        text = text.rstrip("0").removesuffix(".") or "0"
    return Fact("code", f"code:{letters.upper()}{text}", (f"n{text}",), start, end, firm=False)


def long_digits(digits: str, start: int, end: int) -> Fact:
    """A run of digits too long to be a quantity."""
    return Fact("number", f"number:{digits}", (f"n{digits[:MAX_DIGITS]}",), start, end)


def ordinal(value: Value, start: int, end: int, *, firm: bool = True) -> Fact:
    """A place in a sequence."""
    text = plain(value)
    return Fact("ordinal", f"ordinal:{text}", (f"n{text}",), start, end, firm)


def percent(value: Value, start: int, end: int, *, firm: bool = True) -> Fact:
    """A share in hundredths."""
    text = plain(value)
    return Fact("percent", f"percent:{text}", (f"n{text}", f"p{text}"), start, end, firm)


def points(value: Value, start: int, end: int, *, firm: bool = True) -> Fact:
    """A difference of shares, in percentage points (or plain points)."""
    text = plain(value)
    return Fact("points", f"points:{text}", (f"n{text}",), start, end, firm)


def money(currency: str, value: Value, start: int, end: int, *, firm: bool = True) -> Fact:
    """An amount; ``currency`` is an ISO 4217 code."""
    text = plain(value)
    return Fact("money", f"money:{currency}:{text}", (f"n{text}", currency), start, end, firm)


def quantity(unit: str, value: Value, start: int, end: int, *, firm: bool = True) -> Fact:
    """A measured amount; ``unit`` is the unit's symbol."""
    text = plain(value)
    return Fact("quantity", f"quantity:{unit}:{text}", (f"n{text}", f"u{unit}"), start, end, firm)


def duration(value: Value, unit: str, start: int, end: int, *, firm: bool = True) -> Fact:
    """A span of time; hours, weeks and years are reduced to seconds, days and months.

    Args:
        value: How many.
        unit: ``second`` ... ``decade``.
        start: Offset.
        end: Offset.
        firm: As in Fact.
    """
    if unit in _SECONDS:
        base, size = "s", _SECONDS[unit]
    elif unit in _DAYS:
        base, size = "d", _DAYS[unit]
    else:
        base, size = "m", _MONTHS[unit]
    atoms: tuple[str, ...] = (f"n{plain(value)}",)
    if unit == "week":
        atoms = (*atoms, f"k{plain(value)}")  # so that "quinze jours" may find its two weeks
    return Fact("duration", f"duration:{base}:{plain(value * size)}", atoms, start, end, firm)


def fraction(numerator: int, denominator: int, start: int, end: int, *, firm: bool = True) -> Fact:
    """A fraction, reduced; a denominator of 0 is kept as it is."""
    if denominator:
        ratio = Fraction(numerator, denominator)
        numerator, denominator = ratio.numerator, ratio.denominator
    key = f"{numerator}/{denominator}"
    return Fact("fraction", f"fraction:{key}", (f"f{key}",), start, end, firm)


def date(
    start: int,
    end: int,
    *,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    era: bool = False,
    firm: bool = True,
) -> Fact:
    """A date or a part of one: whatever of year, month and day is known.

    Args:
        start: Offset.
        end: Offset.
        year: Western year.
        month: 1 to 12.
        day: Day of the month.
        era: True when the year was counted in an era.
        firm: As in Fact.
    """
    atoms = []
    if year is not None:
        atoms.append(f"y{year}")
    if month is not None:
        atoms.append(f"m{month}")
    if day is not None:
        atoms.append(f"d{day}")
    if day is not None and month is not None:
        left = f"{year:04d}" if year is not None else "-"
        kind, key = "date", f"date:{left}-{month:02d}-{day:02d}"
    elif month is not None and year is not None:
        kind, key = "date", f"date:{year:04d}-{month:02d}"
    elif month is not None:
        kind, key = "month", f"month:{month}"
    elif year is not None:
        kind, key = "year", f"year:{year}"
    else:
        kind, key = "day", f"day:{day}"
    return Fact("era" if era else kind, key, tuple(atoms), start, end, firm)


def ambiguous_date(year: int, first: int, second: int, start: int, end: int) -> Fact:
    """``9/7/2023``, which is a day in September or in July; its atoms allow for both."""
    key = f"date:{year:04d}-{first:02d}-{second:02d}"
    atoms = (f"y{year}", f"m{first}", f"m{second}", f"d{second}", f"d{first}")
    return Fact("date", key, atoms, start, end)


def fiscal_year(year: int, start: int, end: int, *, era: bool = False) -> Fact:
    """A fiscal year, named by the calendar year in which it begins."""
    kind = "era" if era else "fiscal-year"
    return Fact(kind, f"fiscal-year:{year}", (f"y{year}",), start, end)


def quarter(value: int, start: int, end: int) -> Fact:
    """A quarter of a year."""
    return Fact("quarter", f"quarter:{value}", (f"n{value}",), start, end)


def decade(year: int, start: int, end: int) -> Fact:
    """The 1990s, or the 90s (then ``year`` is 90)."""
    return Fact("decade", f"decade:{year}", (f"n{year}",), start, end)


def century(value: int, start: int, end: int) -> Fact:
    """A century by its ordinal; the first is more often one hundred years, so it is not firm."""
    return Fact("century", f"century:{value}", (f"n{value}",), start, end, firm=value != 1)


def weekday(value: int, start: int, end: int) -> Fact:
    """A day of the week, 1 (Monday) to 7 (ISO 8601)."""
    return Fact("weekday", f"weekday:{value}", (f"w{value}",), start, end, firm=False)


def time(
    hour: int, minute: int, start: int, end: int, *, sure: bool = True, firm: bool = True
) -> Fact:
    """A time of day.

    Args:
        hour: 0 and up; 24 to 29 are the small hours of the next day (25時 is 1 a.m.), what is
            impossible (31) is kept.
        minute: 0 and up.
        start: Offset.
        end: Offset.
        sure: False when it may be meant in the morning or the afternoon.
        firm: As in Fact.
    """
    if 24 <= hour < 30:
        hour -= 24
    stamp = f"{hour:02d}:{minute:02d}"
    atoms: tuple[str, ...] = (f"t{stamp}",)
    if not sure and hour <= 12:
        atoms = (f"t{stamp}", f"t{(hour + 12) % 24:02d}:{minute:02d}")
    return Fact("time", f"time:{stamp}", atoms, start, end, firm)


def clock_atoms(hour: int, minute: int) -> tuple[str, ...]:
    """The times that an hour may mean when nobody says whether in the morning."""
    hour %= 24
    first = f"t{hour:02d}:{minute:02d}"
    return (first,) if hour > 12 else (first, f"t{(hour + 12) % 24:02d}:{minute:02d}")


def reference(levels: list[tuple[str, str]], start: int, end: int) -> Fact:
    """A place in a legal text.

    Args:
        levels: Pairs such as ``("article", "3")`` in any order; they are put outermost first.
        start: Offset.
        end: Offset.
    """
    ordered = sorted(levels, key=lambda pair: LEVELS.index(pair[0]))
    atoms = tuple(f"{level}:{value}" for level, value in ordered)
    return Fact("reference", "ref:" + "/".join(atoms), atoms, start, end)
