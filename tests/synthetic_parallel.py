"""Made-up parallel texts with known beads, of any size, the same for the same seed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import accumulate

from transflow.model import Block, BlockKind, Segment

_ONSETS = "b d f g k l m n p r s t v z".split(" ")
_VOWELS = "a e i o u".split(" ")
_OTHER_ONSETS = "bl ch dr fr gl kw mn pr sk st th tr vr zh".split(" ")
_MOIS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
).split(" ")
_MONTHS = (
    "January February March April May June July August September October November December"
).split(" ")
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
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(size)))

    def clause(self) -> tuple[str, str]:
        """A clause and its translation, which reorders, drops and changes some words."""
        rng = self._rng
        chosen = self._chosen(rng.randint(4, 18))
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

    def _chosen(self, count: int) -> list[int]:
        """Numbers of words, common ones more often (Zipf)."""
        return self._rng.choices(range(len(self.source)), cum_weights=self._weights, k=count)


class _Prose(_Language):
    """Sentences as long and as varied as those of news and official texts.

    About 25 words in clauses set off by commas, with names that both sides have, numbers, shares
    and dates written as the language writes them.
    """

    def __init__(self, rng: random.Random, size: int) -> None:
        super().__init__(rng, size)
        self._names = [word.capitalize() for word in _words(size // 10, _ONSETS, rng)]
        self._known = list(accumulate(1 / (rank + 3) for rank in range(len(self._names))))

    def clause(self) -> tuple[str, str]:
        rng = self._rng
        one, two = zip(*(self._part() for _ in range(rng.randint(2, 4))), strict=True)
        source, target = ", ".join(one), ", ".join(two)
        return source[:1].upper() + source[1:] + ".", target[:1].upper() + target[1:] + "."

    def _part(self) -> tuple[str, str]:
        rng = self._rng
        chosen = self._chosen(rng.randint(4, 12))
        pairs = [(self.source[number], self._rendered(number)) for number in chosen]
        if rng.random() < 0.25:
            name = rng.choices(self._names, cum_weights=self._known)[0]
            pairs.insert(rng.randint(0, len(pairs)), (name, name))
        if rng.random() < 0.15:
            pairs.insert(rng.randint(0, len(pairs)), self._fact())
        order = sorted(range(len(pairs)), key=lambda at: at + rng.uniform(-4, 4))
        target = [pairs[at][1] for at in order if rng.random() > 0.15]
        return " ".join(pair[0] for pair in pairs), " ".join(target or [pairs[0][1]])

    def _rendered(self, number: int) -> str:
        """A word's translation, or now and then a free one."""
        rng = self._rng
        return self.target[number] if rng.random() > 0.25 else self.target[self._chosen(1)[0]]

    def _fact(self) -> tuple[str, str]:
        rng = self._rng
        kind = rng.randrange(3)
        if kind == 0:
            month, year = rng.randrange(12), rng.randint(1950, 2025)
            day = rng.randint(2, 28)
            return f"{day} {_MOIS[month]} {year}", f"{day} {_MONTHS[month]} {year}"
        whole, part = rng.randint(2, 99), rng.randint(1, 9)
        if kind == 1:
            return f"{whole},{part} %", f"{whole}.{part}%"
        return f"{whole} {part}00", f"{whole},{part}00"


def parallel(
    beads: int,
    seed: int,
    *,
    holes: tuple[tuple[int, str, int], ...] = (),
    vocabulary: int = 3000,
    prose: bool = False,
) -> Parallel:
    """Make a pair.

    Args:
        beads: How many beads, holes not counted.
        seed: Makes the pair.
        holes: ``(at bead, "source" or "target", count)``: so many segments that only that side has.
        vocabulary: Words of each language.
        prose: Sentences of about 25 words with names and facts, French numbers and dates on the
            source side and English ones on the target side, instead of short clauses.
    """
    rng = random.Random(seed)
    language = (_Prose if prose else _Language)(rng, vocabulary)
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
