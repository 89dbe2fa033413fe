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
from transflow.text.drafts import BLANK, SPACE, Draft, has_invisible
from transflow.text.inline_items import inline_items
from transflow.text.label_patterns import find_label, head_expression, match_label
from transflow.text.measure import wrap_limit
from transflow.text.wrapping import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.text.languages import Language

_PUNCTUATION: Final = frozenset(".!?…。．！？｡؟۔।॥។៕៚၊။;:；：,，、։")
_RULE_SIGNS: Final = frozenset("|-–—―‒─━═_=*~+#·•◇◆○●□■☆★※＊＿＝～〜－")
_RULE: Final = re.compile(
    "(?P<sign>\\S)(?:\\s*(?P=sign)){2,}|(?=[^-─━]*[-─━])[-─━+|][-─━+|:][-─━+|:\\s]+"
)
"""A line that divides and says nothing, if it begins with a rule's sign: ``---``, ``* * *``."""

_DOTTED_CAPITALS: Final = re.compile("[A-Z]\\.[A-Z]\\.")
_PARAGRAPH: Final = BlockKind.PARAGRAPH
_HEADING: Final = BlockKind.HEADING
_ITEM: Final = BlockKind.ITEM
_CELL: Final = BlockKind.CELL
"""Bound once: a look into an enumeration takes as long as a call."""

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
    lines, runs = _lines(text, masked)
    _unlabel_lone_letters(lines)
    limit = wrap_limit(lines, lang)
    tabs = "\t" in text
    drafts: list[Draft] = []
    begin = 0
    for end in runs:
        run = lines[begin:end]
        begin = end
        for draft in joined(text, lang, run, limit) if len(run) > 1 else run:
            if draft.alone:
                draft.unlabel()
            if tabs and draft.lines == 1 and "\t" in text[draft.content : draft.end].strip():
                drafts += _cells(text, draft)
            else:
                drafts.append(draft)
                if draft.label:
                    drafts += _further_items(text, draft)
    classify(text, drafts)
    return drafts


def _lines(text: str, masked: Sequence[tuple[int, int]]) -> tuple[list[Draft], list[int]]:
    """The bare lines of a text, and behind how many of them blank lines stand."""
    lines: list[Draft] = []
    runs: list[int] = []
    masks = _Masks(masked)
    mask = masks.next
    space = SPACE if has_invisible(text) else None
    end = 0
    for raw in text.splitlines(keepends=True):
        begin = end
        end += len(raw)
        if end <= mask:
            bare = raw.strip(space)
            if bare and not (bare[0] in _RULE_SIGNS and _RULE.fullmatch(bare)):
                start = begin if bare[0] == raw[0] else begin + raw.index(bare[0])
                stop = start + len(bare)
                expression = head_expression(bare[:2])
                label = match_label(expression, text, start, stop) if expression else None
                lines.append(
                    Draft(start, start, stop, "", "", None, 1, start - begin)
                    if label is None
                    else _labelled(start, stop, begin, label)
                )
                continue
        elif spans := masks.bare(text, begin, end):
            mask = masks.next
            lines += [_line(text, *span, begin) for span in spans]
            continue
        mask = masks.next
        if lines and (not runs or runs[-1] < len(lines)):
            runs.append(len(lines))
    if lines and (not runs or runs[-1] < len(lines)):
        runs.append(len(lines))
    return lines, runs


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
        return Draft(start, start, end, "", "", None, 1, start - begin)
    return _labelled(start, end, begin, label)


def _labelled(start: int, end: int, begin: int, label: tuple[str, str, int, bool]) -> Draft:
    written, style, content, alone = label
    return Draft(start, content, end, written.strip(), style, None, 1, start - begin, alone)


def _unlabel_lone_letters(lines: list[Draft]) -> None:
    """Makes those lettered labels text that are initials: no neighbour of them numbers anything."""
    lettered = [line for line in lines if line.style == "letter" and line.label[0].isupper()]
    seen = {line.label[0] for line in lettered}
    numbering = seen & {"A", "I", "А", "Ａ"}
    numbering |= {c for c in seen if chr(ord(c) + 1) in seen or chr(ord(c) - 1) in seen}
    for line in lettered:
        if line.label[0] not in numbering:
            line.unlabel()


def _further_items(text: str, draft: Draft) -> list[Draft]:
    """The items that follow the first in a block that lists them in a row; cuts the first short."""
    further = inline_items(text, draft.content, draft.end, draft.label, draft.style)
    if not further:
        return []
    out: list[Draft] = []
    before, end = draft, draft.end
    for start, content, label in further:
        before.end = before.content + len(text[before.content : start].rstrip(SPACE))
        before = Draft(start, content, end, label, draft.style, lines=draft.lines)
        out.append(before)
    return out


def _cells(text: str, draft: Draft) -> Iterator[Draft]:
    at = draft.content
    first = True
    for piece in text[draft.content : draft.end].split("\t"):
        bare = piece.strip(BLANK)
        if bare:
            start = at if piece[0] == bare[0] else at + piece.index(bare[0])
            cell = Draft(start, start, start + len(bare), "", "", _CELL)
            if first:
                cell.start, cell.label, cell.style = draft.start, draft.label, draft.style
            first = False
            yield cell
        at += len(piece) + 1


def classify(text: str, drafts: list[Draft]) -> None:
    """Gives every block whose kind is not known yet its kind."""
    labelled: list[int] = []
    for i, draft in enumerate(drafts):
        if draft.label:
            labelled.append(i)
        elif draft.kind is None:
            if draft.end - draft.start > _TITLE_LENGTH or not _is_short(text, draft):
                draft.kind = _PARAGRAPH
            elif i == 0:
                draft.kind = BlockKind.TITLE
            elif draft.end - draft.start <= _HEADING_LENGTH:
                draft.kind = _HEADING
            else:
                draft.kind = _PARAGRAPH
    short = [_is_short(text, drafts[i]) for i in labelled]
    headings = _HEADING_LABELS | _heading_styles(drafts, labelled, short)
    for i, is_short in zip(labelled, short, strict=True):
        draft = drafts[i]
        if draft.kind is not None:
            continue
        if draft.style == "note":
            draft.kind = BlockKind.NOTE
        else:
            draft.kind = _HEADING if is_short and draft.style in headings else _ITEM


def _is_short(text: str, draft: Draft) -> bool:
    """Whether a block is as short as headings are, and ends as they do, without punctuation."""
    end = draft.end
    if end - draft.content > _TITLE_LENGTH or draft.lines > _HEADING_LINES:
        return False
    if text[end - 1] not in _PUNCTUATION:
        return True
    return end - draft.content >= 4 and _DOTTED_CAPITALS.match(text, end - 4, end) is not None


def _heading_styles(drafts: list[Draft], labelled: list[int], short: list[bool]) -> set[str]:
    """Numbering styles whose blocks head others: all short, and one followed by something else.

    Args:
        drafts: All blocks.
        labelled: Which of them have a label.
        short: Whether those are short.
    """
    if len(drafts) == 1 and labelled and short[0]:
        return {drafts[0].style} - {s for s in [drafts[0].style] if s.startswith(_UNNUMBERED)}
    long: set[str] = set()
    heads: set[str] = set()
    last = len(drafts) - 1
    for i, is_short in zip(labelled, short, strict=True):
        style = drafts[i].style
        if not is_short:
            long.add(style)
        elif i < last and drafts[i + 1].style != style and not style.startswith(_UNNUMBERED):
            heads.add(style)
    return heads - long
