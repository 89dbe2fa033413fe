"""The text of one part of an ODT as blocks, in the order in which it is read.

What counts as text, and where it goes, is said in the docstring of `formats.odt`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from transflow.formats.odf_names import attribute, short, whole
from transflow.formats.odf_styles import Counter, ListLevel, OdfStyles
from transflow.formats.runs import Atom, ViewBlock, Wrap, visible
from transflow.model import BlockKind

if TYPE_CHECKING:
    from lxml import etree

_LEFT_OUT: Final = frozenset(
    "text:tracked-changes text:ruby-text text:note-citation text:number text:script "
    "text:sequence-decls text:variable-decls text:user-field-decls text:dde-connection-decls "
    "text:table-of-content-source text:alphabetical-index-source text:illustration-index-source "
    "text:table-index-source text:object-index-source text:user-index-source "
    "text:bibliography-source text:alphabetical-index-auto-mark-file "
    "office:annotation office:annotation-end office:forms office:scripts office:event-listeners "
    "table:covered-table-cell svg:title svg:desc draw:object draw:control".split()
)
_PLAIN: Final = frozenset(
    "text:span text:a text:meta text:meta-field text:ruby-base text:reference-mark".split()
)
"""Elements around text that are no fields; any other element in a paragraph that has text is one,
and shows what the program computes for it."""
_PAGES: Final = frozenset({"text:page-number", "text:page-count", "text:page-continuation"})
_COUNTED: Final = _PAGES | {"text:sequence", "text:chapter-number"}
_COLLAPSED: Final = re.compile("[ \t\r\n]+")
_MOST_SPACES: Final = 64


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is.

    Attributes:
        kind: What the paragraphs here are, or None when their element says so.
        listing: The list around, or None.
        depth: Its depth, from 0.
        wraps: What lies around.
    """

    kind: BlockKind | None = None
    listing: _Listing | None = None
    depth: int = -1
    wraps: tuple[Wrap, ...] = ()


@dataclass(slots=True)
class _Listing:
    """A list on its way: its style and numbers, and whether the next paragraph begins an item."""

    style: str
    counter: Counter = field(default_factory=Counter)
    pending: bool = False
    start: int = -1


