"""Which key does what.

Every letter answers to its full-width form too, and to the kana that an input method makes of it
where it is a vowel: who forgot to turn the input method off still gets what was meant. Other kana
cannot be told apart (``s`` is still waiting for its vowel), so they are named instead of guessed.
Tab, the function keys and the keys that move the cursor come through any input method.
"""

from __future__ import annotations

import difflib
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.review.actions import ACTIONS, Action, Group
from transflow.store.config import line_of
from transflow.store.files import read_file
from transflow.store.workspace import CONFIG

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transflow.store.workspace import Workspace

_VOWELS: Final = {"a": "あアｱ", "i": "いイｲ", "u": "うウｳ", "e": "えエｴ", "o": "おオｵ"}
_SIGNS: Final = {"/": "・･", "-": "ーｰ", "~": "〜", ".": "。｡", ",": "、､", "[": "「｢", "]": "」｣"}
"""What an input method for Japanese makes of signs, besides their full-width forms."""

_KEY_NAMES: Final = frozenset(
    "down up left right space pagedown pageup home end tab enter escape backspace delete".split()
    + [f"f{number}" for number in range(1, 21)]
)
_MODIFIERS: Final = ("ctrl+", "shift+", "alt+")
_FIXED: Final = frozenset({"ctrl+c", "ctrl+q"})
"""Not to be given away: they interrupt."""

_NEEDED: Final = ("quit", "save", "cancel")
"""Actions without which nobody comes out again with what they wrote."""


def is_kana(text: str) -> bool:
    """Whether a typed character is kana, kanji or their punctuation: an input method is on."""
    return any(
        "\u3001" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" or "\uff61" <= c <= "\uff9f"
        for c in text
    )


class KeyMap:
    """Which key does what, on the screen and in the editor.

    Args:
        remapped: Keys by action, as ``transflow.toml`` gives them; they take the place of the
            action's own, and are taken away from whatever action had them.
        read_only: Whether actions that write are left out.
        path: The file that the keys come from, for messages.
        text: What stands in it, for the line.

    Raises:
        InputError: There is no such action or key, one key is given to two actions, or an action
            that nobody can do without is left without a key.
    """

    def __init__(
        self,
        remapped: Mapping[str, Sequence[str]] | None = None,
        *,
        read_only: bool = False,
        path: str = CONFIG,
        text: str = "",
    ) -> None:
        source = _Source(path, text)
        given = _validated(remapped or {}, source)
        self.actions = tuple(
            _with_keys(action, given) for action in ACTIONS if not (read_only and action.writes)
        )
        self._by_id = {action.id: action for action in self.actions}
        for name in _NEEDED:
            if name in self._by_id and not self.keys(name):
                taker = next((other for other in given if set(given[other]) & _usual(name)), name)
                raise source.fault(taker, f"{name} is left without a key")
        self._screen: dict[str, Action] = {}
        self._editor: dict[str, Action] = {}
        for action in self.actions:
            table = self._editor if action.group is Group.EDITOR else self._screen
            for key in action.keys:
                table[key] = action
        for key, action in list(self._screen.items()):
            for alias in aliases(key):
                self._screen.setdefault(alias, action)

    def on_screen(self, key: str) -> Action | None:
        """The action of a key while units are being looked at."""
        return self._screen.get(key)

    def in_editor(self, key: str) -> Action | None:
        """The action of a key while a text is being written."""
        return self._editor.get(key)

    def keys(self, action: str) -> tuple[str, ...]:
        """The keys of an action; none when it is left out."""
        found = self._by_id.get(action)
        return found.keys if found else ()

    def hint(self, action: str) -> str:
        """The first key of an action as a person reads it, or "" without one."""
        keys = self.keys(action)
        return shown(keys[0]) if keys else ""

    def groups(self) -> list[tuple[Group, list[Action]]]:
        """The actions under their headings, in order."""
        return [
            (group, [action for action in self.actions if action.group is group and action.keys])
            for group in Group
        ]


