"""Whatever people decide can be undone one by one, and the log replays to what stands."""

import tempfile
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.document import Entity, State
from transflow.errors import RefusedError, StaleError, UsageError
from transflow.store.workspace import Workspace
from transflow.usecases import deciding
from transflow.usecases.intake import read_side, record_added
from transflow.usecases.session import Session
from transflow.workflow.apply import replay
from transflow.workflow.undo import next_undo

SOURCE = "協議の概要\n\n１２名が出席した。次回は来年開かれる。\n".encode()
PEOPLE = ("sato", "ito")
UNITS = st.sampled_from(["u1", "u2", "u3"])
TEXTS = st.sampled_from(
    ["", "Summary of the Consultation", "Twelve people attended.", "Next year."]
)
ACTIONS = st.one_of(
    st.tuples(st.just("edit"), UNITS, TEXTS),
    st.tuples(st.just("mark"), UNITS, st.sampled_from(list(State))),
    st.tuples(st.just("waive"), UNITS, st.sampled_from(["empty", "number"])),
    st.tuples(st.just("comment"), UNITS, TEXTS),
    st.tuples(st.just("resolve"), UNITS, st.none()),
    st.tuples(st.just("undo"), st.none(), st.none()),
    st.tuples(st.just("redo"), st.none(), st.none()),
)
PLANS = st.lists(st.tuples(st.sampled_from(PEOPLE), ACTIONS), max_size=25)


@contextmanager
def workspace():
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace.create(Path(folder), "ja", "en") as made,
    ):
        yield made


def sessions(made):
    ticks, numbers = count(), count()
    return {
        name: Session(
            made,
            name,
            lambda: f"2024-05-01T09:00:00.{next(ticks):06}Z",
            lambda: f"id{next(numbers)}",
        )
        for name in PEOPLE
    }


def act(session, document, action):
    verb, unit, what = action
    match verb:
        case "edit":
            deciding.edit(session, document, unit, what)
        case "mark":
            deciding.mark(session, document, [unit], what, reason="because")
        case "waive":
            deciding.waive(session, document, unit, what, "because")
        case "comment":
            deciding.comment(session, document, unit, what)
        case "resolve":
            deciding.resolve(session, document, unit)
        case "undo":
            deciding.undo(session, document)
        case "redo":
            deciding.redo(session, document)


def takes_back(session, document):
    try:
        deciding.undo(session, document)
    except RefusedError:
        return False
    return True


def picture(store, document):
    units = [replace(u, rev=0) for u in store.units(document.id)]
    kinds = (Entity.COMMENT, Entity.WAIVER)
    return units, [store.items(document.id, kind) for kind in kinds]


@given(PLANS)
@settings(max_examples=60, deadline=None)
def test_undone_one_by_one_it_is_as_at_first(plan):
    with workspace() as made:
        people = sessions(made)
        side = read_side(SOURCE, "a.txt", "ja")
        document = record_added(people["sato"], "a", side, "en")
        store = made.store
        first = picture(store, document)
        done = []
        for name, action in plan:
            before, (seq, _) = picture(store, document), store.head(document.id)
            try:
                act(people[name], document, action)
            except (RefusedError, StaleError, UsageError):
                # A refusal writes nothing at all.
                assert store.head(document.id)[0] == seq
                assert picture(store, document) == before
                continue
            done.append(name)
        state = replay(store.events(document.id))
        assert list(state.units.values()) == store.units(document.id)
        assert store.verify(document.id) == []
        # Everything can be taken back, whoever made it, if what built on it goes first.
        while any(next_undo(reversed(store.events(document.id)), name) for name in PEOPLE):
            assert any(takes_back(people[name], document) for name in PEOPLE)
        assert picture(store, document) == first
        assert store.verify(document.id) == []
