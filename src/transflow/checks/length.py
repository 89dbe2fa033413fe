"""The check of length: a translation far too short may have lost something."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.presence import primary
from transflow.model import Severity
from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary

_CLASSES = re.compile(
    r"(?P<numeral>[〇一二三四五六七八九十]+)"
    r"|(?P<kanji>(?:(?![〇一二三四五六七八九十])[\u3400-\u9fff\uf900-\ufaff々])+)|(?P<hira>[\u3041-\u309f]+)|(?P<kata>[\u30a0-\u30ff]+)"
    r"|(?P<hangul>[\uac00-\ud7a3]+)|(?P<other>[^\s\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]+)|(?P<mark>[^\s\u3000])"
)
# Names grow when they are written out in another script: they say nothing of an omission.
_NAMES_WEIGHT = 160.0
_CASELESS = re.compile(r"[\u3400-\u9fff\u30a0-\u30ff\uac00-\ud7a3々]")
_JOINED = re.compile(r"及び|並びに|および|ならびに|又は|または|[とのや]")
_NOT_NAMES = re.compile(r"[\u3041-\u309f。．.!?！？]")
_WIDE = re.compile("[\u3000-\U0010ffff]")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_SMALL_WORD = 3
# English letters that one character stands for, in official prose.
_WEIGHTS = {
    "numeral": 1.3,
    "kanji": 2.9,
    "hira": 1.35,
    "kata": 1.25,
    "hangul": 2.3,
    "other": 1.0,
    "mark": 1.0,
}
_LANG_WEIGHTS = {
    "zh": {"kanji": 3.3},
    "fr": {"other": 0.87},
    "de": {"other": 0.89},
    "es": {"other": 0.9},
    "it": {"other": 0.9},
    "pt": {"other": 0.92},
    "nl": {"other": 0.92},
    "km": {"other": 1.0},
    "th": {"other": 1.05},
    "ru": {"other": 0.95},
}
# Translations out of Japanese run longer than the same facts written in it, and say more outright.
_EXPANSION = {"ja": 0.25, "zh": 0.15, "ko": 0.15}
_CONTRACTION = {"ja": -0.06}
_SHORT_FORM = re.compile(r"§|\bKW\b|\b(?:Abs|Nr|Art|Mio|Mrd|Buchst)\.")
_SPARED = 6
_SPREAD = 0.14
_SPREAD_SHORT = 0.9
_LIMIT = 2.8
_LIMIT_SPELT_OUT = 2.9
"""How long a translation out of such a language may be: free prose says who and what."""

_CLOSE = frozenset({"en", "fr", "de"})
_CLOSE_LIMIT = 2.4
"""Between these languages a translation is seldom much shorter; a free one may well be longer."""

_CLOSE_LIMIT_LONG = 3.3

_LEAST_LOOSE = -1.8
_FACT = 6
"""Letters that a fact is taken for where facts are left out of the lengths."""

_MIN_WEIGHT = 25.0
_CELL = 75.0
"""Weight below which a text without a stop may be a heading or the cell of a table."""

_LEAST_OF_CELL = 40
"""Per cent of the expected length that headings and cells, which are put freely, still have."""

_SENTENCE_END = re.compile(r"[.!?。！？][”’\"'»」』）)]*\Z")
_USUAL = {"ja-en": 0.16, "en-ja": -0.06, "fr-en": 0.07, "de-en": 0.07}
"""The usual ratio of target to source, as a logarithm, where it was measured."""

_SCATTER = {"ja-en": 1.6, "en-ja": 1.45, "en-fr": 1.35, "en-de": 1.35, "fr-en": 1.35, "de-en": 1.35}
_SCATTER_OF_OTHERS = 1.8
_FLOOR = 0.03
"""The standard deviation of that logarithm: the floor, and so much over the root of the length."""


_KEPT = 20_000
"""Characters whose weight is remembered; no text of a language has so many."""


class _Letters(dict[str, float]):
    """English letters by character, each worked out when it is first met."""

    def __init__(self, own: Mapping[str, float]) -> None:
        super().__init__()
        self._own = own

    def __missing__(self, char: str) -> float:
        match = _CLASSES.match(char)
        name = (match.lastgroup or "other") if match else ""
        letters = self._own.get(name, _WEIGHTS[name]) if name else 0.0
        if len(self) < _KEPT:
            self[char] = letters
        return letters


_LETTERS = {lang: _Letters(own) for lang, own in _LANG_WEIGHTS.items()}
_LETTERS_OF_OTHERS = _Letters({})


@lru_cache(maxsize=1024)
def weight(text: str, lang: str) -> float:
    """Estimate how many English letters a text would take.

    Args:
        text: Any text.
        lang: BCP 47 tag of its language.

    Returns:
        A number of letters, 0 and up.
    """
    main = primary(lang)
    if text.isascii() or not _WIDE.search(text):  # one weight for all: counted without a look
        shortened = _shortened(text) if main == "de" else 0
        own = _LANG_WEIGHTS.get(main, _WEIGHTS)
        return own.get("other", _WEIGHTS["other"]) * (_solid(text) + shortened)
    total, each, run = 0.0, 0.0, 0
    for letters in map(_LETTERS.get(main, _LETTERS_OF_OTHERS).__getitem__, text):
        if letters == each:
            run += 1
        else:  # a run is a product, which rounds less than many sums
            total += each * run
            each, run = letters, 1
    return total + each * run


def _solid(text: str) -> int:
    """How many characters are no white space."""
    if text.isprintable():  # of white space only the space is
        return len(text) - text.count(" ")
    return len("".join(text.split()))


def _shortened(text: str) -> int:
    """How many letters German spares where others write out: § 5 Abs. 1 Nr. 2, Mrd."""
    if "§" not in text and "KW" not in text and "." not in text:
        return 0
    return _SPARED * len(_SHORT_FORM.findall(text))


def deviation(pair: Pair, source_more: float = 0.0, target_more: float = 0.0) -> float:
    """How far the length of a target is from what such a source usually gives.

    Args:
        pair: Source and target.
        source_more: Letters to be added to the weight of the source, or taken away.
        target_more: Likewise of the target.

    Returns:
        Standard deviations, below 0 for a short target; 0 where a text is too short to tell.
    """
    return deviations(pair)(source_more, target_more)


def deviations(pair: Pair) -> Callable[[float, float], float]:
    """`deviation` of one pair, for many additions: its texts are weighed once."""
    weights = weight(pair.source, pair.source_lang), weight(pair.target, pair.target_lang)
    expected = _expected(pair)

    def of(source_more: float, target_more: float) -> float:
        source, target = weights[0] + source_more, weights[1] + target_more
        longer = max(target, source)
        if longer < _MIN_WEIGHT or source <= 0 or target <= 0:
            return 0.0
        spread = _SPREAD + _SPREAD_SHORT / math.sqrt(longer)
        return (math.log(target / source) - expected) / spread

    return of


def departures(pair: Pair) -> Callable[[float, float], float]:
    """How far lengths are apart in standard deviations that shrink with the length of the text.

    Many small freedoms of wording outweigh one another in a long text, so that the same share more
    or less says more there: the ratio scatters with one over the root of the length. (`deviation`
    is the milder measure of a single witness.)

    Args:
        pair: Source and target.

    Returns:
        What gives the deviation, below 0 for a short target, for letters that are added to the
        weights of source and target, or taken away; 0 where a text is too short to tell.
    """
    langs = f"{primary(pair.source_lang)}-{primary(pair.target_lang)}"
    weights = weight(pair.source, pair.source_lang), weight(pair.target, pair.target_lang)
    expected = _USUAL.get(langs, 0.0) if langs in _SCATTER else _expected(pair)
    scatter = _SCATTER.get(langs, _SCATTER_OF_OTHERS)

    def of(source_more: float, target_more: float) -> float:
        source, target = weights[0] + source_more, weights[1] + target_more
        longer = max(target, source)
        if longer < _MIN_WEIGHT or source <= 0 or target <= 0:
            return 0.0
        return (math.log(target / source) - expected) / (_FLOOR + scatter / math.sqrt(longer))

    return of


def _expected(pair: Pair) -> float:
    """The usual ratio of target to source, as a logarithm."""
    expected = _EXPANSION.get(primary(pair.source_lang), 0.0)
    return expected + _CONTRACTION.get(primary(pair.target_lang), 0.0)


def length(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find translations whose length makes an omission or an addition likely."""
    score = deviation(pair)
    close = {primary(pair.source_lang), primary(pair.target_lang)} <= _CLOSE
    spelt_out = primary(pair.source_lang) in _EXPANSION
    most = _LIMIT_SPELT_OUT if spelt_out else _CLOSE_LIMIT_LONG if close else _LIMIT
    if -(_CLOSE_LIMIT if close else _LIMIT) <= score <= most:
        return
    source, target = weight(pair.source, pair.source_lang), weight(pair.target, pair.target_lang)
    if are_names(pair) or (close and _LEAST_LOOSE <= _without_facts(pair) <= most):
        return
    share = round(100 * target / source / math.exp(_expected(pair)))
    if score < 0:
        message = f"the target has about {share} % of the expected length: is something left out?"
    else:
        message = f"the target has about {share} % of the expected length: is something added?"
    cell = source < _CELL and not _SENTENCE_END.search(pair.source.rstrip())
    freely = cell and _LEAST_OF_CELL <= share < 100
    severity = Severity.NOTICE if freely else None
    yield Finding(message, (0, len(pair.source)), (0, len(pair.target)), severity)


