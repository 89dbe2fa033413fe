"""XML from strangers: parsed without entities, document types or network, within limits.

libxml2's own limits stay on (``huge_tree=False``): elements nest to 256, one text has 10 MB.
A document type is refused wherever its opening stands, even inside a comment: the parts of a DOCX
or ODT never have one, and without it there are no entities to expand.
"""

from __future__ import annotations

import re
from typing import Final, cast

from lxml import etree

from transflow.errors import InputError

MAX_TAGS: Final = 3_000_000
"""Tags of one part; each costs a tree some 200 bytes."""

# an encoding that hides "<!DOCTYPE" from a search through the bytes is refused; OPC (ECMA-376-2,
# 8.1.4) allows UTF-8 and UTF-16 alone, and ODF writers use UTF-8
_PLAIN: Final = frozenset({"utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be"})
_DECLARATION: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}\?>[ \t\r\n]*")


def parse_xml(content: bytes, *, path: str, part: str) -> etree._ElementTree:
    """Parse one part of a document.

    Args:
        content: Its bytes.
        path: The file, for messages.
        part: The name of the part, for messages.

    Raises:
        InputError: It is not well-formed, has a document type, another encoding than Unicode's,
            nests too deep or has too many tags.
    """
    for wide in ("ascii", "utf-16-le", "utf-16-be"):
        if "<!DOCTYPE".encode(wide) in content:
            raise InputError(
                f"{part} declares a document type, which could hide entities",
                path=path,
                hint="do not trust this file, or save it again in its word processor",
            )
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
        deep = "nested too deep" if "depth" in str(error) else "not well-formed XML"
        raise InputError(
            f"{part} is {deep}: {error.msg}",
            path=path,
            line=error.lineno or 0,
            hint="open the file in its word processor and save it again",
        ) from error
    encoding = (tree.docinfo.encoding or "utf-8").lower()
    if encoding not in _PLAIN:
        raise InputError(
            f"{part} is written in {encoding}, not in UTF-8",
            path=path,
            hint="open the file in its word processor and save it again",
        )
    return tree


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
