"""Decisions on units: edit, mark, waive, comment, undo. Each is one event."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transflow.document import Comment, Entity, State, Unit, Waiver
from transflow.errors import RefusedError, StaleError, UsageError
from transflow.usecases.examining import Examiner
from transflow.usecases.staleness import terms_digest
from transflow.workflow.digests import covers_digest
from transflow.workflow.images import COMMENT
from transflow.workflow.record import create, update
from transflow.workflow.states import clean_text, edited, marked
from transflow.workflow.undo import (
    REDO,
    UNDO,
    next_redo,
    next_undo,
    repeated_changes,
    reversed_changes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.document import Change, Document, Event
    from transflow.usecases.session import Session

_MARK_KINDS = {
    State.FINAL: "unit.final",
    State.REVIEWED: "unit.reviewed",
    State.NEEDS_WORK: "unit.needs-work",
}


def unit_id(word: str) -> str:
    """The unit that a person means: ``12`` is ``u12``."""
    return f"u{word}" if word.isascii() and word.isdigit() else word


def expect_revision(unit: Unit, rev: int | None) -> None:
    """Refuse when the unit is no longer the one that the person read.

    Raises:
        StaleError: It has another revision.
    """
    if rev is not None and unit.rev != rev:
        raise StaleError(
            f"{unit.id} is at revision {unit.rev}, you read revision {rev}; nothing was written",
            hint="read it again, then decide",
        )


def edit(
    session: Session, document: Document, unit_name: str, text: str, *, rev: int | None = None
) -> Unit:
    """Write a unit's target text.

    Args:
        session: Who writes.
        document: Which document.
        unit_name: Which unit.
        text: The new text; white space around it is not kept.
        rev: The revision that the person read, or None to take the present one.

    Raises:
        StaleError: Somebody else changed the unit.
        UsageError: The text is the one that stands, or there is no such unit.
    """
    text = clean_text(text, unit_name)
    unit = session.store.unit(document.id, unit_id(unit_name))
    expect_revision(unit, rev)
    changed = edited(unit, text, session.by)
    session.append(document, "unit.edited", [update(Entity.UNIT, unit.id, unit, changed)])
    return session.store.unit(document.id, unit.id)


def mark(
    session: Session,
    document: Document,
    unit_names: Sequence[str],
    state: State,
    *,
    reason: str = "",
    rev: int | None = None,
    examiner: Examiner | None = None,
) -> list[Unit]:
    """Give units a state; all or none.

    Args:
        session: Who decides.
        document: Which document.
        unit_names: Which units.
        state: ``final``, ``reviewed`` or ``needs_work``.
        reason: Why; demanded for ``needs_work``.
        rev: The revision that the person read; only with one unit.
        examiner: Looks for what stands against it, when the caller has one already.

    Raises:
        RefusedError: The state table, an unwaived error or the four-eyes policy forbids it.
        StaleError: Somebody else changed a unit.
        UsageError: No such unit, or a reason is missing.
    """
    from transflow.usecases.checking import standing_errors

    if state is State.NEEDS_WORK and not reason.strip():
        raise UsageError("needs-work asks for a reason", hint="--reason '…'")
    present = session.glossary_digest(document.source_lang, document.target_lang)
    changes: list[Change] = []
    faults: list[str] = []
    units = [session.store.unit(document.id, n) for n in dict.fromkeys(map(unit_id, unit_names))]
    examiner = examiner or Examiner(session, document)
    for unit in units:
        expect_revision(unit, rev)
        findings = examiner.findings(unit)
        if state is State.FINAL:
            faults += [f"{unit.id} {d.check}: {d.message}" for d in standing_errors(findings)]
        waived = {f.diagnostic.check for f in findings if not f.stands}
        changed = marked(
            unit,
            state,
            by=session.by,
            at=session.now(),
            terms=terms_digest(session, document, unit),
            glossary=present,
            four_eyes=session.workspace.config.four_eyes,
            empty_allowed="empty" in waived,
        )
        changes.append(update(Entity.UNIT, unit.id, unit, changed))
    if faults:
        raise RefusedError(
            f"{'an error stands' if len(faults) == 1 else f'{len(faults)} errors stand'}: "
            + "; ".join(faults),
            hint=f"mend the text, or: waive {document.name} UNIT CHECK --reason …",
        )
    note = {"reason": reason} if reason else {}
    session.append(document, _MARK_KINDS[state], changes, note)
    return [session.store.unit(document.id, unit.id) for unit in units]


def waive(
    session: Session,
    document: Document,
    unit_name: str,
    check: str,
    reason: str,
    *,
    rev: int | None = None,
    examiner: Examiner | None = None,
) -> Waiver:
    """Permit what a check found on a unit (``-`` for the whole document).

    Args:
        session: Who permits it.
        document: Which document.
        unit_name: Which unit, or ``-``.
        check: Which check.
        reason: Why.
        rev: The revision of the unit that the person read, or None to take the present one.
        examiner: Looks at the unit, when the caller has one already.

    Raises:
        StaleError: Somebody else changed the unit.
        UsageError: No reason, no such unit, or the check finds nothing there.
    """
    from transflow.checks.registry import CHECKS
    from transflow.usecases.checking import diagnose

    if not reason.strip():
        raise UsageError("a waiver asks for a reason", hint="--reason '…'")
    name = "" if unit_name == "-" else unit_id(unit_name)
    unit = session.store.unit(document.id, name) if name else None
    if unit is not None:
        expect_revision(unit, rev)
    known = CHECKS.get(check)
    if unit is not None and known is not None and (known.pair or known.informed):
        found = (examiner or Examiner(session, document)).findings(unit)
    else:
        found = diagnose(session, document)
    findings = [
        f.diagnostic for f in found if f.diagnostic.unit == name and f.diagnostic.check == check
    ]
    if not findings:
        raise UsageError(
            f"the check '{check}' finds nothing on {name or 'the document'}",
            hint=f"transflow check {document.name} shows what stands",
        )
    waiver = Waiver(
        id=session.new_id(),
        unit=name,
        check=check,
        by=session.by,
        at=session.now(),
        reason=reason.strip(),
        covers=covers_digest(unit, findings),
    )
    session.append(document, "diagnostic.waived", [create(Entity.WAIVER, waiver.id, waiver)])
    return waiver


def comment(session: Session, document: Document, unit_name: str, text: str) -> Comment:
    """Leave a remark on a unit; it is open until somebody resolves it.

    Raises:
        UsageError: No text, or no such unit.
    """
    if not text.strip():
        raise UsageError("a comment asks for a text")
    unit = session.store.unit(document.id, unit_id(unit_name))
    remark = Comment(
        id=session.new_id(), unit=unit.id, by=session.by, at=session.now(), text=text.strip()
    )
    session.append(document, "comment.added", [create(Entity.COMMENT, remark.id, remark)])
    return remark


def comments(session: Session, document: Document, *, all_of_them: bool = False) -> list[Comment]:
    """Comments in the order they were made; only the open ones unless asked for all."""
    rows = session.store.items(document.id, Entity.COMMENT)
    found = [COMMENT.decode(row) for row in rows.values()]
    return sorted((c for c in found if all_of_them or not c.resolved_by), key=lambda c: c.at)


def resolve(session: Session, document: Document, unit_name: str) -> list[Comment]:
    """Close all open comments of a unit.

    Raises:
        UsageError: There is none.
    """
    name = unit_id(unit_name)
    open_ones = [c for c in comments(session, document) if c.unit == name]
    if not open_ones:
        raise UsageError(f"{name} has no open comment")
    closed = [replace(c, resolved_by=session.by) for c in open_ones]
    changes = [
        update(Entity.COMMENT, old.id, old, new) for old, new in zip(open_ones, closed, strict=True)
    ]
    session.append(document, "comment.resolved", changes)
    return closed


def undo(session: Session, document: Document) -> Event:
    """Take back this person's newest decision on a document, as a new event.

    Returns:
        The event that was taken back.

    Raises:
        RefusedError: There is nothing to take back, or somebody has built on it since.
    """
    return _turn(session, document, UNDO)


def redo(session: Session, document: Document) -> Event:
    """Do again what this person's newest undo took back.

    Returns:
        The event that was done again.

    Raises:
        RefusedError: There is nothing to do again, or somebody has built on it since.
    """
    return _turn(session, document, REDO)


def _turn(session: Session, document: Document, kind: str) -> Event:
    seq = (next_undo if kind == UNDO else next_redo)(_newest_first(session, document), session.by)
    if seq is None:
        raise RefusedError(f"{session.by} has nothing to {kind} in {document.name}")
    event = session.store.events(document.id, after=seq - 1, until=seq)[0]
    touched = [change.key for change in event.changes if change.entity is Entity.UNIT]
    revisions = {
        (Entity.UNIT, unit.id): unit.rev for unit in session.store.units(document.id, touched)
    }
    revisions[Entity.DOCUMENT, document.id] = document.rev
    turned = (reversed_changes if kind == UNDO else repeated_changes)(event, revisions)
    note = {"undoes" if kind == UNDO else "redoes": seq}
    try:
        session.append(document, kind, turned, note)
    except StaleError as error:
        raise RefusedError(
            f"cannot {kind} event {seq} ({event.kind}): {error.message}",
            hint="somebody has built on it since; edit the unit instead",
        ) from error
    return event


def _newest_first(session: Session, document: Document) -> Iterator[Event]:
    """The events from the newest backwards, read by and by; the first of all is left out.

    It made the document: nobody takes it back, and it is the longest of all.
    """
    until, count = session.store.head(document.id)[0], 16
    while until > 1:
        after = max(1, until - count)
        yield from reversed(session.store.events(document.id, after=after, until=until))
        until, count = after, count * 2
