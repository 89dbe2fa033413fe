"""What holds for every Markdown text: offsets, identity, and that no text becomes a mark."""

from hypothesis import given
from hypothesis import strategies as st

from transflow.formats.markdown import read, write
from transflow.workflow.edits import DropBlock, Put

PIECE = st.sampled_from(
    [
        *"# ;- ;1. ;2) ;> ;    ;  ;|;|-|-|;---;===;```;\\;*;`;\t;a;b c;一".split(";"),
        *"\n \n\n \r\n [a]:\xa0b [^1]:\xa0x <div> <!-- -->".split(" "),
    ]
)
MARKDOWN = st.lists(PIECE, max_size=30).map("".join).filter(str.strip)
MARK = st.sampled_from(
    [" ", "    ", "\t", *"# ## - + * > 1. 2) | \\ ` ``` ~~~ --- === a b 一".split()]
) | st.sampled_from("<div> <a> <!-- </p> [x]: [^1]:".split())
ODD = st.lists(MARK, min_size=1, max_size=6).map("".join).filter(str.strip)
SKELETONS = st.sampled_from(
    [
        "# {}\n\n{}\n",
        "{}\n\n{}\n",
        "{}\n---\n\n{}\n===\n",
        "- {}\n- {}\n",
        "1. {}\n\n2. {}\n",
        "- {}\n  - {}\n",
        "> {}\n>\n> {}\n",
        "| {} | {} |\n|---|---|\n",
        "{} | {}\n---|---\n",
        "|{}|b|\n|---|---|\n|{}|d|\n",
        "a\n{}\nb\n\n{}",
        "[^1]: {}\n[^2]: {}\n",
        "> - {}\n>   {}\n",
        "## {} ##\n\n<!-- c -->\n{}\n",
    ]
)


def parts(text):
    extract = read(text.encode(), path="a.md")
    assert extract.text == text
    return extract.blocks


@given(MARKDOWN)
def test_blocks_ascend_and_hold_text(text):
    behind = 0
    for block in parts(text):
        assert behind <= block.start < block.end <= len(text)
        assert text[block.start : block.end].strip(" \t\r\n") == text[block.start : block.end]
        behind = block.end


@given(MARKDOWN)
def test_the_same_texts_put_in_give_the_same_file(text):
    same = [Put(b.start, b.end, text[b.start : b.end]) for b in parts(text)]
    flat = [edit for edit in same if "\n" not in edit.text and "\r" not in edit.text]
    if len(flat) == len(same):
        assert write(text.encode(), flat, path="a.md", encoding="utf-8").decode() == text


@given(SKELETONS, ODD, ODD)
def test_no_text_becomes_a_mark(skeleton, one, two):
    text = skeleton.format("Xx", "Yy").rstrip() + "\n"
    before = parts(text)
    edits = [
        Put(at, at + 2, new)
        for mark, new in (("Xx", one), ("Yy", two))
        if (at := text.index(mark)) >= 0
    ]
    written = write(text.encode(), edits, path="a.md", encoding="utf-8").decode()
    after = parts(written)
    kinds = ["paragraph" if "\\." in written or "\\)" in written else b.kind for b in before]
    found = ["paragraph" if "\\." in written or "\\)" in written else b.kind for b in after]
    assert found == kinds, written


@given(SKELETONS, st.data())
def test_a_dropped_block_takes_no_other_with_it(skeleton, data):
    text = skeleton.format("Xx", "Yy") + "\nend\n"
    before = parts(text)
    gone = data.draw(st.sampled_from(before))
    written = write(
        text.encode(), [DropBlock(gone.start, gone.end)], path="a.md", encoding="utf-8"
    ).decode()
    left = [text[b.start : b.end] for b in before if b is not gone]
    if written.strip():
        assert [written[b.start : b.end] for b in parts(written)] == left
