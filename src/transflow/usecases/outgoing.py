"""A document as a file, in any format that it can leave in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.errors import UsageError
from transflow.model import Block, BlockKind, Layout, Link, Segment
from transflow.usecases.aligned import Aligned
from transflow.usecases.editions import standing
from transflow.usecases.exchange import build_catalog, export_catalog
from transflow.usecases.intake import Side
from transflow.usecases.linkfiles import serialize_links
from transflow.usecases.publishing import file_name, published
from transflow.usecases.units import StoredLinks
from transflow.workflow.links import link_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.document import Document, Export, Unit
    from transflow.usecases.session import Session

FORMATS = ("po", "source-format", "txt", "xliff", "tmx", "tsv", "jsonl")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file on its way out.

    Attributes:
        data: Its bytes.
        file: The name it should have.
        export: What is to be recorded once it is written (see `record_export`), or None.
        notice: What a person should know of it, or "".
    """

    data: bytes
    file: str
    export: Export | None = None
    notice: str = ""


def export_document(session: Session, document: Document, form: str) -> Outgoing:
    """A document in a format.

    ``po`` is a catalogue that comes back; its export is recorded when it has been written.
    ``source-format`` is the document as it will be published, in its original's format and
    skeleton: with the marker while it is provisional, without it when it is official. ``txt`` is
    the same as plain text.

    Raises:
        UsageError: There is no such format.
    """
    stem = f"{document.name}.{document.target_lang}"
    if form == "po":
        from transflow.formats import po

        catalog, export = export_catalog(session, document, form)
        return Outgoing(po.serialize(catalog), f"{stem}.po", export)
    if form == "xliff":
        from transflow.formats import xliff

        return Outgoing(xliff.serialize_catalog(build_catalog(session, document)), f"{stem}.xlf")
    if form == "tmx":
        from transflow.formats import tmx

        return Outgoing(tmx.serialize_catalog(build_catalog(session, document)), f"{stem}.tmx")
    units = session.store.units(document.id)
    if form in {"txt", "source-format"}:
        kind = standing(session, document, units).kind
        done = published(session, document, units, kind, as_text=form == "txt")
        name = f"{stem}.txt" if form == "txt" else file_name(document)
        return Outgoing(done.data, name, notice=done.notice)
    if form in {"tsv", "jsonl"}:
        pairs = _as_aligned(document, units, StoredLinks(session, document, every=True))
        data = serialize_links(f".{form}", pairs, name=document.name)
        return Outgoing(data, f"{stem}.{form}")
    raise UsageError(f"'{form}' is no format to export to", hint=", ".join(FORMATS))


def _as_aligned(document: Document, units: Sequence[Unit], stored: StoredLinks) -> Aligned:
    """The units' present texts as linked segments, one on each side where there is a text."""
    sides: tuple[list[Segment], list[Segment]] = ([], [])
    links = []
    for unit in units:
        ends: list[tuple[int, ...]] = []
        for text, side in zip((unit.source, unit.target), sides, strict=True):
            if text:
                block = Block(BlockKind.PARAGRAPH, len(side), 0, len(text))
                ends.append((len(side),))
                side.append(Segment(text, 0, len(text), block))
            else:
                ends.append(())
        link = link_of(unit, stored.get(unit.id))
        links.append(
            Link(
                ends[0],
                ends[1],
                unit.confidence,
                crossing=link.crossing,
                confirmed=link.confirmed,
            )
        )

    def made(segments: list[Segment], lang: str) -> Side:
        layout = Layout(tuple(s.block for s in segments), tuple(segments))
        return Side(document.name, b"", "", "utf-8", lang, layout)

    return Aligned(
        made(sides[0], document.source_lang), made(sides[1], document.target_lang), tuple(links)
    )
