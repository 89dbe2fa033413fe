"""What a reviewer does at the desk, what is said of it, and what stands in the record."""

import pytest

from support.reviewing import room
from transflow.document import Change, EditionKind, Entity, Event, Origin, State
from transflow.errors import RefusedError, StaleError, UsageError
from transflow.review.decisions import concerned, told
from transflow.usecases.editions import editions, standing

PAIRS = [
    ("双方は協力を確認した。", "Both sides confirmed their cooperation."),
    ("十二名が出席した。", "Ten people attended."),
    ("双方は合意した。", None),
    ("会合は三月に開かれた。", "The meeting was held in March."),
]
"""u1 to u4; the checks find an error on u2 and u3."""


@pytest.fixture
def talks():
    with room(PAIRS) as made:
        yield made


@pytest.fixture
def sato(talks):
    return talks.reviewer("sato")


def at(person, name):
    """Let a person look what happened, go to a unit and read it; gives what they can do there."""
    person.desk.catch_up()
    person.desk.go_to(name)
    assert person.here == name
    return person.decisions


def stands(person, name):
    return person.session.store.unit(person.desk.document.id, name)


# ---------------------------------------------------------------- states


@pytest.mark.parametrize(
    "state, reason, line, kind",
    [
        (State.FINAL, "", "u1 final", "unit.final"),
        (State.REVIEWED, "", "u1 reviewed", "unit.reviewed"),
        (State.NEEDS_WORK, "too free", "u1 needs work", "unit.needs-work"),
    ],
)
def test_marking(sato, state, reason, line, kind):
    assert sato.decisions.mark(state, reason) == line
    unit = stands(sato, "u1")
    assert unit.state is state
    event = sato.session.store.events(sato.desk.document.id)[-1]
    note = {"reason": reason} if reason else {}
    assert (event.kind, event.by, dict(event.note)) == (kind, "sato", note)
    assert sato.decisions.made == {state.value.replace("_", " "): 1}


@pytest.mark.parametrize("reason", ["", "  ", "\u3000"])
def test_what_needs_work_needs_a_reason(sato, reason):
    with pytest.raises(UsageError, match="asks for a reason"):
        sato.decisions.mark(State.NEEDS_WORK, reason)
    assert stands(sato, "u1").state is State.TRANSLATED
    assert not sato.decisions.made


@pytest.mark.parametrize(
    "unit, state, said",
    [
        ("u2", State.FINAL, "an error stands: u2 number"),
        ("u3", State.FINAL, "u3: there is no text to mark"),
        ("u3", State.REVIEWED, "u3: there is no text to mark"),
    ],
)
def test_what_may_not_be_marked(sato, unit, state, said):
    with pytest.raises(RefusedError, match=said):
        at(sato, unit).mark(state)
    assert not sato.decisions.made


def test_final_needs_two_persons_where_policy_says_so():
    with room(PAIRS, four_eyes=True) as made:
        sato, ito = made.reviewer("sato"), made.reviewer("ito")
        sato.decisions.write(sato.desk.present, "Both confirmed their cooperation.")
        with pytest.raises(RefusedError, match="sato is alone on this unit"):
            at(sato, "u1").mark(State.FINAL)
        assert at(sato, "u1").mark(State.REVIEWED) == "u1 reviewed"
        assert at(ito, "u1").mark(State.FINAL) == "u1 final"


# ---------------------------------------------------------------- words


def test_comments(sato):
    assert sato.decisions.comment("  Which cooperation? ") == "u1: comment left"
    assert sato.decisions.comment("And whose?") == "u1: comment left"
    unit = sato.desk.present
    assert [(c.by, c.text) for c in sato.desk.comments(unit)] == [
        ("sato", "Which cooperation?"),
        ("sato", "And whose?"),
    ]
    assert sato.decisions.resolve() == "u1: 2 closed"
    assert sato.desk.comments(unit) == []
    with pytest.raises(UsageError, match="u1 has no open comment"):
        sato.decisions.resolve()
    with pytest.raises(UsageError, match="asks for a text"):
        sato.decisions.comment(" ")
    assert sato.decisions.made == {"comment": 2, "comment closed": 2}


def test_waiving(sato):
    decisions = at(sato, "u2")
    with pytest.raises(UsageError, match="asks for a reason"):
        decisions.waive("number", " ")
    with pytest.raises(UsageError, match="the check 'date' finds nothing on u2"):
        decisions.waive("date", "because")
    assert decisions.waive("number", "the original was corrected") == "u2: number waived"
    assert at(sato, "u2").mark(State.FINAL) == "u2 final"
    assert decisions.made == {"waiver": 1, "final": 1}


