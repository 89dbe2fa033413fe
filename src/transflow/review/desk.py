"""A document on a reviewer's desk: which units are shown, where the reviewer is, what is known.

The desk knows nothing of a screen. It reads a long document by pages and keeps a bounded number of
units; whatever needs to look at many units is a walk that the caller drives in slices.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from transflow.document import Entity, State
from transflow.errors import InputError, UsageError
from transflow.model import Severity
from transflow.review import filters, news
from transflow.review.news import News
from transflow.review.outline import Outline
from transflow.review.walk import Walk, around
from transflow.usecases.deciding import unit_id
from transflow.usecases.examining import Examiner
from transflow.workflow.images import COMMENT, SUGGESTION
from transflow.workflow.states import effective_state

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.document import Comment, Document, Event, Suggestion, Unit
    from transflow.glossary.matcher import Occurrence
    from transflow.review.filters import Filter
    from transflow.usecases.checking import Finding
    from transflow.usecases.session import Session

_PAGE: Final = 128
_PAGES: Final = 64
"""Units read at once, and how many such pages are kept: 8,192 units are some 10 MB."""

_KNOWN: Final = 100_000
"""Units whose findings are remembered."""


class Desk:
    """A document's units as one reviewer goes through them.

    Args:
        session: Who reviews, and where.
        document: Which document.

    Attributes:
        session: Who reviews, and where.
        document: The document as it was last read.
        outline: All units by their positions.
        examiner: Finds what stands against a unit.
        at: Position of the present unit; 0 in a document without units.
        walk: What is being looked for at the moment, or None.
        sought: Folded words of the last search.
        shown_by: The filter, or None when all units are shown.
    """

    def __init__(self, session: Session, document: Document) -> None:
        self.session = session
        self.document = document
        self.examiner = Examiner(session, document)
        self.walk: Walk | None = None
        self._filling: Walk | None = None
        self.sought: tuple[str, ...] = ()
        self.shown_by: Filter | None = None
        self._shown: list[int] = []
        self._pages: OrderedDict[int, list[Unit]] = OrderedDict()
        self._findings: OrderedDict[tuple[str, int], list[Finding]] = OrderedDict()
        self.at = 0
        self._head = session.store.head(document.id)[0]
        self._missed: tuple[Event, ...] = ()
        self.outline = self._read_outline()

    def _read_outline(self) -> Outline:
        document = self.document
        digest = self.session.glossary_digest(document.source_lang, document.target_lang)
        return Outline(self.session.store.outline(document.id), digest)

    # ---------------------------------------------------------------- units

    @property
    def count(self) -> int:
        """How many units are shown."""
        return len(self.outline) if self.shown_by is None else len(self._shown)

    @property
    def cursor(self) -> int:
        """The row of the present unit among those shown; where it would stand when it is not."""
        return self.at if self.shown_by is None else bisect_left(self._shown, self.at)

    @property
    def _is_hidden(self) -> bool:
        """Whether the filter hides the present unit: its row is that of the next one below."""
        row = self.cursor
        return self.shown_by is not None and self._shown[row : row + 1] != [self.at]

    def position(self, row: int) -> int:
        """The position of the unit in a row.

        Where units went while somebody was reading rows, it is that of the nearest there is.
        """
        if self.shown_by is not None:
            return self._shown[row] if row < len(self._shown) else self.at
        return min(row, max(0, len(self.outline) - 1))

    def unit(self, position: int) -> Unit:
        """The unit at a position; pages are read when they are first needed."""
        number, place = divmod(min(position, len(self.outline) - 1), _PAGE)
        page = self._pages.get(number)
        if page is None:
            names = self.outline.names[number * _PAGE : (number + 1) * _PAGE]
            page = self.session.store.units(self.document.id, names)
            if len(page) != len(names):
                # Somebody joined or split units since the outline was read; the screen asks later.
                events = self._read_on().events
                self._missed += events
                if not events:
                    raise InputError(
                        f"units of {self.document.name} are missing in the record",
                        hint="transflow verify tells what is damaged",
                    )
                return self.unit(position)
            self._pages[number] = page
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[place]

    @property
    def present(self) -> Unit | None:
        """The present unit; None in a document without units."""
        return self.unit(self.at) if len(self.outline) else None

    def state(self, position: int) -> State:
        """The state that counts: a unit whose terms have changed since is open again."""
        if self.outline.is_doubtful(position):
            unit = self.unit(position)
            self.outline.settle(position, effective_state(unit, self.examiner.terms(unit)))
        return self.outline.state(position)

    # ---------------------------------------------------------------- what belongs to a unit

    def findings(self, unit: Unit) -> list[Finding]:
        """What the checks find on a unit, with what was waived."""
        key = (unit.id, unit.rev)
        if key not in self._findings:
            self._findings[key] = self.examiner.findings(unit)
            if len(self._findings) > _KNOWN:
                self._findings.popitem(last=False)
        return self._findings[key]

    def known_findings(self, unit: Unit) -> list[Finding] | None:
        """The same when it was looked for already, else None."""
        return self._findings.get((unit.id, unit.rev))

    def is_failing(self, unit: Unit) -> bool:
        """Whether an error or a warning stands that nobody has waived."""
        return any(
            f.stands and f.diagnostic.severity is not Severity.NOTICE for f in self.findings(unit)
        )

    def suggestions(self, unit: Unit) -> list[Suggestion]:
        """The proposed texts of a unit, best first, at most nine."""
        rows = self.session.store.items(self.document.id, Entity.SUGGESTION, unit=unit.id)
        found = map(SUGGESTION.decode, rows.values())
        return sorted(found, key=lambda s: -s.score)[:9]

    def comments(self, unit: Unit) -> list[Comment]:
        """The open comments on a unit, oldest first."""
        rows = self.session.store.items(self.document.id, Entity.COMMENT, unit=unit.id)
        return [c for c in map(COMMENT.decode, rows.values()) if not c.resolved_by]

    # ---------------------------------------------------------------- moving

    def go_to_row(self, row: int) -> None:
        """Go to a row, or to the nearest that there is."""
        if self.count:
            self.at = self.position(max(0, min(row, self.count - 1)))

    def move(self, rows: int) -> None:
        """Go some rows down, or up when negative; a search ends, a filter goes on looking."""
        if self.walk is not self._filling:
            self.stop()
        self.go_to_row(self.cursor + rows - (rows > 0 and self._is_hidden))

    def go_to(self, word: str) -> None:
        """Go to the unit that a person names: its number, its name or its place.

        Raises:
            UsageError: There is none, or the filter hides it.
        """
        word = unicodedata.normalize("NFKC", word).strip()
        position = self.outline.position(unit_id(word.casefold()))
        if position is None:
            position = self._place(word)
        if position is None:
            raise UsageError(f"there is no unit {word}", hint="a number, u12, or a place: 2(1)")
        if self.shown_by is not None:
            row = bisect_left(self._shown, position)
            if row == len(self._shown) or self._shown[row] != position:
                raise UsageError(f"the filter hides {word}", hint="an empty filter shows all")
        self.at = position

    def _place(self, word: str) -> int | None:
        """Where a place is, or the first unit in it: ``2(1)`` for ``2(1).1``."""
        inside = None
        for position in range(len(self.outline)):
            place = self.unit(position).place
            if place == word:
                return position
            if inside is None and place.startswith(f"{word}."):
                inside = position
        return inside

    # ---------------------------------------------------------------- looking for units

    def look_for_open(self, *, down: bool = True) -> None:
        """Begin to look for the next unit that is not final."""
        self._seek("open unit", lambda p: self.state(p) is not State.FINAL, down=down)

    def look_for_failing(self, *, down: bool = True) -> None:
        """Begin to look for the next unit on which a check found something."""
        self._seek("unit with a finding", lambda p: self.is_failing(self.unit(p)), down=down)

    def look_for_words(self, words: str, *, down: bool = True) -> None:
        """Begin to look for words on either side; the last ones again when there are none.

        Raises:
            UsageError: Nothing was ever looked for.
        """
        folded = tuple(filters.fold(words).split()) or self.sought
        if not folded:
            raise UsageError("nothing to look for yet")
        self.sought = folded
        fits = filters.holds_words
        self._seek(f"“{' '.join(folded)}”", lambda p: fits(self.unit(p), folded), down=down)

    def _seek(self, what: str, fits: Callable[[int], bool], *, down: bool) -> None:
        rows = around(self.count, self.cursor - (down and self._is_hidden), down=down)
        self.walk = Walk(what, (self.position(row) for row in rows), fits, self.count)

    def _arrive(self, walk: Walk) -> None:
        if walk.found:
            self.at = walk.found[0]

    def show_only(self, wanted: Filter | None) -> None:
        """Show only units that fit; they come while the walk goes on."""
        self.walk = self._filling = None
        self.shown_by = wanted or None
        self._shown = []
        if self.shown_by is not None:
            every = range(len(self.outline))
            self.walk = self._filling = Walk(
                self.shown_by.written, iter(every), self._fits, len(every), every=True,
                found=self._shown,
            )  # fmt: skip

    def _settle_at(self, _: Walk) -> None:
        if self._shown:
            self.go_to_row(self.cursor)

    def _fits(self, position: int) -> bool:
        wanted = self.shown_by
        if wanted is None:
            return True
        unit = self.unit(position)
        if not wanted.fits_unit(unit, self.state(position)):
            return False
        if wanted.terms and not wanted.fits_terms(self.terms(unit)):
            return False
        return not wanted.checks or wanted.fits_checks(
            {
                (f.diagnostic.check, f.diagnostic.severity.value)
                for f in self.findings(unit)
                if f.stands
            }
        )

    def occurrences(self, unit: Unit) -> tuple[Occurrence, ...]:
        """The fixed terms in a unit's source, in order; they never overlap."""
        return self.session.glossary_of(self.document).occurrences(unit.source, "source")

    def terms(self, unit: Unit) -> list[str]:
        """The same as written in the glossary."""
        return [found.term.text for found in self.occurrences(unit)]

    def go_on(self, clock: Callable[[], float], seconds: float) -> Walk | None:
        """Go on with the walk for a while.

        Returns:
            The walk when it has just ended, with what it found; it has had its effect.
        """
        walk = self.walk
        if walk is None or not walk.go_on(clock, seconds) or self.walk is not walk:
            return None  # the last: units came or went, and the search with their places
        self._end(walk)
        (self._settle_at if walk.every else self._arrive)(walk)
        return walk

    def _end(self, walk: Walk) -> None:
        """Leave a walk; a filter that was looked away from goes on."""
        if walk is self._filling:
            self._filling = None
        self.walk = self._filling

    def stop(self) -> bool:
        """Give up the walk; whether there was one."""
        walk = self.walk
        if walk is not None:
            self._end(walk)
            if walk.every:
                self._settle_at(walk)
        return walk is not None

    # ---------------------------------------------------------------- what others do

    def catch_up(self) -> News:
        """Read what happened since, by whomever, and the glossary anew when it is another one."""
        found = self._read_on()
        missed, self._missed = self._missed, ()
        return News(missed + found.events, None) if missed else found

    def _read_on(self) -> News:
        session, document = self.session, self.document
        head = session.store.head(document.id)[0]
        if head == self._head:
            return News()
        events = tuple(session.store.events(document.id, after=self._head))
        head = max((event.seq for event in events), default=head)
        if news.concern_all(events):
            document = self.document = session.store.document(news.renamed(events, document.name))
        present = session.glossary_digest(document.source_lang, document.target_lang)
        if news.concern_all(events) or present != self.outline.present:
            self.examiner = Examiner(session, document)
            self._findings.clear()
        self._forget(news.waived(events))
        touched = news.touched(events)
        if news.moves(events) or present != self.outline.present:
            self._start_again()
            self._forget(touched)
            self._head = head  # only now: what fails before is read once more
            return News(events, None)
        units = session.store.units(document.id, touched)
        self._head = head
        positions = self.outline.refresh(units)
        for unit, position in zip(units, positions, strict=True):
            page = self._pages.get(position // _PAGE)
            if page is not None:
                page[position % _PAGE] = unit
        return News(events, tuple(sorted(positions)))

    def _start_again(self) -> None:
        """Read the units anew, because there are others now; stay where the reviewer is."""
        names, at = self.outline.names, self.at
        for walk in (self.walk, self._filling):
            if walk is not None:
                walk.over = True  # it may be at this very moment between two units
        self._pages.clear()
        self.outline = self._read_outline()
        here = (self.outline.position(name) for name in reversed(names[: at + 1]))
        self.at = next((position for position in here if position is not None), 0)
        if self.shown_by is not None:
            self.show_only(self.shown_by)
        else:
            self.walk = self._filling = None

    def _forget(self, units: set[str]) -> None:
        for key in [key for key in self._findings if key[0] in units]:
            del self._findings[key]
