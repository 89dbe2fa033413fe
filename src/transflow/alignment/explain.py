"""Why a link: the pieces of evidence behind it, as a person can read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.lexical import LAMBDA
from transflow.alignment.scores import LENGTH_WEIGHT, WORD_WEIGHT
from transflow.alignment.tokens import TokenKind
from transflow.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.alignment.lexicon import Table
    from transflow.alignment.scores import Parts
    from transflow.alignment.tokens import Side
    from transflow.model import Segment

_KEPT = 8
"""Pieces of evidence kept for a link."""

_TELLING = 0.15
"""Least weight in nats that is worth a person's eye."""

_READ = 400
"""Tokens of a bead that are explained; a longer one has evidence enough."""

_KINDS = {
    TokenKind.WORD: "word",
    TokenKind.NAME: "name",
    TokenKind.FACT: "number",
    TokenKind.TERM: "term",
    TokenKind.MARK: "word",
}
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

    def explain(self, sources: tuple[int, ...], targets: tuple[int, ...]) -> tuple[Evidence, ...]:
        """Evidence of a link, strongest first; none for an unlinked segment."""
        if not sources or not targets:
            return ()
        found = [*self._words(sources, targets), *self._form(sources, targets)]
        found.sort(key=lambda piece: (-abs(piece.weight), piece.kind, piece.source, piece.target))
        return tuple(found[:_KEPT])

    def _words(self, sources: tuple[int, ...], targets: tuple[int, ...]) -> list[Evidence]:
        """Tokens of the target with the source token that explains each best."""
        first, last = self.source.offsets[sources[0]], self.source.offsets[sources[-1] + 1]
        given = self.source.tokens[first:last]
        seen = dict(zip(given[::-1].tolist(), self.source.written[first:last][::-1], strict=True))
        begin, end = self.target.offsets[targets[0]], self.target.offsets[targets[-1] + 1]
        stop = min(end, begin + _READ)
        heard = self.target.tokens[begin:stop][::-1].tolist()
        wanted = dict(zip(heard, self.target.written[begin:stop][::-1], strict=True))
        best: dict[int, tuple[float, int]] = {}
        for token in dict.fromkeys(given[:_READ].tolist()):
            words, chances = self.table.row(token)
            for word, chance in zip(words.tolist(), chances.tolist(), strict=True):
                if word in wanted and chance > best.get(word, (0.0, 0))[0]:
                    best[word] = (chance, token)
        unigram = self.target.unigram
        pieces: dict[tuple[str, str, str], float] = {}
        for word, (chance, token) in best.items():
            ratio = LAMBDA + (1 - LAMBDA) * chance / (len(given) * unigram[word])
            weight = WORD_WEIGHT * float(self.target.weights[word] * np.log(ratio))
            if weight >= _TELLING:
                kind = self._kind(word)
                key = kind, seen[token], wanted[word]
                pieces[key] = max(weight, pieces.get(key, 0.0))
        return [Evidence(*key, round(weight, 3)) for key, weight in pieces.items()]

    def _kind(self, word: int) -> str:
        kind = _KINDS[TokenKind(int(self.target.kinds[word]))]
        if kind == "number" and self.target.keys[word].startswith(_DATE_ATOMS):
            return "date"
        return kind

    def _form(self, sources: tuple[int, ...], targets: tuple[int, ...]) -> list[Evidence]:
        """Length, labels and structure."""
        parts = self.parts
        source_length = float(parts.source_length[list(sources)].sum())
        target_length = float(parts.target_length[list(targets)].sum())
        fit = parts.length.score(np.array([source_length]), np.array([target_length]), len(targets))
        weights = parts.structure.pieces(sources[0], targets[0], len(sources), len(targets))
        one, two = self.source_segments[sources[0]], self.target_segments[targets[0]]
        pieces = [
            Evidence(
                "length",
                f"{source_length * parts.length.ratio:.0f} letters expected",
                f"{target_length:.0f} letters",
                round(LENGTH_WEIGHT * float(fit[0]), 3),
            ),
            Evidence("label", one.label, two.label, round(weights[0], 3)),
            Evidence("structure", one.block.kind.value, two.block.kind.value, round(weights[1], 3)),
        ]
        return [piece for piece in pieces if abs(piece.weight) >= _TELLING]
