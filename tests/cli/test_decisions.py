"""Decisions on units: each an event, each refused in words when it cannot be."""

import pytest


def unit(ok, name, unit_id):
    [found] = [u for u in ok("units", name, "--json").records if u["id"] == unit_id]
    return found


def test_the_sample_has_the_units_that_these_tests_speak_of(small, ok):
    rows = ok("units", "small", "--json").records
    assert [(u["id"], u["place"], u["state"], u["origin"]) for u in rows] == [
        ("u1", "¶1", "translated", "provisional"),
        ("u2", "1.1", "translated", "provisional"),
        ("u3", "1.2", "translated", "provisional"),
        ("u4", "2", "translated", "provisional"),
    ]


def test_edit_and_undo_and_redo(small, ok):
    before = unit(ok, "small", "u3")
    ok("edit", "small", "3", "--text", "  Twelve people attended.  ")
    now = unit(ok, "small", "u3")
    assert (now["target"], now["author"], now["origin"]) == (
        "Twelve people attended.",
        "sato",
        "person",
    )
    ok("undo", "small")
    back = unit(ok, "small", "u3")
    assert {**back, "rev": 0} == {**before, "rev": 0}
    assert back["rev"] == 3
    ok("redo", "small")
    assert unit(ok, "small", "u3")["target"] == "Twelve people attended."


def test_each_person_undoes_their_own(small, transflow, ok):
    ok("edit", "small", "u3", "--text", "It was attended by 12 people.")
    ok("edit", "small", "u4", "--text", "The next one is next year.", "--as", "ito")
    assert transflow("undo", "small", "--as", "mori").code == 1
    ok("undo", "small")
    assert unit(ok, "small", "u4")["target"] == "The next one is next year."
    assert "15 people" in unit(ok, "small", "u3")["target"]


def test_undo_is_refused_when_somebody_has_built_on_it(small, transflow, ok):
    ok("edit", "small", "u3", "--text", "It was attended by 12 people.")
    ok("edit", "small", "u3", "--text", "Twelve people came.", "--as", "ito")
    refused = transflow("undo", "small")
    assert refused.code == 1
    assert "built on it" in refused.err
    assert unit(ok, "small", "u3")["target"] == "Twelve people came."


def test_a_stale_revision_is_refused(small, transflow, ok):
    rev = str(unit(ok, "small", "u3")["rev"])
    ok("edit", "small", "u3", "--text", "It was attended by 12 people.", "--as", "ito")
    refused = transflow("edit", "small", "u3", "--text", "Mine.", "--rev", rev)
    assert refused.code == 1
    assert "nothing was written" in refused.err
    refused = transflow("mark", "small", "u3", "--final", "--rev", rev)
    assert refused.code == 1


def test_final_is_refused_while_an_error_stands_and_a_waiver_lets_it_pass(small, transflow, ok):
    assert transflow("mark", "small", "u3", "--final").code == 1
    ok("waive", "small", "u3", "number", "--reason", "three came later")
    ok("mark", "small", "u3", "--final")
    assert unit(ok, "small", "u3")["state"] == "final"
    [waived] = [d for d in ok("check", "small", "--json").records if "waived" in d]
    assert (waived["unit"], waived["waived"]) == ("u3", "three came later")


def test_a_waiver_dies_with_the_text(small, transflow, ok):
    ok("waive", "small", "u3", "number", "--reason", "three came later")
    assert transflow("check", "small").code == 0
    ok("edit", "small", "u3", "--text", "It was attended by 16 people.")
    assert transflow("check", "small").code == 1


def test_a_changed_glossary_opens_final_units_and_the_old_one_closes_them(small, ok):
    ok("mark", "small", "u4", "--final")
    glossary = small / "glossaries" / "own.ja-en.csv"
    glossary.write_text("source,target,status,note\n次回,the next meeting,preferred,\n", "utf-8")
    now = unit(ok, "small", "u4")
    assert (now["state"], now["stale"]) == ("translated", True)
    assert ok("status", "--json").records[0]["stale"] == 1
    glossary.unlink()
    now = unit(ok, "small", "u4")
    assert (now["state"], now["stale"]) == ("final", False)


