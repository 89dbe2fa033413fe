"""Full names in katakana against full names in Latin letters, part by part.

Where one part of a name agrees, the others must stand for each other too, be they everyday words
(Price, Miles) or names that another text would spell so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from transflow.alignment.basic import basic_words
from transflow.checks.base import Finding
from transflow.checks.hearing import coarse, part_of, readings, sound_alike
from transflow.checks.listed_names import is_listed
from transflow.checks.name_words import is_ordinary
from transflow.checks.places import find_places
from transflow.checks.transliteration import distance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.checks.base import Pair

_RUN = re.compile(r"[ァ-ヺー]{2,30}(?:[・＝=][ァ-ヺー]{1,30}){1,4}")
_JOINED = re.compile("[・＝=]")
"""What joins the parts of a full name."""

_PART = re.compile(r"[ァ-ヺー]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PARTICLES = frozenset("von van der den de la du da di del al el bin ben ter dos das do".split())
_AGREES = 0.22
_FAR = 0.28
"""The least distance of names that do not sound alike and are not the same."""

_LEAST = 3
_MOST = 20
_MOST_ROWS = 60
_TITLES_ALONE = "und"
"""A language whose everyday words are not known, only titles and institutions."""


class _Part(NamedTuple):
    """A part of a name: where it stands, and its letters."""

    start: int
    end: int
    text: str


def full_names(pair: Pair, *, into_japanese: bool) -> Iterator[Finding]:
    """Find a part of a full name that does not sound as the other side writes it.

    Args:
        pair: Source and target; one of them is Japanese.
        into_japanese: Whether the target is the Japanese side.
    """
    japanese, other = (pair.target, pair.source) if into_japanese else (pair.source, pair.target)
    if not _JOINED.search(japanese):
        return
    names: list[list[_Part]] | None = None
    for count, run in enumerate(_RUN.finditer(japanese)):
        if count > _MOST:
            return
        names = _latin_names(other) if names is None else names
        parts = [_Part(*m.span(), m.group()) for m in _PART.finditer(japanese, *run.span())]
        best: tuple[float, Sequence[_Part], list[float]] | None = None
        for name in names:
            if len(name) >= len(parts):
                name = name[-len(parts) :]  # noqa: PLW2901 - titles stand before a name
                far = [distance(k.text, n.text) for k, n in zip(parts, name, strict=True)]
                if best is None or sum(far) < best[0]:
                    best = (sum(far), name, far)
        if best is None or not _agrees(parts, best[2]):
            continue
        heard = japanese[: run.start()] + " " + japanese[run.end() :]
        for kana, spelt, far_apart in zip(parts, best[1], best[2], strict=True):
            if _is_strange(kana.text, spelt.text, far_apart) and not _is_elsewhere(spelt, heard):
                here, there = (kana, spelt) if not into_japanese else (spelt, kana)
                message = f"“{here.text}” is not in the target; is “{there.text}” right?"
                yield Finding(message, here[:2], there[:2])


def _latin_names(text: str) -> list[list[_Part]]:
    """Names of several words in a row, without the title before them."""
    found: list[list[_Part]] = []
    behind = -2
    for word in _WORD.finditer(text):
        written = re.sub("['’]s$", "", word.group())
        joined = word.start() == behind + 1 and text[behind] in " -\u00a0"
        if written[0].isupper() and len(found) < _MOST_ROWS:
            if not joined:
                if text[word.start() - 1 : word.start()] == "-":
                    continue  # sub-Saharan
                found.append([])
            found[-1].append(_Part(word.start(), word.start() + len(written), written))
            behind = word.end()
        elif joined and written in _PARTICLES:
            found[-1].append(_Part(word.start(), word.end(), written))
            behind = word.end()
        else:
            behind = -2
    more = []
    for row in found:
        titles = 0
        while titles < len(row) and is_ordinary(row[titles].text, _TITLES_ALONE):
            titles += 1
        more += [row[first:] for first in range(titles + 1) if len(row) - first > 1]
    return more


def _agrees(parts: Sequence[_Part], far: Sequence[float]) -> bool:
    """Whether a part of the name is surely the same on both sides."""
    return any(
        apart <= _AGREES and len(part.text) >= _LEAST and not find_places(part.text, "ja")
        for part, apart in zip(parts, far, strict=True)
    )


def _is_strange(kana: str, latin: str, far: float) -> bool:
    if far < _FAR or len(kana) < _LEAST or len(latin) < _LEAST or not latin[0].isupper():
        return False
    sound = coarse(kana)
    if any(coarse(reading) == sound for reading in readings(latin)) or part_of(latin, kana):
        return False
    if any(place.name == kana for place in find_places(kana, "ja")):
        return False  # サブサハラ・アフリカ
    if is_listed(kana, latin):
        return False  # イエス・キリスト
    everyday = basic_words("ja", "en")
    return everyday is None or kana not in everyday.entries


def _is_elsewhere(spelt: _Part, text: str) -> bool:
    """Whether the rest of the Japanese text has the name."""
    return any(sound_alike(match.group(), spelt.text) for match in _PART.finditer(text))
