"""The document as it will be published, as edits of an original.

A document that was aligned has its own skeleton: the provisional translation. Whatever nobody
touched there stays as it was, to the byte. A document that was only added borrows the skeleton of
its source: blocks, blank lines and numbering, the numbering as the target language writes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from transflow.text.joining import joiner
from transflow.text.labels import render_label
from transflow.workflow.edits import DropBlock, Edit, NewBlock, Put
from transflow.workflow.paragraphs import rewritten

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from transflow.document import Unit
    from transflow.model import Layout, Marker, Segment

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_SPACES: Final = " \t\u3000\xa0"


@dataclass(frozen=True, slots=True)
class Skeleton:
    """An original: its text as its reader gave it, and what segmentation found in it."""

    text: str
    layout: Layout
    lang: str


def published_edits(
    units: Sequence[Unit],
    source: Skeleton,
    target: Skeleton | None,
    target_lang: str,
    *,
    marker: str,
) -> list[Edit]:
    """What has to change in an original so that it becomes the target document.

    Args:
        units: All units, in document order.
        source: The source original.
        target: The provisional translation that was aligned, or None for an added document.
        target_lang: BCP 47 tag.
        marker: The marker a provisional edition carries, or "" for an official one: then markers in
            the skeleton are taken out with their line.

    Returns:
        Edits of the target's text, or of the source's where there is no target. A unit without a
        translation shows its source in an added document, as translation tools do, unless its
        emptiness was accepted; in an aligned one it is left out, as it was left out of the
        translation that was published.
    """
    if target is None:
        skeleton, edits = source, list(_fill_source(units, source, target_lang))
    else:
        skeleton, edits = target, list(_patch_target(units, source, target))
    edits += _marker_edits(skeleton, marker, own=target is not None)
    return sorted(edits, key=_place)


def _place(edit: Edit) -> tuple[int, int, int]:
    if isinstance(edit, NewBlock):
        return edit.at, -1 if edit.before else 1, 0
    # Where something comes in just before a stretch that goes, it comes first.
    return edit.start, 0, edit.end


# ---------------------------------------------------------------- an aligned document


def _patch_target(units: Sequence[Unit], source: Skeleton, target: Skeleton) -> Iterator[Edit]:
    segments = target.layout.segments
    separator = joiner(target.lang)
    gone: list[Segment] = []
    for unit in units:
        own = [segments[i] for i in unit.target_segments]
        if own and separator.join(s.text for s in own) != unit.target:
            part, text = rewritten(
                [s.text for s in own], [s.block.ordinal for s in own], unit.target, separator
            )
            put, rest = _replaced(own[part], text, target)
            gone += rest
            yield from put
    dropped, removals = _removals(gone, target)
    yield from removals
    previous: Unit | None = None
    place = None
    for unit in units:
        # Nothing can be put into a block that goes.
        kept = [segments[i] for i in unit.target_segments]
        kept = [segment for segment in kept if segment.block.ordinal not in dropped]
        if kept:
            place = kept[-1].end
        elif unit.target and not unit.target_segments:
            yield _insertion(unit, previous, source, target, place=place, dropped=dropped)
        if unit.source_segments:
            previous = unit


def _replaced(
    own: list[Segment], text: str, skeleton: Skeleton
) -> tuple[list[Edit], list[Segment]]:
    """Text goes where the first segment stands; the others, or all for no text, are to go."""
    if not text:
        return [], own
    first = own[0]
    together = [s for s in own if s.block.ordinal == first.block.ordinal]
    if any(skeleton.text[a.end : b.start].strip() for a, b in pairwise(together)):
        together = [first]
    return [Put(first.start, together[-1].end, text)], own[len(together) :]


def _removals(gone: Sequence[Segment], skeleton: Skeleton) -> tuple[set[int], list[Edit]]:
    """Segments taken out with the white space before them, and blocks that lose all they have.

    Returns:
        The numbers of the blocks that go, and the edits.
    """
    text = skeleton.text
    starts = {segment.start for segment in gone}
    blocks: dict[int, list[Segment]] = {}
    for segment in skeleton.layout.segments:
        blocks.setdefault(segment.block.ordinal, []).append(segment)
    dropped: set[int] = set()
    edits: list[Edit] = []
    for segment in gone:
        block = segment.block
        if block.ordinal in dropped:
            continue
        every = blocks[block.ordinal]
        head = text[block.start : every[0].start].strip()
        nexts = [*(other.start for other in every[1:]), block.end]
        gaps = "".join(text[a.end : b] for a, b in zip(every, nexts, strict=True))
        empty = head in {"", block.label.strip()} and not gaps.strip()
        if empty and all(other.start in starts for other in every):
            dropped.add(block.ordinal)
            edits.append(DropBlock(block.start, block.end))
            continue
        start = segment.start
        while start > block.start and text[start - 1].isspace():
            start -= 1
        edits.append(Put(start, segment.end, ""))
    return dropped, edits


def _insertion(
    unit: Unit,
    previous: Unit | None,
    source: Skeleton,
    target: Skeleton,
    *,
    place: int | None,
    dropped: Container[int],
) -> Edit:
    """A sentence that the published translation lacked: behind its neighbour, or as a new block."""
    blocks = target.layout.blocks
    if place is None:
        at = next((b.start for b in blocks if b.ordinal not in dropped), 0)
        return NewBlock(at, _labelled(unit, source, target.lang), before=True)
    segments = source.layout.segments
    if not unit.source_segments or previous is None:
        return Put(place, place, joiner(target.lang) + unit.target)
    own, before = segments[unit.source_segments[0]], segments[previous.source_segments[-1]]
    if before.block.ordinal == own.block.ordinal:
        return Put(place, place, joiner(target.lang) + unit.target)
    gap = source.text[before.block.end : own.block.start]
    lines = max(1, len(_LINE_END.findall(gap)))
    return NewBlock(place, _labelled(unit, source, target.lang), lines=lines)


def _labelled(unit: Unit, source: Skeleton, lang: str) -> str:
    if not unit.source_segments:
        return unit.target
    label = source.layout.segments[unit.source_segments[0]].label
    return (render_label(label, lang) if label else "") + unit.target


# ---------------------------------------------------------------- an added document


def _fill_source(units: Sequence[Unit], source: Skeleton, target_lang: str) -> Iterator[Edit]:
    texts: dict[int, str] = {}
    for unit in units:
        if unit.source_segments:
            first, *rest = unit.source_segments
            texts[first] = unit.target if unit.target or unit.acceptance else unit.source
            texts.update(dict.fromkeys(rest, ""))
    spaced = joiner(target_lang)
    numbered = enumerate(source.layout.segments)
    for _, group in groupby(numbered, key=lambda item: item[1].block.ordinal):
        run = list(group)
        block = run[0][1].block
        if spaced:
            yield from _without_indent(source.text, block.start)
        if not any(texts.get(index, segment.text) for index, segment in run):
            yield DropBlock(block.start, block.end)
            continue
        yield from _fill_block(run, texts, source, target_lang)


def _without_indent(text: str, start: int) -> Iterator[Put]:
    """Japanese begins a paragraph with an ideographic space; spaced scripts do not."""
    indent = start
    while indent > 0 and text[indent - 1] == "\u3000":
        indent -= 1
    if indent < start:
        yield Put(indent, start, "")


def _fill_block(
    run: list[tuple[int, Segment]], texts: dict[int, str], source: Skeleton, target_lang: str
) -> Iterator[Put]:
    begun = False
    start = run[0][1].block.start
    for index, segment in run:
        text = texts.get(index, segment.text)
        first = segment is run[0][1]
        if first and not source.text[start : segment.start].strip():
            # A label that the format generates stands nowhere in the text and is not touched.
            start, lead = segment.start, ""
        elif first:
            lead = render_label(segment.label, target_lang)
        else:
            lead = joiner(target_lang) if begun and text else ""
        begun = begun or bool(text)
        if text != segment.text:
            yield Put(start, segment.end, lead + text)
        elif source.text[start : segment.start] != lead:
            # What stays as it is keeps its formatting.
            yield Put(start, segment.start, lead)
        start = segment.end


# ---------------------------------------------------------------- the marker


def _marker_edits(skeleton: Skeleton, marker: str, *, own: bool) -> list[Edit]:
    """Take markers out (``marker`` is ""), or see that there is the one wanted.

    Args:
        skeleton: The original that the text is written into.
        marker: What a provisional edition carries, or "".
        own: Whether the skeleton is in the target language; a source's own marker never travels.
    """
    standing = bool(marker and own and skeleton.layout.markers)
    edits: list[Edit] = []
    if not standing:
        edits += [_marker_removal(skeleton.text, found) for found in skeleton.layout.markers]
        if marker:
            blocks = skeleton.layout.blocks
            edits.append(NewBlock(blocks[0].end, marker) if blocks else NewBlock(0, marker))
    return edits


def _marker_removal(text: str, marker: Marker) -> Edit:
    start, end = marker.start, marker.end
    if not marker.inline:
        return DropBlock(start, end)
    while start > 0 and text[start - 1] in _SPACES:
        start -= 1
    at_line_start = start == 0 or text[start - 1] in "\r\n"
    while at_line_start and end < len(text) and text[end] in _SPACES:
        end += 1
    return Put(start, end, "")
