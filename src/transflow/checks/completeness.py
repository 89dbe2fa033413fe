"""Clauses without a counterpart: what was left out of a translation, and what was put in.

Two witnesses are heard together: how far the lengths of both sides are apart, with and without the
clause, and whether the words, figures and names of the clause stand on the other side (`gaps`). A
free rendering of usual length convinces neither; a missing clause both. Without a word list for the
pair of languages nothing is told (the check of length still looks).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.gaps import find_gap
from transflow.checks.left_out import left_out
from transflow.checks.length import are_names, departures, deviation
from transflow.checks.presence import primary
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary
    from transflow.model import Span

_SHORT, _LONG = -0.7, 0.6
"""From which deviation of its length on a translation is searched for gaps: one found in a text
of more usual length is hardly ever sure."""

_LONG_ENOUGH = 0.3
"""From which deviation on not even a small part is thought to be lacking."""

_DOUBT, _SURE = -1.5, 0.0
"""The log odds from which on a gap is a notice, and those from which on it is told as a warning."""

_LONGEST = 6_000
_HEAD = 40


def omission(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a clause or a sentence of the source that the translation does not say."""
    if len(pair.source) > _LONGEST or not pair.target.strip():
        return
    z = departures(pair)(0.0, 0.0)
    found = find_gap(pair, z, _DOUBT, of_source=True) if z <= _SHORT else None
    if found and not are_names(pair):
        span, odds = found
        yield Finding(
            f"“{_shown(pair.source, span)}” seems to be left out",
            span,
            None,
            None if odds >= _SURE else Severity.NOTICE,
        )
        if odds >= _SURE:
            return
    langs = primary(pair.source_lang), primary(pair.target_lang)
    if set(langs) == {"ja", "en"} and deviation(pair) < _LONG_ENOUGH:
        yield from left_out(pair, *langs)


def addition(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a clause or a sentence of the translation that the source does not say."""
    z = departures(pair)(0.0, 0.0)
    if z < _LONG or len(pair.target) > _LONGEST:
        return
    found = find_gap(pair, z, _DOUBT, of_source=False)
    if found and not are_names(pair):
        span, odds = found
        yield Finding(
            f"“{_shown(pair.target, span)}” seems to be added",
            None,
            span,
            None if odds >= _SURE else Severity.NOTICE,
        )


def _shown(text: str, span: Span) -> str:
    shown = text[span[0] : span[1]].strip(" 、,;:")
    return shown if len(shown) <= _HEAD else shown[:_HEAD].rstrip() + "…"
