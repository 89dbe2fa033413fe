"""German numbers in one word: fünfundzwanzig, zweieinhalbtausend, dreiköpfig, zweitgrößte."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from transflow.text.facts.lexicon import numbered

_ONES = numbered("ein|eins|eine|einem|einen|einer zwei drei vier fünf sechs sieben acht neun")
_TEENS = numbered(
    "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10
)
TENS = {
    name: tens * 10
    for tens, name in enumerate(
        ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"], 2
    )
} | {"dreissig": 30}
CARDINALS = {"null": 0, "zweier": 2, "dreier": 3} | _ONES | _TEENS | TENS
_ORDINAL_STEMS = (
    numbered(
        "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt "
        "vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt"
    )
    | {f"{ten}st": value for ten, value in TENS.items()}
    | {
        f"{one}und{ten}st": value + tens
        for ten, tens in TENS.items()
        for one, value in _ONES.items()
        if one not in {"eins", "eine", "einem", "einen", "einer"}
    }
    | {"hundertst": 100, "tausendst": 1000}
)
ORDINALS = {
    stem + ending: value
    for stem, value in _ORDINAL_STEMS.items()
    for ending in ("e", "er", "en", "es", "em")
} | {
    stem: value
    for stem, value in _ORDINAL_STEMS.items()
    if stem not in {"erst", "acht"}  # zweit- und drittplatziert, zu dritt
}
_HALVES = {"anderthalb": Decimal("1.5")} | {
    name + part: value + Decimal(more)
    for name, value in (_ONES | _TEENS).items()
    for part, more in (("einhalb", "0.5"), ("einviertel", "0.25"), ("dreiviertel", "0.75"))
}
_JOINED = re.compile(
    r"(?P<number>[a-zäöüß]{3,24}?)(?:(?P<unit>minüt|stünd|täg|wöch|monat|jähr|jahrzehnt)ig(?:e[mnrs]?)?"
    r"|(?P<peak>tausender)[ns]?)\Z"
)
_JOINED_UNITS = {
    "minüt": "minute",
    "stünd": "hour",
    "täg": "day",
    "wöch": "week",
    "monat": "month",
    "jähr": "year",
    "jahrzehnt": "decade",
}
_PARTS = {
    "drittel": 3,
    "viertel": 4,
    "fünftel": 5,
    "sechstel": 6,
    "siebtel": 7,
    "achtel": 8,
    "neuntel": 9,
    "zehntel": 10,
    "zwölftel": 12,
    "fünfzehntel": 15,
    "zwanzigstel": 20,
    "dreißigstel": 30,
    "vierzigstel": 40,
    "fünfzigstel": 50,
    "hundertstel": 100,
    "tausendstel": 1000,
}
PARTS = _PARTS | {f"{name}n": value for name, value in _PARTS.items()}
_LONG_COUNTS = (
    {"hundert": 100}
    | {name: value for name, value in (_TEENS | TENS).items() if value > 12}
    | {
        f"{one}und{ten}": value + tens
        for ten, tens in TENS.items()
        for one, value in _ONES.items()
        if one not in {"eins", "eine", "einem", "einen", "einer"}
    }
)
_NUMBERED = re.compile(
    rf"(?P<count>{'|'.join(sorted(_LONG_COUNTS, key=len, reverse=True))}"
    r"|zwei(?!fe|g|t)|drei(?!st)|vier(?!t|en)|fünf(?!t)|sechs(?!t)|sieben(?!t)"
    r"|acht(?!e|s?am|los|un|be|ha)|neun(?!t)|zehn(?!t)|elf(?!en)|zwölf(?!t))"
    r"(?:(?P<part>drittel|viertel|fünftel|sechstel|achtel|zehntel)|(?!und)[a-zäöüß]{3})"
)
"""A compound whose first part counts: dreiköpfig, Viererkoalition, Zweidrittelmehrheit."""
_COUNTING = tuple(
    "ein zwei zwan drei dritt vier fünf sech sieb acht neun zehn elf zwö halb hundert".split()
)
_PLACED = re.compile(
    r"(?P<place>zweit|dritt(?!el)|viert(?!el)|fünft(?!el)|sechst(?!el)|siebt(?!el)|neunt(?!el)"
    r"|zehnt(?!el)|acht(?=\w{1,9}[sß]t(?:e[mnrs]?)?\Z))[a-zäöüß]{4}"
)
"""A compound whose first part numbers: zweitgrößte, drittplatziert."""

_PART_OF = re.compile(
    r"(?P<part>dreiviertel|viertel|halb)"
    r"(?P<whole>stund|stünd|jahr(?:hundert)?|million|milliarde)"
)
"""A compound of a part of a unit: Dreiviertelstunde, Halbjahresbericht, Halbstundentakt."""

MONTHS = numbered(
    "januar|jänner|jan februar|feb märz april|apr mai juni juli august|aug september|sept "
    "oktober|okt november|nov dezember|dez"
)
_LONG_MONTHS = tuple(name for name in MONTHS if len(name) > len("mai") and name != "sept")
_MONTHLY = re.compile(
    rf"(?P<month>{'|'.join(_LONG_MONTHS)})[a-zäöüß]{{4}}|(?P<may>mai)(?:tag|woche|dekade|hälfte|wahl)"
)
"""A compound of a month: Dezemberwoche, Märztagung."""

_SMALLER = {
    "stünd": (60, "minute"),
    "täg": (24, "hour"),
    "jähr": (12, "month"),
    "jahrzehnt": (120, "month"),
}
"""What halves of units come out even in: eineinhalbstündig is ninety minutes."""

_QUARTERS = {"viertel": 1, "halb": 2, "dreiviertel": 3}
_QUARTER_OF = {
    "stund": (15, "minute"),
    "stünd": (15, "minute"),
    "jahr": (3, "month"),
    "jahrhundert": (25, "year"),
    "million": (250_000, ""),
    "milliarde": (250_000_000, ""),
}
_TIMES = ("mal", "fach")
_LONGEST_WORD = 48
_BELOW_HUNDRED = re.compile(
    rf"(?:(?P<one>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?P<ten>{'|'.join(TENS)})\Z"
)


@lru_cache(maxsize=4096)
def compound(word: str) -> int | Decimal | None:
    """Read a lower-case number written as one word, from einundzwanzig up, or give None."""
    if len(word) > _LONGEST_WORD or word in CARDINALS:
        return None
    if word in _HALVES:
        return _HALVES[word]
    if "einhalb" in word or word.startswith("anderthalb"):
        head, _, rest = word.partition("halb")
        half = _HALVES.get(f"{head}halb")
        if rest.startswith(_TIMES):
            return half
        scale = {"tausend": 1000, "hundert": 100}.get(rest)
        return int(half * scale) if half and scale else None
    if "tausend" in word:
        head, _, rest = word.partition("tausend")
        return _product(head, rest, 1000)
    if "hundert" in word:
        head, _, rest = word.partition("hundert")
        return _product(head, rest, 100)
    match = _BELOW_HUNDRED.match(word)
    if match and match["one"]:
        return _ONES[match["one"]] + TENS[match["ten"]]
    return None


def _product(head: str, rest: str, scale: int) -> int | None:
    rest = rest.removeprefix("und")
    if not head and not rest:
        return None  # the bare multiplier is read as such
    first = 1 if not head else _plain(head)
    second = 0 if not rest else _plain(rest)
    if first is None or second is None or second >= scale or not first:
        return None
    return first * scale + second


def _plain(word: str) -> int | None:
    if word == "hundert":
        return 100
    value = CARDINALS.get(word, compound(word))
    return value if isinstance(value, int) else None


@lru_cache(maxsize=4096)
def joined(word: str) -> tuple[int, str] | None:
    """Read a lower-case word such as zehntägig, achttausender or dreiköpfig, or give None.

    Returns:
        The number and the unit of time; "" for another one, "/3" for a share in thirds, "." for
        a place in a sequence, "of the year" for a month, "%" for a percentage.
    """
    if len(word) > _LONGEST_WORD:
        return None
    if "ig" in word or "tausender" in word:
        match = _JOINED.match(word)
        many = _plain(match["number"]) if match else None
        half = _HALVES.get(match["number"]) if match else None
        if match and half and match["unit"] in _SMALLER:
            size, unit = _SMALLER[match["unit"]]
            return int(half * size), unit
        if match and many:
            return (many * 1000, "") if match["peak"] else (many, _JOINED_UNITS[match["unit"]])
    if not word.startswith(_COUNTING):
        monthly = _MONTHLY.match(word) if word.startswith((*_LONG_MONTHS, "mai")) else None
        return (MONTHS[monthly["month"] or "mai"], "of the year") if monthly else None
    if part := _PART_OF.match(word):
        size, unit = _QUARTER_OF[part["whole"]]
        return _QUARTERS[part["part"]] * size, unit
    if placed := _PLACED.match(word):
        return _ORDINAL_STEMS[placed["place"]], "."
    headed = _NUMBERED.match(word)
    if headed is None:
        return None
    value = _LONG_COUNTS.get(headed["count"]) or CARDINALS[headed["count"]]
    if word[headed.end("count") :].startswith("prozent"):
        return value, "%"
    share = f"/{PARTS[headed['part']]}" if headed["part"] else ""
    return value, share
