"""Well-known names in katakana and Latin letters: one that is misspelt, or stands for another.

By its sound alone ブリンケン may be Brinken; a table knows that it is Blinken. A name of the table
whose usual forms the other side lacks is misspelt where a word nearly has one of them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from transflow.checks.base import Finding
from transflow.checks.hearing import sound_alike
from transflow.checks.name_words import is_ordinary
from transflow.checks.places import find_places, place_of, plain
from transflow.checks.transliteration import distance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from transflow.checks.base import Pair

_RUN = re.compile(r"[ァ-ヺー]{2,30}(?:[・＝=][ァ-ヺー]{1,30}){0,6}")
_PART = re.compile(r"[ァ-ヺー]{2,}")
_WORD = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?:['’][A-Z][^\W\d_]+)?")
_FAR = 0.3
_SAINTS = frozenset(("St", "Saint", "San", "Santa", "King", "Queen", "Pope", "Prince", "Princess"))
_MOST = 60
_LONG = str.maketrans("", "", "ーッ・＝=")
_SOUNDS = (
    ("ヴァ", "バ"),
    ("ヴィ", "ビ"),
    ("ヴェ", "ベ"),
    ("ヴォ", "ボ"),
    ("ヴ", "ブ"),
    ("ウィ", "ウイ"),
    ("ウェ", "ウエ"),
    ("イェ", "イエ"),
    ("ティ", "チ"),
    ("ディ", "ジ"),
    ("ツ", "ス"),
    ("ズ", "ス"),
    ("ヂ", "ジ"),
    ("グ", "ク"),
    ("ドゥ", "ド"),
    ("トゥ", "ト"),
)


class _Part(NamedTuple):
    start: int
    end: int
    text: str


def listed_names(pair: Pair, latin: str, *, into_japanese: bool) -> Iterator[Finding]:
    """Find well-known names that the target misspells or exchanges.

    Args:
        pair: Source and target; one of them is Japanese.
        latin: Primary subtag of the other language.
        into_japanese: Whether the target is the Japanese side.
    """
    japanese, other = (pair.target, pair.source) if into_japanese else (pair.source, pair.target)
    runs = list(_RUN.finditer(japanese))[:_MOST]
    parts = [_Part(*m.span(), m.group()) for r in runs for m in _PART.finditer(japanese, *r.span())]
    if not parts or not (into_japanese or any(part.text in _spellings() for part in parts)):
        return
    parts = [part for part in parts if not find_places(part.text, "ja")]
    if not parts:
        return
    words = [_Part(*m.span(), m.group()) for m in _WORD.finditer(other)][:_MOST]
    if into_japanese:
        yield from _into_japanese(parts, words, latin)
    else:
        yield from _from_japanese(parts, words, other, latin)


def is_listed(kana: str, latin: str) -> bool:
    """Whether the table has a katakana name for a word in Latin letters.

    Args:
        kana: A katakana word.
        latin: A word in Latin letters.
    """
    return plain(latin) in _spellings().get(kana, ())


def _from_japanese(
    parts: Sequence[_Part], words: Sequence[_Part], text: str, latin: str
) -> Iterator[Finding]:
    table = _spellings()
    written = {plain(word.text) for word in words}
    low = plain(text)
    for part in dict.fromkeys(parts):
        forms = table.get(part.text)
        if not forms or any(form in written or (" " in form and form in low) for form in forms):
            continue
        word = _nearest(part, forms, words, parts, latin)
        if word is not None:
            message = f"“{part.text}” is spelt {_shown(part.text)}; is “{word.text}” right?"
            yield Finding(message, part[:2], word[:2])


def _nearest(
    part: _Part, forms: Sequence[str], words: Sequence[_Part], parts: Sequence[_Part], latin: str
) -> _Part | None:
    """The word that nearly has one of the forms, or that is another well-known name."""
    best: tuple[int, _Part] | None = None
    exchanged = None
    others = [other.text for other in parts if other.text != part.text]
    for word in words:
        name = plain(word.text)
        if place_of(word.text, latin) is not None or any(sound_alike(o, word.text) for o in others):
            continue
        apart, size = min((OSA.distance(name, form), len(form)) for form in forms)
        near = apart <= max(1, size // 3) and (apart == 1 or sound_alike(part.text, word.text))
        if near and (best is None or apart < best[0]):
            best = apart, word
        elif (
            exchanged is None
            and name in _katakana()
            and not is_ordinary(word.text, latin)
            and distance(part.text, word.text) > _FAR
        ):
            exchanged = word
    return best[1] if best else exchanged


def _into_japanese(parts: Sequence[_Part], words: Sequence[_Part], latin: str) -> Iterator[Finding]:
    table = _katakana()
    there = {_heard(part.text) for part in parts}
    for word, before in zip(words, (None, *words), strict=False):
        if before is not None and before.text in _SAINTS:
            continue
        forms = table.get(plain(word.text))
        if not forms or is_ordinary(word.text, latin) or place_of(word.text, latin) is not None:
            continue
        heard = {_heard(form) for form in forms}
        if heard & there or any(h in other for h in heard if len(h) > 2 for other in there):
            continue
        others = [other.text for other in words if other.text != word.text]
        for part in parts:
            if any(is_listed(part.text, o) or sound_alike(part.text, o) for o in others):
                continue
            apart = min(OSA.distance(_heard(part.text), form) for form in heard)
            near = apart <= max(1, min(map(len, heard)) // 3)
            # heard better than what the table has: ハンナ for Hannah, beside アンナ
            near = near and distance(part.text, word.text) > min(
                distance(form, word.text) for form in forms
            )
            known = part.text in _spellings() and not sound_alike(part.text, word.text)
            if near or known:
                message = f"“{word.text}” is {forms[0]}; is “{part.text}” right?"
                yield Finding(message, word[:2], part[:2])
                break


def _shown(kana: str) -> str:
    return "/".join(name for kanas, names in _rows() if kana in kanas for name in names[:1])


@lru_cache(maxsize=4096)
def _heard(kana: str) -> str:
    """A katakana name without what is written one way or the other."""
    for old, new in _SOUNDS:
        kana = kana.replace(old, new)
    return kana.translate(_LONG)


@lru_cache(maxsize=1)
def _spellings() -> Mapping[str, tuple[str, ...]]:
    """The spellings of a katakana name, in small letters without accents."""
    found: dict[str, tuple[str, ...]] = {}
    for kanas, names in _rows():
        for kana in kanas:
            found[kana] = (*found.get(kana, ()), *map(plain, names))
    return found


@lru_cache(maxsize=1)
def _katakana() -> Mapping[str, tuple[str, ...]]:
    """The katakana of a spelling, in small letters without accents."""
    found: dict[str, tuple[str, ...]] = {}
    for kanas, names in _rows():
        for name in names:
            found[plain(name)] = (*found.get(plain(name), ()), *kanas)
    return found


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    text = (files(__package__) / "data" / "known_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
    return tuple((tuple(kana.split("|")), tuple(names.split("|"))) for kana, names in rows)
