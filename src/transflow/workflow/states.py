"""States of a unit and the one table that says which action may lead where.

An acceptance (``reviewed`` or ``final``) is bound to digests of what was accepted. It is kept while
the text is edited: when the text is put back the acceptance holds again, and when the source or the
glossary rules change under it the unit is stale, which is read off the digests and never stored.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from unicodedata import normalize

from transflow.document import Acceptance, Origin, State, Unit
from transflow.errors import RefusedError, UsageError
from transflow.workflow.digests import text_digest

MARKS: Final[dict[State, frozenset[State]]] = {
    State.REVIEWED: frozenset({State.TRANSLATED, State.NEEDS_WORK, State.REVIEWED, State.FINAL}),
    State.FINAL: frozenset({State.TRANSLATED, State.REVIEWED, State.FINAL}),
    State.NEEDS_WORK: frozenset({State.TRANSLATED, State.REVIEWED, State.FINAL}),
}
"""For every state that a person can give by a mark: the states it may be given from."""

ACCEPTED: Final = frozenset({State.REVIEWED, State.FINAL})


def is_stale(unit: Unit, terms: str) -> bool:
    """Whether a unit stands accepted although what was accepted has changed since.

    Args:
        unit: The unit.
        terms: Digest of the glossary rules that apply to its source text now.
    """
    accepted = unit.acceptance
    if unit.state not in ACCEPTED or accepted is None:
        return False
    return not _covers(accepted, unit.source, unit.target) or accepted.terms != terms


def effective_state(unit: Unit, terms: str) -> State:
    """The state that counts: a stale unit is open again."""
    return State.TRANSLATED if is_stale(unit, terms) else unit.state


def is_draft(unit: Unit) -> bool:
    """Whether the text came from a machine or a memory and no person has touched it."""
    return unit.state is State.TRANSLATED and unit.origin in {Origin.MT, Origin.TM}


def clean_text(text: str, unit: str) -> str:
    """A target text as a person gave it, without the white space around it.

    Args:
        text: What was given.
        unit: The unit that it is for, for the message.

    Raises:
        UsageError: It has line breaks or control characters.
    """
    text = text.strip()
    if any((c < " " and c != "\t") or c in "\x7f\x85\u2028\u2029" for c in text):
        raise UsageError(f"{unit}: a unit's text is one line without control characters")
    return text


def edited(unit: Unit, text: str, by: str, *, origin: Origin = Origin.PERSON) -> Unit:
    """The unit with a new target text.

    Args:
        unit: The unit as it is.
        text: The new text; "" takes the translation away.
        by: Who wrote it; "" for a machine or a memory.
        origin: Where it came from.

    Raises:
        UsageError: The text is the one that already stands.
    """
    if text == unit.target:
        raise UsageError(f"{unit.id}: the text is already so; nothing was changed")
    accepted = unit.acceptance
    if accepted is not None and _covers(accepted, unit.source, text):
        state = accepted.state
    elif text:
        state = State.TRANSLATED
    else:
        state, origin = State.INITIAL, Origin.NONE
    return replace(unit, target=text, state=state, origin=origin, author=by, reviewer="")


def with_source(unit: Unit, source: str) -> Unit:
    """The unit with a new source text: accepted work opens again, put back it holds again."""
    accepted = unit.acceptance
    if accepted is not None and _covers(accepted, source, unit.target):
        return replace(unit, source=source, state=accepted.state)
    state = State.TRANSLATED if unit.state in ACCEPTED else unit.state
    return replace(unit, source=source, state=state)


def relinked(unit: Unit, *, source: str, target: str, origin: Origin, author: str) -> Unit:
    """The unit with other texts on its sides, because its link is another one now.

    Nothing opens while both texts stay; accepted work opens when one of them changes, and put back
    it holds again.

    Args:
        unit: The unit as it is.
        source: The source text; "" when the target stands alone.
        target: The target text; "" when there is none.
        origin: Where the target text came from.
        author: Who last wrote it; "" when no person did.
    """
    if (unit.source, unit.target) == (source, target):
        return unit
    accepted, reviewer = unit.acceptance, ""
    if accepted is not None and _covers(accepted, source, target):
        state = accepted.state
        reviewer = accepted.by if state is State.REVIEWED else ""
    elif not target:
        state, origin, author = State.INITIAL, Origin.NONE, ""
    else:
        state = State.NEEDS_WORK if unit.state is State.NEEDS_WORK else State.TRANSLATED
    return replace(
        unit,
        source=source,
        target=target,
        state=state,
        origin=origin,
        author=author,
        reviewer=reviewer,
    )


def marked(
    unit: Unit,
    state: State,
    *,
    by: str,
    at: str,
    terms: str,
    glossary: str,
    four_eyes: bool,
    empty_allowed: bool = False,
) -> Unit:
    """The unit with a mark that a person gave it.

    Args:
        unit: The unit as it is.
        state: ``reviewed``, ``final`` or ``needs_work``.
        by: The person.
        at: When.
        terms: Digest of the glossary rules that apply to the source text.
        glossary: Digest of the whole glossary.
        four_eyes: Whether a final text needs two persons.
        empty_allowed: Whether a person has waived that the target is empty. A unit without a source
            whose text was taken away needs no such permission: it is a removal, to be accepted.

    Raises:
        RefusedError: The table does not allow it, there is no text to accept, or policy asks for a
            second person.
        UsageError: The state can't be given by a mark.
    """
    allowed = MARKS.get(state)
    if allowed is None:
        raise UsageError(
            f"{unit.id}: nobody can mark a unit '{state}'", hint="final, reviewed or needs-work"
        )
    now = effective_state(unit, terms)
    empty_allowed = empty_allowed or not unit.source
    if not unit.target and not empty_allowed:
        raise RefusedError(
            f"{unit.id}: there is no text to mark",
            hint=f"write one, or waive the omission: waive DOC {unit.id} empty --reason …",
        )
    if now not in allowed and not (now is State.INITIAL and empty_allowed):
        raise RefusedError(
            f"{unit.id}: a unit that is '{now}' cannot become '{state}'",
            hint="edit it, or mark it reviewed first",
        )
    if state is State.NEEDS_WORK:
        return replace(unit, state=state, acceptance=None, reviewer="")
    if state is State.FINAL and four_eyes and not has_second_person(unit, by):
        raise RefusedError(
            f"{unit.id}: the policy four_eyes asks for two persons, and {by} is alone on this unit",
            hint="another person must mark it: reviewed by one, final by the other",
        )
    acceptance = Acceptance(
        state=state,
        by=by,
        at=at,
        source=text_digest(unit.source),
        target=text_digest(unit.target),
        terms=terms,
        glossary=glossary,
    )
    reviewer = by if state is State.REVIEWED else unit.reviewer
    return replace(unit, state=state, acceptance=acceptance, reviewer=reviewer)


def has_second_person(unit: Unit, final_by: str) -> bool:
    """Whether somebody other than the person who makes it final wrote or reviewed this text."""
    own = _folded(final_by)
    return any(person and _folded(person) != own for person in (unit.author, unit.reviewer))


def _folded(person: str) -> str:
    """A name as policy compares it: no second person is made by spelling the first differently."""
    return normalize("NFKC", person).casefold().strip()


def _covers(accepted: Acceptance, source: str, target: str) -> bool:
    return accepted.source == text_digest(source) and accepted.target == text_digest(target)
