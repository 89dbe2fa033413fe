"""Shares whose sign is said once for several: by 0.7 in 2026 and 1.2 per cent in 2027."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

_SHARES = frozenset({"percent", "points"})
_NEAR = 24
"""How many facts of a side are looked at, so that hostile text costs no more than its length."""


def without_shared(
    missing: Sequence[Fact], added: Sequence[Fact], source: Sequence[Fact], target: Sequence[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Leave out shares that the other side gives as bare figures beside another share.

    Args:
        missing: Facts of the source that the target seems to lack.
        added: Facts of the target that the source seems to lack.
        source: All facts of the source.
        target: All facts of the target.

    Returns:
        What is left of both.
    """
    gone = {*_shared(missing, added, target), *_shared(added, missing, source)}
    if not gone:
        return list(missing), list(added)
    return [f for f in missing if f not in gone], [f for f in added if f not in gone]


def _shared(shares: Sequence[Fact], bare: Sequence[Fact], beside: Sequence[Fact]) -> list[Fact]:
    """The shares of one side and the bare figures of the other that belong together."""
    signed = [fact for fact in beside if fact.kind in _SHARES][:_NEAR]
    found: list[Fact] = []
    for fact in [fact for fact in shares if fact.kind in _SHARES][:_NEAR]:
        for other in [fact for fact in bare if fact.kind == "number"][:_NEAR]:
            if other.atoms[:1] == fact.atoms[:1] and any(s.start != other.start for s in signed):
                found += (fact, other)
                break
    return found
