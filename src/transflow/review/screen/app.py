"""The review screen: lays out, draws, takes keys; what they do is in acts.py.

Heights are fixed for a size of the terminal, so that nothing jumps. Textual draws on stderr, which
leaves stdout free.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import events
from textual.app import App
from textual.containers import Horizontal, Vertical
from textual.widgets import Input

from transflow.document import EditionKind
from transflow.errors import InputError, TransflowError
from transflow.review import present
from transflow.review.actions import ACTIONS
from transflow.review.keymap import is_kana
from transflow.review.screen.acts import Acts
from transflow.review.screen.editor import Answer, TargetEditor, is_text
from transflow.review.screen.looks import CONTRAST, LAYOUT, Colourless
from transflow.review.screen.palette import ActionProvider
from transflow.review.screen.panels import Lines, UnitList
from transflow.review.screen.writing import Writing
from transflow.review.versions import versions
from transflow.text.width import clip
from transflow.usecases.editions import standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.command import Provider
    from textual.timer import Timer

    from transflow.document import Unit
    from transflow.review.decisions import Decisions
    from transflow.review.desk import Desk
    from transflow.review.keymap import KeyMap
    from transflow.review.unsaved import UnsavedTexts
    from transflow.review.versions import Version

_SLICE: Final = 0.012
"""Seconds that a search takes at a time: a key never waits longer for it."""

_PAUSE: Final = 0.15
"""Seconds without a key after which the units around are checked."""

_AFTER_PAINTING: Final = 0.05
"""Seconds before the checks are loaded: the first unit is on the screen by then."""

POLL: Final = 1.0
"""Seconds between looks at what others did."""

_OLD_FUNCTION_KEYS: Final = {f"f{n + 12}": f"shift+f{n}" for n in range(1, 13)}
"""As many terminals number the function keys with shift."""


class ReviewApp(App[None], inherit_bindings=False):
    """The screen for one reviewer and one document.

    Args:
        desk: The document.
        decisions: Records what the reviewer decides.
        keymap: Which keys do what.
        unsaved: Keeps what is being written.
        clock: Gives seconds that only grow.
        read_only: Whether nothing may be written.
        contrast: Whether to use the theme of high contrast.
        poll: Seconds from one look for what others did to the next; None looks only when asked.

    Attributes:
        failure: Why the screen had to be left, or None.
    """

    CSS = LAYOUT
    # Textual declares these two as variables of the instance.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (120, "-wide")]  # noqa: RUF012 -- see above
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-usual"), (32, "-tall")]  # noqa: RUF012 -- see above
    COMMANDS: ClassVar[set[type[Provider]]] = {ActionProvider}  # type: ignore[assignment]  # no others
    ENABLE_COMMAND_PALETTE = True
    ANIMATION_LEVEL = "none"

    def __init__(
        self,
        desk: Desk,
        decisions: Decisions,
        keymap: KeyMap,
        unsaved: UnsavedTexts,
        clock: Callable[[], float],
        *,
        read_only: bool = False,
        contrast: bool = False,
        poll: float | None = POLL,
    ) -> None:
        super().__init__()
        self.animation_level = "none"
        if self.no_color:
            # Textual would turn colours into greys, which are colours too.
            self._filters = [Colourless()]
        self.desk = desk
        self.decisions = decisions
        self.keymap = keymap
        self.unsaved = unsaved
        self.clock = clock
        self.read_only = read_only
        self._contrast = contrast
        self._every = poll
        self.official = False
        self.ready = False
        self.failure: TransflowError | None = None
        self.compared = True
        self.version_name = ""
        self.writing = Writing(self)
        self.acts = Acts(self)
        self._answer: Callable[[str], None] | None = None
        self._searching: Timer | None = None
        self._peeking: Timer | None = None

    def compose(self) -> ComposeResult:
        """The parts of the screen, from top to bottom."""
        yield Lines(id="head")
        with Vertical(id="body"):
            yield UnitList(self._row, lambda: self.desk.count, lambda: self.desk.cursor)
            with Vertical(id="side"):
                for name in ("unit-rule", "source", "target-rule", "target"):
                    yield Lines(id=name)
                yield TargetEditor(self.keymap)
                yield Lines(id="notes")
        yield Lines(id="message")
        with Horizontal(id="ask"):
            yield Lines(id="question")
            yield Answer(id="answer", compact=True)
        yield Lines(id="keys")

    def on_mount(self) -> None:
        """Begin: the first unit is drawn before anything is checked."""
        self.register_theme(CONTRAST)
        if self._contrast:
            self.theme = CONTRAST.name
        self.panels = {panel.id: panel for panel in self.query(Lines)}
        self.list = self.query_one(UnitList)
        self.editor = self.query_one(TargetEditor)
        self.list.focus()
        self._searching = self.set_interval(_SLICE * 2, self._search, pause=True)
        if self._every is not None:
            self.set_interval(self._every, self._poll)
        self.acts.greet()

    def on_ready(self) -> None:
        """Load what the checks need beside the screen; it may take seconds."""
        self.draw()
        self.set_timer(_AFTER_PAINTING, self._begin_loading)

    def on_lines_appeared(self) -> None:
        """Draw with the heights that there are now."""
        self.draw(keep_top=True)

    def on_resize(self) -> None:
        """Draw for the new size, when it has been laid out."""
        self.call_after_refresh(self.draw)

    def _begin_loading(self) -> None:
        self.run_worker(self._load, thread=True)

    def _load(self) -> None:
        import transflow.checks.run  # noqa: F401 -- loaded beside the screen, not at its first use
        from transflow.usecases.knowledge import checking_knowledge

        checking_knowledge(self.desk.document.source_lang)
        try:
            self.desk.session.glossary_of(self.desk.document)
        except TransflowError as error:
            self.call_from_thread(self.tell, error)
        self.call_from_thread(self._loaded)

    def _loaded(self) -> None:
        self.ready = True
        document = self.desk.document
        self.official = standing(self.desk.session, document).kind is EditionKind.OFFICIAL
        self.draw()

    # ---------------------------------------------------------------- drawing

    def _row(self, row: int, cells: int) -> present.Line:
        position = self.desk.position(row)
        return present.row(self.desk, position, cells, current=position == self.desk.at)

    def draw(self, *, keep_top: bool = False) -> None:
        """Draw everything as it stands now; without a glossary there is nothing to be drawn."""
        if not self.is_running or not hasattr(self, "list"):
            return
        try:
            self._draw(keep_top=keep_top)
        except InputError as error:
            self.failure = error
            self.exit()

    def _draw(self, *, keep_top: bool) -> None:
        desk, panels = self.desk, self.panels
        cells = self.size.width
        panels["head"].show(
            [present.header(desk, cells, official=self.official, read_only=self.read_only)]
        )
        unit = desk.present
        if self.ready and unit is not None:
            desk.findings(unit)
        self.list.draw()
        self._peek_soon(_PAUSE)
        self._draw_unit(unit, keep_top=keep_top)
        writing = self.screen.has_class("-writing")
        panels["keys"].show(
            [present.footer(self.keymap, cells, writing=writing, read_only=self.read_only)]
        )

    def _draw_unit(self, unit: Unit | None, *, keep_top: bool) -> None:
        panels, desk = self.panels, self.desk
        source, target, noted = panels["source"], panels["target"], panels["notes"]
        width = max(10, source.size.width - 1)
        if unit is None:
            for panel in (panels["unit-rule"], source, panels["target-rule"], target, noted):
                panel.show([])
            return
        version = self.version(unit)
        tops = (source.top, target.top) if keep_top else (0, 0)
        source.show(present.source_lines(desk, unit, width, source.size.height), top=tops[0])
        target.show(present.target_lines(desk, unit, version, width), top=tops[1])
        rule = present.unit_rule(desk, desk.at, source.size.width)
        panels["unit-rule"].show([present.with_more(rule, source.hidden)])
        below = present.target_rule(unit, version, source.size.width)
        panels["target-rule"].show([present.with_more(below, target.hidden)])
        noted.show(
            present.notes(
                desk.findings(unit) if self.ready else None,
                desk.comments(unit),
                desk.suggestions(unit),
                cells=max(10, noted.size.width - 1),
                rows=noted.size.height,
                lang=desk.document.target_lang,
            )
        )

    def version(self, unit: Unit) -> Version | None:
        """The earlier text that the target is compared with, or None."""
        if not self.compared:
            return None
        found = versions(self.desk, unit)
        named = [v for v in found if v.name == self.version_name]
        return next(iter(named or found), None)

    def say(self, text: str) -> None:
        """Show a line for a person."""
        self.panels["message"].show([[present.piece(clip(f" {text}", self.size.width))]])

    def tell(self, error: TransflowError) -> None:
        """Show what was refused or went wrong, and what helps."""
        hint = f" ({error.hint})" if error.hint else ""
        told = clip(f"{error.message}{hint}", max(1, self.size.width - 2))
        self.panels["message"].show([[("! ", present.STRONG), present.piece(told)]])

    # ---------------------------------------------------------------- keys

    async def on_event(self, event: events.Event) -> None:
        """A key for the units is done before the next one is looked at.

        What is typed ahead on a slow line then goes into the question or the editor that the key
        before has opened, and is never taken for commands.
        """
        at_units = len(self.screen_stack) == 1 and not (
            self.screen.has_class("-writing") or self.screen.has_class("-asking")
        )
        if isinstance(event, events.Key) and not event.is_forwarded and at_units:
            self._pressed(event)
        else:
            await super().on_event(event)

    def _pressed(self, event: events.Key) -> None:
        """A key for the units: do what the table says, or say why not."""
        key = event.character if event.character and is_text(event) else event.key
        key = "space" if key == " " else _OLD_FUNCTION_KEYS.get(key, key)
        action = self.keymap.on_screen(key)
        if action is not None:
            self.acts.do(action.id)
        elif key == "escape":
            if self.desk.stop():
                self.say("stopped looking")
                self.draw()
        elif is_kana(key):
            safe = ", ".join(
                f"{self.keymap.keys(name)[-1].upper()} {label}"
                for name, label in (("final", "final"), ("edit", "edit"), ("help", "help"))
                if self.keymap.keys(name)
            )
            self.say(f"the input method is on ({key}): switch it off, or Tab, {safe}")
        elif key == "ctrl+c":
            self.say(f"{self.keymap.hint('quit')} leaves; what you decided is recorded")
        elif self.read_only and any(key in action.keys for action in ACTIONS if action.writes):
            self.say("this session only reads (--read-only)")
        elif event.is_printable:
            self.say(f"{key} does nothing; {self.keymap.hint('help')} shows the keys")

    def on_unit_list_chosen(self, message: UnitList.Chosen) -> None:
        """A row was clicked."""
        self.desk.go_to_row(message.row)
        self.draw()

    def on_target_editor_asked(self, message: TargetEditor.Asked) -> None:
        """A key of the editor's own."""
        self.writing.do(message.action, message.text)

    def on_text_area_changed(self) -> None:
        """Keep what is being written."""
        self.writing.typed()

    # ---------------------------------------------------------------- questions

    def ask(self, question: str, then: Callable[[str], None], *, initial: str = "") -> None:
        """Ask the person for a line; nothing happens when they leave with escape."""
        self._answer = then
        label = self.panels["question"]
        text = f" {question} "
        label.styles.width = len(text)
        label.show([[(text, present.STRONG)]])
        answer = self.query_one("#answer", Input)
        answer.value = initial
        answer.cursor_position = len(initial)
        self.screen.add_class("-asking")
        answer.screen.set_focus(answer)  # at once: what is typed ahead belongs there

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """The person has answered."""
        then, self._answer = self._answer, None
        value = message.value
        self.close_question()
        if then is not None:
            self.acts.attempt(lambda: then(value))

    def close_question(self) -> None:
        """Go back to the units."""
        self.screen.remove_class("-asking")
        self.list.screen.set_focus(self.list)

    def on_key(self, event: events.Key) -> None:
        """Escape leaves a question."""
        if event.key == "escape" and self.screen.has_class("-asking"):
            event.stop()
            self._answer = None
            self.close_question()
            self.say("nothing done")

    # ---------------------------------------------------------------- beside the keys

    def search_on(self) -> None:
        """Go on with what the desk looks for, at once and then in slices."""
        self._search()
        if self.desk.walk is not None and self._searching is not None:
            self._searching.resume()

    def _search(self) -> None:
        desk = self.desk
        ended = desk.go_on(self.clock, _SLICE)
        if desk.walk is None and self._searching is not None:
            self._searching.pause()
        if ended is not None:
            self.acts.found(ended)
            self.draw()
        elif desk.walk is not None:
            walk = desk.walk
            self.say(f"looking for {walk.what}: {walk.looked} of {walk.total}; Esc stops")
            if walk.every:
                self.draw(keep_top=True)

    def _peek_soon(self, seconds: float) -> None:
        """Look at the other units that can be seen, when no key has come for a while."""
        if self._peeking is not None:
            self._peeking.stop()
        self._peeking = self.set_timer(seconds, self._peek) if self.ready else None

    def _peek(self) -> None:
        desk = self.desk
        until = self.clock() + _SLICE
        for row in self.list.rows():
            unit = desk.unit(desk.position(row))
            if desk.known_findings(unit) is None:
                if self.clock() > until:
                    self._peek_soon(_SLICE)
                    return
                desk.findings(unit)
        self.list.draw()

    def _poll(self) -> None:
        if self.screen.has_class("-writing"):
            return  # the conflict, if there is one, is shown when the text is recorded
        self.acts.attempt(self.acts.look_around)
