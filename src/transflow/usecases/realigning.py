"""Aligning a document anew around what people have settled."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from transflow.alignment.aligner import align
from transflow.alignment.knowledge import Knowledge
from transflow.errors import UsageError
from transflow.usecases.units import (
    StoredLinks,
    UnitChange,
    board_changes,
    from_to,
    layouts,
    open_board,
    told,
)
from transflow.workflow.grouptext import has_own_text
from transflow.workflow.links import Group
from transflow.workflow.states import ACCEPTED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from transflow.document import Document, Unit
    from transflow.model import Link, Segment
    from transflow.usecases.session import Session
    from transflow.workflow.board import Board


class Kept(StrEnum):
    """Why a new alignment leaves a unit as it is."""

    CONFIRMED = "confirmed"
    ACCEPTED = "accepted"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class Realigned:
    """What a new alignment did.

    Attributes:
        changes: As in `Repaired`.
        kept: How many units stood as they were, and why.
        same: How many others came out as they were.
    """

    changes: tuple[UnitChange, ...]
    kept: Mapping[Kept, int]
    same: int


def realign(
    session: Session,
    document: Document,
    *,
    knowledge: Knowledge | None = None,
    dry_run: bool = False,
    progress: Callable[[float], None] | None = None,
) -> Realigned:
    """Align a document anew around what people have settled.

    Links that a person confirmed, units that were accepted and units with a text of their own stand
    and lead the aligner. What comes out as it was keeps everything; the rest is taken apart and put
    together as by hand.

    Args:
        session: Who does it.
        document: Which document.
        knowledge: What helps to align, or None for the workspace's glossary alone; the links that
            stand are added to it.
        dry_run: Only tell what would be.
        progress: Told the share of the work done, 0 to 1.

    Raises:
        UsageError: The document was added, so that there is nothing to align.
        StaleError: Somebody changed the document meanwhile.
    """
    head, _ = session.store.head(document.id)
    if not document.target_digest:
        raise UsageError(
            f"{document.name} has no translation to align: it was added",
            hint="align SOURCE TARGET --name makes a document of a pair",
        )
    stored = StoredLinks(session, document, every=True)
    board = open_board(session, document, stored)
    old = list(board.units.values())
    reasons = {unit.id: reason for unit in old if (reason := _why_kept(unit, board))}
    standing = [board.link(name) for name in board.order if name in reasons]
    found = layouts(session, document)
    sides = found["source"].segments, found["target"].segments
    fresh = _aligned(session, document, sides, standing, knowledge=knowledge, progress=progress)
    groups = [Group(k.source, k.target, link=k) for k in fresh if not _stands(k, board)]
    board.regroup(groups, by=session.by, at=session.now())
    board.arrange(fresh)
    changes = board_changes(session, document, board, old, stored)
    kept = Counter(reasons.values())
    result = Realigned(told(old, board), kept, len(fresh) - len(groups) - len(standing))
    if changes and not dry_run:
        note = {"kept": {reason.value: kept[reason] for reason in Kept}, **from_to(result.changes)}
        session.append(document, "document.realigned", changes, note, head=head)
    return result


def _why_kept(unit: Unit, board: Board) -> Kept | None:
    if not unit.source_segments and not unit.target_segments:
        return None
    if board.link(unit.id).confirmed:
        return Kept.CONFIRMED
    if unit.state in ACCEPTED:
        return Kept.ACCEPTED
    return Kept.EDITED if has_own_text(unit, board.target) else None


def _stands(link: Link, board: Board) -> bool:
    """Whether a link is one that a unit has."""
    name = board.holder("s", link.source[0]) if link.source else board.holder("t", link.target[0])
    return name is not None and Group(link.source, link.target).is_of(board.units[name])


def _aligned(
    session: Session,
    document: Document,
    sides: tuple[Sequence[Segment], Sequence[Segment]],
    standing: Sequence[Link],
    *,
    knowledge: Knowledge | None,
    progress: Callable[[float], None] | None,
) -> list[Link]:
    """The aligner's links with those that stand in their places, whatever it made of them."""
    if knowledge is None:
        knowledge = Knowledge(glossary=session.glossary(document.source_lang, document.target_lang))
    found = align(
        *sides,
        document.source_lang,
        document.target_lang,
        knowledge=replace(
            knowledge,
            confirmed=[(k.source, k.target) for k in standing],
            crossing={k.source[0] for k in standing if k.crossing and k.source},
        ),
        progress=progress,
    )
    by_source = {i: link for link in standing for i in link.source}
    by_target = {j: link for link in standing for j in link.target}
    result: list[Link] = []
    placed: set[int] = set()
    for link in found:
        # What has a source stands where its source stands, even if its translation was moved.
        met = [by_source[i] for i in link.source if i in by_source]
        met += [own for j in link.target if (own := by_target.get(j)) and not own.source]
        pieces = [own for own in met if id(own) not in placed]
        placed.update(map(id, pieces))
        source = tuple(i for i in link.source if i not in by_source)
        target = tuple(j for j in link.target if j not in by_target)
        if source or target:
            pieces.append(replace(link, source=source, target=target))
        result += sorted(dict.fromkeys(pieces), key=lambda piece: (not piece.source, piece.source))
    return result
