"""Plausible beads scored anew with word order, once a band has told which beads are plausible.

Over a whole band words are bags: where a word stands does not count, since a bead's places are its
own and nothing could be shared between beads. The few beads that are left after two passes are
scored one by one, each word by those of the other side that stand near.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.beads import LINKS
from transflow.alignment.lexical import LAMBDA
from transflow.alignment.lexicon import expand
from transflow.alignment.order import nearness, places, running_words
from transflow.alignment.scores import IMPOSSIBLE, score_beads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from transflow.alignment.grid import Grid
    from transflow.alignment.lexicon import Table
    from transflow.alignment.posterior import Posterior
    from transflow.alignment.tokens import Side

_PLAUSIBLE = 1e-4
"""Least posterior of a bead that is scored anew."""

_WORDS = 0.65 / 2
"""What words count, in each direction."""

_ORDERED = 0.5
"""Share of words that keep the order; the others may stand anywhere."""

_EASE = 0.7
"""Factor on the steepness: it was learnt from pairs that word order itself had chosen."""

_BATCH = 1 << 19
"""Cells (bead, word of the vocabulary) that beads are looked up in at a time."""

_TOKENS = 1 << 14
"""Most tokens of the beads of a batch, as far as a bead is not longer."""


@dataclass(frozen=True, slots=True)
class _Runs:
    """The tokens that runs of segments of one side hold.

    Attributes:
        token: Token number of each.
        place: Its place in the run, -1 where it has none.
        owner: Number of its run, ascending.
        size: Tokens of each run.
    """

    token: NDArray[np.int64]
    place: NDArray[np.float64]
    owner: NDArray[np.int64]
    size: NDArray[np.int64]


def rescored(grid: Grid, sure: Posterior) -> NDArray[np.float32]:
    """Score of each bead that a pass found plausible, with word order.

    Args:
        grid: Two sides and what is known of them now.
        sure: What a pass before found.

    Returns:
        Array [LINKS, nodes of the band] in nats; IMPOSSIBLE for all other beads.
    """
    band = sure.band
    number, node = np.nonzero(sure.probability >= _PLAUSIBLE)
    row = np.searchsorted(band.base, node, side="right") - 1
    column = node - band.base[row] + band.lo[row]
    count = np.array(LINKS)[number]
    spans = (row - count[:, 0], row), (column - count[:, 1], column)
    source, target, turned = grid.source, grid.target, spans[::-1]
    words = _heard(source, target, grid.forward, np.log(grid.factors[1]), spans)
    words += _heard(target, source, grid.backward, np.log(grid.factors[0]), turned)
    scores = score_beads(band, replace(grid.parts, forward=None, backward=None))
    plausible = scores[number, node] + _WORDS * words
    scores.fill(IMPOSSIBLE)
    scores[number, node] = plausible
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
    running = running_words(given), running_words(explained)
    sizes = [
        side.offsets[last] - side.offsets[first]
        for side, (first, last) in zip((given, explained), spans, strict=True)
    ]
    total = np.zeros(len(sizes[0]))
    vocabulary = max(1, len(explained.keys))
    slot_of = np.full(max(_BATCH, vocabulary), -1, dtype=np.int32)
    for part in _batches(sizes[0] + sizes[1], max(1, _BATCH // vocabulary)):
        one, two = (
            _runs(side, words, first[part], last[part])
            for side, words, (first, last) in zip((given, explained), running, spans, strict=True)
        )
        told = _told(one, two, table, vocabulary, slot_of)
        size = np.maximum(one.size, 1)
        held = np.bincount(one.owner, table.mass[one.token], minlength=len(size)) / size
        ratio = (1 - LAMBDA) * told / (size[two.owner] * explained.unigram[two.token])
        said = np.log(1 - (1 - LAMBDA) * held[two.owner] + ratio)
        said += np.where(told > 0, 0.0, missing[two.token])
        said *= explained.weights[two.token]
        total[part] = np.bincount(two.owner, said, minlength=len(size)) * (one.size > 0)
    return total


def _batches(sizes: NDArray[np.int64], most: int) -> Iterator[slice]:
    """Beads to work on at a time: at most so many, and about _TOKENS tokens."""
    before = np.concatenate(([0], np.cumsum(sizes)))
    first = 0
    while first < len(sizes):
        last = int(np.searchsorted(before, before[first] + _TOKENS, side="right")) - 1
        last = min(max(last, first + 1), first + most, len(sizes))
        yield slice(first, last)
        first = last


def _runs(
    side: Side, running: NDArray[np.int64], first: NDArray[np.int64], last: NDArray[np.int64]
) -> _Runs:
    begin, end = side.offsets[first], side.offsets[last]
    size = end - begin
    at = expand(begin, size)
    owner = np.repeat(np.arange(len(size)), size)
    place = places(side, running, at, begin[owner], end[owner])
    return _Runs(side.tokens[at], place, owner, size)


def _told(
    one: _Runs, two: _Runs, table: Table, vocabulary: int, slot_of: NDArray[np.int32]
) -> NDArray[np.float64]:
    """For each explained token the probability that the tokens of its bead give it, by nearness.

    Args:
        one: Tokens that explain.
        two: Tokens that are explained.
        table: Probabilities of the latter by the former.
        vocabulary: Number of tokens that may be explained.
        slot_of: Scratch room, -1 everywhere.
    """
    key = two.owner * vocabulary + two.token
    order = np.argsort(key, kind="stable")
    begin = np.flatnonzero(np.append(True, key[order][1:] != key[order][:-1])[: len(key)])
    again = np.diff(begin, append=len(key))
    cell = key[order][begin]
    slot_of[cell] = np.arange(len(cell))
    start = table.start[one.token]
    entries = table.start[one.token + 1] - start
    entry = expand(start, entries)
    slot = slot_of[np.repeat(one.owner * vocabulary, entries) + table.word[entry]]
    slot_of[cell] = -1
    hit = np.flatnonzero(slot >= 0)
    slot = slot[hit]
    times = again[slot]
    explained = order[expand(begin[slot], times)]
    given = np.repeat(one.place, entries)[hit].repeat(times)
    place = two.place[explained]
    near = nearness(given, np.maximum(place, 0.0), max(1e-3, _EASE * table.steepness))
    near = np.where((given < 0) | (place < 0), 1.0, 1 - _ORDERED + _ORDERED * near)
    near *= table.probability[entry[hit]].repeat(times)
    return np.bincount(explained, near, minlength=len(key)).astype(np.float64, copy=False)
