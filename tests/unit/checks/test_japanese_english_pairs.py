"""The pairs of the benchmark from Japanese into English: silent where right, told where not."""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"
LEAST = 0.9
SOUGHT_BY_MEANING = {"name", "omission", "addition", "length"}
"""Kinds that other sets of pairs hold to their bars; here most are as hard as can be."""


@pytest.fixture(scope="module")
def rows() -> Iterator[tuple[Any, ...]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield import_module("japanese_english_pairs").ROWS
        for name in {path.stem for path in BENCHMARKS.glob("*_pairs.py")} & sys.modules.keys():
            del sys.modules[name]


def told(row: Any, target: str) -> set[str]:
    pair = Pair(row.source, target, row.source_lang, row.target_lang)
    return {d.check for d in check_pair(pair) if d.severity is not Severity.NOTICE}


def test_right_renderings_are_silent(rows):
    alarms = [(row.target, told(row, row.target)) for row in rows if told(row, row.target)]
    of_facts = [alarm for alarm in alarms if alarm[1] - SOUGHT_BY_MEANING]
    assert len(of_facts) <= 0.01 * len(rows), of_facts
    assert len(alarms) <= 0.05 * len(rows), alarms


def test_seeded_errors_are_told_of_every_kind_of_fact(rows):
    total: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for row in rows:
        for kind, old, new in row.seeds:
            assert old in row.target
            total[kind] += 1
            found[kind] += bool(told(row, row.target.replace(old, new, 1)))
    low = {
        kind: f"{found[kind]} of {count}"
        for kind, count in total.items()
        if kind not in SOUGHT_BY_MEANING and found[kind] < LEAST * count
    }
    assert not low


def test_each_seed_changes_its_target(rows):
    for row in rows:
        for _, old, new in row.seeds:
            assert row.target.replace(old, new, 1) != row.target
