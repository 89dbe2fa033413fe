"""An alignment or a catalogue as a translation memory: TMX 1.4b.

A translation unit needs both sides: what has only one is left out, and the header says how many
that were. Characters that XML cannot hold (controls other than tab and line ends) are dropped.
The specification is LISA's "TMX 1.4b Specification" of 26 April 2005.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow import __version__
from transflow.formats.beads import beads
from transflow.formats.xml_text import attribute, element_text
from transflow.text.joining import joiner

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.model import Link, Segment
    from transflow.workflow.exchange import Catalog


@dataclass(frozen=True, slots=True)
class _Pair:
    id: str
    source: str
    target: str
    props: tuple[tuple[str, str], ...]


def serialize(
    links: Sequence[Link],
    source: Sequence[Segment],
    target: Sequence[Segment],
    *,
    source_lang: str,
    target_lang: str,
    name: str,
) -> bytes:
    """Write an alignment; each unit carries its confidence and bead as properties.

    Args:
        links: What to write, in this order.
        source: Source segments that the links count.
        target: Target segments.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        name: Name of the document, kept as a property of the header.

    Raises:
        IndexError: A link names a segment that is not there.
    """
    pairs = [
        _Pair(
            bead.id,
            joiner(source_lang).join(bead.source),
            joiner(target_lang).join(bead.target),
            (
                ("x-confidence", f"{bead.confidence:.4f}"),
                ("x-bead", f"{len(bead.source)}-{len(bead.target)}"),
            ),
        )
        for bead in beads(links, source, target)
    ]
    return _file(pairs, source_lang, target_lang, name)


def serialize_catalog(catalog: Catalog) -> bytes:
    """Write a catalogue; each unit carries its state and place as properties."""
    pairs = [
        _Pair(
            entry.unit,
            entry.source,
            entry.target,
            tuple(
                (kind, value)
                for kind, value in (("x-state", entry.state), ("x-place", entry.place))
                if value
            ),
        )
        for entry in catalog.entries
    ]
    return _file(pairs, catalog.source_lang, catalog.target_lang, catalog.document)


def _file(pairs: Iterable[_Pair], source_lang: str, target_lang: str, name: str) -> bytes:
    units, alone = [], 0
    for pair in pairs:
        if not pair.source.strip() or not pair.target.strip():
            alone += 1
            continue
        units.append(f"  <tu tuid={attribute(pair.id)}>\n")
        units += [_prop(kind, value, "   ") for kind, value in pair.props]
        for lang, text in ((source_lang, pair.source), (target_lang, pair.target)):
            segment = f"<seg>{element_text(text)}</seg>"
            units.append(f"   <tuv xml:lang={attribute(lang)}>{segment}</tuv>\n")
        units.append("  </tu>\n")
    header = (
        f'creationtool="transflow" creationtoolversion={attribute(__version__)} '
        f'segtype="sentence" o-tmf="transflow" adminlang="en" srclang={attribute(source_lang)} '
        'datatype="plaintext" o-encoding="UTF-8"'
    )
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n',
        f" <header {header}>\n",
        _prop("x-document", name, "  ") if name else "",
        _prop("x-left-out", str(alone), "  ") if alone else "",
        " </header>\n <body>\n",
        *units,
        " </body>\n</tmx>\n",
    ]
    return "".join(parts).encode("utf-8")


def _prop(kind: str, value: str, indent: str) -> str:
    return f"{indent}<prop type={attribute(kind)}>{element_text(value)}</prop>\n"
