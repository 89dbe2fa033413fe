"""Sentence ends as evidence: the mark a bead ends with, and how firm the gaps inside it are.

A question answers a question. A segment that stops at a comma or an open bracket, or whose follower
begins in lower case, was cut in the middle of a sentence and likely shares its bead with the next.
How much this says is taken from the links of each pass, as for structure.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.association import associate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from transflow.alignment.lexicon import Spans

_ENDS = {
    **dict.fromkeys(".。．｡។៕།။।॥։۔", 1),
    **dict.fromkeys("?？؟", 2),
    **dict.fromkeys("!！", 3),
    **dict.fromkeys("…‥", 4),
    **dict.fromkeys(":：", 5),
    **dict.fromkeys(";；,，、،", 6),
}
_KINDS = 7
_CLOSERS = frozenset("\"'”’»)]}）］｝」』】〉》〕")
_OPEN = re.compile(r"[(\[（「『«“][^)\]）」』»”]*\Z")
"""A bracket that nothing closes."""

_LOOSE_ENDS = frozenset({5, 6})
_FIRM_ENDS = frozenset({1, 2, 3, 4})
_FIRM, _LOOSE, _OPEN_QUESTION = 0, 1, 2
_INSIDE = np.array([0.9, 3.0, 1.0])
"""How much oftener than on average a firm, loose or undecided gap lies inside a bead."""

_AGREE = 0.5
_STRENGTH = 20.0
_EDGE = 60
"""Characters at each end of a segment that are read for marks and brackets."""


@dataclass(frozen=True, slots=True)
class Edges:
    """Ends and gaps of one side.

    Attributes:
        end: Kind of mark that each segment ends with, 0 for none.
        gap: Kind of gap behind each segment; the last one's is firm.
    """

    end: NDArray[np.int64]
    gap: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Marks:
    """What ends and gaps say about beads.

    Attributes:
        source: Edges of the source side.
        target: Edges of the target side.
        ends: Score of a source end meeting a target end, in nats.
        inside: Score of each kind of gap inside a bead, for both sides.
        outside: Score of each kind of gap behind a bead, for both sides.
    """

    source: Edges
    target: Edges
    ends: NDArray[np.float64]
    inside: tuple[NDArray[np.float64], NDArray[np.float64]]
    outside: tuple[NDArray[np.float64], NDArray[np.float64]]

    def score(
        self,
        source: NDArray[np.int64],
        target: NDArray[np.int64],
        source_count: int,
        target_count: int,
    ) -> NDArray[np.float64]:
        """Score of linked beads.

        Args:
            source: First source segment of each bead.
            target: First target segment of each bead.
            source_count: Source segments in each bead, at least 1.
            target_count: Target segments in each bead, at least 1.
        """
        last, end = source + source_count - 1, target + target_count - 1
        total = self.ends[self.source.end[last], self.target.end[end]]
        for side, (first, count) in enumerate(((source, source_count), (target, target_count))):
            total = total + self.gaps(side, count)[first]
        return np.asarray(total)

    def gaps(self, side: int, count: int) -> NDArray[np.float64]:
        """Score of the gaps in and behind so many segments of a side (0 source, 1 target).

        Returns:
            For each segment that so many can begin with.
        """
        gap = (self.source, self.target)[side].gap
        # Running sums: what lies between the first and the last segment of the bead.
        inner = np.concatenate(([0.0], np.cumsum(self.inside[side][gap])))[: len(gap)]
        last = inner[count - 1 :]
        return np.asarray(last - inner[: len(last)] + self.outside[side][gap[count - 1 :]])

    def adapted(self, spans: Spans) -> Marks:
        """The marks after a pass, from its believable beads."""
        last = spans.source + spans.source_count - 1
        end = spans.target + spans.target_count - 1
        one = _gap_scores(self.source, spans.source, spans.source_count, spans.weight)
        two = _gap_scores(self.target, spans.target, spans.target_count, spans.weight)
        return replace(
            self,
            ends=associate(
                self.source.end, self.target.end, _KINDS, _AGREE, (last, end, spans.weight)
            ),
            inside=(one[0], two[0]),
            outside=(one[1], two[1]),
        )


def read_marks(source: Sequence[str], target: Sequence[str]) -> Marks:
    """Ends and gaps of a pair, scored by expectation alone."""
    one, two = _edges(source), _edges(target)
    nothing = np.zeros(0, dtype=np.int64)
    gaps = [_gap_scores(side, nothing, nothing, np.zeros(0)) for side in (one, two)]
    return Marks(
        source=one,
        target=two,
        ends=associate(one.end, two.end, _KINDS, _AGREE, None),
        inside=(gaps[0][0], gaps[1][0]),
        outside=(gaps[0][1], gaps[1][1]),
    )


def _edges(texts: Sequence[str]) -> Edges:
    ends = [_end(text) for text in texts]
    gaps = [
        _gap(kind, text, follower)
        for kind, text, follower in zip(ends, texts, [*texts[1:], ""], strict=True)
    ]
    return Edges(np.array(ends, dtype=np.int64), np.array(gaps, dtype=np.int64))


def _end(text: str) -> int:
    """Kind of the mark a text ends with, closing quotes and brackets looked through."""
    for char in reversed(text.rstrip()[-_EDGE:]):
        if char not in _CLOSERS:
            return _ENDS.get(char, 0)
    return 0


def _gap(end: int, text: str, follower: str) -> int:
    """Whether a sentence ends between two segments."""
    begins = next((char for char in follower[:_EDGE] if char.isalpha()), "")
    if (
        end in _LOOSE_ENDS
        or unicodedata.category(begins or "A") == "Ll"
        or _OPEN.search(text[-_EDGE:])
    ):
        return _LOOSE
    return _FIRM if end in _FIRM_ENDS or not follower else _OPEN_QUESTION


def _gap_scores(
    edges: Edges,
    first: NDArray[np.int64],
    count: NDArray[np.int64],
    weight: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Scores of each kind of gap for lying inside a bead and behind one."""
    kinds = len(_INSIDE)
    share = (np.bincount(edges.gap, minlength=kinds) + 0.5) / (len(edges.gap) + 0.5 * kinds)
    inside = _STRENGTH * share * _INSIDE / (share * _INSIDE).sum()
    outside = _STRENGTH * share
    for step in range(int(count.max()) if len(count) else 0):
        held = count > step
        kind = edges.gap[(first + step)[held]]
        inner = (count[held] - 1 > step).astype(float)
        inside = inside + np.bincount(kind, weight[held] * inner, minlength=kinds)
        outside = outside + np.bincount(kind, weight[held] * (1 - inner), minlength=kinds)
    return (
        np.log(inside / inside.sum()) - np.log(share),
        np.log(outside / outside.sum()) - np.log(share),
    )
