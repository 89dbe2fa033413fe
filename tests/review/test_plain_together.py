"""The line-by-line review with others at work: conflicts, unsaved texts, harmless lines."""

import pytest

from support.plain import GLOSSARY, PAIRS, RIGHT, Table, states, targets, visited
from support.reviewing import room
from transflow.document import Entity, State
from transflow.errors import ServiceError
from transflow.usecases import deciding
from transflow.usecases.linking import merge_links
from transflow.workflow.images import SUGGESTION


@pytest.fixture
def talks():
    with room(PAIRS, glossary=GLOSSARY) as made:
        yield Table(made)


# ---------------------------------------------------------------- others, and what is unsaved


THEIRS = "Twelve people attended."


def meanwhile(table, act, answer):
    """Another person does something while this one answers."""

    def answered():
        act(table.made.session("ito"), table.made.document)
        return answer

    return answered


def edits(text, unit="u3"):
    return lambda session, document: deciding.edit(session, document, unit, text)


@pytest.mark.parametrize(
    "choice, text, suggested, kept",
    [
        (["m"], RIGHT, [], False),
        (["ｍ"], RIGHT, [], False),
        (["t"], THEIRS, [RIGHT], False),
        (["e", "Twelve came."], "Twelve came.", [], False),
        (["え", "Twelve came."], "Twelve came.", [], False),
        (["e", ""], RIGHT, [], False),
        (["e", " "], THEIRS, [], True),
        ([" "], THEIRS, [], True),
        (["what"], THEIRS, [], True),
        ([KeyboardInterrupt], THEIRS, [], True),
    ],
)
def test_a_conflict_shows_both_texts_and_loses_none(talks, choice, text, suggested, kept):
    said = talks.review(":3", "e", meanwhile(talks, edits(THEIRS), RIGHT), *choice, "q")
    at = said.index("u3 was changed while you wrote")
    assert said[at - 1] == "meanwhile ito: unit.edited u3"
    assert said[at + 1 : at + 3] == [f"recorded by ito: {THEIRS}", f"yours: {RIGHT}"]
    assert said[at + 3].startswith("from theirs to yours: ")
    assert "[-Twelve" in said[at + 3]
    assert targets(talks)[2] == text
    assert [s.text for s in talks.items(Entity.SUGGESTION, SUGGESTION)] == suggested
    assert [u.text for u in talks.unsaved().find().values()] == ([RIGHT] if kept else [])


def test_a_conflict_at_the_end_of_input_keeps_the_text(talks):
    talks.review(":3", "e", meanwhile(talks, edits(THEIRS), RIGHT))
    said = talks.review(":3", "e", "m", "q")
    assert "unsaved text from last time: u3; e there brings it back" in said
    assert any(line.startswith(f"unsaved text: {RIGHT} (") for line in said)
    assert f"recorded by ito: {THEIRS}" in said
    assert targets(talks)[2] == RIGHT
    assert talks.unsaved().find() == {}


def test_a_conflict_in_a_conflict_is_shown_again(talks):
    again = meanwhile(talks, edits("A dozen came."), "m")
    said = talks.review(":3", "e", meanwhile(talks, edits(THEIRS), RIGHT), again, "t", "q")
    assert f"recorded by ito: {THEIRS}" in said
    assert "recorded by ito: A dozen came." in said
    assert targets(talks)[2] == "A dozen came."
    assert [s.text for s in talks.items(Entity.SUGGESTION, SUGGESTION)] == [RIGHT]


def test_a_changed_state_is_no_conflict(talks):
    def send_back(session, document):
        deciding.mark(session, document, ["u3"], State.NEEDS_WORK, reason="wrong number")

    said = talks.review(":3", "e", meanwhile(talks, send_back, RIGHT), "q")
    assert "u3 written" in said
    assert targets(talks)[2] == RIGHT


def test_a_unit_that_is_gone_leaves_the_text(talks):
    def merge(session, document):
        merge_links(session, document, ["u2", "u3"])

    said = talks.review(":3", "e", meanwhile(talks, merge, RIGHT), "q")
    assert "u3 is gone: its link was changed; u2: your text is kept as a suggestion" in said
    assert [s.text for s in talks.items(Entity.SUGGESTION, SUGGESTION)] == [RIGHT]
    assert talks.unsaved().find() == {}


@pytest.mark.parametrize("line", ["a", "v"])
def test_a_decision_on_what_was_not_seen_is_refused_and_the_unit_shown(talks, line):
    said = talks.review(":3", meanwhile(talks, edits(THEIRS), line), "q")
    assert any(told.startswith("refused: ") for told in said)
    assert states(talks) == "tttt"
    assert said.index(f"en: {THEIRS}") > said.index("meanwhile ito: unit.edited u3")


