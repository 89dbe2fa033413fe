"""Word lists and dictionaries as evidence: which tokens they say translate each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.alignment.tokens import Side, TokenKind, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from transflow.alignment.knowledge import Dictionary, Learnt
    from transflow.alignment.lexicon import Lexicon

_MANY_PARTS = 6
"""Tokens of a dictionary phrase; longer ones are sentences."""

_COMMON = 0.004
"""Relative frequency from which a word of a phrase is taken to be a function word."""


class _Phrases:
    """Token numbers of phrases on one side."""

    def __init__(self, side: Side) -> None:
        self._index = side.index
        self._common = side.unigram > _COMMON
        self._seen: dict[str, list[int]] = {}

    def of(self, phrase: str) -> list[int]:
        """Token numbers of a phrase when this side has all its telling words; else nothing."""
        numbers = self._seen.get(phrase)
        if numbers is None:
            numbers = self._seen[phrase] = self._read(phrase)
        return numbers

    def _read(self, phrase: str) -> list[int]:
        tokens = tokenise(phrase)
        if not tokens or len(tokens) > _MANY_PARTS:
            return []
        numbers = [self._index.get(token.key, -1) for token in tokens]
        if len(numbers) > 1:
            numbers = [n for n in numbers if n < 0 or not self._common[n]] or numbers
        return [] if -1 in numbers else numbers


def listed(source: Side, target: Side, lexicon: Lexicon) -> Iterator[tuple[int, int, float]]:
    """Token pairs of a word list; a phrase gives each of its words a share.

    Returns:
        Source token, target token, strength 0 to 1.
    """
    left, right = _Phrases(source), _Phrases(target)
    for entry, renderings in lexicon.entries.items():
        lefts = left.of(entry)
        if lefts:
            yield from _pairs(lefts, renderings, right)


def looked_up(
    source: Side, target: Side, dictionary: Dictionary
) -> Iterator[tuple[int, int, float]]:
    """Token pairs of a dictionary, asked for every word and compound of one side.

    Returns:
        Source token, target token, strength 0 to 1; nothing when the dictionary is of another pair.
    """
    if dictionary.langs == (source.lang, target.lang):
        yield from _asked(source, target, dictionary)
    elif dictionary.langs == (target.lang, source.lang):
        for one, two, strength in _asked(target, source, dictionary):
            yield two, one, strength


def recalled(source: Side, target: Side, learnt: Learnt) -> Iterator[tuple[int, int, float]]:
    """Token pairs that finished translations taught, looked up by key.

    Returns:
        Source token, target token, strength 0 to 1; nothing when it is of another pair.
    """
    turned = learnt.langs != (source.lang, target.lang)
    if turned and learnt.langs != (target.lang, source.lang):
        return
    asked, answering = (target, source) if turned else (source, target)
    for key, number in asked.index.items():
        for other, strength in learnt.rows.get(key, ()):
            found = answering.index.get(other)
            if found is not None:
                yield (found, number, strength) if turned else (number, found, strength)


def _asked(
    asked: Side, answering: Side, dictionary: Dictionary
) -> Iterator[tuple[int, int, float]]:
    phrases = _Phrases(answering)
    for number, (key, surface) in enumerate(zip(asked.keys, asked.surfaces, strict=True)):
        if asked.kinds[number] in {TokenKind.WORD, TokenKind.NAME}:
            renderings = dictionary.renderings(key)
            if surface != key:
                renderings = [*renderings, *dictionary.renderings(surface)]
            yield from _pairs([number], renderings, phrases)
    for writing, numbers in asked.compounds.items():
        yield from _pairs(list(numbers), dictionary.renderings(writing), phrases)


def _pairs(
    lefts: Sequence[int], renderings: Iterable[tuple[str, float]], phrases: _Phrases
) -> Iterator[tuple[int, int, float]]:
    for rendering, probability in renderings:
        rights = phrases.of(rendering)
        share = min(1.0, max(0.0, probability)) / max(1, len(lefts), len(rights))
        for left in lefts:
            for right in rights:
                yield left, right, share
