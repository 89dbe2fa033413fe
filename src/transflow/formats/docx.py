"""Word documents (ECMA-376, WordprocessingML), read and written without losing what is around.

What the view holds, in this order: the body, footnotes, endnotes, the headers and the footers that
sections use. Each paragraph with something to see is a block; a paragraph in a table is a cell, one
in a note a note, otherwise style, outline level and numbering decide. Text boxes follow the
paragraph that they hang on. Numbers of lists that Word generates are labels.

- Kept: tracked insertions and moves to a place, results of fields, text of links and content
  controls, the base of ruby. A tab is a tab, a line break a line feed, a non-breaking hyphen
  U+2011, a symbol its character.
- Left out: tracked deletions and moves away, codes of fields, readings of ruby, hidden text,
  comments, formulas, page breaks, soft hyphens, and paragraphs with nothing but page numbers. A
  deleted paragraph mark still parts two blocks.
- Of ``mc:AlternateContent`` the first choice is read. When its text changes the other branches go:
  they would show the old text in an older program.

How edits are written:

- A new text goes into the run of the first character that it replaces and takes that run's
  formatting; so a run that is exactly one segment keeps its own. The other characters go, whatever
  stands between them (images, notes, bookmarks, empty runs) stays, behind the new text. Inside a
  tracked insertion the new text is part of the insertion.
- A ruby whose base changes becomes plain text. So does a field (cross-reference, date), because the
  next update would bring its old text back; links and tables of contents stay fields, and a page
  number stays one where the new text has the same number.
- A paragraph that is dropped goes, its bookmarks stay. It is only emptied where an image, a note, a
  section or a field hangs on it, where a cell would be left without one, or between two tables.
- A new paragraph has its neighbour's paragraph formatting and the formatting of its first text. If
  the neighbour is numbered and the new text brings its own label, its number is switched off.
- ``w:lang`` is set on runs that hold nothing but new text. Fonts are left alone.
- Only parts with edits are serialised again. All other members are copied as they are packed.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.formats.extract import Extract
from transflow.formats.ooxml_edit import edit_block
from transflow.formats.ooxml_names import RELATIONSHIPS, short
from transflow.formats.ooxml_numbering import Numbering
from transflow.formats.ooxml_styles import Styles
from transflow.formats.ooxml_walk import PartWalk
from transflow.formats.runs import assembled, shared_out, spans
from transflow.formats.xml_guard import parse_xml, serialize_xml
from transflow.formats.zip_guard import Archive, open_archive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from transflow.formats.runs import ViewBlock
    from transflow.workflow.edits import Edit

_MAIN: Final = "word/document.xml"
_MAX_XML: Final = 128 << 20
_MAX_PARTS: Final = 2_000


def read(data: bytes, *, path: str, encoding: str = "", part: str = "") -> Extract:
    """The text of a Word document.

    Args:
        data: The bytes of the file.
        path: Its name, for messages.
        encoding: Not used: XML says its own.
        part: Not used: the whole document is read.

    Raises:
        InputError: It is no Word document, damaged, locked, or larger than a document can be.
    """
    del encoding, part
    document = _Document(data, path)
    return Extract(assembled(document.blocks), "", spans(document.blocks))


def write(
    data: bytes, edits: Sequence[Edit], *, path: str, encoding: str, part: str = "", lang: str = ""
) -> bytes:
    """The same document with edits.

    Args:
        data: The bytes that were read.
        edits: In the order of their places.
        path: The file's name, for messages.
        encoding: Not used.
        part: Not used.
        lang: Language of the new texts, or "" to leave the language of runs alone.

    Raises:
        InputError: As for ``read``, or an edit fits no paragraph.
    """
    del encoding, part
    document = _Document(data, path)
    if not edits:
        return data
    assembled(document.blocks)
    changed: dict[str, None] = {}
    for change in shared_out(document.blocks, edits, path=path):
        name = document.homes[change.block.node]
        edit_block(change, document.walks[name].fields, lang)
        changed[name] = None
    return document.archive.replaced(
        {name: serialize_xml(document.trees[name], document.archive.read(name)) for name in changed}
    )


class _Document:
    """A document with its parts parsed and its blocks found."""

    def __init__(self, data: bytes, path: str) -> None:
        self.archive: Archive = open_archive(data, path=path)
        self.trees: dict[str, etree._ElementTree] = {}
        self.walks: dict[str, PartWalk] = {}
        self.blocks: list[ViewBlock] = []
        self.homes: dict[etree._Element, str] = {}
        self._path = path
        self._left = _MAX_XML
        main = self._main()
        links = self._links(main)
        named = dict(links.values())
        styles = Styles(self._root(named.get("styles", "")))
        numbering = Numbering(self._root(named.get("numbering", "")))
        body = self._root(main)
        if body is None or short(body) != "w:document":
            raise InputError(
                f"{main} is no Word document",
                path=path,
                hint="open it in its word processor and save it as .docx",
            )
        for name in (main, *_stories(body, links)):
            root = self._root(name)
            if root is not None and name not in self.walks:
                numbering.restart()
                walk = PartWalk(root, styles, numbering)
                self.walks[name] = walk
                self.blocks += walk.blocks
                self.homes.update(dict.fromkeys([block.node for block in walk.blocks], name))

    def _main(self) -> str:
        """The name of the part that holds the body."""
        for kind, target in self._links("").values():
            if kind == "officeDocument" and target in self.archive.members:
                return target
        if _MAIN not in self.archive.members:
            raise InputError(
                f"{_MAIN} is missing: this is no Word document",
                path=self._path,
                hint="open it in its word processor and save it as .docx",
            )
        return _MAIN

    def _links(self, name: str) -> dict[str, tuple[str, str]]:
        """The relationships of a part: kind and target by id, inside the archive only."""
        folder, base = posixpath.split(name)
        root = self._root(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for element in () if root is None else root:
            if short(element) == "rel:Relationship" and element.get("TargetMode") != "External":
                kind = (element.get("Type") or "").rpartition("/")[2]
                target = posixpath.normpath(
                    posixpath.join("/", folder, element.get("Target") or "")
                )
                found[element.get("Id") or ""] = (kind, target.lstrip("/"))
        return found

    def _root(self, name: str) -> etree._Element | None:
        """The root of a part, or None when the archive does not have it."""
        if name not in self.archive.members:
            return None
        if name not in self.trees:
            content = self.archive.read(name)
            self._left -= len(content)
            if self._left < 0 or len(self.trees) >= _MAX_PARTS:
                raise InputError(
                    f"the parts of this document have more than {_MAX_XML >> 20} MiB together",
                    path=self._path,
                    hint="split the document",
                )
            self.trees[name] = parse_xml(content, path=self._path, part=name)
        return self.trees[name].getroot()


def _stories(body: etree._Element, links: dict[str, tuple[str, str]]) -> list[str]:
    """The parts behind the body, in the order of the view."""
    used: dict[str, dict[str, None]] = {
        kind: {} for kind in ("footnotes", "endnotes", "header", "footer")
    }
    for kind, target in links.values():
        if kind in {"footnotes", "endnotes"}:
            used[kind][target] = None
    for element in body.iter():
        name = short(element)
        if name in {"w:headerReference", "w:footerReference"}:
            for namespace in RELATIONSHIPS:
                kind, target = links.get(element.get(f"{{{namespace}}}id") or "", ("", ""))
                if kind == name[2:8]:
                    used[kind][target] = None
    return [target for targets in used.values() for target in targets]
