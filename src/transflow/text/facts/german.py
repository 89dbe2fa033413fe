"""German words that make facts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts.german_numbers import (
    CARDINALS,
    MONTHS,
    ORDINALS,
    PARTS,
    TENS,
    compound,
    joined,
)
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
    "bio": 10**12,
    "dutzend": 12,
}
_UNITS = unit_table(
    percent="prozent v._h. v.h. vh prozentig prozentige prozentigen prozentiger prozentiges "
    "%ige %igen %iger %iges gewichtsprozent volumenprozent masseprozent vol.-%",
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
        millennium="jahrtausend jahrtausende jahrtausenden",
    ),
    money=table(
        USD="dollar us-dollar",
        CAD="kanadische_dollar kanadischer_dollar kanadischen_dollar",
        AUD="australische_dollar australischer_dollar australischen_dollar",
        NZD="neuseeland-dollar neuseeländische_dollar",
        HKD="hongkong-dollar",
        SGD="singapur-dollar",
        TWD="taiwan-dollar",
        XAF="cfa-franc cfa-francs",
        THB="baht",
        IDR="rupiah",
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
        CENT="cent cents",
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
        kg="kilogramm kilo kilos",
        g="gramm",
        t="tonne tonnen",
        dt="dezitonne dezitonnen doppelzentner",
        hl="hektoliter hektolitern",
        mSv="millisievert",
        uSv="mikrosievert",
        permille="promille",
        dB="dezibel",
        Hz="hertz",
        V="volt",
        GWh="gigawattstunde gigawattstunden",
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
        GHz="gigahertz",
        MHz="megahertz",
        kHz="kilohertz",
        kV="kilovolt",
        hPa="hektopascal millibar",
        Bq="becquerel",
        ug="mikrogramm",
        um="mikrometer mikrometern",
        nm="nanometer nanometern",
        kn="knoten",
        oz="unze unzen",
        gal="gallone gallonen",
        pint="pint pints",
        acre="acre acres",
        **{"in": "zoll"},
        yd="yard yards",
        mi2="quadratmeile quadratmeilen",
        ft2="quadratfuß",
        mph="meilen_pro_stunde",
        kcal="kilokalorie kilokalorien",
        MB="megabyte",
        GB="gigabyte",
        TB="terabyte",
        TW="terawatt",
        cl="zentiliter zentilitern",
        dl="deziliter dezilitern",
        degC="grad_celsius grad",
        degF="grad_fahrenheit",
    ),
    century="jahrhundert jahrhunderts jahrhunderte",
    quarter="quartal quartals",
    quarters="quartale quartalen",
)
_WEEKDAYS = {
    name + hour: day
    for name, day in numbered(
        "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag"
    ).items()
    for hour in (
        *("", "s", "e", "en", "es"),
        *("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"),
    )
}
_SHORT_WEEKDAYS = numbered("mo di mi do fr sa so")
_SPANS = {
    stem + ending: span
    for stem, span in {
        "vierteljährlich": (3, "month"),
        "halbjährlich": (6, "month"),
        "halbjährig": (6, "month"),
        "wochenfrist": (1, "week"),
        "monatsfrist": (1, "month"),
        "jahresfrist": (1, "year"),
    }.items()
    for ending in ("", "e", "en", "er", "es", "em")
}
_LEVELS = table(
    article="artikel artikels artikeln art",
    paragraph="absatz absatzes absätze absätzen abs",
    item="ziffer ziffern unterabsatz uabs buchstabe buchstaben buchst",
    chapter="kapitel kapitels kapiteln",
    section="abschnitt abschnitts",
    sign="regel regeln § §§ paragraf paragrafen paragraph paragraphen",
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
    for ten, value in TENS.items()
    for ending in ("er", "ern", "erjahre", "erjahren")
}  # die neunziger Jahre
_COLLECTIVES = {"dutzend": 12}
_SPOKEN = re.compile(
    r"(?:(?P<half_to>halb) |(?:(?P<quarter>viertel)|(?P<minutes>fünf|zehn|zwanzig)(?: minuten)?)"
    r" (?:nach|(?P<to>vor)) |(?=[a-zäöüß]+ uhr\b))(?P<hour>[a-zäöüß]+|[0-9]{1,2})"
    r"(?!\w|,[0-9])(?: uhr\b)?",
    re.IGNORECASE,
)
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
    cardinals=CARDINALS,
    scales=_SCALES,
    ordinals=ORDINALS,
    ordinal_scales={},
    compound=compound,
    join=frozenset({"und"}),
    vigesimal=False,
    months=MONTHS,
    doubtful_months=frozenset({"jan"}),
    weekdays=_WEEKDAYS,
    short_weekdays=_SHORT_WEEKDAYS,
    units=_UNITS,
    follow=follow_pattern(_UNITS),
    suffix=re.compile(r"(?:ten|te|ter|tes|sten|ste)(?![^\W\d_])"),
    levels=_LEVELS,
    inner_levels=table(item="nummer nr buchstabe lit unterabsatz", point="satz"),
    of=frozenset({"des", "der", "von", "in", "im"}),
    articles=frozenset({"dem"}),
    before_month=words("im bis vom ende anfang mitte seit ab von - ("),
    range_words=words("und bis oder zum sowie"),
    weak_numbers=_WEAK,
    parts=PARTS,
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
            *CARDINALS,
            *ORDINALS,
            *MONTHS,
            *_WEEKDAYS,
            *_SHORT_WEEKDAYS,
            *_LEVELS,
            *_WEAK,
            *_COLLECTIVES,
            *_SPANS,
            *PARTS,
            *_NOON,
            *_MIDNIGHT,
            *_HALF,
            *_ERAS,
            "nummer",
            "nr",
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
