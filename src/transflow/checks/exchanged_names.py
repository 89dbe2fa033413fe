"""Names that one side writes in katakana and the other in Latin letters, and that do not agree.

A katakana name that no word of the other side sounds like is no error by itself: it may be a common
noun that was translated. Beside a Latin name that no katakana sounds like either, it is one.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from transflow.alignment.basic import basic_words
from transflow.checks.base import Finding
from transflow.checks.hearing import coarse, likeness, may_be_one, near, part_of, sound_alike
from transflow.checks.listed_names import is_listed
from transflow.checks.name_words import CAPITALISED, Word, is_ordinary
from transflow.checks.places import Place, find_places, place_of, same_government
from transflow.checks.romaji import is_japanese

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from transflow.checks.base import Pair

_RUN = re.compile(r"[ァ-ヺー]{2,60}(?:[・＝=][ァ-ヺー]{1,60}){0,8}")
_PART = re.compile(r"[ァ-ヺー]+")
_BEHIND = re.compile(
    r"[一-龠]{1,4}相(?![手談互当対続次])|氏|さん|大統領|首相|外相|大臣|議員|州|市|島|湖|川|山|駅|港|空港|大学|地区|半島|県|郡|砂漠|海峡|国王|皇太子|教授|博士|監督|選手|夫妻|容疑者|被告"
)
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]|[.!?:][\"”’']|[\"“‘])\s*[\"“‘']?\Z")
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|President|Minister|Chancellor|Secretary|Ambassador|Senator|Judge"
    r"|Governor|King|Queen|Prince|Princess|Professor|Commissioner|University|Lake|Mount|Cape)\.?\s\Z"
)
_PLACED = re.compile(r"(?:[a-z,]\s(?:in|at|from|near|off|to|via)|[A-Z][a-z]+\sand)\s\Z")
_IS_PLACE = re.compile("州|市|県|島|湖|川|港|空港|半島|海峡|地方|郡|砂漠")
_FEW = 6
_SLIP = 0.66
"""How alike two names are that are one, misspelt."""

_LEAST = 3
_MOST = 30
_MOST_WORDS = 300


class _Name(NamedTuple):
    """A name that has no counterpart, and whether its surroundings show that it is one."""

    start: int
    end: int
    text: str
    sure: bool


def exchanged_names(pair: Pair, latin: str, *, into_japanese: bool) -> Iterator[Finding]:
    """Find a katakana name and a Latin one that stand for each other but are not the same.

    Args:
        pair: Source and target; one of them is Japanese.
        latin: Primary subtag of the other language.
        into_japanese: Whether the target is the Japanese side.
    """
    japanese, other = (pair.target, pair.source) if into_japanese else (pair.source, pair.target)
    runs = list(_RUN.finditer(japanese))[:_MOST]
    parts = _open_parts(japanese, runs) if runs else []
    if not parts:
        return
    words = list(CAPITALISED.finditer(other))[:_MOST_WORDS]
    places = find_places(other, latin)
    there = {place.number for place in places}
    strange = _strange_kana(japanese, parts, [match.group() for match in words], there)
    if not strange:
        return
    heard = [part for match in runs for part in (*_PART.findall(match.group()), match.group())][
        :_MOST_WORDS
    ]
    names = [
        match
        for match in words
        if not any(place.start <= match.start() < place.end for place in places)
    ]
    unheard = _strange_latin(other, names, heard, latin)
    if not unheard:
        return
    slips = [
        (likeness(kana.text, name.text), kana, name)
        for kana in strange[:_FEW]
        for name in unheard[:_FEW]
    ]
    alike, kana, name = max(slips, key=lambda slip: slip[0])
    if alike >= _SLIP:
        yield _finding(pair, kana, name, into_japanese=into_japanese)
        return
    kana = max(strange, key=lambda name: name.sure)
    name = max(unheard, key=lambda name: name.sure)
    alone = len(strange) == len(unheard) == 1
    # most katakana of a Japanese source is no name, and may well be translated
    weak = kana.sure or (name.sure and into_japanese)
    if not (kana.sure and name.sure) and not (alone and weak):
        return
    yield _finding(pair, kana, name, into_japanese=into_japanese)


def unheard_place(pair: Pair) -> Word | None:
    """A place in katakana of a Japanese target that no word of the source sounds like."""
    words = [match.group() for match in CAPITALISED.finditer(pair.source)][:_MOST_WORDS]
    everyday = basic_words("ja", "en")
    known = everyday.entries if everyday else {}
    for run in islice(_RUN.finditer(pair.target), _MOST):
        kana = run.group()
        if not _IS_PLACE.match(pair.target, run.end()) or kana in known or find_places(kana, "ja"):
            continue
        if len(kana) > _LEAST and not any(sound_alike(kana, word) for word in words):
            return Word(*run.span(), kana)
    return None


def _finding(pair: Pair, kana: _Name, name: _Name, *, into_japanese: bool) -> Finding:
    span, target_span = (name.start, name.end), (kana.start, kana.end)
    if not into_japanese:
        span, target_span = target_span, span
    written, told = pair.source[slice(*span)], pair.target[slice(*target_span)]
    return Finding(f"“{written}” is not in the target; is “{told}” right?", span, target_span)


def _is_named(place: Place, there: Collection[int]) -> bool:
    return place.number in there or any(same_government(place.number, one) for one in there)


def _open_parts(text: str, runs: Sequence[re.Match[str]]) -> list[tuple[re.Match[str], bool]]:
    """Parts of katakana that are no everyday words, and whether each stands alone."""
    everyday = basic_words("ja", "en")
    known = everyday.entries if everyday else {}
    found = []
    for run in runs:
        parts = list(_PART.finditer(text, *run.span()))
        for part in parts:
            kana = part.group()
            if kana not in known and (len(kana) > _LEAST or len(kana.replace("ー", "")) >= _LEAST):
                found.append((part, len(parts) == 1))
    return found


def _strange_kana(
    text: str,
    parts: Sequence[tuple[re.Match[str], bool]],
    words: Sequence[str],
    there: Collection[int],
) -> list[_Name]:
    """Katakana that sounds like no word of the other side."""
    joined = [one + other for one, other in pairwise(words)]
    triples = ["".join(words[at : at + 3]) for at in range(len(words) - 2)]
    found = []
    for part, alone in parts:
        kana = part.group()
        if places := find_places(kana, "ja"):
            if alone and places[0].name == kana and not _is_named(places[0], there):
                found.append(_Name(*part.span(), kana, sure=False))
            continue
        if any(may_be_one(kana, word) or is_listed(kana, word) for word in words):
            continue
        sound = coarse(kana)
        if len(sound) < 2 or any(coarse(word) == sound for word in joined):
            continue
        if len(sound) > _FEW - 1 and any(near(sound, coarse(word)) for word in triples):
            continue  # van der Veen
        if any(part_of(word, kana) for word in words):
            continue
        sure = not alone or bool(_BEHIND.match(text, part.end()))
        found.append(_Name(*part.span(), kana, sure))
    return found


def _strange_latin(
    text: str, words: Sequence[re.Match[str]], heard: Sequence[str], lang: str
) -> list[_Name]:
    """Capitalised words that sound like no katakana, and are neither ordinary nor Japanese."""
    found = []
    for match in words:
        word = re.sub("['’]s$", "", match.group())
        if not word[0].isupper() or len(word) < _LEAST or word.isupper():
            continue
        if is_ordinary(word, lang) or place_of(word, lang) is not None or is_japanese(word):
            continue
        before = text[max(0, match.start() - 20) : match.start()]
        titled = bool(_TITLE.search(before))
        if _SENTENCE_START.search(before) and not titled:
            continue
        if any(
            may_be_one(kana, word) or part_of(word, kana) or is_listed(kana, word) for kana in heard
        ):
            continue
        known = titled or bool(_PLACED.search(before))
        found.append(_Name(match.start(), match.start() + len(word), word, known))
    return found
