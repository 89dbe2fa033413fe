"""Links as they are regrouped: the two sides, and the segments that shall belong together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from transflow.model import Link
from transflow.workflow.operations import link_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transflow.document import Unit
    from transflow.workflow.operations import Indices


class Places(Protocol):
    """Where segments stand, for people."""

    def __getitem__(self, segment: int, /) -> str:
        """The place of one segment."""


@dataclass(frozen=True, slots=True)
class Side:
    """One text of a document, as far as links are concerned.

    Attributes:
        texts: Texts of its segments.
        places: Where each stands, for people; looked up only for what moves.
        joiner: What stands between two sentences of its language.
        labels: Label of each segment, "" for none; empty where none has one.
        paragraphs: Paragraph of each segment, ascending; empty where there is one alone.
    """

    texts: Sequence[str]
    places: Places
    joiner: str
    labels: Sequence[str] = ()
    paragraphs: Sequence[int] = ()

    def text(self, segments: Iterable[int]) -> str:
        """Some segments as one text."""
        return self.joiner.join(self.texts[index] for index in segments)


@dataclass(frozen=True, slots=True)
class Group:
    """Segments that shall be one link.

    Attributes:
        source: Source segments, ascending.
        target: Target segments, ascending.
        text: The target text that a person gave, or None to take what stands there.
        units: Units without any segment whose text joins.
        made: Whether a person says that these belong together.
        link: What an aligner says of it: confidence, evidence, crossing; or None.
    """

    source: Indices
    target: Indices
    text: str | None = None
    units: tuple[str, ...] = ()
    made: bool = False
    link: Link | None = None

    def is_of(self, unit: Unit) -> bool:
        """Whether a unit holds exactly these segments."""
        return (unit.source_segments, unit.target_segments) == (self.source, self.target)


def whole(units: Sequence[Unit], *, made: bool = False) -> Group:
    """All segments of some units as one group.

    Args:
        units: The units, in document order.
        made: Whether a person says that they belong together.
    """
    return Group(
        tuple(sorted(i for unit in units for i in unit.source_segments)),
        tuple(sorted(j for unit in units for j in unit.target_segments)),
        units=tuple(u.id for u in units if not u.source_segments and not u.target_segments),
        made=made,
    )


def link_of(unit: Unit, stored: Link | None) -> Link:
    """The link of a unit: the stored one, if it is of the unit's present segments.

    Args:
        unit: The unit, whose segments are what counts.
        stored: What was stored for it, or None.
    """
    if stored and (stored.source, stored.target) == (unit.source_segments, unit.target_segments):
        return stored
    return Link(unit.source_segments, unit.target_segments, unit.confidence)


def carried_links(
    old: Iterable[Unit], new: Iterable[Unit], links: Mapping[str, Link]
) -> dict[str, Link]:
    """The links of units that were put onto another cut of the source.

    A link follows its unit. It stays confirmed while the texts do.

    Args:
        old: The units as they were.
        new: The units as they will be.
        links: The links of the old units.

    Returns:
        The links of the new units that have one on record, or had one.
    """
    before = {unit.id: unit for unit in old}
    result = {}
    for unit in new:
        was, link = before.get(unit.id), links.get(unit.id)
        if was is None or link is None:
            continue
        kept = was.source == unit.source and was.target_segments == unit.target_segments
        result[unit.id] = replace(
            link,
            source=unit.source_segments,
            target=unit.target_segments,
            confirmed=link.confirmed if kept else None,
        )
    return result


def differences(
    before: Mapping[str, Unit], after: Mapping[str, Unit]
) -> dict[str, tuple[str, str]]:
    """The units whose segments changed: what each was and what it is, in words; "" for none."""
    found = {}
    for name in [*before, *(name for name in after if name not in before)]:
        units = before.get(name), after.get(name)
        if units[0] is units[1]:
            continue
        was, now = (
            link_words(unit.source_segments, unit.target_segments) if unit else "" for unit in units
        )
        if was != now:
            found[name] = (was, now)
    return found
