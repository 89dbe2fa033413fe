"""What a translation states otherwise than its source: the ground of the fact checks."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.counterparts import BARE, is_power_apart, is_reckoned, pair_up, value_of
from transflow.checks.currencies import exchanged
from transflow.checks.filed_numbers import without_filed
from transflow.checks.magnitudes import magnitude
from transflow.checks.month_ends import is_month_end
from transflow.checks.percentage_points import percent_for_points
from transflow.checks.periods import exchanged_part
from transflow.checks.presence import primary
from transflow.checks.rates import other_base, other_rate
from transflow.checks.reference_digits import is_spelt_out, same_figures
from transflow.checks.signs import turned_signs
from transflow.checks.turned import turned
from transflow.checks.weekdays import other_weekday
from transflow.model import Severity
from transflow.text.facts.agreement import DATED, compatible, values
from transflow.text.facts.compare import MOST_COMPARED, compare_facts, is_bounded
from transflow.text.facts.read import is_read, read_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.checks.base import Pair
    from transflow.text.facts.model import Fact

_NUMERIC = {
    "number": "number",
    "implied": "number",
    "code": "number",
    "decade": "number",
    "century": "number",
    "fraction": "number",
    "duration": "number",
    "quantity": "number",
    "points": "percent",
    "percent": "percent",
    "money": "money",
    "ordinal": "ordinal",
}
_PLAIN = frozenset({"number", "percent", "ordinal", "year", "day"})
_DOUBTFUL = frozenset(
    {"number", "implied", "ordinal", "fraction", "duration", "points", "time", "quantity", "code"}
)
_COUNTING = frozenset({"number", "implied", "ordinal", "duration"})
_INSTEAD = _COUNTING | {"fraction", "quantity", "time", "money", "percent", "points"}
_SECTIONED = frozenset({"en", "fr", "de", "es"})
_UNREAD_LIMIT = 1000
_FEW = 12
_SPELLED = 100
_MEASURED = frozenset({"duration", "quantity", "time"})
_AS_MANY = re.compile(r"\b(?:as many|autant d|(?:ebenso|genauso) viele)", re.IGNORECASE)
"""What repeats a number without saying it: the third time in as many years."""

_RECKONED = re.compile(
    r"\b(?:more|fewer|less|up|down|others?|another|further|rest|remain\w*|but|except|all|total"
    r"|together|plus|of (?:whom|which|them)|since|dav?on|darunter|weitere\w*|übrige\w*|mehr|weniger"
    r"|auf|bis|alle|insgesamt|dont|autres?|restants?|moins|tous|toutes|hausse|baisse|contre)\b"
    "|残|増|減|他|ほか|うち|計|合わせ|ら|除|上[回昇]|から",
    re.IGNORECASE,
)
"""What may lead from one figure to another: three more, all but two."""

_NEAR = 100
"""How many candidates are looked at, so that hostile text costs no more than its length."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One fact that differs, with the check that it belongs to."""

    check: str
    finding: Finding


def told(pair: Pair, check: str) -> Iterable[Finding]:
    """Give the findings of one fact check."""
    found = mismatches(pair)
    return [each.finding for each in found if each.check == check] if found else ()


