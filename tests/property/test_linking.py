"""Whatever is done to links: nothing is lost, everything can be undone, the log says it all."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from support.linked import LINKS, PEOPLE, TARGET, linked_document, picture
from transflow.document import EditionKind, Entity, State
from transflow.errors import RefusedError, StaleError, UsageError
from transflow.usecases import deciding, linking
from transflow.usecases.publishing import published
from transflow.workflow.apply import replay
from transflow.workflow.operations import (
    Confirm,
    Merge,
    Relink,
    Shift,
    Split,
    Unconfirm,
    Unlink,
    parse,
    written,
)
from transflow.workflow.undo import next_undo

NUMBERS = st.integers(0, 30)
SOURCES = max(i for source, _ in LINKS for i in source) + 1
TARGETS = max(j for _, target in LINKS for j in target) + 1

LINKING = st.one_of(
    st.tuples(st.just("split"), NUMBERS, NUMBERS, st.booleans()),
    st.tuples(st.just("merge"), NUMBERS, st.integers(2, 3)),
    st.tuples(st.just("shift"), NUMBERS, st.sampled_from("st"), st.booleans()),
    st.tuples(st.just("unlink"), NUMBERS),
    st.tuples(
        st.just("relink"),
        st.sets(st.integers(0, SOURCES - 1), max_size=3),
        st.sets(st.integers(0, TARGETS - 1), max_size=3),
    ),
    st.tuples(st.just("confirm"), NUMBERS),
    st.tuples(st.just("unconfirm"), NUMBERS),
)
OTHERS = st.one_of(
    st.tuples(st.just("edit"), NUMBERS, st.integers(0, 10_000)),
    st.tuples(st.just("empty"), NUMBERS),
    st.tuples(st.just("mark"), NUMBERS, st.sampled_from([State.FINAL, State.NEEDS_WORK])),
    st.tuples(st.just("comment"), NUMBERS),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)
PLANS = st.lists(st.tuples(st.sampled_from(PEOPLE), st.one_of(LINKING, OTHERS)), max_size=14)


def halves(indices, cut):
    place = cut % (len(indices) + 1)
    return indices[:place], indices[place:]


def operation(units, step):
    """The operation that random numbers mean, given the units that there are."""
    verb, *rest = step
    unit = units[rest[0] % len(units)] if isinstance(rest[0], int) else None
    match verb:
        case "split":
            source = halves(unit.source_segments, rest[1])
            target = halves(unit.target_segments, rest[1] // 4)
            texts = (f"first {rest[1]}", f"second {rest[1]}") if rest[2] else ()
            return Split(unit.id, source, target, texts)
        case "merge":
            start = rest[0] % len(units)
            return Merge(tuple(u.id for u in units[start : start + rest[1]]))
        case "shift":
            own = unit.target_segments if rest[1] == "t" else unit.source_segments
            return Shift(unit.id, rest[1], own[-1:] if rest[2] else own[:1], rest[2])
        case "unlink":
            return Unlink(unit.id)
        case "relink":
            return Relink(tuple(sorted(rest[0])), tuple(sorted(rest[1])))
        case "confirm":
            return Confirm((unit.id,))
    return Unconfirm((unit.id,))


def act(session, document, step):
    units = session.store.units(document.id)
    verb, *rest = step
    unit = units[rest[0] % len(units)] if rest and isinstance(rest[0], int) else None
    match verb:
        case "edit":
            deciding.edit(session, document, unit.id, f"words {rest[1]}")
        case "empty":
            deciding.edit(session, document, unit.id, "")
        case "mark":
            deciding.mark(session, document, [unit.id], rest[1], reason="because")
        case "comment":
            deciding.comment(session, document, unit.id, "a remark")
        case "undo":
            deciding.undo(session, document)
        case "redo":
            deciding.redo(session, document)
        case _:
            linking.repair(session, document, [operation(units, step)])


def attempt(session, document, step):
    try:
        act(session, document, step)
    except (RefusedError, StaleError, UsageError):
        return False
    return True


def holds(store, document):
    """What must be true of any document at any time."""
    units = store.units(document.id)
    sources = Counter(i for unit in units for i in unit.source_segments)
    targets = Counter(j for unit in units for j in unit.target_segments)
    assert sources == Counter(range(SOURCES))
    assert targets == Counter(range(TARGETS))
    assert len({unit.ord for unit in units}) == len(units)
    for unit in units:
        assert unit.source_segments or unit.target_segments
        assert unit.source_segments == tuple(sorted(unit.source_segments))
        assert unit.target_segments == tuple(sorted(unit.target_segments))
        assert (unit.state is State.INITIAL) <= (not unit.target)
    firsts = [unit.source_segments[0] for unit in units if unit.source_segments]
    assert firsts == sorted(firsts)
    names = {unit.id for unit in units}
    assert store.items(document.id, Entity.LINK).keys() <= names
    assert {c["unit"] for c in store.items(document.id, Entity.COMMENT).values()} <= names
    state = replay(store.events(document.id))
    assert list(state.units.values()) == units
    for name, row in store.items(document.id, Entity.LINK).items():
        unit = state.units[name]
        assert (tuple(row["source"]), tuple(row["target"])) == (
            unit.source_segments,
            unit.target_segments,
        )


@given(PLANS)
@settings(max_examples=80, deadline=None)
def test_undone_one_by_one_it_is_as_at_first(plan):
    with linked_document() as (people, document):
        store = people["sato"].store
        first = picture(store, document)
        for name, step in plan:
            before, (seq, _) = picture(store, document), store.head(document.id)
            if not attempt(people[name], document, step):
                assert store.head(document.id)[0] == seq
                assert picture(store, document) == before
            holds(store, document)
            published(people[name], document, store.units(document.id), EditionKind.PROVISIONAL)
        assert store.verify(document.id) == []
        while any(next_undo(reversed(store.events(document.id)), name) for name in PEOPLE):
            assert any(attempt(people[name], document, ("undo",)) for name in PEOPLE)
        assert picture(store, document) == first
        assert store.verify(document.id) == []


@given(st.lists(LINKING.filter(lambda step: step[0] != "split" or not step[3]), max_size=12))
@settings(max_examples=60, deadline=None)
def test_links_alone_change_nothing_that_is_published(plan):
    with linked_document() as (people, document):
        session = people["sato"]
        for step in plan:
            attempt(session, document, step)
        units = session.store.units(document.id)
        done = published(session, document, units, EditionKind.PROVISIONAL)
        assert done.data.decode() == TARGET


@given(PLANS)
@settings(max_examples=60, deadline=None)
def test_no_words_that_a_person_wrote_are_lost(plan):
    with linked_document() as (people, document):
        store = people["sato"].store
        for name, step in plan:
            if step[0] in {"undo", "redo"}:
                continue
            own = {
                word
                for unit in store.units(document.id)
                if unit.author
                for word in unit.target.split()
                if word.isdigit()
            }
            replaced = set()
            if step[0] in {"edit", "empty", "split"}:
                units = store.units(document.id)
                replaced = set(units[step[1] % len(units)].target.split())
            attempt(people[name], document, step)
            left = {word for unit in store.units(document.id) for word in unit.target.split()}
            assert own - replaced <= left


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=20)
PARTS = st.lists(st.lists(st.integers(0, 99), max_size=3).map(tuple), min_size=2, max_size=3)
UNITS = st.integers(1, 999).map("u{}".format)


@given(
    st.one_of(
        st.builds(
            lambda unit, parts, texts: Split(unit, tuple(parts), (), tuple(texts[: len(parts)])),
            UNITS,
            PARTS.filter(any),
            st.just(()) | st.lists(WORDS, min_size=3, max_size=3),
        ),
        st.builds(Merge, st.lists(UNITS, min_size=1).map(tuple)),
        st.builds(
            Shift,
            UNITS,
            st.sampled_from("st"),
            st.sets(NUMBERS, min_size=1).map(lambda found: tuple(sorted(found))),
            st.booleans(),
        ),
        st.builds(Unlink, UNITS),
        st.builds(Confirm, st.lists(UNITS, min_size=1).map(tuple)),
    )
)
def test_an_operation_is_read_as_it_was_written(one):
    assert parse(written(one)) == one


@given(st.text(max_size=60))
def test_any_line_is_understood_or_refused(line):
    try:
        parsed = parse(line)
    except UsageError:
        return
    assert parse(written(parsed)) == parsed
