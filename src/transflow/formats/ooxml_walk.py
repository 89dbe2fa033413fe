"""The text of one part of a DOCX as blocks, in the order in which it is read.

What counts as text, and where it goes, is said in the docstring of `formats.docx`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from transflow.formats.ooxml_fields import COUNTED, FREE, PAGES, Field, find_fields, kind_of
from transflow.formats.ooxml_names import SPACE, attribute, child, short, switch, value, whole
from transflow.formats.ooxml_styles import PLAIN, Style, Styles, outline_level
from transflow.formats.runs import Atom, ViewBlock, Wrap, visible
from transflow.model import BlockKind

if TYPE_CHECKING:
    from lxml import etree

    from transflow.formats.ooxml_numbering import Numbering

_LEFT_OUT: Final = frozenset(
    "w:pPr w:rPr w:del w:moveFrom w:sdtPr w:sdtEndPr w:customXmlPr w:smartTagPr w:tblPr w:tblGrid "
    "w:trPr w:tcPr w:sectPr w:rt w:instrText w:delInstrText w:delText w:comment m:oMath "
    "m:oMathPara mc:Fallback".split()
)
_DEEP: Final = 8
"""Fields around a text that are told apart; what nests deeper was made to cost time."""
_XML_SPACE: Final = " \t\r\n"
_BLANKS: Final = str.maketrans("\t\r\n", "   ")
_SEPARATORS: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is.

    Attributes:
        kind: What the paragraphs here are, or None when their style says so.
        boxed: Whether this is a text box, whose numbers are not counted with the others.
        wraps: What lies around.
    """

    kind: BlockKind | None = None
    boxed: bool = False
    wraps: tuple[Wrap, ...] = ()


