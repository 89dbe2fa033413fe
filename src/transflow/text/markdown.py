"""Markdown as blocks: enough of it to leave code, front matter and markup alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from transflow.model import BlockKind
from transflow.text.blocks import classify
from transflow.text.drafts import BLANK, SPACE, Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.languages import Language

_LINE: Final = re.compile("([^\\n\\r]*)(\\r\\n|[\\n\\r]|$)")
_FENCE: Final = re.compile(" {0,3}(`{3,}|~{3,})")
_ATX: Final = re.compile(" {0,3}#{1,6}(?:[ \\t]+|$)")
_SETEXT: Final = re.compile(" {0,3}(?:=+|-+)[ \\t]*$")
_RULE: Final = re.compile(" {0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*$")
_QUOTE: Final = re.compile(" {0,3}(?:>[ \\t]?)+")
_ITEM: Final = re.compile("[ \\t]*([-*+]|[0-9]{1,9}[.)])[ \\t]+(?=\\S)")
_TABLE_RULE: Final = re.compile("\\|?[ \\t]*+:?-++:?[ \\t]*+(?:\\|[ \\t]*+:?-++:?[ \\t]*+)*+\\|?$")
_DEFINITION: Final = re.compile(" {0,3}\\[[^\\]]+\\]:[ \\t]*\\S")
_COMMENT: Final = re.compile("[ \\t]*<!--")


def markdown_blocks(
    text: str, lang: Language, masked: Sequence[tuple[int, int]] = ()
) -> list[Draft]:
    """The blocks of a Markdown text.

    ATX and setext headings, list items, block quotes, paragraphs and table cells become blocks;
    front matter, fenced and indented code, rules, comments and link definitions do not. Emphasis
    and links stay in the text.

    Args:
        text: The document.
        lang: Its language.
        masked: Spans that are no text (markers), ascending.
    """
    lines = [(m.start(), m.end(1)) for m in _LINE.finditer(text) if m.end() > m.start()]
    return _Reader(text, lang, lines, list(masked)).read()


class _Reader:
    def __init__(
        self, text: str, lang: Language, lines: list[tuple[int, int]], masked: list[tuple[int, int]]
    ) -> None:
        self.text = text
        self.lang = lang
        self.lines = lines
        self.masked = masked
        self.mask = 0  # the first that ends behind the present line
        self.hidden = 0  # the first that ends behind the last block
        self.drafts: list[Draft] = []
        self.open: Draft | None = None

    def read(self) -> list[Draft]:
        at = self._front_matter()
        while at < len(self.lines):
            at = self._line(at)
        self._close()
        classify(self.text, self.drafts)
        return self.drafts

    def _front_matter(self) -> int:
        lines, text = self.lines, self.text
        if not lines or text[slice(*lines[0])].strip(BLANK) not in {"---", "+++"}:
            return 0
        fence = text[slice(*lines[0])].strip(BLANK)
        for number in range(1, len(lines)):
            if text[slice(*lines[number])].rstrip() == fence:
                return number + 1
        return 0

    def _line(self, at: int) -> int:
        start, end = self.lines[at]
        line = self.text[start:end]
        if not line.strip(BLANK) or self._is_masked(start, end):
            self._close()
            return at + 1
        fence = _FENCE.match(line)
        if fence:
            self._close()
            return self._behind_fence(at, fence[1])
        if _COMMENT.match(line):
            self._close()
            return self._behind_comment(at)
        if self.open is None and (line.startswith(("    ", "\t"))) and not self._in_list():
            return at + 1
        if _SETEXT.match(line) and self.open is not None and not self.open.label:
            self.open.kind = BlockKind.HEADING
            self._close()
            return at + 1
        if _RULE.match(line) or (self.open is None and _DEFINITION.match(line)):
            self._close()
            return at + 1
        atx = _ATX.match(line)
        if atx:
            self._close()
            self._open(start + atx.end(), start + max(atx.end(), _without_closing_signs(line)))
            if self.open is not None:
                self.open.kind = (
                    BlockKind.TITLE
                    if not self.drafts and line.lstrip()[:2] == "# "
                    else BlockKind.HEADING
                )
            self._close()
            return at + 1
        if (
            self.open is None
            and "|" in line
            and at + 1 < len(self.lines)
            and _TABLE_RULE.match(self.text[slice(*self.lines[at + 1])].strip(" \t"))
        ):
            return self._table(at)
        self._prose(start, end, line)
        return at + 1

    def _in_list(self) -> bool:
        return bool(self.drafts) and bool(self.drafts[-1].label)

    def _behind_fence(self, at: int, fence: str) -> int:
        closing = re.compile(f" {{0,3}}{re.escape(fence[0])}{{{len(fence)},}}[ \\t]*$")
        for number in range(at + 1, len(self.lines)):
            if closing.match(self.text[slice(*self.lines[number])]):
                return number + 1
        return len(self.lines)

    def _behind_comment(self, at: int) -> int:
        for number in range(at, len(self.lines)):
            if "-->" in self.text[slice(*self.lines[number])]:
                return number + 1
        return len(self.lines)

    def _table(self, at: int) -> int:
        self._close()
        number = at
        while number < len(self.lines):
            start, end = self.lines[number]
            line = self.text[start:end]
            if "|" not in line or not line.strip(BLANK):
                break
            if number != at + 1:
                self._cells(start, line)
            number += 1
        return number

    def _cells(self, start: int, line: str) -> None:
        for cell in re.finditer("(?:\\\\.|[^|\\\\])+", line):
            if cell.group().strip(BLANK):
                self._open(start + cell.start(), start + cell.end())
                if self.open is not None:
                    self.open.kind = BlockKind.CELL
                self._close()

    def _prose(self, start: int, end: int, line: str) -> None:
        quote = _QUOTE.match(line)
        inner = quote.end() if quote else 0
        item = _ITEM.match(line, inner)
        if item:
            self._close()
            self._open(
                start + item.end(),
                end,
                start + item.start(1),
                item[1],
                f"list{len(line[: item.start(1)])}",
            )
        elif self.open is None:
            if quote:
                self._open(start + inner, end, start + line.index(">"), ">", "quote")
            else:
                self._open(start + inner, end)
        elif line[inner:].strip(BLANK):
            self.open.end = end
            self.open.lines += 1
        else:
            self._close()

    def _open(
        self, content: int, end: int, start: int | None = None, label: str = "", style: str = ""
    ) -> None:
        self.open = Draft(content if start is None else start, content, end, label, style)

    def _is_masked(self, start: int, end: int) -> bool:
        """Whether a marker covers a whole line, or the last piece of one; lines come in order."""
        while self.mask < len(self.masked) and self.masked[self.mask][1] <= start:
            self.mask += 1
        if self.mask == len(self.masked):
            return False
        low, high = self.masked[self.mask]
        return (low <= start or not self.text[start:low].strip(BLANK)) and (
            end <= high or not self.text[high:end].strip(BLANK)
        )

    def _close(self) -> None:
        """Ends the open block, without surrounding space and what a marker covers."""
        draft, self.open = self.open, None
        if draft is None:
            return
        content, end = self._bare(draft.content, draft.end)
        while self.hidden < len(self.masked) and self.masked[self.hidden][1] <= content:
            self.hidden += 1
        while self.hidden < len(self.masked) and self.masked[self.hidden][0] <= content < end:
            content, end = self._bare(min(self.masked[self.hidden][1], end), end)
            self.hidden += 1
        last = bisect_left(self.masked, (end, 0)) - 1
        if last >= self.hidden and self.masked[last][1] >= end:
            content, end = self._bare(content, self.masked[last][0])
        if content >= end:
            return
        draft.content, draft.end = content, end
        if not draft.label:
            draft.start = content
        self.drafts.append(draft)

    def _bare(self, start: int, end: int) -> tuple[int, int]:
        """A span without the space around it."""
        piece = self.text[start:end]
        bare = piece.strip(SPACE)
        begin = start + (piece.index(bare[0]) if bare else 0)
        return begin, begin + len(bare)


def _without_closing_signs(line: str) -> int:
    """Where a heading's text ends, before the number signs that close it."""
    bare = line.rstrip(" \t")
    text = bare.rstrip("#")
    return len(text) if text != bare and text[-1:] in {" ", "\t"} else len(bare)
