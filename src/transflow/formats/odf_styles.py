"""Styles and lists of an ODT: what is hidden, what is a title, how items are numbered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from transflow.formats.list_numerals import bullet, numeral, style_of_sample
from transflow.formats.odf_names import attribute, short, whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

_TITLES: Final = frozenset({"Title", "Subtitle"})
_FORMATS: Final = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_CHAIN: Final = 50
_LEVELS: Final = 10
_LONGEST: Final = 60  # a label is given to every item: a long one would multiply


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How one level of a list is numbered.

    Attributes:
        bullet: The bullet, or "" when it is numbered.
        style: A name that ``numeral`` knows; "" when nothing is shown.
        prefix: Text in front of the number.
        suffix: Text behind it.
        shown: How many levels the label shows, this one included.
        start: Its first number.
        repeats: Whether letters repeat behind z (aa, bb, …) and do not count on (aa, ab, …).
    """

    bullet: str = ""
    style: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1
    repeats: bool = True


@dataclass(slots=True)
class OdfStyles:
    """The styles that one part sees; names found first win."""

    styles: dict[tuple[str, str], etree._Element] = field(default_factory=dict)
    lists: dict[str, dict[int, ListLevel]] = field(default_factory=dict)
    outline: dict[int, ListLevel] = field(default_factory=dict)
    _hidden: dict[tuple[str, str], bool | None] = field(default_factory=dict)
    _titles: dict[str, bool] = field(default_factory=dict)
    _listed: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, roots: Iterable[etree._Element | None]) -> OdfStyles:
        """Collect the styles of parts, the nearest part first."""
        found = cls()
        for root in roots:
            for group in () if root is None else root:
                if short(group) not in {"office:automatic-styles", "office:styles"}:
                    continue
                for element in group:
                    found._take(element)
        return found

    def _take(self, element: etree._Element) -> None:
        name = short(element)
        if name == "style:style":
            key = attribute(element, "style:family"), attribute(element, "style:name")
            self.styles.setdefault(key, element)
        elif name == "text:list-style":
            self.lists.setdefault(attribute(element, "style:name"), _levels(element))
        elif name == "text:outline-style" and not self.outline:
            self.outline = _levels(element)

    def chain(self, family: str, name: str) -> list[etree._Element]:
        """A style and what it is based on, nearest first."""
        out: list[etree._Element] = []
        while (family, name) in self.styles and len(out) < _CHAIN:
            out.append(self.styles[family, name])
            name = attribute(out[-1], "style:parent-style-name")
        return out

    def title(self, name: str) -> bool:
        """Whether a paragraph style is a title or based on one."""
        if name not in self._titles:
            named = {attribute(e, "style:parent-style-name") for e in self.chain("paragraph", name)}
            self._titles[name] = bool(_TITLES & {name, *named})
        return self._titles[name]

    def hidden(self, family: str, name: str) -> bool | None:
        """Whether a style hides its text; None when it does not say."""
        key = family, name
        if key not in self._hidden:
            said = [
                attribute(properties, "text:display")
                for element in self.chain(family, name)
                for properties in element
                if short(properties) == "style:text-properties"
            ]
            self._hidden[key] = next((shown == "none" for shown in said if shown), None)
        return self._hidden[key]

    def list_style(self, name: str) -> str:
        """The list style that a paragraph style asks for, or ""."""
        if name not in self._listed:
            said = [attribute(e, "style:list-style-name") for e in self.chain("paragraph", name)]
            self._listed[name] = next((found for found in said if found), "")
        return self._listed[name]

    def without_break(self, name: str) -> str:
        """A paragraph style that looks like another one and begins no page."""
        for element in self.chain("paragraph", name):
            breaks = attribute(element, "style:master-page-name") or any(
                attribute(properties, "fo:break-before") not in {"", "auto"}
                for properties in element
            )
            if not breaks:
                return attribute(element, "style:name")
        return "Standard" if self.chain("paragraph", name) else name


def _levels(element: etree._Element) -> dict[int, ListLevel]:
    levels: dict[int, ListLevel] = {}
    for item in element:
        name = short(item)
        depth = whole(attribute(item, "text:level"), 0) - 1
        if name == "text:list-level-style-bullet":
            levels[depth] = ListLevel(bullet=bullet(attribute(item, "text:bullet-char")[:_LONGEST]))
        elif name in {"text:list-level-style-number", "text:outline-level-style"}:
            sample = attribute(item, "style:num-format")
            levels[depth] = ListLevel(
                style=_FORMATS.get(sample) or style_of_sample(sample),
                prefix=attribute(item, "style:num-prefix")[:_LONGEST],
                suffix=attribute(item, "style:num-suffix")[:_LONGEST],
                shown=whole(attribute(item, "text:display-levels"), 1),
                start=whole(attribute(item, "text:start-value"), 1),
                repeats=attribute(item, "style:num-letter-sync") == "true",
            )
    return levels


@dataclass(slots=True)
class Counter:
    """The numbers of one list, level by level."""

    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)

    def next_label(self, levels: dict[int, ListLevel], depth: int, start: int = -1) -> str:
        """Count one item and give its label, "" when it has none or it cannot be known.

        Args:
            levels: The levels of the list.
            depth: Level of the item, from 0.
            start: The number that the item itself says it has, or -1.
        """
        if not 0 <= depth < _LEVELS:
            return ""
        level = levels.get(depth, ListLevel())
        count = self.counts[depth]
        if start >= 0:
            self.counts[depth] = start
        else:
            self.counts[depth] = level.start if count is None else count + 1
        self.begin(depth + 1)
        if level.bullet:
            return level.bullet
        if not level.style:
            return ""
        numbers: list[str] = []
        for at in range(max(0, depth - level.shown + 1), depth + 1):
            other = levels.get(at, ListLevel())
            value = self.counts[at]
            value = other.start if value is None else value
            number = numeral(value, other.style) if other.style else ""
            letters = other.style in {"lowerLetter", "upperLetter"}
            if number is None or (letters and value > 26 and not other.repeats):
                return ""
            if number:
                numbers.append(number)
        return (level.prefix + ".".join(numbers) + level.suffix).strip()

    def begin(self, depth: int) -> None:
        """Forget the counts of a level and those below."""
        for deeper in range(depth, _LEVELS):
            self.counts[deeper] = None
