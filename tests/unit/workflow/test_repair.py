"""What each operation does to units: segments, texts, states, names."""

from dataclasses import replace
from itertools import count

import pytest

from transflow.document import Acceptance, Origin, State, Unit
from transflow.errors import RefusedError, UsageError
from transflow.model import Confirmation, Evidence, Link
from transflow.workflow.board import Board
from transflow.workflow.digests import text_digest
from transflow.workflow.grouptext import group_text
from transflow.workflow.links import Side, link_of, whole
from transflow.workflow.operations import link_words, parse
from transflow.workflow.repair import perform

AT = "2024-05-01T09:00:00.000000Z"
LINKS = [
    ((0,), (0,)),
    ((1, 2), (1, 2)),
    ((3,), ()),
    ((), (3,)),
    ((4,), (4, 5)),
    ((5,), (6,)),
]
"""u1 to u6."""

SOURCE = Side([f"文{i + 1}。" for i in range(6)], [f"¶{i + 1}" for i in range(6)], "")
TARGET = Side([f"T{j + 1}." for j in range(7)], [f"¶{j + 1}" for j in range(7)], " ")


def units(**changed):
    made = []
    for number, (source, target) in enumerate(LINKS, start=1):
        text = TARGET.text(target)
        unit = Unit(
            f"u{number}",
            number * 1024,
            SOURCE.text(source),
            text,
            State.TRANSLATED if text else State.INITIAL,
            Origin.PROVISIONAL if text else Origin.NONE,
            source_segments=source,
            target_segments=target,
            confidence=0.9,
        )
        made.append(replace(unit, **changed.get(unit.id, {})))
    return made


def edited(text, by="ito"):
    return {"target": text, "origin": Origin.PERSON, "author": by}


def accepted(source, target, state=State.FINAL):
    digests = text_digest(source), text_digest(target)
    return {"state": state, "acceptance": Acceptance(state, "mori", AT, *digests, "t", "g")}


def board(links=None, target=TARGET, **changed):
    return Board(SOURCE, target, units(**changed), links or {}, numbers=count(7))


def do(on, *lines):
    for line in lines:
        perform(on, parse(line), by="sato", at=AT)
    return on


def shown(on):
    return [
        f"{name}: {link_words(on.units[name].source_segments, on.units[name].target_segments)}"
        for name in on.order
    ]


START = [
    "u1: s1 = t1",
    "u2: s2 s3 = t2 t3",
    "u3: s4 = -",
    "u4: - = t4",
    "u5: s5 = t5 t6",
    "u6: s6 = t7",
]


def test_the_board_begins_as_the_units_are():
    assert shown(board()) == START


