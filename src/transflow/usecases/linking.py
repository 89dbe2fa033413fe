"""Repairing links by hand.

Every function here is one event, whatever it changes, and one undo takes it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.errors import InputError, StaleError, TransflowError, UsageError
from transflow.usecases.deciding import expect_revision, unit_id
from transflow.usecases.uncollected import uncollected
from transflow.usecases.units import (
    StoredLinks,
    UnitChange,
    board_changes,
    from_to,
    layouts,
    open_board,
    told,
)
from transflow.workflow.links import link_of
from transflow.workflow.operations import (
    KINDS,
    Confirm,
    Merge,
    Relink,
    Shift,
    Split,
    Unconfirm,
    Unlink,
    parse,
    written,
)
from transflow.workflow.repair import perform

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transflow.document import Document, Unit
    from transflow.model import Link
    from transflow.usecases.session import Session
    from transflow.workflow.board import Board
    from transflow.workflow.operations import Indices, Operation


@dataclass(frozen=True, slots=True)
class LinkedUnit:
    """A unit with its link and the texts of its segments."""

    unit: Unit
    link: Link
    source: tuple[str, ...]
    target: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Repaired:
    """What operations on links did.

    Attributes:
        changes: Units whose segments changed, in document order, gone ones where they stood.
        confirmed: Units whose links a person confirmed with it, in document order.
        withdrawn: Units whose confirmation went: by `unconfirm`, or because the link changed.
    """

    changes: tuple[UnitChange, ...]
    confirmed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()


def links(session: Session, document: Document) -> list[LinkedUnit]:
    """The units of a document with their links, in order."""
    found = layouts(session, document)
    source = found["source"].segments
    target = found["target"].segments if "target" in found else ()
    stored = StoredLinks(session, document, every=True)
    return [
        LinkedUnit(
            unit,
            link_of(unit, stored.get(unit.id)),
            tuple(source[i].text for i in unit.source_segments),
            tuple(target[j].text for j in unit.target_segments),
        )
        for unit in session.store.units(document.id)
    ]


# ---------------------------------------------------------------- operations


def read_operations(lines: Iterable[str], path: str) -> list[tuple[str, Operation]]:
    """Operations from lines; blank ones and those that begin with ``#`` say nothing.

    Args:
        lines: One operation each.
        path: Where they come from, for messages.

    Returns:
        Each operation with the place it stands at (``line 3``).

    Raises:
        InputError: A line cannot be understood; nothing is read behind it.
    """
    found = []
    for number, typed in enumerate(lines, start=1):
        if any("\ud800" <= letter <= "\udfff" for letter in typed):
            # Python reads bytes that are no text as halves of letters.
            raise InputError(
                "the line is not UTF-8", path=path, line=number, hint="save the file as UTF-8"
            )
        line = typed.removeprefix("\ufeff") if number == 1 else typed
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            found.append((f"line {number}", parse(line)))
        except UsageError as error:
            raise InputError(error.message, path=path, line=number, hint=error.hint) from error
    return found


def repair(
    session: Session,
    document: Document,
    operations: Sequence[Operation | tuple[str, Operation]],
    *,
    revisions: Mapping[str, int] | None = None,
    dry_run: bool = False,
) -> Repaired:
    """Do operations on links in their order, all of them or none, as one event.

    Args:
        session: Who does it.
        document: Which document.
        operations: What to do, each as it is or with the place where it was written.
        revisions: For units that the person saw, the revision of each; None to take the present.
        dry_run: Only tell what would be.

    Raises:
        UsageError: An operation names what there is not, or nothing would change.
        RefusedError: A text that somebody wrote would have to be divided.
        StaleError: Somebody else changed a unit that it touches.
    """
    with uncollected():
        return _repaired(session, document, operations, revisions or {}, dry_run=dry_run)


def _repaired(
    session: Session,
    document: Document,
    operations: Sequence[Operation | tuple[str, Operation]],
    revisions: Mapping[str, int],
    *,
    dry_run: bool,
) -> Repaired:
    stored = StoredLinks(session, document, every=False)
    board = open_board(session, document, stored)
    old = list(board.units.values())
    for name, rev in revisions.items():
        if name not in board.units:
            raise StaleError(f"{name} is gone; nothing was written", hint="look again, then decide")
        expect_revision(board.units[name], rev)
    at, done = session.now(), []
    for item in operations:
        place, operation = item if isinstance(item, tuple) else ("", item)
        try:
            perform(board, operation, by=session.by, at=at)
        except TransflowError as error:
            if not place:
                raise
            raise type(error)(f"{place}: {error.message}", hint=error.hint) from error
        done.append(operation)
    confirmed, withdrawn = _confirmations(board, stored)
    changes = board_changes(session, document, board, old, stored)
    if not changes:
        raise UsageError("that changes nothing: the links are so already")
    result = Repaired(told(old, board), confirmed, withdrawn)
    if not dry_run:
        kinds = {KINDS[type(operation)] for operation in done}
        note = {"operations": [written(operation) for operation in done], **from_to(result.changes)}
        kind = kinds.pop() if len(kinds) == 1 else "links.repaired"
        session.append(document, kind, changes, note)
    return result


def _confirmations(board: Board, stored: StoredLinks) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The units whose links came to be confirmed, and those whose confirmation went."""
    touched = [*board.links, *board.heirs]
    before = {name: link.confirmed for name in touched if (link := stored.get(name))}
    after = {name: board.link(name).confirmed for name in board.links if name in board.units}
    confirmed = [name for name, word in after.items() if word and word != before.get(name)]
    withdrawn = [name for name in touched if before.get(name) and not after.get(name)]
    return tuple(board.in_order(confirmed)), tuple(dict.fromkeys(withdrawn))


