"""Shares told by two counts, and what the other side may say instead."""

from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("Nearly one in five left.", "en", ["fraction:1/5"]),
        ("Roughly 6 in 10 agreed.", "en", ["fraction:6/10"]),
        ("They agree on nine points out of ten.", "en", ["fraction:9/10"]),
        ("Une personne sur cinq", "fr", ["fraction:1/5"]),
        ("Drei von vier Haushalten", "de", ["fraction:3/4"]),
        ("Jeder zehnte Haushalt", "de", ["fraction:1/10"]),
        ("10人に６人が賛成した。", "ja", ["fraction:6/10"]),
        ("５世帯中２世帯", "ja", ["fraction:2/5"]),
        ("２か国に３人を派遣した。", "ja", []),
        ("Versions 1.2.3 in 4.5.6 are gone.", "en", []),
    ],
)
def test_two_counts_are_a_share(text, lang, expected):
    found = read_facts(text, lang)
    assert [fact.key for fact in found if fact.kind == "fraction"] == expected


@pytest.mark.parametrize(
    "source,target,target_lang,same",
    [
        ("Nearly one in five left.", "２割近くが去った。", "ja", True),
        ("Nearly one in five left.", "５人に１人近くが去った。", "ja", True),
        ("Roughly 6 in 10 agreed.", "約６割が賛成した。", "ja", True),
        ("Roughly 6 in 10 agreed.", "Environ 60 % ont approuvé.", "fr", True),
        ("Roughly 6 in 10 agreed.", "Etwa sechs von zehn stimmten zu.", "de", True),
        ("Roughly 6 in 10 agreed.", "約７割が賛成した。", "ja", False),
        ("Roughly 6 in 10 agreed.", "Environ 70 % ont approuvé.", "fr", False),
        ("One in five left.", "６人に１人が去った。", "ja", False),
    ],
)
def test_a_share_is_told_in_many_ways(source, target, target_lang, same):
    told = compare_facts(read_facts(source, "en"), read_facts(target, target_lang))
    assert (told == ((), ())) is same
