"""What a rate is told by: symbols with a stroke (mg/kg, Bq/l), or words (per month, je Tonne)."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from transflow.checks.presence import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair
    from transflow.model import Span

_RATE = re.compile(
    r"(?<![A-Za-z/])(?P<top>[kmnMG]?(?:g|l|L|t|m|Bq|Wh?|Sv)|[µμ]g|[µμ]Sv|[kM]?bit|[KMG]B|km|cm|mm)[/／]"
    r"(?P<below>kg|ha|km[²2]?|m[²2³3]?|dl|dL|ml|mL|min|[gLhslt])(?![A-Za-z/²³0-9])"
)
_SAME = str.maketrans("²³μL／", "23µl/")

_PER = {
    "en": (
        r"\b(?:per|each|every|(?:(?<=[0-9%] )|(?<=once )|(?<=twice )|(?<=times )|(?<=euros )"
        r"|(?<=pounds )|(?<=dollars )|(?<=illion ))an?) (?:calendar )?"
    ),
    "fr": r"\b(?:(?:par|chaque|tou(?:te)?s les) |à l['’](?=heure))",
    "de": r"\b(?:pro|je|jede[nrs]?) (?:Kalender)?",
}
_BASES = {
    "minute": ("minutes?", "minutes?", "minuten?"),
    "hour": ("(?:half[- ])?hours?", "heures?|(?<=[0-9])[ \u00a0\u202f]?h", "stunden?"),
    "day": ("days?", "jour(?:née)?s?", "tag(?:e[ns]?)?"),
    "week": ("weeks?", "semaines?", "wochen?"),
    "month": ("months?", "mois", "monat(?:e[ns]?|s)?"),
    "quarter": ("quarters?", "trimestres?", "quartale?|vierteljahre?"),
    "year": ("years?|annum", "ans?|années?|exercices?", "jahr(?:e[ns]?|s)?"),
    "kWh": ("kilowatt[- ]hours?|kWh", "kilowatt-?heures?|kWh", "kilowattstunden?|kWh"),
    "MWh": ("megawatt[- ]hours?|MWh", "mégawatt-?heures?|MWh", "megawattstunden?|MWh"),
    "GWh": ("gigawatt[- ]hours?|GWh", "gigawatt-?heures?|GWh", "gigawattstunden?|GWh"),
    "m²": ("square met(?:re|er)s?|m²|m2", "mètres?[ -]carrés?|m²|m2", "quadratmetern?|m²|m2"),
    "m³": ("cubic met(?:re|er)s?|m³|m3", "mètres?[ -]cubes?|m³|m3", "kubikmetern?|m³|m3"),
    "km²": (
        "square kilomet(?:re|er)s?|km²|km2",
        "kilomètres?[ -]carrés?|km²|km2",
        "quadratkilometern?|km²|km2",
    ),
    "ha": ("hectares?|ha", "hectares?|ha", "hektar|ha"),
    "l": ("lit(?:re|er)s?|l", "litres?|l", "litern?|l"),
    "hl": ("hectolit(?:re|er)s?|hl", "hectolitres?|hl", "hektolitern?|hl"),
    "kg": ("kilogram(?:me)?s?|kilos?|kg", "kilo(?:gramme)?s?|kg", "kilo(?:gramm)?|kg"),
    "t": ("tonnes?|tons?|t", "tonnes?|t", "tonnen?|t"),
}
"""Bases of a rate, in English, French and German."""

_OTHERWISE = {
    "minute": "",
    "hour": "hourly|horaire|stündlich|stunden",
    "day": "daily|quotidien|journalier|täglich|tages|tage?s?",
    "week": "weekly|fortnight|hebdomadaire|wöchentlich|wochen",
    "month": "monthly|mensuel|mensuali|monatlich|monats",
    "quarter": "quarterly|trimestriel|quartal|vierteljähr",
    "year": "annual|yearly|annuel|annuité|jährlich|jährig|jahres|jahr",
}
"""Parts of words that tell a base in another way."""


def other_rate(pair: Pair) -> tuple[str, Span, Span] | None:
    """Find a symbol of the source in whose place the target has another one.

    Args:
        pair: The texts.

    Returns:
        A message and both spans; None where a side has none that the other lacks.
    """
    if "/" not in pair.source and "／" not in pair.source:
        return None
    left, right = list(_rates(pair.source)), list(_rates(pair.target))
    said, told = Counter(name for name, _ in right), Counter(name for name, _ in left)
    if told.total() != said.total():
        return None
    one = next((span for name, span in left if told[name] > said[name]), None)
    other = next((span for name, span in right if said[name] > told[name]), None)
    if one is None or other is None:
        return None
    source, target = pair.source[slice(*one)], pair.target[slice(*other)]
    return f"the source says “{source}”, the target “{target}”", one, other


def _rates(text: str) -> Iterator[tuple[str, Span]]:
    """Give each symbol, written in one way, and its place."""
    for match in _RATE.finditer(text):
        yield match.group().translate(_SAME), match.span()


def other_base(pair: Pair) -> tuple[str, Span, Span] | None:
    """Find a rate in words that another base tells in the target: per month, but par an.

    Args:
        pair: The texts.

    Returns:
        A message and both spans; None where a side says in any way what the other one tells by.
    """
    left, right = _bases(primary(pair.source_lang)), _bases(primary(pair.target_lang))
    if left is None or right is None:
        return None
    told = {name: at.span() for at in left[0].finditer(pair.source) if (name := at.lastgroup)}
    if not told:
        return None
    said = {name: at.span() for at in right[0].finditer(pair.target) if (name := at.lastgroup)}
    one = next((name for name in told if not right[1][name].search(pair.target)), "")
    other = next((name for name in said if not left[1][name].search(pair.source)), "")
    if not one or not other or len(told) != len(said):
        return None
    spans = told[one], said[other]
    source, target = pair.source[slice(*spans[0])], pair.target[slice(*spans[1])]
    return f"the source says “{source}”, the target “{target}”", *spans


@cache
def _bases(lang: str) -> tuple[re.Pattern[str], dict[str, re.Pattern[str]]] | None:
    """A pattern of the rates of a language, and for each base one that finds any word of it."""
    if lang not in _PER:
        return None
    at = list(_PER).index(lang)
    names = {f"b{place}": name for place, name in enumerate(_BASES)}
    rates = "|".join(f"(?P<{group}>{_BASES[name][at]})" for group, name in names.items())
    anywhere = {
        group: re.compile(
            rf"(?<![^\W\d_])(?:{_BASES[name][at]})(?![^\W\d_])"
            + (f"|{_OTHERWISE[name]}" if _OTHERWISE.get(name) else ""),
            re.IGNORECASE,
        )
        for group, name in names.items()
    }
    return re.compile(rf"{_PER[lang]}(?:{rates})(?![\w-])", re.IGNORECASE), anywhere
