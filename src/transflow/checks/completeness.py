"""Clauses without a counterpart: what was left out of a translation, and what was put in.

Two witnesses are heard together, as log-likelihood ratios: how far the lengths of both sides are
apart, with and without the clause, and whether the words, figures and names of the clause stand on
the other side. A free rendering of usual length convinces neither; a missing clause both. Without
a word list for the pair of languages nothing is told (the check of length still looks).
"""

from __future__ import annotations

import math
import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from transflow.alignment.names import romanise, skeleton
from transflow.checks.base import Finding
from transflow.checks.known_words import UNSPACED, folded, haystack, word_list
from transflow.checks.left_out import left_out
from transflow.checks.length import are_names, deviation, weight
from transflow.checks.long_forms import long_forms
from transflow.checks.places import find_places, names_of, place_of
from transflow.checks.presence import primary
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.checks.base import Pair
    from transflow.checks.known_words import WordList
    from transflow.glossary.matcher import Glossary
    from transflow.model import Span

_STOPS = r"[。．！？；，、]+[」』）]*|[;:!?—–។៕]+|[,.](?=\s)"
# The full stop of "8. Februar" is that of an ordinal.
_GERMAN_STOPS = _STOPS.replace("[,.](?=", r"(?<![0-9])\.(?=\s)|,(?=")
_CLAUSE = {
    "ja": re.compile(r"[。．！？；，、]+[」』）]*"),
    "zh": re.compile(r"[。！？；，、]+[”」』）]*"),
    "km": re.compile(r"[\s\u200b]+|[។៕]+"),
    "th": re.compile(r"\s+"),
    "lo": re.compile(r"\s+"),
    "en": re.compile(
        _STOPS + r"|\s(?=(?:and|but|while|which|who|where|although|because|when|if|as well as"
        r"|after|before|until|unless|so that|in order to|including)\s)"
    ),
    "fr": re.compile(
        _STOPS + r"|\s(?=(?:et|mais|qui|dont|où|ainsi que|lorsque|afin|tandis|parce|si|avant"
        r"|après)\s)"
    ),
    "de": re.compile(
        _GERMAN_STOPS + r"|\s(?=(?:und|aber|sowie|wobei|weil|wenn|dass|um|während)\s)"
    ),
}
_ANY_CLAUSE = re.compile(_STOPS)
_KATAKANA = re.compile(r"[ァ-ヺー]{3,}")
_LATIN_WORD = re.compile(r"[^\W\d_]{3,}")
_ABBREVIATION = re.compile(r"[A-ZＡ-Ｚ]{2,}")
_FIGURE = re.compile(r"\d+")
_NAME = re.compile(r"(?<![.!?:]\s)(?<=\s)[A-Z][^\W\d_]{2,}")

_SAYING_NOTHING = frozenset(
    """but and it all we our us this that these those there here goes without saying said say ladies
    gentlemen dear please thank thanks indeed course rather quite very much also well far know
    must shall should would like need needless order matter fact case regard respect point time
    again further cela ceci ainsi aussi bien encore faire fait dire ordre cas compte
    auch noch schon sehr wohl dabei damit hierbei sagen gesagt fall
    引き続き 我が国 努力 考え 考える 挨拶 皆様 皆さん 本日 今日 今後 必要 次第 今般 関係 場合
    観点 立場 状況 方針 取組 取組み 対応 実施 推進 一層""".split()
)
"""What frames or pads a sentence; a good translation often does without."""

# How often a listed word of finished translations is found again on the other side, and the
# log-likelihood ratios of finding it (in an unrelated text 1 to 19 in a hundred are found).
_FOUND_FROM_UNSPACED, _FOUND_INTO_UNSPACED, _FOUND = 0.58, 0.36, 0.49
_SAID_FROM_UNSPACED, _SAID = -2.4, -1.5
_LOST_AT_GAP = 0.98
_USUAL = 4.0
"""How many words of this text the usual share of found words weighs as much as."""

