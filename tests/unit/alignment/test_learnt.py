from __future__ import annotations

import pytest

from synthetic_parallel import parallel
from transflow.alignment.aligner import align
from transflow.alignment.evaluate import score
from transflow.alignment.evidence import priors
from transflow.alignment.knowledge import Knowledge, Learnt
from transflow.alignment.learnt import LONGEST, learn_units
from transflow.alignment.sides import read_sides

UNITS = [
    ("Der Hafen ist offen.", "The harbour is open."),
    ("Der Hafen ist geschlossen.", "The harbour is closed."),
    ("Ein Schiff verlässt den Hafen.", "A vessel leaves the harbour."),
    ("Das Schiff ist alt.", "The vessel is old."),
    ("Das Schiff wartet.", "The vessel waits."),
    ("Die Brücke ist alt.", "The bridge is old."),
    ("Die Brücke ist offen.", "The bridge is open."),
]


def test_words_that_recur_together_are_learnt():
    learnt = learn_units(UNITS, ("de-DE", "en"), Knowledge())
    assert learnt.langs == ("de", "en")
    best = {key: row[0][0] for key, row in learnt.rows.items()}
    assert best["hafen"] == "harbo"
    assert best["schif"] == "vesse"
    assert best["alt"] == "old"
    assert all(0 < strength <= 1 for row in learnt.rows.values() for _, strength in row)


@pytest.mark.parametrize(
    "units",
    [
        pytest.param([], id="none"),
        pytest.param([("", "x"), ("x", " ")], id="empty texts"),
        pytest.param([("a" * (LONGEST + 1), "b")] * 3, id="too long"),
        pytest.param([("...", "!!")] * 3, id="no words"),
    ],
)
def test_nothing_to_learn_from(units):
    assert not learn_units(units, ("de", "en"), Knowledge()).rows


def test_marks_and_numbers_are_not_learnt():
    units = [("(Seite 12)", "(page 12)"), ("(Seite 14)", "(page 14)")] * 5
    rows = learn_units(units, ("de", "en"), Knowledge()).rows
    assert list(rows) == ["seite"]


def test_more_units_than_are_read_at_a_time(monkeypatch):
    whole = learn_units(UNITS * 4, ("de", "en"), Knowledge())
    monkeypatch.setattr("transflow.alignment.learnt._CHUNK", 7)
    parts = learn_units(UNITS * 4, ("de", "en"), Knowledge())
    assert {key: row[0][0] for key, row in parts.rows.items()}["hafen"] == "harbo"
    assert set(parts.rows) & set(whole.rows)


def test_the_likeliest_pairs_are_kept(monkeypatch):
    everything = learn_units(UNITS, ("de", "en"), Knowledge())
    monkeypatch.setattr("transflow.alignment.learnt._ENTRIES", 3)
    few = learn_units(UNITS, ("de", "en"), Knowledge())
    assert sum(map(len, few.rows.values())) == 3
    least = min(strength for row in few.rows.values() for _, strength in row)
    every = sorted((s for row in everything.rows.values() for _, s in row), reverse=True)
    assert least >= every[2]


@pytest.mark.parametrize(
    "langs,texts,known",
    [
        (("de", "en"), ("Hafen", "harbour"), True),
        (("en", "de"), ("harbour", "Hafen"), True),
        (("de-AT", "en-GB"), ("Häfen Hafen", "Harbours"), True),
        (("de", "fr"), ("Hafen", "harbour"), False),
    ],
)
def test_it_is_used_in_both_directions_of_its_pair(langs, texts, known):
    learnt = Learnt(("de", "en"), {"hafen": (("harbo", 0.9),)})
    one, two = read_sides([texts[0]], [texts[1]], langs)
    found = priors(one, two, Knowledge(learnt=learnt))
    assert (0.9 in found.strength.tolist()) is known


def test_finished_units_make_the_next_document_better():
    earlier, later = parallel(1500, 3), parallel(60, 3)
    # The same seed gives the same two languages; the later document is another piece of text.
    later_gold = parallel(1600, 3)
    units = [
        (
            " ".join(earlier.source[i].text for i in one),
            " ".join(earlier.target[j].text for j in two),
        )
        for one, two in earlier.gold[:1400]
        if one and two
    ]
    assert later.source[0].text == later_gold.source[0].text
    learnt = learn_units(units[80:], ("fr", "en"), Knowledge())
    plain = align(later.source, later.target, "fr", "en")
    helped = align(later.source, later.target, "fr", "en", knowledge=Knowledge(learnt=learnt))

    def right(links):
        return score(later.gold, [(link.source, link.target) for link in links]).strict.f1

    assert right(helped) > right(plain)
    assert right(helped) > 0.9


def test_learning_is_the_same_each_time():
    first = learn_units(UNITS, ("de", "en"), Knowledge())
    assert first == learn_units(UNITS, ("de", "en"), Knowledge())