def configured(workspace: Workspace, *, read_only: bool = False) -> KeyMap:
    """The keys of a workspace; see `KeyMap`."""
    path = workspace.root / CONFIG
    keys = workspace.config.review.keys
    text = read_file(path).decode("utf-8-sig", "replace") if keys else ""
    return KeyMap(keys, read_only=read_only, path=str(path), text=text)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where keys are given."""

    path: str
    text: str

    def fault(self, action: str, message: str, *, hint: str = "") -> InputError:
        """What is wrong with the keys of an action."""
        line = line_of(self.text, "review.keys", action)
        return InputError(
            f"[review.keys] {action}: {message}", path=self.path, line=line, hint=hint
        )


def shown(key: str) -> str:
    """A key as a person reads it: ``Ctrl+S``, ``F4``, ``↓``."""
    arrows = {"down": "↓", "up": "↑", "left": "←", "right": "→"}
    names = {"pagedown": "PgDn", "pageup": "PgUp", "escape": "Esc"}
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    if last in arrows:
        last = arrows[last]
    elif len(key) > 1:
        last = names.get(last, last.upper() if len(last) == 1 else last.capitalize())
    return "+".join([*(word.capitalize() for word in modifiers), last])


def aliases(key: str) -> list[str]:
    """What an input method makes of a key: its full-width form, and the kana of a vowel."""
    if len(key) != 1 or not "!" <= key <= "~":
        return ["\u3000"] if key == "space" else []
    return [chr(ord(key) + 0xFEE0), *_VOWELS.get(key, ""), *_SIGNS.get(key, "")]


def _with_keys(action: Action, given: Mapping[str, tuple[str, ...]]) -> Action:
    if action.id in given:
        keys = given[action.id]
    else:
        same = _context(action)
        taken = {
            key for name, keys in given.items() if _context(_BY_ID[name]) == same for key in keys
        }
        keys = tuple(key for key in action.keys if key not in taken)
    return replace(action, keys=keys)


def _context(action: Action) -> bool:
    return action.group is Group.EDITOR


def _usual(action: str) -> set[str]:
    return set(_BY_ID[action].keys)


_BY_ID: Final = {action.id: action for action in ACTIONS}


def _validated(
    remapped: Mapping[str, Sequence[str]], source: _Source
) -> dict[str, tuple[str, ...]]:
    owner: dict[tuple[bool, str], str] = {}
    given = {}
    for name, keys in remapped.items():
        if name not in _BY_ID:
            close = difflib.get_close_matches(name, _BY_ID, n=1)
            raise source.fault(
                name,
                "there is no such action",
                hint=f"did you mean {close[0]}?" if close else f"known are {', '.join(_BY_ID)}",
            )
        writing = _context(_BY_ID[name])
        read = tuple(dict.fromkeys(_key(name, key, source) for key in keys))
        for key in read:
            if writing and (len(key) == 1 or key == "space"):
                raise source.fault(
                    name,
                    f"{shown(key)} is wanted for the text in the editor",
                    hint="a function key, or one with ctrl",
                )
            if owner.setdefault((writing, key), name) != name:
                first = owner[writing, key]
                raise source.fault(name, f"{shown(key)} is given to {first} too")
        given[name] = read
    return given


def _key(action: str, written: str, source: _Source) -> str:
    key = unicodedata.normalize("NFKC", written)
    key = "space" if key == " " else key
    if len(key) == 1 and key.isprintable():
        return key
    lowered = key.lower()
    last = lowered
    while last.startswith(_MODIFIERS):
        last = last.split("+", 1)[1]
    if lowered == f"shift+{last}" and len(last) == 1 and last.isalpha():
        return last.upper()  # so a terminal sends it
    if lowered in _FIXED or not (last in _KEY_NAMES or (lowered != last and len(last) == 1)):
        raise source.fault(
            action,
            f"there is no key {written!r} to give",
            hint="a character, or a name such as tab, f5, ctrl+s, shift+tab, pagedown",
        )
    return lowered


def key_table(actions: Iterable[Action] = ACTIONS) -> str:
    """The actions as a Markdown table, for the documentation."""
    lines = ["| key | action | what it does |", "|---|---|---|"]
    for action in actions:
        keys = ", ".join(f"`{shown(key)}`" for key in action.keys).replace("|", "\\|")
        lines.append(f"| {keys} | `{action.id}` | {action.help} |")
    return "\n".join(lines) + "\n"
