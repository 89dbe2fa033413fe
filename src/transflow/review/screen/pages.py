"""What covers the screen for a moment: help, history, terms, somebody else's change."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.screen import ModalScreen

from transflow.review.present import STRONG
from transflow.review.screen.editor import is_text
from transflow.review.screen.panels import Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from textual import events
    from textual.app import ComposeResult

    from transflow.review.present import Line


class Page(ModalScreen[str]):
    """Lines to read; closes with the answer of a key, "" for none.

    Args:
        title: What it is.
        lines: Gives the lines for a width in cells.
        answers: What keys answer, besides those that close.
        foot: What the keys do.
    """

    DEFAULT_CSS = """
    Page { align: center middle; background: $background 60%; }
    Page > Vertical { width: 100%; height: 100%; max-width: 110; background: $surface; }
    Page Lines.-body { height: 1fr; }
    """
    CLOSING: ClassVar[frozenset[str]] = frozenset({"escape", "q", "enter", "f10"})

    def __init__(
        self,
        title: str,
        lines: Callable[[int], list[Line]],
        *,
        answers: Mapping[str, str] | None = None,
        foot: str = "j k space b move   q closes",
    ) -> None:
        super().__init__()
        self._title = title
        self._lines = lines
        self._answers = answers or {}
        self._foot = foot

    def compose(self) -> ComposeResult:
        """Title, text, keys."""
        with Vertical():
            yield Lines(id="page-title")
            body = Lines(id="page-body")
            body.add_class("-body")
            yield body
            yield Lines(id="page-foot")

    def on_resize(self) -> None:
        """Break the lines for the new width."""
        self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        body = self.query_one("#page-body", Lines)
        self.query_one("#page-title", Lines).show([[(f" {self._title}", STRONG)]])
        body.show(self._lines(max(10, body.size.width - 1)), top=body.top)
        self.query_one("#page-foot", Lines).show([[(f" {self._foot}", frozenset({"rule"}))]])

    def on_key(self, event: events.Key) -> None:
        """Move, answer or close."""
        if event.key in {"ctrl+c", "ctrl+q"}:
            return
        event.stop()
        body = self.query_one("#page-body", Lines)
        page = max(1, body.size.height - 1)
        far = 10**6
        steps = dict.fromkeys(("down", "j"), 1) | dict.fromkeys(("up", "k"), -1)
        steps |= dict.fromkeys(("space", "pagedown"), page)
        steps |= dict.fromkeys(("b", "pageup"), -page)
        steps |= dict.fromkeys(("g", "home"), -far) | dict.fromkeys(("G", "end"), far)
        key = event.character if event.character and is_text(event) else event.key
        # Full-width forms are what an input method makes of a key.
        key = unicodedata.normalize("NFKC", key) if len(key) == 1 else key
        key = "space" if key == " " else key
        if key in self._answers:
            self.dismiss(self._answers[key])
        elif key in self.CLOSING or (key == "?" and not self._answers):
            self.dismiss("")
        elif key in steps:
            body.scroll_lines(steps[key])
