"""English words that make facts."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.english_numbers import CARDINALS, ORDINALS, PARTS, WEAK
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

_SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "quintillion": 10**18,
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
    CENT="cent cents",
)
_UNITS = unit_table(
    percent="percent per_cent pct",
    basis_points="basis_point basis_points",
    points="percentage_point percentage_points percent_points point points",
    duration=table(
        second="second seconds sec secs",
        minute="minute minutes min mins",
        hour="hour hours hr hrs h",
        day="day days",
        week="week weeks",
        month="month months",
        year="year years yr yrs",
        decade="decade decades",
        millennium="millennium millennia millenniums",
    ),
    money=_MONEY,
    quantity=table(
        km="kilometer kilometers kilometre kilometres",
        m="meter meters metre metres",
        cm="centimeter centimeters centimetre centimetres",
        mm="millimeter millimeters millimetre millimetres",
        km2="sq_km square_kilometer square_kilometers square_kilometre square_kilometres",
        Gm3="bcm billion_cubic_metres billion_cubic_meters",
        ft2="sq_ft square_foot square_feet",
        m2="sq_m square_meter square_meters square_metre square_metres",
        m3="cubic_meter cubic_meters cubic_metre cubic_metres",
        nmi="nautical_mile nautical_miles",
        mi="mile miles",
        ft="foot feet",
        kg="kilogram kilograms kilogramme kilogrammes kilo kilos",
        g="gram grams gramme grammes",
        t="ton tons tonne tonnes metric_ton metric_tons gross_tonnage gross_tons",
        dt="quintal quintals",
        cl="centilitre centilitres centiliter centiliters",
        dl="decilitre decilitres deciliter deciliters",
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
        fathom="fathom fathoms",
        **{"in": "inch inches"},
        oz="ounce ounces",
        stone="stone stones",
        pint="pint pints",
        gal="gallon gallons",
        kn="knot knots",
        ppm="ppm parts_per_million",
        ppb="ppb parts_per_billion",
        hPa="hectopascal hectopascals millibar millibars",
        Bq="becquerel becquerels",
        mSv="millisievert millisieverts",
        uSv="microsievert microsieverts",
        ug="microgram micrograms",
        um="micrometre micrometres micrometer micrometers micron microns",
        nm="nanometre nanometres nanometer nanometers",
        kV="kilovolt kilovolts",
        kHz="kilohertz",
        MHz="megahertz",
        GHz="gigahertz",
        MB="megabyte megabytes",
        GB="gigabyte gigabytes",
        TB="terabyte terabytes",
        dB="decibel decibels",
        kcal="kilocalorie kilocalories",
        GWh="gigawatt-hour gigawatt-hours",
        TW="terawatt terawatts",
        acre="acre acres",
        mi2="square_mile square_miles sq_miles",
        kmh="kilometres_per_hour kilometers_per_hour kilometres_an_hour",
        mph="miles_per_hour miles_an_hour",
        degC="degrees_celsius degree_celsius degrees_centigrade",
        hl="hectolitre hectolitres hectoliter hectoliters",
        permille="per_mille",
        Hz="hertz",
        V="volt volts",
        degF="F degrees_fahrenheit degree_fahrenheit",
    ),
    century="century centuries",
    quarter="quarter",
    quarters="quarters",
)
_MONTHS = numbered(
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
    "september|sep|sept october|oct november|nov december|dec"
)
_WEEKDAYS = numbered(
    "monday|mondays tuesday|tuesdays wednesday|wednesdays thursday|thursdays friday|fridays "
    "saturday|saturdays sunday|sundays"
)
_SHORT_WEEKDAYS = numbered("mon tue|tues wed thu|thur|thurs fri sat sun")
_LEVELS = table(
    article="article articles art arts",
    paragraph="paragraph paragraphs para paras subsection subsections",
    item="item items subparagraph subparagraphs subitem point points",
    chapter="chapter chapters",
    section="section sections s ss",
    sign="§ §§ rule rules",
    part="part parts",
    annex="annex annexes appendix schedule",
    volume="volume",
)
_ERAS = words("meiji taisho taishō showa shōwa heisei reiwa")
_NOON = words("noon midday")
_MIDNIGHT = words("midnight")
_HALF = words("half halves")
_SPANS = {
    "fortnight": (2, "week"),
    "silver jubilee": (25, "year"),
    "golden jubilee": (50, "year"),
    "diamond jubilee": (60, "year"),
    "golden anniversary": (50, "year"),
    "around the clock": (24, "hour"),
    "round the clock": (24, "hour"),
    "quarterly": (3, "month"),
    "every other day": (2, "day"),
    "every other week": (2, "week"),
    "every other month": (2, "month"),
    "every other year": (2, "year"),
    "every second year": (2, "year"),
    "every day": (1, "day"),
    "every week": (1, "week"),
    "every month": (1, "month"),
    "every year": (1, "year"),
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
    r"(?:(?:(?P<half>half)|(?P<quarter>quarter)|(?P<minutes>five|ten|twenty|[a-z]{3,9}(?= minute))"
    r"(?: minutes?)?)"
    r" (?:past|(?P<to>to)) (?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|noon)|(?P<full>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock)"
    r"(?!-|[ ](?:per|%))\b",
    re.IGNORECASE,
)


def _bare(before: str, word: str) -> bool:
    """Whether a multiplier counts by itself: a hundred, but not several hundred."""
    return before in {"a", "every"} and word != "dozen"


ENGLISH = Lexicon(
    lang="en",
    decimal=".",
    cardinals=CARDINALS,
    scales=_SCALES,
    ordinals=ORDINALS,
    ordinal_scales={"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9},
    compound=no_compound,
    join=frozenset({"and"}),
    vigesimal=False,
    months=_MONTHS,
    doubtful_months=frozenset({"may", "march", "mar", "jun", "jan", "dec", "sep"}),
    weekdays=_WEEKDAYS,
    short_weekdays=_SHORT_WEEKDAYS,
    units=_UNITS,
    follow=follow_pattern(_UNITS),
    suffix=re.compile(r"(?:st|nd|rd|th)(?![A-Za-z])"),
    levels=_LEVELS,
    inner_levels=table(item="point points clause no nos", point="subitem"),
    of=frozenset({"of", "in", "under"}),
    articles=frozenset({"the"}),
    before_month=words(
        "in of since until by last next this early late mid from to through and before after "
        "during between for on every - ("
    ),
    range_words=words("and to or through until"),
    weak_numbers=WEAK,
    parts=PARTS,
    half=_HALF,
    fiscal=words("fy jfy fiscal fiscal_year financial_year"),
    hour_words=words("hours hrs"),
    at=frozenset({"at"}),
    meridiem=re.compile(
        r"[ \u00a0]?(?:o'clock )?(?:(?P<am>a\.?[ ]?m\b\.?|in the morning)"
        r"|(?P<pm>p\.?[ ]?m\b\.?|in the (?:afternoon|evening)\b|at night\b))",
        re.IGNORECASE,
    ),
    noon=_NOON,
    midnight=_MIDNIGHT,
    clock24=False,
    day_first=False,
    ordinal_dot=False,
    triggers=frozenset(
        {
            *CARDINALS,
            *ORDINALS,
            *_MONTHS,
            *_WEEKDAYS,
            *_SHORT_WEEKDAYS,
            *_LEVELS,
            *WEAK,
            *_COLLECTIVES,
            *PARTS,
            *_ERAS,
            *_NOON,
            *_MIDNIGHT,
            *_HALF,
            *words("century hundred thousand million billion trillion quadrillion quintillion"),
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


_SINGLE = re.compile(
    r"\b(?:[Tt]he|[Aa])[ ](?P<head>(?P<scale>million|billion|trillion)-(?P<unit>[A-Za-z]{2,12}))\b"
)
"""One million or billion of a currency: the billion-euro fund."""

_BARE_SINGLE = re.compile(
    r"(?<![\w-])(?P<head>(?P<scale>hundred|thousand)-(?P<unit>yen|euro|dollar|pound|franc|won))\b",
    re.IGNORECASE,
)


# A unit of time of which there is one, where it is told exactly: an hour, a year and six months.
_ONE = re.compile(
    r"[Aa](?<!\w[Aa])(?<!half [Aa])(?<!of [Aa])(?:n hour\b(?! and an?\b)"
    r"|[ ](?P<unit>minute|day|week|month|year)(?=[ ]and[ ](?!an?\b)))"
)
_WITHIN_ONE = re.compile(
    r"(?:\b(?:[Ww]ithin|[Aa]fter|[Ii]n|[Ff]or|[Bb]y)[ ](?P<one>a(?:nother)?(?:[ ]further)?[ ]"
    r"(?P<unit>day|week|month|year))\b(?![ ]and)"
    r"|\b(?P<span>[Aa][ ](?P<size>day|week|month|year))[ ]"
    r"(?:earlier|later|before|after|ago|longer)\b)"
)
"""A single unit of time, as a term or a delay: within a week."""

_ONE_MEASURE = re.compile(
    r" (?P<one>an? (?P<unit>(?:centi|milli|kilo)?met(?:re|er)|mile|foot|inch|yard|tonne|ton"
    r"|kilogram|lit(?:re|er)|hectare|acre))\b"
)
_BEFORE_ONE = (
    "by",
    "about",
    "around",
    "nearly",
    "almost",
    "over",
    "under",
    "than",
    "within",
    "some",
)
"""What leads to a single measure: by a metre, nearly a mile."""

_UNIT_OF_ONE = re.compile(r"[Aa](?<!\w[Aa])(?:nother)?(?:[ ]further)?[ ](?:day|week|month|year)")
"""What such a phrase has: looked for first, for most texts have none."""


def scan(text: str) -> list[Fact]:
    """Read all facts of a folded English text, in order."""
    facts = scan_latin(text, ENGLISH)
    heads: list[Fact] = []
    united = " day" in text or " week" in text or " month" in text or " year" in text
    of_one = united and _UNIT_OF_ONE.search(text) is not None
    if of_one or "n hour" in text or "minute and " in text:
        heads += [
            forms.duration(1, match["unit"] or "hour", *match.span(), firm=False)
            for match in (_ONE.finditer(text) if "n hour" in text or " and " in text else ())
        ]
        heads += [
            forms.duration(1, match["unit"], *match.span("one"), firm=False)
            if match["unit"]
            else forms.duration(1, match["size"], *match.span("span"), firm=False)
            for match in (_WITHIN_ONE.finditer(text) if of_one and " a" in text else ())
        ]
    if " a" in text:  # looked for first, for few texts measure by one
        heads += [
            forms.quantity(_UNITS[match["unit"]][1], 1, *match.span("one"), firm=False)
            for match in _ONE_MEASURE.finditer(text)
            if text.endswith(_BEFORE_ONE, 0, match.start())
        ]
    scaled = "illion" in text or "ousand" in text
    singles = _SINGLE.finditer(text) if "illion-" in text else ()
    bare: list[re.Match[str]] = []
    if "red-" in text or "and-" in text:
        read = {fact.end for fact in facts}
        bare = [m for m in _BARE_SINGLE.finditer(text) if m.end() not in read]
    for match in chain(_HEAD.finditer(text), singles, bare) if scaled or bare else ():
        role, name = _UNITS.get(match["unit"].lower(), ("", ""))
        if role == "money":
            start, end = match.span("head")
            value = _SCALES[match["scale"].lower()]
            heads.append(forms.money(name, value, start, end, firm=False))
    return sorted([*facts, *heads], key=lambda fact: fact.start) if heads else facts
