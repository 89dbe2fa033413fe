"""The line-by-line review: a whole document to official by keys alone, and its safety."""

import pytest


def review(ok, *lines, name="small", more=()):
    return ok("review", name, "--plain", *more, stdin="".join(f"{line}\n" for line in lines)).out


def states(ok, name="small"):
    return [u["state"] for u in ok("units", name, "--json").records]


def test_a_document_is_finished_by_keys_alone(small, ok):
    out = review(ok, "a", "a", "a", "e", "It was attended by 12 people.", "a", "a")
    assert "refused: an error stands" in out
    assert "0 of 4 units open" in out
    assert states(ok) == ["final"] * 4
    ok("promote", "small")


def test_it_shows_place_state_texts_and_findings(small, ok):
    out = review(ok, ":3", "q")
    assert "[3/4] u3  1.2  translated  origin provisional  link 1-1" in out
    assert "  ja: １２名が出席した。" in out
    assert "  en: It was attended by 15 people." in out
    assert "error number" in out


@pytest.mark.parametrize("line", ["", "?", "enter", "0", ":99", "99"])
def test_nothing_is_decided_by_an_empty_line_or_a_slip(small, ok, line):
    out = review(ok, line, "q")
    assert set(states(ok)) == {"translated"}
    assert "no decisions" in out


def test_full_width_letters_and_kana_vowels_are_commands(small, ok):
    review(ok, "ａ", "ｖ", "ｑ")
    assert states(ok) == ["final", "reviewed", "translated", "translated"]
    review(ok, "あ", "ｑ")
    assert states(ok)[1] == "final"


def test_reasons_are_demanded(small, ok):
    out = review(ok, "r", "", "r", "which year?", "q")
    assert "asks for a reason" in out
    assert states(ok)[0] == "needs_work"


def test_waive_comment_undo_redo(small, ok):
    out = review(
        ok, ":3", "w", "number", "three came later", "a", ":1", "c", "see the minutes", "q"
    )
    assert states(ok)[2] == "final"
    assert "comment by sato: see the minutes" in out
    out = review(ok, "C", "u", "U", "q")
    assert "undone: comment.resolved" in out
    assert "done again: comment.resolved" in out


def test_final_units_are_shown_only_when_asked_for(small, ok):
    review(ok, "a", "q")
    assert "u1" not in review(ok, "q")
    assert "u1" in review(ok, "q", more=("--all",))


def test_back_and_next(small, ok):
    out = review(ok, "n", "b", "q")
    assert [line[:5] for line in out.splitlines() if line.startswith("[")] == [
        "[1/4]",
        "[2/4]",
        "[1/4]",
    ]


def test_a_suggestion_is_taken_and_stays_open(small, ok):
    review(ok, ":3", "e", "It was attended by 12 people.", "a", ":1", "a", "a", "a")
    (small / "again.ja.txt").write_text("１２名が出席しました。\n１２名が出席した。\n", "utf-8")
    ok("add", "again.ja.txt", "--name", "again")
    ok("draft", "again", "--floor", "100")
    out = review(ok, "1", "q", name="again")
    assert "1) tm" in out
    [unit, _] = ok("units", "again", "--json").records
    assert (unit["target"], unit["state"]) == ("It was attended by 12 people.", "translated")


def test_nothing_open(small, ok):
    ok("edit", "small", "u3", "--text", "It was attended by 12 people.")
    ok("mark", "small", "1-4", "--final")
    assert "nothing is open" in review(ok)
