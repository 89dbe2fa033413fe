"""Sentence vectors as evidence: how near in meaning the two sides of a bead are.

Every segment is encoded once. The vector of several segments is taken to be their sum, weighed by
length, as mean pooling over the words of all would give it; Vecalign (Thompson and Koehn 2019)
encodes each overlap of several segments instead, which costs as many times more. From the cosine is
taken what a side has in common with anything at all (the mean cosine with the other text, as
Vecalign normalises and as margin scoring does, Artetxe and Schwenk 2019). What remains is held
against the document itself: the score is the log ratio of meeting it in a link and in a random
pair, both taken as normal distributions of like variance, within bounds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.beads import DEPTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from transflow.alignment.knowledge import Encoder
    from transflow.alignment.lexicon import Spans

WEIGHT = 0.75
"""Of this evidence among the others: it overlaps with words, names and numbers."""

CLIP = 6.0
"""Most nats for or against a segment of a bead, however well links and chance are told apart."""

SAMPLE = 2_000
"""Random pairs, and segments whose nearest counterparts are looked for."""

_CHUNK = 65_536
"""Pairs whose vectors are multiplied at a time."""

_ENOUGH = 6.0
"""Weight of links from which their cosines are believed."""

_LEAST_SPREAD = 0.02
"""Standard deviation of cosines is at least this, so that a toy corpus gives no certainty."""

_GOLDEN = 0.618_033_988_749_895


@dataclass(slots=True)
class _Products:
    """Products of segment vectors, each computed once.

    Attributes:
        source: Unit vectors of source segments [N, dimensions].
        target: Unit vectors of target segments [M, dimensions].
        key: ``source * M + target`` of the pairs that are known, ascending.
        product: Their cosines.
    """

    source: NDArray[np.float32]
    target: NDArray[np.float32]
    key: NDArray[np.int64]
    product: NDArray[np.float32]

    def of(self, source: NDArray[np.int64], target: NDArray[np.int64]) -> NDArray[np.float32]:
        """Cosines of pairs of segments."""
        wanted = source * len(self.target) + target
        place = np.searchsorted(self.key, wanted)
        held = place < len(self.key)
        held[held] = self.key[place[held]] == wanted[held]
        if not held.all():
            self._add(np.unique(wanted[~held]))
            place = np.searchsorted(self.key, wanted)
        return self.product[place]

    def _add(self, key: NDArray[np.int64]) -> None:
        source, target = np.divmod(key, len(self.target))
        product = np.empty(len(key), dtype=np.float32)
        for first in range(0, len(key), _CHUNK):
            part = slice(first, first + _CHUNK)
            product[part] = np.einsum(
                "ij,ij->i", self.source[source[part]], self.target[target[part]]
            )
        merged = np.concatenate((self.key, key))
        order = np.argsort(merged, kind="stable")
        self.key = merged[order]
        self.product = np.concatenate((self.product, product))[order]


@dataclass(frozen=True, slots=True)
class _Side:
    """Segments of one side.

    Attributes:
        weight: Length of each segment in characters, at least 1.
        common: Cosine of each with the mean vector of the other side.
        near: For one, two, … neighbours further on: product of each segment's vector and theirs.
    """

    weight: NDArray[np.float64]
    common: NDArray[np.float64]
    near: tuple[NDArray[np.float64], ...]

    def joined(
        self, first: NDArray[np.int64], count: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Length of the summed vectors of segments, and their product with the mean vector."""
        square = np.zeros(len(first))
        common = np.zeros(len(first))
        for one in range(count):
            weight = self.weight[first + one]
            common += weight * self.common[first + one]
            square += weight * weight
            for two in range(one + 1, count):
                product = self.near[two - one - 1][first + one]
                square += 2 * weight * self.weight[first + two] * product
        length = np.sqrt(np.maximum(square, 1e-9))
        return length, common / length


