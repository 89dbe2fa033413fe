"""Edits written into the tree of a DOCX part; the rules are in the docstring of `formats.docx`."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final, cast

from transflow.formats.ooxml_fields import Field, dissolve_field
from transflow.formats.ooxml_names import SPACE, attribute, child, named, short
from transflow.formats.ooxml_walk import chosen
from transflow.formats.runs import AtomEdit, BlockEdits, Wrap, atom_edits
from transflow.text.label_patterns import find_label
from transflow.workflow.edits import Put

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from transflow.formats.runs import ViewBlock

_REVISIONS: Final = frozenset({"w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"})
# range marks may stand between paragraphs too (EG_RangeMarkupElements, ECMA-376-1, A.1)
_RANGES: Final = frozenset(
    "w:bookmarkStart w:bookmarkEnd w:commentRangeStart w:commentRangeEnd w:permStart w:permEnd "
    "w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd".split()
)
_HOLDS: Final = frozenset(
    "w:drawing w:pict w:object w:footnoteReference w:endnoteReference w:sectPr "
    "w:commentReference m:oMath w:del w:moveFrom".split()
)
"""What must not go with the text of a paragraph."""
_AFTER_LANG: Final = frozenset({"w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange"})
_EAST_ASIAN: Final = frozenset({"ja", "zh", "ko", "yue"})
_COMPLEX: Final = frozenset(
    "ar bn fa gu he hi km kn lo ml mr my ne pa ps si ta te th ug ur".split()
)


def edit_block(edits: BlockEdits, fields: Mapping[etree._Element, Field], lang: str) -> None:
    """Write what happens to one block into its tree.

    Args:
        edits: Of one block.
        fields: The complex fields of its part.
        lang: Language of the new texts, or "".
    """
    block = edits.block
    before = [_new_paragraph(block, text, lang) for text in edits.before]
    after = [_new_paragraph(block, text, lang) for text in edits.after]
    for paragraph in before:
        block.node.addprevious(paragraph)
    for paragraph in reversed(after):
        block.node.addnext(paragraph)
    puts = [Put(block.start, block.end, "")] if edits.dropped else edits.puts
    changes = atom_edits(block, puts)
    for change in changes:
        _write(change, fields, lang)
    touched = [
        wrap
        for change in changes
        for wrap in change.atom.wraps
        if wrap.loose and change.beside is None
    ]
    for wrap in reversed(list(dict.fromkeys(touched))):
        _dissolve(wrap, fields)
    around = {wrap for change in changes for wrap in change.atom.wraps} | {*block.wraps}
    for wrap in around:
        if wrap.kind == "alternate":
            _keep_choice(wrap.node)
    if edits.dropped:
        _drop(block.node)


def _write(change: AtomEdit, fields: Mapping[etree._Element, Field], lang: str) -> None:
    node = change.atom.node
    front, back = change.outer
    run = node.getparent()
    if run is None:
        return
    if change.beside is not None:
        _write_beside(change.beside, run, front, back, fields)
    elif change.atom.place == "whole":
        for element in _content(node, front):
            node.addprevious(element)
        for element in reversed(_content(node, back)):
            node.addnext(element)
        if all(new for _, new in change.parts):
            run.remove(node)
    else:
        for element in _content(node, change.text):
            node.addprevious(element)
        run.remove(node)
    if change.is_new and lang:
        _set_language(run, lang)


def _write_beside(
    wrap: Wrap,
    run: etree._Element,
    front: str,
    back: str,
    fields: Mapping[etree._Element, Field],
) -> None:
    """Puts new text outside of a field or ruby that stays."""
    first, last = wrap.node, wrap.node
    if wrap.node in fields:
        last = fields[wrap.node].marks[-1]
    ahead, behind = _content(run, front), _content(run, back)
    if short(first) == "w:fldSimple":
        ahead = [_run(run, ahead)] if ahead else []
        behind = [_run(run, behind)] if behind else []
    for element in ahead:
        first.addprevious(element)
    for element in reversed(behind):
        last.addnext(element)


def _content(model: etree._Element, text: str) -> list[etree._Element]:
    """Run content that shows a text: text elements, and tab elements between them."""
    out: list[etree._Element] = []
    for number, piece in enumerate(text.split("\t")):
        if number:
            out.append(_make(model, "tab"))
        if piece:
            element = _make(model, "t")
            element.text = piece
            if piece[0].isspace() or piece[-1].isspace():
                element.set(SPACE, "preserve")
            out.append(element)
    return out


def _run(model: etree._Element, content: list[etree._Element]) -> etree._Element:
    """A run with the formatting of another one, without its marks of revision."""
    run = _make(model, "r")
    properties = child(model, "rPr")
    if properties is not None:
        copied = deepcopy(properties)
        copied.tail = None
        for element in [element for element in copied if short(element) in _REVISIONS]:
            copied.remove(element)
        run.append(copied)
    run.extend(content)
    return run


def _make(model: etree._Element, local: str) -> etree._Element:
    return model.makeelement(named(model, local), nsmap=cast("Mapping[str, str]", model.nsmap))


def _set_language(run: etree._Element, lang: str) -> None:
    """Says which language a run is in, for spelling and fonts (ECMA-376-1, 17.3.2.20)."""
    if short(run) != "w:r":
        return
    properties = child(run, "rPr")
    if properties is None:
        properties = _make(run, "rPr")
        run.insert(0, properties)
    element = child(properties, "lang")
    if element is None:
        element = _make(run, "lang")
        later = next((e for e in properties if short(e) in _AFTER_LANG), None)
        if later is None:
            properties.append(element)
        else:
            later.addprevious(element)
    primary = lang.split("-", maxsplit=1)[0].lower()
    kind = "eastAsia" if primary in _EAST_ASIAN else "bidi" if primary in _COMPLEX else "val"
    element.set(named(element, kind), lang)


def _dissolve(wrap: Wrap, fields: Mapping[etree._Element, Field]) -> None:
    """Makes plain text of a field or a ruby whose text has changed."""
    if wrap.kind == "ruby":
        _dissolve_ruby(wrap.node)
    elif wrap.node in fields:
        dissolve_field(fields[wrap.node])
    else:
        parent = wrap.node.getparent()
        if parent is not None:
            for element in list(wrap.node):
                wrap.node.addprevious(element)
            parent.remove(wrap.node)


def _dissolve_ruby(ruby: etree._Element) -> None:
    """Puts the base text where the ruby stood: a reading of the old text would stand over the new.

    The base has runs of its own, so the run that holds the ruby is parted there.
    """
    run, base, reading = ruby.getparent(), child(ruby, "rubyBase"), child(ruby, "rt")
    if run is None or base is None or short(run) != "w:r":
        if reading is not None:
            del reading[:]
        return
    following = list(ruby.itersiblings())
    if following:
        run.addnext(_run(run, following))
    for element in reversed(list(base)):
        run.addnext(element)
    run.remove(ruby)
    parent = run.getparent()
    if parent is not None and all(short(element) == "w:rPr" for element in run):
        parent.remove(run)


def _keep_choice(alternatives: etree._Element) -> None:
    """Removes the branches that were not read: they would show the old text."""
    kept = chosen(alternatives)
    for branch in list(alternatives):
        if branch is not kept and short(branch) in {"mc:Choice", "mc:Fallback"}:
            alternatives.remove(branch)


def _new_paragraph(block: ViewBlock, text: str, lang: str) -> etree._Element:
    """A paragraph like its neighbour, with another text."""
    model = block.node
    paragraph = _make(model, "p")
    properties = child(model, "pPr")
    copied = _make(model, "pPr") if properties is None else deepcopy(properties)
    copied.tail = None
    for element in list(copied):
        if short(element) in {"w:sectPr", "w:pPrChange", "w:pageBreakBefore"}:
            copied.remove(element)
        elif short(element) == "w:rPr":
            for mark in [mark for mark in element if short(mark) in _REVISIONS]:
                element.remove(mark)
    if block.label and find_label(text, 0, len(text)):
        _without_number(copied)
    if len(copied):
        paragraph.append(copied)
    home = next((atom.node.getparent() for atom in block.atoms if atom.text), None)
    run = _run(model if home is None else home, _content(model, text))
    paragraph.append(run)
    if lang:
        _set_language(run, lang)
    return paragraph


def _without_number(properties: etree._Element) -> None:
    """Takes a paragraph that brings its own label out of the list (ECMA-376-1, 17.9.18)."""
    numbering = child(properties, "numPr")
    if numbering is None:
        numbering = _make(properties, "numPr")
        earlier = {"w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr"}
        earlier |= {"w:widowControl"}
        at = sum(1 for element in properties if short(element) in earlier)
        properties.insert(at, numbering)
    for element in list(numbering):
        numbering.remove(element)
    number = _make(numbering, "numId")
    number.set(named(number, "val"), "0")
    numbering.append(number)


def _drop(paragraph: etree._Element) -> None:
    """Takes out an emptied paragraph, unless something hangs on it."""
    parent = paragraph.getparent()
    if parent is None or any(short(element) in _HOLDS for element in paragraph.iter()):
        return
    if not (_may_go(paragraph) and _fields_closed(paragraph)):
        return
    for element in [element for element in paragraph.iter() if short(element) in _RANGES]:
        paragraph.addprevious(element)
    parent.remove(paragraph)


def _may_go(paragraph: etree._Element) -> bool:
    """Whether what holds the paragraph still ends with one, and no two tables run together."""
    following = _neighbour(paragraph, back=False)
    if following == "w:p":
        return True
    previous = _neighbour(paragraph, back=True)
    return previous == "w:p" or (following == "w:tbl" and not previous)


def _fields_closed(paragraph: etree._Element) -> bool:
    """Whether every field that begins in a paragraph ends there, and the reverse."""
    depth = 0
    for mark in paragraph.iter(named(paragraph, "fldChar")):
        kind = attribute(mark, "fldCharType")
        depth += {"begin": 1, "end": -1}.get(kind, 0)
        if depth < 0:
            return False
    return depth == 0


def _neighbour(paragraph: etree._Element, *, back: bool) -> str:
    """The next thing beside a paragraph: a paragraph, a table, ``other`` or "" (nothing)."""
    for element in paragraph.itersiblings(preceding=back):
        name = short(element)
        if name in {"w:p", "w:tbl"}:
            return name
        if name not in _RANGES and name not in {"w:sectPr", "w:tcPr"}:
            return "other"
    return ""
