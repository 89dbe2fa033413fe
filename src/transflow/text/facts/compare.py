"""Hold the facts of a translation against those of its source."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

from transflow.text.facts.agreement import (
    DATED,
    LOOSE,
    agree,
    compatible,
    level_values,
    same_letter,
    typed,
    values,
)
from transflow.text.facts.contradictions import weak_contradictions
from transflow.text.facts.conversions import same_measure
from transflow.text.facts.intervals import without_spanned
from transflow.text.facts.scores import without_scores
from transflow.text.facts.shared_units import without_shared
from transflow.text.facts.sums import without_summed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

RELATIVE = "date:relative"
"""Key of "the same day", "last year": a date that another text may name outright."""

_NEAR = 64
"""How many peers are looked at, so that hostile text costs no more than its length."""

MOST_COMPARED = 400
"""Facts of a side without their like on the other that are looked at closely, in order."""


def compare_facts(
    source: Sequence[Fact], target: Sequence[Fact]
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Find what the translation does not state and what it states without ground.

    The same fact may be repeated or said once for several times; a date may be given in part (a
    year that the source leaves to its context); a count may be an ordinal on the other side. Facts
    that are not firm may satisfy but are never demanded, unless both sides have one that differs
    ("two" against "trois"). Of those without their like the first `MOST_COMPARED` are told.

    Args:
        source: Facts of the source, in order.
        target: Facts of the target, in order.

    Returns:
        Facts of the source that the target lacks, and facts of the target that the source lacks.
    """
    used_source, used_target = _match_keys(source, target)
    _match_compatible(source, target, used_source, used_target)
    if len(used_source) == len(source) and len(used_target) == len(target):
        return (), ()
    # what is repeated on one side may be said once on the other
    source_keys, target_keys = {f.key for f in source}, {f.key for f in target}
    missing = _left(source, used_source, target_keys)
    if missing:
        stated = _Stated(target, source)
        missing = [fact for fact in missing if not stated.covers(fact, added=False)]
    added = _left(target, used_target, source_keys)
    if added:
        stated = _Stated(source, target)
        added = [fact for fact in added if not stated.covers(fact, added=True)]
    if any(fact.kind == "quantity" for fact in (*missing, *added)):
        told = [fact for index, fact in enumerate(target) if index in used_target]
        missing, added = (
            _converted(missing, target, added),
            _converted(added, [*source, *told], missing),
        )
    if missing and added:
        missing, added = without_shared(missing, added, source, target)
    if missing or added:
        missing, added = without_scores(missing, added, source, target)
    if any(fact.kind in {"duration", "time", "quantity"} for fact in (*missing, *added)):
        missing, added = without_summed(missing, added, source, target)
    if missing or added:
        missing, added = (
            without_spanned(missing, added, source, target),
            without_spanned(added, missing, target, source),
        )
    if RELATIVE in target_keys:
        missing = [f for f in missing if f.kind not in DATED or _conflicting(f, added)]
    if RELATIVE in source_keys:
        added = [f for f in added if f.kind not in DATED or _conflicting(f, missing)]
    weak_missing, weak_added = weak_contradictions(source, target, used_source, used_target)
    if not (missing or added or weak_missing):
        return (), ()
    return (
        tuple(sorted([*missing, *weak_missing], key=lambda f: f.start)),
        tuple(sorted([*added, *weak_added], key=lambda f: f.start)),
    )


def is_bounded(source: Sequence[Fact], target: Sequence[Fact]) -> bool:
    """Say whether a side has more facts of its own than `compare_facts` looks at closely."""
    for facts, others in ((source, target), (target, source)):
        if len(facts) > MOST_COMPARED:
            said = {fact.key for fact in others}
            if sum(fact.firm and fact.key not in said for fact in facts) > MOST_COMPARED:
                return True
    return False


def _left(facts: Sequence[Fact], used: set[int], keys: set[str]) -> list[Fact]:
    """The first firm facts that found no like of their own on the other side."""
    found = (
        fact
        for index, fact in enumerate(facts)
        if fact.firm and index not in used and fact.key not in keys
    )
    return list(islice(found, MOST_COMPARED))


def _converted(facts: Sequence[Fact], others: Sequence[Fact], rivals: Sequence[Fact]) -> list[Fact]:
    """Leave out the quantities that the other side states in another unit.

    Args:
        facts: What has no like on the other side.
        others: What the other side states.
        rivals: What of the other side has no like on this one: 340 km beside 189 miles (304 km).
    """
    measured = [other for other in others if other.kind == "quantity"][:_NEAR]
    units = {rival.atoms[1] for rival in rivals if rival.kind == "quantity"}
    return [
        fact
        for fact in facts
        if fact.kind != "quantity"
        or fact.atoms[1] in units
        or not any(same_measure(fact, other) for other in measured)
    ]


def _match_keys(source: Sequence[Fact], target: Sequence[Fact]) -> tuple[set[int], set[int]]:
    places: dict[str, list[int]] = {}
    for index in range(len(target) - 1, -1, -1):
        places.setdefault(target[index].key, []).append(index)
    used_source: set[int] = set()
    used_target: set[int] = set()
    for index, fact in enumerate(source):
        if found := places.get(fact.key):
            used_source.add(index)
            used_target.add(found.pop())  # the first that is left
    return used_source, used_target


