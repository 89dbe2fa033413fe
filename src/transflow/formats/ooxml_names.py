"""Names in WordprocessingML: short ones for reading, full ones for writing.

Both dialects of ECMA-376 are read: Transitional, which word processors write, and Strict.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml import etree

_PREFIXES: Final = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
}
RELATIONSHIPS: Final = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


@lru_cache(maxsize=1024)
def _short(name: str) -> str:
    namespace, _, local = name[1:].rpartition("}")
    prefix = _PREFIXES.get(namespace)
    return f"{prefix}:{local}" if prefix else name


def short(element: etree._Element) -> str:
    """The name of an element with its usual prefix (``w:p``); "" for comments and the like."""
    name: object = element.tag
    return _short(name) if isinstance(name, str) else ""


def named(element: etree._Element, local: str) -> str:
    """The full name of something in the same namespace as an element."""
    return f"{element.tag[: element.tag.index('}') + 1]}{local}"


def attribute(element: etree._Element, local: str) -> str:
    """An attribute in the namespace of its element, or ""."""
    return element.get(named(element, local)) or ""


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first child of that name, its first child of the next name, and so on, or None."""
    for local in path:
        if element is None:
            return None
        element = element.find(named(element, local))
    return element


def value(element: etree._Element | None, *path: str) -> str:
    """The ``w:val`` of what ``child`` finds, or ""."""
    found = child(element, *path)
    return "" if found is None else attribute(found, "val")


def switch(element: etree._Element | None, local: str) -> bool | None:
    """A property that is on when it stands there, unless its value says no; None without it."""
    found = child(element, local)
    if found is None:
        return None
    return attribute(found, "val") not in {"0", "false", "off"}


def whole(written: str, default: int = -1) -> int:
    """An integer as an attribute has it; the default for anything else."""
    digits = written.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else default
