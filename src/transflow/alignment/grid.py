"""Everything that is known of two sides, made into bead scores over a band or parts of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.band import diagonal, whole
from transflow.alignment.beads import DEPTH
from transflow.alignment.lexical import explain_band
from transflow.alignment.lexicon import expand
from transflow.alignment.marks import Edges
from transflow.alignment.scores import score_beads
from transflow.alignment.structure import Outline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.lexicon import Table
    from transflow.alignment.scores import Parts
    from transflow.alignment.tokens import Side

_APART = DEPTH + 1
"""Empty segments between two runs: more than a bead covers, so that none reaches from one to the
other, nor sees its words."""


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
        place = turned.base[column] + row - turned.lo[column]
        del row, column  # the planes need the room
        forward = explain_band(self.target, self.source, self.forward, self.factors[1], turned)
        forward = forward[:, place]
        del place
        backward = explain_band(self.source, self.target, self.backward, self.factors[0], band)
        parts = replace(self.parts, forward=forward, backward=backward)
        return score_beads(band, parts)

    def score_apart(
        self, pairs: Sequence[tuple[range, range]]
    ) -> Iterator[tuple[Band, NDArray[np.float32]]]:
        """Score pairs of runs of segments, each as if there was nothing else.

        They are scored as one long pair of texts, which spares each the set-up of its own.

        Args:
            pairs: Adjoining source and target segments, at least one of each.

        Returns:
            For each pair a band that holds every node, and the scores over it.
        """
        sizes = [(len(sources) + 1, len(targets) + 1) for sources, targets in pairs]
        band = diagonal(sizes, _APART - 1)
        scores = self._gathered(
            _places([sources for sources, _ in pairs]), _places([targets for _, targets in pairs])
        ).score(band)
        first = 0
        for rows, columns in sizes:
            # What ends in one rectangle does not begin in another: too much lies between them.
            yield whole(rows, columns), scores[:, first : first + rows * columns]
            first += rows * columns

    def _gathered(self, sources: NDArray[np.int64], targets: NDArray[np.int64]) -> Grid:
        """Some segments of both sides, -1 for an empty one; vocabularies and tables stay."""
        parts = self.parts
        structure, marks, similarity = parts.structure, parts.marks, parts.similarity
        return replace(
            self,
            source=_side(self.source, sources),
            target=_side(self.target, targets),
            parts=replace(
                parts,
                source_length=parts.source_length[sources],
                target_length=parts.target_length[targets],
                similarity=similarity and similarity.gathered(sources, targets),
                structure=replace(
                    structure,
                    source=_outline(structure.source, sources),
                    target=_outline(structure.target, targets),
                ),
                sentences=replace(
                    parts.sentences,
                    source=parts.sentences.source[sources],
                    target=parts.sentences.target[targets],
                ),
                marks=replace(
                    marks,
                    source=_edges(marks.source, sources),
                    target=_edges(marks.target, targets),
                ),
            ),
        )


def _places(runs: Sequence[range]) -> NDArray[np.int64]:
    """Segments of runs one after the other, with empty ones (-1) between them."""
    empty = np.full(_APART, -1, dtype=np.int64)
    found = [part for run in runs for part in (np.arange(run.start, run.stop), empty)]
    return np.concatenate(found[:-1])


def _side(side: Side, segments: NDArray[np.int64]) -> Side:
    length = np.where(segments >= 0, side.offsets[segments + 1] - side.offsets[segments], 0)
    places = expand(side.offsets[segments], length)
    return replace(
        side,
        tokens=side.tokens[places],
        written=tuple(side.written[place] for place in places.tolist()),
        offsets=np.concatenate(([0], np.cumsum(length))),
    )


def _outline(outline: Outline, segments: NDArray[np.int64]) -> Outline:
    opens = outline.opens[segments]
    return Outline(
        kind=outline.kind[segments],
        opens=opens,
        label=outline.label[segments],
        inner=np.concatenate(([0], np.cumsum(opens))),
    )


def _edges(edges: Edges, segments: NDArray[np.int64]) -> Edges:
    return Edges(end=edges.end[segments], gap=edges.gap[segments])
