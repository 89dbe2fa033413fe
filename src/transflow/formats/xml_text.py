"""Text inside XML 1.0: escaped where it lands, and without what XML cannot hold."""

from __future__ import annotations

import re

# XML 1.0, production 2 (Char): other controls, half surrogate pairs and two non-characters are
# not allowed, not even as references
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        # a parser would make a line feed of a bare carriage return
        "\r": "&#13;",
        # allowed, but parsers of XML 1.1 and editors end lines at them
        "\x85": "&#133;",
        "\u2028": "&#8232;",
    }
)
_QUOTED = str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


def element_text(text: str) -> str:
    """Escape text between tags; characters that XML cannot hold are dropped."""
    return _IMPOSSIBLE.sub("", text).translate(_ESCAPED)


def attribute(text: str) -> str:
    """Escape and quote the value of an attribute; characters that XML cannot hold are dropped."""
    return f'"{element_text(text).translate(_QUOTED)}"'


def impossible(text: str) -> list[tuple[str, str]]:
    """Cut a text at the characters that XML cannot hold.

    Returns:
        Pairs of a piece that XML can hold and the character behind it, which it cannot; the last
        pair has "" instead of a character.
    """
    pieces, position = [], 0
    for match in _IMPOSSIBLE.finditer(text):
        pieces.append((text[position : match.start()], match[0]))
        position = match.end()
    return [*pieces, (text[position:], "")]
