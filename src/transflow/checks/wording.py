"""Checks of words: one written twice, an address that was lost or changed."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import replace
from itertools import pairwise
from operator import and_, eq
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

_ASKING = re.compile(r"\b(?:what|who|whom|how|where|why|which|whatever)\b", re.IGNORECASE)
_PLACING = frozenset({"in", "on"})
_BY_TURNS = frozenset("à en après by after upon to für um an zu nach".split())
"""What joins a word to itself, and may follow it again: step by step by the same means."""

_DATED = re.compile(r"\s+[\dA-Z]")
_UNSPACED = frozenset({"ja", "zh", "th", "km", "lo", "my"})
_DOUBLED_PARTICLE = re.compile(
    r"を{2,}|(?<=[一-龠ァ-ヶ])(?:がが|にに|でで(?!き)|へへ|とと(?!も)|のの(?=[一-龠ァ-ヶ0-9０-９「])|はは(?=[一-龠ァ-ヶ、0-9０-９「])"
    r"|(?P<particle>には|では|とは|への|からの|まで)(?P=particle))"
    r"|(?P<phrase>について|において|により|に関する|に対する|として|という|ための|ました|します"
    r"|でした|です|である|されている|している)(?P=phrase)"
)
_DOUBLED_COMPOUND = re.compile(
    r"(?<![一-龠々])(?P<once>[一-龠][一-龠々]{1,3})(?P=once)|(?<![ァ-ヺー])(?P<kana>[ァ-ヺー]{4,20})(?P=kana)"
    r"|(?P<run>(?:[一-龠々]{2,8}|[ァ-ヺー]{3,20})[をがはにでのとへも])(?P=run)"
)
_RIGHTLY_DOUBLED = frozenset(
    """部分 場所 時代 個人 地域 場面 時期 段階 要所 半分 毎日 毎年 種類 物事 端々 万歳 要点 時々
    大変 本当 何度 何回 瞬間 文字 細部 節目""".split()
)
"""Words that Japanese repeats to say "each" or "very": 個人個人."""
_ADDRESS = re.compile(
    r"(?:https?://|(?<![\w.@-])www\.)[^\s<>\]\"”’\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?<![\w.@/-])(?:[a-z0-9-]{2,63}\.){1,3}(?:com|org|net|int|info|eu|gov|fr|de|uk|ch|at|be|jp)"
    r"(?:/[^\s<>\]\"”’\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]*|(?![\w.-]))",
    re.ASCII,
)
_DOTTED = re.compile(r"\.[A-Za-z]")
_TRAILING = ".,;:!?)'"


def doubled_word(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a word, or two words, written twice in a row ("the the", "of the of the")."""
    lang = primary(pair.target_lang)
    if lang in _UNSPACED:
        return _once(_doubled_japanese(pair.target)) if lang == "ja" else ()
    if not _may_double(pair.target):
        return ()
    return _once(_doubled(pair.target, lang, pair.source))


def _doubled_japanese(text: str) -> Iterator[Finding]:
    for match in (
        *_DOUBLED_PARTICLE.finditer(text),
        *filter(_is_slip, _DOUBLED_COMPOUND.finditer(text)),
    ):
        yield Finding(f"“{match.group()}” is written twice", None, match.span())


def _may_double(text: str) -> bool:
    """Whether a word ends with the next one, or two come again: seldom, and quick to tell."""
    written = _WORD.findall(text)
    small = list(map(str.lower, written))
    if any(map(str.endswith, small, small[1:])):
        return True
    again = list(map(eq, written, written[2:]))
    return any(map(and_, again, again[1:]))


def _is_slip(match: re.Match[str]) -> bool:
    """Whether a repeated compound is no word of its own (一人一人, 部分部分, 一歩一歩)."""
    once = match["once"]
    return not (once and (once[0] in "一二三四五六七八九十百千" or once in _RIGHTLY_DOUBLED))


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Tell the first of the surest findings, with how many more there are."""
    found = list(findings)
    if not found:
        return
    first = next((finding for finding in found if finding.severity is None), found[0])
    more = len(found) - 1
    told = f" (and {more:,} more in this text)" if more else ""
    yield replace(first, message=first.message + told)


def _doubled(text: str, lang: str, source: str) -> Iterator[Finding]:
    words = list(_WORD.finditer(text))
    right = _RIGHT.get(lang, frozenset())
    doubtful = _DOUBTFUL.get(lang, frozenset())
    reported = -1
    written = [word.group() for word in words]
    small = [word.lower() for word in written]
    for index, second in enumerate(words[1:], 1):
        twice = index >= 3 and written[index] == written[index - 2]
        if not twice and not small[index - 1].endswith(small[index]):
            continue
        first = words[index - 1]
        one, other = _bare(first.group(), lang), second.group()
        if one.lower() == other.lower() and text[first.end() : second.start()].isspace():
            lowered = one.lower()
            # "Walla Walla", "Baden Baden": names; "In in" is none
            named = one == other and one[0].isupper() and len(one) > 3
            # every noun has a capital in German: there the source must say the name
            named = named and (lang != "de" or f"{one} {other}" in source)
            if lowered in right or named or first.start() < reported:
                continue
            reported = second.end()
            severity = Severity.NOTICE if lowered in doubtful else None
            if lowered == "is" and not _ASKING.search(
                text, max(0, first.start() - 60), first.end()
            ):
                severity = None  # "what it is is" is right
            if lowered in _PLACING and not _DATED.match(text, second.end()):
                severity = None  # "came in in 1990" is right
            yield Finding(
                f"“{one} {other}”: the word is written twice",
                None,
                (first.start(), second.end()),
                severity,
            )
        elif index >= 3 and first.start() >= reported:
            pairs = words[index - 3 : index + 1]
            by_turns = small[index] in _BY_TURNS  # tour à tour à Berne et à Vienne
            if not by_turns and pairs[0].group() == pairs[2].group() and pairs[1].group() == other:
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
    if _may_hold(pair.source) or _may_hold(pair.target):
        return _addresses(pair)
    return ()


def _may_hold(text: str) -> bool:
    return "@" in text or "://" in text or ("." in text and _DOTTED.search(text) is not None)


def _addresses(pair: Pair) -> Iterator[Finding]:
    source = {match.group().rstrip(_TRAILING): match for match in _ADDRESS.finditer(pair.source)}
    target = {match.group().rstrip(_TRAILING): match for match in _ADDRESS.finditer(pair.target)}
    lost = [address for address in source if address not in target]
    new = dict.fromkeys(address for address in target if address not in source)
    hosted: dict[str, deque[str]] = {}
    for address in new:
        hosted.setdefault(_host(address), deque()).append(address)
    for address in lost:
        start = source[address].start()
        span = (start, start + len(address))
        if same := hosted.get(_host(address)):
            other = same.popleft()
            del new[other]
            place = target[other].start()
            language = _without_language(address) == _without_language(other)
            yield Finding(
                f"the source has {address}, the target {other}",
                span,
                (place, place + len(other)),
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
    _, told, rest = address.rpartition("://")
    host = (rest if told else address).partition("/")[0]
    return re.sub(r"\A(?:www|ja|en|fr|de|es)\.", "", host)


def _without_language(address: str) -> str:
    """Leave out what names a language (/ja/, _e.html), for both versions of one page."""
    return re.sub(
        r"(?<=[/_.=-])(?:ja|jp|en|eng|fr|de|es|km|e|j|english|japanese|french|german|deutsch|francais)(?=[/_.&]|\Z)",
        "",
        address,
    ).rstrip("/")
