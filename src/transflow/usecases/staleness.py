"""Which glossary rules apply to units now: what an acceptance is held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.document import Document, Unit
    from transflow.usecases.session import Session


def terms_digests(session: Session, document: Document, units: Iterable[Unit]) -> dict[str, str]:
    """For every unit, the digest of the glossary rules that apply to its source text now.

    It is "" for units that nobody accepted: nothing is held against it. While the glossary files
    are those that an acceptance was given under, no text is looked at and no glossary is built.
    """
    present = session.glossary_digest(document.source_lang, document.target_lang)
    result = {}
    for unit in units:
        accepted = unit.acceptance
        if accepted is None:
            result[unit.id] = ""
        elif accepted.glossary == present:
            result[unit.id] = accepted.terms
        else:
            result[unit.id] = terms_digest(session, document, unit)
    return result


def terms_digest(session: Session, document: Document, unit: Unit) -> str:
    """The digest of the glossary rules that apply to one unit's source text now."""
    from transflow.glossary.rules import rules_digest

    glossary = session.glossary_of(document)
    return rules_digest(glossary.applied(unit.source))
