"""What each operation on links does to the units of a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.errors import UsageError
from transflow.model import Confirmation
from transflow.workflow.links import Group, whole
from transflow.workflow.operations import (
    Confirm,
    Merge,
    Relink,
    Shift,
    Split,
    Unconfirm,
    Unlink,
    names,
)
from transflow.workflow.states import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.document import Unit
    from transflow.workflow.board import Board
    from transflow.workflow.operations import Indices, Operation

_RANGE: Final = re.compile(r"(u\d+)-(u\d+)")
_SEGMENT: Final = re.compile(r"([st])(\d+)")


def perform(board: Board, operation: Operation, *, by: str, at: str) -> list[str]:
    """Do one operation.

    Args:
        board: The units; changed by it, and not to be used any more when it fails.
        operation: What to do.
        by: Who does it.
        at: When.

    Returns:
        The units that came of it, in document order where several did.

    Raises:
        UsageError: It names what there is not, or asks for what makes no sense; says the mend.
        RefusedError: A text that somebody wrote would have to be divided.
    """
    match operation:
        case Split():
            return board.regroup(_split(board, operation), by=by, at=at)
        case Merge(units):
            return board.regroup([_merge(board, units)], by=by, at=at)
        case Shift():
            return board.regroup(_shift(board, operation), by=by, at=at)
        case Unlink(unit):
            return board.regroup(_unlink(board, unit), by=by, at=at)
        case Relink(source, target):
            return board.regroup([_relink(board, source, target)], by=by, at=at)
        case Confirm(units):
            return _confirm(board, units, Confirmation(by, at))
        case Unconfirm(units):
            return _confirm(board, units, None)


def find(board: Board, word: str) -> Unit:
    """The unit that a word means: its name, or a segment that it holds.

    Raises:
        UsageError: There is none.
    """
    segment = _SEGMENT.fullmatch(word)
    if segment:
        _present(board, segment[1], [int(segment[2]) - 1])
        word = board.holder(segment[1], int(segment[2]) - 1) or word
    unit = board.units.get(word)
    if unit is None:
        raise UsageError(f"there is no unit {word}", hint="align DOC lists units with their links")
    return unit


def spread(board: Board, words: Iterable[str]) -> list[str]:
    """Units by their names, ranges written out in document order, each once.

    Raises:
        UsageError: There is no such unit, or a range runs backwards.
    """
    found: dict[str, None] = {}
    for word in words:
        ends = _RANGE.fullmatch(word)
        if ends is None:
            found[find(board, word).id] = None
            continue
        first, last = (board.order.index(find(board, end).id) for end in ends.groups())
        if first > last:
            raise UsageError(f"{word} runs backwards: {ends[2]} stands before {ends[1]}")
        found.update(dict.fromkeys(board.order[first : last + 1]))
    return list(found)


def _present(board: Board, side: str, segments: Iterable[int]) -> None:
    """Refuse segments that there are not.

    Raises:
        UsageError: It names the first of them.
    """
    texts = (board.target if side == "t" else board.source).texts
    for index in segments:
        if index < len(texts):
            continue
        what = "translation" if side == "t" else "source"
        if not texts:
            raise UsageError(
                f"there is no segment {side}{index + 1}: the document has no aligned translation",
                hint="only source segments can be split and merged in it",
            )
        raise UsageError(
            f"there is no segment {side}{index + 1}",
            hint=f"the {what} has {side}1 to {side}{len(texts)}",
        )


def _split(board: Board, split: Split) -> list[Group]:
    unit = find(board, split.unit)
    counts = {len(side) for side in (split.source, split.target, split.texts) if side}
    count = max(counts, default=0)
    if len(counts) != 1 or count < 2:
        raise UsageError(
            f"split {unit.id}: each side and the texts have as many parts, two or more",
            hint=f"as in: {_shape(unit, 2)}",
        )
    sides = []
    for side, parts, own in (
        ("s", split.source, unit.source_segments),
        ("t", split.target, unit.target_segments),
    ):
        named = [index for part in parts for index in part]
        _present(board, side, named)
        if sorted(named) != list(own):
            raise UsageError(
                f"split {unit.id}: each of its segments goes to one part; it has "
                f"{' '.join(names(side, own)) or 'no ' + side + '…'}",
                hint=f"name them with bars between the parts: {_shape(unit, count)}; the text of "
                'each part may follow: "one" | "two"',
            )
        sides.append(parts if any(parts) else ((),) * count)
    if not unit.source_segments and not unit.target_segments:
        raise UsageError(f"split {unit.id}: it has no segments to divide", hint="edit its text")
    texts: Sequence[str | None] = [clean_text(text, unit.id) for text in split.texts]
    texts = texts or [None] * count
    groups = []
    for number, (source, target, text) in enumerate(zip(*sides, texts, strict=True), start=1):
        if not source and not target:
            raise UsageError(
                f"split {unit.id}: part {number} has no segment",
                hint="a part needs a segment of the source or of the translation",
            )
        if text == "":
            raise UsageError(
                f"split {unit.id}: the text of part {number} is empty",
                hint="give each part its words, or leave the texts out and edit the units then",
            )
        groups.append(Group(tuple(sorted(source)), tuple(sorted(target)), text, made=True))
    return groups


def _shape(unit: Unit, count: int) -> str:
    """A split of a unit into parts as it might be typed."""
    words = ["split", unit.id]
    for side, own in (("s", unit.source_segments), ("t", unit.target_segments)):
        if own:
            parts = [[name] for name in names(side, own)][:count]
            for name in names(side, own)[count:]:
                parts[-1].append(name)
            parts += [["-"]] * (count - len(parts))
            words.append("|".join(",".join(part) for part in parts))
    return " ".join(words)


def _merge(board: Board, words: Sequence[str]) -> Group:
    units = board.in_order(spread(board, words))
    if len(units) < 2:
        raise UsageError("merge: two units or more", hint="merge u5 u6")
    first = board.order.index(units[0])
    between = [n for n in board.order[first : board.order.index(units[-1])] if n not in set(units)]
    if between:
        raise UsageError(
            f"merge: {between[0]} stands between {units[0]} and {units[-1]}",
            hint="name it too, or relink the segments that belong together",
        )
    return whole([board.units[name] for name in units], made=True)


def _shift(board: Board, shift: Shift) -> list[Group]:
    unit = find(board, shift.unit)
    _present(board, shift.side, shift.segments)
    own = unit.target_segments if shift.side == "t" else unit.source_segments
    count = len(shift.segments)
    if not shift.segments or (own[-count:] if shift.down else own[:count]) != shift.segments:
        edge = "last" if shift.down else "first"
        raise UsageError(
            f"shift {unit.id}: {' '.join(names(shift.side, shift.segments))} is not its {edge} "
            f"segment; it has {' '.join(names(shift.side, own)) or 'none on that side'}",
            hint=f"down takes the last ones, up the first: shift {unit.id} "
            f"{names(shift.side, own[-1:] if shift.down else own[:1])[0]} "
            f"{'down' if shift.down else 'up'}"
            if own
            else "relink names segments wherever they are",
        )
    place = board.order.index(unit.id) + (1 if shift.down else -1)
    if not 0 <= place < len(board.order):
        raise UsageError(
            f"shift {unit.id}: there is no unit {'below' if shift.down else 'above'} it",
            hint="split makes a unit of its own of a segment",
        )
    other = board.units[board.order[place]]
    rest = tuple(index for index in own if index not in shift.segments)
    if shift.side == "s":
        return _non_empty(
            (rest, unit.target_segments),
            (_together(other.source_segments, shift.segments), other.target_segments),
            other,
        )
    return _non_empty(
        (unit.source_segments, rest),
        (other.source_segments, _together(other.target_segments, shift.segments)),
        other,
    )


def _together(left: Indices, right: Indices) -> Indices:
    return tuple(sorted((*left, *right)))


def _non_empty(
    rest: tuple[Indices, Indices], taker: tuple[Indices, Indices], other: Unit
) -> list[Group]:
    """What is left of a unit, if anything, and its neighbour with what it takes."""
    alone = not other.source_segments and not other.target_segments
    groups = [Group(*taker, units=(other.id,) if alone else (), made=True)]
    return [Group(*rest, made=True), *groups] if any(rest) else groups


def _unlink(board: Board, word: str) -> list[Group]:
    unit = find(board, word)
    if not unit.source_segments or not unit.target_segments:
        what = "source" if not unit.source_segments else "aligned translation"
        raise UsageError(f"unlink {unit.id}: it has no {what} to be parted from")
    return [Group(unit.source_segments, ()), Group((), unit.target_segments)]


def _relink(board: Board, source: Indices, target: Indices) -> Group:
    if not source and not target:
        raise UsageError("relink: which segments?", hint="relink s12 t14 t15")
    _present(board, "s", source)
    _present(board, "t", target)
    return Group(source, target, made=True)


def _confirm(board: Board, words: Sequence[str], confirmation: Confirmation | None) -> list[str]:
    units = spread(board, words)
    if confirmation is None:
        wanted = [name for name in units if board.link(name).confirmed]
    else:
        # What the same person has said is said; another person's word is added to nobody's.
        wanted = [name for name in units if not board.link(name).confirmed]
    board.confirm(wanted, confirmation)
    return wanted
