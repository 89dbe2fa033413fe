"""Two texts with the links between them, and what these say of the texts as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.model import Link
    from transflow.usecases.intake import Side

LEAST_CONFIDENCE = 0.6
"""Mean confidence of links below which two texts are not taken for translations of each other."""

LEAST_STANDING_OUT = 3.5
"""Standard errors likewise; translations reach 5 with five links already."""

DOUBTFUL = 0.7
"""A link below this confidence is shown to people as doubtful."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two sides with the links between them.

    Attributes:
        source: One text.
        target: The other.
        links: The links between their segments.
        standing_out: How far what linked segments share stands above what any segments share (see
            `alignment.relatedness`); None where it is not known.
    """

    source: Side
    target: Side
    links: tuple[Link, ...]
    standing_out: float | None = None

    @property
    def unlinked_source(self) -> tuple[int, ...]:
        """Source segments that have no counterpart."""
        return tuple(i for link in self.links if not link.target for i in link.source)

    @property
    def unlinked_target(self) -> tuple[int, ...]:
        """Target segments that have no counterpart."""
        return tuple(j for link in self.links if not link.source for j in link.target)

    @property
    def doubtful(self) -> tuple[Link, ...]:
        """Links with text on both sides whose confidence is low."""
        return tuple(k for k in self.links if k.source and k.target and k.confidence < DOUBTFUL)

    @property
    def related(self) -> bool:
        """Whether the two texts look like translations of each other at all."""
        both = [link for link in self.links if link.source and link.target]
        total = len(self.source.segments) + len(self.target.segments)
        linked = sum(len(link.source) + len(link.target) for link in both)
        sure = sum(link.confidence for link in both)
        return (
            bool(both)
            and linked * 3 >= total
            and sure >= LEAST_CONFIDENCE * len(both)
            and len(self.doubtful) * 2 <= len(both)
            and (self.standing_out is None or self.standing_out >= LEAST_STANDING_OUT)
        )
