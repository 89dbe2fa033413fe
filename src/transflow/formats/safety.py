"""Makes text from files and services harmless on a terminal.

An escape sequence in a text could move the cursor, change the title or hide what was printed; a
bidirectional override shows words in another order than they are stored ("Trojan Source",
CVE-2021-42574). Both are shown instead of obeyed.
"""

from __future__ import annotations

_KEPT = frozenset("\t\n")
_SHOWN = {
    # the control pictures of Unicode stand for the C0 controls
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in _KEPT},
    0x7F: "\u2421",
    **{
        code: f"<{code:04X}>"
        for code in (
            *range(0x80, 0xA0),  # C1: U+009B begins an escape sequence on its own
            0x061C,
            *range(0x200E, 0x2010),
            *range(0x2028, 0x202F),
            *range(0x2066, 0x206A),
            0xFEFF,
            *range(0xFFF9, 0xFFFC),
        )
    },
    # invisible copies of ASCII, which can hide text from a reader
    **{code: f"<{code:X}>" for code in range(0xE0000, 0xE0080)},
    # halves of surrogate pairs, which no terminal's encoding holds
    **{code: f"<{code:X}>" for code in range(0xD800, 0xE000)},
}


def strip_controls(text: str) -> str:
    """Make control characters visible.

    C0 controls and DEL become their pictures (``␛``), C1, bidirectional controls, line separators
    and half surrogate pairs their code in angle brackets (``<202E>``). Line feeds and tabs stay, as
    do the joiners and the zero-width space that Khmer and Indic scripts are written with.

    Args:
        text: Any text.

    Returns:
        Text that a terminal prints and does not obey.
    """
    return text if text.isprintable() else text.translate(_SHOWN)
