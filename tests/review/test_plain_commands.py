"""What can be typed in the line-by-line review, and what is refused there."""

import pytest

from support.plain import GLOSSARY, PAIRS, RIGHT, Line, Table, states, targets, visited
from support.reviewing import room
from transflow.review.keymap import KeyMap
from transflow.review.outline import Outline
from transflow.review.plain.session import PlainReview
from transflow.review.plain.typed import TypedCommands
from transflow.review.plain.writing import replaced


@pytest.fixture
def talks():
    with room(PAIRS, glossary=GLOSSARY) as made:
        yield Table(made)


# ---------------------------------------------------------------- commands


@pytest.mark.parametrize(
    "line, action, given",
    [
        ("ａ", "final", ""),
        ("あ", "final", ""),
        ("ア", "final", ""),
        ("ｱ", "final", ""),
        ("え", "edit", ""),
        ("う", "undo", ""),
        ("い", "history", ""),
        ("Ｕ", "redo", ""),
        ("ｑ", "quit", ""),
        ("１", "take_1", ""),
        ("？", "help", ""),
        ("－", "unlink", ""),
        ("ー", "unlink", ""),
        ("＝", "confirm", ""),
        ("｛", "shift_source_up", ""),
        ("：１２", "go_to", "１２"),
        (": 2(1)", "go_to", "2(1)"),
        ("／首脳", "search", "首脳"),
        ("/", "search", ""),
        ("//", "found_next", ""),
        ("・・", "found_next", ""),
        ("ｆ　state：open", "filter", "state：open"),
        ("final", "final", ""),
        ("Next open", "next_open", ""),
        ("next-failing", "next_failing", ""),
        ("split", "split", ""),
        ("split u5 s1|s2 t1|t2", "operate", "split u5 s1|s2 t1|t2"),
        ("Merge 5 6", "operate", "Merge 5 6"),
        ("relink s1 t2", "operate", "relink s1 t2"),
    ],
)
def test_what_a_line_asks_for(line, action, given):
    typed = TypedCommands(KeyMap()).read(line)
    assert (typed.action, typed.given) == (action, given)


@pytest.mark.parametrize(
    "keys, expected",
    [
        ({"final": ["y"]}, {"y": "final", "a": None, "n": "next_open"}),
        ({"final": ["n"]}, {"n": "final", "next open": "next_open"}),
        ({"found_next": ["y"]}, {"y": "found_next", "//": "found_next", "n": "next_open"}),
        ({"quit": ["f12"]}, {"q": None, "quit": "quit"}),
        ({"edit": ["/"]}, {"/": "edit", "//": "found_next", "search": "search"}),
        ({"zoom": ["b"]}, {"b": "previous"}),
    ],
)
def test_remapped_keys_are_the_commands(keys, expected):
    commands = TypedCommands(KeyMap(keys))
    found = {line: commands.read(line) for line in expected}
    assert {line: typed and typed.action for line, typed in found.items()} == expected


def test_the_help_names_what_is_remapped(talks):
    said = talks.review("y", "?", "q", keys={"final": ["y"]})
    assert "u1 final" in said
    assert any(line.startswith("y: Make the unit final") for line in said)
    assert not any(line.startswith("a: ") for line in said)
    assert said[1].startswith("y final, e edit, ")


def test_help_tells_every_command_that_there_is():
    commands = TypedCommands(KeyMap())
    told = commands.help()
    for action in commands.actions:
        keys = commands.keys(action.id)
        assert keys
        assert any(line.split(": ")[0].replace(",", "").split().count(keys[0]) for line in told)


# ---------------------------------------------------------------- read-only, four eyes, --all


@pytest.mark.parametrize(
    "line", [*"avercCwPuUsm><}{-=19あ", "final", "merge u1 u2", "split u1 s1|s2"]
)
def test_read_only_refuses_whatever_writes_and_asks_nothing(talks, line):
    said = talks.review(line, "q", read_only=True)
    assert "refused: this session only reads (--read-only)" in said
    assert talks.events == []
    assert not any(q for q in talks.line.prompts if not q.startswith("u1"))


@pytest.mark.parametrize("line", ["j", "x", "/meeting", "f state:open", "d", "i", "t", "?", ":2"])
def test_read_only_looks(talks, line):
    said = talks.review(line, "q", read_only=True)
    assert not any(told.startswith(("refused", "no such")) for told in said)
    assert "this session only reads" in said


def test_read_only_help_leaves_out_what_writes(talks):
    said = talks.review("?", "q", read_only=True)
    assert not any(line.startswith(("a: ", "e: ", "split")) for line in said)


def test_four_eyes_are_told_when_they_refuse():
    with room(PAIRS, four_eyes=True) as made:
        sato, ito = Table(made), Table(made, "ito")
        said = sato.review(":3", "e", RIGHT, "a", "q")
        assert any(line.startswith("refused: not final: ") for line in said)
        assert "u3 final" in ito.review(":3", "a", "q")
        assert states(sato) == "ttFt"


def test_final_units_are_passed_by_unless_asked_for(talks):
    talks.review("a", "a", "q")
    assert visited(talks.review("n", "q")) == ["u3", "u4"]
    assert visited(talks.review("n", "n", "n", "n", "q", everything=True)) == [
        "u1", "u2", "u3", "u4",
    ]  # fmt: skip


def test_the_search_for_open_units_goes_round_the_end(talks):
    said = talks.review("G", "a", "q")
    assert visited(said)[-1] == "u1"
    assert "round the end, from the top" in said


@pytest.mark.parametrize("line", [*"jkgGnpxXavCwPeuU1sm><}{-=dit?", "", ":1", "/x", "f x", "r"])
def test_a_document_without_units(talks, line):
    reviewer, said = talks.made.reviewer("sato"), []
    reviewer.desk.outline = Outline((), "")
    answers = Line([line, "yes", "q"] if line in {"P", "r"} else [line, "q"])
    PlainReview(
        reviewer.desk, reviewer.decisions, KeyMap(), talks.unsaved(),
        ask=answers, tell=said.append, clock=reviewer.clock,
    ).run()  # fmt: skip
    assert "the document has no units" in said
    assert said[-1].startswith("talks: no decisions")
    assert talks.events == []


# ---------------------------------------------------------------- a part of a text


@pytest.mark.parametrize(
    "typed, text",
    [
        ("s/15/12/", "12 of 15, or 15/20"),
        ("s/15/12/g", "12 of 12, or 12/20"),
        ("s|15/20|all|", "15 of 15, or all"),
        ("s#, or 15/20##", "15 of 15"),
        (" s/15/12/ ", "12 of 15, or 15/20"),
        ("ｓ/15/12/", "ｓ/15/12/"),
        ("s/15/12", "s/15/12"),
        ("s//12/", "s//12/"),
        ("A new text.", "A new text."),
        ("", ""),
    ],
)
def test_a_part_is_replaced_as_in_ed(typed, text):
    assert replaced("15 of 15, or 15/20", typed) == text


def test_a_part_that_does_not_stand_there_is_told(talks):
    said = talks.review(":3", "e", "s/16/12/", "e", "s/15/12/", "q")
    assert "refused: “16” does not stand in the text" in said
    assert targets(talks)[2] == RIGHT
