import pytest

from transflow.errors import InputError
from transflow.formats.markdown import read, write
from transflow.text.structured import structured_layout
from transflow.workflow.edits import DropBlock, NewBlock, Put


def blocks(text):
    extract = read(text.encode(), path="a.md")
    return [(b.kind.value, b.level, b.label, extract.text[b.start : b.end]) for b in extract.blocks]


def texts(text):
    return [block[3] for block in blocks(text)]


def kinds(text):
    return [block[0] for block in blocks(text)]


def written(text, *edits):
    return write(text.encode(), edits, path="a.md", encoding="utf-8").decode()


def span(text, piece):
    start = text.index(piece)
    return start, start + len(piece)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("# A\n\n## B ##\n", [("title", 0, "", "A"), ("heading", 1, "", "B")]),
        ("B\n===\n\nC\n---\n", [("title", 0, "", "B"), ("heading", 1, "", "C")]),
        ("A\nand B\n-----\n", [("title", 1, "", "A\nand B")]),
        ("text\n\n# A\n", [("paragraph", 0, "", "text"), ("title", 0, "", "A")]),
        ("#A\n", [("paragraph", 0, "", "#A")]),
        ("# \n## B\n", [("title", 1, "", "B")]),
        ("one\ntwo\n\nthree\n", [("paragraph", 0, "", "one\ntwo"), ("paragraph", 0, "", "three")]),
        ("1. a\n2) b\n", [("item", 0, "1.", "a"), ("item", 0, "2)", "b")]),
        ("- a\n  - b\n", [("item", 0, "-", "a"), ("item", 1, "-", "b")]),
        ("* a\n\n  more\n", [("item", 0, "*", "a"), ("paragraph", 0, "", "more")]),
        ("- 1. a\n", [("item", 1, "1.", "a")]),
        ("- [x] done\n", [("item", 0, "-", "done")]),
        ("- (1) own\n", [("item", 0, "", "(1) own")]),
        ("-\n  late\n", [("item", 0, "-", "late")]),
        ("1\\. Scope\n", [("item", 0, "1.", "Scope")]),
        ("> a\n> b\n", [("paragraph", 1, "", "a\n> b")]),
        ("> a\nlazy\n", [("paragraph", 1, "", "a\nlazy")]),
        ("> > a\n", [("paragraph", 2, "", "a")]),
        ("> - a\n>   b\n", [("item", 1, "-", "a\n>   b")]),
        (
            "| a | b |\n|---|:-:|\n| `c` | d\\|e |\n",
            [("cell", 0, "", cell) for cell in ("a", "b", "`c`", "d\\|e")],
        ),
        ("a|b\n-|-\n|c\n", [("cell", 0, "", "a"), ("cell", 0, "", "b"), ("cell", 0, "", "c")]),
        ("a\n|b\n", [("paragraph", 0, "", "a\n|b")]),
        ("[^1]: A note.\n[^b]: Ibid.\n", [("note", 0, "", "A note."), ("note", 0, "", "Ibid.")]),
        ("[^1]: A\n\n    more\n", [("note", 0, "", "A"), ("note", 0, "", "more")]),
        ("- a\n-\n- b", [("item", 0, "-", "a"), ("item", 0, "-", "b")]),
        ("# 題\n\n\u3000甲。\n", [("title", 0, "", "題"), ("paragraph", 0, "", "\u3000甲。")]),
    ],
)
def test_blocks(text, expected):
    assert blocks(text) == expected
    crossed = text.replace("\n", "\r\n")
    assert blocks(crossed) == [(*b[:3], b[3].replace("\n", "\r\n")) for b in expected]


