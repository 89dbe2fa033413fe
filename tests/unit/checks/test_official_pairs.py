"""The Japanese-English pairs of the benchmark: right renderings stay silent, errors are told."""

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
MODULES = (
    "ministry_pairs",
    "bureau_pairs",
    "council_pairs",
    "assembly_pairs",
    "embassy_pairs",
    "mission_pairs",
    "consulate_pairs",
    "delegation_pairs",
)
LEAST = 0.9
LEAST_BY_KIND = {"omission": 0.75, "addition": 0.75, "name": 0.75}


@pytest.fixture(scope="module")
def rows() -> Iterator[tuple[Any, ...]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield tuple(row for name in MODULES for row in import_module(name).ROWS)
        for name in (*MODULES, "check_pairs"):
            sys.modules.pop(name, None)


def told(row: Any, target: str) -> set[str]:
    pair = Pair(row.source, target, row.source_lang, row.target_lang, unit="u1")
    return {d.check for d in check_document([pair]) if d.severity is not Severity.NOTICE}


def changed(target: str, old: str, new: str) -> str:
    assert old in target
    return target.replace(old, new, 1) if old else new


def test_right_renderings_are_silent(rows):
    alarms = [(row.target, told(row, row.target)) for row in rows if told(row, row.target)]
    assert len(alarms) <= 0.01 * len(rows), alarms


def test_seeded_errors_are_told_of_every_kind(rows):
    total: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for row in rows:
        for kind, old, new in row.seeds:
            total[kind] += 1
            found[kind] += bool(told(row, changed(row.target, old, new)))
    low = {
        kind: f"{found[kind]} of {count}"
        for kind, count in total.items()
        if found[kind] < LEAST_BY_KIND.get(kind, LEAST) * count
    }
    assert not low


def test_each_seed_changes_its_target(rows):
    for row in rows:
        for _, old, new in row.seeds:
            assert changed(row.target, old, new) != row.target
