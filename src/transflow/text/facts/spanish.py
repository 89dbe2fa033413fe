"""Spanish words that make facts."""

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
    "cero uno|una|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
    "quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna "
    "veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve "
    "treinta",
    0,
) | {
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
    "cien": 100,
    "ciento": 100,
    "doscientos": 200,
    "doscientas": 200,
    "trescientos": 300,
    "trescientas": 300,
    "cuatrocientos": 400,
    "quinientos": 500,
    "seiscientos": 600,
    "setecientos": 700,
    "ochocientos": 800,
    "novecientos": 900,
}
_ORDINALS = numbered(
    "primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta quinto|quinta "
    "sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima undécimo|undécima "
    "duodécimo|duodécima"
)
_SCALES = {"mil": 10**3, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12}
_UNITS = unit_table(
    percent="por_ciento",
    points="punto_porcentual puntos_porcentuales puntos",
    duration=table(
        second="segundos",
        minute="minuto minutos min",
        hour="hora horas h",
        day="día días",
        week="semana semanas",
        month="mes meses",
        year="año años",
        decade="decenio decenios década décadas",
    ),
    money=table(
        USD="dólar dólares dólares_estadounidenses dólares_de_los_estados_unidos",
        JPY="yen yenes",
        EUR="euro euros",
        GBP="libras libras_esterlinas",
        KRW="wones",
        CNY="yuanes yuan",
        KHR="rieles",
        CHF="francos_suizos",
    ),
    quantity=table(
        km="kilómetro kilómetros",
        m="metro metros",
        km2="kilómetros_cuadrados",
        m2="metros_cuadrados",
        m3="metros_cúbicos",
        mi="millas",
        kg="kilogramos kilos",
        t="tonelada toneladas",
        ha="hectárea hectáreas",
        l="litro litros",
        bbl="barril barriles",
        MW="megavatios",
        GW="gigavatios",
        degC="grados_celsius",
    ),
    century="siglo",
    quarter="trimestre",
)
_MONTHS = numbered(
    "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre "
    "diciembre"
)
_WEEKDAYS = numbered("lunes martes miércoles jueves viernes sábado domingo")
_LEVELS = table(
    article="artículo artículos art",
    paragraph="párrafo párrafos apartado apartados",
    item="inciso letra",
    chapter="capítulo capítulos",
    section="sección secciones",
    part="parte título",
    annex="anexo anexos",
)
_WEAK = {
    "ambos": 2,
    "ambas": 2,
    "doble": 2,
    "bilateral": 2,
    "bilaterales": 2,
    "triple": 3,
    "trilateral": 3,
    "decena": 10,
    "docena": 12,
}
_PARTS = {
    "tercio": 3,
    "tercios": 3,
    "cuarto": 4,
    "cuartos": 4,
    "cuartas": 4,
    "quintos": 5,
    "décimos": 10,
}
_NOON, _MIDNIGHT = words("mediodía"), words("medianoche")
_HALF = words("mitad medio media")

SPANISH = Lexicon(
    lang="es",
    decimal=",",
    cardinals=_CARDINALS,
    scales=_SCALES,
    ordinals=_ORDINALS,
    ordinal_scales={"centésimo": 100},
    compound=no_compound,
    join=frozenset({"y"}),
    vigesimal=False,
    months=_MONTHS,
    doubtful_months=frozenset(),
    weekdays=_WEEKDAYS,
    units=_UNITS,
    follow=follow_pattern(_UNITS),
    suffix=re.compile(r"(?:\.?[ºª°]|\.?er|\.?o\b|\.?a\b)(?![^\W\d_])"),
    levels=_LEVELS,
    inner_levels=table(item="letra inciso"),
    of=frozenset({"de", "del"}),
    articles=frozenset({"el", "la", "los", "las"}),
    before_month=words("en de"),
    range_words=words("y al a o e"),
    weak_numbers=_WEAK,
    parts=_PARTS,
    half=_HALF,
    fiscal=words("ejercicio"),
    hour_words=words("horas h"),
    at=words("las"),
    meridiem=re.compile(
        r"[ \u00a0]?(?:(?P<am>a\.?[ \u00a0]?m\b\.?|de la mañana)"
        r"|(?P<pm>p\.?[ \u00a0]?m\b\.?|de la tarde|de la noche))",
        re.IGNORECASE,
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
            *_PARTS,
            *_NOON,
            *_MIDNIGHT,
            *_HALF,
            *words("siglo"),
            *words("mil reiwa heisei"),
        }
    ),
)


def scan(text: str) -> list[Fact]:
    """Read all facts of a folded Spanish text, in order."""
    return scan_latin(text, SPANISH)
