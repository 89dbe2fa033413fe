"""Which unit lives on in which group of segments when units are taken apart and put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.document import Unit
    from transflow.workflow.links import Group


def owners(units: Sequence[Unit], groups: Sequence[Group]) -> list[str]:
    """Which unit lives on in which group.

    A unit goes with its first source segment; one that has no source, with its first target
    segment. Where several meet, the one lives on whose link stays as it is, else the first that has
    a source. The others take the largest part of what was theirs, if any of it is free.

    Args:
        units: In document order.
        groups: They hold every segment of the units, and no others.

    Returns:
        For each group the identifier of its unit, or "" where a new one is needed.
    """
    at_source = {i: number for number, group in enumerate(groups) for i in group.source}
    at_target = {j: number for number, group in enumerate(groups) for j in group.target}
    loose = {name: number for number, group in enumerate(groups) for name in group.units}
    claims: dict[int, list[tuple[bool, bool, int]]] = {}
    for rank, unit in enumerate(units):
        if unit.source_segments:
            number = at_source[unit.source_segments[0]]
        elif unit.target_segments:
            number = at_target[unit.target_segments[0]]
        else:
            number = loose[unit.id]
        claim = (not groups[number].is_of(unit), not unit.source_segments, rank)
        claims.setdefault(number, []).append(claim)
    found = [""] * len(groups)
    losers: list[int] = []
    for number, claimed in claims.items():
        first, *others = sorted(claimed)
        found[number] = units[first[2]].id
        losers += [other[2] for other in others]
    for rank in sorted(losers):
        unit = units[rank]
        shares: dict[int, int] = {}
        for number in [at_source[i] for i in unit.source_segments] + [
            at_target[j] for j in unit.target_segments
        ]:
            if not found[number]:
                shares[number] = shares.get(number, 0) + 1
        if shares:
            found[max(shares, key=lambda number: (shares[number], -number))] = unit.id
    return found


def home(unit: Unit, groups: Sequence[Group]) -> int:
    """The group that a unit's first segment went to."""
    for number, group in enumerate(groups):
        if unit.source_segments:
            found = unit.source_segments[0] in group.source
        elif unit.target_segments:
            found = unit.target_segments[0] in group.target
        else:
            found = unit.id in group.units
        if found:
            return number
    raise ValueError(f"{unit.id} went nowhere")
