"""One pass over a folded text for many terms at once.

Terms of scripts without spaces are found by an automaton (Aho-Corasick), the others by their words.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from transflow.glossary import forms, japanese
from transflow.glossary.boundaries import Fit, fit
from transflow.glossary.phrases import Phrases, is_phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Accept = Callable[["Hit"], "Hit | None"]

_WINDOW = 4096
"""Characters searched at once. A term list can be built so that every character ends as many terms
as the longest has letters; the window bounds what the search returns at a time."""

_CROWDED = 4 * _WINDOW
"""Hits of one window beyond which only the longest are kept: no real text comes near."""


UNSPACED = frozenset({"ja", "zh", "th", "lo", "km", "my"})
"""Languages that part no words by spaces: their few terms in Latin letters go with the others."""

_PLAIN = frozenset(" .,;:!?()[]\"'/、。・「」『』（）〈〉《》【】")
"""Neighbours that part words in every script: the common case, answered without a closer look."""

_HIRAGANA = frozenset(map(chr, range(0x3041, 0x3097))) - {"が"}
"""Beside any other script they part words as well: particles and endings (but see 我が国)."""


class Hit(NamedTuple):
    """A term found in a folded text.

    Attributes:
        key: Index of the term in the list that the scanner was built from.
        start: First folded offset.
        end: Offset behind the last character, ending included.
        fit: Whether the surroundings leave a doubt; never INSIDE.
        exact: False when the text has an inflected form.
    """

    key: int
    start: int
    end: int
    fit: Fit
    exact: bool


class Scanner:
    """All terms of one side.

    Args:
        keys: Folded terms, without an empty one and without repetition.
        lang: Their language: it says which endings a word may have.
        anywhere: Indices of terms that may be part of a longer word.
        respell: Find English terms in American and British spelling.
    """

    __slots__ = ("_anywhere", "_automaton", "_language", "_owners", "_phrases", "longest")

    def __init__(
        self,
        keys: Sequence[str],
        lang: str,
        anywhere: frozenset[int] = frozenset(),
        *,
        respell: bool = False,
    ) -> None:
        self._anywhere = anywhere
        language = self._language = forms.primary(lang)
        phrases: list[tuple[str, int]] = []
        owners = list(range(len(keys)))
        if language not in UNSPACED:
            owners = []
            for number, key in enumerate(keys):
                if is_phrase(key) and number not in anywhere:
                    phrases.append((key, number))
                else:
                    owners.append(number)
        patterns = [keys[number] for number in owners]
        if language in forms.WITH_VARIANTS:
            for number in tuple(owners):
                for variant in forms.variants(keys[number], language):
                    patterns.append(variant)
                    owners.append(~number)
        self._owners = None if len(owners) == len(keys) and not phrases else owners
        self._phrases = Phrases(phrases, language, respell=respell) if phrases else None
        self.longest = max(
            max(map(len, patterns), default=0), self._phrases.longest if self._phrases else 0
        )
        self._automaton = (
            ahocorasick_rs.AhoCorasick(
                patterns,
                store_patterns=False,
                # The library's own choice takes twice as long to build and searches no faster.
                implementation=ahocorasick_rs.Implementation.ContiguousNFA,
            )
            if patterns
            else None
        )

    def hits(self, text: str, accept: Accept | None = None) -> list[Hit]:
        """Find every term that stands in the text as a term, nested ones too.

        Args:
            text: Folded text.
            accept: Has the last word about a hit: gives it back, or with another fit, or None to
                refuse it. None takes every hit.

        Returns:
            Hits in the order of their ends.
        """
        found: list[Hit] = []
        for raw in self._windows(text):
            judged = [hit for match in raw if (hit := self._judged(match, text, accept))]
            found += judged if len(judged) <= _CROWDED else longest(judged)
        if len(text) > _WINDOW or self._phrases is not None:
            found.sort(key=_by_end)
        return _widest(found) if self._language == "ja" else found

    def chosen(self, text: str, accept: Accept | None = None) -> list[Hit]:
        """Find the terms that are left when the longest shadow the others.

        The same as ``longest(hits(text, accept))``, but what is shadowed is never judged.
        """
        found: list[Hit] = []
        for raw in self._windows(text):
            if len(raw) > 1:
                raw.sort(key=_by_raw_length)
            starts: list[int] = []
            kept: list[Hit] = []
            for match in raw:
                at = bisect_left(starts, match[1])
                if at < len(starts) and starts[at] < match[2]:
                    continue
                if at and kept[at - 1].end > match[1]:
                    continue
                hit = self._judged(match, text, accept)
                if hit is not None:
                    starts.insert(at, hit.start)
                    kept.insert(at, hit)
            found += kept
        return found if len(text) <= _WINDOW else longest(found)

    def stands_alone(self, text: str, key: str, start: int, end: int) -> bool:
        """Tell at little cost that a term stands somewhere and that no other term shadows it.

        Args:
            text: Folded text.
            key: The term.
            start: First offset of it.
            end: Offset behind it.

        Returns:
            False also where only a closer look could tell.
        """
        phrases = self._phrases
        return (
            phrases is not None
            and phrases.has(key)
            and text.startswith(key, start)
            and (start == 0 or text[start - 1] in _PLAIN)
            and (end == len(text) or text[end] in _PLAIN)
            and not phrases.crossed(text, start)
            and not phrases.crossed(text, end)
            and (self._automaton is None or not self._automaton.find_matches_as_indexes(text))
        )

    def _windows(self, text: str) -> Iterator[list[tuple[int, int, int]]]:
        """Raw matches (number, start, end), a window at a time: the one that they begin in.

        The number is inverted where the text has another whole form of the term.
        """
        if len(text) <= _WINDOW:
            raw = self._phrases.matches(text) if self._phrases is not None else []
            if self._automaton is not None:
                found = self._automaton.find_matches_as_indexes(text, overlapping=True)
                raw = raw + self._owned(found) if raw else self._owned(found)
                if "・" in text:
                    raw = raw + self._dotted(text)
            yield raw
            return
        if self._phrases is not None:
            begun: dict[int, list[tuple[int, int, int]]] = {}
            for match in self._phrases.matches(text):
                begun.setdefault(match[1] // _WINDOW, []).append(match)
            yield from begun.values()
        if self._automaton is not None:
            for base in range(0, len(text), _WINDOW):
                piece = text[base : base + _WINDOW + self.longest]
                raw = self._automaton.find_matches_as_indexes(piece, overlapping=True)
                yield self._owned([(key, base + a, base + b) for key, a, b in raw if a < _WINDOW])

    def _dotted(self, text: str) -> list[tuple[int, int, int]]:
        """Matches of terms that the text writes with dots inside and the glossary without."""
        dotless = japanese.without_dots(text)
        if self._automaton is None or dotless is None:
            return []
        joined, places = dotless
        return [
            (key if key < 0 else ~key, places[a], places[b - 1] + 1)
            for key, a, b in self._owned(
                self._automaton.find_matches_as_indexes(joined, overlapping=True)
            )
            if places[b - 1] - places[a] != b - 1 - a
        ]

    def _owned(self, raw: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        """Matches of the automaton's patterns as matches of terms."""
        owners = self._owners
        return raw if owners is None else [(owners[key], a, b) for key, a, b in raw]

    def _judged(self, match: tuple[int, int, int], text: str, accept: Accept | None) -> Hit | None:
        """Make a hit of a raw match that stands on word boundaries, endings allowed."""
        key, start, end = match
        variant = key < 0
        if variant:
            key = ~key
        length = len(text)
        if key in self._anywhere:
            hit = Hit(key, start, end, Fit.SURE, exact=True)
            return hit if accept is None else accept(hit)
        if start:
            # The common refusal first: a letter before the match in a script with spaces.
            before, first = text[start - 1], text[start]
            if before.isascii() and before.isalpha() and first.isascii() and first.isalpha():
                return None
        stop = end
        if end < length:
            after = text[end]
            if after.isalpha() and after < "\u2e80" and _takes_ending(text[end - 1]):
                stop = forms.tail_end(text, start, end, self._language)
                if stop < 0:
                    return None
        if (
            not start
            or (before := text[start - 1]) in _PLAIN
            or (before in _HIRAGANA and text[start] not in _HIRAGANA)
        ) and (
            stop == length
            or (after := text[stop]) in _PLAIN
            or (after in _HIRAGANA and text[stop - 1] not in _HIRAGANA)
        ):
            judged = Fit.SURE
        else:
            judged = fit(text, start, stop)
            if judged is Fit.INSIDE:
                return None
        hit = Hit(key, start, stop, judged, exact=not variant and stop == end)
        return hit if accept is None else accept(hit)


