"""The line-by-line review: scripted sessions, what is said and what stands in the record."""

import pytest

from support.linked import SOURCE, TARGET, made_links
from support.plain import GLOSSARY, PAIRS, RIGHT, Table, states, targets, visited
from support.reviewing import Clock, room
from transflow.document import EditionKind, Entity, Origin, Suggestion
from transflow.review.actions import ACTIONS, Group
from transflow.review.keymap import KeyMap
from transflow.review.plain.session import PlainReview
from transflow.review.plain.typed import TypedCommands
from transflow.usecases.aligned import Aligned
from transflow.usecases.editions import standing
from transflow.usecases.intake import read_side
from transflow.workflow.apply import replay
from transflow.workflow.images import WAIVER
from transflow.workflow.record import create


@pytest.fixture
def talks():
    with room(PAIRS, glossary=GLOSSARY) as made:
        yield Table(made)


@pytest.fixture
def shapes():
    """u1 to u7 of one link of each shape."""
    aligned = Aligned(
        read_side(SOURCE.encode(), "a.ja.txt", "ja"),
        read_side(TARGET.encode(), "a.en.txt", "en"),
        made_links(),
    )
    with room(aligned=aligned) as made:
        yield Table(made)


# ---------------------------------------------------------------- every action


MOVES = {
    # action: (lines, units shown)
    "next": (["j", "j"], ["u1", "u2", "u3"]),
    "previous": (["G", "b", "k"], ["u1", "u4", "u3", "u2"]),
    "first": (["G", "g"], ["u1", "u4", "u1"]),
    "last": (["G"], ["u1", "u4"]),
    "go_to": ([":3", ":", "u2", "：４"], ["u1", "u3", "u2", "u4"]),
    "next_open": ([":2", "a", "g", "n", "n", "n"], ["u1", "u2", "u3", "u1", "u3", "u4", "u1"]),
    "previous_open": (["a", ":3", "p", "p"], ["u1", "u2", "u3", "u2", "u4"]),
    "next_failing": (["x"], ["u1", "u3"]),
    "previous_failing": (["G", "X"], ["u1", "u4", "u3"]),
    "search": (["/ATTENDED", "/", "来年", "・会合"], ["u1", "u3", "u4", "u2"]),
    "found_next": (["/meeting", "//", "//"], ["u1", "u2", "u4", "u2"]),
    "found_previous": (["/meeting", "??", "？？"], ["u1", "u2", "u4", "u2"]),
    "filter": (
        ["f state:open check:error", "n", "f", "", "f meeting", "n", "f", ""],
        ["u1", "u3", "u4", "u2"],
    ),
}


@pytest.mark.parametrize("lines, shown", MOVES.values(), ids=MOVES)
def test_moving_and_finding(talks, lines, shown):
    said = talks.review(*lines, "q")
    seen = visited(said)
    # What is shown again because of a decision is no move.
    assert [unit for at, unit in enumerate(seen) if seen[at - 1 : at] != [unit]] == shown


DECISIONS = {
    # action: (lines, states afterwards, what was said)
    "final": (["a"], "Fttt", "u1 final"),
    "reviewed": (["v", "v"], "RRtt", "u2 reviewed"),
    "needs_work": (["r", "which year?"], "!ttt", "u1 needs work"),
    "comment": (["c", "see the minutes"], "tttt", "comment by sato: see the minutes"),
    "resolve": (["c", "see the minutes", "C"], "tttt", "u1: 1 closed"),
    "waive": ([":3", "w", "three came later", "a"], "ttFt", "u3: number waived"),
    "undo": (["a", "u"], "tttt", "taken back: unit.final u1"),
    "redo": (["a", "u", "U"], "Fttt", "done again: unit.final u1"),
    "edit": ([":3", "e", RIGHT], "tttt", f"en: {RIGHT}"),
    "confirm": (["="], "tttt", "u1: the link is right"),
}


@pytest.mark.parametrize("lines, expected, told", DECISIONS.values(), ids=DECISIONS)
def test_deciding(talks, lines, expected, told):
    said = talks.review(*lines, "q")
    assert states(talks) == expected
    assert told in said
    assert talks.events


