"""Carrying units over to a new layout of one of their sides.

Segments of the old and the new layout are brought together first, then every unit takes the new
segments in place of its old ones. A unit none of whose segments changed keeps its text, its state
and its acceptance; only what was touched opens again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import Indel

from transflow.document import Origin, State, Unit
from transflow.workflow.ordering import sorting_keys
from transflow.workflow.states import with_source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SIMILAR: Final = 0.5
"""Changed segments at least this alike (normalised indel similarity, 0 to 1) are one segment."""
LARGEST_TABLE: Final = 250_000
"""Above so many comparisons two runs are paired one to one from their heads on."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Units on a new source.

    Attributes:
        units: All units of the document as they will be, in order.
        changed: Identifiers of units whose source text is another now.
        new: Identifiers of units that came in.
        bereft: Identifiers of units whose source is gone and whose target was kept.
        gone: Identifiers of units that went with their source, having nothing on the other side.
    """

    units: tuple[Unit, ...]
    changed: tuple[str, ...]
    new: tuple[str, ...]
    bereft: tuple[str, ...]
    gone: tuple[str, ...]


def match_segments(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Which old segment is which new one: equal texts in order, then similar ones between them.

    Returns:
        Index in ``old`` -> index in ``new``, both ascending.
    """
    matched: dict[int, int] = {}
    pending: tuple[list[int], list[int]] = ([], [])
    for op in Indel.opcodes(list(old), list(new)):
        if op.tag == "equal":
            matched.update(_similar(old, new, *pending))
            pending = ([], [])
            length = op.src_end - op.src_start
            matched.update((op.src_start + k, op.dest_start + k) for k in range(length))
        else:
            pending[0].extend(range(op.src_start, op.src_end))
            pending[1].extend(range(op.dest_start, op.dest_end))
    matched.update(_similar(old, new, *pending))
    return matched


def _similar(
    old: Sequence[str], new: Sequence[str], olds: list[int], news: list[int]
) -> dict[int, int]:
    """The pairing of two runs that keeps their order and is most alike in all."""
    if len(olds) * len(news) > LARGEST_TABLE:
        near = zip(olds, news, strict=False)
        return {a: b for a, b in near if Indel.normalized_similarity(old[a], new[b]) >= SIMILAR}
    best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for i, a in enumerate(olds):
        for j, b in enumerate(news):
            alike = Indel.normalized_similarity(old[a], new[b], score_cutoff=SIMILAR)
            best[i + 1][j + 1] = max(best[i][j] + alike, best[i][j + 1], best[i + 1][j])
    pairs = {}
    i, j = len(olds), len(news)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs[olds[i]] = news[j]
    return pairs


def carry_over(
    units: Sequence[Unit],
    new: Sequence[str],
    matched: Mapping[int, int],
    *,
    places: Sequence[str],
    joiner: str,
    first_number: int,
) -> Carried:
    """Put units onto a new source.

    Args:
        units: The units, in order.
        new: Texts of the new source segments.
        matched: Old segment -> new segment (see `match_segments`).
        places: Where each new segment stands, for people.
        joiner: What stands between two sentences of the source language.
        first_number: Number of the first unit that comes in; higher than any ever given.
    """
    carried: list[Unit] = []
    changed: list[str] = []
    bereft: list[str] = []
    gone: list[str] = []
    taken: set[int] = set()
    for unit in units:
        if not unit.source_segments:
            carried.append(unit)
            continue
        own = tuple(sorted({matched[i] for i in unit.source_segments if i in matched} - taken))
        taken.update(own)
        if not own and not unit.target and not unit.target_segments:
            gone.append(unit.id)
            continue
        text = joiner.join(new[i] for i in own)
        moved = replace(unit, source_segments=own, place=places[own[0]] if own else unit.place)
        if text != unit.source:
            moved = with_source(moved, text)
            (changed if own else bereft).append(unit.id)
        carried.append(moved)
    rest = [i for i in range(len(new)) if i not in taken]
    made = [
        Unit(
            id=f"u{first_number + k}",
            ord=0,
            source=new[i],
            target="",
            state=State.INITIAL,
            origin=Origin.NONE,
            place=places[i],
            source_segments=(i,),
        )
        for k, i in enumerate(rest)
    ]
    return Carried(
        units=tuple(_in_order(carried, made)),
        changed=tuple(changed),
        new=tuple(unit.id for unit in made),
        bereft=tuple(bereft),
        gone=tuple(gone),
    )


def _in_order(carried: Sequence[Unit], made: Sequence[Unit]) -> list[Unit]:
    """New units between their neighbours, with sorting keys that fit; others keep theirs."""
    result: list[Unit] = []
    waiting = list(made)
    for unit in carried:
        if unit.source_segments:
            while waiting and waiting[0].source_segments < unit.source_segments:
                result.append(waiting.pop(0))
        result.append(unit)
    result += waiting
    new = {unit.id for unit in made}
    keys = sorting_keys([0 if unit.id in new else unit.ord for unit in result])
    return [replace(u, ord=k) if u.ord != k else u for u, k in zip(result, keys, strict=True)]
