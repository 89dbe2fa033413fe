"""Two texts with the links between them, and what these say of the texts as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.alignment.relatedness import Relatedness
    from transflow.model import Link
    from transflow.usecases.intake import Side

LEAST_CONFIDENCE = 0.55
"""Mean confidence of links below which two texts are not taken for translations of each other."""

MOST_DOUBTFUL = 0.8
"""Share of doubtful links above which they are not taken for translations of each other."""

DOUBTFUL = 0.7
"""A link below this confidence is shown to people as doubtful."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two sides with the links between them.

    Attributes:
        source: One text.
        target: The other.
        links: The links between their segments.
        relatedness: How much more linked segments share than others; None where it is not known.
    """

    source: Side
    target: Side
    links: tuple[Link, ...]
    relatedness: Relatedness | None = None

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
        return not self.against

    @property
    def against(self) -> str:
        """Why the two texts do not look like translations of each other, in words, or ""."""
        both = [link for link in self.links if link.source and link.target]
        total = len(self.source.segments) + len(self.target.segments)
        linked = sum(len(link.source) + len(link.target) for link in both)
        sure = sum(link.confidence for link in both) / max(1, len(both))
        if linked * 3 < total or not both:
            return f"{total - linked} of {total} segments found no counterpart"
        if sure < LEAST_CONFIDENCE:
            return f"confidence is low: {sure:.0%} on average"
        if len(self.doubtful) > MOST_DOUBTFUL * len(both):
            return f"confidence is low: {len(self.doubtful)} of {len(both)} links are doubtful"
        if self.relatedness is not None and not self.relatedness.credible:
            return "linked sentences share no more words, names and numbers than any two texts do"
        return ""
