"""How the screen is laid out, and its theme of high contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.segment import Segment
from textual.filter import LineFilter
from textual.theme import Theme

if TYPE_CHECKING:
    from textual.color import Color

CONTRAST: Final = Theme(
    name="transflow-contrast",
    primary="#ffff00",
    secondary="#00ffff",
    accent="#00ffff",
    warning="#ffff00",
    error="#ff8080",
    success="#80ff80",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#303030",
    boost="#303030",
    dark=True,
)
"""White on black, with a contrast of 7 to 1 or more everywhere (WCAG 2.2, level AAA)."""

LAYOUT: Final = """
Screen { layout: vertical; }
#head, #keys { background: $panel; }
#body { layout: vertical; height: 1fr; }
#side { height: 1fr; }
#source, #target { height: 1fr; }
#notes { height: 2; }
#ask { height: 1; display: none; }
#ask Lines { width: auto; }
#ask Input { border: none; padding: 0; height: 1; width: 1fr; }
.-asking #ask { display: block; }
.-asking #message { display: none; }
.-writing #target { display: none; }
.-writing TargetEditor { display: block; }
.-tall #notes { height: 5; }
.-wide #body { layout: horizontal; }
.-wide UnitList { width: 45%; height: 1fr; }
.-wide #side { padding-left: 1; }
.-wide #notes { height: 1fr; }
.-low UnitList { height: 3; }
.-zoom UnitList { display: none; }
App:nocolor TargetEditor .text-area--cursor { text-style: reverse; }
App:nocolor Input .input--cursor { text-style: reverse; }
"""
"""Every height is fixed for a size of the terminal, so that nothing jumps."""


class Colourless(LineFilter):
    """Takes all colours away (https://no-color.org); underlines, bold and reverse stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 -- Textual's
        """The segments of a line without colours."""
        return [
            Segment(text, style.without_color if style else None, control)
            for text, style, control in segments
        ]
