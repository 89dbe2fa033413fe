"""Terms that finished translations bear out: words and compounds that keep each other's company.

A candidate is a run of content words (up to four); in Japanese and Chinese without an analyser a
run of kanji or katakana; in Thai, Lao, Khmer and Burmese a run of clusters that comes back in
different company. Which source candidate is rendered by which target candidate is judged by the
log-likelihood ratio of the units that have the one, the other, both or neither (Dunning 1993,
"Accurate Methods for the Statistics of Surprise and Coincidence").
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.alignment import cluster_grams
from transflow.alignment.tokens import primary
from transflow.glossary.boundaries import LEANS_AFTER, LEANS_BEFORE
from transflow.glossary.keys import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from transflow.model import Span
    from transflow.text.morphology import Morphology

    Taken = Callable[[str], Sequence[Span]]

LONGEST: Final = 4
"""Words of a compound."""

CONTEXTS: Final = 3
"""Units that are shown for a pair."""

_TEXT: Final = 2_000
"""Characters of a unit that are looked at; a longer one is no sentence."""
_MOST: Final = 20_000
"""Candidates of a side, the most frequent, that are kept."""
_SAMPLE: Final = 200
"""Units in which the companions of one candidate are counted."""
_SIGNIFICANT: Final = 6.63
"""Chi-squared with one degree of freedom at one in a hundred."""
_CLUSTERED: Final = 600
"""The same where every run of clusters is a candidate."""
_MOST_UNITS: Final = 10_000
"""Units that are read where every run of clusters is a candidate; of more, every n-th."""
_DICE: Final = 0.4
"""Least share of their units that two candidates have in common."""

_UNSPACED: Final = re.compile(
    r"[\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2,12}|[\u30a1-\u30fa\u30fc]{3,20}"
)
_WORD: Final = re.compile(r"[^\W\d_][\w\u2019'\-]*")
_GAP: Final = re.compile(r"[ \u00a0]")
_COMMON: Final = {
    "en": frozenset(
        "a an the and or but nor of in on at to for from by with without as into onto upon "
        "over under between among through during before after about against within than "
        "then that this these those it its he she they them their his her our your we i you "
        "who whom whose which what when where why how is are was were be been being am do "
        "does did done have has had having will would shall should may might can could must "
        "not no any all each both either such other another same so if also only very more "
        "most there here out up down off again further per via toward towards including one two "
        "three four five six seven eight nine ten".split()
    ),
    "fr": frozenset(
        "le la les l un une des de du d et ou mais ni à au aux en dans sur sous par pour "
        "avec sans entre vers chez que qui quoi dont où ce cet cette ces il elle ils elles "
        "on nous vous je tu son sa ses leur leurs notre nos votre vos est sont était "
        "étaient être été a ont avait avoir ne pas plus se s n c y si comme ainsi aussi "
        "tout tous toute toutes même afin deux trois quatre cinq six sept huit neuf dix".split()
    ),
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer eines und oder aber noch von in "
        "im am an auf zu zum zur für mit ohne aus bei beim nach vor über unter zwischen "
        "durch gegen um als wie dass daß ist sind war waren sein gewesen wird werden wurde "
        "wurden hat haben hatte hatten nicht kein keine es er sie wir ihr ich sich auch nur "
        "so wenn dieser diese dieses diesem diesen sowie zwei drei vier fünf sechs sieben acht "
        "neun zehn".split()
    ),
}
"""Words that no term begins or ends with."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pair that may be a term.

    Attributes:
        source: As the source texts write it most often.
        target: As the target texts write it most often.
        count: Units that have both.
        source_count: Units that have the source.
        target_count: Units that have the target.
        score: Log-likelihood ratio.
        contexts: Indices of a few units that have both.
    """

    source: str
    target: str
    count: int
    source_count: int
    target_count: int
    score: float
    contexts: tuple[int, ...]


@dataclass(slots=True)
class _Side:
    """The candidates of one side: by key their units and their commonest writing."""

    units: dict[str, list[int]]
    written: dict[str, str]
    of: list[tuple[str, ...]]


def candidates(
    units: Sequence[tuple[str, str]],
    langs: tuple[str, str],
    *,
    known: Collection[str] = (),
    taken: tuple[Taken, Taken] | None = None,
    morphology: Mapping[str, Morphology] | None = None,
    least: int = 2,
) -> list[Candidate]:
    """Propose pairs of terms.

    Args:
        units: Source and target text of finished units.
        langs: BCP 47 tags of source and target.
        known: Folded source terms (`key_of`) that are not proposed again.
        taken: Where the known terms stand in a source text and in a target text: what is only a
            part of one there is no candidate. Not asked in languages without spaces and analyser.
        morphology: Analysers by primary language subtag.
        least: Units that must have a pair.

    Returns:
        The pairs, the strongest first. Each source candidate has at most one rendering, and one
        that only ever stands inside a longer one is left to that.
    """
    analysers = morphology or {}
    bare = [_is_bare(lang, analysers) for lang in langs]
    step = -(-len(units) // _MOST_UNITS) if any(bare) and units else 1
    units = units[::step]
    first, second = taken or (_nothing, _nothing)
    one = _read([source for source, _ in units], langs[0], analysers, least, first)
    two = _read([target for _, target in units], langs[1], analysers, least, second)
    best = _best(one, two, len(units), least)
    back = _best(two, one, len(units), least)
    found = []
    for source, (target, count, score) in best.items():
        # the other must choose this one too, or a part of it
        chosen = back[target][0] if target in back else ""
        if source in known or not chosen or chosen not in source:
            continue
        if bare[0] and chosen != source:
            # A run of clusters has parts that are no words.
            continue
        shared = set(two.units[target])
        places = tuple(at * step for at in one.units[source] if at in shared)[:CONTEXTS]
        found.append(
            Candidate(
                one.written[source],
                two.written[target],
                count,
                len(one.units[source]),
                len(two.units[target]),
                round(score, 1),
                places,
            )
        )
    found.sort(key=lambda pair: (-pair.score, pair.source, pair.target))
    return found


def _nothing(text: str) -> Sequence[Span]:  # noqa: ARG001 - a text of which nothing is known
    return ()


def _read(
    texts: Sequence[str],
    lang: str,
    analysers: Mapping[str, Morphology],
    least: int,
    taken: Taken,
) -> _Side:
    analyser = analysers.get(primary(lang))
    if _is_bare(lang, analysers):
        return _read_clusters(texts, lang, least)
    units: dict[str, list[int]] = defaultdict(list)
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for number, text in enumerate(texts):
        seen = set()
        held = taken(text[:_TEXT])
        for start, end in _runs(text[:_TEXT], lang, analyser):
            if any(a <= start and end <= b and b - a > end - start for a, b in held):
                continue
            surface = text[start:end]
            key = key_of(surface)
            if key not in seen:
                seen.add(key)
                units[key].append(number)
            written[key][surface] += 1
    often = [key for key, places in units.items() if len(places) >= least and key]
    often.sort(key=lambda key: (-len(units[key]), key))
    kept = _whole(often[:_MOST], units, _is_spaced(lang))
    return _side(
        {key: units[key] for key in kept},
        {key: min(written[key].items(), key=lambda item: (-item[1], item[0]))[0] for key in kept},
        len(texts),
    )


def _read_clusters(texts: Sequence[str], lang: str, least: int) -> _Side:
    grams = cluster_grams.cluster_grams([text[:_CLUSTERED] for text in texts], lang, least)
    often = sorted(grams, key=lambda gram: (-len(grams[gram]), gram))[:_MOST]
    keys = {key_of(gram): gram for gram in often}
    return _side({key: grams[gram] for key, gram in keys.items()}, keys, len(texts))


def _side(units: dict[str, list[int]], written: dict[str, str], total: int) -> _Side:
    of: list[list[str]] = [[] for _ in range(total)]
    for key, places in units.items():
        for number in places:
            of[number].append(key)
    return _Side(units, written, [tuple(keys) for keys in of])


def _is_bare(lang: str, analysers: Mapping[str, Morphology]) -> bool:
    """Tell whether nothing but the clusters of a language is known."""
    return primary(lang) in cluster_grams.LANGUAGES and primary(lang) not in analysers


def _whole(keys: Sequence[str], units: Mapping[str, list[int]], spaced: bool) -> list[str]:
    """Leave out what only ever stands inside a longer candidate."""
    hidden = set()
    for key in keys:
        parts = key.split(" ") if spaced else list(key)
        glue = " " if spaced else ""
        for size in range(1, len(parts)):
            for at in range(len(parts) - size + 1):
                part = glue.join(parts[at : at + size])
                if part in units and len(units[part]) == len(units[key]):
                    hidden.add(part)
    return [key for key in keys if key not in hidden]


def _is_spaced(lang: str) -> bool:
    return primary(lang) not in {"ja", "zh", "km", "th", "lo", "my"}


def _runs(text: str, lang: str, analyser: Morphology | None) -> Iterator[Span]:
    if analyser is not None:
        yield from _analysed(text, analyser)
    elif not _is_spaced(lang):
        yield from (match.span() for match in _UNSPACED.finditer(text))
    else:
        yield from _spaced(text, _COMMON.get(primary(lang), frozenset()))


def _analysed(text: str, analyser: Morphology) -> Iterator[Span]:
    """Runs of content words that touch, in kanji, katakana or letters: no verbs' endings."""
    run: list[tuple[int, int]] = []
    for word in (*analyser.analyse(text), None):
        fits = word is not None and word.content and not _has_kana_or_digit(word.surface)
        if run and (not fits or word is None or word.start != run[-1][1]):
            yield from _grams(text, run)
            run = []
        if fits and word is not None:
            run.append((word.start, word.end))


