"""People's corrections of sentence boundaries, found again by what stands around them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from transflow.model import Layout, Segment
from transflow.text.layout import unwrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.document import Correction
    from transflow.model import Span

_SPACE: Final = re.compile(r"\s+")
CONTEXT: Final = 16
"""So many characters on each side, white space left out, tell a boundary from others."""


def context(text: str, at: int, block: Span) -> tuple[str, str]:
    """What stands before and behind a place: up to `CONTEXT` characters each, without white space.

    Args:
        text: The whole text.
        at: Offset of the boundary.
        block: Where the block around it begins and ends: the block before may be another one in the
            next version of the text.
    """
    before = _SPACE.sub("", text[max(block[0], at - 4 * CONTEXT) : at])[-CONTEXT:]
    after = _SPACE.sub("", text[at : min(block[1], at + 4 * CONTEXT)])[:CONTEXT]
    return before, after


def _places(text: str, correction: Correction) -> list[int]:
    """Offsets of the boundaries that a correction means: just behind their last character."""
    if not correction.before or not correction.after:
        return []
    glue = r"\s*"
    pattern = re.compile(
        glue.join(map(re.escape, correction.before))
        + f"(?={glue}"
        + glue.join(map(re.escape, correction.after))
        + ")"
    )
    return [found.end() for found in pattern.finditer(text)]


def corrected(layout: Layout, text: str, corrections: Iterable[Correction]) -> Layout:
    """A layout with people's decisions in place of the segmenter's.

    Boundaries are only ever moved inside a block.

    Args:
        layout: What segmentation found.
        text: The text that it was found in.
        corrections: In the order in which they were made: of two about one place the later counts.
    """
    decided: dict[int, bool] = {}
    for correction in corrections:
        for place in _places(text, correction):
            decided[place] = correction.ends
    if not decided:
        return layout
    segments: list[Segment] = []
    for segment in layout.segments:
        last = segments[-1] if segments else None
        if last is not None and last.block is segment.block and decided.get(last.end) is False:
            segments[-1] = _stretch(text, last, last.start, segment.end)
        else:
            segments.append(segment)
    places = sorted(place for place, ends in decided.items() if ends)
    return replace(layout, segments=tuple(_split(text, segments, places)))


def _split(text: str, segments: Sequence[Segment], places: Sequence[int]) -> list[Segment]:
    result: list[Segment] = []
    for segment in segments:
        start = segment.start
        rest = segment
        for place in places:
            if start < place < segment.end:
                result.append(_stretch(text, rest, start, place))
                start = place
                while text[start].isspace():
                    start += 1
                rest = replace(_stretch(text, rest, start, segment.end), label="")
        result.append(rest)
    return result


def _stretch(text: str, segment: Segment, start: int, end: int) -> Segment:
    raw = text[start:end]
    shown = unwrapped(raw) if "\n" in raw or "\r" in raw else raw
    return Segment(shown, start, end, segment.block, segment.label)
