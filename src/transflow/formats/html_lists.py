"""The numbers and bullets that a page shows in front of its list items.

After the HTML standard, 4.4.5 to 4.4.8 (``start``, ``reversed``, ``type``, ``value``), and the
``list-style`` of an element's own style attribute; style sheets are not read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.formats.html_tokens import attributes

if TYPE_CHECKING:
    from transflow.formats.html_tokens import Attribute
    from transflow.formats.html_tree import Tree

BULLET: Final = "•"
LISTS: Final = frozenset({"dir", "menu", "ol", "ul"})

_TYPES: Final = frozenset("1aAiI")
_STYLE: Final = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_STYLES: Final = {
    "decimal": "1",
    "lower-alpha": "a",
    "lower-latin": "a",
    "lower-roman": "i",
    "upper-alpha": "A",
    "upper-latin": "A",
    "upper-roman": "I",
    "circle": BULLET,
    "disc": BULLET,
    "square": BULLET,
    "none": "",
}
_INTEGER: Final = re.compile(r"[\t\n\f\r ]*([+-]?[0-9]{1,9})")
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class ListNumbers:
    """Counts the items of one list."""

    def __init__(self, tree: Tree, index: int) -> None:
        node = tree.nodes[index]
        found = attributes(tree.text, node.start, node.inner)
        self._style = _style(found.get("type"), found.get("style"))
        if self._style is None:
            self._style = "1" if node.name == "ol" else BULLET
        self._step = 1
        first: int | None = None
        if node.name == "ol":
            first = _integer(found.get("start"))
            if "reversed" in found:
                self._step = -1
                first = _items(tree, index) if first is None else first
        self._next = 1 if first is None else first

    def label(self, tree: Tree, index: int) -> str:
        """What stands before the next item.

        Args:
            tree: The page.
            index: Index of the item's element.
        """
        node = tree.nodes[index]
        found = {}
        if node.inner - node.start > len("<li a>"):
            found = attributes(tree.text, node.start, node.inner)
        value = _integer(found.get("value"))
        number = self._next if value is None else value
        self._next = number + self._step
        style = _style(found.get("type"), found.get("style"))
        style = self._style if style is None else style
        return f"{_written(number, style)}." if style in _TYPES else style or ""


def _style(kind: Attribute | None, css: Attribute | None) -> str | None:
    styled = _STYLE.search(css.value) if css else None
    if styled and styled[1].lower() in _STYLES:
        return _STYLES[styled[1].lower()]
    if kind is None:
        return None
    return kind.value if kind.value in _TYPES else _STYLES.get(kind.value.lower())


def _integer(attribute: Attribute | None) -> int | None:
    found = _INTEGER.match(attribute.value) if attribute else None
    return int(found[1]) if found else None


def _items(tree: Tree, index: int) -> int:
    nodes = tree.nodes
    count, child = 0, index + 1
    while child < nodes[index].last:
        count += nodes[child].name == "li"
        child = nodes[child].last
    return count


def _written(number: int, style: str) -> str:
    if style in "aA" and number > 0:
        letters = ""
        while number:
            number, letter = divmod(number - 1, 26)
            letters = chr(ord(style) + letter) + letters
        return letters
    if style in "iI" and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            times, number = divmod(number, value)
            roman += sign * times
        return roman if style == "i" else roman.upper()
    return str(number)
