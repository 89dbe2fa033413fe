"""Translation tables: what is known beforehand, and what the document itself teaches.

A table gives, for each token of one side, the tokens of the other that translate it, with
probabilities. It is learnt by expectation maximisation over beads (IBM model 1, Brown et al. 1993,
with a NULL word that follows the unigram), where evidence known beforehand (equal numbers, names,
glossary terms, a user's dictionary) counts as pseudo-observations.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from transflow.alignment.backend import kernels
from transflow.alignment.counting import grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from transflow.alignment.tokens import Side

PAIR_LIMIT = 4_000_000
"""Token pairs that learning looks at; more beads than that are sampled evenly."""

BEAD_LIMIT = 40_000
"""Token pairs of one bead; a larger one teaches nothing but costs much."""

_PRIOR_WEIGHT = 4.0
"""Pseudo-observations that a prior of 1 is worth."""

_DAMPING = 2.0
"""Observations of nothing added to each word: a word seen twice is not certain of its partner."""

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
        mass: How much of each given token the table explains, 0 to 1.
    """

    start: NDArray[np.int64]
    word: NDArray[np.int64]
    probability: NDArray[np.float32]
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


def _bags(
    side: Side, start: NDArray[np.int64], count: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Distinct tokens of each range of segments: bead numbers (ascending) and tokens."""
    first = side.offsets[start]
    length = side.offsets[start + count] - first
    bead = np.repeat(np.arange(len(start)), length)
    key = np.unique(bead * max(1, len(side.keys)) + side.tokens[expand(first, length)])
    return np.divmod(key, max(1, len(side.keys)))


@dataclass(frozen=True, slots=True)
class Cooccurrence:
    """Token pairs that stood in linked beads, ready for learning in either direction.

    Attributes:
        source: Source token of each distinct pair.
        target: Target token of each.
        prior: Strength known beforehand of each, 0 when none.
        dice: Association of each by counts alone, 0 to 1.
        pair: For every observation the number of its pair.
        target_slot: For every observation the number of its (bead, target token).
        source_slot: For every observation the number of its (bead, source token).
        weight: For every observation the weight of its bead.
        unseen: For each pair known beforehand whether it stood in no bead.
    """

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    prior: NDArray[np.float64]
    dice: NDArray[np.float64]
    pair: NDArray[np.int32]
    target_slot: NDArray[np.int32]
    source_slot: NDArray[np.int32]
    weight: NDArray[np.float64]
    unseen: NDArray[np.bool_]

    def swapped(self) -> Cooccurrence:
        """The same observations seen from the other side."""
        return Cooccurrence(
            self.target,
            self.source,
            self.prior,
            self.dice,
            self.pair,
            self.source_slot,
            self.target_slot,
            self.weight,
            self.unseen,
        )


def observe(source: Side, target: Side, spans: Spans, priors: Priors) -> Cooccurrence:
    """Collect the token pairs of linked beads.

    Pairs seen in a single bead are left out unless they were known beforehand: once is chance.
    """
    words = max(1, len(target.keys))
    pairs = _sums(np.diff(source.offsets), spans.source, spans.source_count) * _sums(
        np.diff(target.offsets), spans.target, spans.target_count
    )
    spans = spans.take((pairs > 0) & (pairs <= BEAD_LIMIT))
    total = int(pairs[(pairs > 0) & (pairs <= BEAD_LIMIT)].sum())
    if total > PAIR_LIMIT:
        keep = max(1, int(len(spans.source) * PAIR_LIMIT / total))
        spans = spans.take(np.linspace(0, len(spans.source) - 1, keep).astype(np.int64))
    source_bead, source_token = _bags(source, spans.source, spans.source_count)
    target_bead, target_token = _bags(target, spans.target, spans.target_count)
    source_bead, source_token = _recurring(source_bead, source_token, priors.source)
    target_bead, target_token = _recurring(target_bead, target_token, priors.target)
    count = np.bincount(target_bead, minlength=len(spans.source))
    first = np.cumsum(count) - count
    # Every source token of a bead meets every target token of it. There are millions of pairs, so
    # that their arrays live no longer than they must.
    source_slot = _source_slots(count[source_bead])
    small = len(source.keys) * words < np.iinfo(np.int32).max
    kind = np.int32 if small else np.int64
    key: NDArray[Any] = source_token.astype(kind)[source_slot]
    key *= words
    del source_slot
    key += target_token.astype(kind)[_target_slots(first[source_bead], count[source_bead])]
    distinct, seen, order = grouped(key)
    del key
    kept = seen >= 2
    _, known = _lookup(priors, words, distinct)
    kept[known[known >= 0]] = True
    order = order[np.repeat(kept, seen)]
    distinct, seen = distinct[kept].astype(np.int64), seen[kept]
    prior, known = _lookup(priors, words, distinct)
    left, right = np.divmod(distinct, words)
    source_slot = _source_slots(count[source_bead])[order]
    target_slot = _target_slots(first[source_bead], count[source_bead])[order]
    return Cooccurrence(
        source=left,
        target=right,
        prior=prior,
        dice=2.0 * seen / (source.counts[left] + target.counts[right] + 1.0),
        pair=np.repeat(np.arange(len(distinct), dtype=np.int32), seen),
        target_slot=target_slot,
        source_slot=source_slot,
        weight=spans.weight[source_bead[source_slot]],
        unseen=known < 0,
    )


def _source_slots(count: NDArray[np.int64]) -> NDArray[np.int32]:
    """For every observation the number of its source token, which meets ``count`` target tokens."""
    return np.repeat(np.arange(len(count), dtype=np.int32), count)


def _target_slots(first: NDArray[np.int64], count: NDArray[np.int64]) -> NDArray[np.int32]:
    """For every observation the number of its target token: ``count`` of them from ``first``."""
    before = np.cumsum(count) - count
    slots = np.repeat((first - before).astype(np.int32), count)
    slots += np.arange(len(slots), dtype=np.int32)
    return slots


def _recurring(
    bead: NDArray[np.int64], token: NDArray[np.int64], known: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The tokens of bags that stand in two bags or are known beforehand: no others make a pair."""
    often = np.bincount(token) >= 2
    often[known[known < len(often)]] = True
    kept = often[token]
    return bead[kept], token[kept]


def _sums(
    values: NDArray[np.int64], start: NDArray[np.int64], count: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Sum of each range of values."""
    total = np.concatenate(([0], np.cumsum(values)))
    return np.asarray(total[start + count] - total[start])


def _lookup(
    priors: Priors, words: int, keys: NDArray[np.integer]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Prior strength of each pair key, 0 where none is known; and the place of each prior's key.

    Args:
        priors: Pairs known beforehand.
        words: Number of target tokens.
        keys: Ascending.

    Returns:
        The strengths, and for each prior the number of its key, -1 for none.
    """
    found = np.zeros(len(keys))
    place = np.full(len(priors.source), -1, dtype=np.int64)
    if len(priors.source) and len(keys):
        known = priors.source * words + priors.target
        near = np.minimum(np.searchsorted(keys, known), len(keys) - 1)
        hit = keys[near] == known
        place[hit] = near[hit]
        np.maximum.at(found, near[hit], priors.strength[hit])
    return found, place


def learn(
    given: Side, explained: Side, seen: Cooccurrence, priors: Priors, rounds: int = 4
) -> Table:
    """Probabilities of one side's tokens given the other's.

    Args:
        given: The side that conditions; the source side of ``seen`` and ``priors``.
        explained: The side that is explained.
        seen: Observations of linked beads.
        priors: Pairs known beforehand.
        rounds: Rounds of expectation maximisation.
    """
    words = len(given.keys)
    null = explained.unigram[seen.target]
    slots = int(seen.target_slot.max()) + 1 if len(seen.target_slot) else 0
    free = np.zeros(slots)
    free[seen.target_slot] = null[seen.pair]
    chance = np.maximum(seen.dice / 2, 1e-4) + 2 * seen.prior
    chance = chance / np.bincount(seen.source, chance, minlength=words)[seen.source]
    count: NDArray[np.float64] = chance
    expected = _expectation(seen, free)
    for _ in range(rounds if len(seen.source) else 0):
        count = _PRIOR_WEIGHT * seen.prior + expected(chance)
        chance = count / (np.bincount(seen.source, count, minlength=words) + _DAMPING)[seen.source]
    unseen = seen.unseen
    return _table(
        words,
        np.concatenate((seen.source, priors.source[unseen])),
        np.concatenate((seen.target, priors.target[unseen])),
        np.concatenate((count, _PRIOR_WEIGHT * priors.strength[unseen])),
    )


def _expectation(
    seen: Cooccurrence, free: NDArray[np.float64]
) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    """Gives expected counts of pairs by their probabilities.

    Every observation gets its share of the token that it explains; ``free`` is for each slot what
    stays for the text as such.
    """
    compiled = kernels(len(seen.pair))
    if compiled is not None:
        expected, parts = compiled.expected, (seen.pair, seen.target_slot, seen.weight, free)
        return lambda chance: np.asarray(expected(chance, *parts))
    pair, slot = seen.pair.astype(np.intp), seen.target_slot.astype(np.intp)

    def count(chance: NDArray[np.float64]) -> NDArray[np.float64]:
        share = chance[pair]
        whole = np.bincount(slot, share, minlength=len(free)) + free + 1e-9
        share *= seen.weight
        share /= whole[slot]
        return np.bincount(pair, share, minlength=len(chance)).astype(np.float64, copy=False)

    return count


def table_of(given: Side, priors: Priors) -> Table:
    """The table that holds nothing but what is known beforehand."""
    return _table(len(given.keys), priors.source, priors.target, _PRIOR_WEIGHT * priors.strength)


def _table(
    words: int,
    given: NDArray[np.int64],
    explained: NDArray[np.int64],
    count: NDArray[np.float64],
) -> Table:
    """Normalise counts into a table; the damping leaves part of every word unexplained."""
    probability = count / (np.bincount(given, count, minlength=words) + _DAMPING)[given]
    kept = probability > _FLOOR
    given, explained, probability = given[kept], explained[kept], probability[kept]
    order = np.lexsort((explained, given))
    start = np.concatenate(([0], np.cumsum(np.bincount(given, minlength=words))))
    return Table(start, explained[order], probability[order].astype(np.float32))
