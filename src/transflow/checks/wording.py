"""Checks of words: one written twice, an address that was lost or changed."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.presence import primary
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_RIGHT = {
    "en": frozenset({"had"}),
    "de": frozenset({"die", "der", "das", "den", "dem", "sie", "dass"}),
    "fr": frozenset({"nous", "vous", "faire"}),
    "nl": frozenset({"die", "dat"}),
}
"""Words that grammar may double ("the rights they had had")."""

_DOUBTFUL = {"en": frozenset({"that", "is", "do", "very", "in", "on", "her"})}
"""Words that are seldom rightly doubled."""

_UNSPACED = frozenset({"ja", "zh", "th", "km", "lo", "my"})
_DOUBLED_PARTICLE = re.compile(
    r"を{2,}|(?<=[一-龠ァ-ヶ])(?:がが|にに|でで|へへ|とと(?!も))|(?:について){2}|(?:ました){2}|(?:します){2}"
)
_ADDRESS = re.compile(
    r"https?://[^\s<>「」『』（）、。）\]\"”’]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
)
_TRAILING = ".,;:!?)'"


def doubled_word(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a word, or two words, written twice in a row ("the the", "of the of the")."""
    lang = primary(pair.target_lang)
    if lang in _UNSPACED:
        if lang == "ja":
            yield from _once(
                Finding(f"“{match.group()}” is written twice", None, match.span())
                for match in _DOUBLED_PARTICLE.finditer(pair.target)
            )
        return
    yield from _once(_doubled(pair.target, lang))


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Tell the first of the surest findings, with how many more there are."""
    found = list(findings)
    if not found:
        return
    first = next((finding for finding in found if finding.severity is None), found[0])
    more = len(found) - 1
    told = f" (and {more:,} more in this text)" if more else ""
    yield replace(first, message=first.message + told)


def _doubled(text: str, lang: str) -> Iterator[Finding]:
    words = list(_WORD.finditer(text))
    right = _RIGHT.get(lang, frozenset())
    doubtful = _DOUBTFUL.get(lang, frozenset())
    reported = -1
    for index, second in enumerate(words[1:], 1):
        first = words[index - 1]
        one, other = _bare(first.group(), lang), second.group()
        if one.lower() == other.lower() and text[first.end() : second.start()].isspace():
            lowered = one.lower()
            # "Walla Walla", "Baden Baden": names; "In in" is none
            named = one == other and one[0].isupper() and len(one) > 3
            if lowered in right or named or first.start() < reported:
                continue
            reported = second.end()
            severity = Severity.NOTICE if lowered in doubtful else None
            yield Finding(
                f"“{one} {other}”: the word is written twice",
                None,
                (first.start(), second.end()),
                severity,
            )
        elif index >= 3 and first.start() >= reported:
            pairs = words[index - 3 : index + 1]
            if pairs[0].group() == pairs[2].group() and pairs[1].group() == other:
                start, end = pairs[0].start(), second.end()
                gaps = (text[a.end() : b.start()] for a, b in pairwise(pairs))
                if all(gap.isspace() for gap in gaps) and one != other:
                    reported = end
                    yield Finding(
                        f"“{text[start:end]}”: words are written twice", None, (start, end)
                    )


def _bare(word: str, lang: str) -> str:
    """Leave out an article that French or Italian elides (d'un)."""
    return re.split("['’]", word)[-1] if lang in {"fr", "it", "ca"} else word


def url(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find web and mail addresses that are missing in the target or differ from the source's."""
    source = {match.group().rstrip(_TRAILING): match for match in _ADDRESS.finditer(pair.source)}
    target = {match.group().rstrip(_TRAILING): match for match in _ADDRESS.finditer(pair.target)}
    lost = [address for address in source if address not in target]
    new = [address for address in target if address not in source]
    for address in lost:
        start = source[address].start()
        span = (start, start + len(address))
        same = [other for other in new if _host(other) == _host(address)]
        if same:
            new.remove(same[0])
            place = target[same[0]].start()
            language = _without_language(address) == _without_language(same[0])
            yield Finding(
                f"the source has {address}, the target {same[0]}",
                span,
                (place, place + len(same[0])),
                Severity.NOTICE if language else None,
            )
        else:
            yield Finding(f"{address} of the source is not in the target", span, None)
    for address in new:
        start = target[address].start()
        yield Finding(
            f"{address} of the target is not in the source",
            None,
            (start, start + len(address)),
            Severity.WARNING,
        )


def _host(address: str) -> str:
    if "@" in address and "://" not in address:
        return "@"
    return address.partition("://")[2].partition("/")[0]


def _without_language(address: str) -> str:
    """Leave out what names a language (/ja/, _e.html), for both versions of one page."""
    return re.sub(r"(?<=[/_.-])(?:ja|jp|en|eng|fr|de|es|km|e|j)(?=[/_.]|\Z)", "", address)
