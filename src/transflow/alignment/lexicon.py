"""Translation tables: what is known beforehand, and what the document itself teaches.

A table gives, for each token of one side, the tokens of the other that translate it, with
probabilities. It is learnt by expectation maximisation over beads (IBM model 1, Brown et al. 1993,
with a NULL word that follows the unigram), where evidence known beforehand (equal numbers, names,
glossary terms, a user's dictionary) counts as pseudo-observations. What is learnt is discounted by
what a single bead can teach.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.backend import kernels
from transflow.alignment.order import START, steepness_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from transflow.alignment.cooccurrence import Cooccurrence
    from transflow.alignment.tokens import Side

_PRIOR_WEIGHT = 4.0
"""Pseudo-observations that a prior of 1 is worth."""

_DAMPING = 2.0
"""Observations of nothing added to each word: a word seen twice is not certain of its partner."""

_OWN = 1.0
"""Taken off every learnt count before a table is made: what one bead can teach.

A table scores the very beads that taught it. Without this a line that was wrongly taken into a bead
would speak for itself: each of its words has met those of the other side at least this once.
"""

_CHUNK = 1 << 18
"""Observations whose places are compared at a time."""

_ROUNDS = 4
"""Rounds of expectation maximisation."""

_SAMPLE = 200_000
"""Observations that tell how well words keep the order, about."""

_FLOOR = 1e-3
"""Probabilities below this are left out of a table."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A bilingual word list that a user or the workspace's finished units bring.

    Attributes:
        entries: For each source word or phrase its renderings with probabilities 0 to 1.
    """

    entries: Mapping[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Priors:
    """Token pairs known beforehand, as parallel arrays.

    Attributes:
        source: Token numbers of the source side.
        target: Token numbers of the target side.
        strength: How sure each pair is, 0 to 1.
    """

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    strength: NDArray[np.float64]

    def swapped(self) -> Priors:
        """The same pairs seen from the other side."""
        return Priors(self.target, self.source, self.strength)


@dataclass(frozen=True, slots=True)
class Table:
    """Translation probabilities in rows of a sparse matrix.

    Attributes:
        start: Where the row of each given token begins; one more than there are tokens.
        word: Token number of the other side of each entry.
        probability: Of that token given the row's.
        steepness: How well words keep the order, see `order`; 0 where nothing is known of it.
        mass: How much of each given token the table explains, 0 to 1.
    """

    start: NDArray[np.int64]
    word: NDArray[np.int64]
    probability: NDArray[np.float32]
    steepness: float = 0.0
    mass: NDArray[np.float64] = field(init=False)

    def __post_init__(self) -> None:
        rows = np.repeat(np.arange(len(self.start) - 1), np.diff(self.start))
        total = np.bincount(rows, self.probability, minlength=len(self.start) - 1)
        object.__setattr__(self, "mass", np.minimum(total, 1.0))

    def row(self, token: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The words that translate a token, and their probabilities."""
        part = slice(self.start[token], self.start[token + 1])
        return self.word[part], self.probability[part]


@dataclass(frozen=True, slots=True)
class Spans:
    """Linked beads as ranges of segments, with how much each is to be believed.

    Attributes:
        source: First source segment of each bead.
        source_count: How many.
        target: First target segment.
        target_count: How many.
        weight: 0 to 1.
    """

    source: NDArray[np.int64]
    source_count: NDArray[np.int64]
    target: NDArray[np.int64]
    target_count: NDArray[np.int64]
    weight: NDArray[np.float64]

    def take(self, chosen: NDArray[np.int64] | NDArray[np.bool_]) -> Spans:
        """Some of the beads."""
        return Spans(
            self.source[chosen],
            self.source_count[chosen],
            self.target[chosen],
            self.target_count[chosen],
            self.weight[chosen],
        )


