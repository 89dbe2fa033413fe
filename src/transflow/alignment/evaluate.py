"""How good an alignment is: precision, recall and F1 against a gold one, strict and lax.

The definition is that of vecalign's ``score.py`` (Thompson and Koehn 2019). Precision: of the
predicted beads, null ones included, those that are gold beads (strict) or share a source and a
target segment with the gold links (lax, after Sennrich and Volk 2011). Recall: the same with both
exchanged, null beads left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_Pair = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Ratio:
    """Precision, recall and F1, each 0 to 1; 0 where nothing was there to be judged."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of a comparison, which can be added up over documents.

    Attributes:
        predicted: Predicted beads, null ones included.
        predicted_strict: Of these, equal to a gold bead.
        predicted_lax: Of these, equal to one or sharing a source and a target segment with one.
        gold: Gold beads that are not null.
        gold_strict: Of these, found exactly.
        gold_lax: Of these, found in part.
        by_bead: For each bead type such as ``2-1``: predicted, predicted right, gold, gold found.
    """

    predicted: int = 0
    predicted_strict: int = 0
    predicted_lax: int = 0
    gold: int = 0
    gold_strict: int = 0
    gold_lax: int = 0
    by_bead: Mapping[str, tuple[int, int, int, int]] = field(default_factory=dict)

    @property
    def strict(self) -> Ratio:
        """Ratios over exact beads."""
        return Ratio(
            _share(self.predicted_strict, self.predicted), _share(self.gold_strict, self.gold)
        )

    @property
    def lax(self) -> Ratio:
        """Ratios over beads right in part."""
        return Ratio(_share(self.predicted_lax, self.predicted), _share(self.gold_lax, self.gold))

    def of(self, bead: str) -> Ratio:
        """Strict ratios of one bead type; null beads count for both sides here."""
        predicted, right, gold, found = self.by_bead.get(bead, (0, 0, 0, 0))
        return Ratio(_share(right, predicted), _share(found, gold))

    def __add__(self, other: Score) -> Score:
        """The counts of both, as vecalign sums them over documents."""
        types = sorted({*self.by_bead, *other.by_bead})
        empty = (0, 0, 0, 0)
        merged = {}
        for bead in types:
            one, two = self.by_bead.get(bead, empty), other.by_bead.get(bead, empty)
            merged[bead] = (one[0] + two[0], one[1] + two[1], one[2] + two[2], one[3] + two[3])
        return Score(
            self.predicted + other.predicted,
            self.predicted_strict + other.predicted_strict,
            self.predicted_lax + other.predicted_lax,
            self.gold + other.gold,
            self.gold_strict + other.gold_strict,
            self.gold_lax + other.gold_lax,
            merged,
        )


def score(
    gold: Iterable[tuple[Sequence[int], Sequence[int]]],
    predicted: Iterable[tuple[Sequence[int], Sequence[int]]],
) -> Score:
    """Compare an alignment with a gold one.

    Args:
        gold: Beads as pairs of segment indices (source, target), in any order; empty pairs and
            repeated beads count once or not at all.
        predicted: The beads to judge; ``[(link.source, link.target) for link in links]``.
    """
    right, found = _beads(gold), _beads(predicted)
    linked_right = {bead for bead in right if bead[0] and bead[1]}
    linked_found = {bead for bead in found if bead[0] and bead[1]}
    strict, lax = _hits(found, right)
    gold_strict, gold_lax = _hits(linked_right, linked_found)
    types: Counter[str] = Counter()
    shapes = sorted({_shape(bead) for bead in right | found})
    types.update(_shape(bead) for bead in found)
    gold_types = Counter(_shape(bead) for bead in right)
    both = Counter(_shape(bead) for bead in right & found)
    return Score(
        predicted=len(found),
        predicted_strict=strict,
        predicted_lax=lax,
        gold=len(linked_right),
        gold_strict=gold_strict,
        gold_lax=gold_lax,
        by_bead={
            shape: (types[shape], both[shape], gold_types[shape], both[shape]) for shape in shapes
        },
    )


def _beads(beads: Iterable[tuple[Sequence[int], Sequence[int]]]) -> set[_Pair]:
    """Distinct beads that hold anything."""
    return {(tuple(one), tuple(two)) for one, two in beads if one or two}


def _shape(bead: _Pair) -> str:
    return f"{len(bead[0])}-{len(bead[1])}"


def _hits(judged: set[_Pair], reference: set[_Pair]) -> tuple[int, int]:
    """How many beads are in the reference exactly, and how many exactly or in part."""
    partners: defaultdict[int, set[int]] = defaultdict(set)
    for sources, targets in reference:
        for index in sources:
            partners[index].update(targets)
    strict = lax = 0
    for sources, targets in judged:
        if (sources, targets) in reference:
            strict += 1
            lax += 1
        else:
            met = set().union(*(partners.get(index, set()) for index in sources))
            lax += not met.isdisjoint(targets)
    return strict, lax


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
