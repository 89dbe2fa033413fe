from dataclasses import replace

import pytest

from transflow.document import Acceptance, Origin, State, Unit
from transflow.workflow.exchange import CatalogEntry
from transflow.workflow.merge import Outcome, merge

THEN = Unit("u1", 1, "原文", "as it went out", State.TRANSLATED, Origin.PROVISIONAL)


def entry(target, *, source="原文", unit="u1", final=False):
    return CatalogEntry(unit, source, target, final, line=7)


@pytest.mark.parametrize(
    "now,returned,outcome",
    [
        ("as it went out", "as it went out", Outcome.SAME),
        ("as it went out", "theirs", Outcome.TAKEN),
        ("ours", "as it went out", Outcome.OURS),
        ("ours", "ours", Outcome.AGREED),
        ("ours", "theirs", Outcome.CONFLICT),
        ("as it went out", "", Outcome.EMPTIED),
        ("ours", "", Outcome.EMPTIED),
        ("", "theirs", Outcome.CONFLICT),
    ],
)
def test_three_ways(now, returned, outcome):
    [found] = merge({"u1": THEN}, {"u1": replace(THEN, target=now)}, [entry(returned)])
    assert (found.outcome, found.text, found.line) == (outcome, returned, 7)


def test_flags_say_nothing():
    for final in (True, False):
        [found] = merge({"u1": THEN}, {"u1": THEN}, [entry(THEN.target, final=final)])
        assert found.outcome is Outcome.SAME


@pytest.mark.parametrize(
    "returned,outcome",
    [("as it went out", Outcome.SAME), ("theirs", Outcome.CONFLICT), ("", Outcome.EMPTIED)],
)
def test_without_the_export_nothing_is_taken_unseen(returned, outcome):
    [found] = merge(None, {"u1": THEN}, [entry(returned)])
    assert found.outcome is outcome


def test_a_source_that_moved_on_makes_a_suggestion():
    now = replace(THEN, source="新しい原文")
    assert merge({"u1": THEN}, {"u1": now}, [entry("theirs")])[0].outcome is Outcome.SOURCE_CHANGED
    assert merge({"u1": THEN}, {"u1": now}, [entry(THEN.target)])[0].outcome is Outcome.SAME


@pytest.mark.parametrize("source,unit", [("別の文書", "u1"), ("原文", "u99")])
def test_what_never_went_out_is_not_taken(source, unit):
    found = merge({"u1": THEN}, {"u1": THEN}, [entry("theirs", source=source, unit=unit)])
    assert found[0].outcome is Outcome.UNKNOWN


def test_what_did_not_come_back_is_named_but_a_lone_target_never_travels():
    lone = Unit("u2", 2, "", "extra", State.TRANSLATED, Origin.PROVISIONAL)
    units = {"u1": THEN, "u2": lone}
    assert [(m.unit, m.outcome) for m in merge(units, units, [])] == [("u1", Outcome.MISSING)]


def test_the_same_unit_twice_takes_the_first_and_keeps_the_second_for_a_person():
    found = merge({"u1": THEN}, {"u1": THEN}, [entry("one"), entry("two")])
    assert [m.outcome for m in found] == [Outcome.TAKEN, Outcome.CONFLICT]


def test_taking_a_text_for_an_accepted_unit_says_that_it_reopens():
    accepted = Acceptance(State.FINAL, "sato", "", "", "", "", "")
    final = replace(THEN, state=State.FINAL, acceptance=accepted)
    [found] = merge({"u1": final}, {"u1": final}, [entry("theirs")])
    assert found.outcome is Outcome.TAKEN
    assert found.reopens


# ---------------------------------------------------------------- units that were merged meanwhile

SECOND = replace(THEN, id="u2", ord=2, source="次文", target="and then")
WHOLE = replace(THEN, source="原文次文", target="as it went out and then")


@pytest.mark.parametrize(
    "then,returned,outcome,text",
    [
        ("and then", "and then", Outcome.SAME, "and then"),
        ("and then", "afterwards", Outcome.ABSORBED, "as it went out afterwards"),
        ("gone since", "afterwards", Outcome.ABSORBED, "afterwards"),
        ("", "afterwards", Outcome.ABSORBED, "afterwards"),
        ("", "", Outcome.SAME, ""),
        ("and then", "", Outcome.EMPTIED, ""),
    ],
)
def test_what_an_absorbed_unit_brings_goes_to_its_heir(then, returned, outcome, text):
    base = {"u1": THEN, "u2": replace(SECOND, target=then)}
    back = [entry(THEN.target), entry(returned, source="次文", unit="u2")]
    _, found = merge(base, {"u1": WHOLE}, back)
    assert (found.outcome, found.text, found.into) == (outcome, text, "u1")


def test_edits_of_both_halves_come_together():
    base = {"u1": THEN, "u2": SECOND}
    back = [entry("as it came back"), entry("afterwards", source="次文", unit="u2")]
    first, second = merge(base, {"u1": WHOLE}, back)
    assert (first.outcome, first.text) == (Outcome.SOURCE_CHANGED, "as it came back and then")
    assert (second.outcome, second.text) == (Outcome.ABSORBED, "as it came back afterwards")


def test_the_nearest_unit_that_holds_the_source_is_the_heir():
    far = replace(WHOLE, id="u9", ord=900)
    back = [entry("afterwards", source="次文", unit="u2")]
    [found, *_] = merge({"u2": SECOND}, {"u9": far, "u1": WHOLE}, back)
    assert found.into == "u1"


def test_a_unit_that_nobody_inherits_is_unknown():
    back = [entry("afterwards", source="次文", unit="u2")]
    [found] = merge({"u2": SECOND}, {"u1": THEN}, back)
    assert (found.outcome, found.into) == (Outcome.UNKNOWN, "")
