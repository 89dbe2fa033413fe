"""Plausible beads scored anew with word order, once a band has told which beads are plausible.

Over a whole band words are bags: where a word stands does not count, since a bead's places are its
own and nothing could be shared between beads. The few beads that are left after two passes are
scored one by one, each word by those of the other side that stand near.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.beads import LINKS
from transflow.alignment.lexical import LAMBDA
from transflow.alignment.lexicon import expand
from transflow.alignment.matching import Bags, Matcher
from transflow.alignment.order import nearness, running_words
from transflow.alignment.scores import IMPOSSIBLE, score_forms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from transflow.alignment.grid import Grid
    from transflow.alignment.lexicon import Table
    from transflow.alignment.posterior import Likely
    from transflow.alignment.tokens import Side

_WORDS = 0.65 / 2
"""What words count, in each direction."""

_ORDERED = 0.5
"""Share of words that keep the order; the others may stand anywhere."""

_EASE = 0.7
"""Factor on the steepness: it was learnt from pairs that word order itself had chosen."""


_LONG = 200
"""Words of a segment above which equal ones are taken together: else each would meet each."""


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of one side, equal words of a long segment as one in their middle.

    Attributes:
        token: Token number of each.
        middle: Where each stands among the running words of the side, -1 for what has no place.
        times: How many words each stands for.
        offsets: Where the words of each segment begin; one more than there are segments.
        before: Running words before each segment, and in all.
    """

    token: NDArray[np.int64]
    middle: NDArray[np.float64]
    times: NDArray[np.float64]
    offsets: NDArray[np.int64]
    before: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Words(Bags):
    """The words that runs of segments of one side hold.

    Attributes:
        place: Place of each in its run, 0 to 1, -1 where it has none.
        times: How many words each stands for.
    """

    place: NDArray[np.float64]
    times: NDArray[np.float64]

    @property
    def size(self) -> NDArray[np.float64]:
        """Words of each run."""
        return np.asarray(
            np.bincount(self.owner, self.times, minlength=len(self.begin) - 1), dtype=np.float64
        )


def rescored(grid: Grid, plausible: Likely) -> NDArray[np.float32]:
    """Score of each bead that a pass found plausible, with word order.

    Args:
        grid: Two sides and what is known of them now.
        plausible: The beads.

    Returns:
        Array [LINKS, nodes of the band] in nats; IMPOSSIBLE for all other beads.
    """
    beads = plausible.spans()
    spans = (
        (beads.source, beads.source + beads.source_count),
        (beads.target, beads.target + beads.target_count),
    )
    source, target, turned = grid.source, grid.target, spans[::-1]
    words = _heard(source, target, grid.forward, np.log(grid.factors[1]), spans)
    words += _heard(target, source, grid.backward, np.log(grid.factors[0]), turned)
    forms = score_forms(grid.parts, plausible.number, beads.source, beads.target)
    scores = np.full((len(LINKS), plausible.band.size), IMPOSSIBLE, dtype=np.float32)
    scores[plausible.number, plausible.node] = forms + _WORDS * words
    return scores


def _heard(
    given: Side,
    explained: Side,
    table: Table,
    missing: NDArray[np.float64],
    spans: tuple[tuple[NDArray[np.int64], NDArray[np.int64]], ...],
) -> NDArray[np.float64]:
    """Score of the explained side of each bead given the other one.

    Args:
        given: The side that explains.
        explained: The side that is explained.
        table: Probabilities of explained tokens, by given token.
        missing: Logarithm of how likely each explained token stays alone in a true link.
        spans: First segment of each bead and the one behind its last, of either side.
    """
    texts = _read(given), _read(explained)
    runs = [
        (text.offsets[first], text.offsets[last])
        for text, (first, last) in zip(texts, spans, strict=True)
    ]
    entries = np.concatenate(([0], np.cumsum(np.diff(table.start)[texts[0].token])))
    work = entries[runs[0][1]] - entries[runs[0][0]], runs[1][1] - runs[1][0]
    matcher = Matcher(table, max(1, len(explained.keys)), int(sum(part.sum() for part in work)))
    total = np.zeros(len(work[0]))
    for part in matcher.batches(*work):
        one, two = (
            _words(text, first[part], last[part])
            for text, (first, last) in zip(texts, spans, strict=True)
        )
        told = _told(one, two, matcher)
        size = np.maximum(one.size, 1.0)
        held = np.bincount(one.owner, table.mass[one.token] * one.times, minlength=len(size)) / size
        owner = two.owner
        ratio = (1 - LAMBDA) * told / (size[owner] * explained.unigram[two.token])
        said = np.log(1 - (1 - LAMBDA) * held[owner] + ratio)
        said += np.where(told > 0, 0.0, missing[two.token])
        said *= explained.weights[two.token] * two.times
        total[part] = np.bincount(owner, said, minlength=len(size)) * (one.size > 0)
    return total


def _read(side: Side) -> _Text:
    """The words of a side, those of long segments brought together."""
    running, size = running_words(side), np.diff(side.offsets)
    middle = np.where(np.diff(running) > 0, running[:-1] + 0.5, -1.0)
    token, times, offsets = side.tokens, np.ones(len(middle)), side.offsets
    if (size > _LONG).any():
        owner = np.repeat(np.arange(side.size), size)
        key = owner * max(1, len(side.keys)) + token
        # Words of the other segments stay apart: no two of them have a number in common.
        apart = side.size * max(1, len(side.keys)) + np.arange(len(key))
        key = np.where(size[owner] > _LONG, key, apart)
        _, first, number = np.unique(key, return_index=True, return_inverse=True)
        times = np.bincount(number).astype(np.float64)
        middle = np.bincount(number, middle) / times
        order = np.argsort(first)
        middle, times, first = middle[order], times[order], first[order]
        token = token[first]
        offsets = _edges(np.bincount(owner[first], minlength=side.size))
    return _Text(token, middle, times, offsets, running[side.offsets])


def _words(text: _Text, first: NDArray[np.int64], last: NDArray[np.int64]) -> _Words:
    """The words of runs of segments, by the first of each and the one behind the last."""
    begin = text.offsets[first]
    size = text.offsets[last] - begin
    at = expand(begin, size)
    before = text.before[first]
    words = np.maximum(text.before[last] - before, 1)
    place = (text.middle[at] - np.repeat(before, size)) / np.repeat(words, size)
    place = np.where(text.middle[at] < 0, -1.0, place)
    return _Words(text.token[at], _edges(size), place, text.times[at])


def _edges(size: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate(([0], np.cumsum(size)))


def _told(one: _Words, two: _Words, matcher: Matcher) -> NDArray[np.float64]:
    """For each explained word the probability that the words of its bead give it, by nearness."""
    found = matcher.match(one, two, every=True)
    given, place = one.place[found.given], two.place[found.explained]
    steepness = max(1e-3, _EASE * matcher.table.steepness)
    near = nearness(given, np.maximum(place, 0.0), steepness)
    near = np.where((given < 0) | (place < 0), 1.0, 1 - _ORDERED + _ORDERED * near)
    near *= matcher.table.probability[found.entry]
    near *= one.times[found.given]
    told = np.bincount(found.explained, near, minlength=len(two.token))
    return told.astype(np.float64, copy=False)
