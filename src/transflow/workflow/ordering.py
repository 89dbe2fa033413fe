"""Sorting keys of units: whole numbers with room between them, so that few ever have to change."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

ORD_STEP: Final = 1024
"""Distance between neighbours that have all the room they like."""


def sorting_keys(keys: Sequence[int]) -> list[int]:
    """Keys with every 0 filled in between its neighbours; all anew where room is short.

    Args:
        keys: In the wanted order: ascending where they are not 0.
    """
    filled = list(keys)
    at = 0
    while at < len(filled):
        if filled[at]:
            at += 1
            continue
        end = at
        while end < len(filled) and not filled[end]:
            end += 1
        low = filled[at - 1] if at else 0
        high = filled[end] if end < len(filled) else low + ORD_STEP * (end - at + 1)
        count = end - at
        if high - low <= count:
            return [ORD_STEP * (k + 1) for k in range(len(filled))]
        for k in range(count):
            filled[at + k] = low + (high - low) * (k + 1) // (count + 1)
        at = end
    return filled


def reordered(keys: Sequence[int]) -> list[int]:
    """Ascending keys for things in a new order, as many as possible of them left as they are.

    Args:
        keys: The present keys in the wanted order; 0 for what has none yet.
    """
    named = [key for key in keys if key > 0]
    if all(a < b for a, b in pairwise(named)):
        return sorting_keys(keys) if len(named) < len(keys) else named
    tails: list[int] = []  # the least key at which an ascending run of each length ends
    places: list[int] = []
    before: list[int] = [-1] * len(keys)
    for at, key in enumerate(keys):
        if key <= 0:
            continue
        length = bisect_left(tails, key)
        before[at] = places[length - 1] if length else -1
        tails[length : length + 1] = [key]
        places[length : length + 1] = [at]
    kept = [0] * len(keys)
    at = places[-1] if places else -1
    while at >= 0:
        kept[at] = keys[at]
        at = before[at]
    return sorting_keys(kept)
