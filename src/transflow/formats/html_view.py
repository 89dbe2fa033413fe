"""The text of a part of a page as blocks, each character with its place in the file.

A block is the inline content between two block-level tags, parted further where ``<br>`` is used
for that (see `html_breaks`). What it is follows from the elements around it:

- h1 to h6, ``caption``, ``legend`` and ``summary`` give headings; the first h1 is the title, else
  the first heading when at most three short blocks (a date, a number) precede it;
- ``li``, ``dt`` and ``dd`` give items, the first block of each; what follows in them is paragraphs;
- ``td`` and ``th`` give a cell where they hold a single block, else paragraphs (pages of the time
  when tables were used for layout);
- ``aside`` and footnotes, by role or a whole word of class or id, give notes.

The level of a heading is that of its tag from 0, of an item that of its list; anything else inside
lists has the number of them. An item's label is the number or bullet that the page generates,
unless its own text begins with a label.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.formats.html_breaks import block_ends
from transflow.formats.html_lists import BULLET, LISTS, ListNumbers
from transflow.formats.html_main import find_part
from transflow.formats.html_runs import Piece, Run, is_blank
from transflow.formats.html_tokens import attributes
from transflow.formats.html_tree import ENDS_PARAGRAPH, HEADINGS, TEXT, Node, Tree
from transflow.model import BlockKind
from transflow.text.label_patterns import find_label
from transflow.text.structured import BlockSpan

if TYPE_CHECKING:
    from transflow.formats.html_runs import Line

_BLOCKS: Final = ENDS_PARAGRAPH | frozenset(
    "body caption html legend optgroup option tbody td tfoot th thead title tr".split()
)
_PRE: Final = frozenset({"listing", "plaintext", "pre", "xmp"})
_ITEMS: Final = frozenset({"dd", "dt", "li"})
_CELLS: Final = frozenset({"td", "th"})
_CAPTIONS: Final = frozenset({"caption", "legend", "summary"})
_NOTE_ROLES: Final = frozenset({"doc-endnotes", "doc-footnote", "note"})
_NOTE_NAMES: Final = frozenset("endnote endnotes footnote footnotes".split())
_BEFORE_TITLE: Final = 3
_SHORT: Final = 60


Breaks = list[tuple[int, int]]
"""Stretches of line breaks in the file."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands in the file.

    Attributes:
        container: Index of the innermost block-level element around it.
        start: Offset of its first character.
        end: Offset behind its last character.
        before: Stretches of the line breaks that part it from the block before in its run.
        after: The same for the block behind.
    """

    container: int
    start: int
    end: int
    before: Breaks
    after: Breaks


@dataclass(frozen=True, slots=True)
class View:
    """The text of a part of a page.

    Attributes:
        tree: The page.
        root: Index of the element that was read.
        part: What finds that element again.
        text: The blocks, parted by line feeds.
        blocks: Their spans.
        places: Where each block stands.
        pieces: The characters, ascending; between blocks one is missing.
    """

    tree: Tree
    root: int
    part: str
    text: str
    blocks: tuple[BlockSpan, ...]
    places: tuple[Place, ...]
    pieces: tuple[Piece, ...]


def view(tree: Tree, part: str, *, path: str) -> View:
    """Read the text of a part of a page.

    Args:
        tree: The page.
        part: See `html_main.find_part`.
        path: Name of the file, for messages.

    Raises:
        InputError: There is no such part, or no text in it.
    """
    found = find_part(tree, part, path=path)
    walk = _Walk(tree, found.root, path)
    walk.run(found.skipped)
    if not walk.blocks:
        where = f"the part “{part}” of the page" if part else "the page"
        raise InputError(
            f"{where} holds no text", path=path, hint="name another part, or give the right file"
        )
    return View(
        tree,
        found.root,
        found.name,
        "\n".join(walk.texts),
        tuple(_with_title(walk.blocks, tree, walk.places)),
        tuple(walk.places),
        tuple(walk.pieces),
    )


@dataclass(slots=True)
class _Open:
    """A block-level element that is open."""

    index: int
    node: Node
    note: bool = False
    label: str = ""
    blocks: list[int] = field(default_factory=list)


class _Walk:
    """Goes through the nodes once, in document order."""

    def __init__(self, tree: Tree, root: int, path: str) -> None:
        self.texts: list[str] = []
        self.blocks: list[BlockSpan] = []
        self.places: list[Place] = []
        self.pieces: list[Piece] = []
        self._tree = tree
        self._root = root
        self._size = 0
        self._run = Run(tree.text, path=path)
        self._open: list[_Open] = []
        self._contexts: list[_Open] = []
        self._lists: list[ListNumbers | None] = []
        self._rubies: list[int] = []
        self._notes = 0
        self._pres = 0

    def run(self, skipped: bytearray) -> None:
        nodes, root = self._tree.nodes, self._root
        self._enter(root, nodes[root])
        at, end = root + 1, nodes[root].last
        while at < end:
            node = nodes[at]
            self._leave(at)
            if skipped[at]:
                # the whole subtree; a block-level one still parts what stands around it
                if node.name in _BLOCKS:
                    self._flush()
                at = node.last
                continue
            if node.name == TEXT:
                self._text(at, node)
            elif node.name == "br":
                self._run.line_break(node.start, node.end)
            elif node.name in _BLOCKS:
                self._flush()
                if node.last > at + 1:
                    self._enter(at, node)
            elif node.name == "ruby":
                self._rubies.append(at)
            at += 1
        self._leave(end)

    def _text(self, at: int, node: Node) -> None:
        text, start = self._tree.text, node.start
        while self._rubies and self._tree.nodes[self._rubies[-1]].last <= at:
            self._rubies.pop()
        if self._pres and self._tree.nodes[at - 1].name in _PRE and at - 1 == node.parent:
            # the line feed behind the opening tag is no part of the text
            start += 2 if text.startswith("\r\n", start) else text[start] in "\r\n"
        ruby = self._rubies[-1] if self._rubies else 0
        self._run.add(start, node.end, kept=self._pres > 0, ruby=ruby)

    def _enter(self, index: int, node: Node) -> None:
        opened = _Open(index, node)
        self._open.append(opened)
        name = node.name
        if name == "aside" or self._is_note(node):
            opened.note = True
            self._notes += 1
        self._pres += name in _PRE
        if name in LISTS:
            self._lists.append(ListNumbers(self._tree, index))
        elif name == "dl":
            self._lists.append(None)
        elif name == "li":
            numbers = self._lists[-1] if self._lists else None
            opened.label = numbers.label(self._tree, index) if numbers else BULLET
        if name in _ITEMS | _CELLS | _CAPTIONS | HEADINGS:
            self._contexts.append(opened)

    def _leave(self, at: int) -> None:
        """Close the elements that end before a node."""
        while self._open and self._open[-1].node.last <= at:
            self._flush()
            closed = self._open.pop()
            name = closed.node.name
            self._notes -= closed.note
            self._pres -= name in _PRE
            if name in LISTS or name == "dl":
                self._lists.pop()
            if self._contexts and self._contexts[-1] is closed:
                self._contexts.pop()
                if name in _CELLS and len(closed.blocks) > 1:
                    for number in closed.blocks:
                        self.blocks[number] = replace(
                            self.blocks[number], kind=self._noted(BlockKind.PARAGRAPH)
                        )

    def _is_note(self, node: Node) -> bool:
        text = self._tree.text
        if "note" not in text[node.start : node.inner].lower():
            return False
        found = attributes(text, node.start, node.inner)
        words = " ".join(found[key].value for key in ("id", "class") if key in found).lower()
        role = found["role"].value.strip().lower() if "role" in found else ""
        return role in _NOTE_ROLES or not _NOTE_NAMES.isdisjoint(words.split())

    def _noted(self, kind: BlockKind) -> BlockKind:
        return BlockKind.NOTE if self._notes else kind

    # ------------------------------------------------------------ blocks

    def _flush(self) -> None:
        """End the run and make its blocks."""
        if not self._run:
            return
        lines = self._run.take()
        texts = [line.text for line in lines]
        in_heading = bool(self._contexts) and self._contexts[-1].node.name in HEADINGS | _CAPTIONS
        ends = [False] * (len(texts) - 1) + [True] if in_heading else block_ends(texts)
        group: list[tuple[Line, str, Breaks]] = []
        before: Breaks = []
        pending: Breaks = []
        made = False
        for line, text, ends_block in zip(lines, texts, ends, strict=True):
            if not is_blank(text):
                if not group:
                    before = pending
                group.append((line, text, pending))
                pending = []
            pending.append(line.ended_by)
            if ends_block and group:
                if made:
                    self.places[-1] = replace(self.places[-1], after=before)
                self._block(group, before if made else [])
                group, made = [], True

    def _block(self, lines: list[tuple[Line, str, Breaks]], before: Breaks) -> None:
        start = at = self._size
        for number, (line, _, breaks) in enumerate(lines):
            if number:
                first, *more = breaks
                self.pieces.append(Piece("\n", *first, more=more, at=at))
                at += 1
            for piece in line.pieces:
                piece.at = at
                at += len(piece.text)
                self.pieces.append(piece)
        text = "\n".join(line_text for _, line_text, _ in lines)
        self._size = at + 1
        self.texts.append(text)
        self.blocks.append(self._span(text, start))
        first_piece, last_piece = lines[0][0].pieces[0], lines[-1][0].pieces[-1]
        self.places.append(
            Place(self._open[-1].index, first_piece.start, last_piece.end, before, [])
        )

    def _span(self, text: str, start: int) -> BlockSpan:
        """Settle what a block is by the elements around it."""
        end = start + len(text)
        context = self._contexts[-1] if self._contexts else None
        name = context.node.name if context else ""
        kind, level, label = BlockKind.PARAGRAPH, len(self._lists), ""
        if context is not None:
            context.blocks.append(len(self.blocks))
        if context is not None and name in HEADINGS:
            return BlockSpan(BlockKind.HEADING, start, end, int(name[1]) - 1)
        if name in _CAPTIONS:
            return BlockSpan(self._noted(BlockKind.HEADING), start, end, level)
        if name in _CELLS:
            kind = BlockKind.CELL
        elif context is not None and name in _ITEMS and len(context.blocks) == 1:
            kind, level = BlockKind.ITEM, max(0, level - 1)
            label = "" if _labels_itself(text) else context.label
        return BlockSpan(self._noted(kind), start, end, level, label)


def _labels_itself(text: str) -> bool:
    start = len(text) - len(text.lstrip())
    own = find_label(text, start, len(text.rstrip()))
    return own is not None and not own.alone


def _with_title(blocks: list[BlockSpan], tree: Tree, places: list[Place]) -> list[BlockSpan]:
    """The blocks, one heading of them being the title."""
    names = [tree.nodes[place.container].name for place in places]
    number = next((i for i, name in enumerate(names) if name == "h1"), None)
    if number is None:
        number = next((i for i, name in enumerate(names) if name in HEADINGS), None)
        if number is None or number > _BEFORE_TITLE:
            return blocks
        if any(block.end - block.start > _SHORT for block in blocks[:number]):
            return blocks
        # the kind of page above its name: "Press Release" as h3, then the title as h2
        while number + 1 < len(names) and names[number] > names[number + 1] in HEADINGS:
            number += 1
    blocks[number] = replace(blocks[number], kind=BlockKind.TITLE)
    return blocks
