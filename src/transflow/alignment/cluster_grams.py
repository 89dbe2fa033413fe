"""What may be a word in Thai, Lao, Khmer and Burmese, where nothing parts words.

A run of orthographic clusters that comes back in different company, on either side, may be a word
or a compound; one that always has the same neighbour is a piece of something longer (Feng, Chen,
Deng and Zheng 2004, "Accessor Variety Criteria for Chinese Word Extraction"). Many of these are no
words: which of them mean something is for the other side of the translation to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from transflow.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

LANGUAGES: Final = frozenset({"th", "lo", "km", "my"})
"""Languages that are read so, by their primary subtags."""

_LONGEST: Final = 24
"""Clusters of the longest run: a ministry's full name has some twenty in Thai."""
_SHORTEST: Final = 2
_WORK: Final = 4_000_000
"""Places that are looked at in all: texts made to repeat themselves end here, with shorter runs."""

_CLUSTER: Final = re.compile(
    r"[\u0e01-\u0e2e\u0e30-\u0e45\u0e81-\u0ec5\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u1780-\u17b3]"
)
"""What a cluster begins with; digits, signs of repetition and stops end a run."""


@dataclass(slots=True)
class _Run:
    """A run of clusters, with the places where a gram of the present length may begin."""

    text: str
    unit: int
    ends: list[int]
    starts: list[int]


@dataclass(slots=True)
class _Gram:
    """Where a gram stands, and its neighbours as long as they are always the same."""

    units: list[int] = field(default_factory=list)
    before: str | None = None
    behind: str | None = None
    free_before: bool = False
    free_behind: bool = False

    def see(self, run: _Run, start: int, length: int) -> None:
        """Take in one more place."""
        if not self.units or self.units[-1] != run.unit:
            self.units.append(run.unit)
        before = run.text[run.ends[start - 1] : run.ends[start]] if start else ""
        stop = start + length
        behind = run.text[run.ends[stop] : run.ends[stop + 1]] if stop < len(run.ends) - 1 else ""
        # At the end of a run nothing binds the gram to a neighbour.
        self.free_before |= not before or (self.before is not None and self.before != before)
        self.free_behind |= not behind or (self.behind is not None and self.behind != behind)
        self.before, self.behind = before, behind


def cluster_grams(texts: Sequence[str], lang: str, least: int) -> dict[str, list[int]]:
    """Find the runs of clusters that come back in different company.

    Args:
        texts: One for each unit.
        lang: Their language, one of `LANGUAGES`.
        least: Texts that must have a run, at least 1.

    Returns:
        For each run, without the zero-width spaces of the text, the indices of its texts, rising.
    """
    runs = [run for number, text in enumerate(texts) for run in _runs(text, number, lang)]
    found: dict[str, list[int]] = {}
    work = 0
    for length in range(1, _LONGEST + 1):
        work += sum(len(run.starts) for run in runs)
        if work > _WORK:
            break
        grams: dict[str, _Gram] = {}
        for run in runs:
            text, ends = run.text, run.ends
            for start in run.starts:
                key = text[ends[start] : ends[start + length]]
                gram = grams.get(key)
                if gram is None:
                    gram = grams[key] = _Gram()
                gram.see(run, start, length)
        often = {key: gram for key, gram in grams.items() if len(gram.units) >= least}
        if length >= _SHORTEST:
            found |= {k: g.units for k, g in often.items() if g.free_before and g.free_behind}
        runs = [longer for run in runs if (longer := _longer(run, often.keys(), length)).starts]
    return found


def _runs(text: str, unit: int, lang: str) -> Iterator[_Run]:
    run: list[str] = []
    for token in (*tokenize(text.replace("\u200b", ""), lang), ""):
        if _CLUSTER.match(token):
            run.append(token)
        elif run:
            ends = [0, *accumulate(map(len, run))]
            yield _Run("".join(run), unit, ends, list(range(len(run))))
            run = []


def _longer(run: _Run, often: AbstractSet[str], length: int) -> _Run:
    """The run with the places where a gram of one cluster more can come back as often.

    It must have both of its parts as often, the one without its last and without its first cluster.
    """
    text, ends = run.text, run.ends
    able = [i for i in run.starts if text[ends[i] : ends[i + length]] in often]
    starts = [one for one, two in pairwise(able) if two == one + 1]
    return _Run(text, run.unit, ends, starts)
