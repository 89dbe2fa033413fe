"""Everything that is known of two sides, made into bead scores over a band or a part of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from transflow.alignment.lexical import explain_band
from transflow.alignment.scores import score_beads

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.lexicon import Table
    from transflow.alignment.marks import Edges
    from transflow.alignment.scores import Parts
    from transflow.alignment.structure import Outline
    from transflow.alignment.tokens import Side


@dataclass(frozen=True, slots=True)
class Grid:
    """Two sides with what is known of them at one time.

    Attributes:
        source: Source side.
        target: Target side.
        forward: Probabilities of target tokens by source token.
        backward: Probabilities of source tokens by target token.
        factors: For each source token, and each target token, how likely it stays alone in a true
            link (see `evidence.expectation`).
        parts: What else bead scores are made of.
    """

    source: Side
    target: Side
    forward: Table
    backward: Table
    factors: tuple[NDArray[np.float64], NDArray[np.float64]]
    parts: Parts

    def score(self, band: Band) -> NDArray[np.float32]:
        """Score of each linking bead that ends at each node of a band: [LINKS, nodes], in nats."""
        turned = band.transposed()
        row, column = band.coordinates()
        forward = explain_band(self.target, self.source, self.forward, self.factors[1], turned)
        place = turned.base[column] + row - turned.lo[column]
        backward = explain_band(self.source, self.target, self.backward, self.factors[0], band)
        parts = replace(self.parts, forward=forward[:, place], backward=backward)
        return score_beads(band, parts)

    def cut(self, sources: range, targets: range) -> Grid:
        """Some adjoining segments of both sides; vocabularies and tables stay."""
        parts = self.parts
        one, two = slice(sources.start, sources.stop), slice(targets.start, targets.stop)
        return replace(
            self,
            source=_side(self.source, sources),
            target=_side(self.target, targets),
            parts=replace(
                parts,
                source_length=parts.source_length[one],
                target_length=parts.target_length[two],
                similarity=parts.similarity and parts.similarity.cut(sources, targets),
                structure=replace(
                    parts.structure,
                    source=_outline(parts.structure.source, sources),
                    target=_outline(parts.structure.target, targets),
                ),
                marks=replace(
                    parts.marks,
                    source=_edges(parts.marks.source, sources),
                    target=_edges(parts.marks.target, targets),
                ),
            ),
        )


def _side(side: Side, kept: range) -> Side:
    first, last = int(side.offsets[kept.start]), int(side.offsets[kept.stop])
    return replace(
        side,
        tokens=side.tokens[first:last],
        written=side.written[first:last],
        offsets=side.offsets[kept.start : kept.stop + 1] - first,
    )


def _outline(outline: Outline, kept: range) -> Outline:
    own = slice(kept.start, kept.stop)
    inner = outline.inner[kept.start : kept.stop + 1]
    return replace(
        outline,
        kind=outline.kind[own],
        opens=outline.opens[own],
        label=outline.label[own],
        inner=inner,
    )


def _edges(edges: Edges, kept: range) -> Edges:
    own = slice(kept.start, kept.stop)
    return replace(edges, end=edges.end[own], gap=edges.gap[own])
