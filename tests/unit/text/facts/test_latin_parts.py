from __future__ import annotations

import pytest

from transflow.text.facts.read import read_facts


def keys(text: str, lang: str) -> list[str]:
    return [fact.key for fact in read_facts(text, lang)]


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("half a million euros", "en", ["money:EUR:500000"]),
        ("half a billion people", "en", ["number:500000000"]),
        ("a quarter of a million", "en", ["number:250000"]),
        ("half a dozen", "en", ["number:6"]),
        ("a quarter of a century", "en", ["duration:m:300"]),
        ("a tenth of a point", "en", ["points:0.1"]),
        ("a fifth of a percentage point", "en", ["points:0.2"]),
        ("a tenth of the cost", "en", ["fraction:1/10"]),
        ("un demi-milliard d’euros", "fr", ["number:1", "money:EUR:500000000"]),
        ("un quart de siècle", "fr", ["duration:m:300"]),
        ("un quart des émissions", "fr", ["fraction:1/4"]),
        ("une vingtaine de millions d’habitants", "fr", ["number:1", "number:20000000"]),
        ("à peine une demi-douzaine de têtes", "fr", ["number:1", "number:6"]),
        ("une demi-centaine d’élus", "fr", ["number:1", "number:50"]),
        ("ein gutes halbes Dutzend Städte", "de", ["number:1", "number:6"]),
        ("une quinzaine de jours", "fr", ["number:1", "duration:d:15"]),
        ("eine halbe Milliarde Euro", "de", ["number:1", "money:EUR:500000000"]),
        ("eine halbe Stunde", "de", ["number:1", "duration:s:1800"]),
        ("rund ein Dutzend", "de", ["number:12"]),
    ],
)
def test_parts_of_units_and_multipliers(text, lang, expected):
    assert keys(text, lang) == expected


@pytest.mark.parametrize(
    "text,lang", [("une douzaine", "fr"), ("a dozen", "en"), ("ein Dutzend", "de")]
)
def test_round_numbers_are_never_demanded(text, lang):
    assert not any(fact.firm for fact in read_facts(text, lang))


@pytest.mark.parametrize(
    "text", ["quart", "half a", "un quart de", "une vingtaine de", "half of a"]
)
def test_what_breaks_off_is_read_without_harm(text):
    for lang in ("en", "fr", "de"):
        assert all(fact.end <= len(text) for fact in read_facts(text, lang))
