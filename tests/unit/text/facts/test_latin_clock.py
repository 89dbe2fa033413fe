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
        ("The gates open at 0600 on 4 June.", "en", "time:06:00"),
        ("from 0730 to 1830 daily", "en", "time:18:30"),
        ("opened at 0915, closed at noon", "en", "time:09:15"),
        ("um 1945 Uhr", "de", "time:19:45"),
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
        ("children aged five to eleven", "enfants de cinq à douze ans", "en-fr"),
        ("grades ten to twelve", "Klassen zehn bis elf", "en-de"),
        ("within 14 days", "dans les 15 jours", "en-fr"),
    ],
)
def test_other_hours_and_days_do_not(source, target, langs):
    one, other = langs.split("-")
    assert compare_facts(read_facts(source, one), read_facts(target, other)) != ((), ())


@pytest.mark.parametrize(
    "text,expected",
    [
        ("come at 7.45 on the dot", "time:07:45"),
        ("from 9.15 to 11.45", "time:11:45"),
        ("between 12.30 and 1.15", "time:01:15"),
        ("open until 12 noon", "time:12:00"),
        ("12 midnight", "time:00:00"),
        ("for a 7.30 start", "time:07:30"),
        ("the 2.15 to Oxford", "time:02:15"),
        ("at twenty to four", "time:03:40"),
    ],
)
def test_times_as_the_british_write_them(text, expected):
    assert expected in [fact.key for fact in read_facts(text, "en")]


@pytest.mark.parametrize(
    "text",
    [
        "a rate of 7.45",
        "at 7.45 per cent",
        "at 7.45 million",
        "from 2.15 to 2.45 euros",
        "a majority of five to two",
    ],
)
def test_what_is_no_time(text):
    assert "time" not in {fact.kind for fact in read_facts(text, "en")}


@pytest.mark.parametrize(
    "text,expected",
    [
        ("no noise after ten at night", ["time:22:00"]),
        ("nine in the morning", ["time:09:00"]),
        ("twelve at night", ["time:00:00"]),
        ("three in the afternoon", ["time:15:00"]),
        ("ten at nightclubs", ["number:10"]),
    ],
)
def test_hours_in_words_with_their_half_of_the_day(text, expected):
    assert [fact.key for fact in read_facts(text, "en")] == expected


@pytest.mark.parametrize("text", ["by 1830 the canal", "room 0412", "from 1914 to 1918", "at 0675"])
def test_four_digits_that_are_no_time(text):
    assert not [fact for fact in read_facts(text, "en") if fact.kind == "time"]
