"""Document structure as evidence: kinds of blocks, where they begin, their labels.

Whether structure says anything is read off the document. Each feature is scored by the log of how
much oftener its values meet in links than by chance; the counts start from an expectation and are
taken anew from the links of each pass. A feature with one value (all blocks are paragraphs, every
segment a block of its own) scores nothing by that rule.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.association import associate
from transflow.model import BlockKind
from transflow.text.labels import label_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from transflow.alignment.lexicon import Spans
    from transflow.model import Segment

_KINDS = {kind: number for number, kind in enumerate(BlockKind)}
_AGREE = 0.85
"""Share of links whose structure agrees, expected before anything is aligned."""

_CROSSING = 0.08
"""How often a bead covers a block boundary, relative to chance."""

_CLIP = 3.5
_EXPECTED = 10.0
"""Neighbours in beads that the expectation about boundaries is worth."""

_TRUSTED = 3.0
"""Blocks of more than one segment that make plain paragraphs trustworthy."""

_SAME_LABEL = 0.9
_OTHER_LABEL = -2.5
_LOST_LABEL = -0.8
_LABEL_CLIP = 4.0


@dataclass(frozen=True, slots=True)
class Outline:
    """Structure of one side.

    Attributes:
        kind: Number of each segment's block kind.
        opens: Whether each segment is the first of its block.
        label: Number of each segment's label, -1 for none; equal labels have equal numbers.
        inner: Running count of block beginnings, one more than there are segments.
    """

    kind: NDArray[np.int64]
    opens: NDArray[np.bool_]
    label: NDArray[np.int64]
    inner: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Structure:
    """What structure says about beads.

    Attributes:
        source: Outline of the source side.
        target: Outline of the target side.
        kinds: Score of a source kind meeting a target kind, in nats.
        opens: Score of (source opens a block, target opens a block).
        labels: Score for each target label number of meeting its equal; by number.
        other: Score of two unequal labels.
        lost: Score of a label meeting none.
        crossing: Score of a block boundary inside a bead, for the source and the target side.
        inside: Score of two neighbours in a bead without boundary, likewise.
    """

    source: Outline
    target: Outline
    kinds: NDArray[np.float64]
    opens: NDArray[np.float64]
    labels: NDArray[np.float64]
    other: float
    lost: float
    crossing: tuple[float, float]
    inside: tuple[float, float]

    def score(
        self,
        source: NDArray[np.int64],
        target: NDArray[np.int64],
        source_count: int,
        target_count: int,
    ) -> NDArray[np.float64]:
        """Score of linked beads.

        Args:
            source: First source segment of each bead.
            target: First target segment of each bead.
            source_count: Source segments in each bead, at least 1.
            target_count: Target segments in each bead, at least 1.
        """
        labels, shapes = self.pieces(source, target, source_count, target_count)
        return labels + shapes

    def pieces(
        self,
        source: NDArray[np.int64],
        target: NDArray[np.int64],
        source_count: int,
        target_count: int,
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """What labels and what the rest of structure say of linked beads (see score)."""
        one, two = self.source, self.target
        shapes = self.kinds[one.kind[source], two.kind[target]]
        shapes = shapes + self.opens[one.opens[source].astype(int), two.opens[target].astype(int)]
        labels = np.zeros(len(source))
        if len(self.labels):
            left, right = one.label[source], two.label[target]
            both = (left >= 0) & (right >= 0)
            labels += np.where(both & (left == right), self.labels[right], 0.0)
            labels += np.where(both & (left != right), self.other, 0.0)
            labels += np.where((left >= 0) != (right >= 0), self.lost, 0.0)
        for side, (first, count) in enumerate(((source, source_count), (target, target_count))):
            if count > 1:
                shapes = shapes + self.bounds(side, count)[first]
        return labels, np.asarray(shapes)

    def bounds(self, side: int, count: int) -> NDArray[np.float64]:
        """Score of the block boundaries between so many segments of a side (0 source, 1 target).

        Returns:
            For each segment that so many can begin with.
        """
        inner = (self.source, self.target)[side].inner
        bounds = inner[count:] - inner[1 : len(inner) - count + 1]
        return np.asarray(bounds * self.crossing[side] + (count - 1 - bounds) * self.inside[side])

    def met(self) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
        """What blocks say of two first segments: a table, and each segment's row or column."""
        kinds, opens = self.kinds, self.opens
        table = kinds[:, None, :, None] + opens[None, :, None, :]
        rows, columns = (2 * side.kind + side.opens for side in (self.source, self.target))
        return table.reshape(2 * len(kinds), 2 * len(kinds)), rows, columns

    def adapted(self, spans: Spans) -> Structure:
        """The structure after a pass, from its believable beads."""
        one, two = self.source, self.target
        links = spans.source, spans.target, spans.weight
        opens = one.opens.astype(np.int64), two.opens.astype(np.int64)
        crossing, inside = zip(
            _boundary(one, spans.source, spans.source_count, spans.weight),
            _boundary(two, spans.target, spans.target_count, spans.weight),
            strict=True,
        )
        return replace(
            self,
            kinds=associate(one.kind, two.kind, len(_KINDS), _AGREE, links),
            opens=associate(*opens, 2, _AGREE, links),
            crossing=(crossing[0], crossing[1]),
            inside=(inside[0], inside[1]),
        )


