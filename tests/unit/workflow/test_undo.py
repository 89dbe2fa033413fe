import pytest

from transflow.document import Change, Entity, Event
from transflow.workflow.undo import next_redo, next_undo, repeated_changes, reversed_changes


def log(*kinds):
    """Events of `person:kind`; an undo and a redo name the event that they turn: `a:undo 2`."""
    events = []
    for seq, written in enumerate(kinds, start=1):
        by, _, kind = written.partition(":")
        kind, _, turned = kind.partition(" ")
        note = {"undo": "undoes", "redo": "redoes"}.get(kind)
        events.append(Event("d", seq, kind, by, "", (), {note: int(turned)} if note else {}, ""))
    return events


@pytest.mark.parametrize(
    "kinds,undo,redo",
    [
        ([], None, None),
        (["a:unit.edited"], 1, None),
        (["a:unit.edited", "a:unit.final"], 2, None),
        (["a:unit.edited", "b:unit.final"], 1, None),
        (["a:unit.edited", "a:undo 1"], None, 1),
        (["a:unit.edited", "a:unit.final", "a:undo 2"], 1, 2),
        (["a:unit.edited", "a:unit.final", "a:undo 2", "a:undo 1"], None, 1),
        (["a:unit.edited", "a:unit.final", "a:undo 2", "a:undo 1", "a:redo 1"], 1, 2),
        (["a:unit.edited", "a:undo 1", "a:redo 1"], 1, None),
        (["a:unit.edited", "a:undo 1", "a:redo 1", "a:undo 1"], None, 1),
        (["a:unit.edited", "a:undo 1", "a:redo 1", "a:undo 1", "a:redo 1"], 1, None),
        (["a:unit.final", "a:unit.edited", "a:undo 2", "a:redo 2", "a:undo 2"], 1, 2),
        (["a:unit.edited", "a:undo 1", "b:unit.final"], None, 1),
        (["a:unit.edited", "a:undo 1", "a:unit.final"], 3, None),
        (["a:unit.edited", "a:catalog.exported"], 1, None),
        (["a:document.aligned"], None, None),
        (["a:unit.edited", "a:edition.sealed"], 1, None),
        (["b:unit.edited", "b:undo 1"], None, None),
    ],
)
def test_each_person_has_a_stack_of_their_own(kinds, undo, redo):
    events = log(*kinds)
    assert next_undo(reversed(events), "a") == undo
    assert next_redo(reversed(events), "a") == redo


EDIT = Change(Entity.UNIT, "u1", {"target": "old", "rev": 3}, {"target": "new", "rev": 4})
REMARK = Change(Entity.COMMENT, "c1", None, {"text": "why?"})
EVENT = Event("d", 5, "unit.edited", "a", "", (EDIT, REMARK), {}, "")


def test_taking_back_swaps_the_images_in_reverse_and_revisions_grow():
    assert reversed_changes(EVENT, {(Entity.UNIT, "u1"): 9}) == [
        Change(Entity.COMMENT, "c1", {"text": "why?"}, None),
        Change(Entity.UNIT, "u1", {"target": "new", "rev": 9}, {"target": "old", "rev": 10}),
    ]


def test_doing_again_keeps_the_images_and_revisions_grow():
    assert repeated_changes(EVENT, {(Entity.UNIT, "u1"): 10}) == [
        Change(Entity.UNIT, "u1", {"target": "old", "rev": 10}, {"target": "new", "rev": 11}),
        REMARK,
    ]
