"""Surnames in capitals beside a given name, as ministries write them: KISHIDA Fumio.

The given name is kept, so that what stands behind it on the other side, or in capitals before it,
must be the surname.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.name_words import is_ordinary, spelling
from transflow.checks.places import find_places, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair

_LETTERS = r"[^\W\d_]"
_CAPITALS = rf"(?:(?![a-zß-öø-ÿ]){_LETTERS}){{4,24}}(?:-(?:(?![a-zß-öø-ÿ]){_LETTERS}){{2,24}})?"
_GIVEN = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,24}(?:-[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]{1,24})?"
_PERSON = re.compile(
    rf"(?<![\w-])(?:(?P<family>{_CAPITALS})[ \u00a0](?P<given>{_GIVEN})"
    rf"|(?P<first>{_GIVEN})[ \u00a0](?P<last>{_CAPITALS}))(?![\w-])"
)
_NAME = rf"[A-ZÀ-ÖØ-Þ]{_LETTERS}{{2,24}}(?:-[A-ZÀ-ÖØ-Þ]{_LETTERS}{{1,24}})?"
_VOWEL = re.compile("[AEIOUYÀ-Þ]")
_MOST = 20


def capital_surnames(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find a surname in capitals in whose place the target has another one.

    Args:
        pair: Source and target, both in Latin letters.
        source: Primary subtag of the language of the source.
        target: Of the target.
    """
    spelt: set[str] | None = None
    for match in [*_PERSON.finditer(pair.source)][:_MOST]:
        family = match["family"] or match["last"]
        given = match["given"] or match["first"]
        if given not in pair.target or not _VOWEL.search(family):
            continue
        if is_ordinary(given, source) or place_of(given, source) is not None:
            continue
        if spelt is None:
            spelt = {spelling(word) for word in re.findall(_NAME, pair.target)}
        if spelling(family) in spelt or family in pair.target:
            continue
        beside = re.compile(
            rf"(?<![\w-])(?:(?P<before>{_CAPITALS})[ \u00a0]{re.escape(given)}(?![\w-])"
            rf"|{re.escape(given)}[ \u00a0](?P<behind>{_NAME}))"
        )
        for other in beside.finditer(pair.target):
            group = "before" if other["before"] else "behind"
            name, span = other[group], other.span(group)
            known = any(p.start <= span[0] < p.end for p in find_places(pair.target, target))
            if not known and not is_ordinary(name, target):
                at = match.span("family" if match["family"] else "last")
                yield Finding(f"“{name}”: the source writes {family}", at, span)
                break
