from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("at half past two", "en", "time:02:30"),
        ("a quarter to four", "en", "time:03:45"),
        ("twenty minutes past eight", "en", "time:08:20"),
        ("eleven o'clock", "en", "time:11:00"),
        ("um halb drei", "de", "time:02:30"),
        ("Viertel nach zwölf", "de", "time:12:15"),
        ("zehn vor acht", "de", "time:07:50"),
        ("14 Uhr 30", "de", "time:14:30"),
        ("quatre heures moins le quart", "fr", "time:03:45"),
        ("sept heures et quart", "fr", "time:07:15"),
        ("13 h. 30", "fr", "time:13:30"),
        ("14 heures 30", "fr", "time:14:30"),
    ],
)
def test_times_as_they_are_spoken(text, lang, expected):
    assert expected in [fact.key for fact in read_facts(text, lang)]


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("from 9 a.m. to 6 p.m.", "de 9 heures à 18 heures", "en-fr"),
        ("at half past three", "à trois heures et demie", "en-fr"),
        ("for three and a half hours", "pendant trois heures et demie", "en-fr"),
        ("at 2.30 p.m.", "um halb drei", "en-de"),
        ("within a fortnight", "dans les quinze jours", "en-fr"),
        ("for eight days", "pendant huit jours", "en-fr"),
    ],
)
def test_hours_and_days_of_both_meanings_agree(source, target, langs):
    one, other = langs.split("-")
    assert compare_facts(read_facts(source, one), read_facts(target, other)) == ((), ())


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("at half past two", "um halb vier", "en-de"),
        ("at noon", "à minuit", "en-fr"),
        ("at a quarter to four", "à quatre heures et quart", "en-fr"),
        ("within 14 days", "dans les 15 jours", "en-fr"),
    ],
)
def test_other_hours_and_days_do_not(source, target, langs):
    one, other = langs.split("-")
    assert compare_facts(read_facts(source, one), read_facts(target, other)) != ((), ())
