"""The pairs of the benchmark: right renderings stay silent, seeded errors are told."""

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
PAIRS = ["french_pairs", "german_pairs", "european_pairs"]
LEAST = 0.9
LEAST_BY_KIND = {"omission": 0.7, "addition": 0.75, "name": 0.75}


@pytest.fixture(scope="module", params=PAIRS)
def rows(request: pytest.FixtureRequest) -> Iterator[tuple[Any, ...]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield import_module(request.param).ROWS
        for name in [name for name in sys.modules if name.endswith("_pairs")]:
            if name in {path.stem for path in BENCHMARKS.glob("*_pairs.py")}:
                del sys.modules[name]


def told(row: Any, target: str) -> set[str]:
    pair = Pair(row.source, target, row.source_lang, row.target_lang)
    return {d.check for d in check_pair(pair) if d.severity is not Severity.NOTICE}


def test_right_renderings_are_silent(rows):
    alarms = [(row.target, told(row, row.target)) for row in rows if told(row, row.target)]
    assert len(alarms) <= 0.01 * len(rows), alarms


def test_seeded_errors_are_told_of_every_kind(rows):
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
        if found[kind] < LEAST_BY_KIND.get(kind, LEAST) * count
    }
    assert not low


def test_each_seed_changes_its_target(rows):
    for row in rows:
        for _, old, new in row.seeds:
            assert row.target.replace(old, new, 1) != row.target