def test_an_omission_is_waived_and_accepted(sato):
    assert at(sato, "u3").waive("empty", "said above") == "u3: empty waived"
    assert at(sato, "u3").mark(State.FINAL) == "u3 final"


def test_a_waiver_is_never_for_a_text_that_was_not_seen(talks):
    sato, ito = talks.reviewer("sato"), talks.reviewer("ito")
    at(sato, "u2")
    at(ito, "u2").write(ito.desk.present, "Eleven people attended.")
    with pytest.raises(StaleError, match="u2 is at revision 2, you read revision 1"):
        sato.decisions.waive("number", "ten is right")
    assert at(sato, "u2").waive("number", "eleven is right") == "u2: number waived"


# ---------------------------------------------------------------- texts


@pytest.mark.parametrize(
    "text, kept",
    [
        ("Both sides agreed to cooperate.", "Both sides agreed to cooperate."),
        ("  spaces around \t", "spaces around"),
        ("協力を確認。", "協力を確認。"),
        ("e\u0301 \U0001f468\u200d\U0001f469 \u05e9\u05dc 葛\U000e0100",) * 2,
        ("", ""),
    ],
)
def test_writing(sato, text, kept):
    assert sato.decisions.write(sato.desk.present, text) == "u1 written"
    unit = stands(sato, "u1")
    assert (unit.target, unit.author) == (kept, "sato")
    assert unit.state is (State.TRANSLATED if kept else State.INITIAL)
    assert sato.decisions.made == {"edit": 1}


@pytest.mark.parametrize("text", [PAIRS[0][1], f" {PAIRS[0][1]} ", "two\nlines", "a\x1b[31m"])
def test_what_cannot_be_written(sato, text):
    with pytest.raises(UsageError):
        sato.decisions.write(sato.desk.present, text)
    assert stands(sato, "u1").target == PAIRS[0][1]
    assert not sato.decisions.made


def test_an_edit_opens_a_final_unit_and_put_back_it_is_final_again(sato):
    at(sato, "u1").mark(State.FINAL)
    at(sato, "u1").write(stands(sato, "u1"), "Another text.")
    assert stands(sato, "u1").state is State.TRANSLATED
    at(sato, "u1").write(stands(sato, "u1"), PAIRS[0][1])
    assert stands(sato, "u1").state is State.FINAL


def test_suggestions(sato):
    unit = sato.desk.present
    assert sato.decisions.offer(unit, "Both cooperate.") == "u1: your text is kept as a suggestion"
    assert sato.decisions.offer(unit, "They cooperate.") == "u1: your text is kept as a suggestion"
    assert stands(sato, "u1").target == PAIRS[0][1]
    offered = sato.desk.suggestions(unit)
    assert [(s.text, s.origin, s.source) for s in offered] == [
        ("Both cooperate.", Origin.PERSON, "sato"),
        ("They cooperate.", Origin.PERSON, "sato"),
    ]
    assert sato.decisions.take(2) == "u1: suggestion 2 taken, not yet final"
    assert (stands(sato, "u1").target, stands(sato, "u1").state) == (
        "They cooperate.",
        State.TRANSLATED,
    )


@pytest.mark.parametrize("number", [-1, 0, 2, 9])
def test_there_is_no_such_suggestion(sato, number):
    sato.decisions.offer(sato.desk.present, "Both cooperate.")
    with pytest.raises(UsageError, match=f"there is no suggestion {number}"):
        sato.decisions.take(number)
    assert stands(sato, "u1").target == PAIRS[0][1]


# ---------------------------------------------------------------- links

LINKED = [
    ("unlink", ("u1",), lambda d: d.unlink(), ["u1", "u5", "u2", "u3", "u4"]),
    ("merge", ("u1",), lambda d: d.merge(), ["u1", "u3", "u4"]),
    ("shift down", ("u2",), lambda d: d.shift("t", down=True), ["u1", "u2", "u3", "u4"]),
    ("shift up", ("u2",), lambda d: d.shift("t", down=False), ["u1", "u2", "u3", "u4"]),
    ("source down", ("u2",), lambda d: d.shift("s", down=True), ["u1", "u2", "u5", "u4"]),
    ("source up", ("u2",), lambda d: d.shift("s", down=False), ["u1", "u2", "u3", "u4"]),
    ("typed", ("u1",), lambda d: d.operate("merge u1 u2"), ["u1", "u3", "u4"]),
]


