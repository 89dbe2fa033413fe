"""Markdown as blocks, exactly where CommonMark puts them.

markdown-it-py parses the blocks (CommonMark, tables as GitHub writes them); its rules are watched
while they run, because only then they know where each line's text begins behind the marks of the
quotations and lists around it. Front matter and footnotes, which CommonMark does not know, are read
here. The source is never changed in length, so that every offset is one of the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import heading, lheading, paragraph, table

from transflow.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

    _Rule = Callable[[StateBlock, int, int, bool], bool]

MAX_DEPTH: Final = 50
"""Quotations and lists inside each other; each list counts twice."""

_FRONT: Final = re.compile(r"(?:(---)|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_YAML: Final = re.compile(r"[ \t]*(?:[^\s:#\[\]{}][^:\r\n]*:(?=\s|$)|[#\-{])")
_TOML: Final = re.compile(r"[ \t]*(?:[\w.\"'-]+[ \t]*=|[#\[])")
_VISIBLE: Final = re.compile(r"[^\r\n]")
_FOOTNOTE: Final = re.compile(r"\[\^[^\]\s]{1,80}\]:[ \t]*(?=[^ \t\n])")
_ATX: Final = re.compile(r"#{1,6}[ \t]*")
_TASK: Final = re.compile(r"\[[ xX]\][ \t]+(?=\S)")
_ESCAPED_NUMBER: Final = re.compile(r"([0-9]{1,9})\\([.)])[ \t]+(?=\S)")
_GAP: Final = " \t"


class Form(Enum):
    """How a block is written."""

    PARAGRAPH = auto()
    ATX = auto()
    SETEXT = auto()
    CELL = auto()


@dataclass(slots=True)
class Leaf:
    """A block that holds text.

    Attributes:
        form: How it is written.
        start: Offset of its first character behind every mark.
        end: Offset behind its last character.
        first: Number of its first line, from 0.
        last: Number of its last line; the underline of a heading is one.
        starts: Offset of each line's text, in order.
        depth: Of a heading: 1 to 6; of other blocks how deep they stand, from 0.
        label: Mark of the list item that it begins, as written; "" otherwise.
        note: Whether it belongs to a footnote.
        crowded: Whether the item or footnote that it begins holds more than it.
        columns: Of a cell: how many the table has.
        header: Of a cell: whether it stands in the table's head.
        edges: Of a cell: whether the row shows the bar before it and the one behind it.
    """

    form: Form
    start: int
    end: int
    first: int
    last: int
    starts: tuple[int, ...]
    depth: int = 0
    label: str = ""
    note: bool = False
    crowded: bool = False
    columns: int = 0
    header: bool = False
    edges: tuple[bool, bool] = (True, True)


def leaves(text: str, path: str) -> list[Leaf]:
    """The blocks of a Markdown text that hold prose, in order.

    Code, HTML blocks, comments, link definitions, rules and front matter hold none.

    Args:
        text: The decoded file.
        path: Its name, for messages.

    Raises:
        InputError: Quotations and lists are nested deeper than ``MAX_DEPTH``.
    """
    end = front_matter(text)
    masked = _VISIBLE.sub(" ", text[:end]) + text[end:]
    # Each offset stays what it was: a carriage return becomes the blank before its line feed.
    source = masked.replace("\r\n", " \n").replace("\r", "\n")
    seen: dict[int, int] = {}
    tokens = parser().parse(source, {"seen": seen, "path": path})
    return list(_Walk(source, seen).leaves(tokens))


def front_matter(text: str) -> int:
    """Offset behind the front matter, 0 when there is none.

    It stands between two lines ``---`` (YAML, may close with ``...``) or ``+++`` (TOML) at the very
    top, and its first line looks like data: a rule above prose is none.
    """
    opened = _FRONT.match(text)
    if opened is None:
        return 0
    yaml = bool(opened[1])
    marks = r"(?:---|\.\.\.)" if yaml else r"\+\+\+"
    closed = re.compile(rf"(?:(?<=\n)|(?<=\r)){marks}[ \t]*(?:\r\n|\r|\n|$(?!.))").search(
        text, opened.end()
    )
    if closed is None:
        return 0
    inner = text[opened.end() : closed.start()].strip()
    if inner and not (_YAML if yaml else _TOML).match(inner):
        return 0
    return closed.end()


@cache
def parser() -> MarkdownIt:
    """The block parser; its environment takes ``seen`` and ``path``."""
    md = MarkdownIt("commonmark", {"maxNesting": 1_000_000}).enable("table")
    md.core.ruler.enableOnly(["normalize", "block"])
    ruler = md.block.ruler
    ruler.at("paragraph", _watched(paragraph))
    ruler.at("heading", _watched(heading), {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.at("lheading", _watched(lheading))
    ruler.at("table", _watched(table), {"alt": ["paragraph", "reference"]})
    ruler.before(
        "reference", "footnote", _footnote, {"alt": ["paragraph", "reference", "blockquote"]}
    )
    ruler.before("table", "depth", _depth)
    return md


def _watched(rule: _Rule) -> _Rule:
    """A rule that notes where the text of each line begins."""

    def watched(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if not rule(state, start, end, silent):
            return False
        if not silent:
            seen = state.env["seen"]
            for line in range(start, state.line):
                seen[line] = state.bMarks[line] + state.tShift[line]
        return True

    return watched


def _depth(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    if state.level > MAX_DEPTH and not silent:
        raise InputError(
            f"lists and quotations are nested deeper than {MAX_DEPTH}",
            path=state.env["path"],
            line=start + 1,
            hint="no document needs that; remove the marks at the head of the line",
        )
    return False


def _footnote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """``[^1]: …`` as GitHub, Pandoc and PHP Markdown Extra write it."""
    if state.is_code_block(start):
        return False
    at = state.bMarks[start] + state.tShift[start]
    mark = _FOOTNOTE.match(state.src, at, state.eMarks[start] + 1)
    if mark is None:
        return False
    if silent:
        return True
    opened = state.push("footnote_open", "", 1)
    opened.map = lines = [start, 0]
    kept = state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType
    state.bMarks[start], state.tShift[start] = mark.end(), 0
    state.blkIndent += 4
    state.sCount[start] = state.blkIndent
    state.parentType = "footnote"
    state.md.block.tokenize(state, start, end)
    state.blkIndent -= 4
    state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType = kept
    lines[1] = state.line
    state.push("footnote_close", "", -1)
    return True


class _Walk:
    """Goes through the tokens and knows what is open."""

    def __init__(self, source: str, seen: dict[int, int]) -> None:
        self.source = source
        self.seen = seen
        self.bounds = [0]
        for found in re.finditer("\n", source):
            self.bounds.append(found.end())
        self.bounds.append(len(source) + 1)
        self.open: list[Token] = []
        self.row: Token | None = None
        self.cells: list[tuple[int, int]] = []
        self.columns = 0

    def leaves(self, tokens: list[Token]) -> Iterator[Leaf]:
        before: Token | None = None
        for token in tokens:
            kind = token.type
            if kind in {"paragraph_open", "heading_open"}:
                yield self._leaf(token, before)
            elif kind == "table_open":
                self.columns = 0
            elif kind == "th_open":
                self.columns += 1
            elif kind == "thead_close":
                yield from self._row(header=True)
            elif kind == "tr_open":
                self.row = token
            elif kind == "tr_close" and self.row is not None and before is not None:
                if before.type == "td_close":
                    yield from self._row(header=False)
            elif kind.endswith("_open"):
                if kind in {"list_item_open", "blockquote_open", "footnote_open"}:
                    self.open.append(token)
            elif kind in {"list_item_close", "blockquote_close", "footnote_close"}:
                self.open.pop()
            before = token

    def _leaf(self, token: Token, before: Token | None) -> Leaf:
        first, behind = token.map or [0, 1]
        form = Form.PARAGRAPH
        last = behind - 1
        if token.type == "heading_open":
            form = Form.ATX if token.markup[:1] == "#" else Form.SETEXT
        final = last - 1 if form is Form.SETEXT else last
        starts = [self.seen[line] for line in range(first, final + 1)]
        end = self._stop(final)
        leaf = Leaf(form, starts[0], end, first, last, tuple(starts), self._depth())
        leaf.note = any(parent.type == "footnote_open" for parent in self.open)
        if form is not Form.PARAGRAPH:
            leaf.depth = int(token.tag[1:])
        if form is Form.ATX:
            self._bare_heading(leaf)
        self._place(leaf, before)
        return leaf

    def _place(self, leaf: Leaf, before: Token | None) -> None:
        """What the item or footnote means to the block that it begins with."""
        if before is not None and before.type == "list_item_open":
            leaf.label = before.info + before.markup
            self._skip(leaf, _TASK)
        elif leaf.form is Form.PARAGRAPH and not leaf.note:
            number = _ESCAPED_NUMBER.match(self.source, leaf.start, leaf.end)
            if number:
                leaf.label = number[1] + number[2]
                self._skip(leaf, _ESCAPED_NUMBER)
        for parent in self.open:
            first, behind = parent.map or [0, 0]
            if parent.type != "blockquote_open" and first == leaf.first:
                rest = self.source[self.bounds[leaf.last + 1] : self.bounds[behind] - 1]
                leaf.crowded = bool(rest.strip(" \t\n>"))
                break

    def _skip(self, leaf: Leaf, mark: re.Pattern[str]) -> None:
        found = mark.match(self.source, leaf.start, leaf.end)
        if found:
            leaf.start = found.end()
            leaf.starts = (leaf.start, *leaf.starts[1:])

    def _bare_heading(self, leaf: Leaf) -> None:
        mark = _ATX.match(self.source, leaf.start)
        start = min(mark.end() if mark else leaf.start, leaf.end)
        bare = self.source[start : leaf.end]
        closed = bare.rstrip("#")
        if len(closed) < len(bare) and (not closed or closed[-1] in _GAP):
            bare = closed.rstrip(_GAP)
        leaf.start, leaf.end, leaf.starts = start, start + len(bare), (start,)

    def _row(self, *, header: bool) -> Iterator[Leaf]:
        line = (self.row.map or [0])[0] if self.row else 0
        low, high = self.seen[line], self._stop(line)
        depth = self._depth()
        cells = list(_cells(self.source, low, high))[: self.columns]
        for start, end, edges in cells:
            piece = self.source[start:end]
            bare = piece.strip(_GAP)
            if bare:
                at = start + len(piece) - len(piece.lstrip(_GAP))
                leaf = Leaf(Form.CELL, at, at + len(bare), line, line, (at,), depth)
                leaf.columns, leaf.header, leaf.edges = self.columns, header, edges
                yield leaf

    def _stop(self, line: int) -> int:
        """Offset behind the last character of a line that is no space."""
        low, high = self.bounds[line], self.bounds[line + 1] - 1
        return low + len(self.source[low:high].rstrip(_GAP))

    def _depth(self) -> int:
        kinds = [parent.type for parent in self.open]
        return max(0, kinds.count("list_item_open") - 1) + kinds.count("blockquote_open")


def _cells(source: str, low: int, high: int) -> Iterator[tuple[int, int, tuple[bool, bool]]]:
    """Cells of a row and whether bars stand before and behind them; a bar may be escaped."""
    bars = [
        found.start()
        for found in re.compile(r"\|").finditer(source, low, high)
        if source[found.start() - 1 : found.start()] != "\\" or found.start() == low
    ]
    starts = [low, *(bar + 1 for bar in bars)]
    stops = [*bars, high]
    columns = list(zip(starts, stops, strict=True))
    for number, (start, stop) in enumerate(columns):
        if start == stop and number in {0, len(columns) - 1}:
            continue
        yield start, stop, (start > low, stop < high)
