from __future__ import annotations

import pytest

from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("en 52 s 42, devant", "fr", "duration:s:52.42"),
        ("1 min 57 s 12 sur 200 m", "fr", "duration:s:117.12"),
        ("2 h 11 min 35 s", "fr", "duration:s:7895"),
        ("6 hours, 33 minutes and 4 seconds", "en", "duration:s:23584"),
        ("in 1:57.12", "en", "duration:s:117.12"),
        ("1:57,12 Minuten", "de", "duration:s:117.12"),
        ("3 Min. 20 Sek.", "de", "duration:s:200"),
        ("52.42 seconds", "en", "duration:s:52.42"),
        ("20 secondes", "fr", "duration:s:20"),
    ],
)
def test_spans_by_the_stopwatch(text, lang, expected):
    assert expected in [fact.key for fact in read_facts(text, lang)]


def test_a_time_with_seconds_may_be_how_long_it_took():
    (time,) = read_facts("2:11:35", "en")
    assert time.kind == "time"
    assert "s7895" in time.atoms


@pytest.mark.parametrize("text", ["52 élèves", "8 h 20", "1:57", "12 s", "5 min"])
def test_other_figures_are_left_to_others(text):
    assert all("." not in fact.key for fact in read_facts(text, "fr"))
