"""Japanese names in Latin letters that no kanji of the other side can be read as.

Where a name begins or ends as kanji of the other side do, and none of them reads it as a whole, it
is misspelt, wrongly read or another name: 上野 against Ueda, 赤堀 against Akaishi.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.hearing import sound_alike
from transflow.checks.kanji_names import begun, closes, ended, may_begin, readable, reads
from transflow.checks.known_words import is_small, word_list
from transflow.checks.misread_names import is_read_somewhere
from transflow.checks.name_words import Word, candidates
from transflow.checks.places import find_places, names_of, plain
from transflow.checks.romaji import NO_NAMES, canonical, is_japanese
from transflow.checks.surnames import japanese_surname, written_as

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair

_KANJI = re.compile("[\u4e00-\u9fff々]{2,40}")
_HEAD = re.compile("大臣|長官|総理|首相|知事|市長|議員|[長員県市]")
_NUMERALS = frozenset("〇一二三四五六七八九十百千万億兆第")
_PLACE = re.compile(
    "(?<![\u4e00-\u9fff々])(?P<name>[\u4e00-\u9fff々]{2,3})"
    "(?:岬|市|町|村|島|港|駅|城|寺|神社|半島|空港|温泉|峠)"
    "(?:(?![\u4e00-\u9fff])|(?<=[市町村])(?=[民長役立内議]))"
)
_COMMON = re.compile("[各全両本同当新旧前元他某諸数現毎都府県大小中]")
_KATAKANA = re.compile("[ァ-ヺー]{2,30}")
_LEAST = 4
_MOST = 12
_LONGEST_ALONE = 5


def unread_names(pair: Pair, latin: str, *, into_japanese: bool) -> Iterator[Finding]:
    """Find Japanese names that the other side's kanji do not read.

    Args:
        pair: Source and target; one of them is Japanese.
        latin: Primary subtag of the other language.
        into_japanese: Whether the target is the Japanese side.
    """
    japanese, other = (pair.target, pair.source) if into_japanese else (pair.source, pair.target)
    heard: list[str] | None = None
    for word in candidates(other, latin)[:_MOST]:
        written = _spelling(word, other, latin)
        if not written:
            continue
        if any(kanji in japanese for kanji in written_as(written)):
            continue
        heard = _KATAKANA.findall(japanese) if heard is None else heard
        if any(sound_alike(kana, word.text) for kana in heard):
            continue
        span = _begun_or_ended(written, japanese) or _unread_place(other, japanese, latin)
        if span is None or is_read_somewhere(written, japanese):
            continue
        kanji = japanese[slice(*span)]
        if into_japanese:
            yield Finding(f"“{kanji}” is not read {word.text}", word[:2], span)
        else:
            yield Finding(f"“{word.text}” is no reading of {kanji}", span, word[:2])
        return


def unread_name(japanese: str, other: str, latin: str) -> Word | None:
    """The first Japanese name in Latin letters that the kanji of a text do not read.

    Args:
        japanese: The Japanese text.
        other: The one in Latin letters.
        latin: Primary subtag of its language.
    """
    heard = _KATAKANA.findall(japanese)
    named = {
        plain(part)
        for place in find_places(japanese, "ja")
        for name in names_of(place.number, latin)
        for part in name.split()
    }
    for word in candidates(other, latin)[:_MOST]:
        written = _spelling(word, other, latin)
        if not written:
            continue
        if any(sound_alike(kana, word.text) for kana in heard):
            continue
        if any(kanji in japanese for kanji in written_as(written)) or plain(word.text) in named:
            continue
        if not is_read_somewhere(written, japanese):
            return word
    return None


def unread_town(japanese: str, other: str, latin: str) -> Word | None:
    """The one town in kanji that no word of the other side reads.

    Args:
        japanese: The Japanese text.
        other: The one in Latin letters.
        latin: Primary subtag of its language.
    """
    span = _unread_place(other, japanese, latin)
    return Word(*span, japanese[slice(*span)]) if span else None


def _spelling(word: Word, text: str, lang: str) -> str:
    """A word as `canonical` writes it, or "" when it can be no Japanese name."""
    written = _japanese(word.text, lang)
    if not written or not word.text.isupper() or len(word.text) > _LONGEST_ALONE:
        return written
    # KATO Ken, but IAEA
    named = text[word.end : word.end + 1] == " " and text[word.end + 1 : word.end + 3].istitle()
    return written if named else ""


@lru_cache(maxsize=8192)
def _japanese(word: str, lang: str) -> str:
    """Likewise, whatever stands around it."""
    written = canonical(word)
    if len(written) < _LEAST or written in NO_NAMES or not is_japanese(word):
        return ""
    listed = word_list(lang, "ja")
    low = word.lower()
    if is_small(low, lang) or (listed is not None and listed.knows(low, exactly=True)):
        return ""
    return written


def _unread_place(text: str, japanese: str, lang: str) -> tuple[int, int] | None:
    """The one place in kanji that no word of the other side reads."""
    spelt = [canonical(word.text) for word in candidates(text, lang)]
    found = []
    for match in _PLACE.finditer(japanese):
        name = match["name"]
        if not readable(name) or _COMMON.search(name) or find_places(match.group(), "ja"):
            continue
        # what begins and ends alike may be a reading of its own: 武蔵野 is Musashino
        if not any(
            reads(name, one)
            or reads(match.group(), one)
            or (may_begin(name[0], one) and closes(name[-1], one))
            for one in spelt
        ):
            found.append(match.span("name"))
    return found[0] if len(found) == 1 else None


def _begun_or_ended(written: str, japanese: str) -> tuple[int, int] | None:
    """Where a name may begin of which the first or the last kanji is read as a spelling is."""
    found = None
    for run in _KANJI.finditer(japanese):
        text = run.group()
        for start in (0, *_heads(text)):
            kanji = text[start : start + 2]
            if len(kanji) < 2 or kanji[0] in _NUMERALS:
                continue
            if not readable(kanji):
                if start and japanese_surname(text[:start])[0] == text[:start]:
                    return None  # the given name may be one that no table reads
                continue
            if found is not None:
                continue
            # what begins and ends alike may be a reading of its own: 豊島 is Teshima
            if 2 * begun(kanji, written) >= len(written) or (
                ended(kanji, written)
                and (japanese_surname(kanji)[0] == kanji or not may_begin(kanji[0], written))
            ):
                found = run.start() + start, run.start() + start + 2
    return found


def _heads(text: str) -> Iterator[int]:
    """Where a name may begin inside a run of kanji: behind a title, behind a family name."""
    for match in _HEAD.finditer(text):
        yield match.end()
    family = japanese_surname(text)[0]
    if family:
        yield len(family)
