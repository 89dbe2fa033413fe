"""Checks of what is there at all: a text on both sides, and a translated one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary

_SCRIPTS = {
    "ja": "\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff\uf900-\ufaff\uff66-\uff9d々",
    "zh": "\u3400-\u9fff\uf900-\ufaff",
    "ko": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "km": "\u1780-\u17d2",
    "th": "\u0e01-\u0e4e",
    "ru": "\u0400-\u04ff",
    "uk": "\u0400-\u04ff",
    "ar": "\u0620-\u06ff",
    "fa": "\u0620-\u06ff",
    "el": "\u0370-\u03ff",
}
"""Letters of languages that are not written in Latin script, as character classes."""

_RUNS = {
    lang: re.compile(rf"[{letters}](?:[{letters}\s、。・「」『』]*[{letters}])?")
    for lang, letters in _SCRIPTS.items()
}
_SHARES = {frozenset({"ja", "zh"}), frozenset({"ru", "uk"}), frozenset({"ar", "fa"})}
_GLOSSED = re.compile(r"[(\[（［][^()\[\]（）［］]{0,60}\Z")
_LATIN_RUN = re.compile(
    r"(?<![A-Za-z'’.-])[A-Za-z][A-Za-z'’.-]*+(?:[ ,;:]++[A-Za-z'’(][A-Za-z'’.)-]*+)+"
)
_FUNCTION_WORDS = frozenset(
    "the of and in to for is are was were that this with on by from as at be has have will".split()
)
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SAME_WORDS = 5
_SAME_WHOLE = 4


def primary(lang: str) -> str:
    """Give the primary subtag of a language tag."""
    return lang.partition("-")[0].lower()


def empty(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a source without a translation."""
    if pair.source.strip() and not pair.target.strip():
        yield Finding("there is no translation", (0, len(pair.source)), None)


def unlinked(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a translation without a source."""
    if pair.target.strip() and not pair.source.strip():
        yield Finding("no source text belongs to this translation", None, (0, len(pair.target)))


def untranslated(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a target that is the source, or that keeps a part of it in its own script or words."""
    source, target = primary(pair.source_lang), primary(pair.target_lang)
    if source == target:
        return
    if pair.source.strip() == pair.target.strip():
        finding = _same(pair, source, target)
        if finding:
            yield finding
        return
    run = _RUNS.get(source)
    if run and frozenset({source, target}) not in _SHARES:
        yield from _script_left(pair, run)
    elif source in _SCRIPTS or target not in _SCRIPTS:
        if source not in _SCRIPTS:
            yield from _words_left(pair)
    else:
        yield from _latin_left(pair)


def _same(pair: Pair, source: str, target: str) -> Finding | None:
    text = pair.target.strip()
    if not _LETTER.search(text):
        return None
    span = (0, len(pair.source)), (0, len(pair.target))
    message = "the target is the same as the source"
    run = _RUNS.get(source)
    if run and run.search(text) and frozenset({source, target}) not in _SHARES:
        return Finding(message, *span)
    words = [word for word in _WORD.findall(text) if word.islower()]
    if len(words) >= _SAME_WHOLE:
        return Finding(message, *span)
    return Finding(message, *span, Severity.NOTICE) if words else None


def _script_left(pair: Pair, run: re.Pattern[str]) -> Iterator[Finding]:
    """Find source script in the target; an original in brackets behind its rendering is right."""
    for match in run.finditer(pair.target):
        start, end = match.span()
        before = pair.target[max(0, start - 64) : start]
        opening = _GLOSSED.search(before)
        if opening and before[: opening.start()].strip():
            continue
        written = match.group()
        if len(written) > 24:
            written = written[:24] + "…"
        yield Finding(f"“{written}” is left untranslated", None, (start, end))


def _latin_left(pair: Pair) -> Iterator[Finding]:
    """Find stretches of a Latin-script source in a target of another script."""
    for match in _LATIN_RUN.finditer(pair.target):
        words = [word.strip(".,;:()'’").lower() for word in match.group().split()]
        if match.group() not in pair.source and len(words) < 3:
            continue
        if len(words) >= 3 and any(word in _FUNCTION_WORDS for word in words):
            start, end = match.span()
            before = pair.target[max(0, start - 64) : start]
            if _GLOSSED.search(before):
                continue
            yield Finding(f"“{match.group()}” is left untranslated", None, (start, end))


def _words_left(pair: Pair) -> Iterator[Finding]:
    """Find runs of source words kept as they are in a target of the same script."""
    source = [match.group() for match in _WORD.finditer(pair.source)]
    places = list(_WORD.finditer(pair.target))
    target = [match.group() for match in places]
    grams = {tuple(source[i : i + _SAME_WORDS]) for i in range(len(source) - _SAME_WORDS + 1)}
    index = 0
    while index + _SAME_WORDS <= len(target):
        end = index
        while end + _SAME_WORDS <= len(target) and tuple(target[end : end + _SAME_WORDS]) in grams:
            end += 1
        if end == index:
            index += 1
            continue
        last = end + _SAME_WORDS - 2
        kept = target[index : last + 1]
        if sum(word.islower() for word in kept) * 2 >= len(kept):
            start, stop = places[index].start(), places[last].end()
            yield Finding(f"“{pair.target[start:stop]}” is left untranslated", None, (start, stop))
        index = last + 1