class OdfWalk:
    """Walks parts of a tree; notes come behind the rest.

    Args:
        styles: The styles that the part sees.
    """

    def __init__(self, styles: OdfStyles) -> None:
        self.blocks: list[ViewBlock] = []
        self._styles = styles
        self._outline = Counter()
        self._lists: dict[str, Counter] = {}  # by style, and by "#" and identifier
        self._notes: list[tuple[etree._Element, tuple[Wrap, ...]]] = []
        self._endnotes: list[tuple[etree._Element, tuple[Wrap, ...]]] = []
        self._shapes: list[tuple[etree._Element, tuple[Wrap, ...]]] = []
        self._block: ViewBlock | None = None
        self._spaced = True  # whether a space here would be collapsed
        self._hidden = False

    def walk(self, container: etree._Element) -> None:
        """Walk whatever holds paragraphs, then the notes that hang on them."""
        self._story(container, _Place())
        notes, self._notes, endnotes, self._endnotes = self._notes, [], self._endnotes, []
        for body, wraps in (*notes, *endnotes):
            self._story(body, _Place(BlockKind.NOTE, wraps=wraps))

    def _story(self, container: etree._Element, place: _Place) -> None:
        for element in container:
            name = short(element)
            if name in {"text:p", "text:h"}:
                self._paragraph(element, place)
            elif name == "text:list":
                self._list(element, place)
            elif name == "table:table":
                self._story(element, replace(place, kind=BlockKind.CELL, listing=None, depth=-1))
            elif name == "text:section" and attribute(element, "text:display") == "none":
                continue
            elif name and name not in _LEFT_OUT:
                self._story(element, place)

    def _list(self, element: etree._Element, place: _Place) -> None:
        outer = place.listing
        style = attribute(element, "text:style-name") or (outer.style if outer else "")
        depth = place.depth + 1
        goes_on = attribute(element, "text:continue-numbering") == "true"
        if outer:
            counter = outer.counter
            if not goes_on:
                counter.begin(depth)
        else:
            before = attribute(element, "text:continue-list")
            key = f"#{before}" if before else style
            known = self._lists.get(key) if before or goes_on else None
            counter = known or Counter()
            self._lists[style] = counter
            if identity := attribute(element, "xml:id"):
                self._lists[f"#{identity}"] = counter
        for item in element:
            name = short(item)
            if name in {"text:list-item", "text:list-header"}:
                start = whole(attribute(item, "text:start-value"), -1)
                listing = _Listing(style, counter, pending=name == "text:list-item", start=start)
                self._story(item, replace(place, listing=listing, depth=depth))

    def _paragraph(self, element: etree._Element, place: _Place) -> None:
        style = attribute(element, "text:style-name")
        heading = short(element) == "text:h"
        outline = whole(attribute(element, "text:outline-level"), 1) - 1
        listing, label, item = place.listing, "", False
        if listing is not None and listing.pending:
            listing.pending, item = False, True
            levels = self._levels(listing.style, style)
            label = listing.counter.next_label(levels, place.depth, listing.start)
        elif heading and attribute(element, "text:is-list-header") != "true":
            start = whole(attribute(element, "text:start-value"), -1)
            label = self._outline.next_label(self._styles.outline, outline, start)
        if place.kind is not None:
            kind, level = place.kind, max(place.depth, 0)
        elif heading:
            kind, level = BlockKind.HEADING, max(outline, 0)
        elif self._styles.title(style):
            kind, level = BlockKind.TITLE, 0
        elif item:
            kind, level = BlockKind.ITEM, place.depth
        else:
            kind, level = BlockKind.PARAGRAPH, max(place.depth, 0)
        outer = self._block, self._shapes, self._spaced, self._hidden
        block = ViewBlock(element, kind, level, label, wraps=place.wraps)
        self._block, self._shapes, self._spaced = block, [], True
        self._hidden = bool(self._styles.hidden("paragraph", style))
        self._inline(element, place.wraps)
        shapes = self._shapes
        self._block, self._shapes, self._spaced, self._hidden = outer
        if visible(block) and not _only_pages(block):
            self.blocks.append(block)
        for shape, wraps in shapes:
            self._story(shape, replace(place, listing=None, depth=-1, wraps=wraps))

    def _levels(self, list_style: str, paragraph_style: str) -> dict[int, ListLevel]:
        name = list_style or self._styles.list_style(paragraph_style)
        return self._styles.lists.get(name, {})

    def _inline(self, container: etree._Element, wraps: tuple[Wrap, ...]) -> None:
        """Whatever holds characters: paragraph, span, link, ruby base, field."""
        self._text(container, "text", container.text, wraps)
        for element in container:
            self._element(element, short(element), wraps)
            self._text(element, "tail", element.tail, wraps)

    def _element(self, element: etree._Element, name: str, wraps: tuple[Wrap, ...]) -> None:
        if name == "text:s":
            count = min(whole(attribute(element, "text:c"), 1), _MOST_SPACES)
            self._add(element, " " * count, wraps)
        elif name == "text:tab":
            self._add(element, "\t", wraps)
        elif name == "text:line-break":
            self._add(element, "\n", wraps)
        elif name == "text:note":
            kept = self._endnotes if attribute(element, "text:note-class") == "endnote" else None
            if not self._hidden:
                (self._notes if kept is None else kept).append((element, wraps))
        elif name == "text:ruby":
            for part in element:
                if short(part) == "text:ruby-base":
                    self._inline(part, (*wraps, Wrap("ruby", element)))
        elif name.startswith(("draw:", "table:")) and name not in _LEFT_OUT:
            if not self._hidden:
                self._shapes.append((element, wraps))
        elif name in _PLAIN:
            outer = self._hidden
            hidden = self._styles.hidden("text", attribute(element, "text:style-name"))
            self._hidden = outer if hidden is None else hidden
            self._inline(element, wraps)
            self._hidden = outer
        elif name.startswith("text:") and name not in _LEFT_OUT and not _is_hidden(element):
            kind = "page" if name in _PAGES else "field"
            self._inline(element, (*wraps, Wrap(kind, element, keeps=name in _COUNTED)))

    def _text(
        self, element: etree._Element, place: str, raw: str | None, wraps: tuple[Wrap, ...]
    ) -> None:
        """Characters, with white space collapsed (OpenDocument 1.3, part 3, 6.1.2)."""
        if not raw or self._block is None or self._hidden:
            return
        text = _COLLAPSED.sub(" ", raw)
        if self._spaced and text[0] == " ":
            text = text[1:]
        if text:
            self._spaced = text[-1] == " "
        self._block.atoms.append(Atom(element, place, text, wraps))

    def _add(self, element: etree._Element, text: str, wraps: tuple[Wrap, ...]) -> None:
        self._spaced = False
        if self._block is not None and not self._hidden:
            self._block.atoms.append(Atom(element, "whole", text, wraps))


def _is_hidden(element: etree._Element) -> bool:
    return attribute(element, "text:is-hidden") == "true"


def _only_pages(block: ViewBlock) -> bool:
    """Whether nothing but page numbers has letters or digits in it: no text to translate."""
    pages = False
    for atom in block.atoms:
        if any(wrap.kind == "page" for wrap in atom.wraps):
            pages = True
        elif any(char.isalnum() for char in atom.text):
            return False
    return pages