def _has_kana_or_digit(surface: str) -> bool:
    return any("\u3041" <= c <= "\u309f" or c.isdigit() or not c.isalnum() for c in surface)


def _spaced(text: str, common: frozenset[str]) -> Iterator[Span]:
    run: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        if run and not _GAP.fullmatch(text, run[-1][1], match.start()):
            yield from _grams(text, run, common)
            run = []
        run.append(match.span())
    yield from _grams(text, run, common)


def _grams(
    text: str, run: Sequence[tuple[int, int]], common: frozenset[str] = frozenset()
) -> Iterator[Span]:
    """Every part of a run of at most LONGEST words that no common word begins or ends.

    One kanji behind other words belongs to them: 共和国 is not cut before 国.
    """
    able = [text[start:end].casefold() not in common and end - start > 1 for start, end in run]
    leans = [_leans(text[start:end]) for start, end in run]
    for first, starts in enumerate(able):
        if not starts:
            continue
        for last in range(first, min(first + LONGEST, len(run))):
            cut = last + 1 < len(run) and leans[last + 1]
            if (able[last] and not cut) or (leans[last] and last > first):
                yield run[first][0], run[last][1]


def _leans(word: str) -> bool:
    """Tell whether a word is one kanji that makes a longer word of what stands before it."""
    return len(word) == 1 and word > "\u3400" and word not in LEANS_BEFORE | LEANS_AFTER


