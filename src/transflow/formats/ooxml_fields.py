"""Fields of a DOCX: what they do, what of them is code, and how one becomes plain text.

A complex field is three ``w:fldChar`` (begin, separate, end) scattered over runs, with the
instruction before the separator and the result behind it (ECMA-376-1, 17.16.2). The reader keeps
results and leaves codes out; a begin without an end is ignored, so that it cannot hide the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from transflow.formats.ooxml_names import attribute, named, short

if TYPE_CHECKING:
    from lxml import etree

FREE: Final = frozenset({"HYPERLINK", "TOC", "INDEX", "TOA", "RD", "BIBLIOGRAPHY"})
"""Fields whose result may be any text: they stay when it changes. A cross-reference or a date would
put its own text in place of a translation at the next update, so those become plain text."""

PAGES: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "SECTION"})
COUNTED: Final = PAGES | {"SEQ", "NOTEREF"}
"""Fields whose number changes by itself."""

_CODE: Final = ("fldChar", "instrText", "delInstrText", "t", "tab", "br", "sym")


@dataclass(slots=True)
class Field:
    """A complex field that is complete.

    Attributes:
        instruction: What it does, as far as it has been read.
        marks: Its ``w:fldChar`` elements; the first begins it, the last ends it.
        code: Run content between begin and separator.
        inner: Fields inside its code.
    """

    instruction: str = ""
    marks: list[etree._Element] = field(default_factory=list)
    code: list[etree._Element] = field(default_factory=list)
    inner: list[Field] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The first word of its instruction in capitals, or ""."""
        return kind_of(self.instruction)


def kind_of(instruction: str) -> str:
    """The first word of an instruction in capitals, or ""."""
    words = instruction.split(None, 1)
    return words[0].upper() if words else ""


def find_fields(root: etree._Element) -> dict[etree._Element, Field]:
    """The complete complex fields of a part, by the element that begins them."""
    found: dict[etree._Element, Field] = {}
    started: list[Field] = []  # begun and not ended
    coded: list[Field] = []  # those of them that have not come to their result
    for element in root.iter(*(named(root, name) for name in _CODE)):
        if short(element) != "w:fldChar":
            if coded:
                coded[-1].code.append(element)
                if short(element) == "w:instrText" and len(coded[-1].instruction) < 200:
                    coded[-1].instruction += element.text or ""
            continue
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            begun = Field(marks=[element])
            if coded:
                coded[-1].inner.append(begun)
            started.append(begun)
            coded.append(begun)
        elif started:
            top = started[-1]
            in_code = bool(coded) and coded[-1] is top
            if in_code:
                coded.pop()
            if in_code or kind == "end":
                top.marks.append(element)
            if kind == "end":
                started.pop()
                found[top.marks[0]] = top
    return found


def dissolve_field(dissolved: Field) -> None:
    """Take away what makes a field of a text; its result stays as plain runs."""
    waiting = [dissolved]
    while waiting:
        one = waiting.pop()
        waiting += one.inner
        for element in (*one.marks, *one.code):
            run = element.getparent()
            if run is not None:
                run.remove(element)
                _drop_empty(run)


def _drop_empty(run: etree._Element) -> None:
    """Removes a run that has nothing left but its properties."""
    parent = run.getparent()
    if parent is not None and short(run) == "w:r" and all(short(e) == "w:rPr" for e in run):
        parent.remove(run)
