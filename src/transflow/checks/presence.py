"""Checks of what is there at all: a text on both sides, and a translated one."""

from __future__ import annotations

import re
from functools import lru_cache
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
_HAN = frozenset({"ja", "zh", "ko"})
_SHARES = {frozenset({"ja", "zh"}), frozenset({"ru", "uk"}), frozenset({"ar", "fa"})}
_GLOSSED = re.compile(r"[(\[（［][^()\[\]（）［］]{0,60}\Z")
_LATIN_RUN = re.compile(
    r"(?<![A-Za-z'’.-])[A-Za-z][A-Za-z'’.-]*+(?:[ ,;:]++[A-Za-z'’(][A-Za-z'’.)-]*+)+"
)
_LONE_WORD = re.compile(
    r"(?<=[\u3041-\u30ff\u3400-\u9fff、。])(?:[a-z]{4,20}|[a-z]{2,20}-[a-z]{2,20}"
    r"|the|and|our|its|their|for|was|are|has|had|not|we|of|it)(?=[\u3041-\u30ff\u3400-\u9fff、。])"
)
"""A small-letter word between Japanese letters: no name, no abbreviation, no unit."""

_FUNCTION_WORDS = frozenset(
    "the of and in to for is are was were that this with on by from as at be has have will".split()
)
_PREPOSITIONS = frozenset(
    "until into about over under its their our your we they not but or if when which who may can "
    "should would shall must been during between through after before against within".split()
)
_LATIN_PHRASE = re.compile(
    r"(?:in (?:vitro|vivo|situ|silico|utero|absentia)|per |inter alia|mutatis|bona |prima |ultra "
    r"|habeas|force maj|persona|status quo|curriculum|opinio|amicus|restitutio|erga |jus |lex )"
)
_LONG_WORD = 4
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,190}")
_SMALL_WORDS = {
    "en": frozenset(
        "the of and with which that from by for their this these shall not been are were is was "
        "has have will must between under after before to on at its".split()
    ),
    "fr": frozenset(
        "le la les des du de et est sont par pour dans avec qui que sur aux une un ses leur cette "
        "ces ne pas au ou se à être été dont ainsi".split()
    ),
    "de": frozenset(
        "der die das und den dem des mit von für ist sind nicht auf ein eine im zur zum bei nach "
        "wird werden durch sich zu in oder über als auch wurde wurden einer einem".split()
    ),
}
_SAME_FEW = 3
_SAME_WORDS = 5
_SAME_WHOLE = 4
_TITLED = 3


@lru_cache(maxsize=256)
def primary(lang: str) -> str:
    """Give the primary subtag of a language tag."""
    return lang.partition("-")[0].lower()


