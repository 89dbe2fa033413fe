"""Why a link: the pieces of evidence behind it, as a person can read them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.lexical import LAMBDA
from transflow.alignment.lexicon import expand
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
        marked: Scratch room: False for each target token.
    """

    source: Side
    target: Side
    table: Table
    parts: Parts
    source_segments: Sequence[Segment]
    target_segments: Sequence[Segment]
    marked: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "marked", np.zeros(len(self.target.keys), dtype=bool))

    def explain(self, links: Sequence[tuple[Indices, Indices]]) -> list[tuple[Evidence, ...]]:
        """Evidence of links, strongest first; none for an unlinked segment.

        Args:
            links: Adjoining source and target segments of each.
        """
        found: list[tuple[Evidence, ...]] = [()] * len(links)
        for number, form in self._forms(links):
            pieces = [*self._words(*links[number]), *form]
            pieces.sort(
                key=lambda piece: (-abs(piece.weight), piece.kind, piece.source, piece.target)
            )
            found[number] = tuple(pieces[:_KEPT])
        return found

    def _words(self, sources: Indices, targets: Indices) -> list[Evidence]:
        """Tokens of the target with the source token that explains each best."""
        first, last = self.source.offsets[sources[0]], self.source.offsets[sources[-1] + 1]
        given = self.source.tokens[first:last]
        seen = dict(zip(given[::-1].tolist(), self.source.written[first:last][::-1], strict=True))
        begin, end = self.target.offsets[targets[0]], self.target.offsets[targets[-1] + 1]
        stop = min(end, begin + _READ)
        heard = self.target.tokens[begin:stop]
        wanted = dict(zip(heard[::-1].tolist(), self.target.written[begin:stop][::-1], strict=True))
        tokens = np.array(list(dict.fromkeys(given[:_READ].tolist())), dtype=np.int64)
        start = self.table.start[tokens]
        count = self.table.start[tokens + 1] - start
        entry = expand(start, count)
        self.marked[heard] = True
        hit = np.flatnonzero(self.marked[self.table.word[entry]])
        self.marked[heard] = False
        entry, giver = entry[hit], np.repeat(tokens, count)[hit]
        word, chance = self.table.word[entry], self.table.probability[entry]
        # The likeliest token for each word, of equal ones the first.
        order = np.lexsort((-chance, word))
        order = order[np.append(True, np.diff(word[order]) != 0)[: len(order)]]
        word, chance, token = word[order], chance[order].astype(np.float64), giver[order]
        ratio = LAMBDA + (1 - LAMBDA) * chance / (len(given) * self.target.unigram[word])
        weights = WORD_WEIGHT * self.target.weights[word] * np.log(ratio)
        telling = np.flatnonzero(weights >= _TELLING)
        telling = telling[np.argsort(-weights[telling], kind="stable")]
        pieces: dict[tuple[str, str, str], float] = {}
        least = _TELLING
        for number, by, weight in zip(
            word[telling].tolist(), token[telling].tolist(), weights[telling].tolist(), strict=True
        ):
            rounded = round(weight, 3)
            if len(pieces) < _KEPT:
                least = rounded
            elif rounded < least:
                break
            kind = "draft" if self.source.keys[by].startswith(MARK) else self._kind(number)
            pieces.setdefault((kind, seen[by], wanted[number]), rounded)
        return [Evidence(*key, weight) for key, weight in pieces.items()]

    def _kind(self, word: int) -> str:
        kind = _KINDS[int(self.target.kinds[word])]
        if kind == "number" and self.target.keys[word].startswith(_DATE_ATOMS):
            return "date"
        return kind

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
