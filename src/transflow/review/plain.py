"""Reviewing line by line, in the manner of ``git add -p``: for dumb terminals and screen readers.

Every decision is an event and durable before the next question is asked. An empty line never
decides anything.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Final, Protocol

from transflow.document import Entity, State
from transflow.errors import RefusedError, UsageError
from transflow.formats.safety import strip_controls
from transflow.usecases import deciding
from transflow.usecases.checking import diagnose_units
from transflow.usecases.staleness import terms_digests
from transflow.workflow.images import SUGGESTION
from transflow.workflow.states import effective_state, is_draft, is_stale

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.document import Document, Event, Suggestion, Unit
    from transflow.usecases.session import Session

HELP: Final = """\
a  accept: make it final, and on      v  reviewed, and on
e  edit the text                      r  needs work (asks for a reason)
c  comment                            C  close its comments
w  waive a finding (asks for both)    1-9  take that suggestion as the text
n  next, deciding nothing             b  back
u  undo my last decision              U  redo
:N go to unit N                       q  leave
?  this help"""

_KANA: Final = str.maketrans({"あ": "a", "え": "e", "う": "u"})
"""Vowels as an input method sends them; the other commands come through NFKC."""


def _named(event: Event) -> str:
    units = ", ".join(c.key for c in event.changes if c.entity is Entity.UNIT)
    return f"{event.kind} {units}".rstrip()


class Ask(Protocol):
    """Asks the person for a line; None at the end of input."""

    def __call__(self, prompt: str, prefill: str = "") -> str | None:
        """Show the prompt, let the person edit the prefilled text, return the line."""
        ...


class PlainReview:
    """One pass through a document's units.

    Args:
        session: Who reviews.
        document: Which document.
        ask: Reads a line from the person.
        tell: Writes a line to the person.
        everything: Whether final units are shown too.
        read_only: Whether decisions are refused.
    """

    def __init__(
        self,
        session: Session,
        document: Document,
        ask: Ask,
        tell: Callable[[str], None],
        *,
        everything: bool = False,
        read_only: bool = False,
    ) -> None:
        self._session = session
        self._document = document
        self._ask = ask
        self._tell = tell
        self._everything = everything
        self._read_only = read_only
        self._decisions: Counter[str] = Counter()

    def run(self) -> None:
        """Go through the units until the person leaves or all are done."""
        names = [unit.id for unit in self._session.store.units(self._document.id)]
        at = self._next_open(names, 0)
        if at is None:
            self._tell("nothing is open; --all shows final units too")
        while at is not None:
            unit = self._session.store.unit(self._document.id, names[at])
            self._show(unit, at + 1, len(names))
            try:
                at = self._decide(unit, names, at)
            except KeyboardInterrupt:
                # What was decided is recorded; only the line being typed is lost.
                at = None
        self._summary(names)

    # -------------------------------------------------------------- one unit

    def _show(self, unit: Unit, number: int, total: int) -> None:
        state = effective_state(unit, self._terms(unit))
        stale = (
            ", stale: what was accepted has changed" if is_stale(unit, self._terms(unit)) else ""
        )
        draft = ", a draft no person has touched" if is_draft(unit) else ""
        self._tell("")
        self._tell(
            f"[{number}/{total}] {unit.id}  {unit.place}  {state}{stale}  "
            f"origin {unit.origin}{draft}  link {unit.shape}"
        )
        self._tell(f"  {self._document.source_lang}: {strip_controls(unit.source) or '(nothing)'}")
        self._tell(f"  {self._document.target_lang}: {strip_controls(unit.target) or '(nothing)'}")
        for finding in diagnose_units(self._session, self._document, [unit])[unit.id]:
            found = finding.diagnostic
            waived = f" (waived by {finding.waiver.by})" if finding.waiver else ""
            message = strip_controls(found.message)
            self._tell(f"  {found.severity} {found.check}: {message}{waived}")
        for remark in deciding.comments(self._session, self._document):
            if remark.unit == unit.id:
                self._tell(f"  comment by {remark.by}: {strip_controls(remark.text)}")
        for number_, suggestion in enumerate(self._suggestions(unit), start=1):
            match = f" {suggestion.score} %" if suggestion.score else ""
            text = strip_controls(suggestion.text)
            self._tell(f"  {number_}) {suggestion.origin}{match} {suggestion.source}: {text}")

    def _suggestions(self, unit: Unit) -> list[Suggestion]:
        rows = self._session.store.items(self._document.id, Entity.SUGGESTION).values()
        found = [s for s in map(SUGGESTION.decode, rows) if s.unit == unit.id]
        return sorted(found, key=lambda s: -s.score)[:9]

    def _terms(self, unit: Unit) -> str:
        return terms_digests(self._session, self._document, [unit])[unit.id]

    def _decide(self, unit: Unit, names: list[str], at: int) -> int | None:
        """Ask until something moves on; the place to go to, or None to leave."""
        while True:
            answer = self._ask("a v e r c C w 1-9 n b u U :N q ? > ")
            if answer is None:
                return None
            word = unicodedata.normalize("NFKC", answer).strip().translate(_KANA)
            if word == "q":
                return None
            if word == "n":
                return self._next_open(names, at + 1)
            if word == "b":
                return max(0, at - 1)
            if word.startswith(":"):
                place = self._goto(word[1:], names)
                if place is not None:
                    return place
                continue
            if word in {"", "?"}:
                self._tell(HELP)
                continue
            try:
                moved = self._act(word, unit)
            except (RefusedError, UsageError) as error:
                self._tell(f"  refused: {strip_controls(str(error))}")
                return at
            if moved is None:
                self._tell(f"  no such command: {strip_controls(word)}; ? helps")
            else:
                return self._next_open(names, at + 1) if moved else at

    def _act(self, word: str, unit: Unit) -> bool | None:
        """Do what a command says; whether to move on, or None when there is no such command."""
        session, document = self._session, self._document
        if self._read_only and word and (word in "avercCwuU" or word.isdigit()):
            raise RefusedError("this session only reads (--read-only)")
        match word:
            case "a" | "v":
                state = State.FINAL if word == "a" else State.REVIEWED
                deciding.mark(session, document, [unit.id], state, rev=unit.rev)
                self._decisions[state] += 1
                self._tell(f"  {unit.id} {state}")
                return True
            case "e":
                text = self._ask("text> ", unit.target)
                if text is not None and text.strip():
                    self._edit(unit, text)
            case "r":
                reason = self._ask("why> ") or ""
                deciding.mark(
                    session, document, [unit.id], State.NEEDS_WORK, reason=reason, rev=unit.rev
                )
                self._decisions[State.NEEDS_WORK] += 1
                return True
            case "c":
                deciding.comment(session, document, unit.id, self._ask("comment> ") or "")
                self._decisions["comments"] += 1
            case "C":
                deciding.resolve(session, document, unit.id)
            case "w":
                check = (self._ask("which check> ") or "").strip()
                deciding.waive(session, document, unit.id, check, self._ask("why> ") or "")
                self._decisions["waivers"] += 1
            case "u":
                self._tell(f"  undone: {_named(deciding.undo(session, document))}")
            case "U":
                self._tell(f"  done again: {_named(deciding.redo(session, document))}")
            case _ if word.isascii() and word.isdigit() and word != "0":
                suggestions = self._suggestions(unit)
                if int(word) > len(suggestions):
                    raise UsageError(f"there is no suggestion {word}")
                self._edit(unit, suggestions[int(word) - 1].text)
            case _:
                return None
        return False

    def _edit(self, unit: Unit, text: str) -> None:
        deciding.edit(self._session, self._document, unit.id, text, rev=unit.rev)
        self._decisions["edits"] += 1

    # -------------------------------------------------------------- moving

    def _goto(self, word: str, names: list[str]) -> int | None:
        name = deciding.unit_id(word.strip())
        if name in names:
            return names.index(name)
        self._tell(f"  there is no unit {strip_controls(name)}")
        return None

    def _next_open(self, names: list[str], start: int) -> int | None:
        for place in range(start, len(names)):
            if self._everything:
                return place
            unit = self._session.store.unit(self._document.id, names[place])
            if effective_state(unit, self._terms(unit)) is not State.FINAL:
                return place
        return None

    def _summary(self, names: list[str]) -> None:
        units = self._session.store.units(self._document.id)
        left = sum(effective_state(u, self._terms(u)) is not State.FINAL for u in units)
        done = ", ".join(f"{count} {what}" for what, count in self._decisions.items())
        self._tell("")
        self._tell(f"this session: {done or 'no decisions'}; {left} of {len(names)} units open")
