"""The quick way to a block or a segment gives what the slow one gives."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from transflow.model import Block, BlockKind, Segment
from transflow.text.construction import new_block, new_segment


def test_block():
    made = new_block(BlockKind.ITEM, 3, 10, 20, "(1)", 1)
    usual = Block(BlockKind.ITEM, 3, 10, 20, "(1)", 1)
    assert (made, repr(made), hash(made)) == (usual, repr(usual), hash(usual))


def test_segment():
    block = Block(BlockKind.ITEM, 3, 10, 20, "(1)", 1)
    made = new_segment("It ended.", 14, 23, block, "(1)")
    usual = Segment("It ended.", 14, 23, block, "(1)")
    assert (made, repr(made), hash(made)) == (usual, repr(usual), hash(usual))


def test_both_stay_frozen():
    block = new_block(BlockKind.ITEM, 3, 10, 20, "(1)", 1)
    with pytest.raises(FrozenInstanceError):
        block.end = 5
    with pytest.raises(FrozenInstanceError):
        new_segment("It ended.", 14, 23, block, "(1)").text = ""
