"""One spelling of a word for looking it up: case, width and spacing are no differences."""

from __future__ import annotations

import unicodedata


def fold(word: str) -> str:
    """The form in which words are compared: NFKC, case-folded, single spaces, none outside."""
    folded = unicodedata.normalize("NFKC", word).casefold()
    # Case-folding can leave a text that NFKC would change again (Unicode, chapter 3.13).
    return " ".join(unicodedata.normalize("NFKC", folded).split())
