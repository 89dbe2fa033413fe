from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.rates import other_base, other_rate


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("Residue levels (mg/kg)", "残留基準値（g/kg）", "en-ja"),
        ("基準は100 Bq/kgである。", "The limit is 100 Bq/g.", "ja-en"),
        ("40 µg/m³ im Jahresmittel", "40 mg/m3 on annual average", "de-en"),
        ("25 mg/l de nitrates, 3 t/ha", "3 t/ha, 25 mg/ml of nitrates", "fr-en"),
    ],
)
def test_another_unit_with_a_stroke_is_told(source, target, langs):
    one, _, other = langs.partition("-")
    assert other_rate(Pair(source, target, one, other))


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("25 μg/m3", "25 µg/m³", "ja-en"),
        ("50 mg/L", "50 mg/l", "en-de"),
        ("500 Bq/kg以下", "no more than 500 becquerels per kilogram", "ja-en"),
        ("and/or, 24/7, km/h", "und/oder, rund um die Uhr, Std./km", "en-de"),
        ("3 mg/kg", "3 mg/kg (3 ppm, or 0.003 g/kg)", "en-fr"),
        ("", "", "en-ja"),
    ],
)
def test_the_same_unit_in_other_signs_or_words_is_silent(source, target, langs):
    one, _, other = langs.partition("-")
    assert other_rate(Pair(source, target, one, other)) is None


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("The allowance is €40 per month.", "Die Beihilfe beträgt 40 Euro pro Jahr.", "en-de"),
        (
            "Controls take place twice a year.",
            "Les contrôles ont lieu deux fois par mois.",
            "en-fr",
        ),
        ("233 habitants par kilomètre carré", "233 inhabitants per square metre", "fr-en"),
        ("8 Cent je Kilowattstunde", "8 cents per megawatt-hour", "de-en"),
        ("時速７０キロメートルで通過する", "passing at 70 kilometres per second", "ja-en"),
        ("winds of 30 metres per second", "毎時３０メートルの風", "en-ja"),
        ("月額3,000円の使用料", "a fee of 3,000 yen per year", "ja-en"),
        ("１日当たり５００人", "500 people per week", "ja-en"),
        ("１エーカー当たり７トン", "7 tonnes per hectare", "ja-en"),
        ("80 km per second", "80 km à la minute", "en-fr"),
    ],
)
def test_another_base_in_words_is_told(source, target, langs):
    one, _, other = langs.partition("-")
    assert other_base(Pair(source, target, one, other))


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("€40 per month", "eine monatliche Beihilfe von 40 Euro je Kind und pro Jahr neu", "en-de"),
        ("5% per annum", "5 % par an", "en-fr"),
        ("three hours a day, per head", "täglich drei Stunden pro Kopf", "en-de"),
        ("per calendar year", "pro Jahr", "en-de"),
        ("90 Stundenkilometer, pro Tonne", "per tonne, at 90 km an hour", "de-en"),
        ("deux fois l'an, par jour ouvré", "twice yearly, each working day", "fr-en"),
        ("every four years", "alle vier Jahre", "en-de"),
        ("1人当たり年40ユーロ", "40 euros per head and year", "ja-en"),
        ("秒速７０キロメートル", "70 km/s", "ja-en"),
        ("時速９０キロ", "90 km an hour", "ja-en"),
        ("31分ごとに発車する", "leaving every 31 minutes, twice per hour", "ja-en"),
        ("毎月５日に", "on the fifth of every month", "ja-en"),
        ("20 people per square kilometre", "１平方キロメートル当たり２０人", "en-ja"),
        ("at five kilometres per second", "５キロ毎秒の速さで", "en-ja"),
        ("twice per week", "週２回", "en-ja"),
    ],
)
def test_the_same_base_in_other_words_is_silent(source, target, langs):
    one, _, other = langs.partition("-")
    assert other_base(Pair(source, target, one, other)) is None
