"""The parts of the screen that only show: lines of marked text, and the list of units.

Both paint from lines that are ready. The list knows only the rows that can be seen, so that fifty
thousand units cost no more than fifty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events

    from transflow.review.present import Line

_ROLES = (
    "dim strong rule current final term fixed error warning notice inserted deleted found".split()
)


class Lines(Widget, inherit_bindings=False):
    """Lines of marked text; more than fit can be scrolled.

    Attributes:
        top: The first line that is shown.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"lines--{role}" for role in _ROLES}
    DEFAULT_CSS = """
    Lines { height: 1; }
    Lines > .lines--dim { color: $text-muted; }
    Lines > .lines--strong { text-style: bold; }
    Lines > .lines--rule { color: $text; background: $panel; }
    Lines > .lines--current { background: $primary; color: $text; text-style: bold; }
    Lines > .lines--final { color: $text-success; }
    Lines > .lines--term { text-style: underline; }
    Lines > .lines--fixed { color: $text-accent; text-style: italic; }
    Lines > .lines--error { color: $text-error; text-style: bold underline; }
    Lines > .lines--warning { color: $text-warning; text-style: underline; }
    Lines > .lines--notice { color: $text-muted; text-style: underline; }
    Lines > .lines--inserted { color: $text-success; text-style: underline; }
    Lines > .lines--deleted { color: $text-error; text-style: strike; }
    Lines > .lines--found { text-style: reverse; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 -- Textual's own name
        super().__init__(id=id)
        self._lines: Sequence[Line] = ()
        self._styles: dict[frozenset[str], Style] = {}
        self.top = 0

    class Appeared(Message):
        """A panel that was hidden has its height again."""

    def on_show(self) -> None:
        """Tell it: while it was hidden, nobody could know how much of its lines fits."""
        if self._lines:
            self.post_message(self.Appeared())

    def show(self, lines: Sequence[Line], *, top: int = 0) -> None:
        """Show other lines, from the first that is wanted."""
        top = max(0, min(top, len(lines) - self.size.height))
        if lines != self._lines or top != self.top:
            self._lines = lines
            self.top = top
            self.refresh()

    def scroll_lines(self, count: int) -> None:
        """Show what stands some lines further down, or up when negative."""
        self.show(self._lines, top=self.top + count)

    @property
    def hidden(self) -> int:
        """How many lines there are below those that are shown."""
        return max(0, len(self._lines) - self.top - self.size.height)

    def notify_style_update(self) -> None:
        """Forget the styles of another theme."""
        self._styles = {}
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        index = self.top + y
        line = self._lines[index] if index < len(self._lines) else []
        return self.strip_of(line)

    def strip_of(self, line: Line) -> Strip:
        """A line as the screen draws it, as wide as the widget."""
        base = self.rich_style
        segments = [
            Segment(text, base + self._style(roles) if roles else base) for text, roles in line
        ]
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def _style(self, roles: frozenset[str]) -> Style:
        style = self._styles.get(roles)
        if style is None:
            style = Style()
            for role in _ROLES:
                if role in roles:
                    style += self.get_component_rich_style(f"lines--{role}", partial=True)
            self._styles[roles] = style
        return style


class UnitList(Lines, can_focus=True, inherit_bindings=False):
    """The rows around the present unit.

    Args:
        line: Gives the line of a row.
        count: Gives how many rows there are.
        cursor: Gives the present row.
    """

    DEFAULT_CSS = """
    UnitList { height: 5; }
    """

    class Chosen(Message):
        """A row was clicked."""

        def __init__(self, row: int) -> None:
            super().__init__()
            self.row = row

    def __init__(
        self,
        line: Callable[[int, int], Line],
        count: Callable[[], int],
        cursor: Callable[[], int],
    ) -> None:
        super().__init__(id="list")
        self._line = line
        self._count = count
        self._cursor = cursor

    def draw(self) -> None:
        """Show the rows anew, the present one in the middle where there are enough."""
        height, count = self.size.height, self._count()
        first = max(0, min(self._cursor() - height // 2, count - height))
        self._first = first
        rows = range(first, min(first + height, count))
        self.show([self._line(row, self.size.width) for row in rows])

    def rows(self) -> range:
        """The rows that can be seen."""
        first = getattr(self, "_first", 0)
        return range(first, min(first + self.size.height, self._count()))

    def on_click(self, event: events.Click) -> None:
        """Go to the row under the pointer."""
        if event.y < len(self.rows()):
            self.post_message(self.Chosen(self.rows()[event.y]))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Go to the next row."""
        event.stop()
        self.post_message(self.Chosen(self._cursor() + 1))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Go to the row before."""
        event.stop()
        self.post_message(self.Chosen(self._cursor() - 1))
