"""The gate before the official edition: it names everything that stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.document import State
from transflow.model import Severity
from transflow.workflow.states import effective_state, has_second_person, is_stale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transflow.document import Comment, Unit
    from transflow.model import Diagnostic

UNLINKED_CHECKS = frozenset({"unlinked", "empty"})
"""Checks that find a segment without its counterpart; the gate names those as unlinked."""


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing that stands in the way of the official edition.

    Attributes:
        kind: ``not-final``, ``stale``, ``second-person``, ``error``, ``unlinked``, ``comment``,
            ``marker`` or ``empty-document``.
        unit: The unit, or "" for the document.
        message: What is wrong, for a person.
        mend: What to do about it.
    """

    kind: str
    unit: str
    message: str
    mend: str


def blockers(
    units: Sequence[Unit],
    terms: Mapping[str, str],
    standing: Iterable[Diagnostic],
    comments: Iterable[Comment],
    *,
    four_eyes: bool,
) -> list[Blocker]:
    """Everything that keeps a document from being official, in document order.

    Args:
        units: All units, in order.
        terms: For every unit id the digest of the glossary rules that apply now.
        standing: Diagnostics that no living waiver covers.
        comments: Open comments.
        four_eyes: Whether a final text needs two persons.
    """
    found: dict[str, list[Blocker]] = {"": []}
    for unit in units:
        found[unit.id] = _of_unit(unit, terms[unit.id], four_eyes=four_eyes)
    for diagnostic in standing:
        if diagnostic.severity is Severity.ERROR:
            found.setdefault(diagnostic.unit, []).append(_of_error(diagnostic))
    for comment in comments:
        found.setdefault(comment.unit, []).append(
            Blocker(
                "comment",
                comment.unit,
                f"open comment by {comment.by}: {comment.text}",
                f"answer it, then: comment DOC {comment.unit} --resolve",
            )
        )
    if not units:
        found[""].append(
            Blocker("empty-document", "", "the document has no units", "align or add it again")
        )
    order = [unit.id for unit in units]
    return [blocker for key in [*order, ""] for blocker in found[key]]


def _of_unit(unit: Unit, terms: str, *, four_eyes: bool) -> list[Blocker]:
    if is_stale(unit, terms):
        accepted = unit.acceptance
        why = (
            "the glossary rules for it have changed"
            if accepted is not None and accepted.terms != terms
            else "its text has changed"
        )
        return [
            Blocker(
                "stale",
                unit.id,
                f"was {unit.state}, but {why} since",
                f"read it again: mark DOC {unit.id} --final",
            )
        ]
    if effective_state(unit, terms) is not State.FINAL:
        return [
            Blocker(
                "not-final", unit.id, f"is {unit.state}", f"review it: mark DOC {unit.id} --final"
            )
        ]
    accepted = unit.acceptance
    if four_eyes and accepted is not None and not has_second_person(unit, accepted.by):
        return [
            Blocker(
                "second-person",
                unit.id,
                f"{accepted.by} alone stands behind it, and the policy asks for two persons",
                f"somebody else: mark DOC {unit.id} --reviewed",
            )
        ]
    return []


def _of_error(diagnostic: Diagnostic) -> Blocker:
    unit = diagnostic.unit or "-"
    if diagnostic.check in UNLINKED_CHECKS:
        mend = f"translate or link it, or: waive DOC {unit} {diagnostic.check} --reason …"
        return Blocker("unlinked", diagnostic.unit, diagnostic.message, mend)
    mend = f"mend it, or: waive DOC {unit} {diagnostic.check} --reason …"
    return Blocker("error", diagnostic.unit, f"{diagnostic.check}: {diagnostic.message}", mend)
