"""Earlier texts of a unit."""

import pytest

from support.reviewing import room
from transflow.document import EditionKind, Entity, Origin, State
from transflow.review.versions import Version, versions
from transflow.usecases.publishing import promote
from transflow.workflow.record import update
from transflow.workflow.states import edited

PAIRS = [
    ("双方は協力を確認した。", "Both sides confirmed their cooperation."),
    ("双方は合意した。", None),
]
FIRST = PAIRS[0][1]


@pytest.fixture
def sato():
    with room(PAIRS) as made:
        yield made.reviewer("sato")


def write(person, *texts, unit="u1"):
    for text in texts:
        person.desk.catch_up()
        person.decisions.write(person.desk.unit(person.desk.outline.position(unit)), text)


def mark(person, state=State.FINAL, unit="u1"):
    person.desk.catch_up()
    person.desk.go_to(unit)
    person.decisions.mark(state, "because")


def draft(person, text, origin=Origin.MT, unit="u1"):
    old = person.session.store.unit(person.desk.document.id, unit)
    new = edited(old, text, "", origin=origin)
    person.session.append(
        person.desk.document, "unit.drafted", [update(Entity.UNIT, unit, old, new)]
    )


def told(person, unit="u1"):
    person.desk.catch_up()
    found = versions(person.desk, person.desk.unit(person.desk.outline.position(unit)))
    assert all(isinstance(version, Version) for version in found)
    return [(version.name, version.text) for version in found]


def test_a_text_that_was_never_changed_has_no_earlier_one(sato):
    assert told(sato) == []
    mark(sato)
    assert told(sato) == []
    assert told(sato, "u2") == []


def test_the_provisional_edition_is_what_was_sealed_first(sato):
    write(sato, "One.")
    assert told(sato) == [("the provisional edition", FIRST)]
    write(sato, "Two.")
    assert told(sato) == [("the provisional edition", FIRST), ("the text before", "One.")]


def test_a_text_put_back_is_no_change(sato):
    write(sato, "One.", FIRST)
    assert told(sato) == [("the text before", "One.")]


def test_the_last_final_text_comes_first(sato):
    write(sato, "One.")
    mark(sato)
    write(sato, "Two.")
    mark(sato)
    write(sato, "Three.", "Four.")
    assert told(sato) == [
        ("the last final text", "Two."),
        ("the provisional edition", FIRST),
        ("the text before", "Three."),
    ]


def test_a_final_text_is_compared_with_the_final_one_before(sato):
    mark(sato)
    write(sato, "One.")
    mark(sato)
    assert told(sato) == [("the last final text", FIRST)]


@pytest.mark.parametrize("origin", [Origin.MT, Origin.TM])
def test_the_draft_of_a_machine_or_a_memory(sato, origin):
    draft(sato, "Both agreed machine.", origin, "u2")
    assert told(sato, "u2") == []
    write(sato, "The sides agreed.", "The two sides agreed.", unit="u2")
    assert told(sato, "u2") == [
        ("the draft", "Both agreed machine."),
        ("the text before", "The sides agreed."),
    ]


def test_a_newer_provisional_edition_takes_the_place_of_the_first(sato):
    write(sato, "One.")
    promote(sato.session, sato.desk.document, EditionKind.PROVISIONAL)
    write(sato, "Two.")
    assert told(sato) == [
        ("the provisional edition", "One."),
        ("the provisional translation", FIRST),
    ]


def test_each_text_is_told_once(sato):
    draft(sato, "One.")
    write(sato, "Two.", "One.", "Three.")
    names = dict(told(sato))
    assert len(set(names.values())) == len(names)
    assert names == {"the provisional edition": FIRST, "the draft": "One."}


def test_an_empty_text_is_none_to_compare_with(sato):
    write(sato, "", "One.")
    assert told(sato) == [("the provisional edition", FIRST)]
    write(sato, "")
    assert told(sato) == [("the provisional edition", FIRST), ("the text before", "One.")]


def test_what_was_taken_back_stood_once(sato):
    write(sato, "One.")
    sato.decisions.undo()
    assert told(sato) == [("the text before", "One.")]
    sato.decisions.redo()
    assert told(sato) == [("the provisional edition", FIRST)]


def test_a_joined_unit_has_the_text_of_the_one_that_goes_on(sato):
    write(sato, "The sides agreed.", unit="u2")
    sato.desk.catch_up()
    sato.desk.go_to("u1")
    sato.decisions.merge()
    assert told(sato) == [("the provisional edition", FIRST)]
    sato.decisions.undo()
    assert told(sato, "u2") == []
    assert ("the text before", f"{FIRST} The sides agreed.") in told(sato)


def test_a_unit_that_a_split_made_begins_with_it(sato):
    sato.decisions.unlink()
    assert told(sato, "u3") == []
    write(sato, "Alone.", unit="u3")
    assert told(sato, "u3")[0][1] == FIRST