@pytest.mark.parametrize(
    "text",
    [
        "```\ncode\n```\n",
        "~~~ sh\n# no heading\n~~~\n",
        "    indented code\n",
        "<div>\nhtml\n</div>\n",
        "<!-- a\n\n# comment -->\n",
        "[a]: https://example.org 'title'\n[b]: <x>\n",
        "---\n\n***\n___\n",
        "- ```\n  code\n  ```\n",
        "| |\n|-|\n| |\n",
    ],
)
def test_what_holds_no_prose_has_no_block(text):
    assert blocks(text + "\nend\n") == [("paragraph", 0, "", "end")]


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: A\n# note\nlist:\n  - b\n---\nend\n",
        "---\ntitle: A\n...\nend\n",
        '+++\ntitle = "A"\n+++\nend\n',
        "---\n---\nend\n",
        "---\r\ntitle: A\r\n---\r\nend\r\n",
        "---\rtitle: A\r---\rend\r",
    ],
)
def test_front_matter_is_left_alone(text):
    assert texts(text) == ["end"]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("---\n\nProse here.\n\n---\nend\n", ["Prose here.", "end"]),
        ("---\ntitle: A\n\nend\n", ["title: A", "end"]),
        ("text\n\n---\na: b\n---\n", ["text", "a: b"]),
    ],
)
def test_a_rule_above_prose_is_no_front_matter(text, expected):
    assert texts(text) == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("1 High Street\\\nOxford\n", ["1 High Street", "Oxford"]),
        ("Name  \nTitle  \nPlace\n", ["Name", "Title", "Place"]),
        ("It goes on  \nand on.\n", ["It goes on  \nand on."]),
        ("> A  \n> B\n", ["A", "B"]),
        ("A  \r\nB\\\r\nC\r\n", ["A", "B", "C"]),
    ],
)
def test_a_hard_break_parts_lines_that_stand_alone(text, expected):
    assert texts(text) == expected


