"""Every bead at every node of a band, scored once: what the search and the posteriors share."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.backend import kernels
from transflow.alignment.beads import DEPTH, LINKS
from transflow.alignment.embedding import WEIGHT as MEANING_WEIGHT
from transflow.alignment.length import LENGTH_CLIP, UNUSUAL

if TYPE_CHECKING:
    from types import ModuleType

    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.beads import BeadPriors
    from transflow.alignment.embedding import Similarity
    from transflow.alignment.length import LengthModel
    from transflow.alignment.marks import Marks
    from transflow.alignment.sentences import Sentences
    from transflow.alignment.structure import Structure

IMPOSSIBLE = np.float32(-1e9)
_BATCH = 1 << 15
"""Nodes that are scored at a time."""

_REACH = {
    sources: max(bead[1] for bead in LINKS if bead[0] >= sources)
    for sources in range(1, max(bead[0] for bead in LINKS) + 1)
}
"""Most target segments of beads with at least so many source segments."""

_PAIR = 2
"""Segments that mixtures are known of."""

LENGTH_WEIGHT = 0.7
WORD_WEIGHT = 0.75
MARK_WEIGHT = 0.4
SENTENCE_WEIGHT = 0.8
"""The pieces of evidence overlap, so that each counts less than it would alone."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What bead scores are made of, beside the band.

    Attributes:
        priors: How often each bead is met.
        length: Length model.
        source_length: Weighed length of each source segment.
        target_length: Weighed length of each target segment.
        structure: Structure of both sides.
        marks: Sentence ends of both sides.
        sentences: Sentences that segments of both sides hold.
        forward: Scores of target segments given source segments [DEPTH + 1, nodes], or None.
        backward: Scores of source segments given target segments [DEPTH + 1, nodes], or None.
        similarity: What sentence vectors say, where an encoder was given.
    """

    priors: BeadPriors
    length: LengthModel
    source_length: NDArray[np.float64]
    target_length: NDArray[np.float64]
    structure: Structure
    marks: Marks
    sentences: Sentences
    forward: NDArray[np.float32] | None
    backward: NDArray[np.float32] | None
    similarity: Similarity | None = None


def score_beads(band: Band, parts: Parts) -> NDArray[np.float32]:
    """Score of each linking bead that ends at each node.

    Returns:
        Array [LINKS, nodes] in nats; IMPOSSIBLE where the bead would begin outside the band.
    """
    scores = np.full((len(LINKS), band.size), IMPOSSIBLE, dtype=np.float32)
    sums = _running(parts.source_length), _running(parts.target_length)
    compiled = kernels(band.size)
    if compiled is not None and parts.similarity is None:
        _compiled_forms(compiled, band, parts, sums, scores)
    else:
        _forms(band, parts, sums, scores)
    if parts.forward is not None and parts.backward is not None:
        _add_words(band, scores, parts.forward, parts.backward)
    return scores


def _forms(
    band: Band,
    parts: Parts,
    sums: tuple[NDArray[np.float64], NDArray[np.float64]],
    scores: NDArray[np.float32],
) -> None:
    """Score all but words.

    Args:
        band: The nodes.
        parts: What scores are made of.
        sums: Running sums of lengths of both sides.
        scores: Where the scores go.
    """
    for rows in band.batches(_BATCH):
        here = slice(int(band.base[rows.start]), int(band.base[rows.stop]))
        row, column = band.coordinates(rows)
        for number, (sources, targets) in enumerate(LINKS):
            upper = np.maximum(row - sources, 0)
            begin = column - targets
            inside = (row >= sources) & (begin >= band.lo[upper]) & (begin < band.hi[upper])
            node = np.flatnonzero(inside)
            scores[number, here.start + node] = _form(parts, sums, number, upper[node], begin[node])


def score_forms(
    parts: Parts,
    number: NDArray[np.int64],
    first: NDArray[np.int64],
    start: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Scores of some linking beads, all but their words.

    Args:
        parts: What scores are made of.
        number: Number of each bead.
        first: Its first source segment.
        start: Its first target segment.
    """
    sums = _running(parts.source_length), _running(parts.target_length)
    scores = np.empty(len(number))
    for kind in range(len(LINKS)):
        those = np.flatnonzero(number == kind)
        if len(those):
            scores[those] = _form(parts, sums, kind, first[those], start[those])
    return scores


