"""What is known of a pair before anything is aligned: equal facts, terms, cognates, names, words.

Each kind of evidence gives pairs of tokens with a strength; together they are the priors from
which translation tables are made.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from transflow.alignment.basic import basic_words
from transflow.alignment.lexicon import Priors
from transflow.alignment.listing import listed, looked_up, recalled
from transflow.alignment.names import consonants, folded, romanise, skeleton
from transflow.alignment.pivot import drafted
from transflow.alignment.tokens import Side, TokenKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from transflow.alignment.knowledge import Knowledge

_FACT = 0.9
_TERM = 0.95
_MARK = 0.5
_SAME_WORD = 0.8
_SAME_SHORT_WORD = 0.3
_COGNATE = 0.6
_BEGINNING = 4
"""Letters that cognates begin with alike."""

_BONES = 3
"""Consonants that cognates have in common, where they do not begin alike."""

_ALIKE = 0.5
_ALIKE_BONES = 0.65
"""Least likeness of cognates that begin alike, and of those that have the same consonants."""

_SPELLING = 0.8
_SOUND = 0.6
_ALONE = {TokenKind.FACT: 0.45, TokenKind.TERM: 0.4, TokenKind.NAME: 0.7}
"""How much likelier a token without counterpart is in a wrong link than in a true one."""

_CROWD = 40
"""Words that may share a key; a fuller key says nothing and costs quadratically."""


def priors(source: Side, target: Side, knowledge: Knowledge) -> Priors:
    """All token pairs known beforehand.

    Args:
        source: Source side.
        target: Target side.
        knowledge: Word lists and dictionaries.
    """
    best: dict[tuple[int, int], float] = {}

    def add(pairs: Iterable[tuple[int, int, float]]) -> None:
        for left, right, strength in pairs:
            if best.get((left, right), 0.0) < strength:
                best[left, right] = strength

    add(_same(source, target))
    add(_cognates(source, target))
    add(_names(source, target))
    for lexicon in (basic_words(source.lang, target.lang), *knowledge.lexicons):
        if lexicon is not None:
            add(listed(source, target, lexicon))
    for dictionary in knowledge.dictionaries:
        add(looked_up(source, target, dictionary))
    if knowledge.learnt is not None:
        add(recalled(source, target, knowledge.learnt))
    add(drafted(source, target))
    ordered = sorted(best)
    pairs = np.array(ordered, dtype=np.int64).reshape(-1, 2)
    strength = np.array([best[pair] for pair in ordered], dtype=np.float64)
    return Priors(pairs[:, 0], pairs[:, 1], strength)


def expectation(side: Side, known: Priors) -> NDArray[np.float64]:
    """How likely each token stays alone in a true link, relative to chance: 1 says nothing.

    Facts, terms and names are nearly always carried over, so that one whose counterpart is missing
    in a bead speaks against the bead. Where the other text has no counterpart at all this counts
    only as far as the two texts share what they have of the kind: a script or a style that is not
    read must not be taken for an omission.

    Args:
        side: The side whose tokens are judged.
        known: Priors with ``side`` as source.
    """
    factor = np.ones(len(side.keys))
    paired = np.zeros(len(side.keys), dtype=bool)
    paired[known.source[known.strength >= _SPELLING]] = True
    for kind, value in _ALONE.items():
        those = side.kinds == kind
        total = float(side.counts[those].sum())
        shared = float(side.counts[those & paired].sum()) / total if total else 0.0
        factor[those] = value ** (shared * shared)
        factor[those & paired] = value
    return factor


def _same(source: Side, target: Side) -> Iterable[tuple[int, int, float]]:
    """Tokens with the same key on both sides."""
    for key, left in source.index.items():
        right = target.index.get(key)
        if right is None:
            continue
        kind = source.kinds[left]
        if kind == TokenKind.FACT:
            yield left, right, _FACT
        elif kind == TokenKind.TERM:
            yield left, right, _TERM
        elif kind == TokenKind.MARK:
            yield left, right, _MARK
        else:
            yield left, right, _SAME_WORD if len(key) > 2 else _SAME_SHORT_WORD


def _plain(word: str) -> str:
    """A word without accents and case."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _words(side: Side) -> Iterable[tuple[int, str]]:
    """Token numbers and surfaces of words and names."""
    wordy = np.isin(side.kinds, (TokenKind.WORD, TokenKind.NAME))
    for number in np.flatnonzero(wordy).tolist():
        yield number, side.surfaces[number]


