"""Edits written into the tree of an ODT part; the rules are in the docstring of `formats.odt`.

In OpenDocument text is mixed content: characters lie before, in and behind elements. So nothing is
removed while characters are being written: what goes is marked first, and cut out at the end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from transflow.formats.odf_names import attribute, full, short
from transflow.formats.runs import AtomEdit, BlockEdits, Wrap, atom_edits
from transflow.text.label_patterns import find_label
from transflow.workflow.edits import Put

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from transflow.formats.odf_styles import OdfStyles
    from transflow.formats.runs import Atom, ViewBlock

_GOES: Final = frozenset(
    "text:p text:h text:span text:a text:s text:tab text:line-break text:soft-page-break "
    "text:bookmark text:reference-mark text:toc-mark text:number".split()
)
"""What may go with a paragraph."""
_PAIRS: Final = re.compile(r"text:(.*)-(start|end)$")
_PIECES: Final = re.compile("\t|^ +|(?<= ) +")
_LONE: Final = frozenset(
    "table:table-cell draw:text-box text:note-body text:list-header office:text "
    "style:header style:footer style:header-left style:footer-left style:header-first "
    "style:footer-first".split()
)
"""What must not be left without a paragraph."""


def edit_block(edits: BlockEdits, styles: OdfStyles) -> None:
    """Write what happens to one block into its tree.

    Args:
        edits: Of one block.
        styles: The styles of its part.
    """
    block = edits.block
    before = [_new_block(block, text, styles, behind=False) for text in edits.before]
    after = [_new_block(block, text, styles, behind=True) for text in edits.after]
    puts = [Put(block.start, block.end, "")] if edits.dropped else edits.puts
    if puts:
        _rewrite(block, puts)
    for anchor, element in before:
        anchor.addprevious(element)
    for anchor, element in reversed(after):
        tail, anchor.tail = anchor.tail, None
        anchor.addnext(element)
        element.tail = tail
    if edits.dropped:
        _drop(block.node)


def _rewrite(block: ViewBlock, puts: list[Put]) -> None:
    """Writes all characters of a block whose place could come to lie beside another space."""
    changes = atom_edits(block, puts)
    edited = {id(change.atom): change for change in changes}
    dead: list[etree._Element] = []
    for atom in reversed(block.atoms):
        change = edited.get(id(atom))
        if atom.place == "whole":
            if change is not None:
                _write_whole(change, dead)
        else:
            _write_characters(atom, change)
    touched = [
        wrap
        for change in changes
        for wrap in change.atom.wraps
        if wrap.loose and change.beside is None
    ]
    for wrap in dict.fromkeys(touched):
        _dissolve(wrap, dead)
    for element in dead:
        _cut(element)


def _write_characters(atom: Atom, change: AtomEdit | None) -> None:
    text = atom.text if change is None else change.text
    if change is not None and change.beside is not None:
        front, back = change.outer
        text = atom.text
        _beside(change.beside.node, front, back)
    node = atom.node
    raw = node.text if atom.place == "text" else node.tail
    head, elements = _characters(node, text)
    if raw == text and not elements:
        return
    if atom.place == "text":
        node.text = head
        for element in reversed(elements):
            node.insert(0, element)
    else:
        node.tail = None
        for element in reversed(elements):
            node.addnext(element)
        node.tail = head


def _write_whole(change: AtomEdit, dead: list[etree._Element]) -> None:
    """A space, tab or line break: what comes instead of it stands in its place, as a span."""
    node = change.atom.node
    if change.beside is not None:
        _beside(change.beside.node, *change.outer)
    elif short(node) == "text:s" or all(new for _, new in change.parts):
        if change.text:
            _make_span(node)
            node.text, elements = _characters(node, change.text)
            node.extend(elements)
        else:
            dead.append(node)
    else:
        _beside(node, *change.outer)


def _beside(node: etree._Element, front: str, back: str) -> None:
    """Puts text before and behind an element."""
    if front:
        node.addprevious(_span(node, front))
    if back:
        tail, node.tail = node.tail, None
        span = _span(node, back)
        node.addnext(span)
        span.tail = tail


def _characters(model: etree._Element, text: str) -> tuple[str, list[etree._Element]]:
    """Mixed content for a text: characters, then elements with the characters behind them.

    Spaces that a reader would collapse, because they stand first or behind another one, become
    ``text:s``.
    """
    elements: list[etree._Element] = []
    head, at = "", 0

    def put(piece: str) -> None:
        nonlocal head
        if elements:
            elements[-1].tail = (elements[-1].tail or "") + piece
        else:
            head += piece

    for found in _PIECES.finditer(text):
        put(text[at : found.start()])
        if found[0] == "\t":
            elements.append(_make(model, "text:tab"))
        else:
            element = _make(model, "text:s")
            if len(found[0]) > 1:
                element.set(full("text:c"), str(len(found[0])))
            elements.append(element)
        at = found.end()
    put(text[at:])
    return head, elements


def _make(model: etree._Element, name: str) -> etree._Element:
    return model.makeelement(full(name), nsmap=cast("Mapping[str, str]", model.nsmap))


def _span(model: etree._Element, text: str) -> etree._Element:
    span = _make(model, "text:span")
    span.text, elements = _characters(model, text)
    span.extend(elements)
    return span


def _make_span(element: etree._Element) -> None:
    """Turns an element into a span without formatting, in its place."""
    element.attrib.clear()
    element.tag = full("text:span")


def _dissolve(wrap: Wrap, dead: list[etree._Element]) -> None:
    """Makes plain text of a field or a ruby whose text has changed."""
    if wrap.kind == "ruby":
        for part in wrap.node:
            if short(part) == "text:ruby-base":
                _make_span(part)
            elif short(part) == "text:ruby-text":
                dead.append(part)
    _make_span(wrap.node)


def _cut(element: etree._Element) -> None:
    """Removes an element and leaves the characters behind it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
        element.tail = None
    parent.remove(element)


