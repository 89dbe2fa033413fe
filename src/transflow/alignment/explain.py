"""Why a link: the pieces of evidence behind it, as a person can read them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.lexical import LAMBDA
from transflow.alignment.lexicon import expand
from transflow.alignment.matching import Bags, Matcher
from transflow.alignment.pivot import MARK
from transflow.alignment.scores import LENGTH_WEIGHT, WORD_WEIGHT
from transflow.alignment.tokens import TokenKind
from transflow.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from transflow.alignment.lexicon import Table
    from transflow.alignment.scores import Parts
    from transflow.alignment.tokens import Side
    from transflow.model import Segment

Indices = tuple[int, ...]

_KEPT = 8
"""Pieces of evidence kept for a link."""

_TELLING = 0.15
"""Least weight in nats that is worth a person's eye."""

_READ = 400
"""Tokens of a bead that are explained; a longer one has evidence enough."""

_KINDS: dict[int, str] = {
    TokenKind.WORD: "word",
    TokenKind.NAME: "name",
    TokenKind.FACT: "number",
    TokenKind.TERM: "term",
    TokenKind.MARK: "word",
}
_NONE = np.zeros(1)
_DATE_ATOMS = ("#y", "#m", "#d", "#w", "#q")


@dataclass(frozen=True, slots=True)
class Explainer:
    """Explains links of one pair.

    Attributes:
        source: Source side.
        target: Target side.
        table: Probabilities of target tokens by source token.
        parts: What the bead scores were made of.
        source_segments: The segments themselves.
        target_segments: The segments themselves.
    """

    source: Side
    target: Side
    table: Table
    parts: Parts
    source_segments: Sequence[Segment]
    target_segments: Sequence[Segment]

    def explain(self, links: Sequence[tuple[Indices, Indices]]) -> list[tuple[Evidence, ...]]:
        """Evidence of links, strongest first; none for an unlinked segment.

        Args:
            links: Adjoining source and target segments of each.
        """
        found: list[tuple[Evidence, ...]] = [()] * len(links)
        linked = [number for number, link in enumerate(links) if all(link)]
        words = dict(zip(linked, self._words([links[at] for at in linked]), strict=True))
        for number, form in self._forms(links):
            pieces = [*words[number], *form]
            pieces.sort(
                key=lambda piece: (-abs(piece.weight), piece.kind, piece.source, piece.target)
            )
            found[number] = tuple(pieces[:_KEPT])
        return found

    def _words(self, links: Sequence[tuple[Indices, Indices]]) -> Iterator[list[Evidence]]:
        """For each link tokens of the target with the source token that explains each best."""
        bounds = [(one[0], one[-1] + 1, two[0], two[-1] + 1) for one, two in links]
        edges = np.array(bounds, dtype=np.int64).reshape(-1, 4).T
        first, last = self.source.offsets[edges[:2]]
        begin, end = self.target.offsets[edges[2:]]
        given, heard = np.minimum(last - first, _READ), np.minimum(end - begin, _READ)
        entries = np.concatenate(([0], np.cumsum(np.diff(self.table.start)[self.source.tokens])))
        work = entries[first + given] - entries[first]
        drafts = np.array([key.startswith(MARK) for key in self.source.keys], dtype=bool)
        matcher = Matcher(self.table, len(self.target.keys), int(given.sum() + heard.sum()))
        for part in matcher.batches(work, heard):
            at, to = expand(first[part], given[part]), expand(begin[part], heard[part])
            one = Bags(self.source.tokens[at], _edges(given[part]))
            two = Bags(self.target.tokens[to], _edges(heard[part]))
            hits = matcher.match(one, two, every=False)
            owner, chance = two.owner[hits.explained], self.table.probability[hits.entry]
            # The likeliest token for each word, of equal ones the first.
            order = np.lexsort((-chance, hits.explained))
            word = hits.explained[order]
            order = order[np.append(True, word[1:] != word[:-1])[: len(order)]]
            by, word = at[hits.given[order]], to[hits.explained[order]]
            token, owner = self.target.tokens[word], owner[order]
            likely = chance[order].astype(np.float64)
            size = (last - first)[part][owner]
            ratio = LAMBDA + (1 - LAMBDA) * likely / (size * self.target.unigram[token])
            weights = WORD_WEIGHT * self.target.weights[token] * np.log(ratio)
            telling = np.flatnonzero(weights >= _TELLING)
            telling = telling[np.lexsort((token[telling], -weights[telling], owner[telling]))]
            drawn = drafts[self.source.tokens[by]], self.target.kinds[token]
            columns = by, word, *drawn, weights
            rows = list(zip(*(column[telling].tolist() for column in columns), strict=True))
            share = np.searchsorted(owner[telling], np.arange(len(given[part]) + 1)).tolist()
            for begun, ended in pairwise(share):
                yield self._pieces(rows[begun:ended])

    def _pieces(self, rows: Sequence[tuple[int, int, bool, int, float]]) -> list[Evidence]:
        """The strongest pieces of a link.

        Args:
            rows: Place of a source token, of the target token that it explains, whether the one is
                of a draft, kind of the other, and what that weighs; strongest first.
        """
        pieces: dict[tuple[str, str, str], float] = {}
        least = _TELLING
        for by, word, draft, number, weight in rows:
            rounded = round(weight, 3)
            if len(pieces) < _KEPT:
                least = rounded
            elif rounded < least:
                break
            kind = "draft" if draft else _KINDS[number]
            if kind == "number" and self._is_date(word):
                kind = "date"
            pieces.setdefault((kind, self.source.written[by], self.target.written[word]), rounded)
        return [Evidence(*key, weight) for key, weight in pieces.items()]

    def _is_date(self, word: int) -> bool:
        """Whether the fact at a place of the target is a date's."""
        key: str = self.target.keys[self.target.tokens[word]]
        return key.startswith(_DATE_ATOMS)

    def _forms(
        self, links: Sequence[tuple[Indices, Indices]]
    ) -> Iterator[tuple[int, list[Evidence]]]:
        """Length, labels and structure of each link that is none of an unlinked segment."""
        shapes: dict[tuple[int, int], list[int]] = {}
        for number, (sources, targets) in enumerate(links):
            if sources and targets:
                shapes.setdefault((len(sources), len(targets)), []).append(number)
        parts = self.parts
        for shape, numbers in shapes.items():
            first, start = (
                np.array([links[number][side][0] for number in numbers]) for side in (0, 1)
            )
            source = sum((parts.source_length[first + one] for one in range(shape[0])), _NONE)
            target = sum((parts.target_length[start + two] for two in range(shape[1])), _NONE)
            weights = (
                LENGTH_WEIGHT * parts.length.score(source, target, shape[1]),
                *parts.structure.pieces(first, start, *shape),
            )
            expected = source * parts.length.ratio
            columns = first, start, expected, target, *(np.round(weight, 3) for weight in weights)
            rows = zip(*(column.tolist() for column in columns), strict=True)
            for number, row in zip(numbers, rows, strict=True):
                yield number, self._form(*row)

    def _form(self, first: int, start: int, *figures: float) -> list[Evidence]:
        """Length, labels and structure of a link, as far as they tell something.

        Args:
            first: First source segment.
            start: First target segment.
            figures: Expected and true length; what length, labels and structure weigh.
        """
        one, two = self.source_segments[first], self.target_segments[start]
        expected, length, fit, label, shape = figures
        pieces = []
        if abs(fit) >= _TELLING:
            written = f"{expected:.0f} letters expected", f"{length:.0f} letters"
            pieces.append(Evidence("length", *written, fit))
        if abs(label) >= _TELLING:
            pieces.append(Evidence("label", one.label, two.label, label))
        if abs(shape) >= _TELLING:
            kinds = one.block.kind.value, two.block.kind.value
            pieces.append(Evidence("structure", *kinds, shape))
        return pieces


def _edges(size: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate(([0], np.cumsum(size)))
