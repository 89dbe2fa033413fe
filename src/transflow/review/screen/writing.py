"""Writing a target on the screen: open, keep, record, give up; and what others wrote meanwhile."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from transflow.errors import StaleError, UsageError
from transflow.review import reading
from transflow.review.screen.editor import one_line
from transflow.review.screen.pages import Page

if TYPE_CHECKING:
    from textual.timer import Timer

    from transflow.document import Unit
    from transflow.review.screen.app import ReviewApp
    from transflow.review.unsaved import Unsaved

_KEEP_AFTER: Final = 0.3
"""Seconds without typing after which the text being written is kept on the disk."""


class Writing:
    """The editor of the screen and the unit that is written in it.

    Args:
        app: The screen.
    """

    def __init__(self, app: ReviewApp) -> None:
        self._app = app
        self._writing: Unit | None = None
        self._draft = ""
        self._dropping = False
        self._keeping: Timer | None = None
        self._offered: dict[str, Unsaved] = {}

    def recover(self) -> str:
        """Read what was left unsaved; gives the names of the units, "" for none."""
        self._offered = self._app.unsaved.find()
        return ", ".join(sorted(self._offered))

    def begin(self) -> None:
        """Open the editor on the present unit, with what was left unsaved there."""
        app = self._app
        unit = app.desk.present
        if unit is None or app.read_only:
            raise UsageError("nothing can be written here")
        kept = self._offered.get(unit.id)
        text = kept.text if kept else unit.target
        self._open_editor(unit, text)
        if kept and kept.rev != unit.rev and text.strip() != unit.target:
            self._show_conflict(unit, text)
        elif kept:
            app.say(f"your unsaved text of {kept.at[:16].replace('T', ' ')}; Esc Esc drops it")

    def _open_editor(self, unit: Unit, text: str) -> None:
        app = self._app
        self._writing, self._draft, self._dropping = unit, one_line(unit.target), False
        app.editor.load_text(one_line(text))
        app.editor.move_cursor(app.editor.document.end)
        app.list.screen.add_class("-writing")
        app.editor.screen.set_focus(app.editor)  # at once: what is typed ahead belongs there
        app.draw(keep_top=True)

    def _close_editor(self) -> None:
        app = self._app
        unit, self._writing = self._writing, None
        if self._keeping is not None:
            self._keeping.stop()
        if unit is not None:
            self._offered.pop(unit.id, None)
            app.unsaved.drop(unit.id)
        app.list.screen.remove_class("-writing")
        app.list.screen.set_focus(app.list)
        app.draw(keep_top=True)

    def typed(self) -> None:
        """The text being written has changed: keep it soon."""
        if self._writing is None:
            return
        self._dropping = False
        if self._keeping is not None:
            self._keeping.stop()
        self._keeping = self._app.set_timer(_KEEP_AFTER, partial(self._app.acts.attempt, self.keep))

    def keep(self) -> None:
        """Keep the text being written, for the case that the terminal dies."""
        app, unit = self._app, self._writing
        if unit is not None and app.editor.text != unit.target:
            app.unsaved.keep(unit.id, unit.rev, app.editor.text, app.desk.session.now())

    def do(self, name: str, text: str) -> None:
        """Do what a key of the editor asks for, with the text that stood there by then."""
        app = self._app
        if name == "save":
            app.acts.attempt(partial(self._save, text))
        elif name == "cancel":
            self._cancel()
        elif name == "external":
            app.acts.attempt(self._external)
        else:
            hint = app.keymap.hint
            app.say(f"{hint('save')} records the text, {hint('cancel')} leaves without")

    def _cancel(self) -> None:
        app = self._app
        if app.editor.text != self._draft and not self._dropping:
            self._dropping = True
            hint = app.keymap.hint
            app.say(f"not recorded: {hint('cancel')} again drops it, {hint('save')} records it")
            return
        self._close_editor()
        app.say("nothing written")

    def _save(self, text: str) -> None:
        app, unit = self._app, self._writing
        if unit is None:
            return
        if text == self._draft or text.strip() == unit.target:
            self._close_editor()
            app.say("the text is as it was")
            return
        try:
            line = app.decisions.write(unit, text)
        except StaleError:
            self._conflict(unit, text)
            return
        except UsageError:
            app.desk.catch_up()
            if app.desk.outline.position(unit.id) is not None:
                raise
            self._gone(unit, text)
            return
        self._close_editor()
        app.acts.did(line)

    def _conflict(self, unit: Unit, text: str) -> None:
        app = self._app
        self.keep()
        app.desk.catch_up()
        position = app.desk.outline.position(unit.id)
        if position is None:
            self._gone(unit, text)
            return
        theirs = app.desk.unit(position)
        if theirs.target == unit.target:
            # Only its state or its comments changed: the text can be written on.
            self._writing = theirs
            self._save(text)
            return
        self._show_conflict(theirs, text)

    def _gone(self, unit: Unit, text: str) -> None:
        """Keep a text whose unit was joined to another while it was written."""
        app = self._app
        here = app.desk.present
        if here is None:
            raise StaleError(f"{unit.id} is gone: its link was changed")
        line = app.decisions.offer(here, text)
        self._close_editor()
        app.acts.did(f"{unit.id} is gone: its link was changed; {line}")

    def _show_conflict(self, theirs: Unit, text: str) -> None:
        app = self._app
        lang = app.desk.document.target_lang
        page = Page(
            f"{theirs.id} was changed while you wrote",
            lambda cells: reading.conflict_page(
                text, theirs, theirs.author or f"nobody ({theirs.origin.value})", lang, cells
            ),
            answers={"m": "mine", "t": "theirs", "ctrl+s": "mine"},
            foot="m records yours over it   t keeps theirs, yours becomes a suggestion   Esc back",
        )
        app.push_screen(page, partial(self._resolved, theirs, text))

    def _resolved(self, theirs: Unit, text: str, answer: str | None) -> None:
        app = self._app
        if answer == "mine":
            self._writing, self._draft = theirs, one_line(theirs.target)
            app.acts.attempt(partial(self._save, text))
        elif answer == "theirs":

            def offer() -> None:
                line = app.decisions.offer(theirs, text)
                self._close_editor()
                app.acts.did(line)

            app.acts.attempt(offer)
        else:
            self._writing, self._draft = theirs, one_line(theirs.target)
            app.editor.screen.set_focus(app.editor)
            app.say("the text below is yours; the one recorded now is in the list above")

    def _external(self) -> None:
        app = self._app
        command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
        if not command:
            raise UsageError("no editor is named", hint="set $EDITOR")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "target.txt"
            path.write_text(app.editor.text + "\n", encoding="utf-8")
            try:
                with app.suspend():
                    code = subprocess.run(
                        [*shlex.split(command), str(path)], check=False
                    ).returncode
            except (OSError, ValueError) as error:
                raise UsageError(f"{command} cannot be started: {error}") from error
            if code:
                raise UsageError(f"the editor ended with {code}; the text is as it was")
            try:
                text = one_line(path.read_text(encoding="utf-8", errors="replace"))
            except OSError as error:
                raise UsageError(f"{command} left no text: {error.strerror}") from error
        app.editor.text = text
        app.editor.move_cursor(app.editor.document.end)
