"""The sets of pairs that lie beside the benchmarks: read, checked, and counted by kind."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_document
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@contextmanager
def rows_of(name: str) -> Iterator[Sequence[Any]]:
    """The rows of a set; its modules are forgotten afterwards."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield import_module(name).ROWS
        for known in {path.stem for path in BENCHMARKS.glob("*_pairs.py")} & sys.modules.keys():
            del sys.modules[known]


def told(row: Any, target: str) -> set[str]:
    """The checks that tell more than a notice of a row with some target."""
    pair = Pair(row.source, target, row.source_lang, row.target_lang, unit="u1")
    return {d.check for d in check_document([pair]) if d.severity is not Severity.NOTICE}


def alarms(rows: Sequence[Any]) -> list[tuple[str, set[str]]]:
    """Right renderings of which something is told."""
    return [(row.target, checks) for row in rows if (checks := told(row, row.target))]


def seeded(target: str, old: str, new: str) -> str:
    """The target with an error, which must change it."""
    assert old in target
    changed = target.replace(old, new, 1)
    assert changed != target
    return changed


def too_low(rows: Sequence[Any], least: Callable[[str], float]) -> dict[str, str]:
    """Kinds of seeded errors of which fewer are told than a share of them, and how many are."""
    total: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for row in rows:
        for kind, old, new in row.seeds:
            total[kind] += 1
            found[kind] += bool(told(row, seeded(row.target, old, new)))
    return {
        kind: f"{found[kind]} of {count}"
        for kind, count in total.items()
        if found[kind] < least(kind) * count
    }
