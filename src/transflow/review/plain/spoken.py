"""A unit and what stands against it in words, one fact a line: for screen readers.

Nothing hangs on colour, columns or brackets of another kind than those of the changes; every line
is harmless on a terminal, and no text can pretend to be a line of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from transflow.document import Origin, State
from transflow.model import Severity
from transflow.review import reading
from transflow.review.marked import difference, lines
from transflow.review.present import described, preferred
from transflow.review.versions import versions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.document import Unit
    from transflow.review.desk import Desk
    from transflow.review.present import Line
    from transflow.usecases.checking import Finding

_ENDLESS: Final = 1 << 30
"""Cells of a line that is never broken."""

_RANK: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTICE: 2}
_SURE: Final = 0.995


def said(text: str, lang: str = "en") -> str:
    """A text as one harmless line."""
    rows = lines(text, (), _ENDLESS, lang)
    return " ".join("".join(run.text for run in row) for row in rows).rstrip()


def heading(desk: Desk, *, official: bool) -> str:
    """The document, its languages, its status, how far it is and what is shown of it."""
    document, outline = desk.document, desk.outline
    about = "at most " if outline.doubtful else ""
    status = "official" if official else "provisional"
    shown = f"; only {desk.shown_by.written} ({desk.count} units)" if desk.shown_by else ""
    return said(
        f"{document.name}: {document.source_lang} to {document.target_lang}, {status}, "
        f"{about}{outline.finals} of {len(outline)} units final{shown}"
    )


def unit_facts(desk: Desk, unit: Unit, compare: str) -> list[str]:
    """Everything about the present unit: where and what it is, texts, terms, findings, the rest.

    Args:
        desk: Where it lies.
        unit: The present unit.
        compare: The command that tells its changes.
    """
    document, position = desk.document, desk.at
    state = desk.state(position)
    place = f", place {unit.place}" if unit.place else ""
    told = [f"{unit.id}, unit {position + 1} of {len(desk.outline)}{place}"]
    told.append(f"state: {_state(unit, state)}")
    if unit.origin is not Origin.NONE:
        told.append(f"text: {f'by {unit.author}' if unit.author else f'from {unit.origin.value}'}")
    sure = f", {unit.confidence:.0%} sure" if unit.confidence < _SURE else ""
    told.append(f"link: {unit.shape}{sure}")
    told.append(f"{document.source_lang}: {said(unit.source, document.source_lang) or '(nothing)'}")
    told.append(f"{document.target_lang}: {said(unit.target, document.target_lang) or '(nothing)'}")
    told += _terms(desk, unit)
    earlier = versions(desk, unit)
    if earlier:
        told.append(f"changed since {earlier[0].name}: {compare} tells how")
    told += findings(desk.findings(unit), unit)
    told += [f"comment by {c.by}: {c.text}" for c in desk.comments(unit)]
    for number, offered in enumerate(desk.suggestions(unit), start=1):
        match = f" {offered.score} %" if offered.score else ""
        about = f"{offered.origin.value}{match} {offered.source}"
        told.append(f"suggestion {number}: {about}: {offered.text}")
    return [said(line) for line in told]


def _state(unit: Unit, state: State) -> str:
    word = described(unit, state)
    if unit.acceptance is None or unit.state not in {State.REVIEWED, State.FINAL}:
        return f"{word}, nobody has touched it" if word == "draft" else word
    if state is not unit.state:
        return f"{word}: what {unit.acceptance.by} accepted has changed since"
    return f"{word} by {unit.acceptance.by}"


def _terms(desk: Desk, unit: Unit) -> Iterable[str]:
    lang = desk.document.target_lang
    found = {o.term.text: preferred(o, lang) for o in desk.occurrences(unit)}
    return [f"term {term}: write {fixed}" for term, fixed in found.items() if fixed]


def findings(found: Iterable[Finding], unit: Unit) -> list[str]:
    """What the checks found, the worst first, with what was waived at the end."""
    ordered = sorted(found, key=lambda f: (not f.stands, _RANK[f.diagnostic.severity]))
    told = []
    for finding in ordered:
        diagnostic = finding.diagnostic
        line = f"{diagnostic.severity} {diagnostic.check}: {diagnostic.message}{_at(finding, unit)}"
        if finding.waiver is not None:
            line = f"waived {line} (by {finding.waiver.by}: {finding.waiver.reason})"
        told.append(line)
    return told


def _at(finding: Finding, unit: Unit) -> str:
    """The words that a finding is about, where its message does not have them."""
    diagnostic = finding.diagnostic
    for span, text in (
        (diagnostic.target_span, unit.target),
        (diagnostic.source_span, unit.source),
    ):
        words = text[slice(*span)].strip() if span is not None else ""
        if words and words not in diagnostic.message:
            return f", at “{words}”"
    return ""


def changes(desk: Desk, unit: Unit) -> list[str]:
    """The changes of the target against each earlier text, as ``[-gone-]`` and ``{+new+}``."""
    lang = desk.document.target_lang
    told = []
    for version in versions(desk, unit):
        text, _ = difference(version.text, unit.target, lang)
        told.append(f"changes against {version.name}: {said(text, lang)}")
    return told or ["there is no earlier text that differs"]


def history(desk: Desk, unit: Unit) -> list[str]:
    """Who did what to a unit, newest first."""
    return _spoken(reading.history_page(desk, unit, _ENDLESS))


def terms(desk: Desk, unit: Unit) -> list[str]:
    """All that the glossary says of a unit's fixed terms."""
    told = _spoken(reading.terms_page(desk, unit, _ENDLESS))
    return [" ".join(line.split()) for line in told]


def conflict(desk: Desk, mine: str, theirs: Unit) -> list[str]:
    """A text that was being written and the one that somebody else recorded meanwhile."""
    lang = desk.document.target_lang
    by = theirs.author or f"nobody ({theirs.origin.value})"
    text, _ = difference(theirs.target, mine, lang)
    return [
        f"{theirs.id} was changed while you wrote",
        said(f"recorded by {by}: {said(theirs.target, lang)}"),
        f"yours: {said(mine, lang)}",
        f"from theirs to yours: {said(text, lang)}",
    ]


def _spoken(page: Iterable[Line]) -> list[str]:
    """A page of the screen as lines, without indentation and empty ones."""
    told = ("".join(text for text, _ in line).strip() for line in page)
    return [line for line in told if line]
