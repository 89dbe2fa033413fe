"""Two people review one document: nothing is lost, and each desk shows what the record holds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from support.linked import SOURCE, TARGET, made_links, picture
from support.reviewing import PEOPLE, Clock, room
from transflow.document import State
from transflow.errors import RefusedError, StaleError, UsageError
from transflow.review import filters
from transflow.review.desk import Desk
from transflow.review.walk import Walk, around
from transflow.usecases.aligned import Aligned
from transflow.usecases.intake import read_side
from transflow.workflow.apply import replay
from transflow.workflow.undo import next_undo

TEXTS = st.sampled_from(
    ["", "Summary of the Consultation", "Twelve people attended.", "Next year.", "Ten."]
)
GLOSSARIES = st.sampled_from(
    [
        "source,target,status,note,domain,authority\n協議,consultation,preferred,,,\n",
        "source,target,status,note,domain,authority\n協議,talks,preferred,,,\n",
    ]
)
MARKS = st.sampled_from([State.FINAL, State.REVIEWED, State.NEEDS_WORK])
DECIDING = st.one_of(
    st.tuples(st.just("mark"), MARKS),
    st.tuples(st.just("write"), TEXTS),
    st.tuples(st.just("offer"), TEXTS),
    st.tuples(st.just("take"), st.integers(1, 3)),
    st.tuples(st.just("comment"), TEXTS),
    st.tuples(st.just("resolve")),
    st.tuples(st.just("waive"), st.integers(0, 9)),
    st.tuples(st.just("merge")),
    st.tuples(st.just("shift"), st.sampled_from("st"), st.booleans()),
    st.tuples(st.just("unlink")),
    st.tuples(st.just("split"), st.integers(0, 9)),
    st.tuples(st.just("confirm")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)
LOOKING = st.one_of(
    st.tuples(st.just("go"), st.integers(-9, 9)),
    st.tuples(st.just("open"), st.booleans()),
    st.tuples(st.just("failing"), st.booleans()),
    st.tuples(
        st.just("filter"), st.sampled_from(["", "state:open", "check:any", "by:sato", "the"])
    ),
    st.tuples(st.just("look")),
    st.tuples(st.just("glossary"), GLOSSARIES),
)
STEPS = st.tuples(
    st.sampled_from(PEOPLE),
    st.integers(0, 9),
    st.one_of(DECIDING, DECIDING, LOOKING),
    st.sampled_from([True, True, True, False]),
)
"""Who, in which row, does what, and whether they look before it what happened meanwhile."""

PLANS = st.one_of(st.lists(STEPS, max_size=6), st.lists(STEPS, min_size=12, max_size=16))


def talks():
    return Aligned(
        read_side(SOURCE.encode(), "a.ja.txt", "ja"),
        read_side(TARGET.encode(), "a.en.txt", "en"),
        made_links(),
    )


def halves(unit, cut):
    """The line that splits a unit somewhere, its longer side first."""
    source, target = (
        [f"{side}{i + 1}" for i in own]
        for side, own in (("s", unit.source_segments), ("t", unit.target_segments))
    )
    at, below = 1 + cut % max(1, len(source) - 1), cut % (len(target) + 1)
    sides = (source[:at], source[at:]), (target[:below], target[below:])
    typed = ("|".join(" ".join(part) or "-" for part in side) for side in sides if any(side))
    return f"split {unit.id} {' '.join(typed)}"


def divisible(desk):
    """The position of a unit that can be split, or where the desk is."""
    units = map(desk.unit, range(len(desk.outline)))
    found = (
        position
        for position, unit in enumerate(units)
        if len(unit.source_segments) > 1 or unit.shape == "1-1"
    )
    return next(found, desk.at)


def act(person, step):
    verb, *rest = step
    desk, decisions = person.desk, person.decisions
    match verb:
        case "mark":
            decisions.mark(rest[0], "because")
        case "write":
            decisions.write(desk.present, rest[0])
        case "offer":
            decisions.offer(desk.present, rest[0])
        case "take":
            if desk.suggestions(desk.present):
                decisions.take(rest[0])
            else:
                decisions.offer(desk.present, "Offered.")
        case "resolve":
            every = range(len(desk.outline))
            desk.at = next((p for p in every if desk.comments(desk.unit(p))), desk.at)
            decisions.resolve()
        case "comment":
            decisions.comment(rest[0] or "?")
        case "waive":
            found = desk.findings(desk.present)
            if found:
                decisions.waive(found[rest[0] % len(found)].diagnostic.check, "because")
        case "shift":
            decisions.shift(rest[0], down=rest[1])
        case "split":
            desk.at = divisible(desk)
            decisions.operate(halves(desk.present, rest[0]))
        case "go":
            desk.move(rest[0])
        case "open":
            desk.look_for_open(down=rest[0])
            person.settled()
        case "failing":
            desk.look_for_failing(down=rest[0])
            person.settled()
        case "filter":
            desk.show_only(filters.parse(rest[0]))
            person.settled()
        case "look" | "glossary":
            desk.catch_up()
            person.settled()
        case _:
            getattr(decisions, verb)()


def refused(person, step):
    try:
        act(person, step)
    except (RefusedError, StaleError, UsageError):
        return True
    return False


def shown(desk):
    """What a desk knows of its document."""
    outline = desk.outline
    states = [desk.state(position) for position in range(len(outline))]
    units = [desk.unit(position) for position in range(len(outline))]
    return {
        "document": desk.document,
        "names": outline.names,
        "states": states,
        "units": units,
        "counts": (outline.finals, outline.open, outline.doubtful),
        "findings": [desk.findings(unit) for unit in units],
        "suggestions": [desk.suggestions(unit) for unit in units],
        "comments": [desk.comments(unit) for unit in units],
    }


@given(PLANS, GLOSSARIES)
@settings(max_examples=60, deadline=None)
def test_undone_one_by_one_it_is_as_at_first(plan, glossary):
    with room(aligned=talks(), glossary=glossary) as made:
        people = {name: made.reviewer(name) for name in PEOPLE}
        document, store = made.document, people["sato"].session.store
        first = picture(store, document)
        for name, at, step, looking in plan:
            person = people[name]
            before, (seq, _) = picture(store, document), store.head(document.id)
            if looking:
                person.desk.catch_up()
            person.desk.go_to_row(at)
            if refused(person, step):
                # A refusal writes nothing at all.
                assert store.head(document.id)[0] == seq
                assert picture(store, document) == before
            for one in people.values():
                assert 0 <= one.desk.at < len(one.desk.outline)
        state = replay(store.events(document.id))
        assert list(state.units.values()) == store.units(document.id)
        assert store.verify(document.id) == []
        while any(next_undo(reversed(store.events(document.id)), name) for name in PEOPLE):
            assert not all(refused(person, ("undo",)) for person in people.values())
        assert picture(store, document) == first
        assert list(replay(store.events(document.id)).units.values()) == store.units(document.id)
        assert store.verify(document.id) == []


@given(PLANS, st.data())
@settings(max_examples=60, deadline=None)
def test_a_desk_that_has_caught_up_is_one_that_was_just_opened(plan, data):
    with room(aligned=talks(), glossary=data.draw(GLOSSARIES)) as made:
        people = {name: made.reviewer(name) for name in PEOPLE}
        looked = data.draw(st.sets(st.sampled_from(PEOPLE)), "who looks after every step")
        for name, at, step, looking in plan:
            if looking:
                people[name].desk.catch_up()
            if step[0] == "glossary":
                made.write_glossary(step[1])
                continue
            people[name].desk.go_to_row(at)
            refused(people[name], step)
            for one in looked:
                people[one].desk.catch_up()
                if data.draw(st.booleans(), "and reads all of it"):
                    shown(people[one].desk)
        people["sato"].desk.catch_up()
        people["sato"].decisions.comment("so that there is something new to see")
        for name, person in people.items():
            person.desk.catch_up()
            fresh = Desk(person.session, person.desk.document)
            assert shown(person.desk) == shown(fresh), name


@given(PLANS)
@settings(max_examples=40, deadline=None)
def test_a_stale_desk_never_overwrites_what_it_has_not_seen(plan):
    with room(aligned=talks()) as made:
        people = {name: made.reviewer(name) for name in PEOPLE}
        document, store = made.document, people["sato"].session.store
        for name, at, step, looking in plan:
            desk = people[name].desk
            if looking:
                desk.catch_up()
            desk.go_to_row(at)
            seen = desk.present
            stands = {unit.id: unit for unit in store.units(document.id)}.get(seen.id)
            last = store.head(document.id)[0]
            if refused(people[name], step) or step[0] in {"split", "resolve", "undo", "redo"}:
                continue  # these go where they like
            kinds = {e.kind.partition(".")[0] for e in store.events(document.id, after=last)}
            if kinds - {"comment", "suggestion"}:
                assert stands == seen


@given(st.lists(st.booleans(), max_size=20), st.integers(0, 25), st.booleans(), st.integers(1, 4))
def test_a_walk_in_slices_finds_what_a_loop_finds(fitting, at, down, every_so_many):
    count = len(fitting)
    at = min(at, max(0, count - 1))
    order = list(around(count, at, down=down))
    assert sorted(order) == list(range(count))
    if count:
        assert order[-1] == at
    for every in (False, True):
        walk = Walk("a unit", iter(order), fitting.__getitem__, count, every)
        while not walk.go_on(Clock(step=1.0), every_so_many):
            assert not walk.over
        expected = [position for position in order if fitting[position]]
        assert walk.found == (expected if every else expected[:1])


@given(st.text(max_size=40))
def test_any_line_is_a_filter_or_refused(line):
    try:
        wanted = filters.parse(line)
    except UsageError:
        return
    again = filters.parse(wanted.written)
    assert again == wanted
    assert bool(wanted) == any((wanted.words, wanted.states, wanted.checks, wanted.people,
                                wanted.terms))  # fmt: skip
