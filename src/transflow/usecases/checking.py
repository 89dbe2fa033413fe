"""Checking a document: run the checks, and hold the findings against the waivers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from transflow.checks.base import Pair
from transflow.checks.registry import CHECKS
from transflow.checks.run import check_document, check_pair
from transflow.document import Document, Entity, Unit, Waiver
from transflow.errors import InputError
from transflow.model import Diagnostic, Severity
from transflow.store.workspace import CONFIG
from transflow.usecases.knowledge import checking_knowledge
from transflow.workflow.digests import covers_digest
from transflow.workflow.images import LAYOUT, WAIVER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transflow.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic and the living waiver that covers it, if any."""

    diagnostic: Diagnostic
    waiver: Waiver | None

    @property
    def stands(self) -> bool:
        """Whether nobody has waived it."""
        return self.waiver is None


Labels = tuple[list[str], list[str]]
"""Numbering of every source and every target segment, as written; "" where there is none."""


def labels(session: Session, document: Document) -> Labels:
    """The numbering of a document's segments."""
    layouts = session.store.items(document.id, Entity.LAYOUT)
    sides = (layouts.get("source"), layouts.get("target"))
    source, target = (
        [s.label for s in LAYOUT.decode(side).segments] if side else [] for side in sides
    )
    return source, target


def _first_label(numbering: list[str], segments: tuple[int, ...]) -> str:
    return numbering[segments[0]] if segments else ""


def pair_of(unit: Unit, document: Document, numbering: Labels) -> Pair:
    """A unit as a check sees it."""
    return Pair(
        source=unit.source,
        target=unit.target,
        source_lang=document.source_lang,
        target_lang=document.target_lang,
        source_label=_first_label(numbering[0], unit.source_segments),
        target_label=_first_label(numbering[1], unit.target_segments),
        unit=unit.id,
    )


def severities(session: Session, document: Document) -> Mapping[str, Severity | None]:
    """What ``transflow.toml`` says of the checks, for one document.

    Raises:
        InputError: It names a check that there is not, for this document or for all.
    """
    config = session.workspace.config
    own = config.of(document.name).severities
    for table, configured in (
        ("checks", config.severities),
        (f"documents.{document.name}.checks", own),
    ):
        for name in configured:
            if name in CHECKS:
                continue
            close = get_close_matches(name, CHECKS, n=1)
            raise InputError(
                f"[{table}] {name}: there is no such check",
                path=str(session.workspace.root / CONFIG),
                hint=f"did you mean {close[0]}?" if close else f"known are {', '.join(CHECKS)}",
            )
    return {**config.severities, **own}


def waivers(session: Session, document: Document) -> list[Waiver]:
    """All waivers of a document, living and dead."""
    rows = session.store.items(document.id, Entity.WAIVER)
    return [WAIVER.decode(row) for row in rows.values()]


def diagnose(
    session: Session, document: Document, units: Sequence[Unit] | None = None
) -> list[Finding]:
    """Every finding on a document, in its order, with what was waived.

    Args:
        session: Who asks, and where.
        document: Which document.
        units: Its units when the caller has them already.
    """
    units = session.store.units(document.id) if units is None else units
    numbering = labels(session, document)
    diagnostics = check_document(
        [pair_of(unit, document, numbering) for unit in units],
        glossary=session.glossary_of(document),
        severities=severities(session, document),
        knowledge=checking_knowledge(document.source_lang),
    )
    return covered(diagnostics, waivers(session, document), {u.id: u for u in units})


def diagnose_units(
    session: Session, document: Document, units: Sequence[Unit]
) -> dict[str, list[Finding]]:
    """The findings of the pair checks on some units; document checks need the whole document.

    Returns:
        For each unit's identifier its findings.
    """
    numbering, given = labels(session, document), waivers(session, document)
    glossary = session.glossary_of(document)
    weights = severities(session, document)
    known = checking_knowledge(document.source_lang)
    found = {}
    for unit in units:
        pair = pair_of(unit, document, numbering)
        diagnostics = check_pair(pair, glossary=glossary, severities=weights, knowledge=known)
        found[unit.id] = covered(diagnostics, given, {unit.id: unit})
    return found


def covered(
    diagnostics: Iterable[Diagnostic], given: Iterable[Waiver], units: Mapping[str, Unit]
) -> list[Finding]:
    """Hold diagnostics against waivers: a waiver lives while what it was given for is unchanged."""
    diagnostics = list(diagnostics)
    groups: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics:
        groups[diagnostic.unit, diagnostic.check].append(diagnostic)
    living: dict[tuple[str, str], Waiver] = {}
    for waiver in given:
        found = groups.get((waiver.unit, waiver.check))
        if found and covers_digest(units.get(waiver.unit), found) == waiver.covers:
            living[waiver.unit, waiver.check] = waiver
    return [Finding(d, living.get((d.unit, d.check))) for d in diagnostics]


def standing_errors(findings: Iterable[Finding]) -> list[Diagnostic]:
    """The errors that nobody has waived."""
    return [f.diagnostic for f in findings if f.stands and f.diagnostic.severity is Severity.ERROR]
