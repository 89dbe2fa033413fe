"""Sentences inside segments as evidence: what holds two sentences mostly answers to two.

A segment may hold several sentences, where lines were joined or a paragraph is one segment. A bead
whose sides hold equally many is likelier than one whose sides do not. How much likelier is taken
from the links of each pass, for each kind of bead by itself, against what any segments of the two
texts would give; where no segment holds more than one sentence this says nothing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.beads import LINKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from transflow.alignment.beads import Bead
    from transflow.alignment.lexicon import Spans

_READ = 4_000
"""Characters of a segment that are read."""

_MOST = 6
"""Ends inside one segment that are told apart, and most difference between two sides."""

_SUM = 12
"""Sentences of one side of a bead that are told apart."""

_EQUAL = 8.0
"""How much oftener than by chance both sides hold equally many, in texts that hold as many."""

_UNEQUAL = np.array([1.0, 0.7, 0.6, 0.5, 0.5, 0.5])
"""The same of sides that differ by one, by two and so on."""

_EASE = 0.1
"""Sentence ends in a segment that are added before two texts are compared by them."""

_STRENGTH = 15.0
"""Beads of a kind that this expectation is worth."""

_START = 0.7
"""Share of it that is said before anything is aligned."""

_CLIP = 3.0
"""Most nats that sentences say."""

_FAINT = 1e-3
"""Shares below this are not told apart."""

_CLOSERS = frozenset("\"'”’»)]")
_SPACED = re.compile(r"([.?!؟…](?<![.?!؟…]{2})[.?!؟…]*+)[\"'”’»)\]]*+\s+")
"""Where a sentence of a spaced script may end; what stands before and behind decides."""

_SOLID = re.compile(r"(?<![。．｡！？។៕।॥։۔။])[。．｡！？។៕।॥։۔။]++(?!\s*[」』）〉》】”’)\]]|\s*$)")
"""Marks that say by themselves that a sentence ends, unless a bracket closes behind them."""

_SHORT = 3
"""Letters of a word from which on it is no abbreviation, nor the number of an order."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """How many sentences segments hold, and what that says of beads.

    Attributes:
        source: Sentence ends inside each source segment, before its last.
        target: The same of each target segment.
        tables: Array [LINKS, sentences of the source side, of the target side], in nats.
    """

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    tables: NDArray[np.float64]

    def sums(self, side: int, count: int) -> NDArray[np.int64]:
        """Sentences, at most so many as are told apart, of each run of ``count`` segments."""
        return np.minimum(_runs((self.source, self.target)[side], count), _SUM)

    def score(
        self, number: int, source: NDArray[np.int64], target: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Score of linked beads.

        Args:
            number: Kind of bead.
            source: First source segment of each bead.
            target: First target segment of each bead.
        """
        sources, targets = LINKS[number]
        return np.asarray(
            self.tables[number][self.sums(0, sources)[source], self.sums(1, targets)[target]]
        )

    def adapted(self, spans: Spans) -> Sentences:
        """What sentences say after a pass, from its believable beads."""
        return replace(self, tables=_tables(self.source, self.target, spans))


def read_sentences(source: Sequence[str], target: Sequence[str]) -> Sentences:
    """Sentences of a pair, scored by expectation alone."""
    one, two = (
        np.array([_inner(text) for text in side], dtype=np.int64) for side in (source, target)
    )
    return Sentences(one, two, _START * _tables(one, two, None))


def _inner(text: str) -> int:
    """Sentence ends inside a text, as many as are told apart."""
    text = text[:_READ].rstrip()
    ends = 0 if text.isascii() else sum(1 for _ in _SOLID.finditer(text))
    for found in _SPACED.finditer(text):
        first, last = found.span()
        begins = next((char for char in text[last : last + 4] if char.isalnum()), "")
        if not begins or begins.islower():
            continue
        # A number behind a full stop mostly belongs to an abbreviation: "Tel. 03", "Fig. 3".
        ends += found[1] != "." or (
            not begins.isdigit() and _closes(text[max(0, first - _SHORT) : first])
        )
    return min(_MOST, ends)


def _closes(before: str) -> bool:
    """Whether a full stop behind these last characters ends a sentence, not an abbreviation."""
    # Scripts without capitals, vowel signs included, do not shorten words with full stops.
    if unicodedata.category(before[-1:] or " ") in {"Lo", "Mn", "Mc"}:
        return True
    return before[-1:] in _CLOSERS or (len(before) == _SHORT and before.isalnum())


def _tables(
    source: NDArray[np.int64], target: NDArray[np.int64], spans: Spans | None
) -> NDArray[np.float64]:
    """What each kind of bead gains by the sentences of its two sides."""
    one, two = (
        np.bincount(side, minlength=_MOST + 1) / max(1, len(side)) for side in (source, target)
    )
    step = np.arange(_SUM + 1)
    apart = np.clip(step - step[:, None], -_MOST, _MOST) + _MOST
    expected = _expected(source, target)
    tables = np.zeros((len(LINKS), _SUM + 1, _SUM + 1))
    for number, bead in enumerate(LINKS):
        chance = _chance(one, two, bead)
        counts = chance * expected
        counts *= _STRENGTH / counts.sum()
        if spans is not None:
            counts += _met(source, target, spans, bead)
        ratio = np.log(counts / counts.sum() + _FAINT) - np.log(chance + _FAINT)
        tables[number] = np.clip(ratio, -_CLIP, _CLIP)[apart]
    return tables


def _expected(source: NDArray[np.int64], target: NDArray[np.int64]) -> NDArray[np.float64]:
    """How much oftener than by chance the sides of beads differ by so many sentences.

    Where one text has far more sentence ends than the other, they are not the same thing in both.
    """
    few, many = sorted(float(side.sum()) / max(1, len(side)) + _EASE for side in (source, target))
    equal = 1 + (_EQUAL - 1) * (few / many) ** 2
    return np.concatenate((_UNEQUAL[::-1], [equal], _UNEQUAL))


def _met(
    source: NDArray[np.int64], target: NDArray[np.int64], spans: Spans, bead: Bead
) -> NDArray[np.float64]:
    """How often the sides of believed beads of a kind differ by so many sentences."""
    those = spans.take((spans.source_count == bead[0]) & (spans.target_count == bead[1]))
    differ = _runs(target, bead[1])[those.target] - _runs(source, bead[0])[those.source]
    place = np.clip(differ, -_MOST, _MOST) + _MOST
    return np.bincount(place, those.weight, minlength=2 * _MOST + 1).astype(np.float64)


def _runs(inner: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Sentences of each run of ``count`` segments."""
    total = np.concatenate(([0], np.cumsum(inner)))
    last = total[count:]
    return np.asarray(last - total[: len(last)] + count)


def _chance(one: NDArray[np.float64], two: NDArray[np.float64], bead: Bead) -> NDArray[np.float64]:
    """How often as many segments of either side differ by so many sentences by chance."""
    left, right = np.ones(1), np.ones(1)
    for _ in range(bead[0]):
        left = np.convolve(left, one)
    for _ in range(bead[1]):
        right = np.convolve(right, two)
    share = np.convolve(left[::-1], right)
    differ = np.arange(len(share)) - (len(left) - 1) + bead[1] - bead[0]
    place = np.clip(differ, -_MOST, _MOST) + _MOST
    return np.bincount(place, share, minlength=2 * _MOST + 1).astype(np.float64)
