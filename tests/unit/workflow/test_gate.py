from dataclasses import replace

import pytest

from transflow.document import Acceptance, Comment, Origin, State, Unit
from transflow.model import Diagnostic, Severity
from transflow.workflow.digests import text_digest
from transflow.workflow.gate import blockers

AT = "2024-05-01T09:00:00.000000Z"


def unit(name, state=State.FINAL, *, author="", reviewer="", by="sato"):
    made = Unit(name, int(name[1:]), f"原文{name}", f"text {name}", state, Origin.PROVISIONAL)
    accepted = Acceptance(
        State.FINAL, by, AT, text_digest(made.source), text_digest(made.target), "t", "g"
    )
    acceptance = accepted if state is State.FINAL else None
    return replace(made, author=author, reviewer=reviewer, acceptance=acceptance)


def kinds(units, *, terms=None, standing=(), comments=(), four_eyes=False):
    terms = {u.id: "t" for u in units} | (terms or {})
    found = blockers(units, terms, standing, comments, four_eyes=four_eyes)
    return [(b.kind, b.unit) for b in found]


def test_nothing_stands_in_the_way_of_a_finished_document():
    assert kinds([unit("u1"), unit("u2")]) == []


def test_a_document_without_units_is_not_finished():
    assert kinds([]) == [("empty-document", "")]


@pytest.mark.parametrize(
    "state", [State.INITIAL, State.TRANSLATED, State.NEEDS_WORK, State.REVIEWED]
)
def test_every_unit_must_be_final(state):
    assert kinds([unit("u1"), unit("u2", state)]) == [("not-final", "u2")]


def test_stale_units_are_told_from_unfinished_ones():
    assert kinds([unit("u1"), unit("u2")], terms={"u2": "other"}) == [("stale", "u2")]


def test_errors_block_and_lesser_findings_do_not():
    found = [
        Diagnostic("number", Severity.ERROR, "30 is missing", unit="u2"),
        Diagnostic("length", Severity.WARNING, "short", unit="u1"),
        Diagnostic("whitespace", Severity.NOTICE, "two spaces", unit="u1"),
        Diagnostic("unlinked", Severity.ERROR, "no source", unit="u1"),
        Diagnostic("marker", Severity.ERROR, "no marker"),
    ]
    assert kinds([unit("u1"), unit("u2")], standing=found) == [
        ("unlinked", "u1"),
        ("error", "u2"),
        ("error", ""),
    ]


def test_open_comments_block():
    remark = Comment("c1", "u1", "ito", AT, "local time?")
    assert kinds([unit("u1")], comments=[remark]) == [("comment", "u1")]


def test_two_persons_where_the_policy_asks_for_them():
    alone, together = unit("u1", author="sato"), unit("u2", author="ito")
    assert kinds([alone, together]) == []
    assert kinds([alone, together], four_eyes=True) == [("second-person", "u1")]


def test_every_blocker_tells_the_mend():
    found = blockers(
        [unit("u1", State.TRANSLATED)],
        {"u1": "t"},
        [Diagnostic("number", Severity.ERROR, "30 is missing", unit="u1")],
        [Comment("c1", "u1", "ito", AT, "local time?")],
        four_eyes=True,
    )
    assert len(found) == 3
    assert all("u1" in blocker.mend for blocker in found)
