"""Compatibility folding of a text, with the way back to its original offsets."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

NARROW_SPACES = "\u00a0\u202f\u2009\u2007"
"""Spaces that stand inside one number ("12 500"); folded to U+00A0 and kept apart from " "."""

# Characters whose NFKC form would be read as something else than what is meant.
_KEPT = {
    "\u2044": "/",
    "\u2212": "-",
    "\u2010": "-",
    "\u2011": "-",
    "\u2019": "'",
    "\u301c": "~",
    "\uff5e": "~",
    "\u3000": " ",
    "\u2013": "-",
    "\u2012": "-",
}


@lru_cache(maxsize=8192)
def _fold_char(char: str) -> str:
    if char in NARROW_SPACES:
        return "\u00a0"
    if char in _KEPT:
        return _KEPT[char]
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    kind = unicodedata.decomposition(char).partition(" ")[0]
    if char < "\u0080":
        return char
    folded = unicodedata.normalize("NFKC", char)
    if kind in {"<super>", "<sub>"}:
        return char  # km² is no "km2"
    if kind == "<square>" and any(c.isdigit() for c in folded):
        return char  # ㎡ likewise; ㍻ is 平成
    if kind == "<fraction>":
        return " " + folded.replace("\u2044", "/") if folded else char
    return folded.replace("\u2044", "/") or char


class _Folds(dict[int, str]):
    """Folded characters by code point, each found when it is first met; for `str.translate`."""

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code))
        if len(self) < _REMEMBERED:
            self[code] = folded
        return folded


_REMEMBERED = 8192
_FOLDS = _Folds()


@lru_cache(maxsize=64)
def fold(text: str) -> tuple[str, list[int] | None]:
    """Fold width and digits of any script, character by character.

    Args:
        text: Any text.

    Returns:
        The folded text, and for each of its characters the offset of the original one (with one
        more entry for the end); None instead of the list when offsets did not change.
    """
    if text.isascii():
        return text, None
    folded = text.translate(_FOLDS)
    if len(folded) == len(text):  # no character folds to nothing, so each became one
        return folded, None
    pieces = [_FOLDS[ord(char)] for char in text]
    starts: list[int] = []
    for offset, piece in enumerate(pieces):
        starts.extend([offset] * len(piece))
    starts.append(len(text))
    return folded, starts
