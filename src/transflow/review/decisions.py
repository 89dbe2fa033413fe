"""What a reviewer does at the desk: each is one event, durable before the screen says so.

Every method names the revision that the reviewer saw, so that what somebody else did meanwhile is
never overwritten unseen, and returns one line for the message line.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from transflow.document import EditionKind, Entity, Origin, State, Suggestion
from transflow.errors import RefusedError, UsageError
from transflow.usecases import deciding
from transflow.workflow.record import create

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.document import Event, Unit
    from transflow.review.desk import Desk
    from transflow.usecases.linking import Repaired

_SHOWN = 40


class Decisions:
    """The decisions of one session.

    Args:
        desk: Where the reviewer is.
        clock: Gives seconds that only grow.
        read_only: Refuses whatever writes.

    Attributes:
        made: How often each kind of decision was made.
    """

    def __init__(self, desk: Desk, clock: Callable[[], float], *, read_only: bool = False) -> None:
        self._desk = desk
        self._clock = clock
        self._began = clock()
        self._read_only = read_only
        self.made: Counter[str] = Counter()

    def _writing(self, unit: Unit | None = None) -> Unit:
        """The unit that is decided on.

        Raises:
            RefusedError: Nothing may be written in this session.
            UsageError: The document has no units.
        """
        if self._read_only:
            raise RefusedError("this session only reads (--read-only)")
        unit = unit or self._desk.present
        if unit is None:
            raise UsageError("the document has no units")
        return unit

    # ---------------------------------------------------------------- states

    def mark(self, state: State, reason: str = "") -> str:
        """Give the present unit a state.

        Raises:
            RefusedError: The states, a standing error or the four-eyes policy forbids it.
            StaleError: Somebody else changed the unit.
            UsageError: The reason is missing.
        """
        unit = self._writing()
        deciding.mark(
            self._desk.session,
            self._desk.document,
            [unit.id],
            state,
            reason=reason,
            rev=unit.rev,
            examiner=self._desk.examiner,
        )
        word = state.value.replace("_", " ")
        self.made[word] += 1
        return f"{unit.id} {word}"

    def comment(self, text: str) -> str:
        """Leave a comment on the present unit; see `deciding.comment`."""
        unit = self._writing()
        deciding.comment(self._desk.session, self._desk.document, unit.id, text)
        self.made["comment"] += 1
        return f"{unit.id}: comment left"

    def resolve(self) -> str:
        """Close the comments on the present unit; see `deciding.resolve`."""
        unit = self._writing()
        closed = deciding.resolve(self._desk.session, self._desk.document, unit.id)
        self.made["comment closed"] += len(closed)
        return f"{unit.id}: {len(closed)} closed"

    def waive(self, check: str, reason: str) -> str:
        """Permit what a check found on the present unit; see `deciding.waive`."""
        unit = self._writing()
        deciding.waive(
            self._desk.session,
            self._desk.document,
            unit.id,
            check,
            reason,
            rev=unit.rev,
            examiner=self._desk.examiner,
        )
        self.made["waiver"] += 1
        return f"{unit.id}: {check} waived"

    # ---------------------------------------------------------------- texts

    def write(self, unit: Unit, text: str) -> str:
        """Write the target of a unit as it was when the reviewer began.

        Raises:
            StaleError: Somebody else changed it meanwhile.
            UsageError: The text is the one that stands, or no line of text.
        """
        self._writing(unit)
        deciding.edit(self._desk.session, self._desk.document, unit.id, text, rev=unit.rev)
        self.made["edit"] += 1
        return f"{unit.id} written"

    def take(self, number: int) -> str:
        """Take a suggestion as the text of the present unit; it is never final by that.

        Args:
            number: From 1, as they are shown.

        Raises:
            StaleError: See `write`.
            UsageError: There is no such suggestion, or it is the text that stands.
        """
        unit = self._writing()
        offered = self._desk.suggestions(unit)
        if not 1 <= number <= len(offered):
            raise UsageError(f"there is no suggestion {number}")
        self.write(unit, offered[number - 1].text)
        return f"{unit.id}: suggestion {number} taken, not yet final"

    def offer(self, unit: Unit, text: str) -> str:
        """Keep a text as a suggestion for a unit, because another one was recorded meanwhile."""
        self._writing(unit)
        session = self._desk.session
        kept = Suggestion(
            id=session.new_id(),
            unit=unit.id,
            text=text,
            origin=Origin.PERSON,
            source=session.by,
            score=0,
            at=session.now(),
        )
        change = create(Entity.SUGGESTION, kept.id, kept)
        session.append(self._desk.document, "suggestion.kept", [change])
        self.made["suggestion"] += 1
        return f"{unit.id}: your text is kept as a suggestion"

    # ---------------------------------------------------------------- links

    def operate(self, typed: str) -> str:
        """Do an operation on links as it is typed: ``split u5 s12|s13 t14|t15``.

        Raises:
            RefusedError: A text that somebody wrote would have to be divided.
            StaleError: Somebody else changed a unit that it touches.
            UsageError: It cannot be understood, or would change nothing.
        """
        from transflow.usecases import linking
        from transflow.workflow.operations import parse

        unit = self._writing()
        operation = parse(typed)
        seen = {unit.id: unit.rev}
        return self._repaired(
            linking.repair(self._desk.session, self._desk.document, [operation], revisions=seen)
        )

    def merge(self) -> str:
        """Make one unit of the present one and the next; see `linking.merge_links`."""
        from transflow.usecases import linking

        unit = self._writing()
        following = self._neighbour(unit, 1)
        return self._repaired(
            linking.merge_links(
                self._desk.session,
                self._desk.document,
                [unit.id, following.id],
                revisions={unit.id: unit.rev, following.id: following.rev},
            )
        )

    def shift(self, side: str, *, down: bool) -> str:
        """Give the last or first segment of a side to the neighbour; see `linking.shift_segment`.

        Args:
            side: ``s`` or ``t``.
            down: The last one to the unit below; else the first one to the unit above.
        """
        from transflow.usecases import linking

        unit = self._writing()
        other = self._neighbour(unit, 1 if down else -1)
        return self._repaired(
            linking.shift_segment(
                self._desk.session,
                self._desk.document,
                unit.id,
                side,
                down=down,
                revisions={unit.id: unit.rev, other.id: other.rev},
            )
        )

    def unlink(self) -> str:
        """Part source and target of the present unit; see `linking.unlink`."""
        from transflow.usecases import linking

        unit = self._writing()
        return self._repaired(
            linking.unlink(
                self._desk.session,
                self._desk.document,
                unit.id,
                revisions={unit.id: unit.rev},
            )
        )

    def confirm(self) -> str:
        """Say that the present link is right; see `linking.confirm`."""
        from transflow.usecases import linking

        unit = self._writing()
        linking.confirm(
            self._desk.session, self._desk.document, [unit.id], revisions={unit.id: unit.rev}
        )
        self.made["link confirmed"] += 1
        return f"{unit.id}: the link is right"

    def _neighbour(self, unit: Unit, step: int) -> Unit:
        position = self._desk.outline.position(unit.id)
        other = -1 if position is None else position + step
        if not 0 <= other < len(self._desk.outline):
            raise UsageError(f"there is no unit {'below' if step > 0 else 'above'} {unit.id}")
        return self._desk.unit(other)

    def _repaired(self, done: Repaired) -> str:
        self.made["link repair"] += 1
        names = [change.unit for change in done.changes]
        return f"links changed: {', '.join(names[:6])}{' …' if len(names) > 6 else ''}"

    # ---------------------------------------------------------------- back and forth

    def undo(self) -> tuple[str, tuple[str, ...]]:
        """Take back this person's newest decision.

        Returns:
            What was taken back, and the units that it concerned.

        Raises:
            RefusedError: There is none, or somebody has built on it since.
        """
        self._writing()
        event = deciding.undo(self._desk.session, self._desk.document)
        self.made["undo"] += 1
        return f"taken back: {told(event)}", concerned(event)

    def redo(self) -> tuple[str, tuple[str, ...]]:
        """Do again what was taken back; see `undo`."""
        self._writing()
        event = deciding.redo(self._desk.session, self._desk.document)
        self.made["redo"] += 1
        return f"done again: {told(event)}", concerned(event)

    # ---------------------------------------------------------------- the end

    def promote(self) -> str:
        """Seal the official edition of what stands.

        Raises:
            RefusedError: Something stands in the way; the first of it is told.
            StaleError: Somebody changed the document meanwhile.
        """
        from transflow.usecases.publishing import gate, promote

        self._writing()
        desk = self._desk
        found = gate(desk.session, desk.document)
        if found:
            first = found[0]
            rest = f", and {len(found) - 1} more" if len(found) > 1 else ""
            where = f"{first.unit}: " if first.unit else ""
            raise RefusedError(f"not official yet: {where}{first.message}{rest}", hint=first.mend)
        edition = promote(desk.session, desk.document, EditionKind.OFFICIAL)
        self.made["official edition"] += 1
        return f"{desk.document.name} is official: edition {edition.number}"

    def summary(self) -> str:
        """What was decided in this session, what is left, and how long it took."""
        minutes, seconds = divmod(round(self._clock() - self._began), 60)
        hours, minutes = divmod(minutes, 60)
        made = ", ".join(f"{count} {what}" for what, count in self.made.items() if count)
        spent = f"{hours} h {minutes:02} min" if hours else f"{minutes} min {seconds:02} s"
        outline = self._desk.outline
        left = f"{outline.open} of {len(outline)} units open" if outline.open else "all units final"
        left = left if len(outline) else "no units"
        return f"{self._desk.document.name}: {made or 'no decisions'}; {left}; {spent}"


def told(event: Event) -> str:
    """An event in a few words: its kind and the units that it concerned."""
    names = ", ".join(concerned(event))
    shown = names if len(names) <= _SHOWN else names[:_SHOWN].rpartition(",")[0] + " …"
    return f"{event.kind} {shown}".rstrip()


def concerned(event: Event) -> tuple[str, ...]:
    """The units that an event is about, or whose comments or waivers it changed."""
    names = dict.fromkeys(c.key for c in event.changes if c.entity is Entity.UNIT)
    for change in event.changes:
        for image in (change.after, change.before):
            if change.entity is not Entity.UNIT and image and image.get("unit"):
                names[str(image["unit"])] = None
    return tuple(names)


def split_line(unit: Unit) -> str:
    """The operation that parts a unit at each of its segments: ``split u5 s12|s13 t14|-``.

    Raises:
        UsageError: It is one sentence on each side.
    """
    sides = {"s": unit.source_segments, "t": unit.target_segments}
    parts = max(map(len, sides.values()))
    if parts < 2:
        raise UsageError(
            f"{unit.id} is one sentence on each side", hint="transflow split cuts a sentence"
        )
    written = [
        "|".join([*(f"{side}{index + 1}" for index in found), *["-"] * (parts - len(found))])
        for side, found in sides.items()
        if found
    ]
    return " ".join(["split", unit.id, *written])
