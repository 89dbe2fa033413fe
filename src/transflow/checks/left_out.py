"""What is left out of a translation between Japanese and English without making it much shorter.

An item of a list, a sentence beside others and an adverbial with a fixed counterpart are too small
for the evidence of `completeness`; each has a rule of its own, that asks for the rest to be there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from transflow.checks.base import Finding
from transflow.checks.hearing import sound_alike
from transflow.checks.known_words import haystack, word_list
from transflow.checks.length import deviation
from transflow.checks.places import find_places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair
    from transflow.model import Span

_NOUN = "[\u4e00-\u9fff々ァ-ヶーA-Za-zＡ-Ｚ]"
_ITEM = rf"(?:{_NOUN}|・){{1,14}}(?:の{_NOUN}{{1,8}})?"
_LAST = r"及び|および|並びに|又は|または|若しくは|[とや]"
_LIST = {
    "ja": re.compile(rf"(?:{_ITEM}[、，])+{_ITEM}(?:{_LAST})(?P<last>{_ITEM})"),
    "en": re.compile(
        r"(?:\b[\w'’-]+(?: [\w'’-]+){0,4}, ){1,12}\b[\w'’-]+(?: [\w'’-]+){0,4},? (?:and|or) "
        r"(?P<last>[\w'’-]+(?: [\w'’-]+){0,3})"
    ),
}
_BARE = re.compile(rf"(?:{_NOUN}{{2,8}}[、，]){{2,}}{_NOUN}{{2,8}}")
_ROW = {
    "ja": re.compile("[\u4e00-\u9fffァ-ー][、，][\u4e00-\u9fffァ-ー]"),
    "en": re.compile(r"(?<=, )[\w'’ -]{2,60},? (?:and|or) "),
}
"""What every list has; most texts have none, and are passed by."""

_SHORTER = {
    "ja": re.compile(rf"(?:{_ITEM}[、，])*{_ITEM}(?:{_LAST})(?P<last>{_ITEM})"),
    "en": _LIST["en"],
}
"""What may be left of a list; of two items in Japanese, which English gives without a comma."""

_PARTS = {
    "ja": re.compile(rf"[、，]|{_LAST}"),
    "en": re.compile(r",? (?:and|or) |, "),
}
_SENTENCE = {"ja": re.compile(r"[^。]*。"), "en": re.compile(r".+?[.?!](?=\s|\Z)")}
_KATAKANA = re.compile(r"[ァ-ヺー]{2,}")
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]{3,}")
_FIGURES = frozenset("two three four five six seven eight nine ten eleven twelve".split())
_FEWEST_ITEMS = 3
_FEWEST_SAID = 2
_MOST = 12
_SENTENCE_SHORT = -0.9
_FEWEST_WORDS = 4
_SHORT = -0.15


class _Words(NamedTuple):
    """How many words of a stretch are known, and how many of them the other side says."""

    known: int
    said: int


def left_out(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find an item, a sentence or an adverbial of the source that the translation does not say.

    Args:
        pair: Source and target.
        source: Primary subtag of the language of the source.
        target: Of the target; one is Japanese, the other English.
    """
    for span in (_lost_item(pair, source, target), _lost_sentence(pair, source, target)):
        if span is not None:
            yield _finding(pair, span)
            return
    yield from _lost_adverbials(pair, source)


def _finding(pair: Pair, span: Span) -> Finding:
    return Finding(f"“{pair.source[slice(*span)].strip()}” seems to be left out", span, None)


def _lost_item(pair: Pair, source: str, target: str) -> Span | None:
    """The one item of a list that is not said, while the target has a list one item shorter."""
    if not _ROW[source].search(pair.source):
        return None
    found = _lists(pair.source, source)
    if len(found) != 1:
        return None
    items = _items(pair.source, found[0], source)
    if not _FEWEST_ITEMS <= len(items) <= _MOST:
        return None
    there = [len(_items(pair.target, m, target)) for m in _SHORTER[target].finditer(pair.target)]
    if source == "ja":
        if any(size >= len(items) for size in there):
            return None
        return _unsaid_item(pair, items, source, target)
    # commas also part clauses: a list may begin behind some of them; and Japanese often says a
    # row in clauses, so that a list must stand there
    for first in range(len(items) - _FEWEST_ITEMS + 1):
        if len(items) - first - 1 in there:
            return _unsaid_item(pair, items[first:], source, target)
    return None


