"""How edits are shared out over blocks and the places that hold their text."""

import pytest
from lxml import etree

from transflow.errors import InputError
from transflow.formats.runs import (
    Atom,
    ViewBlock,
    Wrap,
    assembled,
    atom_edits,
    clean,
    shared_out,
    spans,
    visible,
)
from transflow.model import BlockKind
from transflow.workflow.edits import DropBlock, NewBlock, Put

NODE = etree.Element("x")
FIELD = Wrap("field", NODE, keeps=True)


def block(*texts, wraps=()):
    atoms = [Atom(NODE, "text", text, wraps if text.isdecimal() else ()) for text in texts]
    return ViewBlock(NODE, BlockKind.PARAGRAPH, atoms=atoms)


def divided(texts, *puts):
    one = block(*texts)
    assembled([one])
    return {one.atoms.index(e.atom): e.text for e in atom_edits(one, puts)}


CASES = [
    (["abc"], [Put(0, 3, "x")], {0: "x"}),
    (["abc"], [Put(1, 2, "x")], {0: "axc"}),
    (["ab", "cd"], [Put(1, 3, "x")], {0: "ax", 1: "d"}),
    (["ab", "cd"], [Put(2, 4, "x")], {1: "x"}),
    (["ab", "cd", "ef"], [Put(0, 6, "x")], {0: "x", 1: "", 2: ""}),
    (["ab", "cd"], [Put(2, 2, "x")], {0: "abx"}),
    (["ab", "cd"], [Put(0, 0, "x")], {0: "xab"}),
    (["ab", "cd"], [Put(4, 4, "x")], {1: "cdx"}),
    (["abcd"], [Put(0, 1, "x"), Put(1, 2, "y"), Put(3, 4, "")], {0: "xyc"}),
    (["ab", "cd"], [Put(0, 2, "x"), Put(2, 2, "y"), Put(2, 4, "z")], {0: "xy", 1: "z"}),
    (["ab"], [], {}),
]


@pytest.mark.parametrize("texts,puts,expected", CASES)
def test_who_gets_which_text(texts, puts, expected):
    assert divided(texts, *puts) == expected


def test_an_element_without_text_goes_with_what_is_around_it():
    one = block("ab", "", "cd")
    one.atoms[1] = Atom(NODE, "whole", "", ())
    assembled([one])
    assert [e.text for e in atom_edits(one, [Put(1, 3, "x")])] == ["ax", "", "d"]
    assert [e.text for e in atom_edits(one, [Put(0, 2, "x")])] == ["x"]


PAGES = [
    ("Seite 1 von 3", [Put(0, 5, "Seite "), Put(6, 10, " von ")]),
    ("1", [Put(0, 5, ""), Put(6, 11, "")]),
    ("11 und 13", [Put(0, 11, "11 und 13")]),
    ("3, 1", [Put(0, 10, ""), Put(11, 11, ", 1")]),
]


@pytest.mark.parametrize("new,puts", PAGES)
def test_numbers_that_count_by_themselves_are_left_in_place(new, puts):
    one = block("Page ", "1", " of ", "3", wraps=(FIELD,))
    assembled([one])
    found = shared_out([one], [Put(0, one.end, new)], path="a")[0].puts
    assert found == puts


def test_blocks_follow_one_another_parted_by_a_line_feed():
    blocks = [block("ab"), block("c", "d")]
    assert assembled(blocks) == "ab\ncd"
    assert [(span.start, span.end) for span in spans(blocks)] == [(0, 2), (3, 5)]


def test_edits_go_to_their_blocks():
    blocks = [block("ab"), block("cd")]
    assembled(blocks)
    edits = [NewBlock(0, "x\ny", before=True), Put(0, 2, "n"), NewBlock(2, "z"), DropBlock(3, 5)]
    first, second = shared_out(blocks, edits, path="a")
    assert (first.before, first.puts, first.after) == (["x y"], [Put(0, 2, "n")], ["z"])
    assert (first.dropped, second.dropped) == (False, True)


@pytest.mark.parametrize("edit", [Put(1, 4, ""), Put(6, 6, ""), Put(2, 1, ""), NewBlock(9, "x")])
def test_an_edit_that_fits_no_block_is_refused(edit):
    blocks = [block("ab"), block("cd")]
    assembled(blocks)
    with pytest.raises(InputError, match="a: this is not the document"):
        shared_out(blocks, [edit], path="a")


@pytest.mark.parametrize(
    "text,cleaned",
    [("a\r\nb", "a b"), ("a\u2028b", "a b"), ("a\tb", "a\tb"), ("\x00\ud800a\ufffe", "a")],
)
def test_what_a_paragraph_cannot_hold(text, cleaned):
    assert clean(text) == cleaned


def test_a_block_of_spaces_is_not_seen():
    assert not visible(block(" ", "\u3000"))
    assert visible(block(" ", "a"))
