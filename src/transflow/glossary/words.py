"""Word boundaries by a dictionary, for terms in scripts that part no words.

The run of one script tells much (see ``boundaries``); an analyser tells the rest: 京都 in 東京都
begins in the middle of a word, and 政府 in 日本政府 is a word of its own behind a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.glossary.boundaries import (
    LEANS_AFTER,
    LEANS_AFTER_SHORT,
    LEANS_BEFORE,
    VERBAL,
    Fit,
    Script,
    script_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.morphology import Morpheme

_TRUSTED = 3
"""Letters up to which a dictionary's word against a match is final. Longer terms may be names that
it does not know and divides anyhow."""

_RUNS = frozenset({Script.HAN, Script.HIRAGANA})


def needs_words(text: str, start: int, end: int) -> bool:
    """Tell whether a dictionary could say more about a match than its surroundings do."""
    return (start > 0 and _one_run(text[start - 1], text[start])) or (
        end < len(text) and _one_run(text[end - 1], text[end])
    )


class WordEdges:
    """Where the words of one text begin and end.

    Args:
        morphemes: Words of the folded text.
    """

    __slots__ = ("_ending", "_starting")

    def __init__(self, morphemes: Sequence[Morpheme]) -> None:
        self._starting = {word.start: word for word in morphemes}
        self._ending = {word.end: word for word in morphemes}

    def fit(self, text: str, start: int, end: int, guess: Fit) -> Fit:
        """Judge the match ``text[start:end]``.

        Args:
            text: Folded text.
            start: First offset of the match.
            end: Offset behind it.
            guess: What its surroundings say.

        Returns:
            INSIDE when the match begins or ends in the middle of a word; SURE when it is made of
            whole words and what stands beside it makes no other word of it; the guess otherwise.
        """
        left = start > 0 and _one_run(text[start - 1], text[start])
        right = end < len(text) and _one_run(text[end - 1], text[end])
        if not left and not right:
            return guess
        if (left and start not in self._starting) or (right and end not in self._ending):
            return Fit.INSIDE if end - start <= _TRUSTED else Fit.UNSURE
        if script_of(text[start]) is not Script.HAN or end - start == 1:
            return guess
        if right and script_of(text[end - 1]) is Script.HIRAGANA and text.startswith(VERBAL, end):
            return guess  # 打ち上げられた: a verb, whose forms are words of their own here
        short = end - start == 2
        if left and not self._parted_before(start, short=short):
            return guess
        if right and not self._parted_after(end, short=short):
            return guess
        return Fit.SURE

    def _parted_before(self, start: int, *, short: bool) -> bool:
        word = self._ending.get(start)
        if word is None:
            return False
        if word.name or not word.content or word.surface in LEANS_BEFORE:
            return True
        return not short and word.end - word.start > 1

    def _parted_after(self, end: int, *, short: bool) -> bool:
        word = self._starting.get(end)
        if word is None:
            return False
        if not word.content or word.surface in (LEANS_AFTER_SHORT if short else LEANS_AFTER):
            return True
        if any(script_of(char) is Script.HIRAGANA for char in word.surface):
            return True  # 及び, 並びに, 受入れ: a word of its own
        return not short and word.end - word.start > 1


def _one_run(one: str, two: str) -> bool:
    script = script_of(one)
    return script in _RUNS and script_of(two) is script
