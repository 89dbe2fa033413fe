"""transflow edit, mark, waive, comment, undo and redo."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, UnitName, open_document
from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection

Revision = Annotated[
    int | None, typer.Option("--rev", help="The revision that you read; refuses when it moved on.")
]


def edit(
    name: Doc,
    unit: UnitName,
    text: Annotated[str, typer.Option(help="The new text.")],
    rev: Revision = None,
    by: As = "",
) -> None:
    """Write the translation of a unit.

    Example: transflow edit summit u3 --text "On September 7, …"
    """
    from transflow.usecases import deciding

    session, document = open_document(by, name)
    before = session.store.unit(document.id, deciding.unit_id(unit))
    changed = deciding.edit(session, document, unit, text, rev=rev)
    if before.author and before.author != session.by:
        render.note(f"{changed.id}: replaces the text by {before.author}")
    render.note(f"{changed.id}: {changed.state}, revision {changed.rev}, by {session.by}")


def mark(
    name: Doc,
    units: Annotated[list[str], typer.Argument(metavar="UNIT…", help="u3, 3, or a range 3-7.")],
    final: Annotated[bool, typer.Option("--final", help="Ready for the official edition.")] = False,
    reviewed: Annotated[bool, typer.Option("--reviewed", help="Read and found right.")] = False,
    needs_work: Annotated[bool, typer.Option("--needs-work", help="Not right yet.")] = False,
    reason: Annotated[str, typer.Option(help="Why; demanded for --needs-work.")] = "",
    rev: Revision = None,
    by: As = "",
) -> None:
    """Give units a state: final, reviewed or needs-work.

    Example: transflow mark summit u3 u4 --final
    """
    from transflow.document import State
    from transflow.usecases import deciding

    flags = {State.FINAL: final, State.REVIEWED: reviewed, State.NEEDS_WORK: needs_work}
    wanted = [state for state, given in flags.items() if given]
    if len(wanted) != 1:
        raise UsageError("one of --final, --reviewed and --needs-work")
    session, document = open_document(by, name)
    names = expand(units, {unit for unit, _, _ in session.store.outline(document.id)})
    if rev is not None and len(names) != 1:
        raise UsageError("--rev goes with one unit")
    changed = deciding.mark(session, document, names, wanted[0], reason=reason, rev=rev)
    render.note(f"{len(changed)} unit{'s'[: len(changed) != 1]} {wanted[0]}, by {session.by}")


def expand(words: list[str], known: Collection[str]) -> list[str]:
    """Unit names with ranges such as ``3-7`` or ``u3-u7`` written out.

    Args:
        words: What was typed.
        known: The units that there are; between the ends of a range, others are passed over, since
            merging units leaves gaps.
    """
    names = []
    for word in words:
        found = re.fullmatch(r"u?(\d{1,6})-u?(\d{1,6})", word)
        if found:
            first, last = int(found[1]), int(found[2])
            if first > last:
                raise UsageError(f"'{word}' runs backwards")
            every = [f"u{n}" for n in range(first, last + 1)]
            names += [name for name in every if name in known or name in {every[0], every[-1]}]
        else:
            names.append(word)
    return names


def waive(
    name: Doc,
    unit: Annotated[str, typer.Argument(metavar="UNIT", help="The unit, or - for the document.")],
    check: Annotated[str, typer.Argument(metavar="CHECK", help="The check.")],
    reason: Annotated[str, typer.Option(help="Why it may stay.")],
    by: As = "",
) -> None:
    """Permit what a check found; the permission dies when the text changes.

    Example: transflow waive summit u3 number --reason "the target counts from zero"
    """
    from transflow.usecases import deciding

    session, document = open_document(by, name)
    waiver = deciding.waive(session, document, unit, check, reason)
    render.note(f"{waiver.unit or 'document'}: {waiver.check} waived by {waiver.by}")


def comment(
    name: Doc,
    unit: UnitName,
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help="The remark.")] = "",
    resolve: Annotated[bool, typer.Option("--resolve", help="Close its open comments.")] = False,
    by: As = "",
) -> None:
    """Leave a remark on a unit, or close its remarks; open ones hold the document back.

    Example: transflow comment summit u3 "is 17:50 the local time?"
    """
    from transflow.usecases import deciding

    if bool(text) == resolve:
        raise UsageError("either a text or --resolve")
    session, document = open_document(by, name)
    if resolve:
        closed = deciding.resolve(session, document, unit)
        render.note(f"{closed[0].unit}: {len(closed)} closed by {session.by}")
    else:
        remark = deciding.comment(session, document, unit, text)
        render.note(f"{remark.unit}: comment by {remark.by}, open")


def undo(name: Doc, by: As = "") -> None:
    """Take back your newest decision on a document.

    Example: transflow undo summit
    """
    from transflow.usecases import deciding

    session, document = open_document(by, name)
    event = deciding.undo(session, document)
    render.note(f"undone: event {event.seq}, {event.kind}")


def redo(name: Doc, by: As = "") -> None:
    """Do again what your newest undo took back.

    Example: transflow redo summit
    """
    from transflow.usecases import deciding

    session, document = open_document(by, name)
    event = deciding.redo(session, document)
    render.note(f"done again: event {event.seq}, {event.kind}")
