"""The stretch of a text that most likely has no counterpart in its translation.

Every stretch between two joints of a sentence (pauses, conjunctions, prepositions, particles) is
weighed: the words, names and figures in it that the other side has and has not, how far the
lengths of both sides are apart with it and without it, how freely the rest is rendered, and
whether it begins and ends at a pause. The weights are those of a logistic regression
(`benchmarks/completeness_fit.py`).
"""

from __future__ import annotations

import math
import re
from itertools import pairwise
from operator import mul, sub
from typing import TYPE_CHECKING, NamedTuple

from transflow.checks.gap_weights import ADDITION, OMISSION, Weights
from transflow.checks.known_words import UNSPACED
from transflow.checks.presence import primary
from transflow.checks.traces import FIGURE, NAME, UNKNOWN, WORD, Side, traces

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.checks.base import Pair
    from transflow.checks.traces import Trace
    from transflow.model import Span

_STOPS = r"[.,;:!?—–()“”\"«»„]+(?=\s|\Z)|\s(?=[(“\"«„])"
_JOINTS = {
    "ja": re.compile(
        r"[。．！？；，、（）「」『』・]+|(?<=[ぁ-ん])(?=[\u4e00-\u9fffァ-ヺA-Za-zＡ-Ｚ０-９0-9])"
    ),
    "zh": re.compile(r"[。！？；，、]+[”」』）]*"),
    "km": re.compile(r"[\s\u200b]+|[។៕]+"),
    "th": re.compile(r"\s+"),
    "lo": re.compile(r"\s+"),
    "en": re.compile(
        _STOPS + r"|\s(?=(?:and|or|but|while|which|who|whom|whose|where|whereas|although|because"
        r"|when|if|as|after|before|until|unless|so|in|on|at|of|for|with|from|to|by|under|during"
        r"|without|between|among|against|about|over|through|into|within|since|than|that|including"
        r"|except|per|via|near|across|along)\s)"
    ),
    "fr": re.compile(
        _STOPS + r"|\s(?=(?:et|ou|mais|qui|que|dont|où|ainsi|lorsque|afin|tandis|parce|si|avant"
        r"|après|de|du|des|d|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|entre|vers|chez|depuis"
        r"|pendant|selon|contre|jusqu|lors|dès|sauf|comme)\b)"
    ),
    # the full stop of "8. Februar" is that of an ordinal
    "de": re.compile(
        _STOPS.replace("[.,", r"(?<![0-9])\.(?=\s|\Z)|[,", 1)
        + r"|\s(?=(?:und|oder|aber|sowie|wobei|weil|wenn|dass|um|während|der|die|das|den|dem|des"
        r"|in|im|an|am|auf|aus|bei|beim|mit|von|vom|zu|zum|zur|für|über|unter|nach|vor|seit|bis"
        r"|durch|gegen|ohne|zwischen|wie|als|statt)\s)"
    ),
}
_AND = {
    "ja": re.compile(
        r"及び|および|並びに|又は|または|若しくは|[\u4e00-\u9fffァ-ヺー][とや](?=[\u4e00-\u9fffァ-ヺ])|[\u4e00-\u9fffァ-ヺー][、・](?=[\u4e00-\u9fffァ-ヺ])"
    ),
    "en": re.compile(r"\b(?:and|or|as well as|but)\b|,(?= \w+(?: \w+){0,3}(?:,| and| or))"),
    "fr": re.compile(
        r"\b(?:et|ou|ainsi que|mais)\b|,(?= (?:[dl]['’])?\w+(?: \w+){0,4}(?:,| et| ou))"
    ),
    "de": re.compile(
        r"\b(?:und|oder|sowie|aber|noch)\b|,(?= \w+(?: \w+){0,3}(?:,| und| oder| sowie))"
    ),
}
_MOST_JOINED = 3
_ANY_JOINT = re.compile(r"[。．！？；，、]+|[.,;:!?—–()]+(?=\s|\Z)|[។៕]+")
_PAUSE = re.compile(r"[.,;:!?—–()“”\"«»„。．！？；，、（）។៕]")
_STOP = re.compile(
    r"[。！？]+|(?<=[^\W\d_A-Z][^\W\d_])[.!?]+(?=\s+[^\Wa-z]|\s*\Z)|(?<=[\d)”»])\.(?=\s+[^\Wa-z]|\s*\Z)"
)
_OPENING = "(（「“«„"
_MOST_PIECES = 60
_WINDOW = 9
_SHORTEST, _SHORTEST_UNSPACED = 8, 4
_FAR = 3.0
_ANCHORS = 4
_HALF = 0.5
"""What a word that no list knows counts for."""

