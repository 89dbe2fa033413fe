"""Names of old and of rulers, which every language writes in a form of its own."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from transflow.checks.places import plain

if TYPE_CHECKING:
    from transflow.checks.name_words import Word

_RULER = re.compile(
    r"\b(?:King|Queen|Pope|Prince|Princess|Emperor|Empress|Saint|St|Duke|Tsar|Czar|roi|reine|pape"
    r"|[Ee]mpereur|[Ii]mpératrice|[Pp]rince|[Pp]rincesse|[Ss]ainte?|König|Königin|Papst|Kaiser|Kaiserin"
    r"|Zar|Sankt|Heilige[nr]?)"
    r"\.?[ \u00a0]\Z"
)
_NUMBERED = re.compile(r"[ \u00a0](?:[IVX]+\b|(?:the|der|die|le|la)\b|\(1[0-8]\d\d)")
_BEFORE = 24


def are_historic(one: str, other: str) -> bool:
    """Whether two names of old are one: Aristotle, Aristote, Aristoteles."""
    return any(plain(one) in row and plain(other) in row for row in _historic())


@lru_cache(maxsize=1)
def _historic() -> tuple[frozenset[str], ...]:
    """Names of old, each with its forms in all languages."""
    text = (files(__package__) / "data" / "historic_names.tsv").read_text(encoding="utf-8")
    rows = (re.split(r"[\t|]", line) for line in text.splitlines() if line and line[0] != "#")
    return tuple(frozenset(map(plain, row)) for row in rows)


def is_ruler(text: str, word: Word) -> bool:
    """Whether a name is that of a king, a pope or a saint, which languages have of their own.

    Args:
        text: A text.
        word: A name in it.
    """
    before = text[max(0, word.start - _BEFORE) : word.start]
    return bool(_RULER.search(before)) or bool(_NUMBERED.match(text, word.end))
