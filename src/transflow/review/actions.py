"""What a person can do on the review screen: one table for keys, footer, help, palette and docs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Group(StrEnum):
    """Headings of the help."""

    MOVE = "Moving"
    DECIDE = "Deciding"
    TEXT = "Writing"
    LINK = "Links"
    FIND = "Finding"
    LOOK = "Looking"
    EDITOR = "In the editor"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can do.

    Attributes:
        id: Its name in ``transflow.toml``.
        keys: What is pressed: a character as it is typed, or a name such as ``shift+tab``.
        label: Two or three words for the footer and the palette.
        help: What it does, a sentence without its full stop.
        group: Where it stands in the help.
        writes: Whether it changes the record; ``--read-only`` leaves these out.
    """

    id: str
    keys: tuple[str, ...]
    label: str
    help: str
    group: Group
    writes: bool = False


def _action(
    name: str, keys: str, label: str, told: str, group: Group, *, writes: bool = False
) -> Action:
    return Action(name, tuple(keys.split()), label, told, group, writes)


ACTIONS: Final[tuple[Action, ...]] = (
    _action("next", "j down", "next", "Go to the next unit", Group.MOVE),
    _action("previous", "k up", "previous", "Go to the unit before", Group.MOVE),
    _action("page_down", "space pagedown", "page down", "Go a page down", Group.MOVE),
    _action("page_up", "b pageup", "page up", "Go a page up", Group.MOVE),
    _action("first", "g home", "first", "Go to the first unit", Group.MOVE),
    _action("last", "G end", "last", "Go to the last unit", Group.MOVE),
    _action("go_to", ":", "go to", "Go to the unit of a number or place: :12, :2(1)", Group.MOVE),
    _action("next_open", "tab", "next open", "Go to the next unit that is not final", Group.MOVE),
    _action("previous_open", "shift+tab", "previous open", "The same upwards", Group.MOVE),
    _action(
        "next_failing",
        "x f3",
        "next finding",
        "Go to the next unit on which a check found an error or a warning",
        Group.MOVE,
    ),
    _action("previous_failing", "X shift+f3", "previous finding", "The same upwards", Group.MOVE),
    _action(
        "final",
        "a f5",
        "final",
        "Make the unit final and go to the next open one; refused while an error stands",
        Group.DECIDE,
        writes=True,
    ),
    _action(
        "reviewed",
        "v shift+f5",
        "reviewed",
        "Mark the unit as reviewed and go on: another person makes it final",
        Group.DECIDE,
        writes=True,
    ),
    _action(
        "needs_work",
        "r f6",
        "needs work",
        "Send the unit back, with a reason",
        Group.DECIDE,
        writes=True,
    ),
    _action("comment", "c f7", "comment", "Leave a comment", Group.DECIDE, writes=True),
    _action(
        "resolve", "C", "close comments", "Close the unit's comments", Group.DECIDE, writes=True
    ),
    _action(
        "waive",
        "w f8",
        "waive",
        "Permit what a check found, with a reason",
        Group.DECIDE,
        writes=True,
    ),
    _action(
        "promote",
        "P",
        "official",
        "Seal the official edition, when nothing stands in its way",
        Group.DECIDE,
        writes=True,
    ),
    _action("undo", "u", "undo", "Take back your last decision", Group.DECIDE, writes=True),
    _action("redo", "U", "redo", "Do again what you took back", Group.DECIDE, writes=True),
    _action(
        "edit",
        "e enter f2",
        "edit",
        "Write the target; enter never makes final",
        Group.TEXT,
        writes=True,
    ),
    *(
        _action(
            f"take_{number}",
            str(number),
            f"take {number}",
            f"Take suggestion {number} as the text; it is never final by that",
            Group.TEXT,
            writes=True,
        )
        for number in range(1, 10)
    ),
    _action(
        "split", "s", "split link", "Make two units of one; you say where", Group.LINK, writes=True
    ),
    _action(
        "merge", "m", "merge", "Make one unit of this one and the next", Group.LINK, writes=True
    ),
    _action(
        "shift_down",
        "> f9",
        "shift down",
        "Give the last target segment to the unit below",
        Group.LINK,
        writes=True,
    ),
    _action(
        "shift_up",
        "< shift+f9",
        "shift up",
        "Give the first target segment to the unit above",
        Group.LINK,
        writes=True,
    ),
    _action(
        "shift_source_down",
        "}",
        "source down",
        "Give the last source segment to the unit below",
        Group.LINK,
        writes=True,
    ),
    _action(
        "shift_source_up",
        "{",
        "source up",
        "Give the first source segment to the unit above",
        Group.LINK,
        writes=True,
    ),
    _action("unlink", "-", "unlink", "Part source and target: two units", Group.LINK, writes=True),
    _action("confirm", "=", "link is right", "Say that the link is right", Group.LINK, writes=True),
    _action(
        "search", "/", "search", "Search both sides; wide and narrow letters are alike", Group.FIND
    ),
    _action("found_next", "n", "next match", "Go to the next match", Group.FIND),
    _action("found_previous", "N", "previous match", "Go to the match before", Group.FIND),
    _action(
        "filter",
        "f f4",
        "filter",
        "Show only some: state:open check:number by:NAME term:WORD, or words; empty for all",
        Group.FIND,
    ),
    _action(
        "compare",
        "d",
        "changes",
        "Show the changes against the text before, the provisional edition, the last final text,"
        " or none",
        Group.LOOK,
    ),
    _action("history", "i", "history", "Show who did what to the unit", Group.LOOK),
    _action("terms", "t", "terms", "Show the fixed terms of the unit", Group.LOOK),
    _action("zoom", "z", "zoom", "Give a long unit the whole screen, and back", Group.LOOK),
    _action("scroll_down", "J ctrl+f", "text down", "Scroll a long text down", Group.LOOK),
    _action("scroll_up", "K ctrl+b", "text up", "Scroll a long text up", Group.LOOK),
    _action("help", "? f1", "help", "Show this help", Group.LOOK),
    _action("palette", "ctrl+p", "palette", "Find an action by its name", Group.LOOK),
    _action("redraw", "ctrl+l", "redraw", "Draw the screen anew", Group.LOOK),
    _action("quit", "q f10", "quit", "Leave; everything decided is recorded", Group.LOOK),
    _action("save", "ctrl+s", "save", "Record the text", Group.EDITOR, writes=True),
    _action(
        "cancel",
        "escape",
        "cancel",
        "Leave the editor; a changed text asks once more",
        Group.EDITOR,
    ),
    _action("undo_typing", "ctrl+z", "undo typing", "Take back the last typing", Group.EDITOR),
    _action(
        "external",
        "f4",
        "$EDITOR",
        "Write in the program that $VISUAL or $EDITOR names",
        Group.EDITOR,
    ),
)
"""Everything, in the order of the help."""