def read_structure(source: Sequence[Segment], target: Sequence[Segment]) -> Structure:
    """The structure of a pair, scored by expectation alone."""
    numbers: dict[tuple[str, ...], int] = {}
    one, two = _outline(source, numbers), _outline(target, numbers)
    labels, other, lost = _label_scores(one, two, len(numbers))
    nothing = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0)
    crossing, inside = zip(_boundary(one, *nothing), _boundary(two, *nothing), strict=True)
    return Structure(
        source=one,
        target=two,
        kinds=associate(one.kind, two.kind, len(_KINDS), _AGREE, None),
        opens=associate(one.opens.astype(np.int64), two.opens.astype(np.int64), 2, _AGREE, None),
        labels=labels,
        other=other,
        lost=lost,
        crossing=(crossing[0], crossing[1]),
        inside=(inside[0], inside[1]),
    )


def _outline(segments: Sequence[Segment], numbers: dict[tuple[str, ...], int]) -> Outline:
    kind = np.array([_KINDS[segment.block.kind] for segment in segments], dtype=np.int64)
    blocks = [segment.block for segment in segments]
    opens = np.array(
        [at == 0 or block != blocks[at - 1] for at, block in enumerate(blocks)], dtype=bool
    )
    keys = [label_key(segment.label) if segment.label else () for segment in segments]
    label = np.array(
        [numbers.setdefault(key, len(numbers)) if key else -1 for key in keys], dtype=np.int64
    )
    return Outline(kind, opens, label, np.concatenate(([0], np.cumsum(opens))))


def _boundary(
    outline: Outline,
    first: NDArray[np.int64],
    count: NDArray[np.int64],
    weight: NDArray[np.float64],
) -> tuple[float, float]:
    """Scores of a block boundary inside a bead, and of two neighbours in it without one.

    When every segment is a block of its own and all are alike, the blocks are lines of a file and
    say nothing.

    Args:
        outline: One side.
        first: First segment of each link of that side.
        count: How many segments each link has.
        weight: How much each is believed.
    """
    pairs = len(outline.opens) - 1
    bounds = int(outline.opens[1:].sum())
    if pairs < 1 or bounds == 0:
        return 0.0, 0.0
    varied = len(np.unique(outline.kind)) > 1 or len(np.unique(outline.label)) > 1
    trust = 1.0 if varied else min(1.0, (pairs - bounds) / _TRUSTED)
    rate = (bounds + 0.5) / (pairs + 1.0)
    crossed = outline.inner[first + count] - outline.inner[np.minimum(first + 1, pairs + 1)]
    many = count > 1
    crossing = _EXPECTED * _CROSSING * rate + float((weight * crossed)[many].sum())
    share = crossing / (_EXPECTED + float((weight * (count - 1))[many].sum()))
    share = min(max(share, 1e-3), 0.999)
    return (
        trust * max(-_CLIP, float(np.log(share / rate))),
        trust * min(1.0, float(np.log((1 - share) / (1 - rate)))),
    )


def _label_scores(
    source: Outline, target: Outline, size: int
) -> tuple[NDArray[np.float64], float, float]:
    """Scores of labels: for meeting an equal one, another one, and none."""
    left, right = source.label[source.label >= 0], target.label[target.label >= 0]
    shared = np.intersect1d(left, right)
    if not len(shared):
        return np.zeros(0), 0.0, 0.0
    share = np.bincount(right, minlength=size) / max(1, len(target.label))
    equal = np.log(_SAME_LABEL / np.maximum(share, 1.0 / max(1, len(target.label))))
    # Where the two sides number differently, a difference means little.
    agreement = float(
        (np.isin(left, shared).sum() + np.isin(right, shared).sum()) / (len(left) + len(right))
    )
    return (
        np.clip(equal, 0.0, _LABEL_CLIP),
        _OTHER_LABEL * agreement**2,
        _LOST_LABEL * agreement**2,
    )