_LEAST_FOUND, _MOST_FOUND = 0.1, 0.65
_NAME_LOST, _NAME_SAID = 0.5, -2.0
_FIGURE_SAID = -2.0
_PRIOR = -3.0
_LENGTH = 1.6
_SLACK = 0.35
_LONG_ENOUGH = 0.3
"""From which deviation on not even a small part is thought to be lacking."""

_DOUBT, _SURE = -0.5, 0.3
_SURE_FROM_TERSE = -0.1
"""What an omission from a Japanese source must reach: it says little that can be spared."""

_SURE_SPELT_OUT = 2.3
"""What an addition to a Japanese source must reach: free prose spells out what Japanese leaves."""

_SURE_INTO_TERSE = 1.8
_SURE_CLOSE = 4.7
"""Likewise between languages that share letters: words of one stem are found, reworded ones not."""

_MOST_PIECES = 40
_TERSE = frozenset({"ja", "zh", "ko"})
_WINDOW = 5
_LEAST_LOST = 1
_LONE = 0.8
"""What is asked more of a stretch in which a single word is all that is not found."""

_LEAST_WEIGHT = 16.0
_LONGEST = 6_000
_NAMES_AT_MOST = 1.0
_HEAD = 40


class _Side(NamedTuple):
    """A text, and the other one in which its words are looked for; primary language subtags."""

    text: str
    lang: str
    other: str
    other_lang: str


class _Mark(NamedTuple):
    """A word, name or figure: where it stands, what it says for a gap, whether it is listed.

    What a listed word says that is not found is told apart text by text: its weight is 0 here.
    """

    start: int
    weight: float
    listed: bool = True


class _Piece(NamedTuple):
    """A stretch between two pauses with what speaks for its being without counterpart.

    Attributes:
        start: Offset of its first character.
        end: Offset behind the last.
        score: What its names, its figures and the words that are found say.
        lost: Words and names that are not found.
        unsaid: Of them the listed words.
        said: Listed words that are found.
    """

    start: int
    end: int
    score: float
    lost: int
    unsaid: int
    said: int


