"""What of a text must leave a trace on the other side, and whether it does: evidence for gaps.

Words that say something, names and figures, each with its place. How surely a trace would have been
seen differs: a listed word is found again four times out of five, a name nearly always, a word that
no list knows never.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from transflow.checks.hearing import may_be_one
from transflow.checks.kanji_names import reads
from transflow.checks.known_words import (
    UNSPACED,
    folded,
    haystack,
    is_small,
    word_list,
)
from transflow.checks.long_forms import long_forms
from transflow.checks.organisations import same_organisations
from transflow.checks.places import find_places, names_of
from transflow.checks.romaji import canonical, is_japanese
from transflow.checks.said_facts import facts_said
from transflow.checks.surnames import japanese_surname

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.known_words import WordList

WORD, NAME, FIGURE, UNKNOWN = range(4)
"""Kinds of traces: a listed word, a name, a figure, a word that no list knows."""

_NAME = re.compile(
    r"(?<=[^\W\d_,;'’][ ])(?:[dl]['’])?([A-ZÀ-Þ][^\W\d_]{2,})"
    r"|(?<=[,;][ ])([A-ZÀ-Þ][^\W\d_]{2,})|(?<=['’(])([A-ZÀ-Þ][^\W\d_]{2,})"
)
_SPACED_WORD = re.compile(r"[^\W\d_]{4,}")
_CONTENT = re.compile(r"[\u4e00-\u9fff々]{2,}|[ァ-ヺー]{3,}")
_MEANS = re.compile(r"[\u4e00-\u9fff々ァ-ヺー]")
_LATIN = re.compile(r"[^\W\d_]{2,}")
_KATAKANA = re.compile(r"[ァ-ヺー]{3,}")
_NAMED = re.compile(
    "[・氏州市郡県島湾川山国]|(?:新|元|前)?(?:大統領|首相|外相|大臣|大使|議員|知事|市長|教授|選手|監督|王|さん)"
)
"""What stands behind a name in katakana, and not behind a loanword."""

_ABBREVIATION = re.compile(r"[A-ZＡ-Ｚ]{2,}")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_COGNATE = 5
"""Letters that words of one root share at their beginning in languages of one alphabet."""

_NAME_HEAD = 5
_JAPANESE = re.compile(r"\b[A-Z][A-Za-zōūŌŪ]{3,}")
_MOST_WORDS = 120
_HOMES = {"ja": "日本", "fr": "France", "de": "Deutschland"}


class Side(NamedTuple):
    """A text, and the other one in which its traces are looked for; primary language subtags."""

    text: str
    lang: str
    other: str
    other_lang: str


class Trace(NamedTuple):
    """A word, name or figure of a text.

    Attributes:
        start: Offset of its first character.
        kind: WORD, NAME, FIGURE or UNKNOWN.
        said: Whether the other side has it.
    """

    start: int
    kind: int
    said: bool


def traces(side: Side, *, of_source: bool, facts: bool = True) -> list[Trace] | None:
    """The traces of a text by their place; None for languages without word lists.

    Args:
        side: The text and the other one.
        of_source: Whether the text is the source.
        facts: Whether facts are read that the other side states in other figures: it takes time.
    """
    words = word_list(side.lang, side.other_lang)
    if words is None:
        return None
    found: dict[int, Trace] = {}
    homes = _home(side.lang), _home(side.other_lang)
    for place in find_places(side.text, side.lang):
        said = _place_said(place.number, side)
        if said or place.number not in homes:
            found[place.start] = Trace(place.start, NAME, said)
    if side.lang in UNSPACED:
        _unspaced(side, words, found)
    else:
        _spaced(side, words, found)
    if {side.lang, side.other_lang} == {"ja", "en"}:
        for start, end in same_organisations(side.text, side.other, japanese=side.lang == "ja"):
            for at in [at for at in found if start <= at < end]:
                found[at] = Trace(at, WORD, said=True)
    for start, end in long_forms(side.text, side.other, of_source=of_source):
        for at in [at for at in found if start <= at < end and not found[at].said]:
            del found[at]
    marks = list(found.values())
    marks += [Trace(start, FIGURE, said=True) for start in _figures(side, facts=facts)]
    marks.sort()
    return marks


@lru_cache(maxsize=16)
def _home(lang: str) -> int | None:
    """The number of the country that texts in a language need not name: 自衛隊, der DWD."""
    return next((place.number for place in find_places(_HOMES.get(lang, ""), lang)), None)


def _place_said(number: int, side: Side) -> bool:
    if any(place.number == number for place in find_places(side.other, side.other_lang)):
        return True
    other = folded(side.other)
    return any(folded(name)[:_NAME_HEAD] in other for name in names_of(number, side.other_lang))


def _unspaced(side: Side, words: WordList, found: dict[int, Trace]) -> None:
    covered: list[tuple[int, int]] = []
    for known in words.known(side.text, haystack(side.other, side.other_lang)):
        covered.append(known[:2])
        word = side.text[known.start : known.end]
        if side.lang == "ja" and (not _MEANS.search(word) or is_small(word, "ja")):
            continue
        found.setdefault(known.start, Trace(known.start, WORD, known.said))
    if side.lang != "ja":
        return
    spelt: list[str] | None = None
    at = 0
    for match in _CONTENT.finditer(side.text):
        while at < len(covered) and covered[at][1] <= match.start():
            at += 1
        if at < len(covered) and covered[at][0] < match.end():
            continue
        word = match.group()
        if word[0] > "ヿ":
            if not is_small(word, "ja"):
                read = _is_read(word, side.other)
                kind = NAME if read else UNKNOWN
                found.setdefault(match.start(), Trace(match.start(), kind, read))
            continue
        if match.start() not in found:
            if spelt is None:
                spelt = _LATIN.findall(side.other)[:_MOST_WORDS]
                spelt += [one + two for one, two in pairwise(spelt)]  # Al Ghais
            said = any(may_be_one(word, other) for other in spelt)
            if not said and is_small(word, "ja"):
                continue
            sure = said or _NAMED.match(side.text, match.end())
            found[match.start()] = Trace(match.start(), NAME if sure else WORD, said)


def _spaced(side: Side, words: WordList, found: dict[int, Trace]) -> None:
    hay = haystack(side.other, side.other_lang)
    low = folded(side.text)
    passed: set[int] = set()
    for known in words.known(side.text, hay):
        if known.start in found:
            continue
        passed.add(known.start)
        if not is_small(low[known.start : known.end], side.lang):
            found[known.start] = Trace(known.start, WORD, known.said)
    heard = _sounds(side) if side.other_lang == "ja" else None
    for start, name in _names(side.text):
        if start in found or start in passed or is_small(folded(name), side.lang):
            continue
        if heard is not None:
            said = any(may_be_one(kana, name) for kana in heard)
        else:
            said = folded(name)[:_NAME_HEAD] in hay
        if name.isupper() and not said:
            passed.add(start)  # abbreviations differ from language to language
            continue
        if said or heard is None:
            # a German noun has a capital, too
            sure = said or side.lang != "de"
            found[start] = Trace(start, NAME if sure else UNKNOWN, said)
        passed.add(start)  # a name may be written in kanji
    for match in _SPACED_WORD.finditer(low):
        start, word = match.start(), match.group()
        if start in found or start in passed or is_small(word, side.lang):
            continue
        cognate = (
            side.other_lang not in UNSPACED
            and len(word) > _COGNATE
            and f" {word[:_COGNATE]}" in hay
        )
        found[start] = Trace(start, WORD if cognate else UNKNOWN, cognate)


def _sounds(side: Side) -> list[str]:
    return _KATAKANA.findall(side.other)[:_MOST_WORDS]


def _names(text: str) -> Iterator[tuple[int, str]]:
    for match in _NAME.finditer(text):
        group = match.lastindex or 0
        yield match.start(group), match.group(group)


def _is_read(kanji: str, latin: str) -> bool:
    """Whether kanji begin with a name that a text in Latin letters spells."""
    for match in islice(_JAPANESE.finditer(latin), _MOST_WORDS):
        if is_japanese(match.group()):
            name = canonical(match.group())
            if name in japanese_surname(kanji)[1] or any(
                reads(kanji[:size], name) for size in (2, 3)
            ):
                return True
    return False


def _figures(side: Side, *, facts: bool) -> Iterator[int]:
    """Where figures and abbreviations stand that the other side has."""
    plain = unicodedata.normalize("NFKC", side.other)
    for pattern in (_FIGURE, _ABBREVIATION):
        for match in pattern.finditer(side.text):
            if unicodedata.normalize("NFKC", match.group()) in plain:
                yield match.start()
    if facts:
        yield from facts_said(side.text, side.lang, side.other, side.other_lang)
