"""The pairs of the benchmark from English into Japanese, and those of form in four directions."""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_document
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"
LEAST = 0.9
SOUGHT_BY_MEANING = {"name", "omission", "addition", "length"}
"""Checks and kinds that other sets of pairs hold to their bars."""


@pytest.fixture(scope="module")
def rows() -> Iterator[tuple[Any, ...]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield import_module("english_japanese_pairs").ROWS
        for name in {path.stem for path in BENCHMARKS.glob("*_pairs.py")} & sys.modules.keys():
            del sys.modules[name]


def told(row: Any, target: str) -> set[str]:
    pair = Pair(row.source, target, row.source_lang, row.target_lang, unit="u1")
    return {d.check for d in check_document([pair]) if d.severity is not Severity.NOTICE}


def changed(target: str, old: str, new: str) -> str:
    assert old in target
    return target.replace(old, new, 1)


def test_right_renderings_are_silent(rows):
    alarms = [(row.target, told(row, row.target)) for row in rows if told(row, row.target)]
    assert len(alarms) <= 0.05 * len(rows), alarms


def test_no_figure_and_no_form_is_told_of_in_a_right_rendering(rows):
    alarms = [(row.target, told(row, row.target) - SOUGHT_BY_MEANING) for row in rows]
    assert sum(bool(checks) for _, checks in alarms) <= 0.01 * len(rows)


def test_seeded_errors_are_told_of_every_kind_of_fact_and_form(rows):
    total: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for row in rows:
        for kind, old, new in row.seeds:
            total[kind] += 1
            found[kind] += bool(told(row, changed(row.target, old, new)))
    low = {
        kind: f"{found[kind]} of {count}"
        for kind, count in total.items()
        if kind not in SOUGHT_BY_MEANING and found[kind] < LEAST * count
    }
    assert not low


def test_each_seed_changes_its_target(rows):
    for row in rows:
        for _, old, new in row.seeds:
            assert changed(row.target, old, new) != row.target
