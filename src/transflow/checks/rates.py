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
    "fr": r"\b(?:(?:par|chaque|tou(?:te)?s les) |à l['’](?=heure)|à la (?=minute|seconde))",
    "de": r"\b(?:pro|je|jede[nrs]?) (?:Kalender)?",
}
_BASES = {
    "second": ("seconds?", "secondes?", "sekunden?"),
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
    "acre": ("acres?", "acres?", "acres?|morgen"),
    "l": ("lit(?:re|er)s?|l", "litres?|l", "litern?|l"),
    "hl": ("hectolit(?:re|er)s?|hl", "hectolitres?|hl", "hektolitern?|hl"),
    "kg": ("kilogram(?:me)?s?|kilos?|kg", "kilo(?:gramme)?s?|kg", "kilo(?:gramm)?|kg"),
    "t": ("tonnes?|tons?|t", "tonnes?|t", "tonnen?|t"),
}
"""Bases of a rate, in English, French and German."""

_OTHERWISE = {
    "second": r"[a-zµ]/s\b|[mk]bps|\bkn(?:ots?)?\b",
    "minute": r"/min\b|\b[rb]pm\b",
    "hour": r"hourly|horaire|stündlich|stunden|/h\b|\bmph\b|\bkn(?:ots?)?\b",
    "day": "daily|quotidien|journalier|täglich|tages|tage?s?",
    "week": "weekly|fortnight|hebdomadaire|wöchentlich|wochen",
    "month": "monthly|mensuel|mensuali|monatlich|monats",
    "quarter": "quarterly|trimestriel|quartal|vierteljähr",
    "year": "annual|yearly|annuel|annuité|jährlich|jährig|jahres|jahr",
}
"""Parts of words that tell a base in another way."""

_EACH = "(?:当たり|あたり|当り|につき|ごと)"
_JAPANESE = {
    "second": ("秒速|毎秒|1秒(?:間に)?", "秒"),
    "minute": ("分速|毎分|1分(?:間に)?", "分"),
    "hour": ("時速|毎時|時給|1時間(?:に)?", "時"),
    "day": ("日額|日給|1日(?:に)?", "日"),
    "week": ("週給|1週間?(?:に)?", "週"),
    "month": ("月額|月給|月々|1(?:か|カ|ヶ|ヵ|箇)?月(?:に)?", "月"),
    "quarter": ("四半期", "四半期"),
    "year": ("年額|年俸|1年(?:に)?", "年"),
    "kWh": ("キロワット時", "キロワット時|kWh"),
    "MWh": ("メガワット時", "メガワット時|MWh"),
    "GWh": ("ギガワット時", "ギガワット時|GWh"),
    "m²": ("平方メートル", "平方メートル|平米|m²|m2|㎡"),
    "m³": ("立方メートル", "立方メートル|立米|m³|m3"),
    "km²": ("平方キロメートル", "平方キロ|km²|km2"),
    "ha": ("ヘクタール", "ヘクタール|ha"),
    "acre": ("エーカー", "エーカー"),
    "l": ("リットル", "リットル|[lL]"),
    "hl": ("ヘクトリットル", "ヘクトリットル|hl"),
    "kg": ("キログラム|キロ", "キロ|kg"),
    "t": ("トン", "トン|t"),
}
"""What a base of a rate is told by in Japanese, and any sign that it is meant."""


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
    names = {f"b{place}": name for place, name in enumerate(_BASES)}  # m² names no group
    if lang == "ja":
        return _japanese_bases(names)
    if lang not in _PER:
        return None
    at = list(_PER).index(lang)
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


def _japanese_bases(
    names: dict[str, str],
) -> tuple[re.Pattern[str], dict[str, re.Pattern[str]]]:
    """The same for Japanese: 時速 alone tells a rate, 時間 with 当たり behind it."""
    rates = "|".join(f"(?P<{group}>{_japanese_rate(name)})" for group, name in names.items())
    anywhere = {group: re.compile(_JAPANESE[name][1]) for group, name in names.items()}
    return re.compile(rates), anywhere


def _japanese_rate(name: str) -> str:
    words = (
        _JAPANESE[name][0]
        .replace("1", "(?<![0-9０-９一二三四五六七八九十百千,.，．])[1１一]")
        .split("|")
    )
    alone = [word for word in words if word[-1] in "速毎給額俸々" or word[0] == "毎"]
    others = [word for word in words if word not in alone]
    with_each = f"(?:{'|'.join(others)}){_EACH}" if others else ""
    return "|".join(filter(None, [*alone, with_each]))
