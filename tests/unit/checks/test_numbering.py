from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.numbering import lost_numbering, numbering
from transflow.model import Severity


def found(source: str, target: str, **labels: str) -> list[tuple[int, int] | None]:
    pair = Pair(source, target, "en", "de", **labels)
    return [finding.target_span for finding in numbering(pair, None)]


@pytest.mark.parametrize(
    "source,target",
    [
        ("(b) the fees due;", "b) die fälligen Gebühren;"),
        ("2. The Agency reports.", "2. Die Agentur berichtet."),
        ("(3) Where no decision is taken,", "3. Ergeht keine Entscheidung,"),
        ("The Agency reports.", "2. Die Agentur berichtet."),
        ("2023 was a good year.", "2024 war ein gutes Jahr."),
        ("", ""),
    ],
)
def test_the_same_or_no_label_is_right(source, target):
    assert found(source, target) == []


@pytest.mark.parametrize(
    "source,target,span",
    [
        ("(b) the fees due;", "c) die fälligen Gebühren;", (0, 2)),
        ("2. The Agency reports.", "3. Die Agentur berichtet.", (0, 2)),
        ("(ii) the fees due;", " (iii) die fälligen Gebühren;", (1, 6)),
    ],
)
def test_another_label_at_the_head_of_a_bare_pair_is_told(source, target, span):
    assert found(source, target) == [span]


def test_labels_known_apart_from_the_text_are_compared_alone():
    assert found("2. A", "3. A", source_label="(1)", target_label="1.") == []
    assert found("A", "A", source_label="(1)", target_label="2.") == [None]


@pytest.mark.parametrize(
    "source,target",
    [
        ("(3) Evacuation of nationals", "Evakuierung von Staatsangehörigen"),
        ("b) the fees due;", "die fälligen Gebühren;"),
        ("② Documents to bring", "Mitzubringende Unterlagen"),
        ("4. Budget", "Haushalt"),
    ],
)
def test_a_label_that_the_target_dropped_is_told(source, target):
    [finding] = numbering(Pair(source, target, "en", "de"), None)
    assert finding.message.endswith("the target is not")
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "source,target,lang",
    [
        ("(1) Application form", "Antrag (Vordruck 1)", "en"),
        ("3. Oktober ist Feiertag.", "The third of October is a holiday.", "de"),
        ("A. Müller chaired the meeting.", "議長はミュラー氏が務めた。", "en"),
        ("（了）", "(End)", "ja"),
        ("１　概要", "Overview", "ja"),
        ("(1) and (2) above apply.", "Die beiden genannten Absätze gelten.", "en"),
    ],
)
def test_what_is_no_label_or_is_said_elsewhere_is_not_missed(source, target, lang):
    assert list(numbering(Pair(source, target, lang, "de"), None)) == []


def lost(*pairs: tuple[str, str]) -> list[str]:
    units = [
        Pair(f"text {n}", "Text", "en", "de", source_label=s, target_label=t, unit=f"u{n}")
        for n, (s, t) in enumerate(pairs)
    ]
    return [finding.unit for finding in lost_numbering(units, None)]


@pytest.mark.parametrize(
    "labels,told",
    [
        ([("1.", "1."), ("2.", "2."), ("3.", ""), ("", "")], ["u2"]),
        ([("1.", "1."), ("2.", "2."), ("", "3.")], ["u2"]),
        ([("", ""), ("(3)", ""), ("", "")], ["u1"]),
        ([("1.", ""), ("2.", ""), ("3.", "")], []),  # numbered in another way
        ([("", "(3)"), ("", "")], []),
        ([("•", ""), ("", "")], []),
    ],
)
def test_a_label_lost_in_a_document_is_told(labels, told):
    assert lost(*labels) == told
