"""A text with marks, as lines of runs that any terminal can show.

Nothing raw reaches the screen: control characters stand as pictures of themselves, and what is
invisible but changes how a text reads (bidirectional controls above all) by its code point.

Text that runs from right to left is left to the terminal, which may or may not reorder it. So that
it cannot reorder what stands beside it in the row, each line with such characters is isolated
(Unicode Standard Annex 9): it begins with U+2068 and ends with U+2069, which take no cell and which
terminals without bidirectional layout do not draw.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from transflow.text.diff import Tag, diff
from transflow.text.linebreak import break_lines
from transflow.text.width import advances, inner

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.model import Span


class Mark(StrEnum):
    """What a stretch of text is.

    Attributes:
        TERM: A term of the glossary.
        ERROR: What a check found, as its severity says.
        WARNING: Likewise.
        NOTICE: Likewise.
        INSERTED: What came, in a difference.
        DELETED: What went.
        FOUND: A hit of the search.
        FIXED: The preferred rendering shown beside a term; no part of the text.
    """

    TERM = "term"
    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"
    INSERTED = "inserted"
    DELETED = "deleted"
    FOUND = "found"
    FIXED = "fixed"
    STRONG = "strong"
    DIM = "dim"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A marked part of a text.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character; not before ``start``.
        mark: What it is.
    """

    start: int
    end: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line, all of it under the same marks; harmless for a terminal."""

    text: str
    marks: frozenset[Mark] = frozenset()


_HIDDEN: Final = re.compile(
    # emoji flags of regions are spelt with tag characters and stay; others would be hidden text
    "(\U0001f3f4[\U000e0020-\U000e007e]++\U000e007f)|"
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200e\u200f\u2028-\u202e"
    "\u2061-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e007f]"
)
_STRAY: Final = re.compile(r"^[^\x00-\u02ff]", re.MULTILINE)
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE: Final = "\u2068"
_END_ISOLATE: Final = "\u2069"


def _picture(char: str) -> str:
    """What is shown for a character that must not reach a terminal."""
    if char == "\t":
        return "→"
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟦U+{code:04X}⟧"


def _visible(text: str) -> tuple[str, list[int], list[int]]:
    """A text made harmless.

    Returns:
        The text; in rising order the offsets in the given text behind which the other one is
        shifted, and by how much.
    """
    pieces: list[str] = []
    offsets, shifts = [0], [0]
    at = shift = 0

    def put(start: int, end: int, shown: str) -> None:
        nonlocal at, shift
        pieces.extend((text[at:start], shown))
        at = end
        if len(shown) != end - start:
            shift += len(shown) - (end - start)
            offsets.append(end)
            shifts.append(shift)

    strays = [
        match.start()
        for match in _STRAY.finditer(text)
        if unicodedata.category(match.group())[0] == "M"
    ]
    hidden = [match for match in _HIDDEN.finditer(text) if not match.group(1)]
    if not strays and not hidden:
        return text, offsets, shifts
    places = [(match.start(), match.end(), _picture(match.group())) for match in hidden]
    # a mark without a letter would join the border or the column beside it
    places += [(start, start + 1, "◌" + text[start]) for start in strays]
    for start, end, shown in sorted(places):
        put(start, end, shown)
    pieces.append(text[at:])
    return "".join(pieces), offsets, shifts


def lines(text: str, stretches: Sequence[Stretch], cells: int, lang: str) -> list[list[Run]]:
    """Break a marked text into lines for a screen.

    Args:
        text: Any text.
        stretches: Its marks, in any order; they may overlap. What lies outside of the text is cut
            off; an empty one marks the character behind it, or the last; one on white space where a
            line was ended marks the character before; clusters are marked as a whole.
        cells: Room of a line, at least 2.
        lang: BCP 47 tag of the text.

    Returns:
        The lines; each has its runs in order, none of them empty, neighbours with different marks.
        An empty line has no run.
    """
    shown, offsets, shifts = _visible(text)
    spans = break_lines(shown, cells, lang)
    parts = _parts(
        shown,
        [_in_sight(_moved(stretch, offsets, shifts), spans) for stretch in stretches],
    )
    found: list[list[Run]] = []
    index = 0
    for start, end in spans:
        while index < len(parts) and parts[index][1] <= start:
            index += 1
        runs = []
        at = index
        while at < len(parts) and parts[at][0] < end:
            first, last, marks = parts[at]
            runs.append(Run(shown[max(first, start) : min(last, end)], marks))
            at += 1
        index = max(index, at - 1)
        if _RIGHT_TO_LEFT.search(shown, start, end):
            runs = _isolated(runs)
        found.append(runs)
    return found


def _moved(stretch: Stretch, offsets: list[int], shifts: list[int]) -> Stretch:
    """A stretch of the text as one of the text that is shown."""
    start, end = (
        max(0, offset) + shifts[bisect_right(offsets, max(0, offset)) - 1]
        for offset in (stretch.start, stretch.end)
    )
    return Stretch(start, end, stretch.mark)


def _in_sight(stretch: Stretch, spans: list[Span]) -> Stretch:
    """A stretch that lies in what no line holds, moved to the character before it."""
    index = max(0, bisect_right(spans, stretch.start, key=itemgetter(0)) - 1)
    start, end = spans[index]
    behind = spans[index + 1][0] if index + 1 < len(spans) else None
    if stretch.start < end or (behind is not None and stretch.end > behind):
        return stretch
    return Stretch(max(start, end - 1), end, stretch.mark)


def _parts(text: str, stretches: Sequence[Stretch]) -> list[tuple[int, int, frozenset[Mark]]]:
    """The whole text cut where marks begin and end, without gap or overlap."""
    if not text:
        return []
    total = len(text)
    if not stretches:
        return [(0, total, frozenset())]
    torn = frozenset[int]() if text.isascii() else inner(text, advances(text))
    seams = [at for at in range(total + 1) if at not in torn or at in {0, total}] if torn else []
    changes: dict[int, list[tuple[Mark, int]]] = {0: [], total: []}
    for stretch in stretches:
        start = max(0, min(stretch.start, total - 1))
        end = max(start + 1, min(stretch.end, total))
        if seams:
            start = seams[bisect_right(seams, start) - 1]
            end = seams[bisect_left(seams, end)]
        changes.setdefault(start, []).append((stretch.mark, 1))
        changes.setdefault(end, []).append((stretch.mark, -1))
    parts: list[tuple[int, int, frozenset[Mark]]] = []
    open_marks: dict[Mark, int] = {}
    at = 0
    for place in sorted(changes):
        if place > at:
            marks = frozenset(mark for mark, count in open_marks.items() if count)
            if parts and parts[-1][2] == marks:
                parts[-1] = (parts[-1][0], place, marks)
            else:
                parts.append((at, place, marks))
            at = place
        for mark, step in changes[place]:
            open_marks[mark] = open_marks.get(mark, 0) + step
    return parts


def _isolated(runs: list[Run]) -> list[Run]:
    """A line that cannot reorder what stands beside it."""
    texts = [run.text for run in runs]
    texts[0] = _ISOLATE + texts[0]
    texts[-1] += _END_ISOLATE
    return [Run(text, run.marks) for text, run in zip(texts, runs, strict=True)]


def difference(old: str, new: str, lang: str) -> tuple[str, tuple[Stretch, ...]]:
    """Both texts as one, with what went as ``[-old-]`` and what came as ``{+new+}``.

    Args:
        old: The text before.
        new: The text after.
        lang: BCP 47 tag of both.

    Returns:
        The text, and its stretches in order; the brackets belong to them, so that nothing is told
        by colour alone.
    """
    pieces: list[str] = []
    stretches: list[Stretch] = []
    at = 0
    for op in diff(old, new, lang):
        went, came = old[slice(*op.old)], new[slice(*op.new)]
        if op.tag is Tag.EQUAL:
            pieces.append(went)
            at += len(went)
            continue
        for shown, mark in ((f"[-{went}-]", Mark.DELETED), (f"{{+{came}+}}", Mark.INSERTED)):
            if len(shown) > 4:
                pieces.append(shown)
                stretches.append(Stretch(at, at + len(shown), mark))
                at += len(shown)
    return "".join(pieces), tuple(stretches)


def annotated(text: str, spans: Sequence[tuple[int, int, str]]) -> tuple[str, tuple[Stretch, ...]]:
    """Put the preferred rendering behind each term.

    Args:
        text: Any text.
        spans: Start and end of each term with its rendering, in any order; they may overlap. A
            rendering that is empty, or that stands there already, adds nothing.

    Returns:
        The text with ``⟨rendering⟩`` behind each term, set apart by a space, and in order TERM
        stretches on the terms and FIXED ones on what was added, the space left out. A term in which
        another one ends is marked on both sides of what was added.
    """
    total = len(text)
    inside = [(max(0, start), min(end, total), shown) for start, end, shown in spans]
    inside = sorted(span for span in inside if span[0] < span[1])
    added: dict[int, dict[str, None]] = {}
    for _, end, shown in inside:
        kept = added.setdefault(end, {})
        if shown:
            kept[shown] = None
    additions = {end: list(shown) for end, shown in added.items()}
    return _put(text, _covered(inside), additions)


def _covered(spans: Iterable[tuple[int, int, str]]) -> list[Span]:
    """What spans that are sorted cover together."""
    covered: list[Span] = []
    for start, end, _ in spans:
        if covered and start <= covered[-1][1]:
            covered[-1] = (covered[-1][0], max(end, covered[-1][1]))
        else:
            covered.append((start, end))
    return covered


def _put(
    text: str, covered: list[Span], additions: dict[int, list[str]]
) -> tuple[str, tuple[Stretch, ...]]:
    """Put in the renderings; each is behind an offset inside of what is covered, or at its end."""
    pieces: list[str] = []
    stretches: list[Stretch] = []
    ends = sorted(additions)
    at = place = index = 0
    for start, last in covered:
        pieces.append(text[at:start])
        place += start - at
        at = start
        while index < len(ends) and ends[index] <= last:
            end = ends[index]
            index += 1
            pieces.append(text[at:end])
            stretches.append(Stretch(place, place + end - at, Mark.TERM))
            place += end - at
            at = end
            for rendering in additions[end]:
                shown = f"⟨{rendering}⟩"
                pieces += (" ", shown)
                stretches.append(Stretch(place + 1, place + 1 + len(shown), Mark.FIXED))
                place += 1 + len(shown)
    pieces.append(text[at:])
    return "".join(pieces), tuple(stretches)