_USUALLY_APART = 0.2
"""The share of words of the other side that is not found of a right rendering either."""

_FEWEST_ADDED = 2
"""A single word more makes no addition: languages differ in what they must say."""

_FEWEST_ANCHORS = 2
_LOOSEST = 0.6
_ADRIFT = 4.0
"""What is asked more of a text of which hardly anything else is found again: an idiom."""


_PLACE = Weights._fields.index("adrift")


class Stretch(NamedTuple):
    """A part of a text and the evidence in the order of `Weights`."""

    start: int
    end: int
    evidence: tuple[float, ...]


def find_gap(pair: Pair, z: float, least: float, *, of_source: bool) -> tuple[Span, float] | None:
    """The stretch of one side that most likely has no counterpart, and the log odds for it.

    Args:
        pair: Source and target.
        z: Deviation of its lengths (`length.departures`).
        least: The odds below which a stretch is of no interest.
        of_source: Whether the source is searched for what the target lacks, or the reverse.

    Returns:
        None when no stretch is likely enough.
    """
    # nearly always a first look is enough: reading the facts can only lower the odds, but for
    # what they say of how freely the rest is rendered
    first = _best(pair, z, least - _LOOSEST, of_source=of_source, thorough=False)
    if first is None or first[1] < least - _LOOSEST:
        return None
    best = _best(pair, z, least, of_source=of_source, thorough=True)
    return None if best is None or best[1] < least else best


def _best(
    pair: Pair, z: float, least: float, *, of_source: bool, thorough: bool
) -> tuple[Span, float] | None:
    weights = OMISSION if of_source else ADDITION
    langs = f"{primary(pair.source_lang)}-{primary(pair.target_lang)}"
    base = weights.pairs.get(langs, min(weights.pairs.values()))
    best: tuple[float, Span] | None = None
    found = stretches(pair, z, of_source=of_source, thorough=thorough, least=least - base)
    for stretch in found:
        score = base + sum(map(mul, weights[:-1], stretch.evidence))
        if stretch.evidence[_PLACE] > _ANCHORS - _FEWEST_ANCHORS:
            score -= _ADRIFT
        if best is None or score > best[0]:
            best = score, stretch[:2]
    return None if best is None else (best[1], best[0])


def stretches(
    pair: Pair,
    z: float,
    *,
    of_source: bool,
    thorough: bool = True,
    least: float | None = None,
) -> Iterator[Stretch]:
    """The stretches of one side that may lack a counterpart, with their evidence.

    Args:
        pair: Source and target.
        z: Deviation of its lengths.
        of_source: Whether those of the source are asked for.
        thorough: Whether facts and the words of the other side are looked at, too.
        least: The odds, but for those of the languages, that one of them must reach; None for all.
    """
    side = Side(pair.source, primary(pair.source_lang), pair.target, primary(pair.target_lang))
    if not of_source:
        side = Side(side.other, side.other_lang, side.text, side.lang)
        z = -z
    marks = traces(side, of_source=of_source, facts=thorough)
    if marks is None or all(mark.said for mark in marks):
        return
    cuts, pauses = _cuts(side.text, side.lang)
    count = len(cuts) - 1
    if not 1 < count <= _MOST_PIECES:
        return
    sums = _sums(marks, cuts)
    total = sums[-1]
    weights = OMISSION if of_source else ADDITION
    worth = weights.of_traces
    z = max(-_FAR, min(_FAR, z))
    spare, apart = _spare(side) if thorough else (0.0, 0.0)
    owed = _owed(total[1] + total[3] + _HALF * total[5], spare)
    most = weights.short * z + weights.owed * owed
    if least is not None:
        highest = most + _highest(sums, worth) + weights.begins + weights.ends
        if highest + weights.joined * _MOST_JOINED + weights.sentence < least:
            return
    stops = _stops(side.text)
    longer = len(stops) > len(_stops(side.other))
    stops |= {0, len(side.text)}
    joins = _joins(side.text, side.lang) - _joins(side.other, side.other_lang)
    joined = max(-_MOST_JOINED, min(_MOST_JOINED, joins))
    most += weights.joined * joined + weights.sentence * longer
    shortest = _SHORTEST_UNSPACED if side.lang in UNSPACED else _SHORTEST
    for first in range(count):
        before = sums[first]
        if sums[first + 1] == before:
            continue
        begins = cuts[first] in pauses
        for last in range(first + 1, min(count, first + _WINDOW) + 1):
            after = sums[last]
            size = cuts[last] - cuts[first]
            lost = after[1] - before[1] + after[3] - before[3]
            if size < shortest or not lost or (not first and last == count):
                continue
            inside = [b - a for a, b in zip(before, after, strict=True)]
            said, unsaid, named, unnamed, figures, unknown = inside
            if not of_source and lost + unknown < _FEWEST_ADDED:
                continue
            if said + named + figures > lost:
                continue
            if least is not None:
                likely = most + sum(map(mul, worth, inside)) + weights.begins * begins
                if likely + weights.ends * (cuts[last] in pauses) < least:
                    continue
            anchors = total[0] + total[2] + total[4] - said - named - figures
            others = total[1] + total[3] - lost
            loose = (others + 1.0) / (others + total[0] + total[2] - said - named + 4.0)
            yield Stretch(
                cuts[first],
                cuts[last],
                (
                    said,
                    unsaid,
                    named,
                    unnamed,
                    figures,
                    unknown,
                    z,
                    loose,
                    float(max(0, _ANCHORS - anchors)),
                    float(joined),
                    owed,
                    apart,
                    float(longer and cuts[first] in stops and cuts[last] in stops),
                    float(begins),
                    float(cuts[last] in pauses),
                ),
            )