def _match_compatible(
    source: Sequence[Fact], target: Sequence[Fact], used_source: set[int], used_target: set[int]
) -> None:
    """Match what is left one to one by value; firm facts first."""
    left = [index for index in range(len(source)) if index not in used_source]
    if not left or len(used_target) == len(target):
        return
    by_value: dict[str, deque[int]] = {}
    for index, fact in enumerate(target):
        if index not in used_target:
            for value in values(fact):
                by_value.setdefault(value, deque()).append(index)
    for index in sorted(left, key=lambda i: not source[i].firm):
        fact = source[index]
        for value in values(fact):
            candidates = by_value.get(value)
            if not candidates:
                continue
            for candidate in list(islice(candidates, 8)):
                if candidate not in used_target and _interchangeable(fact, target[candidate]):
                    used_source.add(index)
                    used_target.add(candidate)
                    candidates.remove(candidate)
                    break
            if index in used_source:
                break


def _interchangeable(first: Fact, second: Fact) -> bool:
    """Whether one fact may stand for the other; parts of dates are covered, not exchanged."""
    kinds = {first.kind, second.kind}
    weak = not (first.firm or second.firm) and kinds == {"ordinal", "number"}
    if weak and first.atoms[:1] == second.atoms[:1] == ("n1",):
        return False  # "eine" is no "first"
    whole = first if len(first.atoms) > 1 else second
    if whole.kind in DATED and len(whole.atoms) > 1 and not (first.firm and second.firm):
        return False  # "the first president" is no 1 January
    return not (kinds <= DATED or kinds == {"reference"}) and compatible(first, second)


class _Stated:
    """What the facts of one side say together, gathered once for all that is asked of it.

    Args:
        facts: All facts of the side.
        asking: All facts of the other side, of which it will be asked.
    """

    def __init__(self, facts: Sequence[Fact], asking: Sequence[Fact]) -> None:
        dated = [fact for fact in facts if fact.kind in DATED]
        references = [fact for fact in facts if fact.kind == "reference"]
        self._first = facts[:_NEAR]
        self._peers = {"date": dated[:_NEAR], "reference": references[:_NEAR]}
        self._typed = {group: typed(peers) for group, peers in self._peers.items()}
        self._lettered = {
            group: {value for said in parts.values() for value in said if value.isalpha()}
            for group, parts in self._typed.items()
        }
        self._spans = {fact.key for fact in self._first if fact.kind == "duration"}
        # the other side counts in seconds, days or months, and need not say so each time
        self._asked_units, self._units = _span_units(asking), _span_units(facts)
        self._figures = {fact.key[7:] for fact in self._first if fact.kind == "number"}
        counts = [fact for fact in facts if fact.kind in LOOSE]
        plain = [fact for fact in counts if fact.firm or fact.atoms != ("n1",)]
        self._loose = {  # "a" is no January
            group: {value[1:] for fact in loose for value in values(fact)}
            for group, loose in (("date", plain), ("reference", counts))
        }

    def covers(self, fact: Fact, *, added: bool) -> bool:
        """Whether a date or a reference is stated by the facts of this side together."""
        if fact.kind in DATED:
            group = "date"
        elif fact.kind == "reference":
            group = "reference"
        else:
            return _is_shared(fact, self._first) or self._is_span(fact)
        if not any(agree(fact, peer) for peer in self._peers[group]):
            return False
        stated = self._typed[group]
        for name, wanted in typed([fact]).items():
            if name == "N":
                continue  # a night that the other side tells by one of its days
            if name == "y" and added:
                continue  # a year that the source leaves to its context
            said = level_values(stated, name, wanted)
            # section 12(b), § 12 Buchstabe b: a letter has no other name than its own
            elsewhere = self._loose[group] | self._lettered[group]
            if not wanted & said and not (wanted & elsewhere or same_letter(wanted, said)):
                return False
        return True

    def _is_span(self, fact: Fact) -> bool:
        """Whether a bare figure is a span on one side: 5 to 6 days, but 14 (two weeks)."""
        if fact.kind == "duration":
            return fact.key[:11] in self._units and fact.key[11:] in self._figures
        return fact.kind == "number" and any(
            f"{unit}{fact.key[7:]}" in self._spans for unit in self._asked_units
        )


def _span_units(facts: Sequence[Fact]) -> set[str]:
    """Give the units in which a side counts time: "duration:d:" for days."""
    spans = [fact for fact in facts[:_NEAR] if fact.kind == "duration"]
    return {fact.key[:11] for fact in spans if fact.atoms[0] == f"n{fact.key[11:]}"}


def _is_shared(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether three quarters are three out of four on the other side, or the reverse."""
    if fact.kind == "fraction":
        counts = {"number", "money", "quantity", "duration", "points", "implied"}
        stated = {other.atoms[0] for other in others if other.kind in counts and other.atoms}
        return {f"n{part}" for part in fact.key.partition(":")[2].split("/")} <= stated
    if fact.kind == "decade":  # the 1960s, or the ’60s for short
        short = int(fact.atoms[0][1:]) % 100
        spoken = [o for o in others if o.kind in {"decade", "year"}]
        return any(int(o.atoms[0][1:]) % 100 == short for o in spoken)
    if fact.key == "ordinal:1":  # 1. Reisepass, 1) your passport
        return any(other.atoms[:1] == ("n1",) and other.kind == "number" for other in others)
    if fact.kind != "number" or not fact.atoms:
        return False
    figure = fact.atoms[0][1:]
    if any(figure in o.key[7:].split("-") for o in others if o.kind == "number" and "-" in o.key):
        return True  # 資料2-1 on one side, a range of 2 to 1 on the other
    # 18 months, 12 of them suspended: what is a year on the other side
    single = [o for o in others if o.kind == "duration" and o.atoms[0] == "n1"]
    if any(o.key[11:] == figure for o in single):
        return True
    return any(
        other.kind == "fraction" and figure in other.key.partition(":")[2].split("/")
        for other in others
    )


def _conflicting(fact: Fact, others: Sequence[Fact]) -> bool:
    return any(other.kind in DATED and not agree(fact, other) for other in others[:_NEAR])
