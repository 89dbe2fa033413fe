"""How far every document is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.document import EditionKind, Entity, State
from transflow.usecases.editions import standing
from transflow.usecases.staleness import terms_digests
from transflow.workflow.images import COMMENT
from transflow.workflow.states import effective_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from transflow.document import Document
    from transflow.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Progress:
    """One line of the status.

    Attributes:
        document: The document.
        kind: Provisional or official, now.
        edition: Number of the newest edition of that kind, or 0.
        states: How many units are in each state; stale ones count as translated.
        stale: How many accepted units are open again because what was accepted changed.
        open_comments: How many comments wait for an answer.
        date: The day on which its terms must be valid (``YYYY-MM-DD``), or "".
    """

    document: Document
    kind: EditionKind
    edition: int
    states: Mapping[State, int]
    stale: int
    open_comments: int
    date: str = ""

    @property
    def total(self) -> int:
        """Number of units."""
        return sum(self.states.values())

    @property
    def final(self) -> int:
        """Number of final units."""
        return self.states.get(State.FINAL, 0)


def progress(session: Session) -> list[Progress]:
    """The progress of every document, by name.

    Counting comes from the record in one query. Units are only read where something was accepted:
    a changed glossary may have made it stale.
    """
    counts = session.store.progress()
    return [_progress(session, d, counts.get(d.id, {})) for d in session.store.documents()]


def _progress(session: Session, document: Document, counts: Mapping[State, int]) -> Progress:
    states = {state: counts.get(state, 0) for state in State}
    stale = 0
    units = None
    if states[State.FINAL] or states[State.REVIEWED]:
        units = session.store.units(document.id)
        terms = terms_digests(session, document, units)
        for unit in units:
            now = effective_state(unit, terms[unit.id])
            if now is not unit.state:
                states[unit.state] -= 1
                states[now] += 1
                stale += 1
    stands = standing(session, document, units)
    remarks = session.store.items(document.id, Entity.COMMENT).values()
    return Progress(
        document=document,
        kind=stands.kind,
        edition=stands.edition.number if stands.edition else 0,
        states=states,
        stale=stale,
        open_comments=sum(not COMMENT.decode(row).resolved_by for row in remarks),
        date=session.date_of(document),
    )
