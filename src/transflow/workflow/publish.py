"""The document as it will be published, written into the skeleton of an original.

A document that was aligned has its own skeleton: the provisional translation. Whatever nobody
touched there stays as it was, to the character. A document that was only added borrows the
skeleton of its source: blocks, blank lines and numbering, the numbering as the target language
writes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from transflow.text.joining import joiner
from transflow.text.labels import render_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Layout, Segment, Unit

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_BLANK_LINE: Final = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """An original text with what segmentation found in it."""

    text: str
    layout: Layout
    lang: str


@dataclass(frozen=True, slots=True)
class _Edit:
    """Put ``text`` in place of the characters from ``start`` to ``end``."""

    start: int
    end: int
    text: str


def published_text(
    units: Sequence[Unit],
    source: Skeleton,
    target: Skeleton | None,
    target_lang: str,
    *,
    marker: str,
) -> str:
    """The target document.

    Args:
        units: All units, in document order.
        source: The source original.
        target: The provisional translation that was aligned, or None for an added document.
        target_lang: BCP 47 tag.
        marker: The marker a provisional edition carries, or "" for an official one: then markers in
            the skeleton are taken out with their line.

    Returns:
        The text, with the line ends of its skeleton. A unit without a translation shows its source
        in an added document, as translation tools do, unless its emptiness was accepted; in an
        aligned one it is left out, as it was left out of the translation that was published.
    """
    if target is None:
        text, edits, lines = source.text, _fill_source(units, source, target_lang), source
    else:
        text, edits, lines = target.text, _patch_target(units, source, target), target
    edits += _marker_edits(lines, marker, own=target is not None)
    return _apply(text, edits)


def _apply(text: str, edits: list[_Edit]) -> str:
    # Insertions at a place come before the replacement that starts there.
    out = []
    done = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        start = max(edit.start, done)
        out += [text[done:start], edit.text]
        done = max(done, edit.end)
    out.append(text[done:])
    return "".join(out)


def _line_end(text: str) -> str:
    found = _LINE_END.search(text)
    return found.group() if found else "\n"


# ---------------------------------------------------------------- an aligned document


def _patch_target(units: Sequence[Unit], source: Skeleton, target: Skeleton) -> list[_Edit]:
    segments = target.layout.segments
    separator = joiner(target.lang)
    edits: list[_Edit] = []
    previous: Unit | None = None
    place = segments[0].block.start if segments else len(target.text)
    for unit in units:
        own = [segments[i] for i in unit.target_segments]
        if own:
            if separator.join(s.text for s in own) != unit.target:
                edits += _replace(own, unit.target, target)
            place = own[-1].end
        elif unit.target:
            edits.append(_Edit(place, place, _insertion(unit, previous, source, target)))
        previous = unit
    return edits


def _replace(own: list[Segment], text: str, skeleton: Skeleton) -> list[_Edit]:
    """Text goes where the first segment stands; the others go, with the white space before them."""
    first = own[0]
    if not text:
        return [_removal(segment, skeleton) for segment in own]
    together = [s for s in own if s.block.ordinal == first.block.ordinal]
    if _adjacent(together, skeleton):
        edits = [_Edit(first.start, together[-1].end, text)]
        rest = own[len(together) :]
    else:
        edits = [_Edit(first.start, first.end, text)]
        rest = own[1:]
    return edits + [_removal(segment, skeleton) for segment in rest]


def _adjacent(run: list[Segment], skeleton: Skeleton) -> bool:
    return all(not skeleton.text[a.end : b.start].strip() for a, b in pairwise(run))


def _removal(segment: Segment, skeleton: Skeleton) -> _Edit:
    text = skeleton.text
    block = segment.block
    alone = not (text[block.start : segment.start] + text[segment.end : block.end]).strip() or (
        text[block.start : segment.start].strip() == block.label.strip()
        and not text[segment.end : block.end].strip()
    )
    if alone:
        return _line_removal(text, block.start, block.end)
    start = segment.start
    while start > block.start and text[start - 1].isspace():
        start -= 1
    return _Edit(start, segment.end, "")


def _line_removal(text: str, start: int, end: int) -> _Edit:
    """Take out the lines that a span stands on, and one of two blank lines around them."""
    while start > 0 and text[start - 1] not in "\r\n":
        start -= 1
    ended = _LINE_END.search(text, end)
    end = ended.end() if ended else len(text)
    follows = _BLANK_LINE.match(text, end)
    if follows and _follows_blank_line(text, start):
        end = follows.end()
    return _Edit(start, end, "")


def _follows_blank_line(text: str, start: int) -> bool:
    """Whether the line before the one that starts here is blank, or there is none."""
    at = start - 2 if text[max(0, start - 2) : start] == "\r\n" else start - 1
    while at > 0 and text[at - 1] not in "\r\n":
        at -= 1
        if not text[at].isspace():
            return False
    return True


def _insertion(unit: Unit, previous: Unit | None, source: Skeleton, target: Skeleton) -> str:
    """A sentence that the published translation lacked: behind its neighbour, or as a new block."""
    segments = source.layout.segments
    if not unit.source_segments:
        return joiner(target.lang) + unit.target
    own = segments[unit.source_segments[0]]
    before = (
        segments[previous.source_segments[-1]] if previous and previous.source_segments else None
    )
    if before is not None and before.block.ordinal == own.block.ordinal:
        return joiner(target.lang) + unit.target
    line_end = _line_end(target.text)
    text = render_label(own.label, target.lang) + unit.target if own.label else unit.target
    if before is None:
        return text + line_end
    gap = source.text[before.block.end : own.block.start]
    return line_end * max(1, len(_LINE_END.findall(gap))) + text


# ---------------------------------------------------------------- an added document


def _fill_source(units: Sequence[Unit], source: Skeleton, target_lang: str) -> list[_Edit]:
    segments = source.layout.segments
    texts: dict[int, str] = {}
    for unit in units:
        if not unit.source_segments:
            continue
        first, *rest = unit.source_segments
        texts[first] = unit.target if unit.target or unit.acceptance else unit.source
        texts.update(dict.fromkeys(rest, ""))
    edits: list[_Edit] = []
    spaced = joiner(target_lang)
    end = 0
    for index, segment in enumerate(segments):
        text = texts.get(index, segment.text)
        starts_block = index == 0 or segments[index - 1].block.ordinal != segment.block.ordinal
        if starts_block:
            if spaced:
                edits += _indents(source.text, end, segment.block.start)
            label = render_label(segment.label, target_lang) if segment.label else ""
            edits.append(_Edit(segment.block.start, segment.end, label + text))
        else:
            gap = spaced if text else ""
            edits.append(_Edit(end, segment.end, gap + text))
        end = segment.end
    return edits


def _indents(text: str, start: int, end: int) -> list[_Edit]:
    """Japanese begins a paragraph with an ideographic space; spaced scripts do not."""
    return [
        _Edit(start + m.start(), start + m.end(), "")
        for m in re.finditer("\u3000+", text[start:end])
    ]


# ---------------------------------------------------------------- the marker


def _marker_edits(skeleton: Skeleton, marker: str, *, own: bool) -> list[_Edit]:
    """Take markers out (``marker`` is ""), or see that there is exactly the one wanted.

    Args:
        skeleton: The original that the text is written into.
        marker: What a provisional edition carries, or "".
        own: Whether the skeleton is in the target language; a source's own marker never travels.
    """
    edits = []
    standing = False
    for found in skeleton.layout.markers:
        if marker and own:
            standing = True
        else:
            edits.append(
                _marker_removal(skeleton.text, found.start, found.end, inline=found.inline)
            )
    if marker and not standing:
        edits.append(_marker_insertion(skeleton, marker))
    return edits


def _marker_removal(text: str, start: int, end: int, *, inline: bool) -> _Edit:
    if not inline:
        return _line_removal(text, start, end)
    while start > 0 and text[start - 1] in " \t\u3000\xa0":
        start -= 1
    at_line_start = start == 0 or text[start - 1] in "\r\n"
    while at_line_start and end < len(text) and text[end] in " \t\u3000\xa0":
        end += 1
    return _Edit(start, end, "")


def _marker_insertion(skeleton: Skeleton, marker: str) -> _Edit:
    text = skeleton.text
    line_end = _line_end(text)
    if not skeleton.layout.blocks:
        return _Edit(0, 0, marker + line_end)
    place = skeleton.layout.blocks[0].end
    ended = _LINE_END.search(text, place)
    if ended:
        return _Edit(ended.end(), ended.end(), marker + line_end)
    return _Edit(len(text), len(text), line_end + marker + line_end)
