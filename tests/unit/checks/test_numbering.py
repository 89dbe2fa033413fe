from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.numbering import numbering


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
