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
        day="jour jours",
        week="semaine semaines",
        month="mois",
        year="an ans année années",
        decade="décennie décennies",
    ),
    money=table(
        USD="dollar dollars dollars_américains dollars_des_états-unis dollars_us",
        CAD="dollars_canadiens",
        AUD="dollars_australiens",
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
        TRY="livres_turques",
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
        mi="milles",
        kg="kilogramme kilogrammes",
        g="gramme grammes",
        t="tonne tonnes",
        ha="hectare hectares",
        l="litre litres",
        bbl="baril barils",
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
    ),
    century="siècle siècles",
    quarter="trimestre",
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
_WEAK = {
    "double": 2,
    "bilatéral": 2,
    "bilatérale": 2,
    "bilatérales": 2,
    "bilatéraux": 2,
    "doublé": 2,
    "triple": 3,
    "triplé": 3,
    "trilatéral": 3,
    "trilatérale": 3,
    "trilatérales": 3,
    "tripartite": 3,
    "quadruple": 4,
    "décuplé": 10,
}
_COLLECTIVES = {
    "dizaine": 10,
    "douzaine": 12,
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
    "cinquième": 5,
    "cinquièmes": 5,
    "sixièmes": 6,
    "huitièmes": 8,
    "dixièmes": 10,
}
_NOON, _MIDNIGHT = words("midi"), words("minuit")
_HALF = words("moitié demi demie")


def _bare(before: str, word: str) -> bool:
    """Whether cent or mille counts by itself: cent ans, but not pour cent."""
    return word in {"cent", "mille"} and before not in {"pour", "quelques", "plusieurs", "p", "."}


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
            *words("cent mille reiwa heisei showa"),
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