LINKS = {
    # action: (document, lines, shapes of the units afterwards)
    "split": ([":2", "s", ""], ["1-1", "1-1", "1-1", "1-1", "0-1", "1-2", "1-0", "1-1"]),
    "merge": ([":3", "m"], ["1-1", "2-2", "1-2", "1-2", "1-0", "1-1"]),
    "shift_down": ([":5", ">"], ["1-1", "2-2", "1-1", "0-1", "1-1", "1-1", "1-1"]),
    "shift_up": ([":5", "<"], ["1-1", "2-2", "1-1", "0-2", "1-1", "1-0", "1-1"]),
    "shift_source_down": ([":2", "}"], ["1-1", "1-2", "2-1", "0-1", "1-2", "1-0", "1-1"]),
    "shift_source_up": ([":2", "{"], ["2-1", "1-2", "1-1", "0-1", "1-2", "1-0", "1-1"]),
    "unlink": ([":3", "-"], ["1-1", "2-2", "1-0", "0-1", "0-1", "1-2", "1-0", "1-1"]),
    "in words": (["merge u3 u4"], ["1-1", "2-2", "1-2", "1-2", "1-0", "1-1"]),
}


@pytest.mark.parametrize("lines, expected", LINKS.values(), ids=LINKS)
def test_repairing_links(shapes, lines, expected):
    before = [unit.shape for unit in shapes.units]
    said = shapes.review(*lines, "q")
    assert [unit.shape for unit in shapes.units] == expected
    assert any(line.startswith("links changed: ") for line in said)
    shapes.review("u", "q")
    assert [unit.shape for unit in shapes.units] == before


LOOKS = {
    "compare": (
        [":3", "e", RIGHT, "d"],
        "changes against the provisional edition: It was attended by [-15-]{+12+} people.",
    ),
    "history": ([":3", "e", RIGHT, "i"], "It was attended by [-15-]{+12+} people."),
    "terms": (["t"], "never Parley old"),
    "help": (["?"], "n: Go to the next unit that is not final"),
    "quit": ([], "talks: no decisions; 4 of 4 units open; 0 min 00 s"),
}


@pytest.mark.parametrize("lines, told", LOOKS.values(), ids=LOOKS)
def test_looking(talks, lines, told):
    assert told in talks.review(*lines, "q")


def suggest(table, unit, *texts):
    session = table.made.session("memory")
    for number, text in enumerate(texts):
        offered = Suggestion(
            f"s{number}", unit, text, Origin.TM, "talks.ja-en", 99 - number, session.now()
        )
        change = create(Entity.SUGGESTION, offered.id, offered)
        session.append(table.made.document, "suggestion.kept", [change])


@pytest.mark.parametrize("number", range(1, 10))
def test_a_suggestion_is_taken_and_stays_open(talks, number):
    texts = [f"{n} people attended." for n in range(11, 20)]
    suggest(talks, "u3", *texts)
    said = talks.review(":3", str(number), "q")
    assert f"suggestion {number}: tm {100 - number} % talks.ja-en: {texts[number - 1]}" in said
    assert f"u3: suggestion {number} taken, not yet final" in said
    assert (targets(talks)[2], states(talks)) == (texts[number - 1], "tttt")


def test_every_action_of_the_table_has_a_session_here():
    takes = {f"take_{n}" for n in range(1, 10)}
    tested = {*MOVES, *DECISIONS, *LINKS, *LOOKS, *takes, "promote"} - {"in words"}
    assert tested == {action.id for action in TypedCommands(KeyMap()).actions}


def test_only_what_needs_a_screen_is_left_out():
    left = {a.id for a in ACTIONS if a.group is not Group.EDITOR}
    left -= {action.id for action in TypedCommands(KeyMap()).actions}
    assert left == {
        "page_down", "page_up", "zoom", "scroll_down", "scroll_up", "palette", "redraw",
    }  # fmt: skip


# ---------------------------------------------------------------- the road to the end


