"""The pairs of the benchmark of terms: right renderings stay silent, seeded faults are told."""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"
MOST_ALARMS, LEAST_FOUND = 0.01, 0.98


@pytest.fixture(scope="module")
def pairs() -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield import_module("term_pairs")
        for name in [name for name in sys.modules if name.startswith("term_pairs")]:
            del sys.modules[name]


@pytest.mark.parametrize("extras", [False, True])
def test_terms_are_told_apart_from_right_renderings(pairs: Any, extras: bool):
    total: Counter[tuple[str, bool]] = Counter()
    hits: Counter[tuple[str, bool]] = Counter()
    alarms = []
    for direction, kind, target, found in pairs.judged(extras=extras):
        total[direction, bool(kind)] += 1
        hits[direction, bool(kind)] += bool(found)
        if found and not kind:
            alarms.append((target, [one.message for one in found]))
    for (direction, seeded), count in total.items():
        if seeded:
            assert hits[direction, True] >= LEAST_FOUND * count, direction
        else:
            assert hits[direction, False] <= MOST_ALARMS * count, alarms


def test_every_kind_of_fault_is_seeded(pairs: Any):
    kinds = {kind for _, kind, _, _ in pairs.judged(extras=False)}
    assert kinds == {"", *pairs.KINDS.values()}