def test_sentences_come_without_the_marks_of_wrapped_lines():
    text = "> The *two* leaders\n> met. They\n> agreed on [this](x).\n"
    extract = read(text.encode(), path="a.md")
    found = structured_layout(extract.text, extract.blocks, "en").segments
    assert [s.text for s in found] == ["The *two* leaders met.", "They agreed on [this](x)."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932", "euc_jp"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_untouched_file_is_identical_to_the_byte(encoding, end):
    data = end.join(["# 題名", "", "> 引用", "> 続き", "", "- 甲", "- 乙", "", ""]).encode(encoding)
    extract = read(data, path="a.md")
    assert write(data, [], path="a.md", encoding=extract.encoding) == data
    same = [Put(b.start, b.end, extract.text[b.start : b.end]) for b in extract.blocks]
    again = write(data, same[:1] + same[2:], path="a.md", encoding=extract.encoding)
    assert again == data


@pytest.mark.parametrize(
    "text,old,new,result",
    [
        ("# A\n", "A", "B", "# B\n"),
        ("# A\n", "A", "C #", "# C \\#\n"),
        ("## A ##\n", "A", "C #", "## C # ##\n"),
        ("A\n---\n", "A", "x | y", "x &#124; y\n---\n"),
        ("a\n", "a", "# x", "\\# x\n"),
        ("a\n", "a", "- x", "\\- x\n"),
        ("a\n", "a", "> x", "\\> x\n"),
        ("a\n", "a", "---", "\\---\n"),
        ("a\n", "a", "```", "\\```\n"),
        ("a\n", "a", "<div>", "\\<div>\n"),
        ("a\n", "a", "[x]: y", "\\[x]: y\n"),
        ("a\n", "a", "[^1]: y", "\\[^1]: y\n"),
        ("a\n", "a", "    x", "x\n"),
        ("a\n", "a", "*b* c", "*b* c\n"),
        ("a\n", "a", "1.5 million", "1.5 million\n"),
        ("a\n", "a", "x\r\ny", "x y\n"),
        ("x\nb\n", "x", "y  ", "y\nb\n"),
        ("x\nb\n", "x", "y\\", "y\\\\\nb\n"),
        ("x\nb\n", "b", "===", "x\n\\===\n"),
        ("x\nb\n", "b", "2. y", "x\n2. y\n"),
        ("x\nb\n", "b", "1. y", "x\n1\\. y\n"),
        ("- a\n", "a", "- x", "- \\- x\n"),
        ("> a\n> b\n", "a\n> b", "c", "> c\n"),
        ("> a b\n> c d\n", "b\n> c", "x", "> a x d\n"),
        ("| a | b |\n|-|-|\n", "b", "x | y", "| a | x \\| y |\n|-|-|\n"),
        ("| a | b |\n|-|-|\n", "b", "x \\| y", "| a | x \\| y |\n|-|-|\n"),
        ("|a|b|\n|-|-|\n", "a", "x\\", "|x\\ |b|\n|-|-|\n"),
        ("a | b\n-|-\n", "a", "# x", "\\# x | b\n-|-\n"),
        ("[^1]: a\n", "a", "b", "[^1]: b\n"),
    ],
)
def test_a_text_stays_what_it_was(text, old, new, result):
    assert written(text, Put(*span(text, old), new)) == result
    assert kinds(result) == kinds(text)


def test_a_number_at_the_head_of_a_text_begins_no_list():
    assert written("a b\n", Put(0, 1, "1.")) == "1\\. b\n"
    assert written("a b\n", Put(0, 3, "2026. May")) == "2026\\. May\n"


def test_a_sentence_that_goes_takes_no_line_with_it():
    text = "> A one.\n> B two.\n> C three.\n"
    assert written(text, Put(8, 17, "")) == "> A one.\n> C three.\n"
    assert written(text, Put(*span(text, "B two."), "")) == "> A one.\n> C three.\n"
    assert written(text, Put(*span(text, "A one."), "")) == "> B two.\n> C three.\n"
    assert written(text, Put(*span(text, "C three."), "")) == "> A one.\n> B two.\n"


@pytest.mark.parametrize(
    "text,piece,result",
    [
        ("a\n\nb\n\nc\n", "b", "a\n\nc\n"),
        ("# a\n\nb\n", "a", "b\n"),
        ("a\n===\n\nb\n", "a", "b\n"),
        ("- a\n- b\n- c\n", "b", "- a\n- c\n"),
        ("- a\n  - b\n- c\n", "a", "- <!-- -->\n  - b\n- c\n"),
        ("- - a\n  - b\n", "a", "- - <!-- -->\n  - b\n"),
        ("- a\n\n  more\n", "more", "- a\n"),
        ("> a\n>\n> b\n", "b", "> a\n"),
        ("> a\n>\n> b\n", "a", "> b\n"),
        ("| a | b |\n|-|-|\n| c | d |\n", "c", "| a | b |\n|-|-|\n|  | d |\n"),
        ("a | b\n-|-\nc | d\n", "c", "a | b\n-|-\n| | d\n"),
        ("a | b\n-|-\nc | d\n", "b", "a | |\n-|-\nc | d\n"),
        ("x  \nY  \nZ\n", "Y", "x  \nZ\n"),
        ("X\\\nY\n", "Y", "X\n"),
        ("X\\\nY\n", "X", "Y\n"),
        ("[^1]: a\n[^2]: b\n", "a", "[^2]: b\n"),
        ("a\n\nb", "b", "a\n"),
    ],
)
def test_a_block_goes_and_the_others_stay(text, piece, result):
    assert written(text, DropBlock(*span(text, piece))) == result
    left = [t for t in texts(text) if t != piece]
    assert texts(result) == left


def test_every_line_of_an_address_may_go():
    text = "a\n\nX\\\nY\n\nb\n"
    edits = [DropBlock(*span(text, "X")), DropBlock(*span(text, "Y"))]
    assert written(text, *edits) == "a\n\nb\n"


@pytest.mark.parametrize(
    "text,edit,result",
    [
        ("a\n\nb\n", NewBlock(1, "N"), "a\n\nN\n\nb\n"),
        ("a\r\n\r\nb\r\n", NewBlock(1, "N"), "a\r\n\r\nN\r\n\r\nb\r\n"),
        ("a\n# b\n", NewBlock(0, "N", before=True), "N\n\na\n# b\n"),
        ("a\n# b\n", NewBlock(4, "N", before=True), "a\n\nN\n\n# b\n"),
        ("# a\nb\n", NewBlock(3, "N"), "# a\n\nN\n\nb\n"),
        ("a\n---\nb\n", NewBlock(1, "N"), "a\n---\n\nN\n\nb\n"),
        ("a", NewBlock(1, "# N"), "a\n\n\\# N"),
        ("> a\n> b\n", NewBlock(7, "N"), "> a\n> b\n>\n> N\n"),
        ("- a\n- b\n", NewBlock(3, "N"), "- a\n- N\n- b\n"),
        ("- a\n- b\n", NewBlock(3, "• N"), "- a\n- N\n- b\n"),
        ("- a\n\n- b\n", NewBlock(3, "N", lines=2), "- a\n\n- N\n\n- b\n"),
        ("1. a\n2. b\n", NewBlock(4, "N"), "1. a\n2. N\n2. b\n"),
        ("1. a\n2. b\n", NewBlock(9, "3. N"), "1. a\n2. b\n3. N\n"),
        ("1) a\n", NewBlock(4, "（２）N"), "1) a\n2) N\n"),
        ("1. a\n", NewBlock(3, "N", before=True), "1. N\n1. a\n"),
        ("- x\n  - a\n", NewBlock(9, "N"), "- x\n  - a\n  - N\n"),
        ("- x\n\n  a\n", NewBlock(8, "N"), "- x\n\n  a\n\n  N\n"),
        ("|a|b|\n|-|-|\n|c|d|\n", NewBlock(13, "N|"), "|a|b|\n|-|-|\n|c|d|\n| N\\| |  |\n"),
        ("|a|b|\n|-|-|\n|c|d|\n", NewBlock(1, "N"), "|a|b|\n|-|-|\n| N |  |\n|c|d|\n"),
        ("|a|\n|-|\n|c|\n", NewBlock(9, "N", before=True), "|a|\n|-|\n| N |\n|c|\n"),
        ("[^1]: a\n", NewBlock(7, "N"), "[^1]: a\n\n    N\n"),
        ("```\ncode\n```\n", NewBlock(0, "N"), "```\ncode\n```\n\nN\n"),
    ],
)
def test_a_new_block_is_like_its_neighbour(text, edit, result):
    assert written(text, edit) == result
    assert len(texts(result)) == len(texts(text)) + 1


def test_a_marker_under_the_title_is_found_and_taken_out_again():
    text = "# Title\n\nText.\n"
    marked = written(text, NewBlock(7, "[Provisional translation]"))
    assert marked == "# Title\n\n[Provisional translation]\n\nText.\n"
    extract = read(marked.encode(), path="a.md")
    layout = structured_layout(extract.text, extract.blocks, "en")
    assert [s.text for s in layout.segments] == ["Title", "Text."]
    marker = layout.markers[0]
    assert written(marked, DropBlock(marker.start, marker.end)) == text


def test_white_space_outside_the_blocks_stays():
    text = "a\n\n```\n\u3000code\n```\n\nb\n"
    at = text.index("\u3000")
    assert written(text, Put(0, 1, "x"), Put(at, at + 1, "")) == text.replace("a", "x", 1)


@pytest.mark.parametrize(
    "edit", [Put(7, 11, "x"), DropBlock(7, 11), Put(0, 99, "x"), NewBlock(99, "x"), Put(8, 8, "x")]
)
def test_an_edit_outside_the_blocks_is_refused(edit):
    with pytest.raises(InputError, match=r"a.md:.* outside"):
        written("a\n\n```\ncode\n```\n", edit)


def test_nesting_has_a_limit_that_names_the_line():
    assert texts(">" * 40 + " a\n") == ["a"]
    with pytest.raises(InputError, match=r"a.md:3: .*nested deeper"):
        read(("a\n\n" + "> " * 5000 + "b\n").encode(), path="a.md")
    with pytest.raises(InputError, match=r"a.md:1: .*nested deeper"):
        read(("- " * 5000 + "b\n").encode(), path="a.md")
