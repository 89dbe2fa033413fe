from dataclasses import replace

import pytest

from transflow.document import Origin, State, Unit
from transflow.errors import RefusedError, UsageError
from transflow.workflow.states import (
    edited,
    effective_state,
    has_second_person,
    is_draft,
    is_stale,
    marked,
    with_source,
)

UNIT = Unit(
    "u1", 1, "両首脳は一致した。", "The two leaders agreed.", State.TRANSLATED, Origin.PROVISIONAL
)


def give(unit, state, by="sato", *, terms="t", four_eyes=False, empty_allowed=False):
    return marked(
        unit,
        state,
        by=by,
        at="2024-05-01T09:00:00.000000Z",
        terms=terms,
        glossary="g",
        four_eyes=four_eyes,
        empty_allowed=empty_allowed,
    )


@pytest.mark.parametrize(
    "before,mark,allowed",
    [
        (State.TRANSLATED, State.REVIEWED, True),
        (State.TRANSLATED, State.FINAL, True),
        (State.TRANSLATED, State.NEEDS_WORK, True),
        (State.NEEDS_WORK, State.REVIEWED, True),
        (State.NEEDS_WORK, State.FINAL, False),
        (State.NEEDS_WORK, State.NEEDS_WORK, False),
        (State.REVIEWED, State.FINAL, True),
        (State.REVIEWED, State.NEEDS_WORK, True),
        (State.FINAL, State.NEEDS_WORK, True),
        (State.FINAL, State.REVIEWED, True),
    ],
)
def test_the_table_says_which_mark_may_follow_which_state(before, mark, allowed):
    unit = UNIT if before is State.TRANSLATED else give(UNIT, before)
    if allowed:
        assert give(unit, mark).state is mark
    else:
        with pytest.raises(RefusedError, match="u1"):
            give(unit, mark)


@pytest.mark.parametrize("state", [State.INITIAL, State.TRANSLATED])
def test_nobody_marks_a_unit_untranslated(state):
    with pytest.raises(UsageError):
        give(UNIT, state)


def test_there_must_be_a_text_to_accept():
    empty = replace(UNIT, target="", state=State.INITIAL, origin=Origin.NONE)
    with pytest.raises(RefusedError, match="no text"):
        give(empty, State.FINAL)
    assert give(empty, State.FINAL, empty_allowed=True).state is State.FINAL


def test_an_edit_opens_an_accepted_unit_and_putting_it_back_closes_it():
    final = give(UNIT, State.FINAL)
    opened = edited(final, "Both leaders agreed.", "ito")
    assert (opened.state, opened.author, opened.origin) == (State.TRANSLATED, "ito", Origin.PERSON)
    back = edited(opened, UNIT.target, "ito")
    assert back.state is State.FINAL
    assert back.acceptance == final.acceptance


def test_needs_work_withdraws_the_acceptance_for_good():
    withdrawn = give(give(UNIT, State.FINAL), State.NEEDS_WORK)
    opened = edited(withdrawn, "Both leaders agreed.", "ito")
    assert edited(opened, UNIT.target, "ito").state is State.TRANSLATED


def test_an_edit_that_changes_nothing_is_named():
    with pytest.raises(UsageError, match="already"):
        edited(UNIT, UNIT.target, "ito")


def test_taking_the_text_away_leaves_nothing():
    gone = edited(UNIT, "", "ito")
    assert (gone.state, gone.origin) == (State.INITIAL, Origin.NONE)


def test_changed_glossary_rules_make_a_unit_stale_and_back_again():
    final = give(UNIT, State.FINAL, terms="old rules")
    assert is_stale(final, "new rules")
    assert effective_state(final, "new rules") is State.TRANSLATED
    assert effective_state(final, "old rules") is State.FINAL
    assert give(final, State.FINAL, terms="new rules").state is State.FINAL


def test_a_changed_source_opens_and_the_old_source_closes():
    final = give(UNIT, State.FINAL)
    opened = with_source(final, "両首脳は合意した。")
    assert opened.state is State.TRANSLATED
    assert with_source(opened, UNIT.source).state is State.FINAL


@pytest.mark.parametrize(
    "author,reviewer,by,allowed",
    [
        ("", "", "sato", False),
        ("sato", "", "sato", False),
        ("sato", "sato", "sato", False),
        ("ito", "", "sato", True),
        ("", "ito", "sato", True),
        ("sato", "ito", "sato", True),
    ],
)
def test_four_eyes_asks_for_a_second_person(author, reviewer, by, allowed):
    unit = replace(UNIT, author=author, reviewer=reviewer)
    assert has_second_person(unit, by) is allowed
    if allowed:
        assert give(unit, State.FINAL, by, four_eyes=True).state is State.FINAL
    else:
        with pytest.raises(RefusedError, match="four_eyes"):
            give(unit, State.FINAL, by, four_eyes=True)
        assert give(unit, State.FINAL, by).state is State.FINAL


def test_a_review_counts_for_the_text_that_was_reviewed_only():
    reviewed = give(UNIT, State.REVIEWED, "ito")
    assert edited(reviewed, "Other words.", "sato").reviewer == ""


@pytest.mark.parametrize(
    "origin,state,draft",
    [
        (Origin.TM, State.TRANSLATED, True),
        (Origin.MT, State.TRANSLATED, True),
        (Origin.MT, State.FINAL, False),
        (Origin.PERSON, State.TRANSLATED, False),
        (Origin.PROVISIONAL, State.TRANSLATED, False),
    ],
)
def test_a_draft_is_what_no_person_has_touched(origin, state, draft):
    assert is_draft(replace(UNIT, origin=origin, state=state)) is draft
