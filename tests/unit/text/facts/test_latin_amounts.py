from __future__ import annotations

import pytest

from transflow.text.facts.read import read_facts


def keys(text: str, lang: str) -> list[str]:
    return [fact.key for fact in read_facts(text, lang)]


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("41,7 Md€", "fr", ["money:EUR:41700000000"]),
        ("812\u00a0M€", "fr", ["money:EUR:812000000"]),
        ("4 p.\u00a0100", "fr", ["percent:4"]),
        ("1,5 Mio. CHF", "de", ["money:CHF:1500000"]),
        ("3 Mia. Franken", "de", ["money:CHF:3000000000"]),
        ("2,5 Tsd. Mitglieder", "de", ["number:2500"]),
        ("£350m", "en", ["money:GBP:350000000"]),
        ("8 950 € un an plus tôt", "fr", ["money:EUR:8950", "duration:m:12"]),
        ("250 000 Kronen", "de", ["money:KR:250000"]),
        ("8\u00a0°F", "fr", ["quantity:degF:8"]),
        ("130 km/h", "fr", ["quantity:kmh:130"]),
        ("350 sq km", "en", ["quantity:km2:350"]),
        ("4½ per cent", "en", ["percent:4.5"]),
        ("4\u00a0½ Prozent", "de", ["percent:4.5"]),
        ("dix-sept ans", "fr", ["duration:m:204"]),
        ("quatre-vingt-dix-sept", "fr", ["number:97"]),
        ("quatre-vingt-unième session", "fr", ["ordinal:81"]),
        ("quatre-vingtième", "fr", ["ordinal:80"]),
        ("vor hundert Jahren", "de", ["duration:m:1200"]),
        ("mille mètres", "fr", ["quantity:m:1000"]),
        (
            "de 1,4 à 1,9 milliard de dollars",
            "fr",
            ["money:USD:1400000000", "money:USD:1900000000"],
        ),
        ("von 1,4 auf 1,9 Mrd. Euro", "de", ["money:EUR:1400000000", "money:EUR:1900000000"]),
        ("300 bis 1.500 Euro", "de", ["money:EUR:300", "money:EUR:1500"]),
        ("closer to 1 than to 2 per cent", "en", ["percent:1", "percent:2"]),
        ("grew by a third.", "en", ["fraction:1/3"]),
        ("in 2024/25", "en", ["year:2024"]),
    ],
)
def test_amounts_of_latin_languages(text, lang, expected):
    assert keys(text, lang) == expected


@pytest.mark.parametrize(
    "text,lang",
    [
        ("plusieurs cent mètres", "fr"),
        ("pour cent", "fr"),
        ("mehrere hundert Menschen", "de"),
        ("several hundred people", "en"),
        ("million-dollar question", "en"),
    ],
)
def test_a_multiplier_without_a_number_states_nothing(text, lang):
    assert keys(text, lang) == []


def test_seven_is_no_september():
    assert keys("les ministres de sept pays", "fr") == ["number:7"]
    assert keys("le 12 sept. 2024", "fr") == ["date:2024-09-12"]
