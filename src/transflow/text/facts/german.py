"""German words that make facts, its one-word numbers among them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.text.facts.latin import scan_latin
from transflow.text.facts.lexicon import (
    Lexicon,
    follow_pattern,
    numbered,
    table,
    unit_table,
    words,
)

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_ONES = numbered("ein|eins|eine|einem|einen|einer zwei drei vier fünf sechs sieben acht neun")
_TEENS = numbered(
    "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10
)
_TENS = {
    name: tens * 10
    for tens, name in enumerate(
        ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"], 2
    )
} | {"dreissig": 30}
_CARDINALS = {"null": 0} | _ONES | _TEENS | _TENS
_ORDINAL_STEMS = numbered(
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt "
    "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
) | {"dreißigst": 30, "vierzigst": 40, "fünfzigst": 50, "sechzigst": 60, "hundertst": 100}
_ORDINALS = {
    stem + ending: value
    for stem, value in _ORDINAL_STEMS.items()
    for ending in ("e", "er", "en", "es", "em")
}
_SCALES = {
    "hundert": 100,
    "tausend": 10**3,
    "million": 10**6,
    "millionen": 10**6,
    "mio": 10**6,
    "milliarde": 10**9,
    "milliarden": 10**9,
    "mrd": 10**9,
    "mia": 10**9,
    "tsd": 10**3,
    "billion": 10**12,
    "billionen": 10**12,
}
_HALVES = {
    "anderthalb": Decimal("1.5"),
    "eineinhalb": Decimal("1.5"),
    "zweieinhalb": Decimal("2.5"),
    "dreieinhalb": Decimal("3.5"),
    "viereinhalb": Decimal("4.5"),
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
_LONGEST_WORD = 48
_BELOW_HUNDRED = re.compile(
    rf"(?:(?P<one>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?P<ten>{'|'.join(_TENS)})\Z"
)


@lru_cache(maxsize=4096)
def compound(word: str) -> int | Decimal | None:
    """Read a lower-case number written as one word, from einundzwanzig up, or give None."""
    if len(word) > _LONGEST_WORD or word in _CARDINALS:
        return None
    if word in _HALVES:
        return _HALVES[word]
    if "tausend" in word:
        head, _, rest = word.partition("tausend")
        return _product(head, rest, 1000)
    if "hundert" in word:
        head, _, rest = word.partition("hundert")
        return _product(head, rest, 100)
    match = _BELOW_HUNDRED.match(word)
    if match and match["one"]:
        return _ONES[match["one"]] + _TENS[match["ten"]]
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
    value = _CARDINALS.get(word, compound(word))
    return value if isinstance(value, int) else None


@lru_cache(maxsize=4096)
def joined(word: str) -> tuple[int, str] | None:
    """Read a lower-case word such as zehntägig or achttausender, or give None."""
    if len(word) > _LONGEST_WORD or ("ig" not in word and "tausender" not in word):
        return None
    match = _JOINED.match(word)
    value = _plain(match["number"]) if match else None
    if not match or not value:
        return None
    return (value * 1000, "") if match["peak"] else (value, _JOINED_UNITS[match["unit"]])


_UNITS = unit_table(
    percent="prozent v._h. v.h. vh",
    basis_points="basispunkt basispunkte basispunkten",
    points="prozentpunkt prozentpunkte prozentpunkten punkte punkten",
    duration=table(
        second="sekunde sekunden",
        minute="minute minuten minütige minütigen minütiges min",
        hour="stunde stunden stündige stündigen std",
        day="tag tage tagen tägige tägigen",
        week="woche wochen wöchige wöchigen",
        month="monat monate monaten monatige monatigen",
        year="jahr jahre jahren jährige jährigen",
        decade="jahrzehnt jahrzehnte jahrzehnten",
    ),
    money=table(
        USD="dollar us-dollar",
        CAD="kanadische_dollar",
        JPY="yen",
        EUR="euro",
        GBP="pfund pfund_sterling",
        KRW="won",
        CNY="yuan",
        KHR="riel",
        CHF="schweizer_franken franken sfr",
        KR="krone kronen",
        SEK="schwedische_kronen",
        NOK="norwegische_kronen",
        DKK="dänische_kronen",
        CZK="tschechische_kronen",
        PLN="zloty złoty",
        RUB="rubel",
        INR="rupien indische_rupien",
        TRY="türkische_lira",
    ),
    quantity=table(
        km="kilometer kilometern",
        m="meter metern",
        cm="zentimeter zentimetern",
        mm="millimeter",
        km2="quadratkilometer quadratkilometern",
        m2="quadratmeter quadratmetern",
        m3="kubikmeter kubikmetern",
        nmi="seemeilen",
        mi="meile meilen",
        kg="kilogramm",
        g="gramm",
        t="tonne tonnen",
        ha="hektar",
        l="liter litern",
        bbl="barrel fass",
        MW="megawatt",
        GW="gigawatt",
        ml="milliliter millilitern",
        mg="milligramm",
        ft="fuß fuss",
        kmh="stundenkilometer stundenkilometern kilometer_pro_stunde kilometern_pro_stunde",
        kW="kilowatt",
        kWh="kilowattstunde kilowattstunden",
        MWh="megawattstunde megawattstunden",
        TWh="terawattstunde terawattstunden",
        degC="grad_celsius grad",
        degF="grad_fahrenheit",
    ),
    century="jahrhundert jahrhunderts jahrhunderte",
    quarter="quartal quartals",
)
_MONTHS = numbered(
    "januar|jänner|jan februar|feb märz april|apr mai juni juli august|aug september|sept "
    "oktober|okt november|nov dezember|dez"
)
_WEEKDAYS = {
    name + hour: day
    for name, day in numbered(
        "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag"
    ).items()
    for hour in ("", "s", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
}
_SPANS = {
    stem + ending: span
    for stem, span in {
        "vierteljährlich": (3, "month"),
        "halbjährlich": (6, "month"),
        "halbjährig": (6, "month"),
    }.items()
    for ending in ("", "e", "en", "er", "es", "em")
}
_LEVELS = table(
    article="artikel artikels artikeln art",
    paragraph="absatz absatzes absätze absätzen abs",
    item="ziffer ziffern unterabsatz buchstabe buchstaben",
    chapter="kapitel kapitels kapiteln",
    section="abschnitt abschnitts",
    sign="§ §§ paragraf paragrafen paragraph paragraphen",
    part="teil teils",
    annex="anhang anhangs anlage",
)
_WEAK = {
    "beide": 2,
    "beiden": 2,
    "beider": 2,
    "doppelt": 2,
    "doppelte": 2,
    "verdoppelt": 2,
    "verdoppelung": 2,
    "verdoppelte": 2,
    "zweimal": 2,
    "bilateral": 2,
    "bilaterale": 2,
    "bilateralen": 2,
    "bilateraler": 2,
    "dreifach": 3,
    "dreimal": 3,
    "verdreifacht": 3,
    "trilateral": 3,
    "trilaterale": 3,
    "trilateralen": 3,
    "viermal": 4,
    "vierfach": 4,
} | {
    ten + ending: value
    for ten, value in _TENS.items()
    for ending in ("er", "ern", "erjahre", "erjahren")
}  # die neunziger Jahre
_COLLECTIVES = {"dutzend": 12}
_SPOKEN = re.compile(
    r"(?:(?P<half_to>halb) |(?:(?P<quarter>viertel)|(?P<minutes>fünf|zehn|zwanzig)(?: minuten)?)"
    r" (?:nach|(?P<to>vor)) )(?P<hour>[a-zäöüß]+|[0-9]{1,2})(?![\w,])(?: uhr\b)?",
    re.IGNORECASE,
)
_PARTS = {
    "drittel": 3,
    "viertel": 4,
    "fünftel": 5,
    "sechstel": 6,
    "achtel": 8,
    "zehntel": 10,
}
_NOON, _MIDNIGHT = words("mittags"), words("mitternacht")
_HALF = words("hälfte halb halbe halben halber halbem halbes")
_ERAS = words("reiwa heisei showa")
_SEVERAL = words("mehrere mehreren mehrerer einige einigen einiger paar viele vielen vom")


def _bare(before: str, word: str) -> bool:
    """Whether hundert or tausend counts by itself: vor hundert Jahren, not mehrere hundert."""
    return word in {"hundert", "tausend"} and before not in _SEVERAL


GERMAN = Lexicon(
    lang="de",
    decimal=",",
    cardinals=_CARDINALS,
    scales=_SCALES,
    ordinals=_ORDINALS,
    ordinal_scales={},
    compound=compound,
    join=frozenset({"und"}),
    vigesimal=False,
    months=_MONTHS,
    doubtful_months=frozenset(),
    weekdays=_WEEKDAYS,
    units=_UNITS,
    follow=follow_pattern(_UNITS),
    suffix=re.compile(r"(?:ten|te|ter|tes|sten|ste)(?![^\W\d_])"),
    levels=_LEVELS,
    inner_levels=table(item="nummer nr buchstabe lit unterabsatz", point="satz"),
    of=frozenset({"des", "der", "von", "in", "im"}),
    articles=frozenset({"dem"}),
    before_month=words("im"),
    range_words=words("und bis oder zum sowie"),
    weak_numbers=_WEAK,
    parts=_PARTS,
    half=_HALF,
    fiscal=words("haushaltsjahr haushaltsjahres fiskaljahr geschäftsjahr"),
    hour_words=words("uhr"),
    at=words("um"),
    meridiem=re.compile(
        r"[ \u00a0]?(?:(?P<am>(?:uhr )?(?:morgens|vormittags))"
        r"|(?P<pm>(?:uhr )?(?:nachmittags|abends)))",
        re.IGNORECASE,
    ),
    noon=_NOON,
    midnight=_MIDNIGHT,
    clock24=True,
    day_first=True,
    ordinal_dot=True,
    triggers=frozenset(
        {
            *_CARDINALS,
            *_ORDINALS,
            *_MONTHS,
            *_WEEKDAYS,
            *_LEVELS,
            *_WEAK,
            *_COLLECTIVES,
            *_SPANS,
            *_PARTS,
            *_NOON,
            *_MIDNIGHT,
            *_HALF,
            *_ERAS,
            "hundert",
            "tausend",
        }
    ),
    bare_scales=_bare,
    spoken=_SPOKEN,
    collectives=_COLLECTIVES,
    loose_weeks={8: 1},
    spans=_SPANS,
    joined=joined,
)


def scan(text: str) -> list[Fact]:
    """Read all facts of a folded German text, in order."""
    return scan_latin(text, GERMAN)
