"""Translation memory: what was translated before, exactly or nearly so.

The percentages follow the custom of translation tools: 100 is the same text, and whatever is less
needs a look. A match whose numbers differ is lowered on purpose, because there the one character
that matters is the one that a similarity hardly sees.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.memory.index import SignatureIndex
from transflow.text.normalise import fold
from transflow.text.tokens import number_strings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


EXACT = 100
"""Score of the same text."""

_SAME_BUT_FOR_FORM = 99
"""Score of texts that differ in case, width, spaces, quotation marks or dashes only."""

_OTHER_TEXT = 98
"""Highest score of texts that differ in more than that."""

_NUMBER_PENALTY = 8
"""Percentage points off when the numbers of the two texts are not the same in the same order."""

_LONGEST = 10_000
"""Longer texts, in characters, are found only when they are the same: no sentence is so long, and
comparing them costs the square of their length."""


@dataclass(frozen=True, slots=True)
class MemoryEntry:
    """One finished translation.

    Attributes:
        source: Source text.
        target: Its translation.
        place: Where it comes from, for people: ``summit u12``.
    """

    source: str
    target: str
    place: str


@dataclass(frozen=True, slots=True)
class Match:
    """An entry found for a source text, with its score in percent, 0 to 100."""

    entry: MemoryEntry
    score: int


class Memory:
    """Finished translations from one language, ready to be searched.

    Args:
        entries: The translations; where two serve a text equally well, the earlier one comes
            first. Entries with an empty source or target are left out; of entries that are
            alike in source and target only the first counts.
        lang: BCP 47 tag of the source language.
    """

    __slots__ = ("_entries", "_index", "_keys", "lang")

    def __init__(self, entries: Sequence[MemoryEntry], lang: str) -> None:
        self.lang = lang
        self._entries: dict[str, list[tuple[int, MemoryEntry]]] = {}
        seen: set[tuple[str, str]] = set()
        for position, entry in enumerate(entries):
            key = fold(entry.source).text.strip()
            if key and entry.target.strip() and (entry.source, entry.target) not in seen:
                seen.add((entry.source, entry.target))
                self._entries.setdefault(key, []).append((position, entry))
        self._keys = list(self._entries)
        self._index = SignatureIndex(self._keys)

    def __len__(self) -> int:
        """How many different translations there are."""
        return sum(map(len, self._entries.values()))

    def lookup(self, source: str, *, limit: int = 3, floor: int = 70) -> list[Match]:
        """The best matches for a source text.

        Args:
            source: The text to be translated.
            limit: How many at most.
            floor: Least score, 1 to 100.

        Returns:
            Best first; at the same score in the order of the entries. A score of 100 is given to
            the very same text only.

        Raises:
            ValueError: The limit is negative or the floor out of range.
        """
        if limit < 0 or not 1 <= floor <= EXACT:
            raise ValueError("limit must not be negative and floor must be from 1 to 100")
        query = fold(source).text.strip()
        if not query or not limit:
            return []
        numbers = number_strings(query)
        ranked: list[tuple[int, int, MemoryEntry]] = []
        for key, similarity in self._similar(query, floor / 100, limit):
            if len(ranked) == limit and _score(similarity, same_numbers=True) < -ranked[-1][0]:
                break
            fuzzy = _score(similarity, same_numbers=number_strings(key) == numbers)
            for position, entry in self._entries[key]:
                percent = EXACT if entry.source == source else fuzzy
                if percent >= floor:
                    ranked.append((-percent, position, entry))
            ranked = sorted(ranked, key=lambda item: item[:2])[:limit]
        return [Match(entry, -negative) for negative, _, entry in ranked]

    def _similar(self, query: str, similarity: float, limit: int) -> Iterator[tuple[str, float]]:
        """Folded sources with their similarity, most similar first."""
        if query in self._entries:
            yield query, 1.0
        if len(query) > _LONGEST:
            return
        # one point more than the penalty, because scores are rounded
        margin = (_NUMBER_PENALTY + 1) / EXACT
        for at, found in self._index.search(query, similarity, limit=limit, margin=margin):
            if found < 1:
                yield self._keys[at], found


def _score(similarity: float, *, same_numbers: bool) -> int:
    """Percentage of a text that is not the very same one.

    Args:
        similarity: Of the folded texts, 0 to 1.
        same_numbers: Whether both hold the same numbers in the same order.
    """
    if similarity >= 1:
        return _SAME_BUT_FOR_FORM
    # rounded down: nothing may look better than it is; the hair mends 0.7 being 0.6999...
    percent = min(_OTHER_TEXT, math.floor(similarity * 100 + 1e-9))
    return percent if same_numbers else max(0, percent - _NUMBER_PENALTY)
