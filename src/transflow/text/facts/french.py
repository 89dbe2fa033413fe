"""French words that make facts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
    "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize",
    0,
) | {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_ORDINALS = numbered(
    "premier|première|unième deuxième|second|seconde troisième quatrième cinquième sixième "
    "septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième"
) | {"vingtième": 20, "trentième": 30, "quarantième": 40, "cinquantième": 50, "soixantième": 60}
_SCALES = {
    "cent": 100,
    "cents": 100,
    "mille": 10**3,
    "mil": 10**3,
    "douzaines": 12,
    "milliers": 10**3,
    "million": 10**6,
    "millions": 10**6,
    "milliard": 10**9,
    "milliards": 10**9,
    "md": 10**9,
    "mds": 10**9,
    "mrd": 10**9,
    "mio": 10**6,
    "billion": 10**12,
    "billions": 10**12,
}
_UNITS = unit_table(
    percent="pour_cent p._100 p.100 p._cent p.c.",
    basis_points="point_de_base points_de_base",
    points="point_de_pourcentage points_de_pourcentage point points",
    duration=table(
        second="seconde secondes",
        minute="minute minutes min",
        hour="heure heures h",
        day="jour jours journée journées",
        week="semaine semaines",
        month="mois",
        year="an ans année années",
        decade="décennie décennies",
        millennium="millénaire millénaires",
    ),
    money=table(
        USD="dollar dollars dollars_américains dollars_des_états-unis dollars_us $_us $us",
        CAD="dollar_canadien dollars_canadiens $_ca $_can $ca $can",
        AUD="dollar_australien dollars_australiens",
        NZD="dollar_néo-zélandais dollars_néo-zélandais",
        HKD="dollar_de_hong_kong dollars_de_hong_kong dollars_de_hongkong",
        SGD="dollar_de_singapour dollars_de_singapour dollars_singapouriens",
        TWD="dollars_taïwanais",
        JPY="yen yens",
        EUR="euro euros",
        GBP="livre_sterling livres_sterling",
        KRW="won wons",
        CNY="yuan yuans",
        KHR="riel riels",
        CHF="franc_suisse francs_suisses francs",
        XAF="francs_cfa",
        KR="couronne couronnes",
        SEK="couronnes_suédoises",
        NOK="couronnes_norvégiennes",
        DKK="couronnes_danoises",
        CZK="couronnes_tchèques",
        PLN="zloty zlotys",
        RUB="rouble roubles",
        INR="roupie roupies roupies_indiennes",
        IDR="rupiah rupiahs",
        THB="baht bahts",
        VND="dong dongs",
        TRY="livres_turques",
        CENT="cent cents centime centimes",
    ),
    quantity=table(
        km="kilomètre kilomètres",
        m="mètre mètres",
        cm="centimètre centimètres",
        mm="millimètre millimètres",
        km2="kilomètre_carré kilomètres_carrés",
        m2="mètre_carré mètres_carrés",
        m3="mètre_cube mètres_cubes",
        nmi="mille_marin milles_marins mille_nautique milles_nautiques",
        mi="mille milles miles",
        kg="kilogramme kilogrammes kilo kilos",
        g="gramme grammes",
        t="tonne tonnes",
        ha="hectare hectares",
        l="litre litres",
        bbl="baril barils",
        hl="hectolitre hectolitres",
        dt="quintal quintaux",
        yd="yard yards",
        ft2="pied_carré pieds_carrés",
        cl="centilitre centilitres",
        dl="décilitre décilitres",
        V="volt volts",
        Hz="hertz",
        mph="miles_à_l'heure miles_par_heure milles_à_l'heure",
        MW="mégawatt mégawatts",
        GW="gigawatt gigawatts",
        ml="millilitre millilitres",
        mg="milligramme milligrammes",
        ft="pied pieds",
        kmh="kilomètres_à_l'heure kilomètres_par_heure kilomètres-heure",
        kW="kilowatt kilowatts",
        kWh="kilowattheure kilowattheures",
        MWh="mégawattheure mégawattheures",
        TWh="térawattheure térawattheures",
        degC="degrés_celsius degré_celsius",
        degF="degrés_fahrenheit",
        kn="nœud nœuds noeud noeuds",
        **{"in": "pouce pouces"},
        oz="once onces",
        pint="pinte pintes",
        acre="acre acres",
        gal="gallon gallons",
        hPa="hectopascal hectopascals millibar millibars",
        Bq="becquerel becquerels",
        mSv="millisievert millisieverts",
        uSv="microsievert microsieverts",
        ug="microgramme microgrammes",
        um="micromètre micromètres micron microns",
        nm="nanomètre nanomètres",
        kV="kilovolt kilovolts",
        kHz="kilohertz",
        MHz="mégahertz",
        GHz="gigahertz",
        kB="ko",
        MB="mo mégaoctet mégaoctets",
        GB="go gigaoctet gigaoctets",
        TB="téraoctet téraoctets",
        dB="décibel décibels",
        kcal="kilocalorie kilocalories",
        GWh="gigawattheure gigawattheures",
        TW="térawatt térawatts",
        mi2="milles_carrés miles_carrés",
    ),
    century="siècle siècles",
    quarter="trimestre trimestres",
)
_MONTHS = numbered(
    "janvier|janv février|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept "
    "octobre|oct novembre|nov décembre|déc"
)
_WEEKDAYS = numbered(
    "lundi|lundis mardi|mardis mercredi|mercredis jeudi|jeudis vendredi|vendredis samedi|samedis "
    "dimanche|dimanches"
)
_SPANS = {
    f"{stem}{ending}": span
    for stem, span in {
        "trimestriel": (3, "month"),
        "semestriel": (6, "month"),
    }.items()
    for ending in ("", "le", "s", "les", "lement")
} | {
    f"{stem}{ending}": span
    for stem, span in {
        "bisannuel": (2, "year"),
        "biennal": (2, "year"),
        "triennal": (3, "year"),
        "quinquennal": (5, "year"),
        "décennal": (10, "year"),
    }.items()
    for ending in ("", "e", "le", "s", "es", "les")
}
_LEVELS = table(
    article="article articles art",
    paragraph="paragraphe paragraphes par alinéa alinéas al §",
    item="point points lettre",
    chapter="chapitre chapitres",
    section="section sections",
    part="partie titre",
    annex="annexe annexes",
    sign="règle règles",
)
_TIMES = {
    stem + ending: value
    for stem, value in {
        "doubl": 2,
        "tripl": 3,
        "quadrupl": 4,
        "quintupl": 5,
        "décupl": 10,
        "centupl": 100,
    }.items()
    for ending in ("é", "ée", "és", "ées", "er", "ant", "ent", "era", "erait", "ement", "ait")
}
_WEAK = _TIMES | {
    "double": 2,
    "bilatéral": 2,
    "bilatérale": 2,
    "bilatérales": 2,
    "bilatéraux": 2,
    "triple": 3,
    "trilatéral": 3,
    "trilatérale": 3,
    "trilatérales": 3,
    "tripartite": 3,
    "quadruple": 4,
    "quintuple": 5,
    "décuple": 10,
}
_COLLECTIVES = {
    "dizaine": 10,
    "douzaine": 12,
    "huitaine": 8,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
}
_SPOKEN = re.compile(
    r"(?P<hour>[a-z]+|[0-9]{1,2})[ \u00a0]heures?"
    r" (?:et |(?P<to>moins )(?:le )?)(?:(?P<quarter>quart)|(?P<minutes>cinq|dix|vingt))\b",
    re.IGNORECASE,
)
_PARTS = {
    "tiers": 3,
    "quart": 4,
    "quarts": 4,
    "centième": 100,
    "centièmes": 100,
    "millième": 1000,
    "millièmes": 1000,
} | {
    f"{stem}ième{ending}": value
    for stem, value in {
        "cinqu": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuv": 9,
        "dix": 10,
        "douz": 12,
        "vingt": 20,
    }.items()
    for ending in ("", "s")
}
_NOON, _MIDNIGHT = words("midi"), words("minuit")
_HALF = words("moitié demi demie")


def _bare(before: str, word: str) -> bool:
    """Whether cent or mille counts by itself: cent ans, but not pour cent."""
    vague = before in {"pour", "quelques", "plusieurs", "p", "."}
    return word in {"cent", "mille", "mil"} and not vague


FRENCH = Lexicon(
    lang="fr",
    decimal=",",
    cardinals=_CARDINALS,
    scales=_SCALES,
    ordinals=_ORDINALS,
    ordinal_scales={"centième": 100, "millième": 1000},
    compound=no_compound,
    join=frozenset({"et"}),
    vigesimal=True,
    months=_MONTHS,
    doubtful_months=frozenset({"mars", "oct", "nov", "sept"}),
    weekdays=_WEEKDAYS,
    units=_UNITS,
    follow=follow_pattern(_UNITS),
    suffix=re.compile(r"[ ]?(?:ers?|ère|res?|ème|e)(?![^\W\d_])"),
    levels=_LEVELS,
    inner_levels=table(item="sous-paragraphe lettre", paragraph="al"),
    of=frozenset({"de", "du", "des", "d", "à"}),
    articles=frozenset({"l", "la", "le", "les", "'"}),
    before_month=words("en de depuis mi fin début dès avant après d - jusqu'en au"),
    range_words=words("et au à ou"),
    weak_numbers=_WEAK,
    parts=_PARTS,
    half=_HALF,
    fiscal=words("exercice"),
    hour_words=words("heures heure h"),
    at=words("à vers dès avant après a jusqu'à"),
    meridiem=re.compile(
        r"[ \u00a0]?(?:(?P<am>du matin)|(?P<pm>de l'après-midi|du soir|p\.?m\b\.?))", re.IGNORECASE
    ),
    noon=_NOON,
    midnight=_MIDNIGHT,
    clock24=True,
    day_first=True,
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
            *_SPANS,
            *_PARTS,
            *_NOON,
            *_MIDNIGHT,
            *_HALF,
            *words("siècle siècles"),
            *words("cent mille mil reiwa heisei showa"),
        }
    ),
    bare_scales=_bare,
    spoken=_SPOKEN,
    collectives=_COLLECTIVES,
    loose_weeks={8: 1, 15: 2},
    spans=_SPANS,
)


def scan(text: str) -> list[Fact]:
    """Read all facts of a folded French text, in order."""
    return scan_latin(text, FRENCH)