@lru_cache(maxsize=256)
def mismatches(pair: Pair) -> tuple[Mismatch, ...]:
    """Compare all facts of a pair once, for all the checks that tell them apart."""
    source = read_facts(pair.source, pair.source_lang)
    target = read_facts(pair.target, pair.target_lang)
    if primary(pair.source_lang) in _SECTIONED and primary(pair.target_lang) in _SECTIONED:
        source, target = _as_signs(source), _as_signs(target)
    missing, added = compare_facts(source, target)
    if missing or added:
        missing = without_filed(missing, pair.source, pair.target)
        added = without_filed(added, pair.target, pair.source)
        missing = tuple(f for f in missing if not is_month_end(f, pair.target, target))
        added = tuple(f for f in added if not is_month_end(f, pair.source, source))
    if not (is_read(pair.source_lang) and is_read(pair.target_lang)):
        return _unread(pair, missing, target)
    found: list[Mismatch] = []
    if is_bounded(source, target):  # told first, for only so many findings are told
        message = f"of the many facts that differ, the first {MOST_COMPARED} were looked at"
        found.append(Mismatch("number", Finding(message, severity=Severity.NOTICE)))
    if missing or added:
        found.extend(_differing(pair, (source, target), missing, added))
    found.extend(
        Mismatch(_group(first), Finding(message, span, target_span))
        for first, message, span, target_span in turned(pair, source, target)
    )
    found.extend(
        replace(_mismatch(pair, fact, other, target), check="money")
        for fact, other in exchanged(source, target)
    )
    if vague := magnitude(pair):
        found.append(Mismatch("scale", vague))
    found.extend(
        Mismatch("number", Finding(message, span, target_span))
        for message, span, target_span in turned_signs(pair, source, target)
    )
    if rate := other_rate(pair) or other_base(pair):
        found.append(Mismatch("unit", Finding(*rate)))
    if points := percent_for_points(pair, source, target):
        message, span, target_span = points
        warning = Finding(message, span, target_span, Severity.WARNING)
        found.append(Mismatch("percent", warning))
    if weekday := other_weekday(pair, source, target):
        found.append(Mismatch("date", Finding(*weekday)))
    if part := exchanged_part(pair):
        found.append(Mismatch("date", Finding(*part)))
    return tuple(found)


def _differing(
    pair: Pair,
    facts: tuple[Sequence[Fact], Sequence[Fact]],
    missing: Sequence[Fact],
    added: Sequence[Fact],
) -> list[Mismatch]:
    """Tell what is missing and what is added, each with what most likely stands in its place.

    Args:
        pair: The texts.
        facts: All facts of the source and of the target.
        missing: Those of the source that the target lacks.
        added: Those of the target that the source lacks.
    """
    source, target = facts
    found: list[Mismatch] = []
    paired = pair_up(missing, added)
    taken = set(paired.values())
    rest = [fact for fact in added if fact not in taken]
    said_instead = pair_up([f for f in missing if f not in paired], _unstated(target, source))
    meant = pair_up(rest, _unstated(source, target))
    may_reckon = bool(_RECKONED.search(pair.source) or _RECKONED.search(pair.target))
    unsaid = [f for f in missing if f not in paired and f not in said_instead]
    lonely = not _are_counts(rest, target, source)
    for fact in missing:
        other = paired.get(fact) or said_instead.get(fact)
        if other and _is_section(pair, fact, other):
            continue
        mismatch = _mismatch(pair, fact, other, target)
        if other and may_reckon and is_reckoned(fact, other, source, target):
            mismatch = _softer(mismatch, Severity.NOTICE)
        if fact.kind == "reference" and same_figures(_text(pair.source, fact), pair.target):
            mismatch = _softer(mismatch, Severity.NOTICE)
        if lonely and other is None and _is_loose(fact, pair.source):
            mismatch = _softer(mismatch, Severity.NOTICE)
        found.append(mismatch)
    groups = {_group(other) for other in source} | {
        "time" for other in source if other.kind == "duration"
    }
    anaphor = bool(_AS_MANY.search(pair.source))
    lonely = not _are_counts(unsaid, source, target)
    for fact in rest:
        mismatch = _mismatch(pair, meant.get(fact), fact, source)
        repeated = anaphor and _is_small_word(pair.target, fact)
        # no date of the source contradicts it: "after the holidays" may be September
        precise = _group(fact) in {"date", "time"} - groups
        doubtful = fact not in meant and (
            repeated
            or precise
            or (lonely and fact.kind != "ordinal" and _is_loose(fact, pair.target))
        )
        doubtful = doubtful and not _has_other_unit(fact, source)
        if fact.kind == "reference":
            doubtful = doubtful or same_figures(_text(pair.target, fact), pair.source)
            doubtful = doubtful or (lonely and is_spelt_out(fact, source))
        if fact in meant and may_reckon and is_reckoned(meant[fact], fact, source, target):
            doubtful = True
        found.append(_softer(mismatch, Severity.NOTICE if doubtful else Severity.WARNING))
    return found


