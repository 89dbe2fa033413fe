"""English figures in other words, and shares told by two counts or amounts."""

from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text,expected",
    [
        ("EUR 187 500.00", ["money:EUR:187500"]),
        ("some 15 000 people", ["number:15000"]),
        ("two consecutive quarters", ["duration:m:6"]),
        ("three quarters of them", ["fraction:3/4"]),
        ("within a week", ["duration:d:7"]),
        ("than a year earlier", ["duration:m:12"]),
        ("Under-26s pay half", ["number:26", "fraction:1/2"]),
        ("in duplicate", ["number:2"]),
        ("after 9/11", ["date:--09-11"]),
        ("85 cents", ["money:CENT:85"]),
        ("subsection (3) no. 2", ["ref:paragraph:3/item:2"]),
        ("section 8 (1b)", ["ref:section:8/paragraph:1-3"]),
        ("Mon. to Fri.", ["weekday:1", "weekday:5"]),
        ("The sun was up. Sat, he waited", []),
    ],
)
def test_figures(text, expected):
    assert [fact.key for fact in read_facts(text, "en")] == expected


@pytest.mark.parametrize(
    "source,target",
    [
        ("€1 in every €3", "jeder dritte Euro"),
        ("one in a hundred households", "jeder hundertste Haushalt"),
        ("one eighth", "12,5 Prozent"),
        ("60 fathoms", "110 m"),
        ("two centuries", "200 Jahre"),
        ("85 cents", "0,85 Euro"),
        ("two dozen", "zwei Dutzend"),
        ("the second highest", "die zweithöchste"),
        ("a good third", "ein gutes Drittel"),
        ("1,607 metres", "1607 Höhenmeter"),
        ("calling at 8.05 (10.02)", "um 8.05 Uhr (10.02 Uhr)"),
    ],
)
def test_the_same_in_german(source, target):
    assert compare_facts(read_facts(source, "en"), read_facts(target, "de")) == ((), ())


@pytest.mark.parametrize(
    "source,target",
    [
        ("€1 in every €3", "jeder vierte Euro"),
        ("one eighth", "15,2 Prozent"),
        ("the first question", "die zweite Frage"),
        ("level B1", "Niveau B2"),
        ("1 millisievert", "1 Mikrosievert"),
        ("34.8 cents", "34,8 Euro"),
        ("two fishermen on 3 March", "am 3. März drei Fischer"),
    ],
)
def test_another_figure_in_german(source, target):
    assert compare_facts(read_facts(source, "en"), read_facts(target, "de")) != ((), ())
