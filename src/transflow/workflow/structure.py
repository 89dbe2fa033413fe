"""Changing which segments make up a unit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transflow.document import Change, Entity, Origin, State
from transflow.workflow.record import remove, update

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.document import Unit


def merge_units(units: Sequence[Unit], joiners: tuple[str, str]) -> tuple[Unit, list[Change]]:
    """Make one unit of neighbours: the first takes in the others.

    Args:
        units: At least two, neighbours, in order.
        joiners: What stands between sentences in the source and in the target language.

    Returns:
        The unit as it will be, open again, and the changes that make it so.
    """
    first, *others = units
    target = joiners[1].join(u.target for u in units if u.target)
    merged = replace(
        first,
        source=joiners[0].join(u.source for u in units if u.source),
        target=target,
        state=State.TRANSLATED if target else State.INITIAL,
        origin=Origin.PERSON if target else Origin.NONE,
        source_segments=tuple(i for u in units for i in u.source_segments),
        target_segments=tuple(j for u in units for j in u.target_segments),
        confidence=min(u.confidence for u in units),
        reviewer="",
        acceptance=None,
    )
    changes = [update(Entity.UNIT, first.id, first, merged)]
    changes += [remove(Entity.UNIT, unit.id, unit) for unit in others]
    return replace(merged, rev=first.rev + 1), changes