def test_comments_hold_the_document_back_until_they_are_closed(small, transflow, ok):
    ok("edit", "small", "u3", "--text", "It was attended by 12 people.")
    ok("mark", "small", "1-4", "--final")
    ok("comment", "small", "u2", "March 5 of which year?")
    refused = transflow("promote", "small", "--json")
    assert [(b["blocker"], b["unit"]) for b in refused.records] == [("comment", "u2")]
    ok("comment", "small", "u2", "--resolve")
    ok("promote", "small")


def test_needs_work_asks_for_a_reason_and_the_log_keeps_it(small, transflow, ok):
    assert transflow("mark", "small", "u2", "--needs-work").code == 2
    ok("mark", "small", "u2", "--needs-work", "--reason", "which year?")
    assert unit(ok, "small", "u2")["state"] == "needs_work"
    [event] = [e for e in ok("log", "small", "--json").records if e["kind"] == "unit.needs-work"]
    assert (event["by"], event["note"]) == ("sato", {"reason": "which year?"})
    assert "which year?" in ok("log", "small", "--unit", "2").out


def test_marks_are_all_or_none(small, transflow, ok):
    assert transflow("mark", "small", "1-4", "--final").code == 1
    assert {u["state"] for u in ok("units", "small", "--json").records} == {"translated"}


@pytest.mark.parametrize(
    "arguments,code,words",
    [
        (("edit", "small", "u99", "--text", "x"), 2, "no unit u99"),
        (("edit", "smal", "u1", "--text", "x"), 2, "did you mean small"),
        (("edit", "small", "u2", "--text", "The meeting was held on March 5."), 2, "already"),
        (("edit", "small", "u2", "--text", "two\nlines"), 2, "one line"),
        (("mark", "small", "u1"), 2, "one of --final"),
        (("mark", "small", "u1", "--final", "--reviewed"), 2, "one of --final"),
        (("mark", "small", "4-1", "--final"), 2, "backwards"),
        (("mark", "small", "1-2", "--final", "--rev", "1"), 2, "one unit"),
        (("waive", "small", "u1", "number", "--reason", "x"), 2, "finds nothing"),
        (("waive", "small", "u3", "number", "--reason", " "), 2, "reason"),
        (("comment", "small", "u1"), 2, "either"),
        (("comment", "small", "u1", "--resolve"), 2, "no open comment"),
        (("undo", "small"), 1, "nothing to undo"),
        (("redo", "small"), 1, "nothing to redo"),
        (("diff", "small", "official..current"), 2, "no such edition"),
        (("diff", "small", "export..current"), 2, "never exported"),
        (("diff", "small", "yesterday..current"), 2, "no point in time"),
        (("diff", "small", "99..current"), 2, "events 1 to 1"),
        (("export", "small", "--to", "pdf"), 2, "no format"),
        (("units", "small", "--state", "done"), 2, "no state"),
        (("check",), 2, "check what"),
        (("edit", "small", "u1", "--text", "x", "--as", "a\tb"), 2, "no name"),
        (("edit", "small", "u1", "--text", "x", "--as", " "), 2, "no name"),
        (("log", "small", "--unit", "u77"), 2, "no unit"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(small, transflow, arguments, code, words):
    done = transflow(*arguments)
    assert done.code == code
    assert words in done.err
    assert done.err.count("\n") == 1


def test_undoing_everything_gives_back_the_first_state(small, transflow, ok):
    first = [{**u, "rev": 0} for u in ok("units", "small", "--json").records]
    ok("edit", "small", "u3", "--text", "It was attended by 12 people.")
    ok("mark", "small", "1-4", "--reviewed")
    ok("mark", "small", "1-2", "--final")
    ok("mark", "small", "u1", "--needs-work", "--reason", "why")
    ok("edit", "small", "u1", "--text", "")
    ok("comment", "small", "u1", "empty?")
    ok("comment", "small", "u1", "--resolve")
    for _ in range(7):
        ok("undo", "small")
    assert transflow("undo", "small").code == 1
    assert [{**u, "rev": 0} for u in ok("units", "small", "--json").records] == first
    ok("log", "small", "--verify")
