"""What the writer of ODT leaves behind."""

import zipfile

import pytest

from support.office_samples import (
    member,
    odt,
    odt_members,
    pack,
    raw_members,
    tbox,
    th,
    tlist,
    tnote,
    tp,
    truby,
    ttable,
)
from transflow.errors import InputError
from transflow.formats.odt import read, write
from transflow.workflow.edits import DropBlock, NewBlock, Put

SPAN = '<text:span text:style-name="Bold">{}</text:span>'
BARE = "<text:span>{}</text:span>"
GONE = '<text:span text:style-name="Bold"></text:span>'
IMAGE = "<draw:frame><draw:image/></draw:frame>"


def written(data, *edits):
    edits = sorted(edits, key=lambda e: e.at if isinstance(e, NewBlock) else e.start)
    return write(data, edits, path="a.odt", encoding="")


def put(data, old, new):
    at = read(data, path="a.odt").text.index(old)
    return Put(at, at + len(old), new)


def drop(data, *blocks):
    spans = read(data, path="a.odt").blocks
    return [DropBlock(spans[n].start, spans[n].end) for n in blocks]


def body(data):
    xml = member(data, "content.xml")
    start = xml.index("<office:text>") + 13
    return xml[start : xml.index("</office:text>")] if "</office:text>" in xml else ""


PUTS = [
    ("whole paragraph", tp("one"), "one", "uno", tp("uno")),
    ("part of one", tp("One. Two."), "Two.", "Due.", tp("One. Due.")),
    ("inside a span", tp("a ", SPAN.format("b")), "b", "x", tp("a ", SPAN.format("x"))),
    ("first character decides", tp("a ", SPAN.format("b"), " c"), "b c", "x",
     tp("a ", SPAN.format("x"))),
    ("across spans", tp("a", SPAN.format("b"), "c"), "abc", "x", tp("x", GONE)),
    ("behind a span", tp(SPAN.format("a"), "b", SPAN.format("c")), "b", "x",
     tp(SPAN.format("a"), "x", SPAN.format("c"))),
    ("nothing instead", tp("a", SPAN.format("b")), "b", "", tp("a", GONE)),
    ("spaces are protected", tp("a"), "a", " x  y ", tp("<text:s/>x <text:s/>y ")),
    ("more spaces", tp("a"), "a", "x    y", tp('x <text:s text:c="3"/>y')),
    ("a tab", tp("a"), "a", "1.\tx", tp("1.<text:tab/>x")),
    ("collapsed space becomes plain", tp("\n  a\n  b\n"), "a", "x", tp("x b ")),
    ("an image stays", tp("a", IMAGE, "b"), "ab", "x", tp("x", IMAGE)),
    ("a note stays", tp("a", tnote(tp("n")), "b."), "ab.", "x", tp("x", tnote(tp("n")))),
    ("across a line break", tp("a<text:line-break/>b"), "a\nb", "x", tp("x")),
    ("instead of a tab", tp("a<text:tab/>b"), "\t", "-", tp("a", BARE.format("-"), "b")),
    ("part of some spaces", tp('a<text:s text:c="3"/>b'), "  b", "x",
     tp("a", BARE.format("<text:s/>x"))),
    ("no ruby over a new text", tp("第", truby("一", "いち"), "章"), "一章", "1",
     tp("第", BARE.format(BARE.format("1")))),
    ("ruby elsewhere stays", tp(truby("一", "いち"), "章"), "章", "x",
     tp(truby("一", "いち"), "x")),
    ("a field becomes text", tp("on <text:date>1 May</text:date>."), "1 May", "1. Mai",
     tp("on ", BARE.format("1. Mai"), ".")),
    ("a field elsewhere stays", tp("a <text:date>1 May</text:date>"), "a", "x",
     tp("x <text:date>1 May</text:date>")),
    ("a link stays", tp('<text:a xlink:href="u">a</text:a>'), "a", "x",
     tp('<text:a xlink:href="u">x</text:a>')),
    ("markup in the text is text", tp("a"), "a", "<b>&", tp("&lt;b&gt;&amp;")),
    ("cell", ttable([tp("a")]), "a", "x", ttable([tp("x")])),
    ("text box", tp("a", tbox(tp("b"))), "b", "x", tp("a", tbox(tp("x")))),
    ("note", tp("a", tnote(tp("b"))), "b", "x", tp("a", tnote(tp("x")))),
]  # fmt: skip


@pytest.mark.parametrize("before,old,new,after", [c[1:] for c in PUTS], ids=[c[0] for c in PUTS])
def test_put(before, old, new, after):
    data = odt(before)
    assert body(written(data, put(data, old, new))) == after


@pytest.mark.parametrize(
    "new,fields",
    [("Seite 1 von 3", 2), ("1 / 3 ページ", 2), ("Seite 1", 1), ("Seite eins", 0), ("13", 0)],
)
def test_page_numbers_go_on_counting_where_the_new_text_has_them(new, fields):
    pages = "<text:page-number>1</text:page-number> of <text:page-count>3</text:page-count>"
    data = odt(tp("Page ", pages))
    out = written(data, put(data, "Page 1 of 3", new))
    assert body(out).count("<text:page-") == fields
    assert read(out, path="a").text == new


