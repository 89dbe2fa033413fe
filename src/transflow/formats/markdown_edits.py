"""Edits of a Markdown text that leave it the same Markdown: no text becomes a mark."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.formats.line_edits import AT, BEFORE, BEHIND, Lines, Splice, inside, spliced
from transflow.formats.markdown_blocks import Form, Leaf, parser
from transflow.text.label_patterns import find_label
from transflow.workflow.edits import DropBlock, NewBlock, Put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.workflow.edits import Edit

_BREAKS: Final = re.compile(r"[ \t]*(?:\r\n|[\r\n])[ \t]*")
_PUNCTUATION: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_NUMBER: Final = re.compile(r"[0-9]{1,9}(?=[.)](?:\s|$))")
_CLOSING: Final = re.compile(r"(?:^|(?<=[ \t]))#+$")
_BAR: Final = re.compile(r"(?<!\\)\|")
_NO_MARK: Final = re.compile(r"[^>\s]")
_DIGITS: Final = re.compile(r"\d{1,9}")
_REST: Final = re.compile(r"[\r\n].*", re.DOTALL)
_END: Final = r"(?:\r\n|\n|\r(?!\n))"
_EMPTY_LINE: Final = re.compile(_END + r"[ \t>\0]*\\?[ \t]*(?=[\r\n]|\Z)")
_EMPTY_HEAD: Final = re.compile(r"^[ \t\0]*\\?[ \t]*" + _END + r"[ \t>\0]*")
_EMPTY_TAIL: Final = re.compile(r"(?<!\\)\\\Z")
_RULE: Final = re.compile(r"([-*_])(?:[ \t]*\1)*[ \t]*")
_BULLETS: Final = ("bullet", "dash")
_GAP: Final = " \t"
_LINE_ENDS: Final = frozenset("\r\n")
_TOUCHED: Final = "\0"
"""No text holds it: a file with it is refused."""

_EMPTY: Final = "<!-- -->"
"""Stands for the text of an item that is gone and whose other blocks stay."""


def write_edits(text: str, blocks: list[Leaf], edits: Sequence[Edit], path: str) -> str:
    """A Markdown text with edits.

    Args:
        text: The decoded file.
        blocks: Its blocks, in order.
        edits: In the order of their places.
        path: Name of the file, for messages.

    Raises:
        InputError: An edit lies outside every block.
    """
    return spliced(text, list(_Writer(text, blocks, path).splices(inside(edits, text, path))))


class _Writer:
    def __init__(self, text: str, blocks: list[Leaf], path: str) -> None:
        self.text = text
        self.lines = Lines(text, ">")
        self.blocks = blocks
        self.path = path
        self.firsts = [self._low(leaf) for leaf in blocks]

    def _low(self, leaf: Leaf) -> int:
        return leaf.start if leaf.form is Form.CELL else self.lines.starts[leaf.first]

    def splices(self, edits: Sequence[Edit]) -> Iterator[Splice]:
        own: dict[int, list[Put | DropBlock]] = {}
        for edit in edits:
            if isinstance(edit, NewBlock):
                yield self._new(edit)
                continue
            number = self._at(edit.start, edit.end)
            if number is not None:
                own.setdefault(number, []).append(edit)
            elif self.text[edit.start : edit.end].strip() or getattr(edit, "text", "").strip():
                raise InputError(
                    f"an edit at character {edit.start:,} lies outside every block",
                    path=self.path,
                    line=self.lines.number(edit.start) + 1,
                    hint="the file changed since it was read; amend the document with it",
                )
        for number, changes in own.items():
            yield self._changed(self.blocks[number], changes)

    def _at(self, start: int, end: int) -> int | None:
        """The block that a stretch lies in, or None."""
        number = bisect_right(self.firsts, start) - 1
        if number >= 0 and start <= self.blocks[number].end:
            return number
        following = number + 1
        if following < len(self.blocks) and self.blocks[following].start < end:
            return following
        return None

    # ------------------------------------------------------------------------ in a block

    def _changed(self, leaf: Leaf, edits: list[Put | DropBlock]) -> Splice:
        new = self._composed(leaf, edits)
        if not new.strip(" \t\r\n" + _TOUCHED):
            return self._dropped(leaf)
        if new.replace(_TOUCHED, "") == self.text[leaf.start : leaf.end]:
            return Splice(leaf.start, AT, leaf.start, "")
        if leaf.form is Form.CELL:
            new = _in_cell(new.replace(_TOUCHED, ""), self.text[leaf.end : leaf.end + 1])
            first = leaf.start == self._content(leaf.first)
            new = as_prose(new, first=True) if first else new
        elif leaf.form is Form.ATX:
            new = new.replace(_TOUCHED, "").strip(_GAP)
            closing = _CLOSING.search(new)
            closed = self.text[leaf.end : self.lines.stops[leaf.last]].strip()
            if closing and not closed:
                new = f"{new[: closing.start()]}\\{new[closing.start() :]}"
        else:
            if leaf.form is Form.SETEXT:
                new = new.replace("|", "&#124;")  # a bar above dashes would begin a table
            head, *rest = new.split(_TOUCHED)
            new = head
            for piece in rest:
                line = _REST.sub("", piece)
                new += as_prose(line, first=not new) + piece[len(line) :]
        return Splice(leaf.start, AT, leaf.end, new)

    def _content(self, line: int) -> int:
        """Offset of the first character of a line that is no mark of a quotation and no space."""
        found = _NO_MARK.search(self.text, self.lines.starts[line])
        return found.start() if found else len(self.text)

    def _composed(self, leaf: Leaf, edits: list[Put | DropBlock]) -> str:
        """The new text of a block; ``_TOUCHED`` stands where edits begin one of its lines."""
        out = []
        done = leaf.start
        for edit in edits:
            start = max(edit.start, done)
            out.append(self.text[done:start])
            line = self.lines.number(start) - leaf.first
            if start <= leaf.starts[min(line, len(leaf.starts) - 1)]:
                out.append(_TOUCHED)
            if isinstance(edit, Put):
                new = _BREAKS.sub(" ", edit.text.replace(_TOUCHED, ""))
                wrapped = edit.end < leaf.end and self.text[edit.end] in _LINE_ENDS
                out.append(_unbroken(new) if wrapped else new)
            done = max(done, min(edit.end, leaf.end))
        new = "".join(out) + self.text[done : leaf.end]
        if len(leaf.starts) > 1 and not all(getattr(edit, "text", "") for edit in edits):
            new = _EMPTY_HEAD.sub(_TOUCHED, _EMPTY_LINE.sub("", new))
            if self.text[leaf.end - 1] != "\\":
                new = _EMPTY_TAIL.sub("", new)  # what broke the line before one that went
        return new

    # ------------------------------------------------------------------------ a block that goes

    def _dropped(self, leaf: Leaf) -> Splice:
        if leaf.form is Form.CELL:
            # Without a bar on its outer side the row would lose the cell and not its text only.
            before, behind = leaf.edges
            return Splice(leaf.start, AT, leaf.end, "" if before and behind else "|")
        if leaf.crowded:
            return Splice(leaf.start, AT, self.lines.stops[leaf.last], _EMPTY)
        start, end = self.lines.without(leaf.first, leaf.last)
        return Splice(start, AT, end, "")

    # ------------------------------------------------------------------------ a block that comes

    def _new(self, block: NewBlock) -> Splice:
        text = _BREAKS.sub(" ", block.text.replace(_TOUCHED, "")).strip(_GAP)
        number = max(0, bisect_right(self.firsts, block.at) - 1)
        if not self.blocks:
            return self._alone(text)
        leaf = self.blocks[number]
        line = self.lines.starts[leaf.first]
        head = self.text[line : leaf.start]
        if leaf.form is Form.CELL:
            return self._row(leaf, text, before=block.before)
        if leaf.label and leaf.label in head:
            return self._item(leaf, text, head, block)
        if leaf.note and "[^" in head:
            head = head[: head.index("[^")] + "    "
        margin = _NO_MARK.sub(" ", head[: len(head.rstrip("#" + _GAP))] if "#" in head else head)
        return self._paragraph(leaf, text, margin, before=block.before)

    def _alone(self, text: str) -> Splice:
        end = self.lines.end
        gap = "" if self.text.endswith(("\r", "\n")) else end
        at = len(self.text)
        return Splice(at, BEHIND, at, f"{gap}{end}{as_prose(text)}{end}")

    def _paragraph(self, leaf: Leaf, text: str, margin: str, *, before: bool) -> Splice:
        end, bare = self.lines.end, margin.rstrip(_GAP)
        new = margin + as_prose(text)
        if before:
            gap = "" if self.lines.is_blank(leaf.first - 1) else bare + end
            at = self.lines.starts[leaf.first]
            return Splice(at, BEFORE, at, f"{gap}{new}{end}{bare}{end}")
        gap = "" if self.lines.is_blank(leaf.last + 1) else end + bare
        at = self.lines.stops[leaf.last]
        return Splice(at, BEHIND, at, f"{end}{bare}{end}{new}{gap}")

    def _item(self, leaf: Leaf, text: str, head: str, block: NewBlock) -> Splice:
        at = head.rindex(leaf.label)
        found = find_label(text, 0, len(text))
        label, digits = leaf.label, _DIGITS.match(leaf.label)
        own = _DIGITS.search(found.text) if found and not found.alone else None
        if digits:
            count = int((own or digits).group()) + (not own and not block.before)
            label = f"{count}{leaf.label[-1]}"
        if found and not found.alone and (own if digits else found.style.startswith(_BULLETS)):
            text = text[found.end :].lstrip()
        margin = _NO_MARK.sub(" ", head[:at]) + label + head[at + len(leaf.label) :]
        new = margin + as_prose(text)
        ends = self.lines.end * max(1, block.lines)
        if block.before:
            at = self.lines.starts[leaf.first]
            return Splice(at, BEFORE, at, new + ends)
        at = self.lines.stops[leaf.last]
        return Splice(at, BEHIND, at, ends + new)

    def _row(self, leaf: Leaf, text: str, *, before: bool) -> Splice:
        # The head has one row, and the rule stands under it: a new row goes below both.
        line = leaf.first + 1 if leaf.header else leaf.first
        start = self.lines.starts[line]
        margin = self.text[start : self._content(line)]
        row = f"{margin}| {_in_cell(text, ' ')} |" + "  |" * (leaf.columns - 1)
        if before and not leaf.header:
            return Splice(start, BEFORE, start, row + self.lines.end)
        stop = self.lines.stops[line]
        return Splice(stop, BEHIND, stop, self.lines.end + row)


def as_prose(line: str, *, first: bool = True) -> str:
    r"""A line that begins no block but a paragraph, by a backslash where it needs one.

    Args:
        line: Text without line breaks.
        first: Whether a paragraph begins with it; the lines below must not end it either.
    """
    line = line.lstrip(_GAP)
    if not line or _is_prose(line, first=first):
        return line
    number = _NUMBER.match(line)
    if number:
        return f"{number.group()}\\{line[number.end() :]}"
    return f"\\{line}" if line[0] in _PUNCTUATION else line


def _is_prose(line: str, *, first: bool) -> bool:
    if _RULE.fullmatch(line):
        return False  # with the mark of an item before it, two may make a rule
    above = "" if first else "x\n"
    # with a line below, which a link definition may end on
    tokens = parser().parse(f"{above}{line}\nx", {"seen": {}, "path": ""})
    lines = 2 if first else 3
    return len(tokens) == 3 and tokens[0].type == "paragraph_open" and tokens[0].map == [0, lines]


def _unbroken(text: str) -> str:
    """A text whose end does not break the line that it ends."""
    bare = text.rstrip(_GAP)
    slashes = len(bare) - len(bare.rstrip("\\"))
    return bare + "\\" if slashes % 2 else bare


def _in_cell(text: str, behind: str) -> str:
    """A text whose bars do not end its cell, and that escapes no bar behind it."""
    escaped = _BAR.sub(r"\\|", text)
    return escaped + " " if behind == "|" and escaped.endswith("\\") else escaped
