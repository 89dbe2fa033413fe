"""Lines of PDF pages as blocks: what belongs to a page is dropped, what was parted is joined."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from transflow.formats.pdf_lines import TextLine, is_wide
from transflow.model import BlockKind
from transflow.text.label_patterns import find_label
from transflow.text.width import width

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_MARGIN: Final = 0.12
"""Share of a page's height, above and below, in which running heads and page numbers stand."""
_PAGE_NUMBER: Final = re.compile(
    r"[\W_]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|of|sur|von|de)\s*\d{1,4})?[\W_]*"
    r"|第?\s*\d{1,4}\s*(?:ページ|頁|页)",
    re.IGNORECASE,
)
# a raised figure and the first word; "3か国" and "10月" are words themselves
_NOTE_NUMBER: Final = re.compile("^(\\d{1,3}|\\*{1,3})(?=[A-ZÀ-Þ「『（\u3041-\u304a\u304d-\u30f4])")
_ENDED: Final = re.compile(r"[.!?…:。．！？：]['\"”’»)）」』\]]*$")
_HYPHEN: Final = re.compile("([^\\W\\d_]+)[-\u2010\u00ad]$")
_WORD: Final = re.compile("[^\\W\\d_]+(?:[-\u2010][^\\W\\d_]+)*")
_LARGER: Final = 1.12
_SMALLER: Final = 0.92
_LINE: Final = 30
"""Cells of a terminal that a full line of prose has at least."""
_HEADING_LINES: Final = 3
_HEADING_LENGTH: Final = 160


@dataclass(slots=True)
class PdfBlock:
    """A block of the document.

    Attributes:
        kind: What it is.
        lines: Its lines; those of one block may stand on two pages.
        text: Its lines joined.
    """

    kind: BlockKind
    lines: list[TextLine] = field(default_factory=list)
    text: str = ""


def blocks_of(pages: Sequence[Sequence[TextLine]]) -> list[PdfBlock]:
    """The blocks of a document.

    Args:
        pages: The lines of each page in the order of reading.

    Returns:
        Blocks in the order of reading; a page's notes follow the block that its last line begins.
    """
    kept = [line for page in _without_margins(pages) for line in page]
    if not kept:
        return []
    body = _body_size(kept)
    notes = _notes(kept, body)
    out: list[PdfBlock] = []
    for run, note in _runs(kept, notes, body):
        block = PdfBlock(BlockKind.NOTE if note else _kind(run, body), run)
        before = _open_block(out, block)
        if before is None:
            out.append(block)
        else:
            before.lines += run
    words = Counter(word for line in kept for word in _WORD.findall(line.text))
    for block in out:
        block.text = _text(block.lines, words)
        if block.kind is BlockKind.NOTE:
            block.text = _NOTE_NUMBER.sub(r"\1 ", block.text)
    _title(out)
    return [block for block in out if block.text]


# -------------------------------------------------------------------------------- margins


def _without_margins(pages: Sequence[Sequence[TextLine]]) -> Iterator[list[TextLine]]:
    """Pages without running heads, repeated footers and page numbers."""
    places: dict[tuple[bool, str, float], set[int]] = defaultdict(set)
    for page in pages:
        for line in page:
            side = _side(line)
            if side is not None:
                places[side, _pattern(line.text), line.size].add(line.page)
    often = max(2, round(0.3 * len(pages)))
    for page in pages:
        yield [line for line in page if not _belongs_to_page(line, places, often)]


def _belongs_to_page(
    line: TextLine,
    places: Mapping[tuple[bool, str, float], set[int]],
    often: int,
) -> bool:
    side = _side(line)
    if side is None:
        return False
    return (
        bool(_PAGE_NUMBER.fullmatch(line.text))
        or len(places[side, _pattern(line.text), line.size]) >= often
    )


def _side(line: TextLine) -> bool | None:
    """True in the upper margin, False in the lower one, None between them."""
    if line.bottom < _MARGIN * line.extent:
        return True
    return False if line.top > (1 - _MARGIN) * line.extent else None


def _pattern(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.split())).casefold()


# -------------------------------------------------------------------------------- sizes


def _body_size(lines: Sequence[TextLine]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0]


def _notes(lines: Sequence[TextLine], body: float) -> set[int]:
    """Places of the lines at the foot of a column that are smaller than all above them."""
    found: set[int] = set()
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number]
        following = lines[number + 1] if number + 1 < len(lines) else None
        last = following is None or (following.page, following.column) != (line.page, line.column)
        if not last and number + 1 not in found:
            continue
        if line.size < _SMALLER * body and line.top > 0.4 * line.extent and not line.cell:
            found.add(number)
    return found


# -------------------------------------------------------------------------------- blocks


def _runs(
    lines: Sequence[TextLine], notes: set[int], body: float
) -> Iterator[tuple[list[TextLine], bool]]:
    """Lines that make one block, within one column, and whether they are a note."""
    leading = _leading(lines, body)
    run: list[TextLine] = []
    for number, line in enumerate(lines):
        noted = number - 1 in notes
        if run and ((number in notes) != noted or _begins(run, line, leading)):
            yield run, noted
            run = []
        run.append(line)
    if run:
        yield run, len(lines) - 1 in notes