def test_a_whole_document_to_official(talks):
    said = talks.review(
        "a", "a", "a", "e", RIGHT, "a", "a", "P", "no", "P", "yes", "q"
    )  # fmt: skip
    assert any(line.startswith("refused: not final: an error stands") for line in said)
    assert "hint: e edits, w waives" in said
    assert "all units are final: P seals the official edition" in said
    assert "nothing done" in said
    assert "talks is official: edition 2" in said
    assert said[-1] == ("talks: 4 final, 1 edit, 1 official edition; all units final; 0 min 00 s")
    session = talks.made.session("reader")
    document = session.store.document("talks")
    assert standing(session, document).kind is EditionKind.OFFICIAL
    state = replay(session.store.events(document.id))
    assert list(state.units.values()) == session.store.units(document.id)
    assert talks.review("q")[0] == "talks: ja to en, official, 4 of 4 units final"


def test_what_stands_in_the_way_is_named(talks):
    said = talks.review("P", "yes", "q")
    assert any(line.startswith("refused: not official yet: u1") for line in said)
    assert talks.events == []


def test_everything_about_a_unit_is_a_line_of_its_own(talks):
    talks.review(":3", "c", "who?", "q")
    said = talks.review(":3", "q")
    first = said.index("u3, unit 3 of 4, place ¶3")
    assert said[first + 1 : first + 7] == [
        "state: translated",
        "text: from provisional",
        "link: 1-1, 90% sure",
        "ja: １２名が出席した。",
        "en: It was attended by 15 people.",
        "error number: the source says “１２”, the target “15”",
    ]
    assert said[first + 7] == "comment by sato: who?"


def test_terms_are_told_with_their_renderings(talks):
    assert "term 協議: write Consultation" in talks.review("q")


def test_a_waived_finding_says_by_whom_and_why(talks):
    said = talks.review(":3", "w", "three came later", "q")
    [waiver] = talks.items(Entity.WAIVER, WAIVER)
    assert (waiver.check, waiver.reason) == ("number", "three came later")
    assert any(
        line.startswith("waived error number: ") and line.endswith("(by sato: three came later)")
        for line in said
    )


def test_of_several_findings_one_is_chosen(talks):
    said = talks.review(":3", "e", "It was was attended by 15 people.", "w", "number", "so", "q")
    assert "which check (number, doubled-word)> " in talks.line.prompts
    assert "u3: number waived" in said


# ---------------------------------------------------------------- slips


@pytest.mark.parametrize(
    "line, told",
    [
        ("", "u1, unit 1 of 4, place ¶1"),
        ("   ", "u1, unit 1 of 4, place ¶1"),
        ("enter", "no such command: enter; ? helps"),
        ("0", "no such command: 0; ? helps"),
        ("99", "no such command: 99; ? helps"),
        ("aa", "no such command: aa; ? helps"),
        ("a u2", "no such command: a u2; ? helps"),
        ("N", "no such command: N; ? helps"),
        ("sentence", "no such command: sentence; ? helps"),
        ("\x1b[2J", "no such command: ␛[2J; ? helps"),
        (":99", "refused: there is no unit 99"),
        ("す", "no such command: す; is the input method on? ? helps"),
        ("z", "only the screen has a use for z; ? helps"),
        ("page down", "only the screen has a use for page down; ? helps"),
        ("//", "refused: nothing to look for yet"),
        ("/nowhere", "no “nowhere”"),
        ("f state:opne", "refused: state:opne is not known"),
        ("f nowhere", "0 of 4 units: nowhere; an empty filter shows all"),
        ("b", "this is the first unit"),
        ("5", "refused: there is no suggestion 5"),
        ("w", "refused: nothing stands here to be waived"),
        ("C", "refused: u1 has no open comment"),
        ("u", "refused: sato has nothing to undo in talks"),
        ("merge u4 u9", "refused: there is no unit u9"),
        ("s", "refused: u1 is one sentence on each side"),
        ("d", "there is no earlier text that differs"),
        ("i", "made with the document"),
    ],
)
def test_a_slip_decides_nothing_and_is_told(talks, line, told):
    said = talks.review(line, "q")
    assert told in said
    assert talks.events == []
    assert said[-1].startswith("talks: no decisions; 4 of 4 units open")