@dataclass(frozen=True, slots=True)
class Similarity:
    """What sentence vectors say about beads.

    Attributes:
        source: Source side.
        target: Target side.
        products: Products of vectors of both sides.
        chance: Mean nearness of random pairs, and its standard deviation.
        linked: Mean nearness of links, and its standard deviation; None when nothing is known, or
            the encoder tells links from chance no better than chance itself.
        places: For each source and each target segment that scores are asked of where it stands;
            None where all stand as they are.
    """

    source: _Side
    target: _Side
    products: _Products
    chance: tuple[float, float]
    linked: tuple[float, float] | None
    places: tuple[NDArray[np.int64], NDArray[np.int64]] | None = None

    def score(
        self,
        source: NDArray[np.int64],
        target: NDArray[np.int64],
        source_count: int,
        target_count: int,
    ) -> NDArray[np.float64]:
        """Score of linked beads, in nats; zero when the encoder says nothing.

        Each segment is judged by how near it is to the whole other side. One of several makes only
        part of what the other side says, so that less is expected of it; one that does not belong
        speaks against the bead, however well its neighbours fit.

        Args:
            source: First source segment of each bead.
            target: First target segment of each bead.
            source_count: Source segments in each bead, 1 to 4.
            target_count: Target segments in each bead, 1 to 4.
        """
        if self.linked is None:
            return np.zeros(len(source))
        if self.places is not None:
            source, target = self.places[0][source], self.places[1][target]
        sources = [source + number for number in range(source_count)]
        targets = [target + number for number in range(target_count)]
        products = [[self.products.of(one, two) for two in targets] for one in sources]
        total = _members(self, (self.source, sources), (self.target, targets), products)
        turned = [list(column) for column in zip(*products, strict=True)]
        total += _members(self, (self.target, targets), (self.source, sources), turned)
        return total / 2

    def gathered(self, sources: NDArray[np.int64], targets: NDArray[np.int64]) -> Similarity:
        """The same for some segments of both sides; those of one bead must adjoin in the text."""
        return replace(self, places=(sources, targets))

    def nearness(
        self,
        source: NDArray[np.int64],
        target: NDArray[np.int64],
        source_count: int,
        target_count: int,
    ) -> NDArray[np.float64]:
        """Cosine of both sides of beads without what either has in common with anything.

        Args:
            source: First source segment of each bead.
            target: First target segment of each bead.
            source_count: Source segments in each bead.
            target_count: Target segments in each bead.
        """
        product = np.zeros(len(source))
        for one in range(source_count):
            for two in range(target_count):
                weight = self.source.weight[source + one] * self.target.weight[target + two]
                product += weight * self.products.of(source + one, target + two)
        left, left_common = self.source.joined(source, source_count)
        right, right_common = self.target.joined(target, target_count)
        return np.asarray(product / (left * right) - (left_common + right_common) / 2)

    def adapted(self, spans: Spans) -> Similarity:
        """What vectors say after a pass, by its believable beads."""
        if spans.weight.sum() < _ENOUGH:
            return self
        near = np.empty(len(spans.weight))
        shape = spans.source_count * 8 + spans.target_count
        for number in np.unique(shape):
            chosen = shape == number
            near[chosen] = self.nearness(
                spans.source[chosen], spans.target[chosen], *divmod(int(number), 8)
            )
        mean = float(np.average(near, weights=spans.weight))
        spread = float(np.sqrt(np.average((near - mean) ** 2, weights=spans.weight)))
        if mean - self.chance[0] < max(spread, self.chance[1]) / 2:
            return replace(self, linked=None)
        return replace(self, linked=(mean, spread))


