"""What can be typed in the plain review: the keys of the screen, as commands on a line.

The commands come from the screen's table with whatever ``transflow.toml`` remaps, so that who
knows one mode knows the other. Some differ, because a line is no key. Tab cannot be typed: ``n``
and ``p`` go to the next and the previous open unit, nearly as in ``git add -p``. There are no
pages: ``b`` goes one unit back. The matches of a search, which have ``n`` and ``N`` on the screen,
are ``//`` and ``??`` as in ``ed``, where a pattern left out is the last one; an ``N`` that only
shift parts from ``n`` would be heard as the same. Every action answers to its name too: ``final``,
``next open``. What ``transflow.toml`` gives away goes before all of this.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.review.actions import ACTIONS, Group
from transflow.review.keymap import aliases
from transflow.workflow.operations import SYNTAX

if TYPE_CHECKING:
    from transflow.review.actions import Action
    from transflow.review.keymap import KeyMap

_SCREEN_ONLY: Final = frozenset(
    "page_down page_up zoom scroll_down scroll_up palette redraw".split()
)
_OWN: Final[dict[str, tuple[str, ...]]] = {
    "previous": ("b", "k"),
    "next_open": ("n",),
    "previous_open": ("p",),
    "found_next": ("//",),
    "found_previous": ("??",),
}
"""Commands in the place of the keys that these have on the screen."""

_TAKING: Final = frozenset({"go_to", "search", "filter"})
"""Actions whose question may be answered behind the command: ``:12``, ``/summit``."""

OPERATE: Final = "operate"
"""What is read of a line such as ``merge u5 u6``: an operation on links in words."""

_DEFAULTS: Final = {action.id: action.keys for action in ACTIONS}


@dataclass(frozen=True, slots=True)
class Typed:
    """A command that was understood.

    Attributes:
        action: Name of the action, or OPERATE.
        given: What stands behind the command, "" for nothing.
    """

    action: str
    given: str = ""


class TypedCommands:
    """The commands of the plain review.

    Args:
        keymap: The keys of the screen with all actions.
    """

    def __init__(self, keymap: KeyMap) -> None:
        screen = [a for a in keymap.actions if a.group is not Group.EDITOR]
        self.actions: tuple[Action, ...] = tuple(a for a in screen if a.id not in _SCREEN_ONLY)
        self._commands: dict[str, str] = {}
        # First what a person gave away, then what differs from the screen, then the rest.
        for action in self.actions:
            self._claim(action.id, [k for k in action.keys if k not in _DEFAULTS[action.id]])
        for action in self.actions:
            self._claim(action.id, _OWN.get(action.id, ()))
        for action in self.actions:
            if action.id not in _OWN:
                self._claim(action.id, action.keys)
        self._keys: dict[str, tuple[str, ...]] = {
            action.id: tuple(k for k, name in self._commands.items() if name == action.id)
            for action in self.actions
        }
        for command, name in list(self._commands.items()):
            for alias in aliases(command[0]):
                self._commands.setdefault(alias * len(command), name)
        self._names = frozenset(action.id for action in self.actions)
        self._elsewhere = {key for a in screen if a.id in _SCREEN_ONLY for key in a.keys}

    def _claim(self, name: str, keys: tuple[str, ...] | list[str]) -> None:
        for key in keys:
            if len(key) == 1 or key in _OWN.get(name, ()):
                self._commands.setdefault(key, name)

    def read(self, line: str) -> Typed | None:
        """What a line asks for; None when it is no command."""
        words = line.strip()
        folded = unicodedata.normalize("NFKC", words)
        for word in (words, folded):
            if word in self._commands:
                return Typed(self._commands[word])
        if (name := _named(folded)) in self._names:
            return Typed(name)
        taking = self._commands.get(words[:1])
        behind = words[1:]
        # A letter needs a space behind it, or every word that begins with it would be a command.
        if taking in _TAKING and (not words[:1].isalnum() or behind[:1].isspace()):
            return Typed(taking, behind.strip())
        verb = folded.lower().split(maxsplit=1)[:1]
        return Typed(OPERATE, words) if verb and verb[0] in SYNTAX else None

    def is_of_the_screen(self, line: str) -> bool:
        """Whether a line is a key that only the screen has a use for."""
        return line.strip() in self._elsewhere or _named(line) in _SCREEN_ONLY

    def keys(self, action: str) -> tuple[str, ...]:
        """The commands of an action, the shortest way to say it first; none when it has none."""
        return self._keys.get(action, ())

    def hint(self, action: str) -> str:
        """How an action is said: its first command, or its name."""
        return next(iter(self.keys(action)), action.replace("_", " "))

    def help(self, *, read_only: bool = False) -> list[str]:
        """Every command with what it does, a line each, under the headings of the screen's help.

        Args:
            read_only: Whether those that write are left out.
        """
        told: list[str] = []
        for group in Group:
            found = [a for a in self.actions if a.group is group and not (read_only and a.writes)]
            takes = [a for a in found if a.id.startswith("take_")]
            if found:
                told.append(f"{group.value}:")
            for action in found:
                if action not in takes:
                    said = ", ".join(self.keys(action.id)) or self.hint(action.id)
                    told.append(f"{said}: {action.help}")
            if takes:
                said = " ".join(self.hint(action.id) for action in takes)
                told.append(f"{said}: Take that suggestion as the text; it is never final by that")
        if not read_only:
            told.append("Links in words:")
            told += SYNTAX.values()
        told.append("An empty line decides nothing; it says the document and the unit again.")
        told.append("Every command answers to its name too: final, next open, undo.")
        return told


def _named(words: str) -> str:
    """The name of an action as it may be typed: ``Next-Open``, ``next open``."""
    return "_".join(words.lower().replace("-", " ").split())
