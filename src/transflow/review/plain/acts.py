"""What each action of the table does in the plain review; it does the same on the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from transflow.document import State
from transflow.errors import StaleError, TransflowError, UsageError
from transflow.model import Severity
from transflow.review import filters
from transflow.review.decisions import split_line
from transflow.review.plain import spoken
from transflow.review.plain.typed import OPERATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from transflow.document import Unit
    from transflow.review.desk import Desk
    from transflow.review.plain.session import PlainReview
    from transflow.review.walk import Walk

_FAR: Final = 10**9

_SLICE: Final = 5.0
"""Seconds of a search after which it is told how far it is."""


class Acts:
    """Does line by line what a person asks for.

    Args:
        review: The session.
        everything: Whether going on stops at final units too.
    """

    def __init__(self, review: PlainReview, *, everything: bool) -> None:
        self._review = review
        self._everything = everything
        desk, decisions = review.desk, review.decisions
        did, question, shift = review.did, review.question, decisions.shift
        self._table: dict[str, Callable[[], object]] = {
            "next": partial(self._move, 1),
            "previous": partial(self._move, -1),
            "first": partial(self._move, -_FAR),
            "last": partial(self._move, _FAR),
            "next_open": self._onward,
            "previous_open": partial(self._look, desk.look_for_open, down=False),
            "next_failing": partial(self._look, desk.look_for_failing, down=True),
            "previous_failing": partial(self._look, desk.look_for_failing, down=False),
            "final": partial(self._mark, State.FINAL),
            "reviewed": partial(self._mark, State.REVIEWED),
            "needs_work": lambda: did(decisions.mark(State.NEEDS_WORK, question("why> "))),
            "comment": lambda: did(decisions.comment(question("comment> "))),
            "resolve": lambda: did(decisions.resolve()),
            "waive": self._waive,
            "promote": self._promote,
            "undo": partial(self._turn, decisions.undo),
            "redo": partial(self._turn, decisions.redo),
            "edit": review.writing.edit,
            **{f"take_{n}": partial(self._take, n) for n in range(1, 10)},
            "split": self._split,
            "merge": lambda: did(decisions.merge()),
            "shift_down": lambda: did(shift("t", down=True)),
            "shift_up": lambda: did(shift("t", down=False)),
            "shift_source_down": lambda: did(shift("s", down=True)),
            "shift_source_up": lambda: did(shift("s", down=False)),
            "unlink": lambda: did(decisions.unlink()),
            "confirm": lambda: did(decisions.confirm()),
            "found_next": partial(self._find, "", down=True),
            "found_previous": partial(self._find, "", down=False),
            "compare": partial(self._read, spoken.changes),
            "history": partial(self._read, spoken.history),
            "terms": partial(self._read, spoken.terms),
            "help": self._help,
            "quit": review.leave,
        }
        self._taking: dict[str, Callable[[str], object]] = {
            "go_to": self._go_to,
            "search": self._search,
            "filter": self._filter,
            OPERATE: lambda line: did(decisions.operate(line)),
        }

    def do(self, name: str, given: str = "") -> None:
        """Do an action.

        Args:
            name: The action, or OPERATE.
            given: What was typed behind the command.

        Raises:
            TransflowError: It may not be done, or cannot be understood.
        """
        if name in self._taking:
            self._taking[name](given)
        else:
            self._table[name]()

    # ---------------------------------------------------------------- moving

    def _move(self, rows: int) -> None:
        review = self._review
        before = review.desk.at
        review.desk.move(rows)
        if review.desk.at != before:
            review.show()
        elif review.desk.count:
            review.tell(f"this is the {'last' if rows > 0 else 'first'} unit")

    def _onward(self) -> None:
        if self._everything:
            self._move(1)
        else:
            self._look(self._review.desk.look_for_open, down=True)

    def _go_to(self, word: str) -> None:
        word = word or self._review.question("go to unit> ").strip()
        if word:
            self._review.desk.go_to(word)
            self._review.show()

    # ---------------------------------------------------------------- looking for units

    def _look(self, begin: Callable[..., None], *, down: bool) -> None:
        desk = self._review.desk
        if not desk.count:
            raise UsageError("no unit is shown", hint="an empty filter shows all")
        before = desk.at
        begin(down=down)
        walk = self._walked()
        if walk is None:
            return
        if not walk.found:
            self._tell_none(walk)
        elif desk.at == before:
            self._review.tell(f"there is no other {walk.what}")
        else:
            if (desk.at < before) is down:
                self._review.tell(f"round the end, from the {'top' if down else 'bottom'}")
            self._review.show()

    def settle(self) -> None:
        """Look again for what a filter shows, when the units are others now."""
        if self._review.desk.walk is not None:
            self._walked()

    def _walked(self) -> Walk | None:
        """Drive what the desk looks for to its end; None when others moved the units meanwhile."""
        review, desk = self._review, self._review.desk
        wanted, found = desk.walk, None
        while (walk := desk.walk) is not None:
            ended = desk.go_on(review.clock, _SLICE)
            if ended is wanted:
                found = ended
            elif desk.walk is walk:
                done = f"{walk.looked} of {walk.total}"
                review.tell(spoken.said(f"looking for {walk.what}: {done}; Ctrl+C stops"))
        if found is None:
            review.show()
        return found

    def _tell_none(self, walk: Walk) -> None:
        review = self._review
        if walk.what == "open unit" and not review.desk.outline.open:
            key = review.typed.hint("promote")
            seal = "" if review.read_only else f": {key} seals the official edition"
            review.tell(f"all units are final{seal}")
        else:
            review.tell(spoken.said(f"no {walk.what}"))

    def _search(self, words: str) -> None:
        self._find(words or self._review.question("search> "), down=True)

    def _find(self, words: str, *, down: bool) -> None:
        self._look(partial(self._review.desk.look_for_words, words), down=down)

    def _filter(self, written: str) -> None:
        review, desk = self._review, self._review.desk
        written = written or review.question("show only> ")
        desk.show_only(filters.parse(written))
        walk = self._walked()
        if walk is None:
            review.tell("all units are shown")
        else:
            helps = "an empty filter shows all"
            review.tell(spoken.said(f"{desk.count} of {walk.total} units: {walk.what}; {helps}"))
        if desk.count:
            review.show()

    # ---------------------------------------------------------------- deciding

    def _mark(self, state: State) -> None:
        review = self._review
        try:
            line = review.decisions.mark(state)
        except StaleError:
            review.show()
            raise
        except TransflowError as error:
            hint = self._helps() or error.hint
            raise type(error)(f"not {state.value}: {error.message}", hint=hint) from error
        review.did(line)
        self._onward()

    def _helps(self) -> str:
        """The commands that help when an error stands in the way; "" otherwise."""
        review = self._review
        found = review.desk.findings(review.present)
        if not any(f.stands and f.diagnostic.severity is Severity.ERROR for f in found):
            return ""
        return f"{review.typed.hint('edit')} edits, {review.typed.hint('waive')} waives"

    def _waive(self) -> None:
        review = self._review
        standing = [f for f in review.desk.findings(review.present) if f.stands]
        if not standing:
            raise UsageError("nothing stands here to be waived")
        checks = list(dict.fromkeys(f.diagnostic.check for f in standing))
        check = checks[0]
        if len(checks) > 1:
            check = review.question(f"which check ({', '.join(checks)})> ", check).strip()
        if check:
            reason = review.question(f"waive {check}, why> ")
            review.did(review.decisions.waive(check, reason))

    def _promote(self) -> None:
        review = self._review
        answer = review.question("seal the official edition? type yes> ")
        if answer.strip().lower() in {"yes", "y"}:
            review.did(review.decisions.promote())
        else:
            review.tell("nothing done")

    def _turn(self, turn: Callable[[], tuple[str, tuple[str, ...]]]) -> None:
        review, desk = self._review, self._review.desk
        line, units = turn()
        review.did(line)
        places = [p for name in units if (p := desk.outline.position(name)) is not None]
        desk.at = min(places, default=desk.at)

    # ---------------------------------------------------------------- texts and links

    def _take(self, number: int) -> None:
        self._review.did(self._review.decisions.take(number))

    def _split(self) -> None:
        review = self._review
        typed = review.question("link> ", split_line(review.present))
        if typed.strip():
            review.did(review.decisions.operate(typed))
        else:
            review.tell("nothing done")

    # ---------------------------------------------------------------- looking

    def _read(self, told: Callable[[Desk, Unit], Iterable[str]]) -> None:
        review = self._review
        for line in told(review.desk, review.present):
            review.tell(line)

    def _help(self) -> None:
        for line in self._review.typed.help(read_only=self._review.read_only):
            self._review.tell(line)