def _form(
    parts: Parts,
    sums: tuple[NDArray[np.float64], NDArray[np.float64]],
    number: int,
    first: NDArray[np.int64],
    start: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Scores of beads of one kind by their first segments, all but their words."""
    (source_sum, target_sum), (sources, targets) = sums, LINKS[number]
    total = parts.priors.bead[number] + LENGTH_WEIGHT * parts.length.score(
        source_sum[first + sources] - source_sum[first],
        target_sum[start + targets] - target_sum[start],
        targets,
    )
    total += parts.structure.score(first, start, sources, targets)
    total += MARK_WEIGHT * parts.marks.score(first, start, sources, targets)
    total += SENTENCE_WEIGHT * parts.sentences.score(number, first, start)
    if parts.similarity is not None:
        total += MEANING_WEIGHT * parts.similarity.score(first, start, sources, targets)
    return np.asarray(total)


def _running(lengths: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.concatenate(([0.0], np.cumsum(lengths)))


def _compiled_forms(
    compiled: ModuleType,
    band: Band,
    parts: Parts,
    sums: tuple[NDArray[np.float64], NDArray[np.float64]],
    scores: NDArray[np.float32],
) -> None:
    """Score all but words and vectors (see _forms)."""
    structure, marks, length = parts.structure, parts.marks, parts.length
    sentences = parts.sentences
    met = structure.met()
    ends = MARK_WEIGHT * marks.ends, marks.source.end, marks.target.end
    outlines = structure.source, structure.target
    labels = structure.labels, *(side.label for side in outlines), structure.other, structure.lost
    usual = LENGTH_WEIGHT, math.log(1 - UNUSUAL), UNUSUAL, LENGTH_CLIP
    for number, bead in enumerate(LINKS):
        if bead[0] >= len(sums[0]) or bead[1] >= len(sums[1]):
            continue
        source, target = (
            total[count:] - total[: len(total) - count]
            for total, count in zip(sums, bead, strict=True)
        )
        one, two = (
            structure.bounds(side, count) + MARK_WEIGHT * marks.gaps(side, count)
            for side, count in enumerate(bead)
        )
        alone = one + parts.priors.bead[number], two
        lengths = *length.expected(source), target, length.free(target, bead[1]), *usual
        inner = (
            SENTENCE_WEIGHT * sentences.tables[number],
            *(sentences.sums(side, count) for side, count in enumerate(bead)),
        )
        bounds = band.lo, band.hi, band.base
        compiled.score_form(*bounds, scores[number], bead, alone, met, ends, inner, labels, lengths)


def _add_words(
    band: Band,
    scores: NDArray[np.float32],
    forward: NDArray[np.float32],
    backward: NDArray[np.float32],
) -> None:
    """Add the lexical scores of both directions to the beads that are possible.

    Inside a bead a segment's score is read at the node where that segment is the last; where the
    band does not hold that node it scores nothing. Where several segments meet two, each of them
    may come mostly from one of the two.
    """
    weight = WORD_WEIGHT / 2
    compiled = kernels(band.size)
    if compiled is not None:
        sizes = np.array(LINKS, dtype=np.int64)
        compiled.add_words(band.lo, band.hi, band.base, scores, sizes, forward, backward, weight)
        return
    for rows in band.batches(_BATCH):
        here = slice(int(band.base[rows.start]), int(band.base[rows.stop]))
        row, column = band.coordinates(rows)
        node = np.arange(here.start, here.stop)
        across = column - band.lo[row]
        spoken, leaning = np.zeros((DEPTH, len(node))), np.zeros(len(node))
        for sources, reach in _REACH.items():
            # Source segment i - sources given all targets: some rows above, same column.
            upper = np.maximum(row + 1 - sources, 0)
            held = (column >= band.lo[upper]) & (column < band.hi[upper])
            place = np.where(held, band.base[upper] + column - band.lo[upper], 0)
            leaning += np.where(held, backward[DEPTH, place], 0.0)
            heard = np.zeros((2, len(node)))
            for targets in range(1, reach + 1):
                spoken[targets - 1] += np.where(held, backward[targets - 1, place], 0.0)
                # Target segment j - targets given all sources: same row, some columns before.
                before = np.where(across >= targets - 1, node + 1 - targets, 0)
                heard[0] += np.where(across >= targets - 1, forward[sources - 1, before], 0.0)
                if sources == _PAIR:
                    heard[1] += np.where(across >= targets - 1, forward[DEPTH, before], 0.0)
                if (sources, targets) in LINKS:
                    number = LINKS.index((sources, targets))
                    form = scores[number, here]
                    one = heard[int(sources == _PAIR and targets > 1)]
                    two = leaning if targets == _PAIR and sources > 1 else spoken[targets - 1]
                    words = weight * (one + two)
                    scores[number, here] = np.where(form > IMPOSSIBLE, form + words, IMPOSSIBLE)
