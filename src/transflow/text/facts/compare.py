"""Hold the facts of a translation against those of its source."""

from __future__ import annotations

from collections import Counter, deque
from fractions import Fraction
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from transflow.text.facts.conversions import same_measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.text.facts.model import Fact

DATED = frozenset({"date", "year", "month", "day", "era", "fiscal-year"})
"""Kinds that state a date or a part of one."""

RELATIVE = "date:relative"
"""Key of "the same day", "last year": a date that another text may name outright."""

_LOOSE = frozenset({"number", "ordinal", "code", "implied"})
_CONTRADICTED = frozenset({"money", "number", "ordinal", "code", "duration", "fraction", "time"})
_SIGNED = frozenset({"section", "article", "paragraph"})
"""Levels that a § may stand for."""
_KRONER = frozenset({"SEK", "NOK", "DKK", "ISK", "CZK", "KR"})
_DAY_SECONDS = 86_400
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
    # what is repeated on one side may be said once on the other
    source_keys, target_keys = {f.key for f in source}, {f.key for f in target}
    missing = _left(source, used_source, target_keys)
    if missing:
        stated = _Stated(target)
        missing = [fact for fact in missing if not stated.covers(fact, added=False)]
    added = _left(target, used_target, source_keys)
    if added:
        stated = _Stated(source)
        added = [fact for fact in added if not stated.covers(fact, added=True)]
    if any(fact.kind == "quantity" for fact in (*missing, *added)):
        told = [fact for index, fact in enumerate(target) if index in used_target]
        missing, added = _converted(missing, target), _converted(added, [*source, *told])
    if _is_relative(target):
        missing = [f for f in missing if f.kind not in DATED or _conflicting(f, added)]
    if _is_relative(source):
        added = [f for f in added if f.kind not in DATED or _conflicting(f, missing)]
    weak_missing, weak_added = _weak_contradictions(source, target, used_source, used_target)
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