@pytest.mark.parametrize(
    "lines, changed",
    [
        (["split u2 s2|s3 t2|t3"], {1: ["u2: s2 = t2", "u7: s3 = t3"]}),
        (["split u2 s2|s3 -|t2,t3"], {1: ["u2: s2 = -", "u7: s3 = t2 t3"]}),
        (["split u2 s3|s2 t3|t2"], {1: ["u2: s2 = t2", "u7: s3 = t3"]}),
        (["split u5 s5|- t5|t6"], {4: ["u5: s5 = t5", "u7: - = t6"]}),
        (["split u5 -|s5 t5|t6"], {4: ["u5: s5 = t6", "u7: - = t5"]}),
        (["merge u1 u2"], {0: ["u1: s1 s2 s3 = t1 t2 t3"], 1: []}),
        (["merge u3 u4"], {2: ["u3: s4 = t4"], 3: []}),
        (["merge u4 u5"], {3: [], 4: ["u5: s5 = t4 t5 t6"]}),
        (["merge u1-u4"], {0: ["u1: s1 s2 s3 s4 = t1 t2 t3 t4"], 1: [], 2: [], 3: []}),
        (["merge s1 t3"], {0: ["u1: s1 s2 s3 = t1 t2 t3"], 1: []}),
        (["shift u2 t3 down"], {1: ["u2: s2 s3 = t2"], 2: ["u3: s4 = t3"]}),
        (["shift u2 s3 down"], {1: ["u2: s2 = t2 t3"], 2: ["u3: s3 s4 = -"]}),
        (["shift u2 s2 up"], {0: ["u1: s1 s2 = t1"], 1: ["u2: s3 = t2 t3"]}),
        (["shift u2 t2,t3 up"], {0: ["u1: s1 = t1 t2 t3"], 1: ["u2: s2 s3 = -"]}),
        (["shift u4 t4 up"], {2: ["u3: s4 = t4"], 3: []}),
        (["shift u3 s4 down"], {2: [], 3: ["u3: s4 = t4"]}),
        (["unlink u2"], {1: ["u2: s2 s3 = -", "u7: - = t2 t3"]}),
        (["relink s4 t4"], {2: ["u3: s4 = t4"], 3: []}),
        (["relink s4 t5"], {2: ["u3: s4 = t5"], 4: ["u5: s5 = t6"]}),
        (["relink s3 t3"], {1: ["u2: s2 = t2", "u7: s3 = t3"]}),
        (["relink s2 t7"], {1: ["u2: s2 = t7", "u7: s3 = t2 t3"], 5: ["u6: s6 = -"]}),
        (["relink t3"], {1: ["u2: s2 s3 = t2", "u7: - = t3"]}),
        (["relink s6 s3"], {1: ["u2: s2 = t2 t3", "u6: s3 s6 = -"], 5: ["u7: - = t7"]}),
        (["unlink u1", "relink s1 t1"], {}),
        (["split u2 s2|s3 t2|t3", "merge u2 s3"], {}),
        (["shift u2 t3 down", "shift u3 t3 up"], {}),
    ],
)
def test_segments_after(lines, changed):
    expected = [line for n, row in enumerate(START) for line in changed.get(n, [row])]
    assert shown(do(board(), *lines)) == expected


