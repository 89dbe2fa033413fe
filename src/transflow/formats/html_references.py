"""Character references of HTML (``&amp;``, ``&nbsp;``, ``&#x3042;``) and escaping.

After the HTML standard, 13.2.5.72 to 13.2.5.80: the references that the standard lists without a
semicolon are read without one, numbers of Windows-1252's control positions as Windows-1252.
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import Final

_REFERENCE: Final = re.compile(
    r"&(?:\#(?:(?P<decimal>[0-9]++)|[xX](?P<hex>[0-9A-Fa-f]++));?+|(?P<name>[0-9A-Za-z]{1,31}+;?+))"
)
_CP1252: Final = {
    code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)
}
_LAST: Final = 0x10FFFF
_REPLACEMENT: Final = "\ufffd"
_CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x0d\x0e-\x1f\x7f]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def reference(text: str, at: int, end: int) -> tuple[str, int] | None:
    """Read the character reference at an ampersand.

    Args:
        text: The decoded file.
        at: Offset of the ampersand.
        end: Offset behind the text that it stands in.

    Returns:
        The characters that it stands for and the offset behind it, or None when the ampersand
        stands for itself.
    """
    found = _REFERENCE.match(text, at, end)
    if found is None:
        return None
    name = found["name"]
    if name is None:
        digits, base = (found["decimal"], 10) if found["decimal"] else (found["hex"], 16)
        return _character(digits, base), found.end()
    if name in html5:
        return html5[name], found.end()
    for size in range(min(len(name), 6), 1, -1):  # the longest that needs no semicolon has six
        if name[:size] in html5:
            return html5[name[:size]], at + 1 + size
    return None


def _character(digits: str, base: int) -> str:
    digits = digits.lstrip("0")
    # Longer numbers are no characters, and int() refuses thousands of digits.
    code = int(digits or "0", base) if len(digits) <= 8 else _LAST + 1
    if code in _CP1252:
        return _CP1252[code]
    if code == 0 or code > _LAST or 0xD800 <= code <= 0xDFFF:
        return _REPLACEMENT
    return chr(code)


def escape(text: str) -> str:
    """Write a text so that HTML reads it as that text.

    Args:
        text: Any text; control characters, which HTML does not allow, are left out, and halves of
            surrogate pairs become U+FFFD.
    """
    text = _SURROGATES.sub(_REPLACEMENT, _CONTROLS.sub("", text))
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