def _converted(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Leave out the quantities that the other side states in another unit."""
    measured = [other for other in others if other.kind == "quantity"][:_NEAR]
    return [
        fact
        for fact in facts
        if fact.kind != "quantity" or not any(same_measure(fact, other) for other in measured)
    ]


def _match_keys(source: Sequence[Fact], target: Sequence[Fact]) -> tuple[set[int], set[int]]:
    places: dict[str, list[int]] = {}
    for index, fact in enumerate(target):
        places.setdefault(fact.key, []).append(index)
    used_source: set[int] = set()
    used_target: set[int] = set()
    taken: Counter[str] = Counter()
    for index, fact in enumerate(source):
        found = places.get(fact.key)
        if not found:
            continue
        if taken[fact.key] < len(found):
            used_source.add(index)
            used_target.add(found[taken[fact.key]])
            taken[fact.key] += 1
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
    return not (kinds <= DATED or kinds == {"reference"}) and compatible(first, second)


@lru_cache(maxsize=4096)
def values(fact: Fact) -> tuple[str, ...]:
    """Give the comparable values of a fact, for look-up: numbers, and times or dates as such."""
    found = list(fact.atoms)
    for atom in fact.atoms:
        if atom[0] in "ymd" and atom[1:].isdigit():
            found.append("n" + atom[1:])
            if atom[0] == "y" and fact.kind == "year":
                found.append(f"n{int(atom[1:]) % 100}")
    if fact.kind == "reference" and len(fact.atoms) == 1:
        found.append("n" + fact.atoms[0].partition(":")[2])
    if fact.kind == "fraction":
        share = _share(fact)
        if share is not None:
            found.append(f"p{share}")
    if fact.kind == "time" and fact.atoms[0].endswith(":00"):
        found.append(f"n{int(fact.atoms[0][1:3])}")  # open 10-18
    if fact.kind == "decade":
        found.append(f"n{int(fact.atoms[0][1:]) % 100}")
    if fact.kind == "duration":
        _, base, size = fact.key.split(":")
        if base == "d" and "." not in size:
            found.append(f"s{int(size) * _DAY_SECONDS}")
        elif base == "s":
            found.append(f"s{size}")
    return tuple(found)


def compatible(first: Fact, second: Fact) -> bool:
    """Say whether two facts of different keys may state the same."""
    kinds = {first.kind, second.kind}
    if first.key == second.key:
        return True
    if kinds <= DATED or kinds == {"reference"}:
        return _agree(first, second)
    shared = set(values(first)) & set(values(second))
    if not shared:
        return False
    if kinds & _LOOSE:
        return "percent" not in kinds and any(value[0] == "n" for value in shared)
    if kinds in ({"time"}, {"decade"}, {"decade", "year"}):
        return True
    if kinds == {"duration", "year"}:
        # ９５年 may be 1995; 2000年 may be 2000 years
        span, year = (first, second) if first.kind == "duration" else (second, first)
        full = int(year.atoms[0][1:])
        return span.key in {f"duration:m:{full * 12}", f"duration:m:{full % 100 * 12}"}
    if "duration" in kinds and kinds & {"day", "month"}:
        # 三十日 and 六月 may be a date or a span
        span = first if first.kind == "duration" else second
        return span.key in {f"duration:d:{v[1:]}" for v in shared if "day" in kinds} | {
            f"duration:m:{v[1:]}" for v in shared if "month" in kinds
        }
    if kinds in ({"percent", "fraction"}, {"percent", "points"}):
        return any(v[0] == "p" for v in shared) or kinds == {"percent", "points"}
    if kinds == {"points"}:
        return any(value[0] == "n" for value in shared)
    if kinds == {"duration", "time"}:
        return any(value[0] == "t" for value in shared)  # neuf heures
    if kinds == {"money"}:
        return any(value[0] == "n" for value in shared) and same_currency(first, second)
    return kinds == {"duration"} and any(value[0] in "sk" for value in shared)


def same_currency(first: Fact, second: Fact) -> bool:
    """Say whether two amounts may be in one currency: crowns not named are those of any country."""
    currencies = {first.atoms[1], second.atoms[1]}
    return len(currencies) == 1 or ("KR" in currencies and currencies <= _KRONER)


def _share(fact: Fact) -> str | None:
    top, _, bottom = fact.key.partition(":")[2].partition("/")
    if not bottom or bottom == "0":
        return None
    share = Fraction(int(top), int(bottom)) * 100
    return str(share.numerator) if share.denominator == 1 else None


def _typed(facts: Iterable[Fact]) -> dict[str, set[str]]:
    typed: dict[str, set[str]] = {}
    for fact in facts:
        for atom in fact.atoms:
            if fact.kind == "reference":
                name, _, value = atom.partition(":")
            else:
                name, value = atom[:1], atom[1:]
            typed.setdefault(name, set()).add(value)
    return typed


def _level_values(typed: dict[str, set[str]], name: str, wanted: set[str]) -> set[str]:
    """What is stated at a level, a § taken for whatever it may stand for (but for no letter)."""
    if name == "sign":
        return set[str]().union(*(typed.get(level, set()) for level in ("sign", *_SIGNED)))
    stated = typed.get(name, set())
    signed = name in _SIGNED and "sign" in typed and not all(map(str.isalpha, wanted))
    return stated | typed["sign"] if signed else stated


def _agree(first: Fact, second: Fact) -> bool:
    """Whether two partial dates or references share a part and contradict in none."""
    one, other = _typed([first]), _typed([second])
    shared = [name for name in one if _level_values(other, name, one[name])]
    if not shared:
        return False
    return all(
        one[name] & (stated := _level_values(other, name, one[name]))
        or _same_letter(one[name], stated)
        for name in shared
    )


def _same_letter(one: set[str], other: set[str]) -> bool:
    """Whether item (a) on one side is item 1 on the other."""
    numbers = {
        str(ord(value) - 96) if value.isalpha() and len(value) == 1 else value for value in one
    }
    return bool(numbers & {str(ord(v) - 96) if v.isalpha() and len(v) == 1 else v for v in other})


class _Stated:
    """What the facts of one side say together, gathered once for all that is asked of it.

    Args:
        facts: All facts of the side.
    """

    def __init__(self, facts: Sequence[Fact]) -> None:
        dated = [fact for fact in facts if fact.kind in DATED]
        references = [fact for fact in facts if fact.kind == "reference"]
        self._first = facts[:_NEAR]
        self._peers = {"date": dated[:_NEAR], "reference": references[:_NEAR]}
        self._typed = {group: _typed(peers) for group, peers in self._peers.items()}
        self._lettered = {
            group: {value for said in typed.values() for value in said if value.isalpha()}
            for group, typed in self._typed.items()
        }
        counts = [fact for fact in facts if fact.kind in _LOOSE]
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
            return _is_shared(fact, self._first)
        if not any(_agree(fact, peer) for peer in self._peers[group]):
            return False
        stated = self._typed[group]
        for name, wanted in _typed([fact]).items():
            if name == "y" and added:
                continue  # a year that the source leaves to its context
            said = _level_values(stated, name, wanted)
            # section 12(b), § 12 Buchstabe b: a letter has no other name than its own
            elsewhere = self._loose[group] | self._lettered[group]
            if not wanted & said and not (wanted & elsewhere or _same_letter(wanted, said)):
                return False
        return True


def _is_shared(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether three quarters are three out of four on the other side, or the reverse."""
    if fact.kind == "fraction":
        counts = {"number", "money", "quantity", "duration"}
        stated = {other.atoms[0] for other in others if other.kind in counts and other.atoms}
        return {f"n{part}" for part in fact.key.partition(":")[2].split("/")} <= stated
    if fact.kind != "number" or not fact.atoms:
        return False
    figure = fact.atoms[0][1:]
    return any(
        other.kind == "fraction" and figure in other.key.partition(":")[2].split("/")
        for other in others
    )


def _is_relative(facts: Sequence[Fact]) -> bool:
    return any(fact.key == RELATIVE for fact in facts)


def _conflicting(fact: Fact, others: Sequence[Fact]) -> bool:
    return any(other.kind in DATED and not _agree(fact, other) for other in others[:_NEAR])


def _said(facts: Sequence[Fact], used: set[int]) -> tuple[set[str], set[str]]:
    """Give what a side states: by all its facts, and by those that may state a span of time.

    What has found its like already ("fifty countries") states no span ("half a century").
    """
    spans = [f for i, f in enumerate(facts) if f.kind == "duration" or i not in used]
    return (
        {value for fact in facts for value in (fact.key, *values(fact))},
        {value for fact in spans for value in values(fact)},
    )


def _weak_contradictions(
    source: Sequence[Fact], target: Sequence[Fact], used_source: set[int], used_target: set[int]
) -> tuple[list[Fact], list[Fact]]:
    """Pair facts that nobody demands but that cannot both be right."""
    weak = [f for i, f in enumerate(source) if i not in used_source and not f.firm]
    others = [f for i, f in enumerate(target) if i not in used_target and not f.firm]
    if not weak or not others:
        return [], []
    said_source, said_target = _said(source, used_source), _said(target, used_target)

    def unstated(fact: Fact, said: tuple[set[str], set[str]]) -> bool:
        # amounts share their currency, so that only the whole of one tells
        stated = (fact.key,) if fact.kind == "money" else values(fact)
        return _may_contradict(fact) and said[fact.kind == "duration"].isdisjoint(stated)

    left = [f for f in weak if unstated(f, said_target)]
    right = [f for f in others if unstated(f, said_source)]
    missing: list[Fact] = []
    added: list[Fact] = []
    for fact in left[:_NEAR]:
        for other in right[:_NEAR]:
            if other.kind == fact.kind and other not in added and _same_series(fact, other):
                missing.append(fact)
                added.append(other)
                break
    return missing, added


def _may_contradict(fact: Fact) -> bool:
    return fact.kind in _CONTRADICTED and fact.atoms[:1] not in {("n1",), ("n0",)}


def _same_series(fact: Fact, other: Fact) -> bool:
    if fact.kind != "code":
        return True
    return fact.key.rstrip("0123456789") == other.key.rstrip("0123456789")
