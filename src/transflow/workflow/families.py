"""Units of one document at two points in time, brought together by what they are made of.

When links were repaired in between, a sentence stands in another unit than before although no word
of it changed. What differs is seen only where all units that exchanged segments are put together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from transflow.document import Unit

_Key = tuple[str, str | int]


@dataclass(frozen=True, slots=True)
class Family:
    """Units that share segments, before and after; in document order."""

    old: tuple[Unit, ...]
    new: tuple[Unit, ...]


def families(
    old: Mapping[str, Unit], new: Mapping[str, Unit], *, same_source: bool
) -> list[Family]:
    """The units of two points in time, each in one family, in document order.

    Args:
        old: The units at the earlier point.
        new: The units at the later point.
        same_source: Whether source segments have the same numbers at both. Those of the
            translation always have.
    """
    parent: dict[_Key, _Key] = {}

    def root(key: _Key) -> _Key:
        while (above := parent.setdefault(key, key)) != key:
            parent[key] = parent[above]
            key = parent[key]
        return key

    for unit in (*old.values(), *new.values()):
        for key in _keys(unit, same_source=same_source):
            parent[root(key)] = root(("u", unit.id))
    grouped: dict[_Key, tuple[list[Unit], list[Unit]]] = {}
    for side, units in enumerate((old, new)):
        for unit in sorted(units.values(), key=lambda unit: unit.ord):
            grouped.setdefault(root(("u", unit.id)), ([], []))[side].append(unit)
    found = [Family(tuple(before), tuple(after)) for before, after in grouped.values()]
    # Keys of what came later are of the later order, so they decide.
    return sorted(found, key=lambda family: (family.new or family.old)[0].ord)


def _keys(unit: Unit, *, same_source: bool) -> Iterator[_Key]:
    if same_source:
        yield from (("s", i) for i in unit.source_segments)
    yield from (("t", j) for j in unit.target_segments)


def joined_source(units: Iterable[Unit], separator: str) -> str:
    """The source texts of units, one behind the other."""
    return separator.join(unit.source for unit in units if unit.source)


def joined_target(units: Iterable[Unit], separator: str) -> str:
    """The target texts of units as they are published: in the order of their segments."""
    placed: list[tuple[int, str]] = []
    last = -1
    for unit in units:
        last = unit.target_segments[0] if unit.target_segments else last
        placed.append((last, unit.target))
    return separator.join(text for _, text in sorted(placed, key=lambda one: one[0]) if text)
