"""The folded forms that terms are matched by, and which language tags belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.glossary import forms
from transflow.text.normalise import close_gaps, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_BETWEEN = "\x00"
"""Parts terms that are folded as one text: a sign that folding leaves alone and no term has."""


def key_of(term: str) -> str:
    """The folded form that a term is matched by; "" when nothing of it is left."""
    return close_gaps(fold(term)).text.strip(" ")


def keys_of(terms: Sequence[str]) -> list[str]:
    """``key_of`` of many terms at once; a term bank of 50,000 is folded as one text."""
    joined = _BETWEEN.join(terms)
    if len(joined) - sum(map(len, terms)) == joined.count(_BETWEEN) == len(terms) - 1:
        folded = fold(joined)
        if folded.starts is None and close_gaps(folded) is folded:
            parts = folded.text.split(_BETWEEN)
            if len(parts) == len(terms):
                return [part.strip(" ") for part in parts]
    return [key_of(term) for term in terms]


def same_language(one: str, other: str) -> bool:
    """Tell whether two BCP 47 tags agree: the same language and no subtag that contradicts."""
    if one == other:
        return True
    if forms.primary(one) != forms.primary(other):
        return False
    first = one.replace("_", "-").lower().split("-")[1:]
    second = other.replace("_", "-").lower().split("-")[1:]
    return not first or not second or first == second
