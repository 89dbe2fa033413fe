"""A layout for a text whose blocks are known already, because its file format marks them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.model import Block, BlockKind, Layout, Marker, Segment
from transflow.text.drafts import SPACE
from transflow.text.label_patterns import find_label
from transflow.text.languages import language
from transflow.text.layout import unwrapped
from transflow.text.marker import find_markers
from transflow.text.sentences import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class BlockSpan:
    """One block as the file format marks it.

    Attributes:
        kind: What it is.
        start: Offset of its first character in the text.
        end: Offset behind its last character.
        level: Depth of nesting, from 0.
        label: Numbering that the format generates and that stands nowhere in the text, or "".
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    label: str = ""


def structured_layout(
    text: str,
    spans: Sequence[BlockSpan],
    lang: str,
    *,
    markers: Sequence[str] = (),
    abbreviations: Sequence[str] = (),
    ends: Callable[[str, str], list[int]] | None = None,
) -> Layout:
    """Find the sentences, labels and markers inside known blocks.

    Args:
        text: The text that the reader gave.
        spans: Its blocks, ascending, not overlapping.
        lang: BCP 47 tag.
        markers: Further phrases that call a text provisional.
        abbreviations: Further words whose full stop never ends a sentence.
        ends: As in `read_layout`.
    """
    profile = language(lang, tuple(abbreviations))
    found = find_markers(text, markers)
    blocks: list[Block] = []
    segments: list[Segment] = []
    next_marker = 0
    for span in spans:
        while next_marker < len(found) and found[next_marker].end <= span.start:
            next_marker += 1
        marker = found[next_marker] if next_marker < len(found) else None
        start, end = _without(marker, span.start, span.end, text)
        if start >= end:
            continue
        content, label = start, span.label
        if not label:
            head = find_label(text, start, end)
            if head and not head.alone:
                content, label = head.end, head.text.strip()
        block = Block(span.kind, len(blocks), start, end, label, span.level)
        blocks.append(block)
        begin = content
        body = text[content:end]
        stops = ends(body, lang) if ends else sentence_ends(body, profile)
        for stop in (*stops, len(body)):
            piece = text[begin : content + stop]
            bare = piece.strip(SPACE)
            if bare:
                at = begin + piece.index(bare[0])
                shown = unwrapped(bare) if "\n" in bare else bare
                segments.append(Segment(shown, at, at + len(bare), block, label))
                label = ""
            begin = content + stop
    return Layout(tuple(blocks), tuple(segments), found)


def _without(marker: Marker | None, start: int, end: int, text: str) -> tuple[int, int]:
    """The span of a block without the marker at its head or tail, and without outer space."""
    if marker is not None and marker.start < end and marker.end > start:
        if not text[start : marker.start].strip(SPACE):
            start = marker.end
        elif not text[marker.end : end].strip(SPACE):
            end = marker.start
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip(SPACE))
    return start + lead, start + max(lead, len(piece.rstrip(SPACE)))
