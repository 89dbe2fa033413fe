"""Nights told by both of their days: la nuit du 25 au 26 octobre is the small hours of the 26th."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_NIGHT = {
    "en": re.compile(r"\bnight of (?:the )?\Z", re.IGNORECASE),
    "fr": re.compile(r"\bnuit du (?:[^\W\d_]{5,8} )?\Z", re.IGNORECASE),
    "de": re.compile(r"\bNacht vom (?:[^\W\d_]{6,10},? (?:den |dem )?)?\Z"),
}
_AHEAD = 24
_LAST_DAY = 28
_COUNTS = frozenset({"ordinal", "number"})


def read_nights(facts: list[Fact], text: str, lang: str) -> list[Fact]:
    """Read a night told by the two days between which it lies as one date, which is either.

    Args:
        facts: In order of their first character.
        text: The folded text that they were read from.
        lang: Primary language subtag.

    Returns:
        The facts in the same order; the two dates of a night have become one, whose further atom
        (N26) tells one night from another.
    """
    pattern = _NIGHT.get(lang)
    if pattern is None or not ("nuit du" in text or "night of" in text or "Nacht vom" in text):
        return facts
    result: list[Fact] = []
    for fact in facts:
        before = result[-1] if result else None
        if (
            before is not None
            and fact.kind in {"date", "day"}
            and before.kind in {"date", "day", "ordinal", "number"}
            and _are_next(before, fact)
            and pattern.search(text[max(0, before.start - _AHEAD) : before.start])
        ):
            first = f"d{_day(before)}"
            atoms = (*fact.atoms, first, *before.atoms, f"N{_day(fact)}")
            result[-1] = replace(fact, atoms=tuple(dict.fromkeys(atoms)), start=before.start)
        else:
            result.append(fact)
    return result


def _are_next(first: Fact, second: Fact) -> bool:
    """Whether a day follows another one."""
    one, other = _day(first), _day(second)
    return other == one + 1 or (other == 1 and one >= _LAST_DAY)


def _day(fact: Fact) -> int:
    days = (atom[1:] for atom in fact.atoms if atom[0] == "d" or fact.kind in _COUNTS)
    return next((int(day) for day in days if day.isdigit()), 0)
