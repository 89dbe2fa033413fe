"""OpenDocument text (ODF 1.2 and 1.3), read and written without losing what is around.

What the view holds, in this order: the body, footnotes, endnotes, then the headers and the footers
of the page styles. ``text:h`` is a heading, a paragraph with the style Title or Subtitle (or one
based on it) a title, the first paragraph of a list item an item, one in a table a cell, one in a
note a note. Text boxes and shapes follow the paragraph that they hang on. Numbers and bullets that
the program generates are labels.

- Kept: results of fields, text of links, the base of ruby, tracked insertions. ``text:s`` is as
  many spaces, a tab a tab, a line break a line feed; other white space collapses as in the format.
- Left out: tracked deletions, comments, readings of ruby, hidden text and sections, formulas,
  descriptions of images, cells covered by a merged one, and paragraphs with nothing but page
  numbers.

How edits are written:

- A new text goes where the first character that it replaces stood, inside the same span. The other
  characters go, whatever stands between them (images, notes, bookmarks, empty spans) stays.
- A ruby whose base changes becomes plain text. So does a field, because the next update would bring
  its old text back; a page number stays one where the new text has the same number.
- A paragraph that is dropped goes, with its list item when that has nothing else. It is only
  emptied where an image, a note or one end of a bookmark or revision hangs on it, and where a cell,
  a note or a text box would be left without one.
- A new paragraph has its neighbour's style (or the one that it is based on, where it begins a page)
  and the style of its first span; beside an item it is an item. If the new text brings its own
  label, it stands inside the neighbour's item instead, without a number.
- Language and fonts of styles are left alone.
- Only ``content.xml`` and ``styles.xml`` are serialised again, when they have edits. All other
  members are copied as they are packed; ``mimetype`` stays first and stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.formats.extract import Extract
from transflow.formats.odf_edit import edit_block
from transflow.formats.odf_names import full, short
from transflow.formats.odf_styles import OdfStyles
from transflow.formats.odf_walk import OdfWalk
from transflow.formats.runs import assembled, shared_out, spans
from transflow.formats.xml_guard import parse_xml, serialize_xml
from transflow.formats.zip_guard import open_archive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from transflow.formats.runs import ViewBlock
    from transflow.workflow.edits import Edit

_CONTENT: Final = "content.xml"
_STYLES: Final = "styles.xml"
_MANIFEST: Final = "META-INF/manifest.xml"
_HEADERS: Final = ("style:header-first", "style:header", "style:header-left")
_FOOTERS: Final = ("style:footer-first", "style:footer", "style:footer-left")


def read(data: bytes, *, path: str, encoding: str = "", part: str = "") -> Extract:
    """The text of an OpenDocument text.

    Args:
        data: The bytes of the file.
        path: Its name, for messages.
        encoding: Not used: XML says its own.
        part: Not used: the whole document is read.

    Raises:
        InputError: It is no OpenDocument text, damaged, locked, or larger than a document can be.
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
        lang: Not used: languages belong to styles.

    Raises:
        InputError: As for ``read``, or an edit fits no paragraph.
    """
    del encoding, part, lang
    document = _Document(data, path)
    if not edits:
        return data
    assembled(document.blocks)
    changed: dict[str, None] = {}
    for change in shared_out(document.blocks, edits, path=path):
        name = document.homes[change.block.node]
        edit_block(change, document.styles[name])
        changed[name] = None
    return document.archive.replaced(
        {name: serialize_xml(document.trees[name], document.archive.read(name)) for name in changed}
    )


class _Document:
    """A document with its parts parsed and its blocks found."""

    def __init__(self, data: bytes, path: str) -> None:
        self.archive = open_archive(data, path=path)
        self.trees: dict[str, etree._ElementTree] = {}
        self.styles: dict[str, OdfStyles] = {}
        self.blocks: list[ViewBlock] = []
        self.homes: dict[etree._Element, str] = {}
        self._path = path
        manifest = self._root(_MANIFEST)
        if (
            manifest is not None
            and next(manifest.iter(full("manifest:encryption-data")), None) is not None
        ):
            raise InputError(
                "this document is locked with a password",
                path=path,
                hint="save it without a password",
            )
        content, styles = self._root(_CONTENT), self._root(_STYLES)
        body = (
            None
            if content is None
            else content.find(f"{full('office:body')}/{full('office:text')}")
        )
        if body is None:
            raise InputError(
                f"{_CONTENT} with a text is missing: this is no OpenDocument text",
                path=path,
                hint="open it in its word processor and save it as .odt",
            )
        self.styles[_CONTENT] = OdfStyles.of((content, styles))
        self.styles[_STYLES] = OdfStyles.of((styles,))
        self._walk(_CONTENT, [body])
        if styles is not None:
            pages = list(styles.iter(full("style:master-page")))
            for names in (_HEADERS, _FOOTERS):
                found = [e for page in pages for e in page if short(e) in names]
                shown = [e for e in found if e.get(full("style:display")) != "false"]
                self._walk(_STYLES, shown)

    def _walk(self, name: str, containers: list[etree._Element]) -> None:
        walk = OdfWalk(self.styles[name])
        for container in containers:
            walk.walk(container)
        self.blocks += walk.blocks
        self.homes.update(dict.fromkeys([block.node for block in walk.blocks], name))

    def _root(self, name: str) -> etree._Element | None:
        """The root of a part, or None when the archive does not have it."""
        if name not in self.archive.members:
            return None
        self.trees[name] = parse_xml(self.archive.read(name), path=self._path, part=name)
        return self.trees[name].getroot()