def _text(text: str, fact: Fact) -> str:
    return text[fact.start : fact.end]


def _softer(mismatch: Mismatch, severity: Severity) -> Mismatch:
    return replace(mismatch, finding=replace(mismatch.finding, severity=severity))


def _is_loose(fact: Fact, text: str) -> bool:
    """Whether other words or another unit may say what a fact does: sevens, trente-six, 400 m.

    Such a figure tells of an error where the other side has another one in its place.
    """
    if fact.kind in _MEASURED:
        return True
    value = value_of(fact)
    if fact.kind == "money" and value == 1:
        return True  # fractions of a yen, a euro each
    if fact.kind == "percent" and value in {0, _SPELLED}:
        return True  # all of them, none
    if fact.kind not in _COUNTING or value is None or value % 1:
        return False
    return value <= (_FEW if any(map(str.isdigit, _text(text, fact))) else _SPELLED)


def _has_other_unit(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether the same figure measures something in another unit there: 70 mm, 70センチ; 1 USD."""
    return fact.kind in {"quantity", "money"} and any(
        other.kind == fact.kind and other.atoms[0] == fact.atoms[0] and other.key != fact.key
        for other in others[:_NEAR]
    )


def _are_counts(rest: Sequence[Fact], facts: Sequence[Fact], others: Sequence[Fact]) -> bool:
    """Whether a side has a count that the other does not state, though nobody may demand it.

    Args:
        rest: Facts of the side that the other lacks, without those that have their counterpart.
        facts: All facts of the side.
        others: All facts of the other side.
    """
    if any(fact.kind in _INSTEAD for fact in rest):
        return True
    said = {value for other in others for value in values(other)}
    if any(
        not fact.firm and fact.kind in _COUNTING and said.isdisjoint(values(fact))
        for fact in facts[:_NEAR]
    ):
        return True
    # "three tablets three times" for two tablets three times: one count too many
    told = _counted(others)
    return any(n > told[figure] > 0 for figure, n in _counted(facts).items())


def _counted(facts: Sequence[Fact]) -> Counter[str]:
    """How often each figure above one counts something."""
    counts = (f.atoms[0] for f in facts[:_NEAR] if f.kind in _COUNTING and f.atoms)
    return Counter(figure for figure in counts if figure != "n1")


def _as_signs(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Read the sections of an Act as its §§, which French and others call articles.

    Likewise points named alone: what is a paragraph of a judgment in English is a point in French.
    """
    return tuple(_as_sign(fact) if fact.kind == "reference" else fact for fact in facts)


def _as_sign(fact: Fact) -> Fact:
    for level in ("section:", "item:", "point:"):
        alone = len(fact.atoms) == 1 and fact.key[-1:].isdigit()
        if level in fact.key and (level == "section:" or alone):
            return replace(
                fact,
                key=fact.key.replace(level, "sign:"),
                atoms=tuple(atom.replace(level, "sign:") for atom in fact.atoms),
            )
    return fact


def _is_section(pair: Pair, fact: Fact, other: Fact) -> bool:
    """Whether an English section is a Japanese 条: Acts are parted into sections, not articles."""
    return (
        fact.kind == other.kind == "reference"
        and pair.source_lang.startswith("en")
        and fact.key.replace("section:", "article:") == other.key
    )


def _unread(pair: Pair, missing: Sequence[Fact], target: Sequence[Fact]) -> tuple[Mismatch, ...]:
    """Where a language's number words are unknown, only small figures can be missed."""
    stated = {value for fact in target for value in values(fact)}
    found = []
    for fact in missing:
        value = value_of(fact)
        if fact.kind not in _PLAIN or value is None or f"n{value}" in stated:
            continue
        if value < _UNREAD_LIMIT or fact.kind == "year":
            message = f"“{pair.source[fact.start : fact.end]}” of the source was not found"
            span = (fact.start, fact.end)
            found.append(Mismatch("number", Finding(message, span, None, Severity.NOTICE)))
    return tuple(found)


def _is_small_word(text: str, fact: Fact) -> bool:
    """Whether a few of something are counted in words."""
    value = value_of(fact)
    written = any(char.isdigit() for char in text[fact.start : fact.end])
    return not written and value is not None and value <= _FEW


def _unstated(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Give the facts that nobody demands and that the other side does not state."""
    # "twice" is not stated by two years
    keys = {fact.key for fact in others}
    said = {value for fact in others if fact.kind in BARE for value in values(fact)}
    return [
        fact
        for fact in facts
        if not fact.firm
        and fact.kind in _DOUBTFUL
        and (fact.kind == "duration" or fact.atoms not in {("n1",), ("n0",)})
        and fact.key not in keys
        and (fact.kind not in BARE or said.isdisjoint(values(fact)))
    ]


def _group(fact: Fact) -> str:
    if fact.kind in DATED or fact.kind == "quarter":
        return "date"
    return _NUMERIC.get(fact.kind, fact.kind)


def _mismatch(pair: Pair, fact: Fact | None, other: Fact | None, peers: Sequence[Fact]) -> Mismatch:
    source = pair.source[fact.start : fact.end].strip() if fact else ""
    target = pair.target[other.start : other.end].strip() if other else ""
    severity: Severity | None = None
    if fact and other:
        message = f"the source says “{source}”, the target “{target}”"
        if not fact.firm:
            severity = Severity.WARNING
    elif fact:
        message = f"“{source}” of the source was not found in the target"
        if fact.kind in DATED and any(compatible(fact, peer) for peer in peers[:_NEAR]):
            severity = Severity.WARNING
            message = f"a part of “{source}” was not found in the target"
    else:
        message = f"“{target}” of the target was not found in the source"
        severity = Severity.WARNING
    check = _check(fact, other)
    if check == "scale":
        message += ": a power of ten apart"
    finding = Finding(
        message,
        (fact.start, fact.end) if fact else None,
        (other.start, other.end) if other else None,
        severity,
    )
    return Mismatch(check, finding)


def _check(fact: Fact | None, other: Fact | None) -> str:
    first = fact or other
    if first is None:
        return "number"
    if fact is None or other is None:
        return "era" if first.kind == "era" else _group(first)
    if "era" in {fact.kind, other.kind} and _group(fact) == _group(other):
        return "era"
    if _is_scale(fact, other):
        return "scale"
    if {fact.kind, other.kind} == {"time", "duration"}:
        return "time"  # sept heures et demie
    if {fact.kind, other.kind} == {"ordinal", "day"}:
        return "date"  # the 10th, 12日
    one, another = value_of(fact), value_of(other)
    if one is not None and one == another:
        kinds = {fact.kind, other.kind}
        if "percent" in kinds or "points" in kinds:
            return "percent"
        if "money" in kinds:
            return "money"
        if kinds & {"quantity", "duration"}:
            return "unit"
    return _group(fact)


def _is_scale(fact: Fact, other: Fact) -> bool:
    """Whether one value is 10, 100, ... times the other: 350万 against 350 million."""
    scaled = {"number", "money", "quantity"}
    if not {fact.kind, other.kind} <= scaled:
        return False
    if fact.kind == other.kind == "money" and fact.key.split(":")[1] != other.key.split(":")[1]:
        return False
    return is_power_apart(value_of(fact), value_of(other))