@pytest.mark.parametrize("unit, act, names", [(u, a, n) for _, (u,), a, n in LINKED],
                         ids=[name for name, *_ in LINKED])  # fmt: skip
def test_links(sato, unit, act, names):
    before = sato.session.store.units(sato.desk.document.id)
    line = act(at(sato, unit))
    assert line.startswith("links changed: ")
    assert unit in line
    sato.desk.catch_up()
    assert sato.desk.outline.names == names
    assert sato.decisions.made == {"link repair": 1}
    line, units = sato.decisions.undo()
    assert line.startswith("taken back: link.")
    assert unit in units
    after = sato.session.store.units(sato.desk.document.id)
    assert [(u.id, u.source, u.target) for u in after] == [
        (u.id, u.source, u.target) for u in before
    ]


def test_a_merged_unit_is_split_again(sato):
    at(sato, "u1").merge()
    merged = stands(sato, "u1")
    assert merged.source == PAIRS[0][0] + PAIRS[1][0]
    line = at(sato, "u1").operate("split u1 s1|s2 t1|t2")
    assert line == "links changed: u1, u5"
    assert [stands(sato, name).source for name in ("u1", "u5")] == [PAIRS[0][0], PAIRS[1][0]]


def test_a_link_is_right(sato):
    assert sato.decisions.confirm() == "u1: the link is right"
    with pytest.raises(UsageError, match="changes nothing"):
        sato.decisions.confirm()
    assert sato.decisions.made == {"link confirmed": 1}


@pytest.mark.parametrize(
    "unit, act, said",
    [
        ("u4", lambda d: d.merge(), "there is no unit below u4"),
        ("u4", lambda d: d.shift("t", down=True), "there is no unit below u4"),
        ("u1", lambda d: d.shift("s", down=False), "there is no unit above u1"),
        ("u3", lambda d: d.shift("t", down=True), "u3 has 0 segments on that side"),
        ("u1", lambda d: d.operate("split u1 s1|s2"), "u1"),
        ("u1", lambda d: d.operate("dance u1"), "dance"),
        ("u1", lambda d: d.operate(""), "is no operation"),
        ("u1", lambda d: d.operate("merge u1 u9"), "u9"),
    ],
)
def test_links_that_cannot_be(sato, unit, act, said):
    head = sato.session.store.head(sato.desk.document.id)
    with pytest.raises(UsageError, match=said):
        act(at(sato, unit))
    assert sato.session.store.head(sato.desk.document.id) == head
    assert not sato.decisions.made


# ---------------------------------------------------------------- somebody else was first

ACTS = {
    "final": lambda d, _: d.mark(State.FINAL),
    "reviewed": lambda d, _: d.mark(State.REVIEWED),
    "needs work": lambda d, _: d.mark(State.NEEDS_WORK, "because"),
    "write": lambda d, u: d.write(u, "My text."),
    "take": lambda d, _: d.take(1),
    "waive": lambda d, _: d.waive("number", "because"),
    "merge": lambda d, _: d.merge(),
    "shift": lambda d, _: d.shift("t", down=True),
    "shift up": lambda d, _: d.shift("s", down=False),
    "unlink": lambda d, _: d.unlink(),
    "confirm": lambda d, _: d.confirm(),
    "operate": lambda d, _: d.operate("merge u2 u3"),
}


@pytest.mark.parametrize("name", ACTS)
def test_a_stale_decision_is_refused_and_writes_nothing(talks, name):
    sato, ito = talks.reviewer("sato"), talks.reviewer("ito")
    ito.decisions.offer(ito.desk.unit(1), "Twelve came.")
    at(sato, "u2")
    at(ito, "u2").write(ito.desk.present, "Eleven people attended.")
    head = sato.session.store.head(talks.document.id)
    with pytest.raises(StaleError):
        ACTS[name](sato.decisions, sato.desk.present)
    assert sato.session.store.head(talks.document.id) == head
    assert not sato.decisions.made
    # After a look it is done.
    at(sato, "u2")
    if name == "final":
        with pytest.raises(RefusedError, match="an error stands: u2 number"):
            sato.decisions.mark(State.FINAL)
    else:
        ACTS[name](sato.decisions, sato.desk.present)
        assert sato.session.store.head(talks.document.id) != head


