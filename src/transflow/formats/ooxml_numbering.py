"""Numbers that Word generates for lists: read from the numbering part, counted as it counts.

Follows ECMA-376-1, 17.9. Counters belong to the abstract list, so that two lists of one kind go on
counting unless the second one says where it starts. A label that cannot be known for sure is "".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from transflow.formats.list_numerals import bullet, numeral
from transflow.formats.ooxml_names import attribute, child, short, switch, value, whole

if TYPE_CHECKING:
    from lxml import etree

_LEVELS: Final = 9
_PLACE: Final = re.compile(r"%([1-9])")
_LINKS: Final = 5
_LONGEST: Final = 60  # a label is looked for in every paragraph: a long one would multiply


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    style: str
    text: str
    legal: bool
    restart: int


@dataclass(slots=True)
class _Kind:
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


class Numbering:
    """The lists of one part of a document, counted paragraph by paragraph.

    Args:
        root: The root of the numbering part, or None when there is none.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, tuple[str, dict[int, int], dict[int, _Level]]] = {}
        self._kinds: dict[str, _Kind] = {}
        self._links: dict[str, str] = {}
        self._homes: dict[str, str] = {}
        self._begun: set[str] = set()
        for element in () if root is None else root:
            name = short(element)
            if name == "w:abstractNum":
                self._abstract(element)
            elif name == "w:num":
                self._concrete(element)

    def _abstract(self, element: etree._Element) -> None:
        name = attribute(element, "abstractNumId")
        kind = self._kinds.setdefault(name, _Kind())
        for item in element:
            depth = whole(attribute(item, "ilvl"))
            if short(item) == "w:lvl" and 0 <= depth < _LEVELS:
                kind.levels[depth] = _level(item)
        if link := value(element, "numStyleLink"):
            self._links[name] = link
        if home := value(element, "styleLink"):
            self._homes.setdefault(home, name)

    def _concrete(self, element: etree._Element) -> None:
        starts: dict[int, int] = {}
        levels: dict[int, _Level] = {}
        for item in element:
            if short(item) == "w:lvlOverride":
                depth = whole(attribute(item, "ilvl"))
                if not 0 <= depth < _LEVELS:
                    continue
                start = whole(value(item, "startOverride"))
                if start >= 0:
                    starts[depth] = start
                own = child(item, "lvl")
                if own is not None:
                    levels[depth] = _level(own)
        name = attribute(element, "numId")
        self._lists[name] = (value(element, "abstractNumId"), starts, levels)

    def restart(self) -> None:
        """Begin to count anew, for another part of the document."""
        self._begun.clear()
        for kind in self._kinds.values():
            kind.counts = [None] * _LEVELS

    def knows(self, name: str) -> bool:
        """Whether there is a list of that id; id 0 takes a paragraph out of its style's list."""
        return name not in {"", "0"} and name in self._lists

    def next_label(self, name: str, depth: int) -> str:
        """Count one paragraph and give its label.

        Args:
            name: The list (``w:numId``).
            depth: Its level (``w:ilvl``), from 0.
        """
        if not self.knows(name) or not 0 <= depth < _LEVELS:
            return ""
        home, starts, own = self._lists[name]
        for _ in range(_LINKS):
            if home not in self._links:
                break
            home = self._homes.get(self._links[home], home)
        kind = self._kinds.get(home)
        if kind is None:
            return ""
        levels = {**kind.levels, **own}
        if name not in self._begun:
            self._begun.add(name)
            for at, start in starts.items():
                kind.counts[at] = start - 1
        level = levels.get(depth)
        if level is None:
            return ""
        counted = kind.counts[depth]
        kind.counts[depth] = level.start if counted is None else counted + 1
        for deeper in range(depth + 1, _LEVELS):
            below = levels.get(deeper)
            if below is None or below.restart < 0 or depth < below.restart:
                kind.counts[deeper] = None
        return _shown(levels, kind.counts, level)


def _level(element: etree._Element) -> _Level:
    restart = whole(value(element, "lvlRestart"))
    return _Level(
        start=whole(value(element, "start"), 0),
        style=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText")[:_LONGEST],
        legal=bool(switch(element, "isLgl")),
        restart=restart,
    )


def _shown(levels: dict[int, _Level], counts: list[int | None], level: _Level) -> str:
    """The text of a level with its numbers put in; "" when one of them is not known."""
    if level.style == "bullet":
        return bullet(level.text)
    out, at = "", 0
    for place in _PLACE.finditer(level.text):
        depth = int(place[1]) - 1
        other = levels.get(depth)
        if other is None:
            return ""
        count = counts[depth]
        style = "decimal" if level.legal else other.style
        number = numeral(other.start if count is None else count, style)
        if number is None:
            return ""
        out += level.text[at : place.start()] + number
        at = place.end()
    return (out + level.text[at:]).strip()
