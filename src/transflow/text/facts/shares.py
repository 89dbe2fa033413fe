"""Shares told by two counts: one in five, neuf sur dix, drei von vier, 10人に6人."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from transflow.text.facts import forms

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_WORDS = {
    "en": re.compile(r" (?:[a-z]{1,12} )?(?:in|out of)(?: every| a)? \Z"),
    "fr": re.compile(r" (?:[^\W\d_]{1,12} )?sur \Z"),
    "de": re.compile(r" (?:von|aus) \Z"),
}
_WHOLE_FIRST = re.compile(r"(?P<of>[^\W\d_]{0,4})(?:に(?:約|およそ)?|中、?(?:約|およそ)?|のうち)\Z")
"""Behind the whole, which Japanese says first: 10人に(6人), 5つのうち(2つ)."""

_EVERY = {
    "en": re.compile(r"\b[Ee]very \Z"),
    "de": re.compile(r"\b[Jj]ede[nmrs]? \Z"),
}
_LARGEST = 1000
_LONGEST = 24
_BEFORE = 8


def read_shares(facts: list[Fact], text: str, lang: str) -> list[Fact]:
    """Read two counts, of which one is a part of the other, as a share beside the counts.

    The counts are demanded no more, since the other side may say 60 percent; what is demanded of
    two firm ones is the share, which two counts may tell, too.

    Args:
        facts: In order of their first character.
        text: The folded text that they were read from.
        lang: Primary language subtag.

    Returns:
        The facts, with those of kind ``fraction`` added, in order of their first character.
    """
    pattern = _WHOLE_FIRST if lang == "ja" else _WORDS.get(lang)
    if pattern is None:
        return facts
    every = _EVERY.get(lang)
    result: list[Fact] = []
    before: Fact | None = None
    for fact in facts:
        if (
            before is not None
            and fact.start - before.end <= _LONGEST
            and (share := _share(before, fact, text, pattern))
        ):
            result[-1:] = [share, replace(before, firm=False), replace(fact, firm=False)]
        elif every and fact.kind == "ordinal" and (one := _one_of(fact, text, every)):
            result += [one, replace(fact, firm=False)]
        else:
            result.append(fact)
        before = result[-1]
    return result


def _share(first: Fact, second: Fact, text: str, pattern: re.Pattern[str]) -> Fact | None:
    between = text[first.end : second.start]
    if len(between) > _LONGEST or not _is_count(first) or not _is_count(second):
        return None
    match = pattern.match(between)
    if match is None:
        return None
    part, whole = int(first.atoms[0][1:]), int(second.atoms[0][1:])
    if pattern is _WHOLE_FIRST:
        part, whole = whole, part
        counter = match["of"]
        if text[second.end : second.end + len(counter)] != counter:
            return None  # ２か国に３人
    if not 0 < part < whole <= _LARGEST:
        return None
    told = forms.fraction(part, whole, first.start, second.end, firm=first.firm and second.firm)
    return replace(told, key=f"fraction:{part}/{whole}")  # by which counts it may be told


def _one_of(fact: Fact, text: str, every: re.Pattern[str]) -> Fact | None:
    """Read every fifth, jeder Fünfte."""
    place = fact.atoms[0][1:]
    told = every.search(text, max(0, fact.start - _BEFORE), fact.start)
    if not told or not place.isdigit() or not 1 < int(place) <= _LARGEST:
        return None
    return forms.fraction(1, int(place), fact.start, fact.end, firm=False)


def _is_count(fact: Fact) -> bool:
    counted = fact.kind in {"number", "implied", "money"} and fact.atoms  # 1.2.3 has none
    return bool(counted) and fact.atoms[0][1:].isdigit()
