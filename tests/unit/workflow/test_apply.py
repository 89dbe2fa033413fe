"""Changes applied to what stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from support.records import AT, make_document, make_unit
from transflow.document import Change, Comment, Entity, Event
from transflow.errors import RefusedError, StaleError
from transflow.workflow.apply import EMPTY, apply, replay
from transflow.workflow.record import create, image, remove, update

DOCUMENT = make_document()
UNITS = [make_unit(2), make_unit(1)]
COMMENT = Comment("c1", "u1", "R", AT, "Why?")
BEGUN = apply(
    EMPTY,
    [
        create(Entity.DOCUMENT, DOCUMENT.id, DOCUMENT),
        *(create(Entity.UNIT, unit.id, unit) for unit in UNITS),
        create(Entity.COMMENT, "c1", COMMENT),
    ],
)


def event(seq, *changes):
    return Event(DOCUMENT.id, seq, "kind", "by", AT, tuple(changes), {}, "")


def test_nothing_before_the_first_event():
    assert (EMPTY.document, EMPTY.units, EMPTY.items) == (None, {}, {})


def test_created_entities_stand():
    assert BEGUN.document == DOCUMENT
    assert list(BEGUN.units.items()) == [("u1", make_unit(1)), ("u2", make_unit(2))]
    assert BEGUN.items == {(Entity.COMMENT, "c1"): image(Entity.COMMENT, COMMENT)}


def test_update_and_removal_leave_the_given_state_alone():
    new = replace(make_unit(1), target="New.")
    after = apply(
        BEGUN,
        [update(Entity.UNIT, "u1", make_unit(1), new), remove(Entity.UNIT, "u2", make_unit(2))],
    )
    assert after.units == {"u1": replace(new, rev=2)}
    assert BEGUN.units == {"u1": make_unit(1), "u2": make_unit(2)}


def test_changes_of_one_event_follow_each_other():
    second = replace(make_unit(1), target="Second.", rev=2)
    third = replace(second, target="Third.")
    after = apply(
        BEGUN,
        [update(Entity.UNIT, "u1", make_unit(1), second), update(Entity.UNIT, "u1", second, third)],
    )
    assert after.units["u1"] == replace(third, rev=3)


STALE = [
    (create(Entity.UNIT, "u1", make_unit(1)), "unit u1 exists already"),
    (remove(Entity.UNIT, "u9", make_unit(9)), "unit u9 is gone"),
    (remove(Entity.UNIT, "u1", make_unit(1, rev=2)), "revision 2 then, 1 now"),
    (remove(Entity.UNIT, "u1", make_unit(1, target="x")), "its target is another"),
    (update(Entity.UNIT, "u1", make_unit(1, rev=5), make_unit(1, target="x")), "5 then, 1 now"),
    (update(Entity.UNIT, "u1", make_unit(1, target="y"), make_unit(1)), "its target is another"),
    (update(Entity.UNIT, "u9", make_unit(9), make_unit(9, target="x")), "unit u9 is gone"),
    (Change(Entity.COMMENT, "c1", {"colour": 1}, {}), "its colour is another"),
    (Change(Entity.COMMENT, "c1", {}, {"text": "x"}), "it has a text now"),
]


@pytest.mark.parametrize("change, words", STALE)
def test_change_of_what_no_longer_stands(change, words):
    with pytest.raises(StaleError, match=words):
        apply(BEGUN, [change])


WRONG = [
    (Change(Entity.UNIT, "u1", None, None), "neither side"),
    (Change(Entity.UNIT, "u1", {"target": "x"}, {"target": "y"}), "which revision"),
    (Change(Entity.UNIT, "u1", {"rev": 1}, {"rev": 1}), "count its revision on"),
    (Change(Entity.UNIT, "u1", {"rev": 1}, {"rev": 3}), "count its revision on"),
    (Change(Entity.UNIT, "u1", {"rev": 1}, {}), "count its revision on"),
    (Change(Entity.UNIT, "u1", {"rev": 1}, None), "not hold the whole"),
    (Change(Entity.COMMENT, "c1", {}, None), "not hold the whole"),
]


@pytest.mark.parametrize("change, words", WRONG)
def test_what_is_no_change(change, words):
    with pytest.raises(ValueError, match=words):
        apply(BEGUN, [change])


def test_document_stays():
    with pytest.raises(RefusedError, match="cannot be removed"):
        apply(BEGUN, [remove(Entity.DOCUMENT, DOCUMENT.id, DOCUMENT)])


def test_replay_in_two_parts_is_replay_in_one():
    second = replace(make_unit(1), target="Second.", rev=2)
    events = [
        event(1, create(Entity.UNIT, "u1", make_unit(1))),
        event(2, update(Entity.UNIT, "u1", make_unit(1), second)),
        event(3, remove(Entity.UNIT, "u1", second)),
        event(4, create(Entity.UNIT, "u1", make_unit(1, target="Again."))),
    ]
    for cut in range(5):
        assert replay(events[cut:], replay(events[:cut])) == replay(events)
    assert replay(events[:3]) == EMPTY
    assert replay(events).units == {"u1": make_unit(1, target="Again.")}
