"""Plain text as blocks: titles, headings, numbered clauses, bullets, paragraphs, cells.

A blank line ends a block, so does a label at the head of the next line; other lines are joined
where an editor wrapped them (wrapping.py). A label alone on its line is a block of its own: nothing
tells whose it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.model import BlockKind
from transflow.text.inline_items import inline_items
from transflow.text.label_patterns import find_label
from transflow.text.wrapping import Line, joins, wrap_limit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.text.languages import Language

BLANK: Final = (
    " \t\x1c\x1d\x1e\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u200b\u200e\u200f\u202f\u205f\u2060\u3000\ufeff"
)
"""What separates words on a line, and what cannot be seen."""

SPACE: Final = BLANK + "\n\r\x0b\x0c\x85\u2028\u2029"
"""The same with the ends of lines."""

_LINE: Final = re.compile("[^\\n\\r\\x0b\\x0c\\x85\u2028\u2029]+")
_BREAK: Final = re.compile("\\r\\n|[\\n\\r\\x0b\\x0c\\x85\u2028\u2029]")
_UNPUNCTUATED: Final = re.compile(
    "[^.!?…。．！？｡؟۔।॥។៕៚၊။;:；：,，、։]\\s*$|[A-Z]\\.[A-Z]\\.$|[.。][)）]$"
)
_TITLE_LENGTH: Final = 160
_HEADING_LENGTH: Final = 120
_HEADING_LABELS: Final = frozenset({"article", "dai", "je", "jang"})
_UNNUMBERED: Final = ("bullet", "dash", ">", "note")


@dataclass(slots=True)
class Draft:
    """A block on its way.

    Attributes:
        start: Offset of its first character, label included.
        content: Offset of its first character behind the label.
        end: Offset behind its last character.
        label: As written.
        style: Kind of numbering; labels of one list share it.
        kind: None until it is known.
        lines: How many lines were joined.
    """

    start: int
    content: int
    end: int
    label: str = ""
    style: str = ""
    kind: BlockKind | None = None
    lines: int = 1


def plain_blocks(text: str, lang: Language, masked: Sequence[tuple[int, int]] = ()) -> list[Draft]:
    """The blocks of a plain text.

    Args:
        text: The document.
        lang: Its language.
        masked: Spans that are no text (markers), ascending; a line that they cover ends a block.
    """
    runs = list(_runs(text, masked))
    lines = [line for run in runs for line in run]
    letters = _numbering_letters(lines)
    limit = wrap_limit(lines)
    drafts: list[Draft] = []
    for run in runs:
        for line in run:
            if _is_lone_letter(line, letters):
                line.label = None
        block = _draft(run[0])
        if len(run) > 1:
            for line, joined in zip(run[1:], joins(text, lang, run, limit)[1:], strict=True):
                if joined:
                    block.end = line.end
                    block.lines += 1
                else:
                    drafts += _parts(text, block)
                    block = _draft(line)
        drafts += _parts(text, block)
    classify(text, drafts)
    return drafts


def _runs(text: str, masked: Sequence[tuple[int, int]]) -> Iterator[list[Line]]:
    """Lines that no blank line interrupts."""
    run: list[Line] = []
    behind = 0
    mask = 0
    for found in _LINE.finditer(text):
        start, end = found.span()
        if run and start - behind > 1 and len(_BREAK.findall(text, behind, start)) > 1:
            yield run
            run = []
        behind = end
        if mask == len(masked):
            line = _line(text, start, end, start)
            lines = [line] if line else []
        else:
            while mask < len(masked) and masked[mask][1] <= start:
                mask += 1
            lines = [
                line
                for low, high in _unmasked(start, end, masked, mask)
                if (line := _line(text, low, high, start))
            ]
        if lines:
            run += lines
        elif run:
            yield run
            run = []
    if run:
        yield run


def _unmasked(
    start: int, end: int, masked: Sequence[tuple[int, int]], mask: int
) -> Iterator[tuple[int, int]]:
    """The pieces of a span that no mask covers."""
    while mask < len(masked) and masked[mask][0] < end:
        low, high = masked[mask]
        if start < low:
            yield start, low
        start = max(start, high)
        mask += 1
    if start < end:
        yield start, end


def _line(text: str, low: int, high: int, begin: int) -> Line | None:
    bare = text[low:high].lstrip(BLANK)
    start = high - len(bare)
    bare = bare.rstrip(BLANK)
    if not bare:
        return None
    end = start + len(bare)
    return Line(start, end, start - begin, find_label(text, start, end))


def _numbering_letters(lines: list[Line]) -> set[str]:
    """Capital letters that number something here, because their neighbours do too."""
    seen = {
        line.label.text[0]
        for line in lines
        if line.label and line.label.style == "letter" and line.label.text[0].isupper()
    }
    first = seen & {"A", "I", "А", "Ａ"}
    return first | {c for c in seen if chr(ord(c) + 1) in seen or chr(ord(c) - 1) in seen}


def _is_lone_letter(line: Line, letters: set[str]) -> bool:
    """Whether a lettered label is an initial: no neighbour of it numbers anything."""
    if line.label is None or line.label.style != "letter":
        return False
    letter = line.label.text[0]
    return letter.isupper() and letter not in letters


def _draft(line: Line) -> Draft:
    if line.label is None or line.label.alone:
        return Draft(line.start, line.start, line.end)
    return Draft(line.start, line.label.end, line.end, line.label.text.strip(), line.label.style)


def _parts(text: str, draft: Draft) -> list[Draft]:
    """A block with tabs inside as its cells, one that lists items in a row as its items."""
    if draft.lines == 1 and "\t" in text[draft.content : draft.end].strip():
        return list(_cells(text, draft))
    if not draft.label:
        return [draft]
    out = [draft]
    end = draft.end
    for start, content, label in inline_items(text, draft.content, end, draft.label, draft.style):
        out[-1].end = out[-1].content + len(text[out[-1].content : start].rstrip(SPACE))
        out.append(Draft(start, content, end, label, draft.style, lines=draft.lines))
    return out


def _cells(text: str, draft: Draft) -> Iterator[Draft]:
    at = draft.content
    first = True
    for piece in text[draft.content : draft.end].split("\t"):
        bare = piece.strip(BLANK)
        if bare:
            start = at + len(piece) - len(piece.lstrip(BLANK))
            cell = Draft(start, start, start + len(bare), kind=BlockKind.CELL)
            if first:
                cell.start, cell.label, cell.style = draft.start, draft.label, draft.style
            first = False
            yield cell
        at += len(piece) + 1


def classify(text: str, drafts: list[Draft]) -> None:
    """Gives every block whose kind is not known yet its kind."""
    short = [_is_short(text, draft) for draft in drafts]
    headings = _heading_styles(drafts, short)
    for i, draft in enumerate(drafts):
        if draft.kind is not None:
            continue
        if draft.style == "note":
            draft.kind = BlockKind.NOTE
        elif draft.label:
            heads = short[i] and (draft.style in headings or draft.style in _HEADING_LABELS)
            draft.kind = BlockKind.HEADING if heads else BlockKind.ITEM
        elif i == 0 and short[i]:
            draft.kind = BlockKind.TITLE
        else:
            heading = short[i] and draft.end - draft.start <= _HEADING_LENGTH
            draft.kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH


def _is_short(text: str, draft: Draft) -> bool:
    return (
        draft.end - draft.content <= _TITLE_LENGTH
        and draft.lines <= 3
        and _UNPUNCTUATED.search(text, max(draft.content, draft.end - 8), draft.end) is not None
    )


def _heading_styles(drafts: list[Draft], short: list[bool]) -> set[str]:
    """Numbering styles whose blocks head others: all short, and one followed by something else."""
    if len(drafts) == 1 and short[0]:
        return {drafts[0].style} - {s for s in [drafts[0].style] if s.startswith(_UNNUMBERED)}
    all_short: dict[str, bool] = {}
    heads: set[str] = set()
    for i, draft in enumerate(drafts):
        style = draft.style
        if not style or style.startswith(_UNNUMBERED):
            continue
        all_short[style] = all_short.get(style, True) and short[i]
        if i + 1 < len(drafts) and short[i] and drafts[i + 1].style != style:
            heads.add(style)
    return {style for style in heads if all_short[style]}
