"""What DOCX and ODT share: text that lies in many small pieces of a tree, seen as blocks.

A reader walks its tree and gives ``ViewBlock``s made of ``Atom``s: one atom is the text of one
place. The view is their concatenation. A writer walks the same way, has the edits shared out over
blocks and atoms here, and then rewrites the places of the atoms that changed.

Who owns a new text: the atom with the first character that it replaces; where it replaces nothing,
the atom before it, and at the head of a block the first one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.text.structured import BlockSpan
from transflow.workflow.edits import DropBlock, NewBlock, Put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from transflow.model import BlockKind
    from transflow.workflow.edits import Edit

_BREAKS: Final = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_PAGES: Final = 20
"""Numbers that one new text is searched for."""
# XML 1.0, production 2: what no document can hold
_IMPOSSIBLE: Final = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Wrap:
    """Something around text that cannot stay as it is when that text changes.

    Attributes:
        kind: The format's own name for it, such as ``ruby`` or ``field``.
        node: The element that stands for it.
        loose: Whether it is dissolved when its text changes.
        keeps: Whether it shows a number that changes by itself (a page), and so is kept where the
            new text has that number too.
    """

    kind: str
    node: etree._Element
    loose: bool = True
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Atom:
    """Text that lies in one place.

    Attributes:
        node: The element.
        place: ``text`` or ``tail`` of it, or ``whole`` when the element itself stands for the text.
        text: What a reader sees of it; "" for an element that goes with the text around it.
        wraps: What lies around it, the outermost first.
    """

    node: etree._Element
    place: str
    text: str
    wraps: tuple[Wrap, ...] = ()


@dataclass(slots=True)
class ViewBlock:
    """One block on its way into the view.

    Attributes:
        node: The element of the paragraph.
        kind: What it is.
        level: Depth of nesting, from 0.
        label: Numbering that the format generates, or "".
        atoms: Its text, in order.
        wraps: What lies around the whole of it.
        start: Offset in the view.
        end: Offset behind it.
    """

    node: etree._Element
    kind: BlockKind
    level: int = 0
    label: str = ""
    atoms: list[Atom] = field(default_factory=list)
    wraps: tuple[Wrap, ...] = ()
    start: int = 0
    end: int = 0

    @property
    def text(self) -> str:
        """What a reader sees."""
        return "".join(atom.text for atom in self.atoms)


def assembled(blocks: Sequence[ViewBlock]) -> str:
    """Sets the offsets of blocks and gives the view: their texts, parted by a line feed."""
    texts: list[str] = []
    at = 0
    for block in blocks:
        text = block.text
        block.start, block.end = at, at + len(text)
        at = block.end + 1
        texts.append(text)
    return "\n".join(texts)


def spans(blocks: Sequence[ViewBlock]) -> tuple[BlockSpan, ...]:
    """The blocks as the model has them."""
    return tuple(
        BlockSpan(block.kind, block.start, block.end, block.level, block.label) for block in blocks
    )


def visible(block: ViewBlock) -> bool:
    """Whether a reader sees anything of it."""
    return any(atom.text and not atom.text.isspace() for atom in block.atoms)


@dataclass(slots=True)
class BlockEdits:
    """What happens to one block.

    Attributes:
        block: The block.
        puts: Replacements inside it, ascending.
        dropped: Whether it goes.
        before: New blocks in front of it, in order.
        after: New blocks behind it, in order.
        pages: Where numbers that count by themselves stand in it: start, end and digits.
    """

    block: ViewBlock
    puts: list[Put] = field(default_factory=list)
    dropped: bool = False
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    pages: list[tuple[int, int, str]] = field(default_factory=list)


def shared_out(
    blocks: Sequence[ViewBlock], edits: Sequence[Edit], *, path: str
) -> list[BlockEdits]:
    """Share edits out over the blocks that they belong to.

    Args:
        blocks: As ``assembled`` left them.
        edits: In the order of their places.
        path: The file, for messages.

    Raises:
        InputError: An edit belongs to no block, so this is not the file that was read.
    """
    starts = [block.start for block in blocks]
    out: dict[int, BlockEdits] = {}
    last = 0
    for edit in edits:
        start, end = (edit.at, edit.at) if isinstance(edit, NewBlock) else (edit.start, edit.end)
        index = bisect_right(starts, start) - 1
        if index < 0 or not start <= end <= blocks[index].end:
            raise _changed(path)
        mine = out.get(index)
        if mine is None:
            mine = out[index] = BlockEdits(blocks[index], pages=_counted(blocks[index]))
        if isinstance(edit, DropBlock):
            mine.dropped = True
        elif isinstance(edit, NewBlock):
            (mine.before if edit.before else mine.after).append(clean(edit.text))
        else:
            if start < last:
                raise _changed(path)
            last = end
            mine.puts += _beside_pages(mine.pages, Put(start, end, clean(edit.text)))
    return [out[index] for index in sorted(out)]


def _changed(path: str) -> InputError:
    return InputError(
        "this is not the document that was read: an edit fits no paragraph of it",
        path=path,
        hint="export against the very file that was imported",
    )


def clean(text: str) -> str:
    """A new text as a paragraph can hold it: no line breaks, nothing that XML cannot write."""
    return _IMPOSSIBLE.sub("", _BREAKS.sub(" ", text))


def _beside_pages(pages: list[tuple[int, int, str]], put: Put) -> Iterator[Put]:
    """A replacement, parted around numbers that count by themselves and that the new text has too.

    Replaced by the digits that happened to stand there, a page number would show the same page
    everywhere. From the right, so that the page of a table of contents is not mistaken for a number
    in the heading.
    """
    first = bisect_left(pages, (put.start, 0, ""))
    behind = bisect_left(pages, (put.end, 0, ""))
    kept: list[tuple[int, int, int, int]] = []
    stop = len(put.text)
    for start, end, digits in reversed(pages[max(first, behind - _PAGES) : behind]):
        if end <= put.end:
            at = _last_number(put.text, digits, stop)
            if at >= 0:
                kept.append((start, end, at, at + len(digits)))
                stop = at
    at, written = put.start, 0
    for start, end, begin, after in reversed(kept):
        if at < start or written < begin:
            yield Put(at, start, put.text[written:begin])
        at, written = end, after
    if not kept or at < put.end or written < len(put.text):
        yield Put(at, put.end, put.text[written:])


def _last_number(text: str, digits: str, stop: int) -> int:
    """Where a number stands last before an offset, not as part of a longer one; -1 if nowhere."""
    at = text.rfind(digits, 0, stop)
    while at >= 0:
        end = at + len(digits)
        if not text[max(0, at - 1) : at].isdecimal() and not text[end : end + 1].isdecimal():
            return at
        at = text.rfind(digits, 0, end - 1)
    return -1


def _counted(block: ViewBlock) -> list[tuple[int, int, str]]:
    """Where numbers that count by themselves stand in a block: start, end and digits."""
    found: list[tuple[int, int, str]] = []
    at = block.start
    for atom in block.atoms:
        end = at + len(atom.text)
        if atom.text.isdecimal() and any(wrap.keeps for wrap in atom.wraps):
            found.append((at, end, atom.text))
        at = end
    return found


@dataclass(frozen=True, slots=True)
class AtomEdit:
    """What becomes of one atom.

    Attributes:
        atom: The atom.
        parts: Its text from now on, in order: pieces and whether they are new.
        beside: A wrap that the new text goes outside of, because all of the old text stays; or
            None.
    """

    atom: Atom
    parts: tuple[tuple[str, bool], ...]
    beside: Wrap | None = None

    @property
    def text(self) -> str:
        """The whole text that the place has from now on."""
        return "".join(text for text, _ in self.parts)

    @property
    def is_new(self) -> bool:
        """Whether nothing of the old text is left and something new stands there."""
        return bool(self.text) and all(new for _, new in self.parts)

    @property
    def outer(self) -> tuple[str, str]:
        """The new text in front of what is kept and behind it."""
        old = [index for index, (_, new) in enumerate(self.parts) if not new]
        first, last = (old[0], old[-1]) if old else (len(self.parts), len(self.parts))
        return (
            "".join(text for text, _ in self.parts[:first]),
            "".join(text for text, _ in self.parts[last + 1 :]),
        )


def atom_edits(block: ViewBlock, puts: Sequence[Put]) -> list[AtomEdit]:
    """What becomes of each atom of a block that replacements touch, in order.

    Args:
        block: The block.
        puts: Replacements inside it, ascending, not overlapping.
    """
    out: list[AtomEdit] = []
    at = block.start
    first = 0  # the first replacement that can still touch an atom
    written = 0  # the replacements before this one have given their text to an atom
    for index, atom in enumerate(block.atoms):
        end = at + len(atom.text)
        while first < len(puts) and puts[first].end < at:
            first += 1
        if not atom.text:
            if any(put.start < at < put.end for put in puts[first : first + 2]):
                out.append(AtomEdit(atom, ()))
            continue
        parts: list[tuple[str, bool]] = []
        position, number, touched = at, first, False
        while number < len(puts) and puts[number].start <= end:
            put = puts[number]
            if put.start > position:
                stop = min(put.start, end)
                parts.append((atom.text[position - at : stop - at], False))
                position = stop
            if number >= written and (put.start < end or put.start == put.end):
                written = number + 1
                touched = True
                if put.text:
                    parts.append((put.text, True))
            if put.start < end and put.end > position:
                touched = True
                position = min(put.end, end)
            number += 1
        if position < end:
            parts.append((atom.text[position - at :], False))
        if touched:
            out.append(AtomEdit(atom, tuple(parts), _beside(block.atoms, index, parts)))
        at = end
    return out


def _beside(atoms: list[Atom], index: int, parts: list[tuple[str, bool]]) -> Wrap | None:
    """The outermost loose wrap of an atom that stays whole, when the new text is at its edge."""
    atom = atoms[index]
    olds = [number for number, (_, new) in enumerate(parts) if not new]
    if not olds or "".join(parts[number][0] for number in olds) != atom.text or len(olds) > 1:
        return None
    for wrap in atom.wraps:
        if wrap.loose:
            before = index > 0 and olds[0] > 0 and wrap in atoms[index - 1].wraps
            after = (
                index + 1 < len(atoms)
                and olds[0] + 1 < len(parts)
                and wrap in atoms[index + 1].wraps
            )
            return None if before or after else wrap
    return None
