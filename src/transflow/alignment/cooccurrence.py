"""Token pairs that stand together in linked beads, from which translation tables are learnt.

Every token of one side of a bead meets every token of the other. That makes millions of pairs, so
that they are counted some source tokens at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from transflow.alignment.backend import kernels
from transflow.alignment.counting import grouped
from transflow.alignment.lexicon import expand
from transflow.alignment.order import places, running_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from transflow.alignment.lexicon import Priors, Spans
    from transflow.alignment.tokens import Side

PAIR_LIMIT = 4_000_000
"""Token pairs that learning looks at; more beads than that are sampled evenly."""

BEAD_LIMIT = 40_000
"""Token pairs of one bead; a larger one teaches nothing but costs much."""

_BATCH = 1 << 19
"""Token pairs that are counted at a time: there are millions, whose arrays would take room."""

_NOTHING = tuple(np.zeros(0, dtype=kind) for kind in (np.int64, np.int64, np.int32, np.int32))


@dataclass(frozen=True, slots=True)
class Slots:
    """The places of one side that observations speak of: a token in a bead.

    Attributes:
        token: Token of each.
        weight: Weight of its bead.
        place: Where it stands in its bead, 0 to 1, on average where it comes again; -1 for none.
    """

    token: NDArray[np.int64]
    weight: NDArray[np.float64]
    place: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Cooccurrence:
    """Token pairs that stood in linked beads, ready for learning in either direction.

    Attributes:
        source: Source token of each distinct pair.
        target: Target token of each.
        prior: Strength known beforehand of each, 0 when none.
        dice: Association of each by counts alone, 0 to 1.
        begin: Where the observations of each pair begin; one more than there are pairs.
        target_slot: For every observation the number of its target token in its bead.
        source_slot: For every observation the number of its source token in its bead.
        target_slots: Those places of the target side.
        source_slots: Those of the source side.
        unseen: For each pair known beforehand whether it stood in no bead.
    """

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    prior: NDArray[np.float64]
    dice: NDArray[np.float64]
    begin: NDArray[np.int64]
    target_slot: NDArray[np.int32]
    source_slot: NDArray[np.int32]
    target_slots: Slots
    source_slots: Slots
    unseen: NDArray[np.bool_]

    @property
    def seen(self) -> NDArray[np.int64]:
        """How often each pair was observed."""
        return np.diff(self.begin)

    def swapped(self) -> Cooccurrence:
        """The same observations seen from the other side."""
        return Cooccurrence(
            self.target,
            self.source,
            self.prior,
            self.dice,
            self.begin,
            self.source_slot,
            self.target_slot,
            self.source_slots,
            self.target_slots,
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
    source_bead, source_token, source_place = _bags(source, spans.source, spans.source_count)
    target_bead, target_token, target_place = _bags(target, spans.target, spans.target_count)
    kept = _recurring(source_token, priors.source)
    source_bead, source_token = source_bead[kept], source_token[kept]
    source_place = source_place[kept]
    kept = _recurring(target_token, priors.target)
    target_bead, target_token = target_bead[kept], target_token[kept]
    target_place = target_place[kept]
    # By source token, so that pairs can be counted some tokens at a time.
    order = np.argsort(source_token, kind="stable")
    source_bead, source_token = source_bead[order], source_token[order]
    source_place = source_place[order]
    count = np.bincount(target_bead, minlength=len(spans.source))
    first = (np.cumsum(count) - count)[source_bead]
    met = first, count[source_bead]
    left, right, seen, source_slot, target_slot = _pairs(
        (source_token, target_token), met, priors, words
    )
    prior, known = _lookup(priors, words, left * words + right)
    return Cooccurrence(
        source=left,
        target=right,
        prior=prior,
        dice=2.0 * seen / (source.counts[left] + target.counts[right] + 1.0),
        begin=np.concatenate(([0], np.cumsum(seen))),
        target_slot=target_slot,
        source_slot=source_slot,
        target_slots=Slots(target_token, spans.weight[target_bead], target_place),
        source_slots=Slots(source_token, spans.weight[source_bead], source_place),
        unseen=known < 0,
    )


def _pairs(
    tokens: tuple[NDArray[np.int64], NDArray[np.int64]],
    met: tuple[NDArray[np.int64], NDArray[np.int64]],
    priors: Priors,
    words: int,
) -> tuple[
    NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int32], NDArray[np.int32]
]:
    """Pairs of source tokens with the target tokens of their beads, those worth keeping.

    Args:
        tokens: Source tokens of all bags, ascending, and target tokens of all bags.
        met: For each of the source tokens the first target token of its bead, and how many.
        priors: Pairs known beforehand.
        words: Number of target tokens there are.

    Returns:
        Source and target token of each, ascending; how often each was seen; and source and target
        slot of each time.
    """
    total = int(met[1].sum())
    compiled = kernels(total)
    if compiled is not None:
        last = int(tokens[0][-1]) if len(tokens[0]) else -1
        known, target = np.divmod(np.unique(priors.source * words + priors.target), words)
        begin = np.searchsorted(known, np.arange(last + 2))
        *pairs, one, two = compiled.counted(
            tokens[0], *met, tokens[1], begin, target, (total, words)
        )
        left, right, seen = (column.astype(np.int64) for column in pairs)
        return left, right, seen, one, two
    parts = [_counted(part, tokens, met, priors, words) for part in _batches(tokens[0], met[1])]
    key, seen, one, two = (np.concatenate(column) for column in zip(_NOTHING, *parts, strict=True))
    return *np.divmod(key, words), seen, one, two


def _batches(token: NDArray[np.int64], count: NDArray[np.int64]) -> Iterator[slice]:
    """Parts of ascending tokens that make about _BATCH pairs each, equal tokens together."""
    begins = np.flatnonzero(np.append(True, token[1:] != token[:-1])[: len(token)])
    part = (np.cumsum(count) - count)[begins] // _BATCH
    edges = begins[np.flatnonzero(np.append(True, part[1:] != part[:-1])[: len(part)])]
    for begin, end in pairwise([*edges.tolist(), len(token)]):
        yield slice(begin, end)


def _counted(
    part: slice,
    tokens: tuple[NDArray[np.int64], NDArray[np.int64]],
    met: tuple[NDArray[np.int64], NDArray[np.int64]],
    priors: Priors,
    words: int,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int32], NDArray[np.int32]]:
    """Pairs of some source tokens with all target tokens of their beads.

    Args:
        part: Which of the source tokens.
        tokens: Source tokens of all bags, ascending, and target tokens of all bags.
        met: For each of the source tokens the first target token of its bead, and how many.
        priors: Pairs known beforehand.
        words: Number of target tokens there are.

    Returns:
        Ascending keys of the pairs worth keeping, how often each was seen, and source and target
        slot of each time.
    """
    (source_token, target_token), first, count = tokens, met[0][part], met[1][part]
    source_slot = np.repeat(np.arange(part.start, part.stop, dtype=np.int32), count)
    before = np.cumsum(count) - count
    target_slot = np.repeat((first - before).astype(np.int32), count)
    target_slot += np.arange(len(target_slot), dtype=np.int32)
    low, high = int(source_token[part.start]), int(source_token[part.stop - 1])
    kind = np.int32 if (high - low + 1) * words < np.iinfo(np.int32).max else np.int64
    row = ((source_token[part] - low) * words).astype(kind)
    key: NDArray[Any] = np.repeat(row, count)
    key += target_token.astype(kind)[target_slot]
    distinct, seen, order = grouped(key)
    distinct = distinct.astype(np.int64) + low * words
    kept = seen >= 2
    _, known = _lookup(priors, words, distinct)
    kept[known[known >= 0]] = True
    order = order[np.repeat(kept, seen)]
    return distinct[kept], seen[kept].astype(np.int64), source_slot[order], target_slot[order]


def _recurring(token: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which tokens of bags stand in two bags or are known beforehand: no others make a pair."""
    often = np.bincount(token) >= 2
    often[known[known < len(often)]] = True
    return np.asarray(often[token])


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


def _bags(
    side: Side, start: NDArray[np.int64], count: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Distinct tokens of each range of segments: bead numbers (ascending), tokens, places."""
    first = side.offsets[start]
    length = side.offsets[start + count] - first
    bead = np.repeat(np.arange(len(start)), length)
    at = expand(first, length)
    key = bead * max(1, len(side.keys)) + side.tokens[at]
    distinct, number = np.unique(key, return_inverse=True)
    place = places(side, running_words(side), at, first[bead], first[bead] + length[bead])
    summed = np.bincount(number, place, minlength=len(distinct))
    mean = summed / np.bincount(number, minlength=len(distinct))
    return *np.divmod(distinct, max(1, len(side.keys))), mean
