"""Made-up parallel texts with known beads, of any size, the same for the same seed."""

from __future__ import annotations

import random
from dataclasses import dataclass

from transflow.model import Block, BlockKind, Segment

_ONSETS = "b d f g k l m n p r s t v z".split(" ")
_VOWELS = "a e i o u".split(" ")
_OTHER_ONSETS = "bl ch dr fr gl kw mn pr sk st th tr vr zh".split(" ")
_SHAPES = {(1, 1): 80, (1, 2): 6, (2, 1): 6, (1, 0): 3, (0, 1): 3, (2, 2): 1, (1, 3): 1}

Beads = list[tuple[tuple[int, ...], tuple[int, ...]]]


@dataclass(frozen=True)
class Parallel:
    """Two texts and which segments of them belong together."""

    source: list[Segment]
    target: list[Segment]
    gold: Beads


def segments(texts: list[str]) -> list[Segment]:
    """Texts as segments, each a paragraph of its own, as a file of one segment a line gives."""
    return [
        Segment(text, 0, len(text), Block(BlockKind.PARAGRAPH, at, 0, len(text)))
        for at, text in enumerate(texts)
    ]


def _words(count: int, onsets: list[str], rng: random.Random) -> list[str]:
    """Distinct pronounceable words."""
    found: dict[str, None] = {}
    while len(found) < count:
        syllables = rng.randint(2, 4)
        found["".join(rng.choice(onsets) + rng.choice(_VOWELS) for _ in range(syllables))] = None
    return list(found)


class _Language:
    """A vocabulary of two languages: the n-th word of the one translates the n-th of the other."""

    def __init__(self, rng: random.Random, size: int) -> None:
        self._rng = rng
        self.source = _words(size, _ONSETS, rng)
        self.target = _words(size, _OTHER_ONSETS, rng)
        self._weights = [1 / (rank + 3) for rank in range(size)]

    def clause(self) -> tuple[str, str]:
        """A clause and its translation, which reorders, drops and changes some words."""
        rng = self._rng
        chosen = rng.choices(range(len(self.source)), self._weights, k=rng.randint(4, 18))
        source = [self.source[number] for number in chosen]
        kept = [number for number in chosen if rng.random() > 0.15]
        kept.sort(key=lambda number: chosen.index(number) + rng.uniform(-3, 3))
        target = [
            self.target[number] if rng.random() > 0.2 else rng.choice(self.target)
            for number in kept
        ] or [rng.choice(self.target)]
        if rng.random() < 0.15:
            number = str(rng.randint(2, 3000))
            source.insert(rng.randint(0, len(source)), number)
            target.insert(rng.randint(0, len(target)), number)
        return " ".join(source).capitalize() + ".", " ".join(target).capitalize() + "."


def parallel(
    beads: int,
    seed: int,
    *,
    holes: tuple[tuple[int, str, int], ...] = (),
    vocabulary: int = 3000,
) -> Parallel:
    """Make a pair.

    Args:
        beads: How many beads, holes not counted.
        seed: Makes the pair.
        holes: ``(at bead, "source" or "target", count)``: so many segments that only that side has.
        vocabulary: Words of each language.
    """
    rng = random.Random(seed)
    language = _Language(rng, vocabulary)
    shapes, weights = zip(*_SHAPES.items(), strict=True)
    source: list[str] = []
    target: list[str] = []
    gold: Beads = []
    gaps = {at: (side, count) for at, side, count in holes}
    for number in range(beads):
        if number in gaps:
            side, count = gaps[number]
            for _ in range(count):
                clause = language.clause()
                if side == "source":
                    gold.append(((len(source),), ()))
                    source.append(clause[0])
                else:
                    gold.append(((), (len(target),)))
                    target.append(clause[1])
        shape = rng.choices(shapes, weights)[0]
        clauses = [language.clause() for _ in range(max(1, *shape))]
        one, two = [clause[0] for clause in clauses], [clause[1] for clause in clauses]
        if shape == (1, 0):
            two = []
        elif shape == (0, 1):
            one = []
        elif shape[0] == 1:
            one = [" ".join(one)]
        elif shape[1] == 1:
            two = [" ".join(two)]
        gold.append(
            (
                tuple(range(len(source), len(source) + len(one))),
                tuple(range(len(target), len(target) + len(two))),
            )
        )
        source += one
        target += two
    return Parallel(segments(source), segments(target), gold)
