"""Styles of a DOCX: what a paragraph is, whether a run is hidden, which list a style belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.formats.ooxml_names import attribute, child, short, switch, value, whole

if TYPE_CHECKING:
    from lxml import etree

_TITLES: Final = frozenset({"title", "subtitle"})
# the built-in names are English in every language of Word; other programs write them as they like
_HEADING: Final = re.compile(r"heading ?([1-9])$")
_BODY_LEVEL: Final = 9  # outline level of text that is no heading (ECMA-376-1, 17.3.1.20)
_CHAIN: Final = 50


@dataclass(frozen=True, slots=True)
class Style:
    """What is needed of one style, its ancestors' share included.

    Attributes:
        title: Whether it is a title.
        outline: Outline level from 0, or -1 when it is no heading.
        hidden: Whether its text is hidden; None when it does not say.
        numbering: The list that it belongs to (``w:numId``), or "".
        list_level: Level in that list.
    """

    title: bool = False
    outline: int = -1
    hidden: bool | None = None
    numbering: str = ""
    list_level: int = 0


PLAIN: Final = Style()


class Styles:
    """The styles of a document, resolved when they are asked for.

    Args:
        root: The root of the styles part, or None when there is none.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._found: dict[str, etree._Element] = {}
        self._ready: dict[str, Style] = {}
        self.standard = ""
        for element in () if root is None else root:
            if short(element) == "w:style":
                name = attribute(element, "styleId")
                self._found.setdefault(name, element)
                default = attribute(element, "default") in {"1", "true", "on"}
                if default and attribute(element, "type") == "paragraph":
                    self.standard = name

    def of(self, name: str) -> Style:
        """The style of that id; a plain one when there is none."""
        name = name or self.standard
        if name not in self._ready:
            self._ready[name] = self._resolved(name)
        return self._ready[name]

    def _resolved(self, name: str) -> Style:
        chain: list[etree._Element] = []
        while name in self._found and len(chain) < _CHAIN:
            chain.append(self._found[name])
            name = value(chain[-1], "basedOn")
        style = PLAIN
        for element in reversed(chain):
            style = _over(style, element)
        return style


def _over(base: Style, element: etree._Element) -> Style:
    """A style with what its element says laid over what it is based on."""
    called = value(element, "name").strip().lower()
    properties = child(element, "pPr")
    outline = outline_level(properties)
    heading = _HEADING.match(called)
    if outline is None:
        outline = int(heading[1]) - 1 if heading else base.outline
    hidden = switch(child(element, "rPr"), "vanish")
    numbering = value(properties, "numPr", "numId")
    level = whole(value(properties, "numPr", "ilvl"))
    return Style(
        title=called in _TITLES or (base.title and outline < 0),
        outline=outline,
        hidden=base.hidden if hidden is None else hidden,
        numbering=numbering or base.numbering,
        list_level=level if level >= 0 else base.list_level,
    )


def outline_level(properties: etree._Element | None) -> int | None:
    """The outline level that paragraph properties give; -1 for body text, None without one."""
    level = whole(value(properties, "outlineLvl"))
    if level < 0:
        return None
    return level if level < _BODY_LEVEL else -1
