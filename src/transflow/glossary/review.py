"""What is wrong with a glossary itself, before any text is checked with it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.glossary.keys import key_of, same_language
from transflow.model import Severity, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.model import Concept, Term

_PERMITTED = frozenset({TermStatus.PREFERRED, TermStatus.ADMITTED})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a glossary.

    Attributes:
        kind: ``empty``, ``space``, ``duplicate``, ``conflict``, ``forbidden-preferred``,
            ``forbidden-inside``, ``no-target`` or ``dates``.
        severity: Error when checks cannot be right with it, else warning or notice.
        concept: Identifier of the concept.
        term: The term that it is about.
        message: One line for a person.
    """

    kind: str
    severity: Severity
    concept: str
    term: str
    message: str


def review(concepts: Sequence[Concept], source_lang: str, target_lang: str) -> list[Problem]:
    """Find what is wrong with a glossary.

    Args:
        concepts: The glossary.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.

    Returns:
        Problems in the order of the concepts; those between two concepts stand at the later one.
    """
    found: list[Problem] = []
    by_source: dict[str, list[tuple[Concept, list[Term]]]] = defaultdict(list)
    for concept in concepts:
        sources = [term for term in concept.terms if same_language(term.lang, source_lang)]
        targets = [term for term in concept.terms if same_language(term.lang, target_lang)]
        found += _alone(concept, sources, targets)
        for source in sources:
            key = key_of(source.text)
            for earlier, others in by_source[key]:
                found += _between(concept, targets, earlier, others, source.text)
            # a hostile file could give one source term to every concept
            if key and len(by_source[key]) < _MOST:
                by_source[key].append((concept, targets))
    return found


_MOST = 50
"""Concepts of one source term that a further one is held against."""


def _alone(concept: Concept, sources: Sequence[Term], targets: Sequence[Term]) -> Iterator[Problem]:
    def problem(kind: str, severity: Severity, term: str, message: str) -> Problem:
        return Problem(kind, severity, concept.id, term, message)

    name = sources[0].text if sources else concept.id
    if concept.valid_from and concept.valid_to and concept.valid_from > concept.valid_to:
        told = f"“{name}” is valid from {concept.valid_from} to {concept.valid_to}: never"
        yield problem("dates", Severity.ERROR, name, told)
    for term in (*sources, *targets):
        if not key_of(term.text):
            yield problem("empty", Severity.ERROR, term.text, f"“{term.text}” is no word")
        elif term.text != " ".join(term.text.split()):
            told = f"“{term.text}” has white space at an end, or more than one space"
            yield problem("space", Severity.WARNING, term.text, told)
    permitted = [term for term in targets if term.status in _PERMITTED]
    if not any(term.do_not_translate for term in sources) and not targets:
        yield problem("no-target", Severity.WARNING, name, f"“{name}” has no rendering")
    first = [term for term in targets if term.status is TermStatus.PREFERRED]
    other = next((t for t in first[1:] if key_of(t.text) != key_of(first[0].text)), None)
    if other is not None:
        told = f"“{first[0].text}” and “{other.text}” are both preferred for “{name}”"
        yield problem("conflict", Severity.NOTICE, name, told)
    preferred: dict[str, Term] = {}
    for term in permitted:
        key = key_of(term.text)
        if key in preferred and preferred[key].text == term.text:
            told = f"“{term.text}” stands twice for “{name}”"
            yield problem("duplicate", Severity.WARNING, term.text, told)
        preferred.setdefault(key, term)
    for term in targets:
        if term.status is not TermStatus.FORBIDDEN:
            continue
        key = key_of(term.text)
        same = preferred.get(key)
        # a forbidden form that differs only in capitals or hyphens is a rule about them
        if same is not None and same.text == term.text:
            told = f"“{term.text}” is forbidden and {same.status.value} for “{name}”"
            yield problem("forbidden-preferred", Severity.ERROR, term.text, told)
            continue
        for other_key, other in preferred.items():
            if key and key != other_key and f" {key} " in f" {other_key} ":
                told = f"“{other.text}” for “{name}” holds “{term.text}”, which is forbidden"
                yield problem("forbidden-inside", Severity.NOTICE, other.text, told)


def _between(
    concept: Concept,
    targets: Sequence[Term],
    earlier: Concept,
    others: Sequence[Term],
    source: str,
) -> Iterator[Problem]:
    def problem(kind: str, severity: Severity, message: str) -> Problem:
        return Problem(kind, severity, concept.id, source, message)

    apart = (concept.domain, concept.usage) != (earlier.domain, earlier.usage) or _never_both(
        concept, earlier
    )
    mine = _texts(targets, TermStatus.PREFERRED)
    theirs = _texts(others, TermStatus.PREFERRED)
    if {(t.text, t.status) for t in targets} == {(t.text, t.status) for t in others}:
        if not apart:
            told = f"“{source}” with the same renderings stands in {earlier.id} too"
            yield problem("duplicate", Severity.WARNING, told)
        return
    if mine and theirs and not mine & theirs:
        told = f"“{source}” is “{min(mine)}” here and “{min(theirs)}” in {earlier.id}"
        # another domain or usage may well have another rendering
        yield problem("conflict", Severity.NOTICE if apart else Severity.ERROR, told)
    for one, two, where in ((targets, others, earlier.id), (others, targets, concept.id)):
        clash = _texts(one, TermStatus.FORBIDDEN) & (
            _texts(two, TermStatus.PREFERRED) | _texts(two, TermStatus.ADMITTED)
        )
        for text in sorted(clash):
            told = f"“{text}” is forbidden for “{source}” and permitted in {where}"
            weight = Severity.NOTICE if apart else Severity.ERROR
            yield problem("forbidden-preferred", weight, told)


def _texts(terms: Sequence[Term], status: TermStatus) -> set[str]:
    return {term.text for term in terms if term.status is status}


def _never_both(one: Concept, two: Concept) -> bool:
    """Whether there is no day on which both hold."""
    return bool(
        (one.valid_to and two.valid_from and one.valid_to < two.valid_from)
        or (two.valid_to and one.valid_from and two.valid_to < one.valid_from)
    )
