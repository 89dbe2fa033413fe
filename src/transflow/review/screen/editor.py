"""Writing a target: a text area that knows one line of text, and when it is done."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from textual.message import Message
from textual.widgets import Input, TextArea

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingsMap
    from textual.widget import Widget

    from transflow.review.keymap import KeyMap

_TYPED: Final = frozenset({"Zs", "Cf", "Co"})
"""Categories of Unicode that are typed although Python does not call them printable."""


class TargetEditor(TextArea):
    """The text of a unit while it is being written.

    A unit's text is one line: enter puts nothing in (an input method uses it to accept a
    conversion), and what is pasted has its lines joined.

    Args:
        keymap: Which keys record, cancel, take back, and call another program.
    """

    DEFAULT_CSS = """
    TargetEditor { border: none; padding: 0; height: 1fr; display: none; }
    TargetEditor:focus { border: none; }
    """

    class Asked(Message):
        """A key of the editor's own was pressed; ``text`` is what stood there by then."""

        def __init__(self, action: str, text: str) -> None:
            super().__init__()
            self.action = action
            self.text = text

    def __init__(self, keymap: KeyMap) -> None:
        super().__init__(id="editor", soft_wrap=True, show_line_numbers=False, compact=True)
        self._keymap = keymap

    async def _on_key(self, event: events.Key) -> None:
        action = self._keymap.in_editor(event.key)
        if action is not None or event.key == "enter":
            event.stop()
            event.prevent_default()
            if action is not None and action.id == "undo_typing":
                self.undo()
            else:
                self.post_message(self.Asked(action.id if action else "enter", self.text))
            return
        if is_text(event):
            event.stop()
            event.prevent_default()
            self._replace_via_keyboard(event.character or "", *self.selection)
        elif not await _obey(self, self._bindings, event):
            await super()._on_key(event)

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        start, end = self.selection
        self._replace_via_keyboard(one_line(event.text), start, end)


class Answer(Input):
    """The line in which a question is answered."""

    async def _on_key(self, event: events.Key) -> None:
        if is_text(event) and not event.is_printable:
            event.stop()
            event.prevent_default()
            self.replace(event.character or "", *sorted(self.selection))
        elif event.is_printable or not await _obey(self, self._bindings, event):
            await super()._on_key(event)


async def _obey(widget: Widget, bindings: BindingsMap, event: events.Key) -> bool:
    """Do what a key is bound to, before the next one: Textual does it when letters have passed.

    Input methods and slow lines send letters and backspaces in one burst.
    """
    bound = bindings.key_to_bindings.get(event.key)
    if not bound:
        return False
    event.stop()
    event.prevent_default()
    await widget.run_action(bound[0].action)
    return True


def is_text(event: events.Key) -> bool:
    """Whether a key puts a character into a text.

    Python calls neither the ideographic space nor joiners and marks of direction printable, but
    people type them.
    """
    char = event.character
    return char is not None and (event.is_printable or unicodedata.category(char) in _TYPED)


def one_line(text: str) -> str:
    """A text as one line: its lines joined by spaces, other controls and overrides left out."""
    joined = " ".join(part for line in text.splitlines() if (part := line.strip()))
    return "".join(
        c for c in joined if unicodedata.category(c) != "Cc" and not "\u202a" <= c <= "\u202e"
    )