def expand(start: NDArray[np.int64], count: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each pair the numbers ``start, start + 1, ...``, ``count`` of them, in one array."""
    total = int(count.sum())
    before = np.cumsum(count) - count
    return np.repeat(start - before, count) + np.arange(total)


def learn(
    given: Side,
    explained: Side,
    seen: Cooccurrence,
    priors: Priors,
    steepness: float = START,
) -> Table:
    """Probabilities of one side's tokens given the other's.

    Args:
        given: The side that conditions; the source side of ``seen`` and ``priors``.
        explained: The side that is explained.
        seen: Observations of linked beads.
        priors: Pairs known beforehand.
        steepness: How well words keep the order, as far as is known before.
    """
    words = len(given.keys)
    free = explained.unigram[seen.target_slots.token]
    chance = np.maximum(seen.dice / 2, 1e-4)
    chance += 2 * seen.prior
    chance /= np.bincount(seen.source, chance, minlength=words)[seen.source]
    known = _PRIOR_WEIGHT * seen.prior
    learnt = np.zeros(len(chance))
    near = _near(seen, steepness or START)
    expected = _expectation(seen, free, near)
    for _ in range(_ROUNDS if len(seen.source) else 0):
        learnt = expected(chance)
        np.add(known, learnt, out=chance)
        chance /= (np.bincount(seen.source, chance, minlength=words) + _DAMPING)[seen.source]
    if len(near):
        steepness = _steepness(seen, chance, near, free)
    del chance, near, expected  # millions of numbers: the table needs room of its own
    learnt -= _OWN
    known += np.maximum(learnt, 0.0, out=learnt)
    unseen = seen.unseen
    return _table(
        words,
        np.concatenate((seen.source, priors.source[unseen])),
        np.concatenate((seen.target, priors.target[unseen])),
        np.concatenate((known, _PRIOR_WEIGHT * priors.strength[unseen])),
        steepness,
    )


def _expectation(
    seen: Cooccurrence, free: NDArray[np.float64], near: NDArray[np.float32]
) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    """Gives expected counts of pairs by their probabilities.

    Every observation gets its share of the token that it explains; ``free`` is for each slot what
    stays for the text as such, ``near`` for each observation a factor on its probability.
    """
    compiled = kernels(len(near))
    weight = seen.target_slots.weight
    if compiled is not None:
        fresh = np.zeros(len(near), dtype=np.int8)
        fresh[seen.begin[1:-1]] = 1
        expected, parts = compiled.expected, (near, fresh, seen.target_slot, weight, free)
        return lambda chance: np.asarray(expected(chance, *parts))
    times, slot = seen.seen, seen.target_slot.astype(np.intp)

    def count(chance: NDArray[np.float64]) -> NDArray[np.float64]:
        share = np.repeat(chance, times)
        share *= near
        whole = np.bincount(slot, share, minlength=len(free)) + free + 1e-9
        share *= (weight / whole)[slot]
        return np.asarray(np.add.reduceat(share, seen.begin[:-1]))

    return count


def _near(seen: Cooccurrence, steepness: float) -> NDArray[np.float32]:
    """For each observation how much likelier its places make it."""
    target = seen.target_slots.place
    far = steepness / (
        2 - np.exp(-steepness * np.abs(target)) - np.exp(steepness * (np.abs(target) - 1))
    )
    scale = far.astype(np.float32)
    places = [slots.place.astype(np.float32) for slots in (seen.source_slots, seen.target_slots)]
    near = np.empty(len(seen.target_slot), dtype=np.float32)
    for begin in range(0, len(near), _CHUNK):
        part = slice(begin, begin + _CHUNK)
        slot = seen.target_slot[part]
        one, two = places[0][seen.source_slot[part]], places[1][slot]
        found = scale[slot] * np.exp(np.float32(-steepness) * np.abs(one - two))
        near[part] = np.where((one < 0) | (two < 0), np.float32(1), found)
    return near


def _steepness(
    seen: Cooccurrence,
    chance: NDArray[np.float64],
    near: NDArray[np.float32],
    free: NDArray[np.float64],
) -> float:
    """How well words keep the order, from how far apart those stand that explain each other."""
    every = len(near) // _SAMPLE + 1
    chosen = np.arange(len(free)) % every == 0
    sample = np.flatnonzero(chosen[seen.target_slot])
    slot = seen.target_slot[sample]
    pair = np.searchsorted(seen.begin, sample, side="right") - 1
    one = seen.source_slots.place[seen.source_slot[sample]]
    two = seen.target_slots.place[slot]
    share = chance[pair] * near[sample]
    whole = np.bincount(slot, share, minlength=len(free)) + free + 1e-9
    share *= (seen.target_slots.weight / whole)[slot] * ((one >= 0) & (two >= 0))
    total = float(share.sum())
    return steepness_of(float((share * np.abs(one - two)).sum()) / total) if total > 0 else START


def table_of(given: Side, priors: Priors) -> Table:
    """The table that holds nothing but what is known beforehand."""
    return _table(len(given.keys), priors.source, priors.target, _PRIOR_WEIGHT * priors.strength)


def _table(
    words: int,
    given: NDArray[np.int64],
    explained: NDArray[np.int64],
    count: NDArray[np.float64],
    steepness: float = 0.0,
) -> Table:
    """Normalise counts into a table; the damping leaves part of every word unexplained."""
    probability = count / (np.bincount(given, count, minlength=words) + _DAMPING)[given]
    kept = probability > _FLOOR
    given, explained, probability = given[kept], explained[kept], probability[kept]
    order = np.lexsort((explained, given))
    start = np.concatenate(([0], np.cumsum(np.bincount(given, minlength=words))))
    return Table(start, explained[order], probability[order].astype(np.float32), steepness)