@pytest.mark.parametrize("name", ["merge", "shift"])
def test_a_stale_neighbour_is_refused_too(talks, name):
    sato, ito = talks.reviewer("sato"), talks.reviewer("ito")
    at(sato, "u2")
    sato.desk.unit(2)
    at(ito, "u3").write(ito.desk.present, "The sides agreed.")
    with pytest.raises(StaleError):
        ACTS[name](sato.decisions, sato.desk.present)


def test_a_unit_that_is_gone_is_told(talks):
    sato, ito = talks.reviewer("sato"), talks.reviewer("ito")
    at(sato, "u2")
    unit = sato.desk.present
    at(ito, "u1").merge()
    for act in (sato.decisions.unlink, sato.decisions.confirm):
        with pytest.raises(StaleError, match="u2 is gone"):
            act()
    for act in (lambda: sato.decisions.mark(State.FINAL), lambda: sato.decisions.write(unit, "x")):
        with pytest.raises(UsageError, match="there is no unit u2"):
            act()


# ---------------------------------------------------------------- back and forth


def test_undo_and_redo(sato):
    sato.decisions.mark(State.FINAL)
    at(sato, "u2").write(sato.desk.present, "Twelve people attended.")
    assert sato.decisions.undo() == ("taken back: unit.edited u2", ("u2",))
    assert sato.decisions.undo() == ("taken back: unit.final u1", ("u1",))
    with pytest.raises(RefusedError, match="sato has nothing to undo"):
        sato.decisions.undo()
    assert sato.decisions.redo() == ("done again: unit.final u1", ("u1",))
    assert sato.decisions.redo() == ("done again: unit.edited u2", ("u2",))
    with pytest.raises(RefusedError, match="sato has nothing to redo"):
        sato.decisions.redo()
    assert (stands(sato, "u1").state, stands(sato, "u2").target) == (
        State.FINAL,
        "Twelve people attended.",
    )


@pytest.mark.parametrize(
    "act, kind",
    [
        (lambda d: d.comment("why?"), "comment.added"),
        (lambda d: d.waive("number", "because"), "diagnostic.waived"),
        (lambda d: d.offer(d._desk.present, "Twelve came."), "suggestion.kept"),
    ],
)
def test_what_belongs_to_a_unit_is_taken_back_with_its_name(sato, act, kind):
    act(at(sato, "u2"))
    assert sato.decisions.undo() == (f"taken back: {kind} u2", ("u2",))
    assert sato.decisions.redo() == (f"done again: {kind} u2", ("u2",))


def test_everybody_takes_back_their_own(talks):
    sato, ito = talks.reviewer("sato"), talks.reviewer("ito")
    at(sato, "u1").mark(State.FINAL)
    at(ito, "u4").mark(State.FINAL)
    assert sato.decisions.undo()[1] == ("u1",)
    assert ito.decisions.undo()[1] == ("u4",)


def test_what_somebody_built_on_is_not_taken_back(talks):
    sato, ito = talks.reviewer("sato"), talks.reviewer("ito")
    at(sato, "u1").write(sato.desk.present, "Mine.")
    at(ito, "u1").write(ito.desk.present, "Theirs.")
    with pytest.raises(RefusedError, match="cannot undo event"):
        sato.decisions.undo()
    assert stands(sato, "u1").target == "Theirs."


def event(kind, *changes):
    return Event("d", 2, kind, "sato", "2024", tuple(changes), {}, "")


def touching(*names):
    return [Change(Entity.UNIT, name, {"target": "a"}, {"target": "b"}) for name in names]


COMMENT = Change(Entity.COMMENT, "c1", None, {"unit": "u7", "text": "?"})
CLOSED = Change(Entity.COMMENT, "c1", {"resolved_by": ""}, {"resolved_by": "sato"})
GONE = Change(Entity.WAIVER, "w1", {"unit": "u8"}, None)


