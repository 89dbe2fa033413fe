"""What each action of the table does on the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from transflow.document import State
from transflow.errors import StaleError, TransflowError, UsageError
from transflow.model import Severity
from transflow.review import filters, present, reading
from transflow.review.decisions import split_line, told
from transflow.review.screen.pages import Page
from transflow.review.versions import versions

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.review.screen.app import ReviewApp
    from transflow.review.walk import Walk

_FAR: Final = 10**9


class Acts:
    """Does on the screen what a person asks for.

    Args:
        app: The screen.
    """

    def __init__(self, app: ReviewApp) -> None:
        self._app = app
        desk, decisions = app.desk, app.decisions
        shift = decisions.shift
        self._table: dict[str, Callable[[], object]] = {
            "next": partial(self._move, 1),
            "previous": partial(self._move, -1),
            "page_down": partial(self._page, 1),
            "page_up": partial(self._page, -1),
            "first": partial(self._move, -_FAR),
            "last": partial(self._move, _FAR),
            "go_to": partial(app.ask, "go to unit", self._go_to),
            "next_open": partial(self._look, desk.look_for_open, down=True),
            "previous_open": partial(self._look, desk.look_for_open, down=False),
            "next_failing": partial(self._look, desk.look_for_failing, down=True),
            "previous_failing": partial(self._look, desk.look_for_failing, down=False),
            "final": partial(self._mark, State.FINAL),
            "reviewed": partial(self._mark, State.REVIEWED),
            "needs_work": partial(app.ask, "needs work because", self._needs_work),
            "comment": partial(app.ask, "comment", lambda text: self.did(decisions.comment(text))),
            "resolve": lambda: self.did(decisions.resolve()),
            "waive": self._waive,
            "promote": partial(app.ask, "seal the official edition? type yes", self._promote),
            "undo": partial(self._turn, decisions.undo),
            "redo": partial(self._turn, decisions.redo),
            "edit": app.writing.begin,
            **{f"take_{n}": partial(self._take, n) for n in range(1, 10)},
            "split": self._split,
            "merge": lambda: self.did(decisions.merge()),
            "shift_down": lambda: self.did(shift("t", down=True)),
            "shift_up": lambda: self.did(shift("t", down=False)),
            "shift_source_down": lambda: self.did(shift("s", down=True)),
            "shift_source_up": lambda: self.did(shift("s", down=False)),
            "unlink": lambda: self.did(decisions.unlink()),
            "confirm": lambda: self.did(decisions.confirm()),
            "search": partial(app.ask, "search", partial(self._find, down=True)),
            "found_next": partial(self._find, "", down=True),
            "found_previous": partial(self._find, "", down=False),
            "filter": self._filter,
            "compare": self._compare,
            "history": partial(self._read, "history", reading.history_page),
            "terms": partial(self._read, "fixed terms", reading.terms_page),
            "zoom": self._zoom,
            "scroll_down": partial(self._scroll, 1),
            "scroll_up": partial(self._scroll, -1),
            "help": self._help,
            "palette": app.action_command_palette,
            "redraw": self._redraw,
            "quit": app.exit,
        }

    def do(self, name: str) -> None:
        """Do an action; what it may not do is told on the message line."""
        self._app.say("")
        self.attempt(self._table[name])

    def attempt(self, act: Callable[[], object]) -> None:
        """Do something that may be refused."""
        try:
            act()
        except StaleError as error:
            self.look_around()
            self._app.tell(error)
        except TransflowError as error:
            self._app.draw(keep_top=True)
            self._app.tell(error)

    def greet(self) -> None:
        """Say at the beginning what helps, and what was left unsaved."""
        app = self._app
        unsaved = "" if app.read_only else app.writing.recover()
        hint = app.keymap.hint
        if unsaved:
            app.say(f"unsaved text from last time: {unsaved}; {hint('edit')} there brings it back")
        elif app.read_only:
            app.say(f"{hint('help')} shows the keys; this session only reads")
        else:
            recorded = "what you decide is recorded at once"
            app.say(f"{hint('help')} shows the keys; {recorded}; {hint('quit')} leaves")

    # ---------------------------------------------------------------- moving

    def _move(self, rows: int) -> None:
        self._app.desk.move(rows)
        self._app.draw()

    def _page(self, pages: int) -> None:
        self._move(pages * max(1, self._app.list.size.height - 1))

    def _go_to(self, word: str) -> None:
        if word.strip():
            self._app.desk.go_to(word)
            self._app.draw()

    def _look(self, begin: Callable[..., None], *, down: bool) -> None:
        begin(down=down)
        self._app.search_on()

    def _find(self, words: str, *, down: bool) -> None:
        self._app.desk.look_for_words(words, down=down)
        self._app.search_on()

    def found(self, walk: Walk) -> None:
        """Say how a search has ended."""
        app = self._app
        app.say("")
        if walk.every:
            app.say(
                f"{app.desk.count} of {walk.total} units: {walk.what}; an empty filter shows all"
            )
        elif not walk.found:
            if walk.what == "open unit" and not app.desk.outline.open:
                key = app.keymap.hint("promote")
                app.say(
                    f"all units are final{f': {key} seals the official edition' if key else ''}"
                )
            else:
                app.say(f"no {walk.what}")

    def _filter(self) -> None:
        shown = self._app.desk.shown_by
        self._app.ask("show only", self._show_only, initial=shown.written if shown else "")

    def _show_only(self, written: str) -> None:
        wanted = filters.parse(written)
        self._app.desk.show_only(wanted)
        self._app.search_on()
        self._app.draw()

    # ---------------------------------------------------------------- deciding

    def did(self, line: str) -> None:
        """After a decision: read what it did, show it, say so."""
        app = self._app
        app.desk.catch_up()
        app.official = False
        app.draw()
        app.say(line)

    def _mark(self, state: State) -> None:
        app = self._app
        try:
            line = app.decisions.mark(state)
        except StaleError:
            raise
        except TransflowError as error:
            helps = self._helps()
            # What helps comes first: the message may be longer than the line.
            told = f"not {state.value}{f' ({helps})' if helps else ''}: {error.message}"
            raise type(error)(told, hint="" if helps else error.hint) from error
        self.did(line)
        app.desk.look_for_open()
        app.search_on()
        key = app.keymap.hint("undo")
        if app.desk.outline.open:
            app.say(f"{line} ({key} takes it back)")

    def _helps(self) -> str:
        """The keys that help when an error or an empty text stands in the way; "" otherwise."""
        app = self._app
        unit = app.desk.present
        if unit is None or not any(
            f.stands and f.diagnostic.severity is Severity.ERROR for f in app.desk.findings(unit)
        ):
            return ""
        return ", ".join(
            f"{key} {label}"
            for name, label in (("edit", "edits"), ("waive", "waives"))
            if (key := app.keymap.hint(name))
        )

    def _needs_work(self, reason: str) -> None:
        self.did(self._app.decisions.mark(State.NEEDS_WORK, reason))

    def _waive(self) -> None:
        app = self._app
        unit = app.desk.present
        standing = [f for f in app.desk.findings(unit) if f.stands] if unit else []
        if not standing:
            raise UsageError("nothing stands here to be waived")
        checks = list(dict.fromkeys(f.diagnostic.check for f in standing))
        if len(checks) == 1:
            self._waive_reason(checks[0])
        else:
            app.ask(f"waive which ({', '.join(checks)})", self._waive_reason, initial=checks[0])

    def _waive_reason(self, check: str) -> None:
        app = self._app
        app.ask(
            f"waive {check} because",
            lambda reason: self.did(app.decisions.waive(check.strip(), reason)),
        )

    def _promote(self, answer: str) -> None:
        app = self._app
        if answer.strip().lower() not in {"yes", "y"}:
            app.say("nothing done")
            return
        line = app.decisions.promote()
        self.did(line)
        app.official = True
        app.draw()
        app.say(line)

    def _turn(self, turn: Callable[[], tuple[str, tuple[str, ...]]]) -> None:
        line, units = turn()
        desk = self._app.desk
        desk.catch_up()
        places = [p for name in units if (p := desk.outline.position(name)) is not None]
        desk.at = min(places, default=desk.at)
        self.did(line)

    # ---------------------------------------------------------------- texts and links

    def _take(self, number: int) -> None:
        self.did(self._app.decisions.take(number))

    def _split(self) -> None:
        app = self._app
        unit = app.desk.present
        if unit is None:
            raise UsageError("the document has no units")
        app.ask("link", self._operate, initial=split_line(unit))

    def _operate(self, typed: str) -> None:
        if typed.strip():
            self.did(self._app.decisions.operate(typed))

    # ---------------------------------------------------------------- looking

    def _compare(self) -> None:
        app = self._app
        unit = app.desk.present
        found = versions(app.desk, unit) if unit else []
        names = [v.name for v in found]
        if not names:
            app.say("there is no earlier text that differs")
            return
        shown = app.version(unit) if unit else None
        at = names.index(shown.name) + 1 if shown else 0
        app.compared = at < len(names)
        app.version_name = names[at] if app.compared else ""
        app.draw()
        app.say(f"changes against {names[at]}" if app.compared else "the text alone")

    def _read(self, title: str, page: Callable[..., list[present.Line]]) -> None:
        app = self._app
        unit = app.desk.present
        if unit is not None:
            app.push_screen(Page(f"{unit.id}: {title}", lambda cells: page(app.desk, unit, cells)))

    def _help(self) -> None:
        app = self._app
        app.push_screen(Page("Keys", lambda cells: reading.help_page(app.keymap, cells)))

    def _zoom(self) -> None:
        self._app.screen.toggle_class("-zoom")
        self._app.call_after_refresh(self._app.draw)

    def _scroll(self, lines: int) -> None:
        for name in ("source", "target"):
            self._app.panels[name].scroll_lines(
                lines * max(1, self._app.panels[name].size.height - 1)
            )
        self._app.draw(keep_top=True)

    def _redraw(self) -> None:
        self._app.refresh(layout=True)
        self._app.draw()

    def look_around(self) -> None:
        """See what others did since the last look."""
        app = self._app
        news = app.desk.catch_up()
        if not news.events:
            return
        app.draw(keep_top=True)
        others = [e for e in news.events if e.by != app.desk.session.by]
        if others:
            more = f" and {len(others) - 1} more" if len(others) > 1 else ""
            app.say(f"{others[-1].by}: {told(others[-1])}{more}")
