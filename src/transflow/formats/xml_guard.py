"""XML from strangers: parsed without entities, document types or network, within limits.

libxml2's own limits stay on (``huge_tree=False``): elements nest to 256, one text has 10 MB.
A document type is refused wherever its opening stands, even inside a comment: the parts of a DOCX
or ODT never have one, and without it there are no entities to expand.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final, cast

from lxml import etree

from transflow.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TAGS: Final = 3_000_000
"""Tags of one part; each costs a tree some 200 bytes."""

# an encoding that hides "<!DOCTYPE" from a search through the bytes is refused; OPC (ECMA-376-2,
# 8.1.4) allows UTF-8 and UTF-16 alone, and ODF writers use UTF-8
_PLAIN: Final = frozenset({"utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be"})
_SAVE_AGAIN: Final = "open the file in its word processor and save it again"
_DECLARATION: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}\?>[ \t\r\n]*")


def parse_xml(
    content: bytes, *, path: str, part: str, mend: str = _SAVE_AGAIN
) -> etree._ElementTree:
    """Parse one part of a document.

    Args:
        content: Its bytes.
        path: The file, for messages.
        part: The name of the part, for messages.
        mend: What to do about a broken one.

    Raises:
        InputError: It is not well-formed, has a document type, another encoding than Unicode's,
            nests too deep or has too many tags.
    """
    _refuse_doctype(content, path, part)
    if content.count(b"<") > MAX_TAGS:
        raise InputError(
            f"{part} has more than {MAX_TAGS} tags", path=path, hint="split the document"
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        strip_cdata=False,
    )
    try:
        tree = etree.ElementTree(etree.fromstring(content, parser))
    except etree.XMLSyntaxError as error:
        raise _malformed(error, path, part, mend) from error
    _check_encoding(tree, path, part, mend)
    return tree


def stream_xml(
    content: bytes, tag: str, *, path: str, part: str, mend: str = _SAVE_AGAIN
) -> Iterator[etree._Element]:
    """Give the elements of one name, one after the other, and forget each behind its turn.

    For flat parts of any number of elements (the rows of a sheet): memory does not grow with them.

    Args:
        content: Bytes of the part.
        tag: Local name of the elements, in any namespace.
        path: The file, for messages.
        part: The name of the part, for messages.
        mend: What to do about a broken one.

    Raises:
        InputError: As `parse_xml`, but for the number of tags.
    """
    _refuse_doctype(content, path, part)
    context = etree.iterparse(
        io.BytesIO(content),
        events=("end",),
        tag=(f"{{*}}{tag}",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
    )
    checked = False
    try:
        for _, element in context:
            if not checked:
                _check_encoding(element.getroottree(), path, part, mend)
                checked = True
            yield element
            element.clear()
            # emptied elements before this one would still pile up in their parent
            while element.getprevious() is not None:
                parent = element.getparent()
                if parent is None:
                    break
                del parent[0]
    except etree.XMLSyntaxError as error:
        raise _malformed(error, path, part, mend) from error


def _refuse_doctype(content: bytes, path: str, part: str) -> None:
    for wide in ("ascii", "utf-16-le", "utf-16-be"):
        if "<!DOCTYPE".encode(wide) in content:
            raise InputError(
                f"{part} declares a document type, which could hide entities",
                path=path,
                hint="do not trust this file, or save it again with the program that made it",
            )


def _malformed(error: etree.XMLSyntaxError, path: str, part: str, mend: str) -> InputError:
    deep = "nested too deep" if "depth" in str(error) else "not well-formed XML"
    return InputError(
        f"{part} is {deep}: {error.msg}", path=path, line=error.lineno or 0, hint=mend
    )


def _check_encoding(tree: etree._ElementTree, path: str, part: str, mend: str) -> None:
    encoding = (tree.docinfo.encoding or "utf-8").lower()
    if encoding not in _PLAIN:
        raise InputError(f"{part} is written in {encoding}, not in UTF-8", path=path, hint=mend)


def serialize_xml(tree: etree._ElementTree, original: bytes) -> bytes:
    """Write a part again, behind the very XML declaration that it had.

    Args:
        tree: The part as it is now.
        original: Its bytes as they were.
    """
    encoding = (tree.docinfo.encoding or "utf-8").lower()
    declaration = None if encoding.startswith("utf-16") else _DECLARATION.match(original)
    if encoding.startswith("utf-16"):
        standalone = bool(tree.docinfo.standalone)
        body = etree.tostring(tree, encoding="utf-16", xml_declaration=True, standalone=standalone)
    else:
        body = etree.tostring(tree, encoding=encoding, xml_declaration=False)
    return (declaration[0] if declaration else b"") + cast("bytes", body)
