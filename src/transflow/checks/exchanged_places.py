"""Countries, regions and towns that the target names otherwise than the source.

A place that is not named is no error by itself: "that country", "both sides", "domestic" are often
right. Beside a place that the source does not name, or nearly spelt as it is, it is one.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from transflow.checks.base import Finding
from transflow.checks.exchanged_names import unheard_place
from transflow.checks.hearing import coarse
from transflow.checks.known_words import UNSPACED
from transflow.checks.name_words import CAPITALISED, Word, candidates, capitalised, spelling
from transflow.checks.places import (
    are_akin,
    find_places,
    is_called,
    is_money,
    names_of,
    place_of,
    plain,
    same_government,
)
from transflow.checks.presence import primary
from transflow.checks.romaji import is_japanese
from transflow.checks.unread_names import unread_name, unread_town
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.checks.base import Pair
    from transflow.checks.places import Place

_KATAKANA = re.compile(r"[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*")
_TAIL = r"[^\W\d_]{0,4}(?![^\W\d_])"
_WHOLE = r"(?![ァ-ヺー])"
_PLACED = {
    "en": re.compile(r"\b(?:in|at|to|from|near|via)[ ]\Z"),
    "fr": re.compile(r"(?:\b(?:à|vers|près de)[ ]|\b(?:près )?d['’])\Z"),
}
"""What stands before the name of a town, in languages that write common nouns small."""

_SHORT = 3
_LEAST = 4
_MOST = 40
_MOST_PLACES = 100
_BEFORE = 12


def exchanged_places(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find a place of the source that the target does not name, while it names another one.

    Args:
        pair: Source and target.
        source: Primary subtag of the language of the source.
        target: Of the target.
    """
    # a row of countries leaves 日 unsaid: 日英 is UK-Japan, or the two countries
    here = [
        place
        for place in find_places(pair.source, source)
        if not is_money(pair.source, place) and place.name != "日"
    ]
    if not here or not names_of(0, target):
        return
    there = find_places(pair.target, target)
    named = {place.number for place in there}
    meant = {place.number for place in here}
    # a Japanese text leaves its own country unsaid: "Japan" alone stands for no other place
    own = place_of("Japan", "en") if source == "ja" else None
    strange = [
        place
        for place in there[:_MOST_PLACES]
        if place.number not in meant | {own}
        and not is_money(pair.target, place)
        and not _is_kept(place.name, pair.source)
        and (source == "ja" or not is_called(pair.source, place.number, source))
    ]
    spoken = [place for place in there if not is_money(pair.target, place)]
    if (
        not strange
        and len(here) == len(spoken) <= _MOST_PLACES
        and sorted(place.number for place in here) != sorted(place.number for place in spoken)
    ):
        # named once more than in the source: Nigeria and Niger, Nigeria and Nigeria
        counts = Counter(place.number for place in here)
        strange = [
            place
            for at, place in enumerate(spoken)
            if place.number in meant
            and not any(same_government(place.number, other.number) for other in here)
            and sum(p.number == place.number for p in spoken[: at + 1]) > counts[place.number]
        ]
    seen: set[int] = set()
    for place in here:
        if place.number in named or place.number in seen:
            continue
        seen.add(place.number)
        if _says(pair.target, place.number, target, there) or _is_kept(place.name, pair.target):
            continue
        if any(
            same_government(place.number, other.number)
            for other in there
            if other.number not in meant  # Doha, of Qatar: the country does not stand for it
        ):
            strange = [x for x in strange if not same_government(place.number, x.number)]
            continue
        akin = [other for other in strange if are_akin(place.number, other.number)]
        if akin:
            strange = [other for other in strange if other not in akin]
            continue
        usual = names_of(place.number, target)[0]
        near = _misspelt(pair, usual, target)
        if near is not None and spelling(near.text) == spelling(place.name):
            continue  # kept, or transliterated in another way: Kathmandu, Kathmandou
        if near is not None:
            yield Finding(
                f"“{near.text}”: is “{usual}” ({place.name}) meant?",
                (place.start, place.end),
                (near.start, near.end),
            )
        elif strange and strange[0].name != place.name:
            other = strange.pop(0)
            yield Finding(
                f"the source names {place.name} ({usual}), the target {other.name}",
                (place.start, place.end),
                (other.start, other.end),
            )
        elif other_town := _unknown_town(pair, target):
            yield Finding(
                f"“{place.name}” ({usual}) is not named in the target; "
                f"is “{other_town.text}” right?",
                (place.start, place.end),
                other_town[:2],
            )
        else:
            # "that country", "both sides", "domestic": often right
            yield Finding(
                f"“{place.name}” ({usual}) is not named in the target",
                (place.start, place.end),
                None,
                Severity.NOTICE,
            )