def _best(one: _Side, two: _Side, total: int, least: int) -> dict[str, tuple[str, int, float]]:
    """For each candidate of a side the likeliest of the other, the units of both, the score."""
    found = {}
    for key, places in one.units.items():
        step = max(1, len(places) // _SAMPLE)
        sample = places[::step]
        met = Counter(other for place in sample for other in two.of[place])
        choice: tuple[float, int, int, str, int, float] | None = None
        for other, seen in met.items():
            both = min(seen * step, len(places), len(two.units[other]))
            first, second = len(places), len(two.units[other])
            dice = 2 * both / (first + second)
            if both < least or dice < _DICE or both * total <= first * second:
                continue
            score = log_likelihood(both, first - both, second - both, total - first - second + both)
            rank = (dice, len(other.split()), len(other), other, both, score)
            if score >= _SIGNIFICANT and (choice is None or rank > choice):
                choice = rank
        if choice is not None:
            found[key] = choice[3:]
    return found


def log_likelihood(both: int, first: int, second: int, neither: int) -> float:
    """Log-likelihood ratio of a table of two by two.

    Args:
        both: Units that have both.
        first: Units that have only the one.
        second: Units that have only the other.
        neither: Units that have none; below 0 counts as 0.
    """
    neither = max(0, neither)
    cells = (both, first, second, neither)
    rows = (both + first, second + neither)
    columns = (both + second, first + neither)
    total = sum(cells)
    said = sum(n * math.log(n) for n in (*cells, total) if n)
    return 2 * (said - sum(n * math.log(n) for n in (*rows, *columns) if n))
