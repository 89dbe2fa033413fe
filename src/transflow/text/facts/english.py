"""English words that make facts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.latin import scan_latin
from transflow.text.facts.lexicon import (
    Lexicon,
    follow_pattern,
    no_compound,
    numbered,
    table,
    unit_table,
    words,
)

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_CARDINALS = numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
    0,
) | {
    name: tens * 10
    for tens, name in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_ORDINALS = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
) | {
    name: tens * 10
    for tens, name in enumerate(
        [
            "twentieth",
            "thirtieth",
            "fortieth",
            "fiftieth",
            "sixtieth",
            "seventieth",
            "eightieth",
            "ninetieth",
        ],
        2,
    )
}
_SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "mn": 10**6,
    "bn": 10**9,
    "tn": 10**12,
    "dozen": 12,
}
_DOLLARS = {
    "": "USD",
    "us ": "USD",
    "u.s. ": "USD",
    "american ": "USD",
    "canadian ": "CAD",
    "australian ": "AUD",
    "new zealand ": "NZD",
    "hong kong ": "HKD",
    "singapore ": "SGD",
    "taiwan ": "TWD",
}
_MONEY = {
    f"{nation}{word}": name for nation, name in _DOLLARS.items() for word in ("dollar", "dollars")
} | table(
    JPY="yen japanese_yen",
    EUR="euro euros",
    GBP="pound pounds british_pounds pounds_sterling",
    KRW="won korean_won",
    CNY="yuan renminbi chinese_yuan",
    KHR="riel riels",
    THB="baht",
    IDR="rupiah",
    VND="dong",
    PHP="peso pesos",
    INR="rupee rupees indian_rupees",
    RUB="ruble rubles rouble roubles",
    CHF="swiss_franc swiss_francs franc francs",
    XAF="cfa_francs",
    KR="krona kronor krone kroner crowns",
    SEK="swedish_kronor swedish_krona",
    NOK="norwegian_kroner norwegian_krone",
    DKK="danish_kroner danish_krone",
    CZK="czech_koruna czech_crowns czech_korunas",
    PLN="zloty zlotys polish_zloty",
    TRY="turkish_lira",
)
_UNITS = unit_table(
    percent="percent per_cent pct",
    basis_points="basis_point basis_points",
    points="percentage_point percentage_points percent_points point points",
    duration=table(
        second="second seconds sec secs",
        minute="minute minutes min mins",
        hour="hour hours hr hrs",
        day="day days",
        week="week weeks",
        month="month months",
        year="year years yr yrs",
        decade="decade decades",
    ),
    money=_MONEY,
    quantity=table(
        km="kilometer kilometers kilometre kilometres",
        m="meter meters metre metres",
        cm="centimeter centimeters centimetre centimetres",
        mm="millimeter millimeters millimetre millimetres",
        km2="sq_km square_kilometer square_kilometers square_kilometre square_kilometres",
        Gm3="bcm billion_cubic_metres billion_cubic_meters",
        m2="sq_m square_meter square_meters square_metre square_metres",
        m3="cubic_meter cubic_meters cubic_metre cubic_metres",
        nmi="nautical_mile nautical_miles",
        mi="mile miles",
        ft="foot feet",
        kg="kilogram kilograms kilogramme kilogrammes",
        g="gram grams gramme grammes",
        t="ton tons tonne tonnes metric_ton metric_tons",
        ha="hectare hectares",
        l="liter liters litre litres",
        kl="kiloliter kiloliters kilolitre kilolitres",
        bbl="barrel barrels",
        kW="kilowatt kilowatts",
        MW="megawatt megawatts",
        GW="gigawatt gigawatts",
        kWh="kilowatt-hour kilowatt-hours",
        MWh="megawatt-hour megawatt-hours",
        TWh="terawatt-hour terawatt-hours",
        ml="millilitre millilitres milliliter milliliters",
        mg="milligram milligrams",
        yd="yard yards",
        acre="acre acres",
        mi2="square_mile square_miles sq_miles",
        kmh="kilometres_per_hour kilometers_per_hour kilometres_an_hour",
        mph="miles_per_hour miles_an_hour",
        degC="degrees_celsius degree_celsius degrees_centigrade",
        degF="F degrees_fahrenheit degree_fahrenheit",
    ),
    century="century centuries",
    quarter="quarter",
)
_MONTHS = numbered(
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
    "september|sep|sept october|oct november|nov december|dec"
)
_WEEKDAYS = numbered(
    "monday|mondays tuesday|tuesdays wednesday|wednesdays thursday|thursdays friday|fridays "
    "saturday|saturdays sunday|sundays"
)
_LEVELS = table(
    article="article articles art arts",
    paragraph="paragraph paragraphs para paras",
    item="item items subparagraph subparagraphs subitem point points",
    chapter="chapter chapters",
    section="section sections",
    sign="§ §§ rule rules",
    part="part parts",
    annex="annex annexes appendix schedule",
    volume="volume",
)
_WEAK = {
    "both": 2,
    "twice": 2,
    "double": 2,
    "doubled": 2,
    "doubling": 2,
    "twofold": 2,
    "bilateral": 2,
    "bilaterally": 2,
    "pair": 2,
    "couple": 2,
    "triple": 3,
    "tripled": 3,
    "threefold": 3,
    "thrice": 3,
    "trilateral": 3,
    "tripartite": 3,
    "quadrilateral": 4,
    "quadruple": 4,
    "fourfold": 4,
    "fivefold": 5,
    "tenfold": 10,
    "once": 1,
    "single": 1,
    "duo": 2,
    "biennial": 2,
    "trio": 3,
    "decade": 10,
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
}
_PARTS = {
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "tenth": 10,
    "tenths": 10,
}
_ERAS = words("meiji taisho taishō showa shōwa heisei reiwa")
_NOON = words("noon midday")
_MIDNIGHT = words("midnight")
_HALF = words("half halves")
_SPANS = {
    "fortnight": (2, "week"),
    "around the clock": (24, "hour"),
    "round the clock": (24, "hour"),
    "quarterly": (3, "month"),
    "every other day": (2, "day"),
    "every other week": (2, "week"),
    "every other month": (2, "month"),
    "every other year": (2, "year"),
    "every second year": (2, "year"),
    "biennial": (2, "year"),
    "biennially": (2, "year"),
    "triennial": (3, "year"),
    "half yearly": (6, "month"),
    "semi annual": (6, "month"),
    "semi annually": (6, "month"),
    "semiannual": (6, "month"),
    "semiannually": (6, "month"),
    "biannual": (6, "month"),
    "biannually": (6, "month"),
    "year before last": (2, "year"),
    "month before last": (2, "month"),
    "week before last": (2, "week"),
    "day before yesterday": (2, "day"),
    "day after tomorrow": (2, "day"),
}
_COLLECTIVES = {"dozen": 12}
_SPOKEN = re.compile(
    r"(?:(?:(?P<half>half)|(?P<quarter>quarter)|(?P<minutes>five|ten|twenty)(?: minutes)?)"
    r" (?:past|(?P<to>to)) (?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|noon)|(?P<full>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock)"
    r"(?!-|[ ](?:per|%))\b",
    re.IGNORECASE,
)


def _bare(before: str, word: str) -> bool:
    """Whether a multiplier counts by itself: a hundred, but not several hundred."""
    return before == "a" and word != "dozen"


ENGLISH = Lexicon(
    lang="en",
    decimal=".",
    cardinals=_CARDINALS,
    scales=_SCALES,
    ordinals=_ORDINALS,
    ordinal_scales={"hundredth": 100, "thousandth": 1000, "millionth": 10**6},
    compound=no_compound,
    join=frozenset({"and"}),
    vigesimal=False,
    months=_MONTHS,
    doubtful_months=frozenset({"may", "march", "mar", "jun", "jan", "dec", "sep"}),
    weekdays=_WEEKDAYS,
    units=_UNITS,
    follow=follow_pattern(_UNITS),
    suffix=re.compile(r"(?:st|nd|rd|th)(?![A-Za-z])"),
    levels=_LEVELS,
    inner_levels=table(item="point points clause no nos", paragraph="subsection", point="subitem"),
    of=frozenset({"of", "in", "under"}),
    articles=frozenset({"the"}),
    before_month=words(
        "in of since until by last next this early late mid from to through and before after "
        "during between for on every - ("
    ),
    range_words=words("and to or through until"),
    weak_numbers=_WEAK,
    parts=_PARTS,
    half=_HALF,
    fiscal=words("fy jfy fiscal fiscal_year financial_year"),
    hour_words=words("hours hrs"),
    at=frozenset({"at"}),
    meridiem=re.compile(
        r"[ \u00a0]?(?:o'clock )?(?:(?P<am>a\.?[ ]?m\b\.?|in the morning)"
        r"|(?P<pm>p\.?[ ]?m\b\.?|in the (?:afternoon|evening)|at night))",
        re.IGNORECASE,
    ),
    noon=_NOON,
    midnight=_MIDNIGHT,
    clock24=False,
    day_first=False,
    ordinal_dot=False,
    triggers=frozenset(
        {
            *_CARDINALS,
            *_ORDINALS,
            *_MONTHS,
            *_WEEKDAYS,
            *_LEVELS,
            *_WEAK,
            *_COLLECTIVES,
            *_PARTS,
            *_ERAS,
            *_NOON,
            *_MIDNIGHT,
            *_HALF,
            *words("century hundred thousand million billion trillion"),
            *(phrase.partition(" ")[0] for phrase in _SPANS),
        }
    ),
    spans=_SPANS,
    bare_scales=_bare,
    spoken=_SPOKEN,
    collectives=_COLLECTIVES,
)


# A bare unit of a table's head: (million yen), in thousand dollars.
_HEAD = re.compile(
    r"(?:\A|[(\[:/][ ]?|\b(?:in|In)[ ])(?P<head>(?P<scale>thousand|million|billion|trillion)s?"
    r"(?: of)? (?P<unit>[A-Za-z.]{1,20}(?: [A-Za-z]{1,20})?))(?=[ ]?(?:[)\]:/,;]|\Z))",
    re.IGNORECASE,
)


def scan(text: str) -> list[Fact]:
    """Read all facts of a folded English text, in order."""
    facts = scan_latin(text, ENGLISH)
    heads = []
    for match in _HEAD.finditer(text):
        role, name = _UNITS.get(match["unit"].lower(), ("", ""))
        if role == "money":
            start, end = match.span("head")
            value = _SCALES[match["scale"].lower()]
            heads.append(forms.money(name, value, start, end, firm=False))
    return sorted([*facts, *heads], key=lambda fact: fact.start) if heads else facts