def _without_facts(pair: Pair) -> float:
    """How far the lengths differ but for the facts, where the same stand on both sides.

    "The year two thousand and six" is a long way to say 2006.
    """
    source = read_facts(pair.source, pair.source_lang)
    target = read_facts(pair.target, pair.target_lang)
    if compare_facts(source, target) != ((), ()):
        return deviation(pair)
    more = [
        sum(_FACT - len(text[fact.start : fact.end]) for fact in facts)
        for text, facts in ((pair.source, source), (pair.target, target))
    ]
    return deviation(pair, *more)


def are_names(pair: Pair) -> bool:
    """Whether both sides are but names, and the longer one is that of the alphabetic script."""
    source, target = weight(pair.source, pair.source_lang), weight(pair.target, pair.target_lang)
    if max(source, target) > _NAMES_WEIGHT:
        return False
    long, short = (pair.target, pair.source) if target > source else (pair.source, pair.target)
    plain = _JOINED.sub("", short)
    if not _CASELESS.search(short) or _CASELESS.search(long) or _NOT_NAMES.search(plain):
        return False
    words = [match.group() for match in _WORD.finditer(long)]
    if _NOT_NAMES.search(long):
        return False
    return all(word[0].isupper() or len(word) <= _LONGEST_SMALL_WORD for word in words)
