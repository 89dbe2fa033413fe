"""For any history: the log replayed is what the store shows, and going back leads back."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from support.records import AT, draft, make_document, make_unit, opening
from transflow.document import Acceptance, Comment, Entity, Origin, State, Unit
from transflow.store.sqlite import SqliteStore
from transflow.workflow.apply import replay
from transflow.workflow.images import COMMENT, UNIT
from transflow.workflow.record import create, remove, reverse, update

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
LINES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=8)
INDICES = st.lists(st.integers(0, 60_000), max_size=4).map(tuple)
ACCEPTANCES = st.none() | st.builds(
    Acceptance, st.sampled_from([State.REVIEWED, State.FINAL]), TEXTS, *[LINES] * 5
)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "ord": st.integers(-(2**63), 2**63 - 1),
        "source": TEXTS,
        "target": TEXTS,
        "state": st.sampled_from(State),
        "origin": st.sampled_from(Origin),
        "place": TEXTS,
        "source_segments": INDICES,
        "target_segments": INDICES,
        "confidence": st.floats(0, 1),
        "author": TEXTS,
        "reviewer": TEXTS,
        "acceptance": ACCEPTANCES,
    },
)
STEPS = st.tuples(st.sampled_from(["unit", "comment", "document"]), st.integers(0, 3), FIELDS)
EVENTS = st.lists(
    st.lists(STEPS | st.tuples(st.just("remove"), st.integers(0, 3), FIELDS), max_size=4),
    max_size=8,
)


@contextmanager
def a_store():
    with (
        tempfile.TemporaryDirectory() as folder,
        SqliteStore.open(Path(folder) / "workspace.db", create=True) as store,
    ):
        yield store


def changes_of(steps, state):
    """Turn random steps into changes that follow from a state and from each other."""
    units, document = state.units, state.document
    comments = {
        key: COMMENT.decode(shown)
        for (kind, key), shown in state.items.items()
        if kind is Entity.COMMENT
    }
    for kind, number, fields in steps:
        key = f"u{number}"
        if kind == "unit" and key in units:
            new = replace(units[key], **fields)
            yield update(Entity.UNIT, key, units[key], new)
            units[key] = replace(new, rev=units[key].rev + 1)
        elif kind == "unit":
            units[key] = make_unit(number, **fields)
            yield create(Entity.UNIT, key, units[key])
        elif kind == "remove" and key in units:
            yield remove(Entity.UNIT, key, units.pop(key))
        elif kind == "comment" and key in comments:
            yield remove(Entity.COMMENT, key, comments.pop(key))
        elif kind == "comment":
            comments[key] = Comment(key, key, "R", AT, fields.get("target", ""))
            yield create(Entity.COMMENT, key, comments[key])
        elif kind == "document":
            new = replace(document, date=fields.get("place", ""))
            yield update(Entity.DOCUMENT, document.id, document, new)
            document = replace(new, rev=document.rev + 1)


def write_history(store, history):
    """Write random events; return the document's identifier."""
    document = make_document(source_digest="")
    state = replay([store.create(document, opening(document, [make_unit(1), make_unit(2)]))])
    for steps in history:
        event = store.append(document.id, draft(*changes_of(steps, state)))
        state = replay([event], state)
    return document.id


@settings(max_examples=60, deadline=None)
@given(EVENTS)
def test_replayed_log_is_what_stands(history):
    with a_store() as store:
        document_id = write_history(store, history)
        state = replay(store.events(document_id))
        assert store.documents() == [state.document]
        # Units with the same ord may come in either order.
        assert {unit.id: unit for unit in store.units(document_id)} == state.units
        for unit in state.units.values():
            assert store.unit(document_id, unit.id) == unit
        for entity in (Entity.COMMENT, Entity.LAYOUT):
            assert store.items(document_id, entity) == {
                key: shown for (kind, key), shown in state.items.items() if kind is entity
            }
        assert store.verify(document_id) == []
        for unit_id in ("u0", "u1", "u2", "u3"):
            assert store.events(document_id, unit=unit_id) == [
                event
                for event in store.events(document_id)
                if any(
                    change.key == unit_id and change.entity in (Entity.UNIT, Entity.COMMENT)
                    for change in event.changes
                )
            ]


@settings(max_examples=40, deadline=None)
@given(EVENTS)
def test_going_back_event_by_event_restores_the_beginning(history):
    with a_store() as store:
        document_id = write_history(store, history)
        events = store.events(document_id)
        for event in reversed(events[1:]):
            back = []
            state = replay(store.events(document_id))
            for change in reversed(event.changes):
                shown = state.images.get((change.entity, change.key), {})
                back.append(reverse(change, rev=shown.get("rev")))
                state = replay([replace(event, changes=tuple(back[-1:]))], state)
            store.append(document_id, draft(*back, kind="undone"))
        first, last = replay(events[:1]), replay(store.events(document_id))
        assert {k: {**im, "rev": 0} for k, im in last.images.items()} == {
            k: {**im, "rev": 0} for k, im in first.images.items()
        }
        assert store.verify(document_id) == []


@given(st.builds(make_unit, st.integers(0, 9)), FIELDS)
def test_any_unit_survives_its_image(unit, fields):
    changed: Unit = replace(unit, **fields)
    assert UNIT.decode(UNIT.encode(changed)) == changed
