from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.glossary.boundaries import Fit
from transflow.glossary.scanner import Hit, Scanner, longest

KEYS = ["rule of law", "rule", "law of the sea", "treaty", "法の支配", "支配", "京都"]


def spans(hits: list[Hit], text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    "text,hits,chosen",
    [
        ("the rule of law", ["rule", "rule of law"], ["rule of law"]),
        (
            "rule of law of the sea",
            ["rule", "rule of law", "law of the sea"],
            ["rule", "law of the sea"],
        ),
        ("ruler", [], []),
        ("rules", ["rules"], ["rules"]),
        ("treaties", ["treaties"], ["treaties"]),
        ("法の支配", ["法の支配", "支配"], ["法の支配"]),
        ("", [], []),
    ],
)
def test_hits_and_chosen(text: str, hits: list[str], chosen: list[str]):
    scanner = Scanner(KEYS, "en")
    assert spans(scanner.hits(text), text) == hits
    assert spans(scanner.chosen(text), text) == chosen


def test_inflected_hits_are_not_exact():
    scanner = Scanner(KEYS, "en")
    assert [hit.exact for hit in scanner.hits("treaty treaties rule rules")] == [
        True,
        False,
        True,
        False,
    ]


def test_a_refused_hit_shadows_nothing():
    scanner = Scanner(["rule of law", "rule"], "en")
    text = "rule of law"
    kept = scanner.chosen(text, lambda hit: hit if hit.key else None)
    assert spans(kept, text) == ["rule"]


def test_a_scanner_without_terms_finds_nothing():
    assert Scanner([], "en").hits("text") == []
    assert Scanner([], "en").chosen("text") == []


def test_longest_prefers_length_then_an_exact_form():
    one = Hit(0, 0, 5, Fit.SURE, exact=False)
    two = Hit(1, 0, 5, Fit.SURE, exact=True)
    three = Hit(2, 4, 12, Fit.SURE, exact=True)
    assert longest([one, two]) == [two]
    assert longest([two, three]) == [three]
    assert longest([]) == []


@given(
    st.lists(st.text(st.sampled_from("ab ア法"), min_size=1, max_size=5), max_size=10, unique=True),
    st.text(st.sampled_from("ab ア法。"), max_size=40),
)
def test_chosen_hits_are_hits_that_do_not_overlap(keys: list[str], text: str):
    scanner = Scanner(keys, "ja")
    hits, chosen = scanner.hits(text), scanner.chosen(text)
    assert set(chosen) <= set(hits)
    assert all(one.end <= two.start for one, two in pairwise(chosen))
    for hit in hits:
        assert any(hit.start < other.end and other.start < hit.end for other in chosen)