def _unknown_town(pair: Pair, target: str) -> Word | None:
    """A name that stands where a town is named and that the source does not have."""
    if target == "ja":
        return unheard_place(pair) or unread_town(
            pair.target, pair.source, primary(pair.source_lang)
        )
    if primary(pair.source_lang) == "ja" and target == "en":
        return unread_name(pair.source, pair.target, target)
    before = _PLACED.get(target)
    if before is None or primary(pair.source_lang) in UNSPACED:
        return None
    own = {spelling(m.group()) for m in CAPITALISED.finditer(pair.source)}
    for word in candidates(pair.target, target):
        placed = before.search(pair.target, max(0, word.start - _BEFORE), word.start)
        following = pair.target[word.end : word.end + 2]
        alone = not (following[:1] in " -" and following[1:].isupper())
        if placed and alone and len(word.text) > _LEAST and spelling(word.text) not in own:
            return word
    return None


def _is_kept(name: str, text: str) -> bool:
    """Whether a text has a name in Latin letters as the other one writes it: Florence, Maurice."""
    return name.isascii() and len(name) >= _LEAST and name[0].isupper() and _has(text, name)


def _has(text: str, word: str) -> bool:
    return word in text and bool(re.search(rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])", text))


def _says(text: str, number: int, lang: str, there: Sequence[Place]) -> bool:
    """Whether a text holds a place's name in another form: inside a compound, or abbreviated."""
    others = [place for place in there[:_MOST_PLACES] if place.number != number]
    if lang == "ja":
        # サハラ is in サブサハラ, but インド not in インドネシア, nor スーダン in 南スーダン
        return any(
            not any(place.start <= match.start() < place.end for place in others)
            for name in _short_forms(names_of(number, lang))
            if name in text
            for match in re.finditer(
                re.escape(name) + (_WHOLE if _KATAKANA.fullmatch(name) else ""), text
            )
        )
    low = plain(text)
    # a compound or an adjective, but not Londonderry; Moldau is a river as well as a country
    return any(
        match.group() == plain(name) or place_of(match.group(), lang) in {None, number}
        for name in names_of(number, lang)
        if len(name) > _SHORT and plain(name) in low
        for match in re.finditer(
            rf"[^\W\d_]{{0,30}}{re.escape(plain(name))}"
            + (r"[^\W\d_]{0,30}" if lang == "de" or is_japanese(name) else _TAIL),
            low,
        )
        if not any(place.start < match.start() < place.end for place in others)
    )


def _short_forms(names: Sequence[str]) -> Iterator[str]:
    """Japanese names of places, and themselves without 県 or 市: 山梨・宮崎."""
    for name in names:
        yield name
        if name[-1] in "県市" and len(name) > _SHORT - 1:
            yield name[:-1]


def _misspelt(pair: Pair, usual: str, lang: str) -> Word | None:
    """A word of the target that is nearly a name, and is no known one itself."""
    if lang == "ja":
        words = [Word(*m.span(), m.group()) for m in _KATAKANA.finditer(pair.target)]
        if not _KATAKANA.fullmatch(usual):
            return None
    else:
        words = [word for word in capitalised(pair.target) if place_of(word.text, lang) is None]
    size = len(usual)
    for word in words[:_MOST]:
        if abs(len(word.text) - size) > 2 or size < _LEAST + (lang != "ja"):
            continue
        if lang == "ja" and coarse(word.text) == coarse(usual):
            continue  # another way to hear it: マドリッド
        distance = OSA.distance(plain(word.text), plain(usual), score_cutoff=2)
        if distance == 1 or (distance == 2 and size > (6 if lang == "ja" else 7)):
            return word
    return None
