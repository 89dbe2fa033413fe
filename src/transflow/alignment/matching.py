"""Which words of linked segments explain each other by a translation table.

The words of a bead have some ten or a hundred entries each in the table, nearly all of words that
the other side of the bead has not: those that it has are looked for here, for many beads at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.backend import kernels
from transflow.alignment.lexicon import expand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from numpy.typing import NDArray

    from transflow.alignment.lexicon import Table

_CELLS = 1 << 19
"""Cells (bead, word of the vocabulary) that beads are looked up in at a time, without a kernel."""

_WORK = 1 << 18
_COMPILED_WORK = 1 << 19
"""Words and entries of the table that are looked at together, as far as a bead has no more."""


@dataclass(frozen=True, slots=True)
class Bags:
    """Words of one side of some beads.

    Attributes:
        token: Token number of each.
        begin: Where the words of each bead begin; one more than there are beads.
    """

    token: NDArray[np.int64]
    begin: NDArray[np.int64]

    @property
    def owner(self) -> NDArray[np.int64]:
        """Bead of each word."""
        return np.repeat(np.arange(len(self.begin) - 1), np.diff(self.begin))


@dataclass(frozen=True, slots=True)
class Matches:
    """Pairs of words of the two sides of beads, by bead, giving word and explained token.

    Attributes:
        given: The word that explains, as its place in its bags.
        explained: The word that is explained, likewise.
        entry: The entry of the table that says so.
    """

    given: NDArray[np.integer]
    explained: NDArray[np.integer]
    entry: NDArray[np.integer]


@dataclass(frozen=True, slots=True)
class Matcher:
    """Finds the entries of a table that hold for beads.

    Attributes:
        table: Probabilities of explained tokens, by given token.
        vocabulary: Number of tokens that may be explained.
        size: Words that are to be looked up in all.
    """

    table: Table
    vocabulary: int
    size: int
    _compiled: ModuleType | None = field(init=False)
    _slot_of: NDArray[np.int32] = field(init=False)

    def __post_init__(self) -> None:
        compiled = kernels(self.size)
        room = self.vocabulary if compiled else max(_CELLS, self.vocabulary)
        object.__setattr__(self, "_compiled", compiled)
        object.__setattr__(self, "_slot_of", np.full(room, -1, dtype=np.int32))

    def batches(self, given: NDArray[np.int64], explained: NDArray[np.int64]) -> Iterator[slice]:
        """Beads to match at a time, as many as are not too much work.

        Args:
            given: Entries of the table that the given words of each bead have.
            explained: Explained words of each bead.
        """
        most = len(given) if self._compiled else max(1, _CELLS // max(1, self.vocabulary))
        work = _COMPILED_WORK if self._compiled else _WORK
        before = np.concatenate(([0], np.cumsum(given + explained)))
        first = 0
        while first < len(given):
            last = int(np.searchsorted(before, before[first] + work, side="right")) - 1
            last = min(max(last, first + 1), first + most, len(given))
            yield slice(first, last)
            first = last

    def match(self, given: Bags, explained: Bags, *, every: bool) -> Matches:
        """All matches of some beads.

        Args:
            given: Words that explain.
            explained: Words that are explained, of the same beads.
            every: Match each of several equal explained words of a bead, not only the first.
        """
        table = self.table
        if self._compiled is not None:
            return Matches(
                *self._compiled.matched(
                    given.begin,
                    given.token,
                    explained.begin,
                    explained.token,
                    table.start,
                    table.word,
                    self._slot_of,
                    every,
                )
            )
        key = explained.owner * self.vocabulary + explained.token
        order = np.argsort(key, kind="stable")
        ranked = key[order]
        begin = np.flatnonzero(np.append(True, ranked[1:] != ranked[:-1])[: len(key)])
        again = np.diff(begin, append=len(key))
        cell = ranked[begin]
        self._slot_of[cell] = np.arange(len(cell))
        start = table.start[given.token]
        count = table.start[given.token + 1] - start
        entry = expand(start, count)
        slot = self._slot_of[np.repeat(given.owner * self.vocabulary, count) + table.word[entry]]
        self._slot_of[cell] = -1
        hit = np.flatnonzero(slot >= 0)
        slot = slot[hit]
        times = again[slot] if every else np.ones(len(slot), dtype=np.int64)
        return Matches(
            np.repeat(np.arange(len(given.token)), count)[hit].repeat(times),
            order[expand(begin[slot], times)],
            entry[hit].repeat(times),
        )
