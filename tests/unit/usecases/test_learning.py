from __future__ import annotations

import json
from dataclasses import replace
from itertools import count

import pytest

from support.linked import linked_document
from support.records import SOURCE, make_acceptance, make_document, make_unit, opening
from transflow.alignment.knowledge import Knowledge
from transflow.document import Entity, Origin, State, Suggestion
from transflow.errors import InputError
from transflow.store.workspace import Workspace
from transflow.usecases import learning
from transflow.usecases.intake import Reading, read_side
from transflow.usecases.learning import drafts_of, finished_units, learnt_from, machine_drafts
from transflow.usecases.session import Session
from transflow.workflow.record import create

PAIRS = [
    ("Der Hafen ist offen.", "The harbour is open."),
    ("Der Hafen ist alt.", "The harbour is old."),
    ("Das Schiff ist alt.", "The vessel is old."),
    ("Das Schiff wartet im Hafen.", "The vessel waits in the harbour."),
]


@pytest.fixture
def session(tmp_path):
    with Workspace.create(tmp_path, "de", "en") as made:
        ticks, numbers = count(), count()
        yield Session(
            made,
            "Maker",
            lambda: f"2024-01-01T00:00:00.{next(ticks):06}Z",
            lambda: f"i{next(numbers)}",
        )


def record(session, name, pairs, *, langs=("de", "en"), state=State.FINAL, at="2024"):
    """A document whose units have this state."""
    document = make_document(name, source_lang=langs[0], target_lang=langs[1])
    accepted = replace(make_acceptance(), at=at) if state is State.FINAL else None
    units = [
        make_unit(number, source=one, target=two, state=state, acceptance=accepted)
        for number, (one, two) in enumerate(pairs, start=1)
    ]
    session.store.put_blob(SOURCE)
    session.store.create(document, opening(document, units))
    return document


def test_only_accepted_units_of_the_pair_count(session):
    record(session, "done", PAIRS[:2])
    record(session, "open", PAIRS[2:3], state=State.TRANSLATED)
    record(session, "french", PAIRS[3:], langs=("de", "fr"))
    assert sorted(finished_units(session, ("de", "en"))) == sorted(PAIRS[:2])


def test_documents_of_the_other_direction_are_turned(session):
    record(session, "back", [(two, one) for one, two in PAIRS[:1]], langs=("en-GB", "de-AT"))
    assert finished_units(session, ("de", "en")) == PAIRS[:1]


def test_the_newest_come_first_and_one_document_may_be_left_out(session, monkeypatch):
    old = record(session, "a", PAIRS[:1], at="2021")
    record(session, "b", PAIRS[1:2], at="2023")
    assert finished_units(session, ("de", "en")) == [PAIRS[1], PAIRS[0]]
    assert finished_units(session, ("de", "en"), besides=old.id) == [PAIRS[1]]
    monkeypatch.setattr(learning, "MOST", 1)
    assert finished_units(session, ("de", "en")) == [PAIRS[1]]


def test_few_units_teach_nothing(session):
    record(session, "a", PAIRS)
    assert learnt_from(session, ("de", "en"), Knowledge()) is None


def kept(session):
    return session.workspace.root / ".transflow" / "learnt" / "de-en.json"


def test_what_was_learnt_is_kept_until_a_unit_is_added(session, monkeypatch):
    record(session, "a", PAIRS * 6)
    first = learnt_from(session, ("de", "en"), Knowledge())
    assert first.rows["hafen"][0][0] == "harbo"
    with monkeypatch.context() as patch:
        patch.setattr(learning, "learn_units", None)  # it must not be asked
        assert learnt_from(session, ("de", "en"), Knowledge()) == first
    record(session, "b", [("Die Brücke ist neu.", "The bridge is new.")] * 3)
    again = learnt_from(session, ("de", "en"), Knowledge())
    assert "brück" in again.rows
    assert "brück" not in first.rows


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", "{}", '{"key": "%s"}', '{"key": "%s", "rows": 3}']
)
def test_a_damaged_file_is_written_anew(session, damage):
    record(session, "a", PAIRS * 6)
    first = learnt_from(session, ("de", "en"), Knowledge())
    key = json.loads(kept(session).read_text(encoding="utf-8"))["key"]
    kept(session).write_text(damage.replace("%s", key), encoding="utf-8")
    assert learnt_from(session, ("de", "en"), Knowledge()) == first
    assert json.loads(kept(session).read_text(encoding="utf-8"))["key"] == key


def test_machine_drafts_of_a_document():
    with linked_document() as (sessions, document):
        session = sessions["sato"]
        assert machine_drafts(session, document) == []
        for unit, origin, text in [
            ("u1", Origin.TM, "of a memory"),
            ("u2", Origin.MT, "of two segments"),
            ("u3", Origin.MT, "of a machine"),
        ]:
            made = Suggestion(f"s{unit}", unit, text, origin, "engine", 0, session.now())
            session.append(document, "suggested", [create(Entity.SUGGESTION, made.id, made)])
        assert machine_drafts(session, document) == ["", "", "", "of a machine", "", "", ""]


def side(text, path, lang):
    return read_side(text.encode(), path, lang, Reading(presegmented=True))


@pytest.mark.parametrize(
    "drafts,found",
    [
        ("One.\nTwo.\nThree.\n", ["One.", "Two.", "Three."]),
        ("One.\n\nThree.\n", ["One.", "", "Three."]),
        ("One.\nTwo.\nThree.", ["One.", "Two.", "Three."]),
    ],
)
def test_a_draft_for_each_line(drafts, found):
    source = side("Eins.\nZwei.\nDrei.\n", "a.de", "de")
    assert drafts_of(source, side(drafts, "d.en", "en")) == found


def test_a_blank_line_of_the_source_has_no_segment():
    source = side("Eins.\n\nDrei.\n", "a.de", "de")
    found = drafts_of(source, side("One.\n\nThree.\n", "d.en", "en"))
    assert found == [text for text in ("One.", "", "Three.") if text or len(source.segments) == 3]


def test_another_number_of_lines_is_refused():
    source = side("Eins.\nZwei.\n", "a.de", "de")
    with pytest.raises(InputError, match="1 lines of drafts for 2 lines of"):
        drafts_of(source, side("One.\n", "d.en", "en"))
