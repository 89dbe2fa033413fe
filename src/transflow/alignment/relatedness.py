"""Whether two texts are translations of each other at all.

An aligner that teaches itself finds order in anything: the words of two texts that have nothing to
do with each other come to explain one another. So the judgement rests on what was known before
(equal facts, names, cognates, word lists): linked segments must share clearly more of it than
segments that are not linked do.
"""

from __future__ import annotations

from collections import defaultdict
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


def relatedness(
    source: Sequence[Segment],
    target: Sequence[Segment],
    langs: tuple[str, str],
    links: Sequence[Link],
    knowledge: Knowledge,
) -> float | None:
    """How far what linked segments share stands above what any segments share.

    Args:
        source: Source segments.
        target: Target segments.
        langs: BCP 47 tags of source and target.
        links: The links between them.
        knowledge: What helped to find them.

    Returns:
        Standard errors of the mean; about 0 for unrelated texts, above 5 for translations. None
        where there are too few links, or nothing known beforehand, to judge by.
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
    return float((np.diag(shared).mean() - apart.mean()) / error)


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