def test_texts_are_put_where_nothing_is_replaced():
    data = odt(tp("a ", truby("b", "r")) + tp("<text:tab/>c"))
    out = written(data, Put(0, 0, "x "), Put(3, 3, " y"), Put(4, 4, "0"), Put(6, 6, "!"))
    assert read(out, path="a").text == "x a b y\n0\tc!"
    assert "<text:ruby>" in body(out)


def test_several_parts_are_written():
    data = odt(tp("a"), header=tp("head"), footer=tp("foot"))
    out = written(data, put(data, "a", "x"), put(data, "head", "h"), put(data, "foot", "f"))
    assert read(out, path="a").text == "x\nh\nf"


DROPS = [
    ("a paragraph", tp("a") + tp("b"), 0, tp("b")),
    ("the only paragraph", tp("a"), 0, tp()),
    ("the only paragraph of a cell", ttable([tp("a")]), 0, ttable([tp()])),
    ("one of a cell", ttable([tp("a") + tp("b")]), 1, ttable([tp("a")])),
    ("an item", tlist(tp("a"), tp("b")), 0, tlist(tp("b"))),
    ("a whole list", tlist(tp("a")) + tp("b"), 0, tp("b")),
    ("an item with a list below", tlist(tp("a") + tlist(tp("b"))), 0, tlist(tlist(tp("b")))),
    ("with an image", tp("a", IMAGE) + tp("b"), 0, tp(IMAGE) + tp("b")),
    ("with a note", tp("a", tnote(tp("n"))) + tp("b"), 0, tp(tnote(tp("n"))) + tp("b")),
    ("with a bookmark",
     tp('<text:bookmark-start text:name="x"/>a<text:bookmark-end text:name="x"/>') + tp("b"), 0,
     tp("b")),
    ("with half a bookmark", tp('<text:bookmark-start text:name="x"/>a')
     + tp('b<text:bookmark-end text:name="x"/>'), 0,
     tp('<text:bookmark-start text:name="x"/>') + tp('b<text:bookmark-end text:name="x"/>')),
]  # fmt: skip


def normal(xml):
    return xml.replace("<text:p></text:p>", "<text:p/>")


@pytest.mark.parametrize("before,index,after", [c[1:] for c in DROPS], ids=[c[0] for c in DROPS])
def test_drop(before, index, after):
    data = odt(before)
    assert normal(body(written(data, *drop(data, index)))) == normal(after)


def test_new_paragraphs_look_like_their_neighbour():
    data = odt(tp(SPAN.format("a"), "b", style="Text") + th("h", 2))
    out = written(
        data,
        NewBlock(0, "before", before=True),
        NewBlock(2, "one"),
        NewBlock(2, "two  x"),
        NewBlock(4, "sub"),
    )
    assert body(out) == (
        tp(SPAN.format("before"), style="Text")
        + tp(SPAN.format("a"), "b", style="Text")
        + tp(SPAN.format("one"), style="Text")
        + tp(SPAN.format("two <text:s/>x"), style="Text")
        + th("h", 2)
        + th("sub", 2)
    )


def test_a_new_paragraph_beside_an_item_is_an_item():
    data = odt(tlist(tp("a"), tp("b")))
    out = written(data, NewBlock(1, "x"), NewBlock(3, "3. own label"))
    assert body(out) == tlist(tp("a"), tp("x"), tp("b") + tp("3. own label"))
    assert [span.label for span in read(out, path="a").blocks] == ["1.", "2.", "3.", ""]


def test_a_new_paragraph_stands_before_the_list_below_its_neighbour():
    data = odt(tlist(tp("a") + tlist(tp("b"))))
    assert read(written(data, NewBlock(1, "x")), path="a").text == "a\nx\nb"


def test_a_new_paragraph_begins_no_page():
    data = odt(tp("a", style="P2"))
    assert body(written(data, NewBlock(1, "x"))) == tp("a", style="P2") + tp("x", style="Text")


def test_no_edits_give_back_the_very_bytes():
    data = odt(tp("a"))
    assert written(data) is data


def test_other_members_are_copied_and_the_type_stays_first_and_stored():
    data = odt(tp("a"), header=tp("h"))
    out = written(data, put(data, "a", "x"))
    before, after = raw_members(data), raw_members(out)
    assert list(before) == list(after)
    assert [name for name in before if before[name] != after[name]] == ["content.xml"]
    assert out[30:38] == b"mimetype"
    assert after["mimetype"][2] == zipfile.ZIP_STORED


def test_the_rest_of_a_changed_part_stays_as_it_was():
    members = odt_members(tp("a") + tp("b <!-- c --> <text:s/> d", style="Text"))
    data = pack(members)
    xml = member(written(data, put(data, "a", "x")), "content.xml")
    again = members["content.xml"].replace(tp("a"), tp("x"))
    assert xml[xml.index("<office:body>") :] == again[again.index("<office:body>") :]


def test_edits_of_another_document_are_refused():
    with pytest.raises(InputError, match="not the document that was read"):
        written(odt(tp("a")), Put(5, 6, "x"))