# ---------------------------------------------------------------- one at a time, for a screen


def split_link(
    session: Session,
    document: Document,
    unit: str,
    source: Sequence[Indices],
    target: Sequence[Indices] = (),
    *,
    texts: Sequence[str] = (),
    revisions: Mapping[str, int] | None = None,
) -> Repaired:
    """Make several units of one; see `workflow.operations.Split` and `repair`."""
    operation = Split(unit_id(unit), tuple(source), tuple(target), tuple(texts))
    return repair(session, document, [operation], revisions=revisions)


def merge_links(
    session: Session,
    document: Document,
    units: Sequence[str],
    *,
    revisions: Mapping[str, int] | None = None,
) -> Repaired:
    """Make one unit of neighbours; see `repair`."""
    return repair(session, document, [Merge(tuple(map(unit_id, units)))], revisions=revisions)


def shift_segment(
    session: Session,
    document: Document,
    unit: str,
    side: str,
    *,
    down: bool,
    count: int = 1,
    revisions: Mapping[str, int] | None = None,
) -> Repaired:
    """Give the first or last segments of a unit to its neighbour.

    Args:
        session: Who does it.
        document: Which document.
        unit: The unit.
        side: ``s`` for source segments, ``t`` for those of the translation.
        down: The last ones to the unit below; else the first ones to the unit above.
        count: How many, 1 or more.
        revisions: See `repair`.

    Raises:
        UsageError: See `repair`.
        RefusedError: See `repair`.
        StaleError: See `repair`.
    """
    found = session.store.unit(document.id, unit_id(unit))
    own = found.target_segments if side == "t" else found.source_segments
    if len(own) < count:
        raise UsageError(f"{found.id} has {len(own)} segments on that side")
    segments = own[-count:] if down else own[:count]
    operation = Shift(found.id, side, segments, down)
    return repair(session, document, [operation], revisions=revisions)


def unlink(
    session: Session,
    document: Document,
    unit: str,
    *,
    revisions: Mapping[str, int] | None = None,
) -> Repaired:
    """Part source and target of a unit: two units; see `repair`."""
    return repair(session, document, [Unlink(unit_id(unit))], revisions=revisions)


def relink(
    session: Session,
    document: Document,
    source: Indices,
    target: Indices,
    *,
    revisions: Mapping[str, int] | None = None,
) -> Repaired:
    """Make one link of segments, wherever they were; see `repair`."""
    operation = Relink(tuple(sorted(source)), tuple(sorted(target)))
    return repair(session, document, [operation], revisions=revisions)


def confirm(
    session: Session,
    document: Document,
    units: Sequence[str],
    *,
    withdraw: bool = False,
    revisions: Mapping[str, int] | None = None,
) -> Repaired:
    """Say of links that they are right, or take that back; see `repair`."""
    names = tuple(map(unit_id, units))
    operation = Unconfirm(names) if withdraw else Confirm(names)
    return repair(session, document, [operation], revisions=revisions)
