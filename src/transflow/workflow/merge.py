"""Three-way merge of what a translator sends back, by content and never by flags."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transflow.document import Unit
    from transflow.workflow.exchange import CatalogEntry


class Outcome(StrEnum):
    """What becomes of one returned entry."""

    SAME = "same"
    """Nobody changed it."""
    TAKEN = "taken"
    """The translator changed it and nobody else did: the text is taken."""
    OURS = "ours"
    """Only we changed it since the export: our text stays."""
    AGREED = "agreed"
    """Both came to the same text."""
    CONFLICT = "conflict"
    """Both changed it: our text stays, theirs becomes a suggestion."""
    SOURCE_CHANGED = "source-changed"
    """The source has changed since the export: theirs becomes a suggestion."""
    ABSORBED = "absorbed"
    """Its unit has become part of another since: theirs becomes a suggestion there."""
    EMPTIED = "emptied"
    """The translator took the text away: reported, not taken."""
    UNKNOWN = "unknown"
    """No such unit, or its source is not the one that went out: reported, not taken."""
    MISSING = "missing"
    """The unit went out and did not come back: reported."""


SUGGESTS = frozenset({Outcome.CONFLICT, Outcome.SOURCE_CHANGED, Outcome.ABSORBED})


@dataclass(frozen=True, slots=True)
class Merged:
    """The verdict on one entry.

    Attributes:
        unit: Identifier of the unit as the file names it.
        outcome: What becomes of it.
        text: The translator's text; of a unit that has grown since, its whole text with theirs put
            in, where it is plain what theirs takes the place of.
        line: Line in the returned file, from 1, or 0.
        reopens: Whether taking the text opens a unit that was final or reviewed.
        into: The unit that it has become part of, or "".
    """

    unit: str
    outcome: Outcome
    text: str
    line: int = 0
    reopens: bool = False
    into: str = ""


def merge(
    base: Mapping[str, Unit] | None,
    current: Mapping[str, Unit],
    returned: Sequence[CatalogEntry],
) -> list[Merged]:
    """Decide about every returned entry.

    A missing ``fuzzy`` flag never means approval, so flags are not looked at.

    Args:
        base: The units as they were when the file went out, or None when the export is not known;
            then nothing can be taken safely and every difference is a conflict.
        current: The units as they are.
        returned: What came back.

    Returns:
        One verdict for each returned entry in its order, then one for each unit of the base that
        did not come back.
    """
    result = []
    seen: set[str] = set()
    grown: dict[str, str] = {}
    for entry in returned:
        now = current.get(entry.unit)
        then = base.get(entry.unit) if base is not None else None
        first_time = entry.unit not in seen
        seen.add(entry.unit)
        outcome = _verdict(then, now, entry, known=base is not None and first_time)
        heir = now
        if now is None and then is not None and entry.source == then.source:
            heir = _heir(then, current.values())
            if heir is not None:
                outcome = Outcome.ABSORBED if entry.target else Outcome.EMPTIED
                outcome = Outcome.SAME if entry.target == then.target else outcome
        text = entry.target
        if then and heir and outcome in {Outcome.ABSORBED, Outcome.SOURCE_CHANGED}:
            whole = grown.get(heir.id, heir.target)
            if _is_part(then, heir) and then.target and whole.count(then.target) == 1:
                text = grown[heir.id] = whole.replace(then.target, text)
        reopens = outcome is Outcome.TAKEN and now is not None and now.acceptance is not None
        into = heir.id if heir and not now else ""
        result.append(Merged(entry.unit, outcome, text, entry.line, reopens, into))
    # A target that stands alone has no source and cannot travel in a catalogue.
    result.extend(
        Merged(unit.id, Outcome.MISSING, "")
        for unit in (base or {}).values()
        if unit.source and unit.id not in seen and unit.id in current
    )
    return result


def _heir(gone: Unit, current: Iterable[Unit]) -> Unit | None:
    """The unit that holds what a unit held that is gone: the nearest one, or None."""
    holders = [unit for unit in current if _is_part(gone, unit)]
    return min(holders, key=lambda unit: abs(unit.ord - gone.ord), default=None)


def _is_part(then: Unit, now: Unit) -> bool:
    """Whether a unit as it was is a part of one as it is."""
    return bool(then.source) and then.source in now.source != then.source


def _verdict(then: Unit | None, now: Unit | None, entry: CatalogEntry, *, known: bool) -> Outcome:
    if now is None:
        return Outcome.UNKNOWN
    if entry.source != now.source:
        if then is None or entry.source != then.source:
            return Outcome.UNKNOWN
        return Outcome.SAME if entry.target == then.target else Outcome.SOURCE_CHANGED
    if entry.target == now.target:
        return Outcome.SAME if then is None or then.target == now.target else Outcome.AGREED
    if not known or then is None:
        return Outcome.CONFLICT if entry.target else Outcome.EMPTIED
    if entry.target == then.target:
        return Outcome.OURS
    if not entry.target:
        return Outcome.EMPTIED
    return Outcome.TAKEN if now.target == then.target else Outcome.CONFLICT
