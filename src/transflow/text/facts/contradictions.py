"""Facts that nobody demands but that cannot both be right: "two" against "trois"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.text.facts.agreement import DATED, values
from transflow.text.facts.conversions import same_measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

_CONTRADICTED = frozenset(
    "money quantity number ordinal code duration fraction time points percent quarter".split()
)
_EVEN_ONE = frozenset({"ordinal", "quantity", "code"})
"""Kinds that tell something even of one: first, 1 mSv, B1; "one" may be an article."""

_APART = DATED | {"time", "weekday"}
"""Kinds whose figures count nothing."""

_NEAR = 64
"""How many facts of a side are looked at, so that hostile text costs no more than its length."""


def weak_contradictions(
    source: Sequence[Fact], target: Sequence[Fact], used_source: set[int], used_target: set[int]
) -> tuple[list[Fact], list[Fact]]:
    """Pair facts that nobody demands but that cannot both be right.

    Args:
        source: Facts of the source.
        target: Facts of the target.
        used_source: Indices of those of the source that have found their like.
        used_target: Likewise of the target.

    Returns:
        Facts of the source, and those of the target that stand in their place, in the same order.
    """
    weak = [f for i, f in enumerate(source) if i not in used_source and not f.firm]
    others = [f for i, f in enumerate(target) if i not in used_target and not f.firm]
    if not weak or not others:
        return [], []
    said_source, said_target = _said(source, used_source), _said(target, used_target)

    def unstated(fact: Fact, said: tuple[set[str], set[str]]) -> bool:
        # amounts share their currency, so that only the whole of one tells
        whole = {"money": (fact.key,), "time": fact.atoms, "fraction": fact.atoms[:1]}
        if fact.kind in {"code", "quantity"}:  # level B1, 1 mSv
            return fact.key not in said[False]
        stated = whole.get(fact.kind) or values(fact)
        return _may_contradict(fact) and said[fact.kind == "duration"].isdisjoint(stated)

    left = [f for f in weak if unstated(f, said_target)]
    right = [f for f in others if unstated(f, said_source)]
    missing: list[Fact] = []
    added: list[Fact] = []
    for fact in left[:_NEAR]:
        for other in right[:_NEAR]:
            alike = other.kind == fact.kind or _are_large(fact, other)
            if not alike or other in added or not _same_series(fact, other):
                continue
            if fact.kind != "quantity" or not same_measure(fact, other):
                missing.append(fact)
                added.append(other)
                break
    return missing, added


def _said(facts: Sequence[Fact], used: set[int]) -> tuple[set[str], set[str]]:
    """Give what a side states: by all its facts, and by those that may state a span of time.

    What has found its like already ("fifty countries") states no span ("half a century").
    """
    spans = [f for i, f in enumerate(facts) if f.kind == "duration" or i not in used]
    # article 6 states no six of something, nor does 6 March that has found its like
    counts = [
        f for i, f in enumerate(facts) if _is_count(f) and (i not in used or f.kind not in _APART)
    ]
    return (
        {value for f in facts for value in (f.key, *f.atoms) if value[0] not in "nymd"}
        | {value for f in counts for value in values(f)},
        {value for fact in spans for value in values(fact)},
    )


def _is_count(fact: Fact) -> bool:
    """Whether a fact may state a count: G7 are seven, but article 6 and COP28 count nothing."""
    if fact.kind == "code":
        return fact.key[len("code:x") :].isdigit()
    article = fact.kind == "number" and not fact.firm and fact.atoms == ("n1",)  # eine, une
    return fact.kind != "reference" and not article


def _may_contradict(fact: Fact) -> bool:
    small = fact.atoms[:1] in {("n1",), ("n0",)} and fact.kind not in _EVEN_ONE
    large = fact.kind == "implied" and len(fact.atoms[0]) > len("n99")
    return large or (fact.kind in _CONTRADICTED and not small)


def _are_large(fact: Fact, other: Fact) -> bool:
    """Whether both count hundreds or more, however vaguely: 千余名, more than a hundred."""
    return all(
        each.kind in {"implied", "number"} and len(each.atoms[0]) > len("n99")
        for each in (fact, other)
    )


def _same_series(fact: Fact, other: Fact) -> bool:
    if fact.kind != "code":
        return True
    return fact.key.rstrip("0123456789") == other.key.rstrip("0123456789")
