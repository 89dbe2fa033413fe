"""Everyday words of a text, and whether the other side says them: evidence that all is there.

The word lists are those of the aligner (`alignment.basic`). A word of the list counts as said when
any of its renderings is found on the other side, whatever its ending.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from transflow.alignment.basic import basic_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


UNSPACED = frozenset({"ja", "zh", "th", "km", "lo", "my", "ko"})
"""Languages whose words are looked for anywhere in the text."""

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Code points that the scanner cannot encode; their replacement is as long."""

_WORD = re.compile(r"[^\W\d_]+")
_KANA_END = re.compile(r"[\u3041-\u309f]+\Z")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HIRAGANA = re.compile(r"[\u3041-\u309f]+")
_SHORTEST_STEM = 4
_SHORTEST_HIRAGANA = 4
_REMEMBERED = 20_000
_TAIL = 3
"""Letters that inflection may add or change at the end of a word."""


class Known(NamedTuple):
    """One word of a text that the list knows.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        said: Whether a rendering of it stands on the other side.
    """

    start: int
    end: int
    said: bool


def folded(text: str) -> str:
    """Fold case character by character, so that offsets stay those of the text."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower()[:1] or c for c in text)


def haystack(text: str, lang: str) -> str:
    """The text as renderings are looked for in it: small letters, words parted by one space.

    Args:
        text: Any text.
        lang: Primary subtag of its language.
    """
    if lang in UNSPACED:
        return unicodedata.normalize("NFKC", text)
    return " " + " ".join(_WORD.findall(text.lower())) + " "


class WordList:
    """What is known of one direction of a language pair; made once and kept."""

    def __init__(
        self, renderings: Mapping[str, Iterable[str]], source_lang: str, target_lang: str
    ) -> None:
        self._spaced = source_lang not in UNSPACED
        needles: dict[str, set[str]] = {}
        for word, others in renderings.items():
            key = _key(word, source_lang)
            found = {needle for other in others if (needle := _needle(other, target_lang))}
            if key and found:
                needles.setdefault(key, set()).update(found)
                if self._spaced and len(key) > _SHORTEST_STEM:
                    needles.setdefault(_stem(key), set()).update(found)
        self._needles = {key: tuple(found) for key, found in needles.items()}
        self._found: dict[str, tuple[str, ...] | None] = {}
        self._keys = tuple(self._needles)
        self._scanner = (
            None
            if self._spaced
            else ahocorasick_rs.AhoCorasick(
                self._keys, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
            )
        )

    def known(self, text: str, other: str) -> list[Known]:
        """The words of a text that the list knows, in order.

        Args:
            text: Any text in the source language of the list.
            other: Its translation, as `haystack` gives it.
        """
        found = []
        for start, end, needles in self._sought(text):
            said = False
            for needle in needles:
                if needle in other:
                    said = True
                    break
            found.append(Known(start, end, said))
        return found

    def _sought(self, text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        needles = self._needles
        if self._scanner is not None:
            for key, start, end in self._scanner.find_matches_as_indexes(
                _SURROGATE.sub("\ufffd", text)
            ):
                yield start, end, needles[self._keys[key]]
            return
        found = self._found
        for match in _WORD.finditer(folded(text)):
            word = match.group()
            if word not in found:
                if len(found) > _REMEMBERED:
                    found.clear()
                found[word] = self._renderings(word)
            renderings = found[word]
            if renderings is not None:
                yield (*match.span(), renderings)

    def _renderings(self, word: str) -> tuple[str, ...] | None:
        """What stands for a word of a spaced script, whatever its ending."""
        size = len(word)
        if size < _SHORTEST_STEM - 1:
            return None
        renderings = self._needles.get(word)
        cut = size - 1
        while renderings is None and cut >= _SHORTEST_STEM and cut >= size - _TAIL:
            renderings = self._needles.get(word[:cut])
            cut -= 1
        return renderings


@lru_cache(maxsize=8)
def word_list(source_lang: str, target_lang: str) -> WordList | None:
    """The words known from one language to another; None when one of them has no list.

    Args:
        source_lang: Primary language subtag.
        target_lang: Likewise.
    """
    lexicon = basic_words(source_lang, target_lang)
    if lexicon is None or not lexicon.entries:
        return None
    renderings = {word: [r for r, _ in found] for word, found in lexicon.entries.items()}
    return WordList(renderings, source_lang, target_lang)


def _stem(word: str) -> str:
    return word[: max(_SHORTEST_STEM, len(word) - 1 - (len(word) > 6))]


def _unspaced(word: str) -> str:
    """A word without the kana that change when it is inflected, or "" if too little is left."""
    if _HAN.search(word):
        trimmed = _KANA_END.sub("", word)
        if len(trimmed) < 2:
            trimmed = word[:2]
        return trimmed if len(trimmed) > 1 else ""
    if _HIRAGANA.fullmatch(word):
        return word if len(word) >= _SHORTEST_HIRAGANA else ""
    return word if len(word) > 1 else ""


def _key(word: str, lang: str) -> str:
    if lang in UNSPACED:
        return _unspaced(word)
    low = word.lower()
    return low if _WORD.fullmatch(low) and len(low) >= _SHORTEST_STEM - 1 else ""


def _needle(word: str, lang: str) -> str:
    if lang in UNSPACED:
        return _unspaced(word)
    words = _WORD.findall(word.lower())
    if not words:
        return ""
    if len(words) > 1:
        return " " + " ".join(words)
    low = words[0]
    # German writes compounds as one word: the stem may stand anywhere in it
    lead = "" if lang == "de" and len(low) > _SHORTEST_STEM else " "
    return lead + (_stem(low) if len(low) > _SHORTEST_STEM else low)
