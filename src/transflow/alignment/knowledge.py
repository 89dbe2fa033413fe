"""What is known beside the two texts, all of it optional: seam to dictionaries and analysers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from transflow.alignment.lexicon import Lexicon
    from transflow.glossary.matcher import Glossary
    from transflow.text.morphology import Morphology


class Dictionary(Protocol):
    """A bilingual dictionary that is asked word by word."""

    @property
    def langs(self) -> tuple[str, str]:
        """Primary subtags of the language asked in and of the one answered in."""

    def renderings(self, word: str) -> Sequence[tuple[str, float]]:
        """Renderings of a word or a phrase with how likely each is, 0 to 1; empty if unknown."""


class Encoder(Protocol):
    """A sentence encoder: texts that mean the same lie near each other."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """A vector of length 1 for each text, as the rows of an array."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What finished translations taught about the words of a pair (see `alignment.learnt`).

    Attributes:
        langs: Primary subtags of source and target.
        rows: For each source token key the target token keys that translate it, with how sure each
            pair is, 0 to 1.
    """

    langs: tuple[str, str]
    rows: Mapping[str, Sequence[tuple[str, float]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What helps to align a pair.

    Attributes:
        glossary: Fixed terms.
        lexicons: Word lists from the source to the target.
        dictionaries: In either direction of the pair; others are ignored.
        morphology: Analysers by primary language subtag.
        pivot: A machine's rendering of each source segment in the target's language, "" where
            there is none; or empty when there are none at all.
        encoder: A sentence encoder.
        confirmed: Links that a person has confirmed, as (source, target) segment numbers: they
            stand in the result as they are.
        learnt: What finished translations taught, in either direction of the pair; of another pair
            it is ignored.
    """

    glossary: Glossary | None = None
    lexicons: Sequence[Lexicon] = ()
    dictionaries: Sequence[Dictionary] = ()
    morphology: Mapping[str, Morphology] = field(default_factory=dict)
    pivot: Sequence[str] = ()
    encoder: Encoder | None = None
    confirmed: Sequence[tuple[tuple[int, ...], tuple[int, ...]]] = ()
    crossing: Collection[int] = ()
    learnt: Learnt | None = None
