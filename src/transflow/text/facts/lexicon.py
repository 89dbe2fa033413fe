"""What the reader of Latin-script languages knows about one language, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal

CODES = (
    "USD JPY EUR GBP KHR CNY KRW CHF THB AUD CAD NZD HKD SGD INR IDR VND PHP RUB SEK NOK DKK MYR "
    "BRL ZAR ISK PLN CZK HUF RON BGN TRY ILS XAF XOF"
).split()
"""Currencies recognised by their ISO 4217 code."""

SYMBOLS = {
    "km": "km",
    "m": "m",
    "cm": "cm",
    "mm": "mm",
    "kg": "kg",
    "g": "g",
    "t": "t",
    "ha": "ha",
    "l": "l",
    "kW": "kW",
    "MW": "MW",
    "GW": "GW",
    "kWh": "kWh",
    "km2": "km2",
    "m2": "m2",
    "m3": "m3",
    "km²": "km2",
    "m²": "m2",
    "ft²": "ft2",
    "m³": "m3",
    "°C": "degC",
    "mi": "mi",
    "ft": "ft",
    "yd": "yd",
    "lb": "lb",
    "km/h": "kmh",
    "mph": "mph",
    "m/s": "m/s",
    "mg": "mg",
    "µg": "ug",
    "μg": "ug",
    "ml": "ml",
    "cl": "cl",
    "hl": "hl",
    "nm": "nm",
    "µm": "um",
    "μm": "um",
    "cm²": "cm2",
    "mm²": "mm2",
    "km³": "km3",
    "cm³": "cm3",
    "mmHg": "mmHg",
    "hPa": "hPa",
    "kt": "kt",
    "dt": "dt",
    "Mt": "Mt",
    "MWh": "MWh",
    "GWh": "GWh",
    "TWh": "TWh",
    "TW": "TW",
    "kV": "kV",
    "Hz": "Hz",
    "kHz": "kHz",
    "MHz": "MHz",
    "GHz": "GHz",
    "kB": "kB",
    "MB": "MB",
    "GB": "GB",
    "TB": "TB",
    "dB": "dB",
    "mSv": "mSv",
    "µSv": "uSv",
    "μSv": "uSv",
    "‰": "permille",
    "°F": "degF",
}
"""Unit symbols that mean the same in every language; their case counts."""


def no_joined(word: str) -> None:
    """Read nothing: most languages write a number and what it counts in several words."""


OF_MONTH = frozenset(("of", "de", "d", "del", "des", "'"))
ORDINAL_END = frozenset(("st", "nd", "rd", "th", "er", "º", "°"))
_BEHIND_DAYS = OF_MONTH | ORDINAL_END | frozenset("-/,.") | {"day"}


def never_bare(before: str, word: str) -> bool:  # noqa: ARG001 - the shape of the field
    """Take no multiplier without a number before it."""
    return False


class _Letters(dict[str, "_Letters"]):
    """A tree of letters; "" marks where a unit ends."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of one language that make facts; all keys are lower case.

    Attributes:
        lang: Primary language subtag.
        decimal: Decimal sign, ``.`` or ``,``.
        cardinals: Number words below 100, and larger ones that are one word.
        scales: Multipliers (hundred, thousand, million ...).
        ordinals: Ordinal words; those of a multiplier (hundredth) are in ``ordinal_scales``.
        ordinal_scales: See ordinals.
        compound: Reads a number written as one word (fünfundzwanzig), or gives None.
        join: Words allowed inside a number (and, et, y).
        vigesimal: True when 4 × 20 and 60 + 17 are said (French).
        months: Month names and their abbreviations.
        doubtful_months: Month names that are also other words (may, march).
        weekdays: Names of weekdays, 1 to 7.
        short_weekdays: Their abbreviations, which are read beside a stop, a dash or another one.
        units: What may follow a number: lower-case text to (role, value).
        follow: Matches such a unit behind a number, as group ``unit``.
        suffix: Matches an ordinal ending directly behind digits.
        levels: Words that begin a reference.
        inner_levels: Words that continue one.
        of: Words that join a lower level to a higher one.
        articles: Words skipped behind ``of``.
        before_month: Words that show that a doubtful month is one.
        range_words: Words between the ends of a range or the members of a list.
        weak_numbers: Words that imply a number without saying it (both, twice, bilateral).
        parts: Denominators (thirds, quarters).
        half: Words for a half.
        fiscal: Words before a fiscal year.
        hour_words: Words that make the number before them a time of day when ``at`` precedes.
        at: Such words.
        meridiem: Matches what tells morning from afternoon behind a time: groups ``am``, ``pm``.
        noon: Words for 12:00.
        midnight: Words for 0:00.
        clock24: True where times are told in 24 hours.
        day_first: True when 9/7/2023 is surely the 9th of July.
        ordinal_dot: True when "7." is an ordinal (German).
        triggers: All words at which a fact may begin.
        spans: Phrases that name a span of time without a number (fortnight, around the clock), by
            their words joined by spaces: how many of which unit; their first words are triggers.
        bare_scales: Whether a multiplier counts by itself (a hundred, cent, tausend): called with
            the word before it and the multiplier.
        spoken: Matches a time of day as it is spoken (half past two, halb drei, sept heures et
            quart) at its first word: groups ``hour`` or ``full``, and ``half``,
            ``half_to``, ``quarter``, ``minutes``, ``to`` when they are counted backwards.
        collectives: Nouns of a round number (douzaine, dozen): a count that is near, not exact.
        loose_weeks: Numbers of days, when spelled, by which people mean weeks (huit jours, quinze
            jours), and how many weeks.
        joined: Reads a number written as one word with what it counts (zehntägig): the number and
            the unit of time, "" for another one (Achttausender), "/3" for a share in thirds,
            "." for a place (zweitgrößte), "of the year" for a month, "%" for a percentage; or None.
        span_heads: The first words of ``spans``; made from them.
        span_tails: For each, the other words of its phrases, and what these name; made from them.
        behind_days: Words one of which follows a day of the month; made from ``months`` and others.
    """

    lang: str
    decimal: str
    cardinals: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    ordinal_scales: Mapping[str, int]
    compound: Callable[[str], int | Decimal | None]
    join: frozenset[str]
    vigesimal: bool
    months: Mapping[str, int]
    doubtful_months: frozenset[str]
    weekdays: Mapping[str, int]
    units: Mapping[str, tuple[str, str]]
    follow: re.Pattern[str]
    suffix: re.Pattern[str]
    levels: Mapping[str, str]
    inner_levels: Mapping[str, str]
    of: frozenset[str]
    articles: frozenset[str]
    before_month: frozenset[str]
    range_words: frozenset[str]
    weak_numbers: Mapping[str, int]
    parts: Mapping[str, int]
    half: frozenset[str]
    fiscal: frozenset[str]
    hour_words: frozenset[str]
    at: frozenset[str]
    meridiem: re.Pattern[str]
    noon: frozenset[str]
    midnight: frozenset[str]
    clock24: bool
    day_first: bool
    ordinal_dot: bool
    triggers: frozenset[str]
    spans: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    bare_scales: Callable[[str, str], bool] = never_bare
    spoken: re.Pattern[str] | None = None
    collectives: Mapping[str, int] = field(default_factory=dict)
    loose_weeks: Mapping[int, int] = field(default_factory=dict)
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    joined: Callable[[str], tuple[int, str] | None] = no_joined
    span_heads: frozenset[str] = field(init=False)
    span_tails: Mapping[str, list[tuple[list[str], int, str]]] = field(init=False)
    behind_days: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Gather the first words of ``spans``."""
        tails: dict[str, list[tuple[list[str], int, str]]] = {}
        for phrase, (count, unit) in self.spans.items():
            first, *rest = phrase.split()
            tails.setdefault(first, []).append((rest, count, unit))
        object.__setattr__(self, "span_heads", frozenset(tails))
        object.__setattr__(self, "span_tails", tails)
        object.__setattr__(self, "behind_days", _BEHIND_DAYS.union(self.months, self.range_words))