def empty(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a source without a translation."""
    if pair.source.strip() and not pair.target.strip():
        return (Finding("there is no translation", (0, len(pair.source)), None),)
    return ()


def unlinked(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a translation without a source."""
    if pair.target.strip() and not pair.source.strip():
        told = "no source text belongs to this translation"
        return (Finding(told, None, (0, len(pair.target))),)
    return ()


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
    yield from _script_of_neither(pair, source, target)
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
    if not words:
        return None
    # Convention on Biological Diversity, but neither Bank of America nor The New York Times
    small = _SMALL_WORDS.get(source, frozenset()) - _SMALL_WORDS.get(target, frozenset())
    named = sum(word[0].isupper() for word in _WORD.findall(text)) - text.startswith("The ")
    titled = not small.isdisjoint(words) and named >= _TITLED and text.isascii()
    return Finding(message, *span, None if titled else Severity.NOTICE)


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


@lru_cache(maxsize=64)
def _foreign(source: str, target: str) -> re.Pattern[str]:
    """Runs of letters of scripts that neither language is written in."""
    scripts = {
        lang: letters
        for lang, letters in _SCRIPTS.items()
        if not any(lang == own or frozenset({lang, own}) in _SHARES for own in (source, target))
        and not (lang in _HAN and {source, target} & _HAN)
    }
    return re.compile("|".join(f"[{letters}]{{2,}}" for letters in scripts.values()))


def _script_of_neither(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find words in the script of a third language that the source does not have."""
    if pair.target.isascii():
        return
    for match in _foreign(source, target).finditer(pair.target):
        before = pair.target[max(0, match.start() - 64) : match.start()]
        if match.group() not in pair.source and not _GLOSSED.search(before):
            yield Finding(f"“{match.group()[:24]}” is left untranslated", None, match.span())


def _latin_left(pair: Pair) -> Iterator[Finding]:
    """Find stretches of a Latin-script source in a target of another script."""
    for match in _LATIN_RUN.finditer(pair.target):
        words = [word.strip(".,;:()'’").lower() for word in match.group().split()]
        if match.group() not in pair.source and len(words) < 3:
            continue
        # two words in small letters are no name, though they may be Latin (in vitro)
        small = match.group().islower() and not _LATIN_PHRASE.match(match.group())
        begun = match.group()[0].islower() and not _LATIN_PHRASE.match(match.group())
        told = begun and all(len(word) >= _LONG_WORD for word in words)
        if (len(words) >= 3 or small or told) and (
            told
            or any(word in _FUNCTION_WORDS or (small and word in _PREPOSITIONS) for word in words)
        ):
            start, end = match.span()
            before = pair.target[max(0, start - 64) : start]
            if _GLOSSED.search(before):
                continue
            yield Finding(f"“{match.group()}” is left untranslated", None, (start, end))
    for match in _LONE_WORD.finditer(pair.target):
        start, end = match.span()
        if re.search(rf"\b{match.group()}\b", pair.source) and not _GLOSSED.search(
            pair.target[max(0, start - 64) : start]
        ):
            message = f"“{match.group()}” is left untranslated"
            yield Finding(message, None, (start, end), Severity.WARNING)


def _is_glossed(text: str, start: int) -> bool:
    """Whether a place stands in brackets that open with a capital: a body's own name."""
    opening = _GLOSSED.search(text[max(0, start - 64) : start])
    if not opening:
        return False
    first = start - len(opening.group()) + 1
    return text[first : first + 1].isupper() and bool(text[: first - 1].strip())


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _words_left(pair: Pair) -> Iterator[Finding]:
    """Find runs of source words kept as they are in a target of the same script.

    A few words in small letters are enough when one of them is grammar of the source's language
    only; a name (Cour des comptes) begins with a capital.
    """
    source = [match.group() for match in _WORD.finditer(pair.source)]
    # an address is the same in every language
    places = list(_WORD.finditer(_ADDRESS.sub(_blank, pair.target)))
    target = [match.group() for match in places]
    other = _SMALL_WORDS.get(primary(pair.target_lang), frozenset())
    small = _SMALL_WORDS.get(primary(pair.source_lang), frozenset()) - other
    grams = {tuple(source[i : i + _SAME_FEW]) for i in range(len(source) - _SAME_FEW + 1)}
    index = 0
    while index + _SAME_FEW <= len(target):
        end = index
        while end + _SAME_FEW <= len(target) and tuple(target[end : end + _SAME_FEW]) in grams:
            end += 1
        if end == index:
            index += 1
            continue
        last = end + _SAME_FEW - 2
        kept = target[index : last + 1]
        lower = sum(word.islower() for word in kept)
        before = target[index - 1] if index else ""
        named = before and (kept[0][0].isupper() or (before[0].isupper() and before in source))
        few = other and not named and lower >= _SAME_FEW and not small.isdisjoint(kept)
        # a name in it does not make a name of "for the World Health Organization"
        whole = len(kept) >= _SAME_WORDS and (
            lower * 2 >= len(kept) or (not named and len(small.intersection(kept)) > 1)
        )
        if whole or (few and lower * 2 >= len(kept)):
            start, stop = places[index].start(), places[last].end()
            if _is_glossed(pair.target, start):
                index = last + 1
                continue
            yield Finding(f"“{pair.target[start:stop]}” is left untranslated", None, (start, stop))
        index = last + 1
