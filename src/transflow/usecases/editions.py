"""What was published, and whether a document is official now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.document import Edition, EditionKind, Entity
from transflow.workflow.digests import content_digest
from transflow.workflow.images import EDITION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.document import Document, Unit
    from transflow.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Standing:
    """What a document is at this moment.

    Attributes:
        kind: Official exactly when what stands now is what the newest official edition sealed.
        edition: The newest edition of that kind, or None before the first.
        editions: All of them, oldest first.
    """

    kind: EditionKind
    edition: Edition | None
    editions: tuple[Edition, ...]


def editions(session: Session, document: Document) -> list[Edition]:
    """The editions of a document, oldest first."""
    rows = session.store.items(document.id, Entity.EDITION)
    return sorted((EDITION.decode(row) for row in rows.values()), key=lambda e: e.number)


def standing(session: Session, document: Document, units: Sequence[Unit] | None = None) -> Standing:
    """Whether a document is provisional or official now."""
    sealed = editions(session, document)
    official = [e for e in sealed if e.kind is EditionKind.OFFICIAL]
    if official:
        units = session.store.units(document.id) if units is None else units
        if official[-1].digest == content_digest(document.source_digest, units):
            return Standing(EditionKind.OFFICIAL, official[-1], tuple(sealed))
    provisional = [e for e in sealed if e.kind is EditionKind.PROVISIONAL]
    newest = provisional[-1] if provisional else None
    return Standing(EditionKind.PROVISIONAL, newest, tuple(sealed))