@pytest.mark.parametrize(
    "line, words, hint",
    [
        ("unlink u9", "no unit u9", "align DOC"),
        ("unlink s9", "no segment s9", "s1 to s6"),
        ("relink s1 t8", "no segment t8", "t1 to t7"),
        ("split u2 s2|s3", "it has t2 t3", "split u2 s2|s3 t2|t3"),
        ("split u2 s2|s3 t2|t4", "it has t2 t3", "split u2 s2|s3 t2|t3"),
        ("split u2 s2|s2,s3 t2|t3", "it has s2 s3", "split u2"),
        ("split u5 t5|t6", "it has s5", "split u5 s5|- t5|t6"),
        ("split u2 s2,s3|- t2,t3|-", "part 2 has no segment", "needs a segment"),
        ('split u2 s2|s3 t2|t3 "One." | ""', "part 2 is empty", "each part its words"),
        ('split u2 s2|s3 t2|t3 " " | "Two."', "part 1 is empty", "each part its words"),
        ('split u5 s5|- t5|t6 "Five." | ""', "part 2 is empty", "each part its words"),
        ('split u2 s2|s3 t2,t3|- "Both." | ""', "part 2 is empty", "each part its words"),
        ("merge u1", "two units or more", "merge"),
        ("merge u1 u1", "two units or more", "merge"),
        ("merge u1 u3", "u2 stands between", "relink"),
        ("merge u5-u2", "runs backwards", ""),
        ("shift u2 t2 down", "t2 is not its last segment; it has t2 t3", "shift u2 t3 down"),
        ("shift u2 t3 up", "not its first segment", "shift u2 t2 up"),
        ("shift u3 t1 up", "it has none on that side", "relink"),
        ("shift u1 t1 up", "no unit above", "split"),
        ("shift u6 t7 down", "no unit below", "split"),
        ("unlink u3", "no aligned translation to be parted from", ""),
        ("unlink u4", "no source to be parted from", ""),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_mend(line, words, hint):
    with pytest.raises(UsageError) as caught:
        do(board(), line)
    assert words in caught.value.message
    assert hint in caught.value.hint


# ---------------------------------------------------------------- texts


@pytest.mark.parametrize(
    "changed, lines, texts",
    [
        ({}, ["split u2 s2|s3 t2|t3"], {"u2": "T2.", "u7": "T3."}),
        ({}, ["merge u1 u2"], {"u1": "T1. T2. T3."}),
        ({}, ["unlink u5"], {"u5": "", "u7": "T5. T6."}),
        # What somebody wrote is one piece.
        ({"u1": edited("Mine.")}, ["merge u1 u2"], {"u1": "Mine. T2. T3."}),
        ({"u2": edited("Mine.")}, ["merge u1 u2"], {"u1": "T1. Mine."}),
        ({"u2": edited("Mine.")}, ["split u2 s2|s3 t2,t3|-"], {"u2": "Mine.", "u7": ""}),
        ({"u2": edited("Mine.")}, ["unlink u2"], {"u2": "", "u7": "Mine."}),
        ({"u2": edited("Mine.")}, ["shift u2 s3 down"], {"u2": "Mine.", "u3": ""}),
        ({"u2": edited("Mine.")}, ["relink s4 t2 t3"], {"u2": "", "u3": "Mine."}),
        ({"u3": edited("Mine.")}, ["shift u2 t3 down"], {"u2": "T2.", "u3": "T3. Mine."}),
        ({"u3": edited("Mine.")}, ["merge u3 u4"], {"u3": "Mine. T4."}),
        ({"u3": edited("Mine.")}, ["merge u2 u3"], {"u2": "T2. T3. Mine."}),
        ({"u2": edited("")}, ["split u2 s2|s3 t2|t3"], {"u2": "", "u7": ""}),
        ({"u2": edited("")}, ["merge u1 u2"], {"u1": "T1."}),
        (
            {"u2": edited("Mine and yours.")},
            ['split u2 s2|s3 t2|t3 "Mine." | "Yours."'],
            {"u2": "Mine.", "u7": "Yours."},
        ),
        ({}, ['split u5 s5|- t5|t6 "Five." | "T6."'], {"u5": "Five.", "u7": "T6."}),
        # Published order rules, whatever the order of the units.
        ({}, ["relink s4 t1", "relink s4 t1 t7"], {"u3": "T1. T7."}),
    ],
)
def test_texts_after(changed, lines, texts):
    on = do(board(**changed), *lines)
    assert {name: on.units[name].target for name in texts} == texts


@pytest.mark.parametrize(
    "line", ["split u2 s2|s3 t2|t3", "shift u2 t3 down", "relink s4 t2", "relink t3"]
)
def test_nobody_divides_what_a_person_wrote_unasked(line):
    with pytest.raises(RefusedError, match="its text was edited") as caught:
        do(board(u2=edited("Mine and yours.")), line)
    assert 'split u2 s2|s3 t2|t3 "first text" | "second text"' in caught.value.hint


def test_a_translation_without_segments_is_bound_to_its_source():
    written = {**edited("Mine."), "target_segments": ()}
    with pytest.raises(RefusedError, match="belong to s2 and which to s3"):
        do(board(u2=written), "split u2 s2|s3")
    on = do(board(u2=written), "shift u3 s4 up")
    assert (on.units["u2"].target, on.units["u2"].author) == ("Mine.", "ito")


@pytest.mark.parametrize(
    "changed, line, unit, origin, author",
    [
        ({}, "merge u1 u2", "u1", Origin.PROVISIONAL, ""),
        ({"u1": edited("Mine.")}, "merge u1 u2", "u1", Origin.PERSON, "sato"),
        ({"u3": edited("Mine.")}, "shift u3 s4 down", "u3", Origin.PERSON, "sato"),
        ({"u2": edited("Mine.")}, "shift u2 s3 down", "u2", Origin.PERSON, "ito"),
        ({"u3": {"target": "M.", "origin": Origin.MT}}, "merge u2 u3", "u2", Origin.MT, ""),
        ({}, 'split u2 s2|s3 t2|t3 "A." | "T3."', "u2", Origin.PERSON, "sato"),
        ({}, 'split u2 s2|s3 t2|t3 "A." | "T3."', "u7", Origin.PROVISIONAL, ""),
        ({}, "unlink u5", "u5", Origin.NONE, ""),
    ],
)
def test_who_stands_behind_a_text_after(changed, line, unit, origin, author):
    found = do(board(**changed), line).units[unit]
    assert (found.origin, found.author) == (origin, author)


# ---------------------------------------------------------------- states


@pytest.mark.parametrize(
    "changed, line, states",
    [
        ({"u2": accepted("文2。文3。", "T2. T3.")}, "shift u2 t3 down", {"u2": "translated"}),
        ({"u2": accepted("文2。文3。", "T2. T3.")}, "shift u2 s3 down", {"u2": "translated"}),
        ({"u2": accepted("文2。文3。", "T2. T3.")}, "merge u3 u4", {"u2": "final"}),
        ({"u1": accepted("文1。", "T1.")}, "merge u1 u2", {"u1": "translated"}),
        ({"u2": {"state": State.NEEDS_WORK}}, "merge u1 u2", {"u1": "needs_work"}),
        (
            {"u2": {"state": State.NEEDS_WORK}},
            "split u2 s2|s3 t2|t3",
            {"u2": "needs_work", "u7": "needs_work"},
        ),
        ({"u2": {"state": State.NEEDS_WORK}}, "unlink u2", {"u2": "initial", "u7": "needs_work"}),
        ({}, "unlink u1", {"u1": "initial", "u7": "translated"}),
        ({}, "merge u3 u4", {"u3": "translated"}),
    ],
)
def test_states_after(changed, line, states):
    on = do(board(**changed), line)
    assert {name: on.units[name].state.value for name in states} == states


@pytest.mark.parametrize("state", [State.FINAL, State.REVIEWED])
def test_put_back_an_acceptance_holds_again(state):
    on = do(board(u2=accepted("文2。文3。", "T2. T3.", state)), "shift u2 t3 down")
    assert on.units["u2"].state is State.TRANSLATED
    do(on, "shift u3 t3 up")
    assert on.units["u2"].state is state
    assert on.units["u2"].reviewer == ("mori" if state is State.REVIEWED else "")


# ---------------------------------------------------------------- links

REASONS = (Evidence("word", "文2", "T2", 2.0), Evidence("length", "4 letters", "3 letters", 1.0))


def test_a_link_that_a_person_made_is_confirmed_and_what_is_left_over_is_not():
    on = do(board(), "relink s2 t2")
    assert on.link("u2") == Link((1,), (1,), 1.0, (), confirmed=Confirmation("sato", AT))
    assert on.link("u7").confirmed is None
    on = do(board(), "unlink u2")
    assert [on.link(name).confirmed for name in ("u2", "u7")] == [None, None]
    on = do(board(), "split u5 s5|- t5|t6")
    assert on.link("u5").confirmed
    assert on.link("u7").confirmed is None


def test_evidence_goes_with_its_words():
    links = {"u2": Link((1, 2), (1, 2), 0.8, REASONS)}
    on = do(board(links), "split u2 s2|s3 t2|t3")
    assert on.link("u2").evidence == REASONS[:1]
    assert on.link("u7").evidence == ()


def test_a_change_takes_the_confirmation_and_no_change_keeps_it():
    on = do(board(), "confirm u1 u3-u5 u3")
    assert [name for name in on.order if on.link(name).confirmed] == ["u1", "u3", "u4", "u5"]
    do(on, "relink s4 t6", "unconfirm u1 u2")
    assert [name for name in on.order if on.link(name).confirmed] == ["u3", "u4"]


def test_who_confirmed_first_stays():
    on = do(board(), "confirm u1")
    perform(on, parse("confirm u1-u2"), by="ito", at=AT)
    assert [on.link(name).confirmed.by for name in ("u1", "u2")] == ["sato", "ito"]


@pytest.mark.parametrize(
    "lines, crossing",
    [
        ([], []),
        (["merge u1 u2"], []),
        (["relink s1 t1 t3"], ["u1"]),
        (["relink s1 t7"], ["u1"]),
        (["relink s6 t1"], ["u6"]),
        (["relink s6 t1", "relink s6 t7", "relink s1 t1"], []),
        (["relink s6 t1", "shift u6 t1 up"], ["u5"]),
        (["relink s1 s4 t1"], ["u1"]),
    ],
)
def test_what_runs_against_the_order_is_marked(lines, crossing):
    on = do(board(), *lines)
    assert [name for name in on.order if on.link(name).crossing] == crossing


def test_a_stored_link_of_other_segments_is_none():
    unit = units()[0]
    assert link_of(unit, Link((5,), (5,), 0.3)) == Link((0,), (0,), 0.9)
    assert link_of(unit, Link((0,), (0,), 0.3)).confidence == 0.3


def test_units_that_are_gone_have_an_heir():
    on = do(board(), "merge u1 u2", "merge u3 u4", "merge u1 u3")
    assert on.heirs == {"u2": "u1", "u4": "u3", "u3": "u1"}


def test_sorting_keys_of_untouched_units_stay():
    on = do(board(), "split u2 s2|s3 t2|t3", "unlink u6")
    keys = {unit.id: unit.ord for unit in on.finished()}
    assert {name: keys[name] for name in ("u1", "u2", "u3", "u4", "u5", "u6")} == {
        unit.id: unit.ord for unit in units()
    }
    assert keys["u2"] < keys["u7"] < keys["u3"]
    assert keys["u6"] < keys["u8"]


def test_a_document_without_a_translation_can_be_split_and_merged():
    alone = Side([], [], " ")
    every = [
        replace(unit, target="", target_segments=(), state=State.INITIAL)
        for unit in units()
        if unit.source_segments
    ]
    on = Board(SOURCE, alone, every, {}, numbers=count(7))
    do(on, "merge u1 u2", "split u1 s1,s2|s3")
    assert shown(on)[:2] == ["u1: s1 s2 = -", "u7: s3 = -"]
    with pytest.raises(UsageError, match="no aligned translation"):
        do(on, "relink s1 t1")


def test_units_without_any_segment_can_be_merged_only():
    bereft = Unit("u8", 100, "", "Alone.", State.TRANSLATED, Origin.PERSON)
    on = Board(SOURCE, TARGET, [*units(), bereft], {}, numbers=count(9))
    with pytest.raises(UsageError, match="no segments to divide"):
        do(on, 'split u8 "Al" | "one."')
    do(on, "merge u6 u8")
    assert on.units["u6"].target == "T7. Alone."


def test_a_label_is_not_lost_behind_a_text_that_somebody_wrote():
    units = [
        replace(
            Unit(f"u{at + 1}", at, f"文{at + 1}。", text, State.TRANSLATED, Origin.PROVISIONAL),
            source_segments=(at,),
            target_segments=(at,),
        )
        for at, text in enumerate(("X.", "T2."))
    ]
    labelled = replace(TARGET, labels=["Article 1", "Article 2", *[""] * 5])
    with pytest.raises(RefusedError, match="Article 2"):
        group_text(whole(units), units, labelled, "ada")
    assert group_text(whole(units), units, TARGET, "ada")[0] == "X. T2."


PARAGRAPHS = replace(TARGET, paragraphs=[0, 0, 1, 1, 2, 2, 2])


def joined(*parts, target=PARAGRAPHS):
    """Units with the target texts and segments given, as one text."""
    units = [
        replace(
            Unit(f"u{at + 1}", at, f"文{at + 1}。", text, State.TRANSLATED, Origin.PROVISIONAL),
            source_segments=(at,),
            target_segments=segments,
        )
        for at, (text, segments) in enumerate(parts)
    ]
    return group_text(whole(units), units, target, "ada")[0]


@pytest.mark.parametrize(
    "parts",
    [
        (("X.", (1,)), ("T3.", (2,))),
        (("T2.", (1,)), ("Y.", (2,))),
        (("T1. T2.", (0, 1)), ("Y.", (2,)), ("T4.", (3,)), ("T5.", (4,))),
        (("X.", (0,)), ("Y.", (1,))),
    ],
)
def test_paragraphs_that_stay_as_they_are_may_be_joined_to_a_written_text(parts):
    assert joined(*parts) == " ".join(text for text, _ in parts)


@pytest.mark.parametrize(
    "parts,named",
    [
        ((("X.", (1,)), ("Y.", (2,))), "t3"),
        ((("X.", (1,)), ("T3.", (2,)), ("Y.", (4,))), "t3"),
        ((("X,", (1,)), ("T3.", (2,))), "t3"),
    ],
)
def test_a_paragraph_does_not_lose_its_break_behind_a_written_text(parts, named):
    with pytest.raises(RefusedError, match=f"begins with {named} ") as caught:
        joined(*parts)
    assert "back to what was published" in caught.value.hint