def _new_block(
    block: ViewBlock, text: str, styles: OdfStyles, *, behind: bool
) -> tuple[etree._Element, etree._Element]:
    """A paragraph like its neighbour with another text, and the element that it stands beside."""
    node = block.node
    paragraph = node.makeelement(node.tag, nsmap=cast("Mapping[str, str]", node.nsmap))
    name = styles.without_break(attribute(node, "text:style-name"))
    for key, value in (
        ("text:style-name", name),
        ("text:outline-level", attribute(node, "text:outline-level")),
    ):
        if value:
            paragraph.set(full(key), value)
    span = _first_span(block)
    if span:
        inner = _span(node, text)
        inner.set(full("text:style-name"), span)
        paragraph.append(inner)
    else:
        paragraph.text, elements = _characters(node, text)
        paragraph.extend(elements)
    parent = node.getparent()
    if parent is None or short(parent) != "text:list-item":
        return node, paragraph
    inside = node.getnext() if behind else node.getprevious()
    if inside is not None or (block.label and find_label(text, 0, len(text))):
        return node, paragraph
    item = _make(node, "text:list-item")
    item.append(paragraph)
    return parent, item


def _first_span(block: ViewBlock) -> str:
    """The style of the span around the first text of a block, or ""."""
    for atom in block.atoms:
        if atom.text:
            holder = atom.node if atom.place == "text" else atom.node.getparent()
            while holder is not None and holder is not block.node:
                if short(holder) == "text:span":
                    return attribute(holder, "text:style-name")
                holder = holder.getparent()
            return ""
    return ""


def _drop(paragraph: etree._Element) -> None:
    """Takes out an emptied paragraph, unless something hangs on it."""
    open_pairs: dict[tuple[str, str], int] = {}
    for element in paragraph.iter():
        name = short(element)
        pair = _PAIRS.match(name)
        if pair:
            label = attribute(element, "text:name") or attribute(element, "text:change-id")
            step = 1 if pair[2] == "start" else -1
            open_pairs[pair[1], label] = open_pairs.get((pair[1], label), 0) + step
        elif name and name not in _GOES:
            return
    if any(open_pairs.values()):
        return
    element = paragraph
    parent = element.getparent()
    while parent is not None:
        alone = not any(
            short(other).startswith(("text:", "table:")) for other in parent if other is not element
        )
        if alone and short(parent) in {"text:list-item", "text:list"}:
            element, parent = parent, parent.getparent()
            continue
        if alone and short(parent) in _LONE and element is paragraph:
            return
        parent.remove(element)
        return
