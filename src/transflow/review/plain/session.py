"""Reviewing line by line, in the manner of ``git add -p``: shows, asks, and has it done in acts.py.

The same desk, decisions and actions as the screen has; `typed` says how they are asked for and
`spoken` what is answered. Lines only ever follow each other, and one holds one fact. Every decision
is an event and durable before the next question is asked. An empty line never decides anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from transflow.document import EditionKind, State
from transflow.errors import RefusedError, TransflowError, UsageError
from transflow.review.actions import ACTIONS
from transflow.review.decisions import told
from transflow.review.keymap import is_kana
from transflow.review.plain import spoken
from transflow.review.plain.acts import Acts
from transflow.review.plain.typed import OPERATE, TypedCommands
from transflow.review.plain.writing import Writing
from transflow.usecases.editions import standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.document import Unit
    from transflow.review.decisions import Decisions
    from transflow.review.desk import Desk
    from transflow.review.keymap import KeyMap
    from transflow.review.unsaved import UnsavedTexts

_NEWS: Final = 5
"""How much of what others did is told singly."""

_WRITING: Final = {action.id for action in ACTIONS if action.writes} | {OPERATE}


class Ask(Protocol):
    """Asks the person for a line; None at the end of input."""

    def __call__(self, prompt: str, prefill: str = "") -> str | None:
        """Show the prompt, let the person edit the prefilled text, return the line.

        Where nothing can be edited an empty line takes what is prefilled.
        """
        ...


class _InputEndsError(Exception):
    """There is nobody to ask any more."""


class PlainReview:
    """One session of a document's review.

    Args:
        desk: The document.
        decisions: Records what the reviewer decides.
        keymap: Which keys do what, with all actions.
        unsaved: Texts that were not recorded last time.
        ask: Reads a line from the person.
        tell: Writes a line to the person.
        clock: Gives seconds that only grow.
        everything: Whether ``n`` stops at final units too.
        read_only: Whether decisions are refused.
    """

    def __init__(
        self,
        desk: Desk,
        decisions: Decisions,
        keymap: KeyMap,
        unsaved: UnsavedTexts,
        *,
        ask: Ask,
        tell: Callable[[str], None],
        clock: Callable[[], float],
        everything: bool = False,
        read_only: bool = False,
    ) -> None:
        self.desk = desk
        self.decisions = decisions
        self.typed = TypedCommands(keymap)
        self.tell = tell
        self._ask = ask
        self.read_only = read_only
        self.clock = clock
        self._everything = everything
        self._showing = True
        self._over = False
        self.writing = Writing(self, unsaved)
        self._acts = Acts(self, everything=everything)

    # ---------------------------------------------------------------- the session

    def run(self) -> None:
        """Go through the units until the person leaves or input ends."""
        self._greet()
        while self._goes_on():
            pass
        outline = self.desk.outline
        for position in outline.doubts():
            self.desk.state(position)
        self.tell("")
        self.tell(spoken.said(self.decisions.summary()))

    def _greet(self) -> None:
        desk, hint = self.desk, self.typed.hint
        self._tell_heading()
        wanted: tuple[str, ...] = ("next_open", "next_failing", "search", "help", "quit")
        if self.read_only:
            self.tell("this session only reads")
        else:
            wanted = ("final", "edit", "waive", *wanted)
        labels = {action.id: action.label for action in self.typed.actions}
        self.tell(", ".join(f"{hint(name)} {labels[name]}" for name in wanted))
        if not self.read_only:
            self.tell("what you decide is recorded at once; an empty line decides nothing")
            self.writing.recover()
        if desk.present is None:
            self.tell("the document has no units")
        elif not self._everything and desk.state(desk.at) is State.FINAL:
            self._acts.do("next_open")

    def _tell_heading(self) -> None:
        desk = self.desk
        official = standing(desk.session, desk.document).kind is EditionKind.OFFICIAL
        self.tell(spoken.heading(desk, official=official))

    def _goes_on(self) -> bool:
        """Show what is to be shown, take one command and do it; whether there is more to come."""
        try:
            self._show()
            typed = self._ask(f"{unit.id}> " if (unit := self.desk.present) else "> ")
        except KeyboardInterrupt:
            # What was decided is recorded; only the line being typed is lost.
            return False
        try:
            if typed is None:
                return False
            self._obey(typed)
            self.look_around()
        except KeyboardInterrupt:
            stopped = self.desk.stop()
            self.tell("")
            self.tell("stopped looking" if stopped else "nothing done")
        except _InputEndsError:
            return False
        except TransflowError as error:
            self.tell(f"refused: {spoken.said(error.message)}")
            if error.hint:
                self.tell(f"hint: {spoken.said(error.hint)}")
            self.look_around()
        return not self._over

    def _show(self) -> None:
        unit = self.desk.present
        if self._showing and unit is not None:
            self.tell("")
            for line in spoken.unit_facts(self.desk, unit, self.typed.hint("compare")):
                self.tell(line)
            offered = self.writing.offered(unit)
            if offered and not self.read_only:
                self.tell(f"unsaved text: {offered}")
        self._showing = False

    def _obey(self, line: str) -> None:
        if not line.strip():
            self._tell_heading()
            self._showing = True
            return
        typed = self.typed.read(line)
        if typed is None:
            self._tell_unknown(line)
            return
        if self.read_only and typed.action in _WRITING:
            raise RefusedError("this session only reads (--read-only)")
        self._acts.do(typed.action, typed.given)

    def _tell_unknown(self, line: str) -> None:
        helps = f"{self.typed.hint('help')} helps"
        shown = spoken.said(line.strip()[:40])
        if self.typed.is_of_the_screen(line):
            self.tell(f"only the screen has a use for {shown}; {helps}")
        elif is_kana(line):
            self.tell(f"no such command: {shown}; is the input method on? {helps}")
        else:
            self.tell(f"no such command: {shown}; {helps}")

    def leave(self) -> None:
        """End the session after this command."""
        self._over = True

    def show(self) -> None:
        """Show the present unit before the next command is asked for."""
        self._showing = True

    def question(self, prompt: str, prefill: str = "") -> str:
        """Ask the person something.

        Args:
            prompt: What is asked.
            prefill: What stands in the line to begin with.

        Raises:
            _InputEndsError: There is nobody to ask any more.
        """
        answer = self._ask(prompt, prefill)
        if answer is None:
            raise _InputEndsError
        return answer

    def did(self, line: str) -> None:
        """After a decision: say what was done, read what it did, show it."""
        self.tell(spoken.said(line))
        self._showing = True
        self.look_around()

    def look_around(self) -> None:
        """Read what happened meanwhile, and tell what others did."""
        desk, before = self.desk, self.desk.present
        events = desk.catch_up().events
        self._acts.settle()
        others = [event for event in events if event.by != desk.session.by]
        for event in others[-_NEWS:]:
            self.tell(spoken.said(f"meanwhile {event.by}: {told(event)}"))
        if len(others) > _NEWS:
            self.tell(f"and {len(others) - _NEWS} more before")
        self._showing = self._showing or (bool(others) and desk.present != before)

    @property
    def present(self) -> Unit:
        """The present unit.

        Raises:
            UsageError: The document has none.
        """
        unit = self.desk.present
        if unit is None:
            raise UsageError("the document has no units")
        return unit