def _leading(lines: Sequence[TextLine], body: float) -> float:
    """Distance between the lines of a paragraph of the body, in sizes of its letters."""
    steps = [
        (two.bottom - one.bottom) / one.size
        for one, two in pairwise(lines)
        if one.page == two.page and one.column == two.column
        if one.size == body == two.size and 0.8 < (two.bottom - one.bottom) / one.size < 3
    ]
    # Where most paragraphs are of one or two lines, most steps are those between paragraphs.
    return sorted(steps)[len(steps) // 8] if steps else 1.3


def _begins(run: list[TextLine], line: TextLine, leading: float) -> bool:
    """Whether a line begins a block of its own."""
    first, before = run[0], run[-1]
    if line.cell or before.cell:
        return True
    if (line.page, line.column) != (before.page, before.column):
        return True
    if abs(line.size - before.size) > 0.1 * before.size:
        return True
    if line.bold != before.bold and not _runs_on(before):
        return True
    readings = max(0.0, line.bottom - line.top - 1.2 * line.size)
    if (line.bottom - before.bottom - readings) / line.size > 1.25 * leading + 0.1:
        return True
    if _label(line):
        return True
    em = line.size
    if _label(first) and line.x0 > first.x0 + 0.5 * em:
        return False
    if line.x0 > before.x0 + 0.7 * em and line.x0 > line.left + 0.7 * em:
        # a first line's indent, unless the whole run is centred
        return abs((line.x0 + line.x1) - (line.left + line.right)) > em
    return _is_short(before) and _ENDED.search(before.text) is not None


def _is_short(line: TextLine) -> bool:
    return line.right - line.x1 > max(0.15 * (line.right - line.left), 2 * line.size)


def _runs_on(line: TextLine) -> bool:
    """Whether a line fills its column and ends no sentence: bold words stand in a paragraph."""
    return not _is_short(line) and _ENDED.search(line.text) is None


def _label(line: TextLine) -> bool:
    found = find_label(line.text, 0, len(line.text))
    return found is not None and not found.alone


def _kind(run: list[TextLine], body: float) -> BlockKind:
    first = run[0]
    length = sum(len(line.text) for line in run)
    if first.cell:
        return BlockKind.CELL
    prose = length > _HEADING_LENGTH or len(run) > _HEADING_LINES
    if not prose and first.size > _LARGER * body:
        return BlockKind.HEADING
    if not prose and all(line.bold for line in run) and not _ENDED.search(run[-1].text):
        return BlockKind.HEADING
    return BlockKind.ITEM if _label(first) else BlockKind.PARAGRAPH


def _open_block(blocks: list[PdfBlock], block: PdfBlock) -> PdfBlock | None:
    """The block that this one goes on, from another column or page; None when it begins anew."""
    if block.kind is not BlockKind.PARAGRAPH:
        return None
    for before in reversed(blocks):
        if before.kind is BlockKind.NOTE:
            continue
        if before.kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
            return None
        last, first = before.lines[-1], block.lines[0]
        same = (last.page, last.column) == (first.page, first.column)
        if same or abs(last.size - first.size) > 0.1 * last.size or _ENDED.search(last.text):
            return None
        full = (
            last.right - last.x1 < 2.5 * last.size
            and first.x0 - first.left < 0.7 * first.size
            and width(last.text) > _LINE
        )
        if is_wide(first.text):
            return before if full else None
        runs_on = first.text[0].islower() or _HYPHEN.search(last.text)
        # "... of this | Agreement": a full line without a full stop, above one without an indent
        return before if runs_on or (full and not last.bold and not first.bold) else None
    return None


def _title(blocks: list[PdfBlock]) -> None:
    """The first heading that no other one outdoes in size is the title."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    if headings:
        largest = max(block.lines[0].size for block in headings)
        title = next(block for block in headings if block.lines[0].size == largest)
        if title is headings[0]:
            title.kind = BlockKind.TITLE


# -------------------------------------------------------------------------------- text


def _text(lines: Sequence[TextLine], words: Mapping[str, int]) -> str:
    out = ""
    for line in lines:
        out = _appended(out, line.text, words) if out else line.text
    return out.replace("\u00ad", "")


def _appended(text: str, more: str, words: Mapping[str, int]) -> str:
    """Two lines as one, by the rules of their script."""
    parted = _HYPHEN.search(text)
    if parted and more[:1].isalpha():
        return text[:-1] + _mark(parted, more, words) + more
    if is_wide(text[-1]) and is_wide(more):
        return text + more
    return f"{text} {more}"


def _mark(parted: re.Match[str], more: str, words: Mapping[str, int]) -> str:
    """What stands where a word was parted: a hyphen that belongs to it, or nothing."""
    if parted.group()[-1] == "\u00ad":
        return ""
    head = parted[1]
    found = _WORD.match(more)
    tail = found.group() if found else ""
    if words.get(head + tail, 0):
        return ""
    if words.get(f"{head}-{tail}", 0) or not tail[:1].islower() or head.isupper():
        return "-"
    return ""
