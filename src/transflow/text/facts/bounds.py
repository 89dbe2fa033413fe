"""Bounds told by the figure that is left out on one side, and by the last one within on the other.

Under 33 is up to 32, and over 64 is 65 or older. Bounds are whole numbers that count something.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_COUNTING = frozenset({"number", "duration"})
_BEYOND = {"below": ("<", 0), "most": ("<", 1), "above": (">", 0), "least": (">", -1)}
"""What is out of a bound: below it or above it, and how far from the figure that tells it."""

_LARGEST = 1000
_BEHIND = 24
_LONGEST_END = len("mindestens ")
_AHEAD = 28


def _words(below: str, most: str, above: str, least: str) -> re.Pattern[str]:
    """One pattern for what tells a bound, whose group says which."""
    parts = {"below": below, "most": most, "above": above, "least": least}
    told = "|".join(f"(?P<{name}>{part})" for name, part in parts.items() if part)
    return re.compile(told or "(?!)", re.IGNORECASE)


_BEFORE = {
    "en": _words(
        r"\b(?:under|below|less than|fewer than|younger than|before the age of)[ ]\Z",
        r"\b(?:up to|at most|not more than|no more than|a maximum of)[ ]\Z"
        r"|\b(?:between|from|aged?)[ ][^.;]{0,12}[0-9][ ]?(?:and|to|-)[ ]?\Z|[0-9]-\Z",
        r"\b(?:over|above|more than|older than|exceeding)[ ]\Z",
        r"\b(?:at least|from|a minimum of|no fewer than|not less than)[ ]\Z"
        r"|\bbetween[ ](?:the ages of )?\Z",
    ),
    "fr": _words(
        r"\bmoins de[ ]\Z",
        r"\b(?:jusqu'à|au plus|maximum)[ ]\Z|\bde[ ][0-9]{1,3}[ ]à[ ]\Z",
        r"\bplus de[ ]\Z",
        r"\b(?:au moins|dès|à partir de)[ ]\Z",
    ),
    "de": _words(
        r"\b(?:unter|weniger als|jünger als)[ ]\Z",
        r"\b(?:bis|bis zu|höchstens|maximal)[ ]\Z|[0-9][ ]?(?:bis|und|-)[ ]?\Z",
        r"\b(?:über|mehr als|älter als)[ ]\Z",
        r"\b(?:mindestens|ab)[ ]\Z",
    ),
    "ja": _words("", "", "", ""),
}
_AFTER = {
    "en": _words(
        "",
        r"[ ](?:[a-z]+[ ](?:of age[ ])?)?(?:or|and)[ ](?:under|younger|fewer|less|below)\b",
        "",
        r"(?:[ ]|-)?(?:[a-z]+[ ](?:of age[ ])?)?(?:or|and)[ ](?:over|older|more|above|up)\b",
    ),
    "fr": _words(
        "",
        r"[ ](?:[a-z]+[ ])?(?:et|ou)[ ]moins\b",
        "",
        r"[ ](?:[a-z]+[ ])?(?:et|ou)[ ]plus\b",
    ),
    "de": _words(
        "",
        r"[ ](?:[a-zäöü]+[ ])?(?:und|oder)[ ](?:jünger|weniger)\b",
        "",
        r"[ ](?:[a-zäöü]+[ ])?(?:und|oder)[ ](?:älter|mehr)\b",
    ),
    "ja": _words(
        r"[^0-9、。]{0,3}(?:未満|に満たない|を下回)",
        r"[^0-9、。]{0,3}(?:以下|以内|まで)",
        r"[^0-9、。]{0,3}(?:超|を(?:超え|上回))",
        r"[^0-9、。]{0,3}(?:以上|から)",
    ),
}
_SIGNS = {
    "en": (
        *("under", "below", "than ", "most ", "up to", "over ", "above", "least", "older", "-"),
        *("younger", "between", "from ", "aged", "age of", "maximum", "minimum", "exceeding"),
    ),
    "fr": ("moins", "plus", "jusqu'", "maximum", "dès ", "à partir", " à "),
    "de": (
        *"unter als bis über mindestens höchstens maximal jünger älter".split(),
        *("ab ", "und ", "-"),
    ),
    "ja": tuple("未満 満たない 下回 以下 以内 超 上回 以上 まで から".split()),
}
"""What a text has that may tell a bound: looked for first, for most texts tell none."""


_ENDS = {
    "en": (
        *("under ", "below ", "than ", "of ", "to", "to ", "most ", "and", "and ", "-", "- "),
        *("over ", "above ", "exceeding ", "least ", "from ", "between "),
    ),
    "fr": ("de ", "à ", "plus ", "maximum ", "moins ", "dès "),
    "de": (
        *("unter ", "als ", "bis", "bis ", "zu ", "höchstens ", "maximal ", "und", "und "),
        *("-", "- ", "über ", "mindestens ", "ab "),
    ),
    "ja": (),
}
"""What may stand directly before the figure of a bound."""


def with_bounds(facts: list[Fact], text: str, lang: str) -> list[Fact]:
    """Give figures that tell a bound what the other way to tell it would say.

    Args:
        facts: In order of their first character.
        text: The folded text that they were read from.
        lang: Primary subtag.

    Returns:
        The same facts in the same order, some with one more value.
    """
    before, after = _BEFORE.get(lang), _AFTER.get(lang)
    if before is None or after is None:
        return facts
    places = [at for at, fact in enumerate(facts) if fact.kind in _COUNTING and _may_bound(fact)]
    if not places:
        return facts
    low = text if lang == "ja" else text.lower()
    for sign in _SIGNS[lang]:
        if sign in low:
            break
    else:
        return facts
    result = list(facts)
    for at in places:
        near = text[max(0, facts[at].start - _LONGEST_END) : facts[at].start].lower()
        led = near.endswith(_ENDS[lang])
        result[at] = _bounded(facts[at], text, before if led else None, after)
    return result


def _may_bound(fact: Fact) -> bool:
    figure = fact.atoms[0][1:] if fact.atoms else ""
    return figure.isdigit() and 1 < int(figure) < _LARGEST


def _bounded(fact: Fact, text: str, before: re.Pattern[str] | None, after: re.Pattern[str]) -> Fact:
    told = before.search(text, max(0, fact.start - _AHEAD), fact.start) if before else None
    told = told or after.match(text, fact.end, fact.end + _BEHIND)
    if told is None or told.lastgroup is None:
        return fact
    sign, beyond = _BEYOND[told.lastgroup]
    # bounds are written as the first figure that is out of them
    return replace(fact, atoms=(*fact.atoms, f"n{sign}{int(fact.atoms[0][1:]) + beyond}"))
