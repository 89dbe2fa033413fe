"""The target text of segments that become one link.

As long as a unit's text is what its target segments say, it goes with them, segment by segment. A
text that somebody wrote or changed is one piece: it goes with its segments together, is joined to
what stands beside it, and is never divided unless a person says how.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from transflow.document import Origin
from transflow.errors import RefusedError
from transflow.workflow.operations import names
from transflow.workflow.paragraphs import rewritten

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.document import Unit
    from transflow.workflow.links import Group, Side


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the text of a unit to be: where it stands, from which unit it comes."""

    at: int
    text: str
    unit: str


def has_own_text(unit: Unit, target: Side) -> bool:
    """Whether a unit's target text is another than that of its target segments."""
    return unit.target != target.text(unit.target_segments)


def group_text(
    group: Group, parents: Sequence[Unit], target: Side, by: str
) -> tuple[str, Origin, str]:
    """The target text of a group, where it came from, and who wrote it last.

    Args:
        group: The segments.
        parents: The units that held them, in document order.
        target: The provisional translation.
        by: Who puts the group together.

    Raises:
        RefusedError: A text that somebody wrote would have to be divided.
    """
    if group.text is not None:
        if group.text != target.text(group.target):
            return group.text, Origin.PERSON if group.text else Origin.NONE, by
        return group.text, Origin.PROVISIONAL if group.text else Origin.NONE, ""
    pieces = sorted(_pieces(group, parents, target), key=lambda piece: piece.at)
    text = target.joiner.join(piece.text for piece in pieces)
    givers = {piece.unit for piece in pieces}
    own = [unit for unit in parents if unit.id in givers and has_own_text(unit, target)]
    if not own:
        return text, Origin.PROVISIONAL if text else Origin.NONE, ""
    if len(givers) == 1:
        return text, own[0].origin, own[0].author
    _expect_breaks_to_stay(group, text, own[0].id, target)
    for unit in own:
        if unit.origin in {Origin.MT, Origin.TM}:
            # A draft stays one until a person has read it, whatever it is joined to.
            return text, unit.origin, ""
    return text, Origin.PERSON, by


def _expect_breaks_to_stay(group: Group, text: str, written: str, target: Side) -> None:
    """Refuse to join what would lose a paragraph's break or label.

    One text stands where the first segment stood; what parts and numbers the others would go.

    Raises:
        RefusedError: It would.
    """
    part, _ = rewritten(
        [target.texts[j] for j in group.target],
        [target.paragraphs[j] if target.paragraphs else 0 for j in group.target],
        text,
        target.joiner,
    )
    mend = f"edit {written} back to what was published, or leave them apart"
    for before, j in pairwise(group.target[part]):
        if target.labels and target.labels[j]:
            raise RefusedError(
                f"{written}: its text was edited, and joined to it {target.labels[j]!r} would be "
                "lost from the published text",
                hint=mend,
            )
        if target.paragraphs and target.paragraphs[before] != target.paragraphs[j]:
            raise RefusedError(
                f"{written}: its text was edited, and joined to it the paragraph that begins with "
                f"{names('t', [j])[0]} would no longer stand apart in the published text",
                hint=mend,
            )


def _pieces(group: Group, parents: Sequence[Unit], target: Side) -> Iterable[_Piece]:
    wanted, last = set(group.target), -1
    for unit in parents:
        if has_own_text(unit, target):
            last = min(unit.target_segments, default=last)
            if unit.target and _takes(group, unit):
                yield _Piece(last, unit.target, unit.id)
            continue
        for j in unit.target_segments:
            if j in wanted:
                last = j
                yield _Piece(j, target.texts[j], unit.id)


def _takes(group: Group, unit: Unit) -> bool:
    """Whether a group takes a unit's own text: it does with all its segments.

    Raises:
        RefusedError: The group takes some of them.
    """
    side = "t" if unit.target_segments else "s"
    bound = unit.target_segments or unit.source_segments
    if not bound:
        return unit.id in group.units
    taken = set(group.target if side == "t" else group.source).intersection(bound)
    if 0 < len(taken) < len(bound):
        raise RefusedError(
            f"{unit.id}: its text was edited, so nobody can tell which words of it belong to "
            f"{' and which to '.join(names(side, bound))}",
            hint=f"say it: {_example(unit)}",
        )
    return bool(taken)


def _example(unit: Unit) -> str:
    """How the split is typed that says which words of a unit go where."""
    words = ["split", unit.id]
    for side, indices in (("s", unit.source_segments), ("t", unit.target_segments)):
        first, *rest = names(side, indices) or [""]
        if first:
            words.append(f"{first}|{','.join(rest) or '-'}")
    return " ".join(words) + ' "first text" | "second text"'
