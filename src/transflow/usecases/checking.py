"""Checking a document: run the checks, and hold the findings against the waivers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from transflow.checks.base import Pair
from transflow.checks.document import shared
from transflow.checks.registry import CHECKS
from transflow.checks.run import check_document, check_pair
from transflow.document import Document, EditionKind, Entity, Origin, State, Unit, Waiver
from transflow.errors import InputError
from transflow.model import Diagnostic, Severity
from transflow.store.config import line_of
from transflow.store.files import read_file
from transflow.store.workspace import CONFIG
from transflow.usecases.edition_marker import edition_marker
from transflow.usecases.editions import editions
from transflow.usecases.knowledge import checking_knowledge
from transflow.workflow.digests import covers_digest
from transflow.workflow.images import LAYOUT, WAIVER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transflow.usecases.session import Session


_MARKER = "marker"


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


def pair_of(
    unit: Unit, document: Document, numbering: Labels, markers: tuple[str, ...] = ()
) -> Pair:
    """A unit as a check sees it; ``markers`` are those that the workspace configures."""
    return Pair(
        source=unit.source,
        target=unit.target,
        source_lang=document.source_lang,
        target_lang=document.target_lang,
        source_label=_first_label(numbering[0], unit.source_segments),
        target_label=_first_label(numbering[1], unit.target_segments),
        unit=unit.id,
        markers=markers,
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
            path = session.workspace.root / CONFIG
            text = read_file(path).decode("utf-8-sig", "replace")
            raise InputError(
                f"[{table}] {name}: there is no such check",
                path=str(path),
                line=line_of(text, table, name),
                hint=f"did you mean {close[0]}?" if close else "transflow check --list names them",
            )
    return {**config.severities, **own}


def waivers(session: Session, document: Document) -> list[Waiver]:
    """All waivers of a document, living and dead."""
    rows = session.store.items(document.id, Entity.WAIVER)
    return [WAIVER.decode(row) for row in rows.values()]


def diagnose(
    session: Session, document: Document, units: Sequence[Unit] | None = None
) -> list[Finding]:
    """Every finding in the order of the units, then those on the whole, with what was waived.

    Args:
        session: Who asks, and where.
        document: Which document.
        units: Its units when the caller has them already.
    """
    units = session.store.units(document.id) if units is None else units
    numbering, markers = labels(session, document), session.workspace.config.markers
    pairs = [pair_of(unit, document, numbering, markers) for unit in units]
    weights = severities(session, document)
    diagnostics = check_document(
        pairs,
        glossary=session.glossary_of(document),
        severities=weights,
        knowledge=checking_knowledge(document.source_lang),
        elsewhere=_elsewhere(session, document, pairs, weights),
    )
    if weights.get(_MARKER, Severity.NOTICE) is not None:
        diagnostics += _unmarked(session, document)
    places = {unit.id: number for number, unit in enumerate(units)}
    diagnostics.sort(key=lambda found: places.get(found.unit, len(places)))
    return covered(diagnostics, waivers(session, document), {u.id: u for u in units})


def _elsewhere(
    session: Session,
    document: Document,
    pairs: Sequence[Pair],
    weights: Mapping[str, Severity | None],
) -> list[Pair]:
    """What other documents of the same languages say of texts that this one has, too.

    A machine's draft that nobody has touched is no rendering yet.
    """
    if not any(
        check.workspace and weights.get(check.id, check.severity) for check in CHECKS.values()
    ):
        return []
    langs = document.source_lang, document.target_lang
    return shared(
        pairs,
        (
            Pair(unit.source, unit.target, *langs, unit=f"{other.name}/{unit.id}")
            for other in session.store.documents()
            if other.id != document.id and (other.source_lang, other.target_lang) == langs
            for unit in session.store.units(other.id)
            if not (unit.state is State.TRANSLATED and unit.origin in {Origin.MT, Origin.TM})
        ),
    )


def _unmarked(session: Session, document: Document) -> list[Diagnostic]:
    """A provisional translation that came without its marker, until an edition carries one."""
    if not document.target_digest or document.marker:
        return []
    sealed = editions(session, document)
    if sealed and (sealed[-1].marker or sealed[-1].kind is EditionKind.OFFICIAL):
        return []
    message = (
        f"{document.target_file} has no marker of a provisional translation; "
        f"the next provisional edition will carry “{edition_marker(document)}”"
    )
    return [Diagnostic(_MARKER, Severity.NOTICE, message)]


def diagnose_units(
    session: Session, document: Document, units: Sequence[Unit]
) -> dict[str, list[Finding]]:
    """The findings of the pair checks on some units; document checks need the whole document.

    Returns:
        For each unit's identifier its findings.
    """
    numbering, given = labels(session, document), waivers(session, document)
    markers = session.workspace.config.markers
    glossary = session.glossary_of(document)
    weights = severities(session, document)
    known = checking_knowledge(document.source_lang)
    found = {}
    for unit in units:
        pair = pair_of(unit, document, numbering, markers)
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