def _takes_ending(char: str) -> bool:
    """Tell whether the letters behind a term may belong to it: not those behind a kanji."""
    return char < "\u2e80" and char.isalpha()


def _widest(hits: list[Hit]) -> list[Hit]:
    """Hits without spellings of a term that are part of a longer one: 引渡 of 引渡し."""
    if all(hit.exact for hit in hits):
        return hits
    return [
        hit
        for hit in hits
        if hit.exact
        or not any(
            other.key == hit.key
            and other.start <= hit.start
            and hit.end <= other.end
            and other.end - other.start > hit.end - hit.start
            for other in hits
        )
    ]


def longest(hits: Sequence[Hit]) -> list[Hit]:
    """Choose hits that do not overlap: the longest first, among equals the surer, then the first.

    Returns:
        The chosen hits in the order of the text.
    """
    if all(one.end <= two.start for one, two in pairwise(hits)):
        return list(hits)
    starts: list[int] = []
    chosen: list[Hit] = []
    for hit in sorted(hits, key=_by_length):
        at = bisect_left(starts, hit.start)
        if at < len(starts) and starts[at] < hit.end:
            continue
        if at and chosen[at - 1].end > hit.start:
            continue
        starts.insert(at, hit.start)
        chosen.insert(at, hit)
    return chosen


def _by_raw_length(match: tuple[int, int, int]) -> int:
    return match[1] - match[2]


def _by_end(hit: Hit) -> tuple[int, int]:
    return hit.end, hit.start


def _by_length(hit: Hit) -> tuple[int, bool, Fit, int, int]:
    return hit.start - hit.end, not hit.exact, hit.fit, hit.start, hit.key
