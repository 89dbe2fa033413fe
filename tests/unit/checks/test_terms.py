from __future__ import annotations

import gc
import weakref

import pytest

from transflow.checks.base import Pair
from transflow.checks.terms import term_case, term_forbidden, term_missing
from transflow.glossary.matcher import Glossary
from transflow.model import Concept, Severity, Term, TermStatus

CHECKS = {"missing": term_missing, "forbidden": term_forbidden, "case": term_case}


def make() -> Glossary:
    return Glossary(
        [
            Concept(
                "c1",
                (
                    Term("海洋憲章", "ja"),
                    Term("Ocean Charter", "en"),
                    Term("Sea Charter", "en", TermStatus.FORBIDDEN),
                ),
            ),
            Concept("c2", (Term("制裁", "ja"), Term("sanctions", "en"))),
        ],
        "ja",
        "en",
    )


GLOSSARY = make()


@pytest.mark.parametrize(
    "source,target,kinds",
    [
        ("海洋憲章は", "The Ocean Charter is", []),
        ("海洋憲章は", "The paper is", ["missing"]),
        ("海洋憲章は", "The Sea Charter is", ["forbidden"]),
        ("海洋憲章は", "The ocean charter is", ["case"]),
        ("海洋憲章と制裁", "the ocean charter and more", ["missing", "case"]),
        ("海洋憲章と制裁", "the Sea Charter and more", ["missing", "forbidden"]),
        ("海洋憲章は", "", []),
        ("", "The Sea Charter is", []),
    ],
)
def test_each_check_tells_its_own_kind(source: str, target: str, kinds: list[str]):
    pair = Pair(source, target, "ja", "en")
    assert [kind for kind, check in CHECKS.items() if list(check(pair, GLOSSARY))] == kinds


@pytest.mark.parametrize("check", CHECKS.values())
def test_without_a_glossary_there_is_nothing_to_find(check):
    assert list(check(Pair("海洋憲章は", "The Sea Charter is", "ja", "en"), None)) == []


def test_findings_carry_spans_and_severity():
    [finding] = term_forbidden(Pair("この海洋憲章は", "A Sea Charter", "ja", "en"), GLOSSARY)
    assert finding.source_span == (2, 6)
    assert finding.target_span == (2, 13)
    assert finding.severity is Severity.ERROR
    [finding] = term_missing(Pair("経済制裁会議", "A meeting", "ja", "en"), GLOSSARY)
    assert finding.severity is Severity.NOTICE


def test_two_glossaries_are_not_mixed_up():
    other = Glossary([Concept("x", (Term("海洋憲章", "ja"), Term("paper", "en")))], "ja", "en")
    pair = Pair("海洋憲章は", "The paper is", "ja", "en")
    assert list(term_missing(pair, other)) == []
    assert len(list(term_missing(pair, GLOSSARY))) == 1


def test_remembered_findings_do_not_keep_a_glossary_alive():
    glossary = make()
    list(term_missing(Pair("海洋憲章は", "The paper", "ja", "en"), glossary))
    watched = weakref.ref(glossary)
    del glossary
    gc.collect()
    assert watched() is None
