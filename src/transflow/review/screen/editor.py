"""Writing a target: a text area that knows one line of text, and when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message
from textual.widgets import TextArea

if TYPE_CHECKING:
    from textual import events

    from transflow.review.keymap import KeyMap


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
        """A key of the editor's own was pressed."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

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
                self.post_message(self.Asked(action.id if action else "enter"))
            return
        await super()._on_key(event)

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        start, end = self.selection
        self._replace_via_keyboard(one_line(event.text), start, end)


def one_line(text: str) -> str:
    """A pasted text as one line: its lines joined by spaces, other controls left out."""
    joined = " ".join(part for line in text.splitlines() if (part := line.strip()))
    return "".join(char for char in joined if char >= " " and char != "\x7f")
