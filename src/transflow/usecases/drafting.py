"""Drafts for what has no translation: memory first, then a machine, never final by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.document import Entity, Origin, Suggestion, Unit
from transflow.errors import ServiceError
from transflow.memory.match import Memory, MemoryEntry
from transflow.model import Diagnostic, Severity
from transflow.text.joining import joiner
from transflow.usecases.checking import diagnose_units
from transflow.usecases.units import StoredLinks, board_changes, open_board
from transflow.workflow.links import whole
from transflow.workflow.record import create, update
from transflow.workflow.states import edited

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from transflow.document import Change, Document
    from transflow.engines.base import Engine
    from transflow.glossary.matcher import Glossary
    from transflow.memory.match import Match
    from transflow.usecases.session import Session

LONGEST_JOIN = 4
"""So many neighbours are tried together, as many as the aligner links to one sentence."""
FILL_WITHOUT_ENGINE = 75
"""A memory match this good fills the unit when no engine was asked for."""
FILL_BEFORE_ENGINE = 95
"""With an engine only matches this good spare the machine; lesser ones become suggestions."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """One unit that got a draft.

    Attributes:
        unit: The unit as it is now.
        origin: Memory or machine.
        source: Memory place or engine.
        score: Match in percent for a memory, 0 for a machine.
        findings: What checks say of the draft, errors and warnings.
    """

    unit: Unit
    origin: Origin
    source: str
    score: int
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class DraftReport:
    """What drafting did and did without.

    Attributes:
        drafted: Units that got a text, in document order.
        suggested: How many suggestions were kept beside them.
        left: Units that still have no text.
        memory_size: How many finished units the memory held.
        engine: Name of the engine, or "" when none was asked for.
        failure: Why the engine stopped, or None; what it gave before is kept.
        notices: What the engine could not do, in words, each once.
    """

    drafted: tuple[Drafted, ...]
    suggested: int
    left: tuple[Unit, ...]
    memory_size: int
    engine: str
    failure: ServiceError | None
    notices: tuple[str, ...] = ()


def draft(
    session: Session,
    document: Document,
    *,
    engine: Engine | None = None,
    floor: int = FILL_WITHOUT_ENGINE,
    progress: Callable[[int, int], None] | None = None,
) -> DraftReport:
    """Give a draft to every unit that has no text.

    Args:
        session: Who asks; the drafts themselves have no author.
        document: Which document.
        engine: A machine for what the memory lacks, or None.
        floor: The least match in percent that fills a unit when there is no engine.
        progress: Called with how many units are done, of how many.
    """
    finished = session.store.finished(document.source_lang, document.target_lang)
    entries = [MemoryEntry(source, target, f"{name}/{u}") for name, u, source, target in finished]
    memory = Memory(entries, document.source_lang)
    _join_known(session, document, {entry.source for entry in entries})
    waiting = _waiting(session.store.units(document.id))
    fill = FILL_BEFORE_ENGINE if engine else floor
    changes: list[Change] = []
    filled: list[tuple[Unit, tuple[Origin, str, int]]] = []
    suggested = 0
    for unit in waiting:
        matches = memory.lookup(unit.source)
        if matches and matches[0].score >= fill:
            best, *matches = matches
            changed = edited(unit, best.entry.target, "", origin=Origin.TM)
            changes.append(update(Entity.UNIT, unit.id, unit, changed))
            filled.append((unit, (Origin.TM, best.entry.place, best.score)))
        changes += [_suggestion(session, unit, match) for match in matches]
        suggested += len(matches)
    if changes:
        session.append(document, "units.drafted", changes, {"memory": len(finished)})
    drafted = _drafted(session, document, filled)
    done = {d.unit.id for d in drafted}
    rest = [unit for unit in waiting if unit.id not in done]
    failure = None
    notices: dict[str, None] = {}
    if engine is not None and rest:
        failure = _translate(
            session,
            document,
            engine,
            rest,
            drafted=drafted,
            notices=notices,
            progress=progress,
        )
    done = {d.unit.id for d in drafted}
    return DraftReport(
        drafted=tuple(sorted(drafted, key=lambda d: d.unit.ord)),
        suggested=suggested,
        left=tuple(u for u in waiting if u.id not in done),
        memory_size=len(finished),
        engine=engine.name if engine else "",
        failure=failure,
        notices=tuple(notices),
    )


def _waiting(units: Sequence[Unit]) -> list[Unit]:
    # Emptiness that a person accepted is a decision, not a gap.
    return [u for u in units if u.source and not u.target and u.acceptance is None]


def _join_known(session: Session, document: Document, known: set[str]) -> None:
    """Join neighbours that a finished unit translated together: neither would match alone."""
    separator = joiner(document.source_lang)
    units = session.store.units(document.id)
    open_ones = {unit.id for unit in _waiting(units)}
    runs: list[Sequence[Unit]] = []
    at = 0
    while at < len(units):
        for length in range(min(LONGEST_JOIN, len(units) - at), 1, -1):
            run = units[at : at + length]
            together = separator.join(unit.source for unit in run)
            alone = any(unit.source in known for unit in run)
            if together in known and not alone and all(u.id in open_ones for u in run):
                runs.append(run)
                at += length - 1
                break
        at += 1
    if runs:
        stored = StoredLinks(session, document, every=False)
        board = open_board(session, document, stored)
        board.regroup([whole(run) for run in runs], by=session.by, at=session.now())
        changes = board_changes(session, document, board, units, stored)
        session.append(document, "units.joined", changes)


def _suggestion(session: Session, unit: Unit, match: Match) -> Change:
    suggestion = Suggestion(
        id=session.new_id(),
        unit=unit.id,
        text=match.entry.target,
        origin=Origin.TM,
        source=match.entry.place,
        score=match.score,
        at=session.now(),
    )
    return create(Entity.SUGGESTION, suggestion.id, suggestion)


def terms_for_engine(glossary: Glossary, units: Sequence[Unit]) -> list[tuple[str, str]]:
    """The preferred renderings of the terms that occur in these units, for the engine."""
    pairs: dict[str, str] = {}
    for unit in units:
        for rule in glossary.applied(unit.source):
            if rule.permitted:
                pairs.setdefault(rule.source, rule.permitted[0].text)
    return sorted(pairs.items())


def _translate(
    session: Session,
    document: Document,
    engine: Engine,
    rest: Sequence[Unit],
    *,
    drafted: list[Drafted],
    notices: dict[str, None],
    progress: Callable[[int, int], None] | None,
) -> ServiceError | None:
    """Record every batch as it comes: what was paid for is never lost."""
    glossary = session.glossary_of(document)
    done = 0
    try:
        for batch in engine.translate(
            [unit.source for unit in rest],
            document.source_lang,
            document.target_lang,
            terms=terms_for_engine(glossary, rest),
        ):
            notices.update(dict.fromkeys(batch.notices))
            units = rest[batch.start : batch.start + len(batch.texts)]
            pairs = [(u, t.strip()) for u, t in zip(units, batch.texts, strict=True) if t.strip()]
            changes = [
                update(Entity.UNIT, u.id, u, edited(u, t, "", origin=Origin.MT)) for u, t in pairs
            ]
            if changes:
                session.append(document, "units.drafted", changes, {"engine": engine.name})
            came = (Origin.MT, engine.name, 0)
            drafted.extend(_drafted(session, document, [(unit, came) for unit, _ in pairs]))
            done += len(units)
            if progress:
                progress(done, len(rest))
    except ServiceError as error:
        return error
    return None


def _drafted(
    session: Session, document: Document, filled: Sequence[tuple[Unit, tuple[Origin, str, int]]]
) -> list[Drafted]:
    """Look again at the units that were filled, with what the checks say of them."""
    units = [session.store.unit(document.id, unit.id) for unit, _ in filled]
    found = diagnose_units(session, document, units)
    return [
        Drafted(
            unit,
            *came,
            tuple(
                f.diagnostic for f in found[unit.id] if f.diagnostic.severity is not Severity.NOTICE
            ),
        )
        for unit, (_, came) in zip(units, filled, strict=True)
    ]
