"""Concepts while the rows of a table come in, small enough that a million of them can."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from transflow.model import Concept

if TYPE_CHECKING:
    from transflow.model import Term

_FEW: Final = 8
"""Terms of a side that are looked through one by one."""


class Terms:
    """Terms of one side in order, each with its line, found by their texts.

    Nearly every concept has a handful: lists for each of a million concepts take a third of the
    memory that tables would. Only where there are many are they looked up in a table.
    """

    __slots__ = ("_places", "lines", "terms")

    def __init__(self, term: Term, line: int) -> None:
        self.terms = [term]
        self.lines = [line]
        self._places: dict[str, int] | None = None

    def place(self, text: str) -> int:
        """Where a term stands in the lists, or -1."""
        if len(self.terms) <= _FEW:
            return next((at for at, term in enumerate(self.terms) if term.text == text), -1)
        if self._places is None:
            self._places = {term.text: at for at, term in enumerate(self.terms)}
        return self._places.get(text, -1)

    def add(self, term: Term, line: int) -> None:
        """Add a term that is not there."""
        if self._places is not None:
            self._places[term.text] = len(self.terms)
        self.terms.append(term)
        self.lines.append(line)


@dataclass(slots=True)
class Draft:
    """A concept while its rows come in."""

    id: str
    about: dict[str, Any] | None = None
    sources: Terms | None = None
    targets: Terms | None = None

    def concept(self) -> Concept:
        """The concept of the rows that were seen."""
        sides = [side.terms for side in (self.sources, self.targets) if side is not None]
        return Concept(self.id, tuple(chain.from_iterable(sides)), **(self.about or {}))
