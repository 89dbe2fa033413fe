"""Which stored texts are most like a given one: a signature of 256 bits a text, then Levenshtein.

A signature holds the bigrams of a text, hashed. One edit touches at most two bigrams, so half of
the bits that one text has and the other lacks is a lower bound of their Levenshtein distance (the
q-gram lemma of Ukkonen, 1992). Comparing a signature with all others within the window of possible
lengths takes a few vector operations; only texts whose bound leaves them a chance are compared
letter by letter, the most promising ones first.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_BITS = 256
_AT_A_TIME = 50_000
"""Texts whose signatures are built together: 13 MB of scratch memory."""

_ROUND = 128
"""Texts that are compared before looking whether the rest has a chance."""

_MOST = 1024
"""Texts that are compared at most: what is left then is less promising than all of them, and among
so many near-equal ones a still better one is of no use to anybody."""

_TOLERANCE = 1e-5
"""A text at the very edge must not be lost to rounding."""


class SignatureIndex:
    """Texts that can be searched for what is like them.

    Args:
        texts: What can be found, already folded; positions in it are what ``search`` returns.
    """

    __slots__ = ("_counts", "_lengths", "_positions", "_texts", "_words")

    def __init__(self, texts: Sequence[str]) -> None:
        lengths = np.fromiter(map(len, texts), np.int32, len(texts))
        self._positions = np.argsort(lengths, kind="stable")
        self._lengths = lengths[self._positions]
        self._texts = texts
        self._words = np.empty((_BITS // 64, len(texts)), np.uint64)
        for first in range(0, len(texts), _AT_A_TIME):
            chosen = self._positions[first : first + _AT_A_TIME].tolist()
            signatures = _signatures([texts[position] for position in chosen])
            self._words[:, first : first + _AT_A_TIME] = signatures.T
        self._counts = np.bitwise_count(self._words).sum(axis=0, dtype=np.int16)

    def search(
        self, query: str, similarity: float, *, limit: int, margin: float
    ) -> list[tuple[int, float]]:
        """The texts most similar to a query.

        Args:
            query: A folded text, not empty.
            similarity: Least normalised Levenshtein similarity, above 0 and at most 1.
            limit: How many the caller needs at least, if there are as many; above 0.
            margin: Whatever is less similar than the last one needed by no more than this comes
                too, because the caller may rank it higher for reasons of its own.

        Returns:
            Position and similarity; most similar first, then by position.
        """
        promising, bounds = self._promising(query, similarity)
        found: list[tuple[int, float]] = []
        cutoff = similarity
        for first in range(0, len(promising), _ROUND):
            if bounds[first] < cutoff - _TOLERANCE:
                break
            positions = promising[first : first + _ROUND].tolist()
            hits = process.extract(
                query,
                [self._texts[position] for position in positions],
                scorer=Levenshtein.normalized_similarity,
                score_cutoff=cutoff,
                limit=None,
            )
            if not hits:
                continue
            found += [(positions[at], score) for _, score, at in hits]
            found.sort(key=lambda hit: (-hit[1], hit[0]))
            if len(found) >= limit:
                cutoff = max(cutoff, found[limit - 1][1] - margin)
        return [hit for hit in found if hit[1] >= cutoff]

    def _promising(
        self, query: str, similarity: float
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Positions of texts that may be similar enough, with the similarity they can have at most.

        The highest come first.
        """
        shortest = math.ceil(len(query) * similarity - _TOLERANCE)
        longest = math.floor(len(query) / similarity + _TOLERANCE)
        first = int(np.searchsorted(self._lengths, shortest, side="left"))
        last = int(np.searchsorted(self._lengths, longest, side="right"))
        (signature,) = _signatures([query])
        shared = np.zeros(last - first, np.int16)
        for word, bits in zip(self._words, signature, strict=True):
            shared += np.bitwise_count(word[first:last] & bits)
        count = np.int16(np.bitwise_count(signature).sum())
        missing = np.maximum(self._counts[first:last], count) - shared
        own = self._lengths[first:last]
        lengths = np.maximum(own, len(query))
        # an edit changes two bits at most, and lengths that differ cost an edit a character
        edits = np.maximum((missing + np.int16(1)) >> 1, np.abs(own - len(query)))
        bounds = 1 - edits.astype(np.float32) / lengths.astype(np.float32)
        (chosen,) = np.nonzero(bounds >= similarity - _TOLERANCE)
        if len(chosen) > _MOST:
            chosen = chosen[np.argpartition(-bounds[chosen], _MOST)[:_MOST]]
        positions = self._positions[first + chosen]
        order = np.lexsort((positions, -bounds[chosen]))
        return positions[order], bounds[chosen][order]


def _signatures(texts: Sequence[str]) -> NDArray[np.uint64]:
    """One row of ``_BITS`` bits for each text, as 64-bit words."""
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    owner = np.repeat(np.arange(len(texts)), lengths)
    # odd 32-bit constants that spread neighbouring code points over all bits
    hashes = (codes[:-1] * np.uint32(0x9E3779B1)) ^ (codes[1:] * np.uint32(0x85EBCA77))
    hashes ^= hashes >> np.uint32(15)
    hashes *= np.uint32(0xC2B2AE3D)
    bits = hashes >> np.uint32(32 - (_BITS - 1).bit_length())
    inside = owner[:-1] == owner[1:]
    table = np.zeros((len(texts), _BITS), np.bool_)
    table[owner[:-1][inside], bits[inside]] = True
    return np.packbits(table, axis=1).view(np.uint64)