class PartWalk:
    """Walks one part.

    Args:
        root: Its root element.
        styles: The styles of the document.
        numbering: Its lists, not yet counted in this part.
    """

    def __init__(self, root: etree._Element, styles: Styles, numbering: Numbering) -> None:
        self.fields = find_fields(root)
        self.blocks: list[ViewBlock] = []
        self._styles = styles
        self._numbering = numbering
        self._open: list[tuple[Field, bool]] = []  # fields around, and whether in their result
        self._coded = 0  # how many of them are not in their result
        self._boxes: list[tuple[etree._Element, tuple[Wrap, ...]]] = []
        self._hidden = False
        self._block: ViewBlock | None = None
        self._paragraph_style: Style = PLAIN
        notes = short(root) in {"w:footnotes", "w:endnotes"}
        self._story(root, _Place(BlockKind.NOTE if notes else None))

    def _story(self, container: etree._Element, place: _Place) -> None:
        """Whatever holds paragraphs: body, cell, content control, inserted rows, note."""
        for element in container:
            name = short(element)
            if name == "w:p":
                self._paragraph(element, place)
            elif name == "w:tc":
                self._story(element, replace(place, kind=BlockKind.CELL))
            elif name == "mc:AlternateContent":
                branch = chosen(element)
                wrap = Wrap("alternate", element, loose=False)
                if branch is not None:
                    self._story(branch, replace(place, wraps=(*place.wraps, wrap)))
            elif name in {"w:footnote", "w:endnote"}:
                if attribute(element, "type") not in _SEPARATORS:
                    self._story(element, place)
            elif name and name not in _LEFT_OUT:
                self._story(element, place)

    def _paragraph(self, element: etree._Element, place: _Place) -> None:
        if not len(element):
            return
        properties = child(element, "pPr")
        style = self._styles.of(value(properties, "pStyle"))
        direct = outline_level(properties)
        outline = style.outline if direct is None else direct
        number = value(properties, "numPr", "numId") or style.numbering
        depth = whole(value(properties, "numPr", "ilvl"), style.list_level)
        numbered = self._numbering.knows(number)
        label = ""
        if numbered and not place.boxed and not _mark_deleted(properties):
            label = self._numbering.next_label(number, depth)
        if place.kind is not None:
            kind, level = place.kind, depth if numbered else 0
        elif style.title:
            kind, level = BlockKind.TITLE, 0
        elif outline >= 0:
            kind, level = BlockKind.HEADING, outline
        elif numbered:
            kind, level = BlockKind.ITEM, depth
        else:
            kind, level = BlockKind.PARAGRAPH, 0
        outer = self._block, self._boxes, self._paragraph_style, self._hidden
        block = ViewBlock(element, kind, level, label, wraps=place.wraps)
        self._block, self._boxes, self._paragraph_style = block, [], style
        self._inline(element, place.wraps)
        boxes = self._boxes
        self._block, self._boxes, self._paragraph_style, self._hidden = outer
        if visible(block) and not _only_pages(block):
            self.blocks.append(block)
        for box, wraps in boxes:
            self._story(box, replace(place, boxed=True, wraps=wraps))

    def _inline(self, container: etree._Element, wraps: tuple[Wrap, ...]) -> None:
        """Whatever holds runs: paragraph, link, insertion, content control, ruby base."""
        for element in container:
            name = short(element)
            if name == "w:r":
                self._run(element, wraps)
            elif name == "w:fldSimple":
                self._inline(element, (*wraps, *_field_wrap(element, attribute(element, "instr"))))
            elif name == "mc:AlternateContent":
                branch = chosen(element)
                if branch is not None:
                    self._inline(branch, (*wraps, Wrap("alternate", element, loose=False)))
            elif name and name not in _LEFT_OUT:
                self._inline(element, wraps)

    def _run(self, run: etree._Element, wraps: tuple[Wrap, ...]) -> None:
        properties = child(run, "rPr")
        hidden = switch(properties, "vanish")
        if hidden is None and (character := value(properties, "rStyle")):
            hidden = self._styles.of(character).hidden
        if hidden is None:
            hidden = self._paragraph_style.hidden
        outer, self._hidden = self._hidden, bool(hidden)
        self._content(run, wraps)
        self._hidden = outer

    def _content(self, container: etree._Element, wraps: tuple[Wrap, ...]) -> None:
        """What stands in a run."""
        for element in container:
            name = short(element)
            if name == "w:t":
                self._add(element, "text", _shown(element), wraps)
            elif name in {"w:tab", "w:ptab"}:
                self._add(element, "whole", "\t", wraps)
            elif name == "w:br":
                if attribute(element, "type") not in {"page", "column"}:
                    self._add(element, "whole", "\n", wraps)
            elif name == "w:cr":
                self._add(element, "whole", "\n", wraps)
            elif name == "w:noBreakHyphen":
                self._add(element, "whole", "\u2011", wraps)
            elif name == "w:softHyphen":
                self._add(element, "whole", "", wraps)
            elif name == "w:sym":
                self._add(element, "whole", _symbol(element), wraps)
            elif name == "w:fldChar":
                self._field_mark(element)
            elif name == "w:ruby":
                base = child(element, "rubyBase")
                if base is not None:
                    self._inline(base, (*wraps, Wrap("ruby", element)))
            elif name == "w:txbxContent":
                if not self._hidden:
                    self._boxes.append((element, wraps))
            elif name == "mc:AlternateContent":
                branch = chosen(element)
                if branch is not None:
                    self._content(branch, (*wraps, Wrap("alternate", element, loose=False)))
            elif name and name not in _LEFT_OUT:
                self._content(element, wraps)

    def _field_mark(self, element: etree._Element) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            begun = self.fields.get(element)
            if begun is not None:
                self._open.append((begun, False))
                self._coded += 1
        elif self._open and element in self._open[-1][0].marks:
            top, shown = self._open.pop()
            if not shown:
                self._coded -= 1
            if kind != "end":
                self._open.append((top, True))

    def _add(self, element: etree._Element, place: str, text: str, wraps: tuple[Wrap, ...]) -> None:
        if self._hidden or self._coded or self._block is None:
            return
        fields = [
            wrap
            for field, _ in self._open[:_DEEP]
            for wrap in _field_wrap(field.marks[0], field.kind)
        ]
        if text or place == "whole":
            self._block.atoms.append(Atom(element, place, text, (*fields, *wraps)))


def chosen(alternatives: etree._Element) -> etree._Element | None:
    """The branch of an ``mc:AlternateContent`` that is read: the first choice, or the fallback."""
    for wanted in ("mc:Choice", "mc:Fallback"):
        for branch in alternatives:
            if short(branch) == wanted:
                return branch
    return None


def _field_wrap(node: etree._Element, instruction: str) -> tuple[Wrap, ...]:
    kind = kind_of(instruction)
    if kind in FREE:
        return ()
    return (Wrap("page" if kind in PAGES else "field", node, keeps=kind in COUNTED),)


def _only_pages(block: ViewBlock) -> bool:
    """Whether nothing but page numbers has letters or digits in it: no text to translate."""
    pages = False
    for atom in block.atoms:
        if any(wrap.kind == "page" for wrap in atom.wraps):
            pages = True
        elif any(char.isalnum() for char in atom.text):
            return False
    return pages


def _mark_deleted(properties: etree._Element | None) -> bool:
    mark = child(properties, "rPr")
    return mark is not None and any(short(e) in {"w:del", "w:moveFrom"} for e in mark)


def _shown(element: etree._Element) -> str:
    text = (element.text or "") + "".join(inner.tail or "" for inner in element)
    if element.get(SPACE) != "preserve":
        text = text.strip(_XML_SPACE)
    return text.translate(_BLANKS)


def _symbol(element: etree._Element) -> str:
    """The character of a symbol font; one that Unicode lacks becomes the replacement object."""
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return "\ufffc"
    return chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE else "\ufffc"