@pytest.mark.parametrize(
    "one, names, line",
    [
        (event("unit.edited", *touching("u1")), ("u1",), "unit.edited u1"),
        (event("unit.final", *touching("u1", "u2")), ("u1", "u2"), "unit.final u1, u2"),
        (event("comment.added", COMMENT), ("u7",), "comment.added u7"),
        (event("comment.resolved", CLOSED), (), "comment.resolved"),
        (event("undo", GONE), ("u8",), "undo u8"),
        (event("links.repaired", *touching("u2"), COMMENT), ("u2", "u7"), "links.repaired u2, u7"),
        (
            event("unit.final", *touching(*(f"u{n}" for n in range(100, 120)))),
            tuple(f"u{n}" for n in range(100, 120)),
            "unit.final u100, u101, u102, u103, u104, u105 …",
        ),
        (event("unit.final", *touching("u" * 50)), ("u" * 50,), "unit.final  …"),
    ],
)
def test_events_are_told_in_a_few_words(one, names, line):
    assert concerned(one) == names
    assert told(one) == line


# ---------------------------------------------------------------- reading only


@pytest.mark.parametrize(
    "act",
    [
        lambda d, _: d.mark(State.FINAL),
        lambda d, _: d.mark(State.NEEDS_WORK, ""),
        lambda d, _: d.comment("x"),
        lambda d, _: d.resolve(),
        lambda d, _: d.waive("number", "x"),
        lambda d, u: d.write(u, "x"),
        lambda d, _: d.take(1),
        lambda d, u: d.offer(u, "x"),
        lambda d, _: d.operate("merge u1 u2"),
        lambda d, _: d.merge(),
        lambda d, _: d.shift("t", down=True),
        lambda d, _: d.unlink(),
        lambda d, _: d.confirm(),
        lambda d, _: d.undo(),
        lambda d, _: d.redo(),
        lambda d, _: d.promote(),
    ],
)
def test_a_session_that_only_reads_writes_nothing(talks, act):
    one = talks.reviewer("sato", read_only=True)
    head = one.session.store.head(talks.document.id)
    with pytest.raises(RefusedError, match="this session only reads"):
        act(one.decisions, one.desk.present)
    assert one.session.store.head(talks.document.id) == head
    assert one.decisions.summary() == "talks: no decisions; 4 of 4 units open; 0 min 00 s"


# ---------------------------------------------------------------- the end


def finish(person):
    at(person, "u2").write(person.desk.present, "Twelve people attended.")
    at(person, "u3").write(person.desk.present, "The two sides agreed.")
    for name in ("u1", "u2", "u3", "u4"):
        at(person, name).mark(State.FINAL)
    person.desk.catch_up()


def test_what_stands_in_the_way_of_the_official_edition_is_told_with_its_mend(sato):
    with pytest.raises(RefusedError) as caught:
        sato.decisions.promote()
    assert caught.value.message.startswith("not official yet: u")
    assert "more" in caught.value.message
    assert caught.value.hint
    finish(sato)
    at(sato, "u4").comment("in which year?")
    with pytest.raises(RefusedError, match="not official yet: u4: ") as caught:
        sato.decisions.promote()
    assert "more" not in caught.value.message
    assert caught.value.hint
    assert standing(sato.session, sato.desk.document).kind is EditionKind.PROVISIONAL
    assert "official edition" not in sato.decisions.made


def test_the_official_edition_is_sealed(sato):
    finish(sato)
    number = len(editions(sato.session, sato.desk.document)) + 1
    assert sato.decisions.promote() == f"talks is official: edition {number}"
    assert standing(sato.session, sato.desk.document).kind is EditionKind.OFFICIAL
    with pytest.raises(RefusedError, match="already is what stands"):
        sato.decisions.promote()
    # What was published has happened: undo passes it over.
    assert sato.decisions.undo()[0] == "taken back: unit.final u4"


@pytest.mark.parametrize(
    "seconds, spent",
    [
        (0, "0 min 00 s"),
        (59.4, "0 min 59 s"),
        (59.6, "1 min 00 s"),
        (754, "12 min 34 s"),
        (3599.9, "1 h 00 min"),
        (7_980, "2 h 13 min"),
    ],
)
def test_the_summary_tells_the_time(sato, seconds, spent):
    sato.clock.now += seconds
    assert sato.decisions.summary() == f"talks: no decisions; 4 of 4 units open; {spent}"


def test_the_summary_tells_what_was_decided(sato):
    at(sato, "u1").mark(State.FINAL)
    at(sato, "u4").mark(State.FINAL)
    at(sato, "u2").comment("how many?")
    sato.desk.catch_up()
    assert sato.decisions.summary() == ("talks: 2 final, 1 comment; 2 of 4 units open; 0 min 00 s")
    finish_rest = at(sato, "u2")
    finish_rest.resolve()
    finish(sato)
    assert sato.decisions.summary().split("; ")[1] == "all units final"
