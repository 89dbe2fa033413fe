"""Checks of a document beside the others of its workspace."""

import pytest

from transflow.checks.base import Pair
from transflow.checks.document import inconsistent, same_target, shared
from transflow.checks.registry import CHECKS
from transflow.checks.run import check_document
from transflow.model import Severity

SOURCE = "海上保安に関する協力の強化"


def pair(source: str, target: str, unit: str = "") -> Pair:
    return Pair(source, target, "ja", "en", unit=unit)


@pytest.mark.parametrize(
    "here,elsewhere,told",
    [
        (["Maritime Safety"], [], None),
        (["Maritime Safety"], ["Maritime Safety"], None),
        (["Maritime Safety"], ["Safety at Sea"], "“Safety at Sea” in unit d0/u1"),
        # most agree with this one: the one that differs is told in its own document
        (["Maritime Safety"], ["Maritime Safety", "Safety at Sea"], None),
        (["Safety at Sea"], ["Maritime Safety", "Maritime Safety"], "“Maritime Safety” in unit d0"),
        (
            ["Safety at Sea"],
            ["Safety at Sea", "Maritime Safety", "Maritime Safety"],
            "“Maritime Safety” in unit d1",
        ),
        # width and white space make no other rendering
        (["Maritime  Safety"], ["Maritime Safety"], None),
        (["Maritime Safety"], [""], None),
    ],
)
def test_a_rendering_is_held_against_other_documents(here, elsewhere, told):
    pairs = [pair(SOURCE, text, f"u{n}") for n, text in enumerate(here)]
    others = [pair(SOURCE, text, f"d{n}/u1") for n, text in enumerate(elsewhere)]
    found = list(inconsistent(pairs, others))
    assert [told in finding.message for finding in found] == ([True] if told else [])
    assert all(finding.unit == "u0" for finding in found)


def test_the_document_itself_comes_first():
    pairs = [pair(SOURCE, "Maritime Safety", "u1"), pair(SOURCE, "Safety at Sea", "u2")]
    (own, _) = inconsistent(pairs, [pair(SOURCE, "Sea Guard", "d/u1")])
    assert (own.unit, "d/u1" in own.message) == ("u1", True)
    [second] = [f for f in inconsistent(pairs, []) if f.unit == "u2"]
    assert second.message.endswith("“Maritime Safety” in unit u1")


def test_one_translation_of_another_documents_source_is_told():
    target = "The committee approved the budget for next year."
    pairs = [pair("委員会は来年の予算を承認した。", target, "u1")]
    other = pair(
        "事務局は、委員会が任命した監査人の報告を採択した後に閉会を宣言した。", target, "d/u7"
    )
    (found,) = same_target(pairs, [other])
    assert found.message.endswith("in unit d/u7")
    assert found.unit == "u1"


def test_only_what_is_shared_is_kept_of_other_documents():
    pairs = [pair("１　概要", "Overview"), pair("", "")]
    others = [
        pair("1 概要", "Summary"),
        pair("目的", "Overview"),
        pair("目的", "Aims"),
        pair("", ""),
    ]
    assert shared(pairs, iter(others)) == others[:2]


def test_many_renderings_cost_one_look_each():
    pairs = [pair(SOURCE, f"Rendering {n}", f"u{n}") for n in range(3000)]
    others = [pair(SOURCE, f"Other {n}", f"d/u{n}") for n in range(3000)]
    assert len(list(inconsistent(pairs, others))) == 3000


@pytest.mark.parametrize("wanted", list(Severity))
def test_policy_holds_for_findings_as_strong_as_their_check(wanted):
    pairs = [pair(SOURCE, "Maritime Safety", "u1"), pair(SOURCE, "Safety at Sea", "u2")]
    found = check_document(pairs, severities={"inconsistent": wanted})
    assert [d.severity for d in found if d.check == "inconsistent"] == [wanted]


def test_other_documents_are_looked_at_by_check_document():
    found = check_document(
        [pair(SOURCE, "Maritime Safety", "u1")], elsewhere=[pair(SOURCE, "Safety at Sea", "d/u1")]
    )
    assert "inconsistent" in {d.check for d in found}
    off = dict.fromkeys(CHECKS)
    assert check_document([pair(SOURCE, "x", "u1"), pair(SOURCE, "y", "u2")], severities=off) == []