def _lists(text: str, lang: str) -> list[re.Match[str]]:
    """The lists of a text; in Japanese those of places also without a word for "and"."""
    found = list(_LIST[lang].finditer(text))
    if lang == "ja" and not found:
        found = [
            match
            for match in _BARE.finditer(text)
            if all(find_places(item, lang) for item in re.split("[、，]", match.group()))
        ]
    return found


def _unsaid_item(pair: Pair, items: list[Span], source: str, target: str) -> Span | None:
    words = [_words(pair, span, source, target) for span in items]
    # before the first item stands the rest of the sentence, behind the last of an English list too
    lost = [place for place, each in enumerate(words) if not each.said]
    said = sum(each.said > 0 for each in words)
    end = len(items) - (source != "ja")
    inside = [place for place in lost if 0 < place < end and not _counts(pair, items[place])]
    # a word that the list does not know may well be said
    unsaid = [place for place in inside if words[place].known] or inside
    sure = unsaid and (words[unsaid[0]].known or said == len(items) - 1)
    if len(unsaid) == 1 and sure and said >= max(_FEWEST_SAID, len(items) - 2):
        return items[unsaid[0]]
    return None


def _counts(pair: Pair, span: Span) -> bool:
    """Whether an item is a figure, which the checks of figures look for."""
    text = pair.source[slice(*span)].strip()
    return text.isdigit() or text in _FIGURES


def _items(text: str, match: re.Match[str], lang: str) -> list[Span]:
    ends = [(m.start(), m.end()) for m in _PARTS[lang].finditer(text, *match.span())]
    marks = [(match.start(), match.start()), *ends, (match.end(), match.end())]
    return [(one[1], other[0]) for one, other in pairwise(marks) if other[0] > one[1]]


def _words(pair: Pair, span: Span, source: str, target: str) -> _Words:
    """How many words and names of a stretch of the source are known, and said by the target."""
    listed = word_list(source, target)
    text = pair.source[slice(*span)]
    known = listed.known(text, haystack(pair.target, target)) if listed else []
    all_words, said = len(known), sum(word.said for word in known)
    meant = {place.number for place in find_places(text, source)}
    if meant:
        all_words += 1
        said += any(place.number in meant for place in find_places(pair.target, target))
    kana, latin = (text, pair.target) if source == "ja" else (pair.target, text)
    heard = _KATAKANA.findall(kana)
    spelt = _LATIN.findall(latin)
    alike = any(sound_alike(one, other) for one in heard for other in spelt)
    if source == "ja" and heard and not known:
        all_words += 1
    return _Words(all_words + alike, said + alike)


def _lost_sentence(pair: Pair, source: str, target: str) -> Span | None:
    """A sentence of which no word is said, in a translation of fewer sentences that is short."""
    here = [m.span() for m in _SENTENCE[source].finditer(pair.source) if m.group().strip()]
    if not 1 < len(here) <= _MOST:
        return None
    if len(_SENTENCE[target].findall(pair.target)) >= len(here):
        return None
    if deviation(pair) > _SENTENCE_SHORT:
        return None
    for span in here:
        words = _words(pair, span, source, target)
        if words.known >= _FEWEST_WORDS and not words.said:
            return span
    return None


def _lost_adverbials(pair: Pair, source: str) -> Iterator[Finding]:
    """Find adverbials of the table for which nothing in the target stands."""
    text = pair.source if source == "ja" else pair.source.lower()
    if not any(name in text for name in _names(source)):
        return
    rows = _adverbials(source)
    target = pair.target.lower()
    held = [(found, others) for names, others in rows if (found := names.search(text))]
    if not held or deviation(pair) > _SHORT:
        return
    for found, others in held:
        if not any(other in target for other in others):
            yield _finding(pair, found.span())


@lru_cache(maxsize=2)
def _adverbials(source: str) -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    first = 0 if source == "ja" else 2
    # 非常に is another word than 常に
    before = "(?<![非通日異平正経恒])" if source == "ja" else r"\b"
    return tuple(
        (re.compile(f"{before}(?:{row[first]})"), tuple(row[first + 1].split("|")))
        for row in _table()
    )


@lru_cache(maxsize=2)
def _names(source: str) -> tuple[str, ...]:
    """All adverbials of a language, to pass most texts by."""
    column = 0 if source == "ja" else 2
    return tuple(name for row in _table() for name in row[column].split("|"))


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[str, ...], ...]:
    text = (files(__package__) / "data" / "adverbials.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and line[0] != "#")
