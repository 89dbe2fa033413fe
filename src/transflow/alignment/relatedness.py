"""Whether two texts are translations of each other at all.

An aligner that teaches itself finds order in anything: the words of two texts that have nothing to
do with each other come to explain one another. So the judgement rests on what was known before
(equal facts, names, cognates, word lists). Linked segments must share clearly more of it than
segments that are not linked do, and clearly more than an aligner could pick out of any two texts:
of that, the best way through the one text and the other turned round is the measure.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.evidence import priors
from transflow.alignment.sides import read_sides

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from transflow.alignment.knowledge import Knowledge
    from transflow.alignment.tokens import Side
    from transflow.model import Link, Segment

SAMPLE = 300
"""Links that are looked at, evenly over the text."""

FEWEST = 3
"""Links below which nothing can be said."""

FEWEST_TELLING = 8
"""Links that share anything below which chance cannot be measured."""

LEAST_STANDING_OUT = 3.5
"""Standard errors below which two texts are not taken for translations of each other."""

MOST_ASKED = 2.0
"""No more is asked of the ratio to chance, however long the texts are."""


@dataclass(frozen=True, slots=True)
class Relatedness:
    """How much more linked segments share than others do.

    Attributes:
        standing_out: By how many standard errors of the mean: about 0 for unrelated texts that were
            linked at random, above 5 for translations.
        against_chance: How many times what the best way through the turned text shares: about 1 for
            unrelated texts, whatever their length, 2 to 8 for translations, more for longer ones.
            None where too few links share anything.
        telling: Links that share something.
    """

    standing_out: float
    against_chance: float | None
    telling: int

    @property
    def credible(self) -> bool:
        """Whether texts of which this is true can be translations of each other."""
        if self.standing_out < LEAST_STANDING_OUT:
            return False
        if self.against_chance is None:
            return True
        return self.against_chance >= min(MOST_ASKED, 1 + log(self.telling / FEWEST_TELLING) / 2)


def relatedness(
    source: Sequence[Segment],
    target: Sequence[Segment],
    langs: tuple[str, str],
    links: Sequence[Link],
    knowledge: Knowledge,
) -> Relatedness | None:
    """How far what linked segments share stands above what any segments share.

    Args:
        source: Source segments.
        target: Target segments.
        langs: BCP 47 tags of source and target.
        links: The links between them.
        knowledge: What helped to find them.

    Returns:
        None where there are too few links, or nothing known beforehand, to judge by.
    """
    both = [link for link in links if link.source and link.target]
    both = both[:: max(1, len(both) // SAMPLE)]
    if len(both) < FEWEST:
        return None
    one, two = read_sides(
        [" ".join(source[at].text for at in link.source) for link in both],
        [" ".join(target[at].text for at in link.target) for link in both],
        langs,
        knowledge.glossary,
        knowledge.morphology,
    )
    shared = _shared(one, two, knowledge)
    apart = shared[~np.eye(len(both), dtype=bool)]
    if not shared.any():
        return None
    error = float(apart.std()) / len(both) ** 0.5 + 1e-9
    standing_out = float((np.diag(shared).mean() - apart.mean()) / error)
    telling = int(shared.any(axis=1).sum())
    if telling < FEWEST_TELLING:
        return Relatedness(standing_out, None, telling)
    chance = _best_way(shared[:, ::-1])
    return Relatedness(standing_out, float(np.trace(shared)) / chance, telling)


def _best_way(shared: NDArray[np.float64]) -> float:
    """The most that segments can share when each has one partner, in the order of both texts."""
    best = np.zeros(shared.shape[1] + 1)
    for row in shared:
        best[1:] = np.maximum(best[1:], best[:-1] + row)
        best = np.maximum.accumulate(best)
    return float(best[-1])


def _shared(one: Side, two: Side, knowledge: Knowledge) -> NDArray[np.float64]:
    """What each source segment shares with each target segment, by their lengths."""
    known = priors(one, two, knowledge)
    rare = np.minimum(_rarity(one)[known.source], _rarity(two)[known.target])
    partners: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    weights = (known.strength * rare).tolist()
    pairs = zip(known.source.tolist(), known.target.tolist(), weights, strict=True)
    for left, right, weight in pairs:
        if weight > 0:
            partners[left].append((right, weight))
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for segment in range(two.size):
        for token in set(two.of(segment).tolist()):
            holders[token].append(segment)
    shared = np.zeros((one.size, two.size))
    for segment in range(one.size):
        for token in set(one.of(segment).tolist()):
            for partner, weight in partners[token]:
                shared[segment, holders[partner]] += weight
    sizes = [np.maximum(1, np.diff(side.offsets)) for side in (one, two)]
    return np.asarray(shared / np.sqrt(np.outer(*sizes)))


def _rarity(side: Side) -> NDArray[np.float64]:
    """Logarithm of how few segments each token stands in."""
    segment = np.repeat(np.arange(side.size), np.diff(side.offsets))
    token = np.unique(side.tokens * max(1, side.size) + segment) // max(1, side.size)
    held = np.bincount(token, minlength=len(side.keys))
    return np.asarray(np.log((side.size + 1) / (held + 0.5)))
