"""What a morphological analyser gives: the words of a text that is written without spaces.

The analyser itself is a program of its own (`engines.sudachi`); the core only knows this shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Morpheme:
    """One word of a text.

    Attributes:
        start: First character, an offset into the analysed text.
        end: One behind the last.
        surface: As written.
        lemma: Its dictionary form, spelling variants made one.
        reading: How it is read, in katakana; "" when that is not known.
        content: Whether it carries meaning of its own; particles, endings, signs do not.
        name: Whether it is a proper name.
    """

    start: int
    end: int
    surface: str
    lemma: str
    reading: str
    content: bool
    name: bool


class Morphology(Protocol):
    """Divides texts of one language into words."""

    @property
    def lang(self) -> str:
        """Primary subtag of the language, such as ``ja``."""

    def analyse(self, text: str) -> Sequence[Morpheme]:
        """The words of a text in order; white space only inside a name such as ``New York``."""
