"""What finished translations teach: a translation table by token key, for the next document.

Source and target of finished units are linked one to one; expectation maximisation over them
gives the words that translate each other. They are kept by the keys of the aligner's own tokens, so
that a new document looks them up without reading any phrase anew.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.cooccurrence import observe
from transflow.alignment.evidence import priors
from transflow.alignment.knowledge import Learnt
from transflow.alignment.lexicon import Spans, learn
from transflow.alignment.sides import read_sides
from transflow.alignment.tokens import TokenKind, primary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from transflow.alignment.knowledge import Knowledge
    from transflow.alignment.lexicon import Table
    from transflow.alignment.tokens import Side

LONGEST = 2_000
"""Characters of a finished text; a longer one is no sentence and says little about its words."""

_CHUNK = 2_500
"""Units read at a time, which bounds memory; their tables are joined by how often words occur."""

_ENTRIES = 120_000
"""Pairs kept: the likeliest ones."""

_FLOOR = 0.04
"""Least strength of a pair that is kept."""

_KNOWN = 1.5
"""Strength of a pair for a probability: what is left of 1 is mostly damping, not doubt."""

_TEACHING = frozenset({TokenKind.WORD, TokenKind.NAME})


@dataclass(slots=True)
class _Counts:
    """Expected translations of one direction, summed over chunks.

    Attributes:
        pair: How often the one is expected to render the other, by both keys.
        given: How often each key occurs.
    """

    pair: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))
    given: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add(self, given: Side, explained: Side, table: Table) -> None:
        """Add what a chunk taught."""
        telling = np.isin(explained.kinds, list(_TEACHING))
        row = np.repeat(np.arange(len(given.keys)), np.diff(table.start))
        kept = np.isin(given.kinds, list(_TEACHING))[row] & telling[table.word]
        row, word = row[kept], table.word[kept]
        expected = given.counts[row] * table.probability[kept]
        for one, two, count in zip(row.tolist(), word.tolist(), expected.tolist(), strict=True):
            self.pair[given.keys[one], explained.keys[two]] += count
        for number, key in enumerate(given.keys):
            self.given[key] += float(given.counts[number])

    def chances(self) -> dict[tuple[str, str], float]:
        """Probability of the one for the other."""
        return {pair: count / self.given[pair[0]] for pair, count in self.pair.items()}


def learn_units(
    units: Sequence[tuple[str, str]], langs: tuple[str, str], knowledge: Knowledge
) -> Learnt:
    """Learn from finished units.

    Args:
        units: Source and target text of each.
        langs: BCP 47 tags of source and target.
        knowledge: Analysers and dictionaries that help to learn; what it has learnt is not used.

    Returns:
        Pairs of token keys that translate each other; the same for the same units in any order of
        equal chunks.
    """
    useful = [
        (source, target)
        for source, target in units
        if source.strip() and target.strip() and max(len(source), len(target)) <= LONGEST
    ]
    there, back = _Counts(), _Counts()
    for first in range(0, len(useful), _CHUNK):
        chunk = useful[first : first + _CHUNK]
        one, two = read_sides(
            [source for source, _ in chunk],
            [target for _, target in chunk],
            langs,
            morphology=knowledge.morphology,
        )
        known = priors(one, two, knowledge)
        seen = observe(one, two, _one_to_one(len(chunk)), known)
        there.add(one, two, learn(one, two, seen, known))
        back.add(two, one, learn(two, one, seen.swapped(), known.swapped()))
    return Learnt((primary(langs[0]), primary(langs[1])), _joined(there.chances(), back.chances()))


def _joined(
    there: dict[tuple[str, str], float], back: dict[tuple[str, str], float]
) -> dict[str, tuple[tuple[str, float], ...]]:
    """Pairs that both directions bear out, by source key, the strongest first."""
    found = []
    for (one, two), chance in there.items():
        other = back.get((two, one), 0.0)
        strength = _strength(chance, other)
        if strength >= _FLOOR:
            found.append((round(strength, 3), one, two))
    found.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    rows: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for strength, one, two in found[:_ENTRIES]:
        rows[one].append((two, strength))
    return {one: tuple(row) for one, row in sorted(rows.items())}


def _one_to_one(size: int) -> Spans:
    place: NDArray[np.int64] = np.arange(size)
    once = np.ones(size, dtype=np.int64)
    return Spans(place, once, place, once, np.ones(size))


def _strength(there: float, back: float) -> float:
    """How sure a pair is, by its probabilities in both directions."""
    return min(1.0, _KNOWN * math.sqrt(there * back))
