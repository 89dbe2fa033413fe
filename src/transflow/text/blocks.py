"""Plain text as blocks: titles, headings, numbered clauses, bullets, paragraphs, cells.

A blank line ends a block, so does a label at the head of the next line; other lines are joined
where an editor wrapped them (wrapping.py). A label alone on its line is a block of its own: nothing
tells whose it is.
"""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING, Final

from transflow.model import BlockKind
from transflow.text.drafts import BLANK, SPACE, Draft
from transflow.text.inline_items import inline_items
from transflow.text.label_patterns import find_label
from transflow.text.wrapping import joined, wrap_limit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.text.languages import Language

_PUNCTUATION: Final = frozenset(".!?…。．！？｡؟۔।॥។៕៚၊။;:；：,，、։")
_DOTTED_CAPITALS: Final = re.compile("[A-Z]\\.[A-Z]\\.")
_TITLE_LENGTH: Final = 160
_HEADING_LENGTH: Final = 120
_HEADING_LINES: Final = 3
_HEADING_LABELS: Final = frozenset({"article", "dai", "je", "jang"})
_UNNUMBERED: Final = ("bullet", "dash", "quote", "note")


def plain_blocks(text: str, lang: Language, masked: Sequence[tuple[int, int]] = ()) -> list[Draft]:
    """The blocks of a plain text.

    Args:
        text: The document.
        lang: Its language.
        masked: Spans that are no text (markers), ascending; a line that they cover ends a block.
    """
    runs = _runs(text, masked)
    _unlabel_lone_letters(runs)
    limit = wrap_limit(runs)
    tabs = "\t" in text
    drafts: list[Draft] = []
    for run in runs:
        for draft in joined(text, lang, run, limit) if len(run) > 1 else run:
            if draft.alone:
                draft.unlabel()
            if tabs and draft.lines == 1 and "\t" in text[draft.content : draft.end].strip():
                drafts += _cells(text, draft)
            elif draft.label:
                drafts += _items(text, draft)
            else:
                drafts.append(draft)
    classify(text, drafts)
    return drafts


def _runs(text: str, masked: Sequence[tuple[int, int]]) -> list[list[Draft]]:
    """Lines that no blank line interrupts."""
    runs: list[list[Draft]] = []
    run: list[Draft] = []
    spans = _Masks(masked)
    end = 0
    for raw in text.splitlines(keepends=True):
        begin = end
        end += len(raw)
        if end <= spans.next:
            bare = raw.strip(SPACE)
            if bare:
                start = begin if bare[0] == raw[0] else begin + raw.index(bare[0])
                run.append(_line(text, start, start + len(bare), begin))
                continue
        elif lines := [_line(text, *span, begin) for span in spans.bare(text, begin, end)]:
            run += lines
            continue
        if run:
            runs.append(run)
            run = []
    if run:
        runs.append(run)
    return runs


class _Masks:
    """Masked spans, while lines go by; ``next`` is where the first that matters yet begins."""

    def __init__(self, masked: Sequence[tuple[int, int]]) -> None:
        self.masked = masked
        self.at = 0
        self.next: float = masked[0][0] if masked else inf

    def bare(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """The pieces of a line that no mask covers, without outer space."""
        masked = self.masked
        while self.at < len(masked) and masked[self.at][1] <= start:
            self.at += 1
        pieces = []
        at = self.at
        while at < len(masked) and masked[at][0] < end:
            pieces.append((start, masked[at][0]))
            start = masked[at][1]
            at += 1
        pieces.append((start, end))
        self.next = masked[self.at][0] if self.at < len(masked) else inf
        out = []
        for low, high in pieces:
            piece = text[low:high]
            bare = piece.strip(SPACE)
            if bare:
                begin = low + piece.index(bare[0])
                out.append((begin, begin + len(bare)))
        return out


def _line(text: str, start: int, end: int, begin: int) -> Draft:
    """The bare line of a span, which began at an offset, as a block."""
    label = find_label(text, start, end)
    if label is None:
        if start == begin:  # the usual case
            return Draft(start, start, end)
        return Draft(start, start, end, "", "", None, 1, start - begin)
    written, style, content, alone = label
    return Draft(start, content, end, written.strip(), style, None, 1, start - begin, alone)


def _unlabel_lone_letters(runs: list[list[Draft]]) -> None:
    """Makes those lettered labels text that are initials: no neighbour of them numbers anything."""
    lettered = [
        line for run in runs for line in run if line.style == "letter" and line.label[0].isupper()
    ]
    seen = {line.label[0] for line in lettered}
    numbering = seen & {"A", "I", "А", "Ａ"}
    numbering |= {c for c in seen if chr(ord(c) + 1) in seen or chr(ord(c) - 1) in seen}
    for line in lettered:
        if line.label[0] not in numbering:
            line.unlabel()


def _items(text: str, draft: Draft) -> list[Draft]:
    """A block that lists items in a row as its items."""
    out = [draft]
    end = draft.end
    for start, content, label in inline_items(text, draft.content, end, draft.label, draft.style):
        before = out[-1]
        before.end = before.content + len(text[before.content : start].rstrip(SPACE))
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
    """Whether a block is as short as headings are, and ends as they do, without punctuation."""
    end = draft.end
    if end - draft.content > _TITLE_LENGTH or draft.lines > _HEADING_LINES:
        return False
    if text[end - 1] not in _PUNCTUATION:
        return True
    return end - draft.content >= 4 and _DOTTED_CAPITALS.match(text, end - 4, end) is not None


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