def _members(
    known: Similarity,
    judged: tuple[_Side, list[NDArray[np.int64]]],
    other: tuple[_Side, list[NDArray[np.int64]]],
    products: list[list[NDArray[np.float32]]],
) -> NDArray[np.float64]:
    """Log ratios of the segments of one side of beads against the whole other side, summed.

    Args:
        known: How near links and random pairs are.
        judged: The side whose segments are judged, and its segments in each place of the beads.
        other: The side that they are held against, likewise.
        products: Products of their vectors by place, judged side first.
    """
    linked, chance = known.linked or known.chance, known.chance
    spread = max((linked[1] ** 2 + chance[1] ** 2) / 2, _LEAST_SPREAD**2)
    length, common = other[0].joined(other[1][0], len(other[1]))
    own = [judged[0].weight[places] for places in judged[1]]
    weights = [other[0].weight[places] for places in other[1]]
    whole = np.sum(own, axis=0)
    total = np.zeros(len(whole))
    for places, weight, row in zip(judged[1], own, products, strict=True):
        product = sum((w * p for w, p in zip(weights, row, strict=True)), np.zeros(len(whole)))
        near = product / length - (judged[0].common[places] + common) / 2
        expected = chance[0] + (linked[0] - chance[0]) * np.sqrt(weight / whole)
        half = (expected - chance[0]) / 2
        # Tails are heavier than those of normal distributions: a ratio that grows beyond the clip
        # is flattened as a whole, so that it still tells the near from the nearest.
        peak = np.minimum(CLIP, 2 * half * half / spread)
        total += peak * np.clip((near - chance[0] - half) / np.maximum(half, 1e-9), -1.0, 1.0)
    return total


def read_similarity(encoder: Encoder, source: Sequence[str], target: Sequence[str]) -> Similarity:
    """Encode both sides and learn how near random pairs, and the nearest ones, are.

    Args:
        encoder: The encoder.
        source: Texts of the source segments, at least one.
        target: Texts of the target segments, at least one.
    """
    one, two = encoder.encode(source), encoder.encode(target)
    empty = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
    similarity = Similarity(
        source=_side(source, one, two),
        target=_side(target, two, one),
        products=_Products(one, two, *empty),
        chance=(0.0, 1.0),
        linked=None,
    )
    chance = similarity.nearness(*_random_pairs(len(one), len(two)), 1, 1)
    mean, spread = float(chance.mean()), max(float(chance.std()), 1e-6)
    similarity = replace(similarity, chance=(mean, spread))
    mutual = _mutual(one, two)
    if len(mutual[0]) < _ENOUGH:
        return similarity
    best = similarity.nearness(*mutual, 1, 1)
    # The best of so many random pairs would be about so near: below that, it was chance.
    luck = mean + spread * float(np.sqrt(2 * np.log(len(one) * len(two))))
    if best.mean() < luck:
        return similarity
    return replace(similarity, linked=(float(best.mean()), float(best.std())))


def _side(texts: Sequence[str], own: NDArray[np.float32], other: NDArray[np.float32]) -> _Side:
    near = tuple(
        np.append(np.einsum("ij,ij->i", own[:-step], own[step:]).astype(np.float64), np.zeros(step))
        for step in range(1, DEPTH)
    )
    return _Side(
        weight=np.array([max(1, len(text)) for text in texts], dtype=np.float64),
        common=(own @ other.mean(axis=0)).astype(np.float64),
        near=near,
    )


def _random_pairs(sources: int, targets: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs spread evenly over both sides, the same ones each time (a golden ratio sequence)."""
    count = min(SAMPLE, sources * targets)
    number = np.arange(count, dtype=np.int64)
    return number * sources // count, (number * _GOLDEN % 1.0 * targets).astype(np.int64)


def _mutual(
    source: NDArray[np.float32], target: NDArray[np.float32]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of segments that are each other's nearest; of a long text, some source segments'."""
    count = min(SAMPLE, len(source))
    chosen = np.arange(count, dtype=np.int64) * len(source) // count
    there = _nearest(source[chosen], target)
    back = _nearest(target[there], source)
    kept = back == chosen
    return chosen[kept], there[kept]


def _nearest(asked: NDArray[np.float32], among: NDArray[np.float32]) -> NDArray[np.int64]:
    """Number of the nearest vector for each of some, in blocks that bound the memory."""
    rows = max(1, 4_000_000 // len(among))
    found = [
        (asked[first : first + rows] @ among.T).argmax(axis=1)
        for first in range(0, len(asked), rows)
    ]
    return np.concatenate(found).astype(np.int64)