def test_what_others_do_is_told_and_what_is_elsewhere_is_not_shown(talks):
    said = talks.review(meanwhile(talks, edits(THEIRS), "t"), "q")
    assert "meanwhile ito: unit.edited u3" in said
    assert visited(said) == ["u1"]


def test_a_filter_holds_when_the_units_are_others(talks):
    said = talks.review("f state:open", ":2", "m", "n", "n", "q")
    assert visited(said) == ["u1", "u1", "u2", "u2", "u4", "u1"]


def test_a_filter_holds_when_others_merge_units(talks):
    def merge(session, document):
        merge_links(session, document, ["u2", "u3"])

    said = talks.review("f state:open", meanwhile(talks, merge, "n"), "", "n", "q")
    assert "talks: ja to en, provisional, 0 of 3 units final; only state:open (3 units)" in said
    assert visited(said)[-1] == "u4"


def test_much_that_others_do_is_counted(talks):
    def busy(session, document):
        for number in range(8):
            deciding.edit(session, document, "u3", f"{number} people")

    said = talks.review(meanwhile(talks, busy, "t"), "q")
    assert said.count("meanwhile ito: unit.edited u3") == 5
    assert "and 3 more before" in said


def test_what_the_record_cannot_take_is_kept(talks, monkeypatch):
    def full(*_, **__):
        raise ServiceError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(deciding, "edit", full)
        said = talks.review(":3", "e", RIGHT, "q")
    assert "refused: the disk is full" in said
    assert targets(talks)[2] == PAIRS[2][1]
    talks.review(":3", "e", "", "q")
    assert targets(talks)[2] == RIGHT


def keep(table, unit, text):
    table.unsaved().keep(unit, 1, text, "2024-05-01T08:59:00.000000Z")


def test_the_text_of_a_killed_session_is_the_prefill(talks):
    keep(talks, "u3", RIGHT)
    said = talks.review(":3", "e", "", "q")
    assert f"unsaved text: {RIGHT} (2024-05-01 08:59)" in said
    assert targets(talks)[2] == RIGHT
    assert talks.unsaved().find() == {}


def test_the_text_of_a_killed_session_is_dropped_for_the_one_that_stands(talks):
    keep(talks, "u3", RIGHT)
    talks.review(":3", "e", PAIRS[2][1], "q")
    assert (targets(talks)[2], talks.unsaved().find()) == (PAIRS[2][1], {})


@pytest.mark.parametrize("lines", [[], [":3"], [":3", "e"], [":3", "e", " "]])
def test_the_text_of_a_killed_session_stays_until_it_is_decided_on(talks, lines):
    keep(talks, "u3", RIGHT)
    talks.review(*lines)
    assert talks.events == []
    assert [u.text for u in talks.unsaved().find().values()] == [RIGHT]


def test_unsaved_texts_are_not_offered_where_nothing_can_be_written(talks):
    keep(talks, "u3", RIGHT)
    said = talks.review(":3", "q", read_only=True)
    assert not any("unsaved" in line for line in said)


def test_another_person_is_not_offered_it(talks):
    keep(talks, "u3", RIGHT)
    assert not any("unsaved" in line for line in Table(talks.made, "ito").review(":3", "q"))


# ---------------------------------------------------------------- harmless lines


@pytest.mark.parametrize(
    "text, shown",
    [
        ("bell \a and \x1b[31mred", "bell ␇ and ␛[31mred"),
        ("a \u202eb", "a ⟦U+202E⟧b"),
        ("کتاب 12", "\u2068کتاب 12\u2069"),
        ("e\u0301 👩‍👩‍👧 葛\U000e0100", "e\u0301 👩‍👩‍👧 葛\U000e0100"),
        ("word " * 2000, ("word " * 2000).strip()),
    ],
)
def test_texts_are_harmless_and_a_line_each(talks, text, shown):
    said = talks.review("c", text, "q")
    assert f"comment by sato: {shown}" in said or any(
        line.replace("\u2068", "").replace("\u2069", "")
        == f"comment by sato: {shown}".replace("\u2068", "").replace("\u2069", "")
        for line in said
    )


def test_no_text_can_pretend_to_be_a_fact(talks):
    session = talks.made.session("ito")
    deciding.comment(session, talks.made.document, "u1", "fine\nstate: final\rerror x: y")
    said = talks.review("q")
    assert "state: final" not in said
    assert any(line.startswith("comment by ito: fine state: final") for line in said)
