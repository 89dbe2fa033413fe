"""Facts that the other side states in figures of its own: half past six, 18.30 Uhr."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.text.facts.agreement import values
from transflow.text.facts.conversions import same_measure
from transflow.text.facts.read import read_facts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.text.facts.model import Fact

_TOLD = frozenset({"time", "duration", "quantity", "weekday", "date"})
"""Kinds of facts that say much even when nobody demands them."""

_NEAR = 24
"""How many quantities are looked at, so that hostile text costs no more than its length."""


def facts_said(text: str, lang: str, other: str, other_lang: str) -> Iterator[int]:
    """Find what a text states and the other states as well, though not in the same digits.

    Args:
        text: The text.
        lang: Its language tag.
        other: The other text.
        other_lang: Its language tag.

    Yields:
        The offset of each such fact.
    """
    there, measured = _stated(other, other_lang)
    for fact in read_facts(text, lang):
        if not (fact.firm or fact.kind in _TOLD):
            continue
        if there.isdisjoint(values(fact)) and not _is_measured(fact, measured):
            continue
        if not _has_same_digits(text[fact.start : fact.end], other):
            yield fact.start


@lru_cache(maxsize=16)
def _stated(text: str, lang: str) -> tuple[frozenset[str], tuple[Fact, ...]]:
    """What a text states: the keys and values of its facts, and its quantities."""
    facts = read_facts(text, lang)
    stated = {value for fact in facts for value in (fact.key, *values(fact))}
    return frozenset(stated), tuple(fact for fact in facts if fact.kind == "quantity")


def _is_measured(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether a quantity is told in another unit: a kilometre, 1 000 m."""
    return fact.kind == "quantity" and any(same_measure(fact, each) for each in others[:_NEAR])


def _has_same_digits(written: str, other: str) -> bool:
    """Whether a fact is told by digits that stand on the other side, which tells enough."""
    digits = "".join(char if char.isdigit() else " " for char in written).split()
    return any(run in other for run in digits)