@pytest.mark.parametrize("lines", [["r", " "], ["c", " "], [":3", "w", " "]])
def test_reasons_are_demanded(talks, lines):
    said = talks.review(*lines, "q")
    assert any(line.startswith("refused: ") and "asks for" in line for line in said)
    assert talks.events == []


@pytest.mark.parametrize(
    "lines",
    [
        [], ["e"], [":3", "w"], ["r"], ["c"], ["P"], [":"], ["/"], ["f"], ["s"],
        [KeyboardInterrupt],
    ],
)  # fmt: skip
def test_input_that_ends_leaves_cleanly(talks, lines):
    said = talks.review(*lines)
    assert said[-1] == "talks: no decisions; 4 of 4 units open; 0 min 00 s"
    assert talks.events == []


def test_an_interrupted_question_does_nothing_and_the_session_goes_on(talks):
    said = talks.review("r", KeyboardInterrupt, "a", "q")
    assert "nothing done" in said
    assert talks.events == ["unit.final"]


def test_an_interrupted_search_goes_on_where_it_was(talks):
    ticks = iter(range(10))

    def clock():
        if next(ticks, None) == 3:
            raise KeyboardInterrupt
        return 0.0

    said = talks.review("/next year", "a", "q", clock=clock)
    assert "stopped looking" in said
    assert states(talks) == "Fttt"


def test_a_long_search_tells_how_far_it_is(talks):
    said = talks.review("/next year", "q", clock=Clock(step=4))
    assert "looking for “next year”: 2 of 4; Ctrl+C stops" in said
    assert visited(said) == ["u1", "u4"]


def test_time_is_told_at_the_end(talks):
    reviewer = talks.made.reviewer("sato")
    said = []

    def ask(*_):
        reviewer.clock.now += 75
        return "q"

    PlainReview(
        reviewer.desk, reviewer.decisions, KeyMap(), talks.unsaved(),
        ask=ask, tell=said.append, clock=reviewer.clock,
    ).run()  # fmt: skip
    assert said[-1] == "talks: no decisions; 4 of 4 units open; 1 min 15 s"


# ---------------------------------------------------------------- the command


def lines(*typed):
    return "".join(f"{line}\n" for line in typed)


def test_the_command_drives_a_document_to_official(small, ok):
    done = ok("review", "small", "--plain", stdin=lines("a", "a", "e", RIGHT, "a", "a", "P", "yes"))
    assert "small is official: edition 2" in done.out
    assert [row["status"] for row in ok("status", "--json").records] == ["official"]
    assert {u["state"] for u in ok("units", "small", "--json").records} == {"final"}


def test_the_command_shows_prompts_with_what_an_empty_line_takes(small, ok):
    done = ok("review", "small", "--plain", stdin=lines(":3", "e", "", "q"))
    assert "an empty line takes: It was attended by 15 people.\ntext> \n" in done.out
    assert "the text is as it was" in done.out


def test_the_command_takes_keys_and_policy_of_the_workspace(small, ok):
    settings = small / "transflow.toml"
    text = settings.read_text("utf-8")
    assert text.count("[review.keys]\n") == 1
    settings.write_text(
        text.replace("[review.keys]\n", '[review.keys]\nfinal = ["y"]\n'), encoding="utf-8"
    )
    done = ok("review", "small", "--plain", stdin=lines("a", "y", "q"))
    assert "no such command: a" in done.out
    assert "u1 final" in done.out


def test_the_command_reads_only_and_all(small, ok):
    done = ok("review", "small", "--plain", "--read-only", stdin=lines("a", "q"))
    assert "only reads" in done.out
    ok("review", "small", "--plain", stdin=lines("a", "q"))
    assert "u1, unit 1 of 4" not in ok("review", "small", "--plain", stdin="").out
    assert "u1, unit 1 of 4" in ok("review", "small", "--plain", "--all", stdin="").out


def test_the_command_goes_to_places(coastal, ok):
    done = ok("review", "coastal", "--plain", stdin=lines(":2(1)", ":2(1).2", ":２", ":2.", "q"))
    places = [line.partition("place ")[2] for line in done.out.splitlines() if ", unit " in line]
    assert places == ["¶1", "2(1).1", "2(1).2", "¶2"]
    assert "there is no unit 2." in done.out