def _highest(sums: Sequence[tuple[int, ...]], worth: Sequence[float]) -> float:
    """The most that the traces of neighbouring pieces say (Kadane's algorithm)."""
    highest = current = 0.0
    for before, after in pairwise(sums):
        if before == after:
            continue
        own = sum(map(mul, map(sub, after, before), worth))
        current = max(0.0, current + own)
        highest = max(highest, current)
    return highest


def _stops(text: str) -> set[int]:
    """Where a sentence ends inside a text, by its offset behind the full stop."""
    return {match.end() for match in _STOP.finditer(text)}


def _spare(side: Side) -> tuple[float, float]:
    """How many words of the other side are not found, and what share beyond that of any text."""
    other = Side(side.other, side.other_lang, side.text, side.lang)
    marks = traces(other, of_source=True, facts=False) or ()
    spare = sum(_HALF if mark.kind == UNKNOWN else 1.0 for mark in marks if not mark.said)
    return spare, max(0.0, spare / (len(marks) + 2.0) - _USUALLY_APART)


def _owed(here: float, there: float) -> float:
    """How many more words of one side are not found than of the other, in standard deviations."""
    return (here - there) / math.sqrt(here + there + 1.0)


def _joins(text: str, lang: str) -> int:
    join = _AND.get(lang)
    return len(join.findall(text)) if join else 0


def _cuts(text: str, lang: str) -> tuple[list[int], set[int]]:
    """Where a text may be parted, its ends included, and which of these places are pauses."""
    cuts, pauses = [0], {0, len(text)}
    stop = len(text.rstrip())
    for match in _JOINTS.get(lang, _ANY_JOINT).finditer(text):
        end = match.end()
        if match.group()[:1] and match.group()[0] in _OPENING and match.start() > cuts[-1]:
            end = match.start()
        if cuts[-1] < end < stop:
            cuts.append(end)
            if _PAUSE.search(match.group()):
                pauses.add(end)
    cuts.append(len(text))
    return cuts, pauses


def _sums(marks: Sequence[Trace], cuts: Sequence[int]) -> list[tuple[int, ...]]:
    """How many traces of each kind stand before each place."""
    columns = {
        (WORD, True): 0,
        (WORD, False): 1,
        (NAME, True): 2,
        (NAME, False): 3,
        (FIGURE, True): 4,
        (UNKNOWN, False): 5,
    }
    row = [0] * len(columns)
    rows = [tuple(row)]
    at = 0
    for end in cuts[1:]:
        while at < len(marks) and marks[at].start < end:
            row[columns[marks[at].kind, marks[at].said]] += 1
            at += 1
        rows.append(tuple(row))
    return rows