def omission(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a clause or a sentence of the source that the translation does not say."""
    if len(pair.source) > _LONGEST:
        return
    z = deviation(pair)
    found = _gap(pair, z, of_source=True) if z <= -_SLACK else None
    if found:
        span, sure = found
        needed = _SURE_FROM_TERSE if primary(pair.source_lang) == "ja" else _SURE
        yield Finding(
            f"“{_shown(pair.source, span)}” seems to be left out",
            span,
            None,
            None if sure >= needed else Severity.NOTICE,
        )
        if sure >= needed:
            return
    langs = primary(pair.source_lang), primary(pair.target_lang)
    if z < _LONG_ENOUGH and set(langs) == {"ja", "en"} and pair.target.strip():
        yield from left_out(pair, *langs)


def addition(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a clause or a sentence of the translation that the source does not say."""
    z = deviation(pair)
    if z < _SLACK or len(pair.target) > _LONGEST:
        return
    found = _gap(pair, z, of_source=False)
    if found:
        span, sure = found
        langs = {primary(pair.source_lang), primary(pair.target_lang)}
        needed = _SURE if langs & UNSPACED else _SURE_CLOSE
        if primary(pair.source_lang) in _TERSE:
            needed = _SURE_SPELT_OUT
        elif primary(pair.target_lang) == "ja":
            needed = _SURE_INTO_TERSE
        yield Finding(
            f"“{_shown(pair.target, span)}” seems to be added",
            None,
            span,
            None if sure >= needed else Severity.NOTICE,
        )


def _shown(text: str, span: Span) -> str:
    shown = text[span[0] : span[1]].strip(" 、,;:")
    return shown if len(shown) <= _HEAD else shown[:_HEAD].rstrip() + "…"


def _gap(pair: Pair, z: float, *, of_source: bool) -> tuple[Span, float] | None:
    """The stretch of one side that most likely has no counterpart, and how likely it has none.

    Args:
        pair: Source and target.
        z: Deviation of its lengths.
        of_source: Whether the source is searched for what the target lacks, or the reverse.
    """
    side = _Side(pair.source, primary(pair.source_lang), pair.target, primary(pair.target_lang))
    if not of_source:
        side = _Side(side.other, side.other_lang, side.text, side.lang)
    words = word_list(side.lang, side.other_lang)
    if words is None:
        return None
    marks = _word_marks(words, side, of_source=of_source)
    usual = _usual_share(side)
    said = sum(1 for mark in marks if mark.weight)
    needed = _DOUBT - _PRIOR - _LENGTH * z * z / 2
    most = _lost_weight(usual, said, said)
    # most pairs end here: no stretch lacks enough words, even if its names should be missing too
    if (len(marks) - said) * most < needed - _NAMES_AT_MOST:
        return None
    spans = _clauses(side.text, side.lang)
    if not 1 < len(spans) <= _MOST_PIECES:
        return None
    if _most(_pieces(spans, marks), most) < needed - _NAMES_AT_MOST:
        return None
    pieces = _pieces(spans, sorted(marks + _names_and_figures(side)))
    unsaid = len(marks) - said
    least = _lost_weight(usual, 0, 0)
    best: tuple[float, int, int] | None = None
    for first in range(len(pieces)):
        score, lost, size, words_lost, words_said = 0.0, 0, 0.0, 0, 0
        for last in range(first, min(first + _WINDOW, len(pieces))):
            piece = pieces[last]
            score += piece.score
            lost += piece.lost
            words_lost += piece.unsaid
            words_said += piece.said
            if (
                last - first + 1 == len(pieces)
                or pieces[first].score + least * pieces[first].unsaid < 0
            ):
                break
            size += weight(side.text[piece.start : piece.end], side.lang)
            if lost < _LEAST_LOST or size < _LEAST_WEIGHT:
                continue
            around = said - words_said
            each = _lost_weight(usual, around, around + unsaid - words_lost)
            evidence = score + each * words_lost
            if evidence < needed:
                continue
            without = deviation(pair, -size, 0.0) if of_source else deviation(pair, 0.0, -size)
            total = _PRIOR + evidence + _LENGTH * (z * z - without * without) / 2
            total -= _LONE * (lost == 1)
            if best is None or total > best[0]:
                best = (total, first, last)
    if best is None or best[0] < _DOUBT or are_names(pair):
        return None
    total, first, last = best
    return (pieces[first].start, pieces[last].end), total


def _usual_share(side: _Side) -> float:
    if side.lang in UNSPACED:
        return _FOUND_FROM_UNSPACED
    return _FOUND_INTO_UNSPACED if side.other_lang in UNSPACED else _FOUND


def _lost_weight(usual: float, said: int, listed: int) -> float:
    """What a listed word that is not found says, given how many around it are found.

    In a free rendering, or one whose words the list knows badly, it says little.
    """
    share = (said + _USUAL * usual) / (listed + _USUAL)
    return math.log(_LOST_AT_GAP / (1 - min(_MOST_FOUND, max(_LEAST_FOUND, share))))


def _most(pieces: list[_Piece], each: float) -> float:
    """The highest sum of neighbouring pieces (Kadane's algorithm)."""
    highest = current = 0.0
    for piece in pieces:
        current = max(0.0, current + piece.score + each * piece.unsaid)
        highest = max(highest, current)
    return highest


def _word_marks(words: WordList, side: _Side, *, of_source: bool) -> list[_Mark]:
    """The listed words of a side by their place, each with what it says for a gap."""
    unspaced = side.lang in UNSPACED or side.other_lang in UNSPACED
    said = _SAID_FROM_UNSPACED if unspaced else _SAID
    hay = haystack(side.other, side.other_lang)
    low = side.text.lower()
    marks = [
        _Mark(word.start, said if word.said else 0.0)
        for word in words.known(side.text, hay)
        if word.said or low[word.start : word.end] not in _SAYING_NOTHING
    ]
    for start, end in long_forms(side.text, side.other, of_source=of_source):
        marks = [mark for mark in marks if mark.weight or not start <= mark.start < end]
    return marks


def _pieces(spans: list[Span], marks: list[_Mark]) -> list[_Piece]:
    """The clauses, each with the evidence that stands in it."""
    found = []
    at = 0
    for start, end in spans:
        score, lost, unsaid, said = 0.0, 0, 0, 0
        while at < len(marks) and marks[at].start < end:
            mark = marks[at]
            score += mark.weight
            lost += mark.weight >= 0
            unsaid += mark.listed and not mark.weight
            said += mark.listed and mark.weight < 0
            at += 1
        found.append(_Piece(start, end, score, lost, unsaid, said))
    return found


def _clauses(text: str, lang: str) -> list[Span]:
    spans: list[Span] = []
    start = 0
    for match in _CLAUSE.get(lang, _ANY_CLAUSE).finditer(text):
        if text[start : match.end()].strip():
            spans.append((start, match.end()))
            start = match.end()
    if text[start:].strip():
        spans.append((start, len(text)))
    return spans


def _names_and_figures(side: _Side) -> list[_Mark]:
    """Figures and names of a side by their place, each with what it says for a gap."""
    plain = unicodedata.normalize("NFKC", side.other)
    marks = [
        _Mark(match.start(), _FIGURE_SAID, listed=False)
        for match in _FIGURE.finditer(side.text)
        if unicodedata.normalize("NFKC", match.group()) in plain
    ]
    spaced, other_spaced = side.lang not in UNSPACED, side.other_lang not in UNSPACED
    if "ja" in {side.lang, side.other_lang}:
        marks += [
            _Mark(match.start(), _NAME_SAID, listed=False)
            for match in _ABBREVIATION.finditer(side.text)
            if unicodedata.normalize("NFKC", match.group()) in plain
        ]
    if side.lang == "ja" and other_spaced:
        sounds = _sounds(side.other, _LATIN_WORD)
        for match in _KATAKANA.finditer(side.text):
            said = skeleton(romanise(match.group())) in sounds
            marks.append(_Mark(match.start(), _NAME_SAID if said else _NAME_LOST, listed=False))
        marks += [mark for mark in _place_marks(side) if not _KATAKANA.match(side.text, mark.start)]
    elif spaced and other_spaced:
        hay = haystack(side.other, side.other_lang)
        for match in _NAME.finditer(side.text):
            said = folded(match.group())[:5] in hay or _place_said(match.group(), side, hay)
            marks.append(_Mark(match.start(), _NAME_SAID if said else _NAME_LOST, listed=False))
    elif side.other_lang == "ja":
        marks += _place_marks(side)
        sounds = _sounds(side.other, _KATAKANA)
        marks += [
            _Mark(match.start(), _NAME_SAID, listed=False)
            for match in _NAME.finditer(side.text)
            if skeleton(romanise(match.group())) in sounds
        ]
    return marks


def _place_marks(side: _Side) -> list[_Mark]:
    """The places of a side, each with what it says for a gap."""
    there = {place.number for place in find_places(side.other, side.other_lang)}
    return [
        _Mark(place.start, _NAME_SAID if place.number in there else _NAME_LOST, listed=False)
        for place in find_places(side.text, side.lang)
    ]


def _place_said(name: str, side: _Side, hay: str) -> bool:
    """Whether the other side names a place, in its own language: Vienna, Wien."""
    number = place_of(name, side.lang)
    if number is None:
        return False
    return any(folded(other)[:5] in hay for other in names_of(number, side.other_lang))


def _sounds(text: str, word: re.Pattern[str]) -> frozenset[str]:
    return frozenset(skeleton(romanise(match.group())) for match in word.finditer(text))
