"""How many terminal cells a text takes, and cutting it to fit.

Wide and full-width characters (Unicode Standard Annex 11) take two cells, marks that join the
character before them none.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4096)
def _cells(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def width(text: str) -> int:
    """Number of cells of a line of text."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def clip(text: str, cells: int) -> str:
    """The text, cut with an ellipsis when it takes more than ``cells`` (at least 1) cells."""
    if width(text) <= cells:
        return text
    room = cells - 1
    kept = []
    for char in text:
        room -= _cells(char)
        if room < 0:
            break
        kept.append(char)
    return "".join(kept) + "…"


def pad(text: str, cells: int) -> str:
    """The text, filled with spaces up to ``cells`` cells."""
    return text + " " * max(0, cells - width(text))
