"""Names in OpenDocument text: short ones for reading, full ones for writing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml import etree

_OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES: Final = {
    "office": f"{_OASIS}office:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "style": f"{_OASIS}style:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "manifest": f"{_OASIS}manifest:1.0",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_PREFIXES: Final = {space: prefix for prefix, space in _SPACES.items()}


@lru_cache(maxsize=1024)
def _short(name: str) -> str:
    namespace, _, local = name[1:].rpartition("}")
    prefix = _PREFIXES.get(namespace)
    return f"{prefix}:{local}" if prefix else name


@lru_cache(maxsize=256)
def full(name: str) -> str:
    """The full name of ``text:p`` and the like."""
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def short(element: etree._Element) -> str:
    """The name of an element with its usual prefix (``text:p``); "" for comments and the like."""
    name: object = element.tag
    return _short(name) if isinstance(name, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """An attribute by its short name, or ""."""
    return element.get(full(name)) or ""


def whole(written: str, default: int) -> int:
    """A positive integer as an attribute has it; the default for anything else."""
    usable = written.isascii() and written.isdigit() and len(written) < 10
    return int(written) if usable else default
