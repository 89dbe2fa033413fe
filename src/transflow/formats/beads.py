"""Links with their texts: what every alignment format writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.text.joining import joiner
from transflow.workflow.exchange import Catalog, CatalogEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Evidence, Link, Segment


@dataclass(frozen=True, slots=True)
class Bead:
    """One link with its texts.

    Attributes:
        id: "1", "2", ... in the order of the links.
        source: Source texts, labels left out; empty when the target stands alone.
        target: Target texts; empty when the source stands alone.
        confidence: 0 to 1.
        evidence: Strongest first.
        crossing: Whether it runs against the order of the others.
        confirmed: Whether a person said that it is right.
    """

    id: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    crossing: bool = False
    confirmed: bool = False


def beads(
    links: Sequence[Link], source: Sequence[Segment], target: Sequence[Segment]
) -> list[Bead]:
    """Look up the texts of links.

    Raises:
        IndexError: A link names a segment that is not there.
    """
    return [
        Bead(
            id=str(number),
            source=tuple(source[index].text for index in link.source),
            target=tuple(target[index].text for index in link.target),
            confidence=link.confidence,
            evidence=link.evidence,
            crossing=link.crossing,
            confirmed=link.confirmed is not None,
        )
        for number, link in enumerate(links, 1)
    ]


def catalog(
    links: Sequence[Link],
    source: Sequence[Segment],
    target: Sequence[Segment],
    *,
    source_lang: str,
    target_lang: str,
    name: str,
) -> Catalog:
    """Make a catalogue of bare links, so that an alignment can go to a translator.

    Units are ``u1``, ``u2``, ... in the order of the links; a linked unit is ``translated``, one
    without a target ``initial``; none is final and there is no export to come back to.

    Raises:
        IndexError: A link names a segment that is not there.
    """
    found = beads(links, source, target)
    sources = [joiner(source_lang).join(bead.source) for bead in found]
    entries = [
        CatalogEntry(
            unit=f"u{bead.id}",
            source=text,
            target=joiner(target_lang).join(bead.target),
            final=False,
            place=bead.id,
            state="translated" if bead.target else "initial",
            before=sources[index - 1] if index else "",
            after=sources[index + 1] if index + 1 < len(sources) else "",
        )
        for index, (bead, text) in enumerate(zip(found, sources, strict=True))
    ]
    return Catalog(
        document=name,
        source_lang=source_lang,
        target_lang=target_lang,
        status="provisional",
        export="",
        entries=tuple(entries),
    )
