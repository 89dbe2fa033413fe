"""Names in katakana of which one consonant differs from what the other side writes.

What sounds nearly alike is one name, and a single consonant that no letter stands for is a slip:
ラスムッセル for Rasmussen, テネス for Teles. Vowels and doubled sounds vary and tell nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from transflow.alignment.basic import basic_words
from transflow.checks.base import Finding
from transflow.checks.listed_names import is_listed
from transflow.checks.name_words import CAPITALISED, is_ordinary
from transflow.checks.places import find_places, place_of
from transflow.checks.transliteration import distance, worst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair

_RUN = re.compile(r"[ァ-ヺー]{2,30}(?:[・＝=][ァ-ヺー]{1,30}){0,6}")
_PART = re.compile(r"[ァ-ヺー]{3,}")
_NAMED = re.compile(
    r"(?:[一-龠]{0,6}(?:大統領|首相|外相|大臣|長官|議員|知事|市長|大使|総長|次官|議長|局長|国王|女王|教皇|教授|博士"
    r"|選手|会長|社長|代表|監督|判事|委員|委員長|夫人|夫妻|容疑者|被告)|氏|さん|卿|州|市|島|湖|川|山|県|郡|砂漠|海峡|準州|研究所|財団|基金|病院|大学|行き|発|駅|港|空港|付近|近郊|郊外|沖|沿い|半島|地方|地区|社長)"
)
_SLIP = 0.9
_NEAR = 0.34
_ALIKE = 0.12
"""How near another word must be for a name to be that one after all."""

_LEAST_LATIN = 4
_MOST = 40


class _Name(NamedTuple):
    start: int
    end: int
    text: str


def slips(pair: Pair, latin: str, *, into_japanese: bool) -> Iterator[Finding]:
    """Find katakana names that one consonant parts from a name of the other side.

    Args:
        pair: Source and target; one of them is Japanese.
        latin: Primary subtag of the other language.
        into_japanese: Whether the target is the Japanese side.
    """
    japanese, other = (pair.target, pair.source) if into_japanese else (pair.source, pair.target)
    names = list(_kana_names(japanese))
    if not names:
        return
    written = [
        (m.start(), m.group().removesuffix("'s").removesuffix("’s"))
        for m in CAPITALISED.finditer(other)
    ]
    everything = [text for _, text in written[: _MOST * 8]]
    everything += [one + two for one, two in pairwise(everything)]  # Walvis Bay
    words = [
        _Name(start, start + len(text), text)
        for start, text in written
        if len(text) >= _LEAST_LATIN
        and text[0].isupper()
        and not text.isupper()
        and not is_ordinary(text, latin)
        and place_of(text, latin) is None
    ][:_MOST]
    for name in names:
        if any(
            distance(name.text, word) <= _ALIKE or is_listed(name.text, word)
            for word in everything
            if len(word) > 1
        ):
            continue
        near = min(words, key=lambda word: distance(name.text, word.text), default=None)
        if near is None or distance(name.text, near.text) > _NEAR:
            continue
        if worst(name.text, near.text) < _SLIP or _is_explained(near.text, name, names):
            continue
        here, there = (near, name) if into_japanese else (name, near)
        message = f"“{here.text}” is not in the target; is “{there.text}” right?"
        yield Finding(message, here[:2], there[:2])


def _kana_names(japanese: str) -> Iterator[_Name]:
    """Parts of full names and names before a title, no everyday words and no places."""
    everyday = basic_words("ja", "en")
    known = everyday.entries if everyday else {}
    for count, run in enumerate(_RUN.finditer(japanese)):
        if count > _MOST:
            return
        parts = list(_PART.finditer(japanese, *run.span()))
        named = len(parts) > 1 or bool(_NAMED.match(japanese, run.end()))
        for part in parts:
            if named and part.group() not in known and not find_places(part.group(), "ja"):
                yield _Name(*part.span(), part.group())


def _is_explained(word: str, name: _Name, names: list[_Name]) -> bool:
    """Whether another katakana name stands for a word."""
    return any(
        distance(other.text, word) < distance(name.text, word)
        for other in names
        if other.start != name.start
    )