def _join(
    left: dict[str, list[tuple[int, str]]],
    right: dict[str, list[tuple[int, str]]],
    judge: Callable[[str, str], float],
) -> Iterable[tuple[int, int, float]]:
    """Pairs of words that share a key, as far as the judge finds them alike."""
    for key, lefts in left.items():
        rights = right.get(key, [])
        if len(lefts) * len(rights) > _CROWD * _CROWD:
            continue
        for one, first in lefts:
            for two, second in rights:
                strength = judge(first, second)
                if strength > 0:
                    yield one, two, strength


def _cognates(source: Side, target: Side) -> Iterable[tuple[int, int, float]]:
    """Latin words of both sides that begin alike (Simard, Foster and Isabelle 1992).

    They begin alike as written or in one spelling, or have the same consonants in it.
    """

    def keyed(side: Side) -> tuple[dict[str, list[tuple[int, str]]], ...]:
        begun: dict[str, list[tuple[int, str]]] = defaultdict(list)
        bones: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for number, surface in _words(side):
            word = _plain(surface)
            if len(word) < _BEGINNING or not word.isascii():
                continue
            plain = folded(word)
            for beginning in {word[:_BEGINNING], plain[:_BEGINNING]}:
                begun[beginning].append((number, plain))
            key = consonants(plain)
            if len(key) >= _BONES:
                bones[key].append((number, plain))
        return begun, bones

    def judge(least: float) -> Callable[[str, str], float]:
        def likeness(first: str, second: str) -> float:
            alike = Indel.normalized_similarity(first, second)
            return _COGNATE * alike if alike >= least else 0.0

        return likeness

    one, two = keyed(source), keyed(target)
    yield from _join(one[0], two[0], judge(_ALIKE))
    yield from _join(one[1], two[1], judge(_ALIKE_BONES))


def _names(source: Side, target: Side) -> Iterable[tuple[int, int, float]]:
    """Names written in two scripts, by spelling, by sound, and by the beginning of the sound."""
    if all(_plain(word).isascii() for side in (source, target) for _, word in _words(side)):
        return  # one script

    def keyed(side: Side) -> tuple[dict[str, list[tuple[int, str]]], ...]:
        tables: tuple[dict[str, list[tuple[int, str]]], ...] = (
            defaultdict(list),
            defaultdict(list),
            defaultdict(list),
        )
        named = (side.kinds == TokenKind.NAME).tolist()
        for number, surface in _words(side):
            plain = _plain(surface)
            latin = plain.isascii()
            # In Latin script only capitalised words are names; other scripts have no capitals.
            if latin and not named[number]:
                continue
            sound = plain if latin else romanise(side.readings.get(number) or surface)
            if len(sound) < 3:
                continue
            marked = ("" if latin else "*") + sound
            key = skeleton(sound)
            tables[0][sound].append((number, marked))
            if len(key) >= 2:
                tables[1][key].append((number, marked))
            if len(key) >= 4:
                tables[2][key[:3]].append((number, marked))
        return tables

    def alike(first: str, second: str) -> float:
        if not first.startswith("*") and not second.startswith("*"):
            return 0.0
        return float(Indel.normalized_similarity(first.strip("*"), second.strip("*")))

    def by_spelling(first: str, second: str) -> float:
        return _SPELLING if alike(first, second) > 0 else 0.0

    def by_sound(first: str, second: str) -> float:
        likeness = alike(first, second)
        return _SOUND * likeness if likeness > 0.5 else 0.0

    def by_beginning(first: str, second: str) -> float:
        likeness = alike(first, second)
        return 0.5 * likeness if likeness > 0.6 else 0.0

    left, right = keyed(source), keyed(target)
    for table, judge in enumerate((by_spelling, by_sound, by_beginning)):
        yield from _join(left[table], right[table], judge)
