"""Everyday words of a text, and whether the other side says them: evidence that all is there.

The word lists are those of the aligner (`alignment.basic`), and the table of `meanings`. A word
counts as said when any of its renderings is found on the other side, whatever its ending.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from transflow.alignment.basic import basic_words
from transflow.checks.meanings import meanings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


UNSPACED = frozenset({"ja", "zh", "th", "km", "lo", "my", "ko"})
"""Languages whose words are looked for anywhere in the text."""

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Code points that the scanner cannot encode; their replacement is as long."""

_WORD = re.compile(r"[^\W\d_]+")
_ENDS_IN_Y = re.compile("[^aeiou]y$")
"""What is written otherwise in the plural: deputies."""

_KANA_END = re.compile(r"[\u3041-\u309f]+\Z")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HIRAGANA = re.compile(r"[\u3041-\u309f]+")
_KATAKANA = re.compile("[ァ-ヺー]")
_SHORT_KATAKANA = re.compile("[ァ-ヺー]{1,3}")
"""What is a word only where it stands alone."""

_NUMERALS = frozenset("一二三四五六七八九十百千万億兆両各同")
"""What Japanese words begin with that count or point."""

_SHORTEST_STEM = 4
_SHORTEST_HIRAGANA = 4
_REMEMBERED = 20_000
_TAIL = 3
"""Letters that inflection may add or change at the end of a word."""

_SHORTEST_INNER = 5
"""How long a stem inside a German compound must be: Krankenversicherung."""

_LONG_TAIL = 9
"""Likewise behind the stems of French and German: apprentissage, Verhandlungen."""


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
        self,
        renderings: Mapping[str, Iterable[str]],
        stems: Mapping[str, Iterable[str]],
        source_lang: str,
        target_lang: str,
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
        self._stems: dict[str, tuple[str, ...]] = {}
        for word, others in stems.items():
            found = {_stem_needle(other, target_lang) for other in others}
            if target_lang == "en":
                found |= {f" {other[:-1]}ie" for other in others if _ENDS_IN_Y.search(other)}
            if not self._spaced:
                if len(word) > 1 and not _HIRAGANA.fullmatch(word):
                    needles.setdefault(word, set()).update(found)
            elif _WORD.fullmatch(word) and len(word) >= _SHORTEST_STEM - 1:
                self._stems[word] = tuple(found)
        if not self._spaced:
            _widen(needles, [word for word in stems if word in needles])
        self._compounds = source_lang == "de"
        self._tail = _TAIL if source_lang == "en" else _LONG_TAIL
        self._needles = {key: tuple(found) for key, found in needles.items()}
        self._found: dict[str, tuple[str, ...] | None] = {}
        self._keys = tuple(self._needles)
        self._bounded = frozenset(key for key in self._keys if _SHORT_KATAKANA.fullmatch(key))
        self._scanner = (
            None
            if self._spaced
            else ahocorasick_rs.AhoCorasick(
                self._keys, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
            )
        )

    def knows(self, word: str, *, exactly: bool = False) -> bool:
        """Whether a word of a spaced script is in the list, in some form.

        Args:
            word: In small letters.
            exactly: Whether its ending must be that of the list.
        """
        if exactly:
            return word in self._needles or word in self._stems
        return self._renderings(word) is not None

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
                word = self._keys[key]
                if word in self._bounded:
                    around = text[max(0, start - 1) : start] + text[end : end + 1]
                    if _KATAKANA.search(around):
                        continue  # ラム in プログラム
                yield start, end, needles[word]
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
        if self._tail == _TAIL and word.endswith("ies"):
            word = word[:-3] + "y"  # deputies
        renderings = self._needles.get(word)
        cut = size - 1
        while renderings is None and cut >= _SHORTEST_STEM and cut >= size - _TAIL:
            renderings = self._needles.get(word[:cut])
            cut -= 1
        meant = self._meant(word)
        if self._compounds:
            for cut in range(_SHORTEST_STEM, size - _SHORTEST_STEM):
                meant += self._meant(word[cut:], _SHORTEST_INNER)
        return (*meant, *(renderings or ())) if meant else renderings

    def _meant(self, word: str, shortest: int = _SHORTEST_STEM) -> tuple[str, ...]:
        """What the table of meanings has for all stems that a word begins with."""
        least = max(shortest, len(word) - self._tail)
        meant = dict.fromkeys(self._stems.get(word, ()))
        for cut in range(len(word) - 1, least - 1, -1):
            meant.update(dict.fromkeys(self._stems.get(word[:cut], ())))
        return tuple(meant)


def _widen(needles: dict[str, set[str]], stems: Sequence[str]) -> None:
    """Give longer words of an unspaced script what the stems in them may be rendered by."""
    scanner = ahocorasick_rs.AhoCorasick(stems) if stems else None
    if scanner is not None:
        for word, found in needles.items():
            for number, _, _ in scanner.find_matches_as_indexes(word):
                if stems[number] != word:
                    found.update(needles[stems[number]])


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
    return WordList(renderings, meanings(source_lang, target_lang), source_lang, target_lang)


@lru_cache(maxsize=8)
def small_words(lang: str) -> frozenset[str]:
    """Words that say little, or say a figure; of Japanese the heads of such words.

    Args:
        lang: Primary language subtag; the set is empty for one that the table lacks.
    """
    text = (files(__package__) / "data" / "small_words.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
    return frozenset(word for row, words in rows if row == lang for word in words.split())


@lru_cache(maxsize=16_384)
def is_small(word: str, lang: str) -> bool:
    """Whether a word says little, or says a figure.

    Args:
        word: In small letters.
        lang: Primary language subtag.
    """
    small = small_words(lang)
    if lang not in UNSPACED:
        return word in small
    return any(word[:size] in small for size in range(1, len(word) + 1)) or (
        word[0] in _NUMERALS or (len(word) > 1 and word[1] in "の間")
    )


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


def _stem_needle(word: str, lang: str) -> str:
    if lang in UNSPACED or (lang == "de" and len(word) > _SHORTEST_STEM):
        return word
    return " " + word


def _needle(word: str, lang: str) -> str:
    if lang in UNSPACED:
        kanji = _KANA_END.sub("", word) if lang == "ja" else ""
        return kanji if len(kanji) == 1 and _HAN.match(kanji) else _unspaced(word)
    words = _WORD.findall(word.lower())
    if not words:
        return ""
    if len(words) > 1:
        return " " + " ".join(words)
    low = words[0]
    # German writes compounds as one word: the stem may stand anywhere in it
    lead = "" if lang == "de" and len(low) > _SHORTEST_STEM else " "
    return lead + (_stem(low) if len(low) > _SHORTEST_STEM else low)
