"""Checks of white space and of character width."""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.presence import primary
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary

_WIDE_LANGS = frozenset({"ja", "zh", "ko"})
_WIDE = re.compile(r"[\uff01-\uff5e\u3001\u3002\u300c-\u300f\u30fb\u301c\u3000\u3010\u3011]+")
_EAST_ASIAN = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff66-\uff9d]")
_SPACE_INSIDE = re.compile(
    r"(?<=[、。])[ ](?=[\u3041-\u30ff\u3400-\u9fff「『（])"
    r"|(?<=[\u3041-\u30ff\u3400-\u9fff])[ ](?=[、。])|(?<=[\u3041-\u3096])[ ](?=[\u3041-\u3096])"
)
# In a sentence, not in a heading or a table: なぜ 今なのか。; 会議 は. A name is 山田 はるか.
_SPACE_IN_PROSE = re.compile(
    r"(?<=[\u3041-\u3096])[ ](?=[\u30a1-\u30fa\u3400-\u9fff])"
    r"|(?<=[\u30a1-\u30ff\u3400-\u9fff])[ ](?=[をがはにでのと](?![\u3041-\u3096]))"
)
_HALF_KATAKANA = re.compile(r"[\uff61-\uff9f]+")
_HALF_MARK = re.compile(
    r"(?<=[\u3041-\u30ff\u3400-\u9fff])[,.](?![0-9A-Za-z.])|(?<=[\u3041-\u30ff\u3400-\u9fff])[()](?=[\u3041-\u30ff\u3400-\u9fff])"
)
_DOUBLE = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_BEFORE_MARK = re.compile(
    r"(?<=[^\W_])[ \u00a0\t]+(?=[,.](?:\s|\Z)|[;:?!](?:\s|\Z)|\)(?!\S)|[,;:][^\W\d_])"
)
_SET_APART = re.compile(r"(?<=[^\W_]) [,.](?:\s|\Z)")
_SET_APART_MORE = re.compile(r"(?<=[^\W_]) [,.;:?!](?:\s|\Z)")

_AFTER_OPENING = re.compile(r"(?<=\()[ \u00a0]+(?=\S)")
# The mark comes first: a search then leaps from mark to mark.
_NO_SPACE = re.compile(
    r"[.,;](?:(?<=[a-zà-öø-ÿ]{2}[.])(?=[A-Z][a-zà-öø-ÿ])"
    r"|(?<=[a-zà-öø-ÿ]{2}[,;])(?=[A-Za-zà-öø-ÿ]{2}))"
)
_SPACE_AT_MARK = re.compile("[ \u00a0\t][,.;:?!)]")
"""What every match of `_BEFORE_MARK` ends with, and quick to look for."""

_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e]")
_SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_UNSEEN = re.compile(
    "[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
"""What either of the two finds."""

_TAB = re.compile(r"(?<=\S)\t+(?=\S)")
_NBSP_ODD = re.compile(r"(?<=[a-z])\u00a0(?=[a-z])")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,190}|\b[\w-]{1,63}\.(?:com|org|net|int|gov|go|jp|html?|pdf)\b"
)