def no_compound(word: str) -> None:
    """Read nothing: most languages write their numbers in several words."""


def words(text: str) -> frozenset[str]:
    """Split a list written as one string; ``_`` stands for a space."""
    return frozenset(word.replace("_", " ") for word in text.split())


def table(**groups: str) -> dict[str, str]:
    """Turn ``article="article articles"`` into a look-up from word to name."""
    return {
        word.replace("_", " "): name for name, listed in groups.items() for word in listed.split()
    }


def numbered(text: str, start: int = 1) -> dict[str, int]:
    """Number the words of a list; variants of one word are joined by ``|``."""
    return {
        word: value
        for value, variants in enumerate(text.split(), start)
        for word in variants.split("|")
    }


def unit_table(
    *,
    percent: str,
    points: str,
    duration: Mapping[str, str],
    money: Mapping[str, str],
    quantity: Mapping[str, str],
    century: str,
    quarter: str = "",
    quarters: str = "",
    basis_points: str = "",
) -> dict[str, tuple[str, str]]:
    """Join all that may follow a number into one look-up."""
    units = {symbol: ("quantity", name) for symbol, name in SYMBOLS.items()}
    units |= {code.lower(): ("money", code) for code in CODES}
    units |= {"€": ("money", "EUR"), "$": ("money", "USD"), "£": ("money", "GBP")}
    units |= {
        "¥": ("money", "JPY"),
        "US$": ("money", "USD"),
        "%": ("percent", ""),
        "Q": ("quarter", ""),
    }
    for word in words(percent):
        units[word] = ("percent", "")
    for word in words(points):
        units[word] = ("points", "")
    for word in words(basis_points):
        units[word] = ("points", "bp")
    for role, listed in (("duration", duration), ("money", money), ("quantity", quantity)):
        for word, name in listed.items():
            units[word] = (role, name)
    for word in words(century):
        units[word] = ("century", "")
    for word in words(quarter):
        units[word] = ("quarter", "")
    for word in words(quarters):
        units[word] = ("quarter", "several")
    return units


_BETWEEN = (
    r"(?:premiers|premières|derniers|dernières|prochaine?s|longues|bonnes|belles|petites"
    r"|consecutive|full|whole|long|calendar|successive|linear|running"
    r"|(?:lange|volle|ganze|weitere)[nrs]?|letzten)[ ]"
)
"""What may stand between a number and what it measures: les six premiers mois, two full years."""


def follow_pattern(units: Iterable[str]) -> re.Pattern[str]:
    """Make the pattern that finds a unit behind a number, the longest first."""
    letters = _Letters()
    for unit in units:
        node = letters
        for char in unit.lower():
            node = node.setdefault(char, _Letters())
        node[""] = _Letters()
    return re.compile(
        rf"[ \u00a0-]{{0,2}}(?:d'|de |of |{_BETWEEN})?(?P<unit>{_branches(letters)})(?![^\W\d_])",
        re.IGNORECASE,
    )


def _branches(node: _Letters) -> str:
    """Write a tree of letters as an expression: tried letter by letter, not unit by unit."""
    found = [
        ("[ \u00a0]" if char == " " else re.escape(char)) + _branches(after)
        for char, after in node.items()
        if char
    ]
    if not found:
        return ""
    written = found[0] if len(found) == 1 and "" not in node else f"(?:{'|'.join(found)})"
    return written + "?" if "" in node else written
