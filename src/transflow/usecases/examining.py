"""What the checks find on single units, with all that they need read once.

`checking.diagnose` looks at a whole document; whoever goes through it unit by unit keeps an
examiner instead, and pays for the unit alone. The checks themselves are imported with the first
question.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from transflow.document import Entity
from transflow.usecases.staleness import terms_digests
from transflow.workflow.images import WAIVER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from transflow.document import Document, Unit
    from transflow.model import Severity
    from transflow.usecases.checking import Finding, Labels
    from transflow.usecases.session import Session


class Examiner:
    """Examines the units of one document.

    Glossary, severities and numbering are those of the moment when they were first needed; waivers
    are always those that stand.

    Args:
        session: Who asks, and where.
        document: Which document.
    """

    def __init__(self, session: Session, document: Document) -> None:
        self._session = session
        self._document = document

    @cached_property
    def _numbering(self) -> Labels:
        found = self._session.store.numbering(self._document.id)
        return found.get("source", []), found.get("target", [])

    @cached_property
    def _severities(self) -> Mapping[str, Severity | None]:
        from transflow.usecases.checking import severities

        return severities(self._session, self._document)

    def findings(self, unit: Unit) -> list[Finding]:
        """What the checks of pairs find on a unit, each with the living waiver that covers it."""
        from transflow.checks.run import check_pair
        from transflow.usecases.checking import covered, pair_of
        from transflow.usecases.knowledge import checking_knowledge

        diagnostics = check_pair(
            pair_of(unit, self._document, self._numbering, self._session.workspace.config.markers),
            glossary=self._session.glossary_of(self._document),
            severities=self._severities,
            knowledge=checking_knowledge(self._document.source_lang),
        )
        if not diagnostics:
            return []
        rows = self._session.store.items(self._document.id, Entity.WAIVER, unit=unit.id)
        return covered(diagnostics, map(WAIVER.decode, rows.values()), {unit.id: unit})

    def terms(self, unit: Unit) -> str:
        """Digest of the glossary rules that hold for a unit now; see `staleness.terms_digests`."""
        return terms_digests(self._session, self._document, [unit])[unit.id]