def whitespace(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find leading, trailing, double, missing and invisible spaces."""
    text = pair.target
    lang = primary(pair.target_lang)
    if text[:1].isspace() or text[-1:].isspace():
        yield from _edges(pair)
    # most texts have none of what is looked for, which is told much faster than where it stands
    if "  " in text or "\u00a0" in text:
        double = None if "  " in pair.source.strip() else Severity.WARNING
        for match in _DOUBLE.finditer(text):
            after_stop = text[match.start() - 1] in ".!?:"
            severity = Severity.NOTICE if after_stop or double is None else double
            yield Finding("two spaces stand in a row", None, match.span(), severity)
    if "\t" in text:
        for match in _TAB.finditer(text):
            yield Finding("a tab stands inside the text", None, match.span(), Severity.NOTICE)
    if lang not in _WIDE_LANGS:
        if wrong := _around_marks(text, lang):
            apart = _is_set_apart(pair.source, primary(pair.source_lang))
            for finding in wrong:
                yield replace(finding, severity=Severity.NOTICE) if apart else finding
    elif lang == "ja" and " " in text:
        patterns = (_SPACE_INSIDE, _SPACE_IN_PROSE) if "。" in text else (_SPACE_INSIDE,)
        for match in chain.from_iterable(pattern.finditer(text) for pattern in patterns):
            yield Finding("a space stands inside a sentence", None, match.span())
    if not text.isascii():
        yield from _beyond_ascii(text, lang)


def _beyond_ascii(text: str, lang: str) -> Iterator[Finding]:
    """Find invisible characters, selectors without a character and odd no-break spaces."""
    if _UNSEEN.search(text):
        yield from _unseen(text)
    if lang == "en" and "\u00a0" in text:
        for match in _NBSP_ODD.finditer(text):
            yield Finding(
                "a no-break space stands between words", None, match.span(), Severity.NOTICE
            )


def _unseen(text: str) -> Iterator[Finding]:
    for match in _INVISIBLE.finditer(text):
        name = unicodedata.name(match.group(), "an invisible character").lower()
        yield Finding(
            f"{name} (U+{ord(match.group()):04X}) is in the text",
            None,
            match.span(),
            Severity.NOTICE,
        )
    for match in _SELECTOR.finditer(text):
        before = text[match.start() - 1 : match.start()]
        lost = not before or before.isspace() or _SELECTOR.match(before)
        if lost or not _selects(match.group(), before):
            yield Finding("a variation selector has no character to select for", None, match.span())


def _selects(selector: str, before: str) -> bool:
    """Whether a character has variants for a selector: ideographs for all, signs for the first."""
    ideograph = "\u3400" <= before <= "\u9fff" or before >= "\U00020000" or before in "々〆ヶ"
    if selector > "\ufe0f":
        return ideograph
    letter = (before.isalpha() and before < "\u0900") or "\u3041" <= before <= "\u30ff"
    return ideograph or not letter


def _edges(pair: Pair) -> Iterator[Finding]:
    text, source = pair.target, pair.source
    lead = len(text) - len(text.lstrip())
    if lead and not source[:1].isspace():
        yield Finding("a space stands before the text", None, (0, lead))
    trail = len(text.rstrip())
    if trail < len(text) and not source[-1:].isspace():
        yield Finding("a space stands behind the text", None, (trail, len(text)))


def _is_set_apart(text: str, lang: str) -> bool:
    """Whether the marks of a source are set apart like words; then its translation's are too."""
    return bool((_SET_APART if lang == "fr" else _SET_APART_MORE).search(text))


def _around_marks(text: str, lang: str) -> list[Finding]:
    found: list[Finding] = []
    if _SPACE_AT_MARK.search(text):
        for match in _BEFORE_MARK.finditer(text):
            mark = text[match.end()]
            if lang == "fr" and mark in ";:?!":
                continue
            found.append(Finding(f"a space stands before “{mark}”", None, match.span()))
    if "( " in text or "(\u00a0" in text:
        found += (
            Finding("a space stands behind “(”", None, match.span())
            for match in _AFTER_OPENING.finditer(text)
        )
    if glued := [match.span() for match in _NO_SPACE.finditer(text)]:
        addresses = deque(match.span() for match in _ADDRESS.finditer(text))
        for start, end in glued:
            while addresses and addresses[0][1] <= start:
                addresses.popleft()
            if not (addresses and addresses[0][0] <= start):
                message = f"a space is missing behind “{text[start:end]}”"
                found.append(Finding(message, None, (start, end)))
    return found


def full_width(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find full-width characters in Latin script, half-width katakana in Japanese."""
    text = pair.target
    lang = primary(pair.target_lang)
    if lang in _WIDE_LANGS:
        return _half_width(text) if lang == "ja" else ()
    return () if text.isascii() else _wide(text)


def _wide(text: str) -> Iterator[Finding]:
    for match in _WIDE.finditer(text):
        start, end = match.span()
        around = text[max(0, start - 1) : start] + text[end : end + 1]
        if _EAST_ASIAN.search(around):
            continue  # inside an original quoted in its own script
        written = match.group()
        narrow = unicodedata.normalize("NFKC", written)
        mend = f": write “{narrow}”" if narrow != written and narrow.strip() else ""
        yield Finding(f"“{written}” is full-width{mend}", None, (start, end))


def _half_width(text: str) -> Iterator[Finding]:
    for match in _HALF_KATAKANA.finditer(text):
        yield Finding(f"“{match.group()}” is half-width katakana", None, match.span())
    for match in _HALF_MARK.finditer(text):
        # many houses write brackets narrow, none the stop and the comma
        severity = Severity.NOTICE if match.group() in "()" else None
        yield Finding(f"“{match.group()}” is a half-width mark", None, match.span(), severity)
