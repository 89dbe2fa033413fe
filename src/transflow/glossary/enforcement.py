"""Hold a translation against the glossary.

A source term demands one of its permitted renderings, and bans its forbidden ones. What makes the
answer one that reviewers can trust is what is *not* said: a forbidden form is one finding and not a
missing term as well; so is a slip of case; a form that another source term owns, or that is part of
a longer permitted rendering, is no fault; where only a dictionary could tell whether the source
term is there at all, the finding is a notice.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from transflow.glossary import casing, forms
from transflow.glossary.boundaries import Fit, is_spaced
from transflow.glossary.casing import Case
from transflow.glossary.demand import Demand
from transflow.glossary.glance import clearly_met, plainly_met
from transflow.glossary.renderings import TargetView
from transflow.model import CaseRule, Inflection, Severity
from transflow.text.normalise import fold

if TYPE_CHECKING:
    from transflow.glossary.index import Sighting
    from transflow.glossary.matcher import Glossary
    from transflow.glossary.rules import Rendering
    from transflow.glossary.scanner import Hit
    from transflow.model import Span

_KNOWN_FORMS = frozenset({"en", "fr", "de", "ja", "zh", "th", "lo", "km", "my"})
"""Languages whose inflection is known or absent; in others a missing term may be a form unknown."""

_WHOLE = 4
"""Kanji of a term that is no chance part of another word."""


class TermFault(StrEnum):
    """What is wrong with a term."""

    MISSING = "missing"
    FORBIDDEN = "forbidden"
    CASE = "case"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class TermFinding:
    """One fault of a translation against the glossary.

    Attributes:
        kind: Missing, forbidden, case, or kept: a term that must stay as it is was not kept.
        severity: Error; warning or notice where the fault is less sure.
        message: One line that names the rendering to use.
        source_span: Where the source term stands first.
        target_span: The faulty words in the target, or None when the term is missing.
        source_term: The source term as the glossary writes it.
        preferred: The rendering to use, or "" when the glossary has none.
    """

    kind: TermFault
    severity: Severity
    message: str
    source_span: Span
    target_span: Span | None
    source_term: str
    preferred: str


class _Place(NamedTuple):
    """A permitted rendering found in the target."""

    hit: Hit
    case: Case


def enforce(glossary: Glossary, source: str, target: str) -> list[TermFinding]:
    """Find what is wrong with the terms of one translation.

    Args:
        glossary: Of the language pair.
        source: Source text.
        target: Its translation; an empty one has no findings, since that is a fault of its own.

    Returns:
        Findings in the order of the source terms, at most one of each kind for a source term
        (forbidden: for each forbidden form). Spans are offsets into the texts as given.
    """
    seen = glossary.source.look(source)
    if not seen.chosen or not target or target.isspace():
        return []
    calls: dict[int, list[Hit]] = {}
    for hit in seen.chosen:
        calls.setdefault(hit.key, []).append(hit)
    bounds = [(glossary.bound(number), number, hits) for number, hits in calls.items()]
    bounds = [call for call in bounds if call[0].wanted or call[0].banned]
    if not bounds:
        return []
    folded = fold(target)
    if all(clearly_met(bound, hits, glossary, target, folded) for bound, _, hits in bounds):
        return []
    found = glossary.target.look(target, folded)
    if all(plainly_met(bound, hits, glossary, found) for bound, _, hits in bounds):
        return []
    keys, lang = glossary.source.keys, glossary.source_lang
    demands = [Demand(bound, keys[number], seen, hits, lang) for bound, number, hits in bounds]
    pending = [
        demand
        for demand, (bound, _, hits) in zip(demands, bounds, strict=True)
        if not demand.void and not plainly_met(bound, hits, glossary, found)
    ]
    view = TargetView(glossary, found)
    findings: list[TermFinding] = []
    for demand in pending:
        places = _places(demand, view)
        forbidden = _forbidden(demand, demands, places, view)
        findings += forbidden
        if demand.wanted:
            findings += _demanded(demand, demands, places, view, seen, excused=bool(forbidden))
    return findings


def _places(demand: Demand, view: TargetView) -> list[_Place]:
    """Where the permitted renderings stand, in any case, inflected or not, in order."""
    found: list[_Place] = []
    taken: set[tuple[int, int]] = set()
    for search in (False, True):
        for rendering, key in demand.wanted:
            verb = search and forms.is_verb(demand.key, view.glossary.source_lang)
            if search and demand.rule.kept and not view.declines(key):
                break  # what stays as it is has no forms
            hits = view.search(rendering, key, verb=verb) if search else view.find(key)
            for hit in hits:
                if (hit.start, hit.end) in taken or _is_banned(demand, view, hit, key):
                    continue
                if not hit.exact and rendering.inflection is Inflection.NONE:
                    continue
                if not hit.exact and view.is_another(rendering, hit):
                    continue
                place = _Place(hit, view.case(rendering, hit, demand.kept_as))
                if place.case is Case.RIGHT:
                    taken.add((hit.start, hit.end))
                found.append(place)
        if found:
            break
    found = [
        place
        for place in found
        if place.case is Case.RIGHT or (place.hit.start, place.hit.end) not in taken
    ]
    return sorted(found, key=_start)


def _start(place: _Place) -> int:
    return place.hit.start


def _is_banned(demand: Demand, view: TargetView, hit: Hit, key: str) -> bool:
    """Tell whether what would pass as a permitted form is spelt out as a forbidden one."""
    if not demand.banned:
        return False
    written = view.written(hit)
    for rendering, banned in demand.banned:
        if banned == key and written == fold(rendering.text, keep_case=True).text:
            return True
    found = view.text[hit.start : hit.end]
    return found != key and demand.bans(found)


def _forbidden(
    demand: Demand, demands: list[Demand], places: list[_Place], view: TargetView
) -> list[TermFinding]:
    """One finding for each forbidden form that stands for the source term."""
    findings: list[TermFinding] = []
    for rendering, key in demand.banned:
        hits = view.find(key)
        owners = [other for other in demands if other is not demand and other.wants(key)]
        if owners and (places or len(hits) <= sum(max(1, other.count) for other in owners)):
            continue
        if not hits and is_spaced(key):
            verb = forms.is_verb(demand.key, view.glossary.source_lang)
            hits = view.search(rendering, key, verb=verb)
            bare = key.replace("-", " ")
            if not hits and bare != key and not demand.wants(bare):
                # A forbidden title is one without its hyphen too.
                hits = view.search(rendering, bare, verb=verb)
        at_fault = [
            hit
            for hit in hits
            if _is_fault(rendering, key, hit, demand=demand, places=places, view=view)
        ]
        if not at_fault:
            continue
        hit = min(at_fault, key=lambda h: (h.fit, h.start))
        # What a longer compound is made of is still the forbidden word, when it is long itself.
        whole = hit.fit is Fit.SURE or (hit.exact and len(key) >= _WHOLE)
        if len(places) >= demand.count and demand.is_cognate(key):
            whole = False  # le docteur Durand, médecin: another word of the source asks for it
        # Both terms are there, so the one in doubt was read as it was feared.
        doubtful = Severity.WARNING if len(demand.key) > 1 else Severity.NOTICE
        severity = Severity.ERROR if demand.sure else doubtful
        mend = f": write “{demand.preferred}”" if demand.preferred else ""
        start, end = view.seen.span(hit)
        findings.append(
            TermFinding(
                TermFault.FORBIDDEN,
                severity if whole else Severity.NOTICE,
                f"“{view.seen.text[start:end]}” must not stand for {demand.rule.source}{mend}"
                f"{_noted(rendering)}",
                demand.span,
                (start, end),
                demand.rule.source,
                demand.preferred,
            )
        )
    return findings


def _is_fault(
    rendering: Rendering,
    key: str,
    hit: Hit,
    *,
    demand: Demand,
    places: list[_Place],
    view: TargetView,
) -> bool:
    """Tell whether a hit of a forbidden form is really that form, on its own."""
    written = view.written(hit)
    if not hit.exact and rendering.inflection is Inflection.NONE:
        return False
    if demand.wants(key) and written != fold(rendering.text, keep_case=True).text:
        return False
    if (" " not in key or rendering.case is CaseRule.EXACT) and not casing.means(
        rendering.text, written, rendering.case
    ):
        return False
    # Places are in the order of their starts: only the near ones can hold the hit.
    index = bisect_right(places, hit.start, key=_start)
    while index and places[index - 1].hit.start > hit.start - view.longest:
        index -= 1
        other = places[index].hit
        if hit.end <= other.end:
            longer = other.end - other.start > hit.end - hit.start
            if longer or (other.exact and not hit.exact):
                return False
    return not any(True for _ in view.around(hit))


def _demanded(
    demand: Demand,
    demands: list[Demand],
    places: list[_Place],
    view: TargetView,
    seen: Sighting,
    *,
    excused: bool,
) -> list[TermFinding]:
    """Say whether a permitted rendering is there, rightly written, often enough."""
    own = [
        place for place in places if not _belongs_elsewhere(place.hit, demand, demands, view, seen)
    ]
    right = [place for place in own if place.case is Case.RIGHT]
    lacking = [place for place in own if place.case is Case.LACKING]
    if demand.lowered:  # the courts of auditors: any of their kind, and no name
        right, lacking = right + lacking, []
    named = [place for place in lacking if _introduces(place, right, view)]
    if named:
        return [_case(demand, named[0], view, Severity.ERROR)]
    surplus = [place for place in own if place.case is Case.SURPLUS]
    if lacking and len(right) < max(1, demand.count):
        return [_case(demand, lacking[0], view, Severity.WARNING if right else Severity.ERROR)]
    if right:
        if demand.count > len(own) and not excused:
            times = "once" if len(own) == 1 else f"{len(own)} times"
            message = (
                f"{demand.rule.source} stands {demand.count} times in the source, "
                f"“{demand.preferred}” {times} in the target"
            )
            return [_missing(demand, message, Severity.NOTICE)]
        return []
    if surplus:
        defined = all(view.is_defined(place.hit) for place in surplus)
        severity = Severity.NOTICE if defined else Severity.WARNING
        return [_case(demand, surplus[0], view, severity)]
    if excused:
        return []
    mend = f"“{demand.preferred}” is missing for {demand.rule.source}"
    if demand.rule.kept:
        mend = f"“{demand.preferred}” must stay as it is"
    doubts = view.is_shared if places else view.is_doubtful
    doubtful = not demand.rule.kept and any(doubts(*wanted) for wanted in demand.wanted)
    if places:
        start, end = view.seen.span(max(view.around(places[0].hit), key=lambda h: h.end - h.start))
        mend += f"; “{view.seen.text[start:end]}” is another term"
    else:
        mend += _noted(demand.wanted[0][0])
    severity = _capped(demand, view, Severity.WARNING if places else Severity.ERROR)
    return [_missing(demand, mend, Severity.NOTICE if doubtful else severity)]


def _introduces(place: _Place, others: list[_Place], view: TargetView) -> bool:
    """Tell whether a full name stands right before its short form in brackets."""
    return any(view.text[place.hit.end : other.hit.start] in (" (", "(") for other in others)


def _belongs_elsewhere(
    hit: Hit, demand: Demand, demands: list[Demand], view: TargetView, seen: Sighting
) -> bool:
    """Tell whether a rendering is only a part of the rendering of another, longer source term.

    That matters only where the source terms nest likewise (戦略的パートナーシップ in
    包括的戦略的パートナーシップ); that "Japan" stands in "Prime Minister of Japan" is no loss.
    """
    for other in view.around(hit):
        origins = view.glossary.origins(other.key)
        if demand.key in origins:
            return False
        beside = f"{view.text[other.start : hit.start]} {view.text[hit.end : other.end]}"
        if any(call is not demand and call.is_in(beside) for call in demands):
            return False  # another term of the source asks for the rest of it
        present = [o for o in origins if any(o == call.key for call in demands)]
        if present:
            if all(demand.key in origin for origin in present):
                return True
            continue
        for origin in origins:
            # 国連の改革 may well be "UN reform" although 国連改革 is not in the source.
            rest = [part for part in origin.split(demand.key) if part.strip()]
            if demand.key in origin and not all(part.strip() in seen.folded.text for part in rest):
                return True
    return False


def _capped(demand: Demand, view: TargetView, severity: Severity) -> Severity:
    """Lower the severity where the source term or its inflection is in doubt."""
    if not demand.sure:
        return Severity.NOTICE
    if forms.primary(view.glossary.target_lang) not in _KNOWN_FORMS:
        return Severity.WARNING
    return severity


def _missing(demand: Demand, message: str, severity: Severity) -> TermFinding:
    return TermFinding(
        TermFault.KEPT if demand.rule.kept else TermFault.MISSING,
        severity,
        message,
        demand.span,
        None,
        demand.rule.source,
        demand.preferred,
    )


def _case(demand: Demand, place: _Place, view: TargetView, severity: Severity) -> TermFinding:
    start, end = view.seen.span(place.hit)
    number = place.hit.key
    intended = next(
        (r.text for r, key in demand.wanted if view.glossary.target.numbers.get(key) == number),
        demand.preferred,
    )
    return TermFinding(
        TermFault.CASE,
        severity if demand.sure else Severity.NOTICE,
        f"“{view.seen.text[start:end]}” for {demand.rule.source} must be written “{intended}”",
        demand.span,
        (start, end),
        demand.rule.source,
        demand.preferred,
    )


def _noted(rendering: Rendering) -> str:
    return f" ({rendering.note})" if rendering.note else ""
