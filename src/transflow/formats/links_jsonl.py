"""An alignment as JSON lines: the form that programs read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from transflow.formats.beads import Bead, beads
from transflow.formats.json_line import json_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Link, Segment


def serialize(
    links: Sequence[Link],
    source: Sequence[Segment],
    target: Sequence[Segment],
    *,
    source_lang: str = "",
    target_lang: str = "",
    name: str = "",
) -> bytes:
    """Write one object a link.

    ``{"id", "source", "target", "confidence", "evidence"}``: ``source`` and ``target`` are lists of
    texts without labels, ``confidence`` has four decimals, ``evidence`` is a list of ``{"kind",
    "source", "target", "weight"}`` with three. ``"crossing": true`` and ``"confirmed": true`` stand
    behind it where they are true.

    Args:
        links: What to write, in this order.
        source: Source segments that the links count.
        target: Target segments.
        source_lang: As in every alignment format; not written.
        target_lang: Likewise.
        name: Likewise.

    Raises:
        IndexError: A link names a segment that is not there.
        ValueError: A confidence or weight is not finite.
    """
    del source_lang, target_lang, name
    return b"".join(json_line(fields(bead)) for bead in beads(links, source, target))


def fields(bead: Bead) -> dict[str, Any]:
    """Give the JSON fields of one bead."""
    marks = {"crossing": bead.crossing, "confirmed": bead.confirmed}
    return {
        "id": bead.id,
        "source": list(bead.source),
        "target": list(bead.target),
        "confidence": round(float(bead.confidence), 4),
        "evidence": [
            {
                "kind": reason.kind,
                "source": reason.source,
                "target": reason.target,
                "weight": round(float(reason.weight), 3),
            }
            for reason in bead.evidence
        ],
        **{name: True for name, given in marks.items() if given},
    }
