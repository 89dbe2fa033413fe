"""Blocks and segments by the ten thousand.

A frozen dataclass assigns each of its fields through ``object.__setattr__``, which looks the name
up every time. A class with the same slots that is not frozen makes the same value in a third of the
time, and becomes the frozen one when it is complete. Here that is a tenth of what it takes to read
a document of short blocks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from transflow.model import Block, Segment

if TYPE_CHECKING:
    from transflow.model import BlockKind


class _OpenBlock:
    """A block whose fields are being written."""

    __slots__ = ("kind", "ordinal", "start", "end", "label", "level")  # noqa: RUF023 -- as in Block

    def __init__(  # noqa: PLR0917 -- the fields of a block, in their order
        self, kind: BlockKind, ordinal: int, start: int, end: int, label: str, level: int
    ) -> None:
        self.kind = kind
        self.ordinal = ordinal
        self.start = start
        self.end = end
        self.label = label
        self.level = level


class _OpenSegment:
    """A segment whose fields are being written."""

    __slots__ = ("text", "start", "end", "block", "label")  # noqa: RUF023 -- as in Segment

    def __init__(self, text: str, start: int, end: int, block: Block, label: str) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.block = block
        self.label = label


def new_block(  # noqa: PLR0917 -- the fields of a block, in their order
    kind: BlockKind, ordinal: int, start: int, end: int, label: str, level: int
) -> Block:
    """What ``Block(...)`` gives."""
    made: Any = _OpenBlock(kind, ordinal, start, end, label, level)
    made.__class__ = Block
    block: Block = made
    return block


def new_segment(text: str, start: int, end: int, block: Block, label: str) -> Segment:
    """What ``Segment(...)`` gives."""
    made: Any = _OpenSegment(text, start, end, block, label)
    made.__class__ = Segment
    segment: Segment = made
    return segment
