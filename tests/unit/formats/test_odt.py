"""What the reader of ODT sees."""

import pytest

from support.office_samples import (
    OASIS,
    ODF_HEAD,
    ODF_SPACES,
    odt,
    odt_members,
    pack,
    tbox,
    th,
    tlist,
    tnote,
    tp,
    truby,
    ttable,
)
from transflow.errors import InputError
from transflow.formats.odt import read
from transflow.text.structured import structured_layout


def blocks(body, **parts):
    extract = read(odt(body, **parts), path="a.odt")
    return [
        (span.kind.value, extract.text[span.start : span.end], span.level, span.label)
        for span in extract.blocks
    ]


def texts(body, **parts):
    return [text for _, text, _, _ in blocks(body, **parts)]


CONTENTS = (
    "<text:table-of-content><text:table-of-content-source><text:index-title-template>T"
    "</text:index-title-template></text:table-of-content-source>"
    f"<text:index-body>{tp('Chapter<text:tab/>1')}</text:index-body></text:table-of-content>"
)
SPAN = '<text:span text:style-name="Bold">{}</text:span>'
INLINE = [
    ("plain", tp("One text."), ["One text."]),
    ("spans", tp("One ", SPAN.format("text"), "."), ["One text."]),
    ("nested spans", tp(SPAN.format("a" + SPAN.format("b") + "c"), "d"), ["abcd"]),
    ("empty paragraphs are no blocks", tp() + tp("A") + tp(" ") + tp("<text:s/>"), ["A"]),
    ("no document at all", "", []),
    ("white space collapses", tp("\n  One\n\ttext \n  here"), ["One text here"]),
    ("also across spans", tp("One ", SPAN.format(" text"), " here"), ["One text here"]),
    ("spaces that stay", tp("a", '<text:s text:c="3"/>', "b<text:s/>c"), ["a   b c"]),
    ("space behind a space that stays", tp("a<text:s/> b"), ["a  b"]),
    ("an absurd number of spaces", tp('a<text:s text:c="999999999"/>b'), ["a" + " " * 64 + "b"]),
    ("tab and line break", tp("1.<text:tab/>a<text:line-break/>b"), ["1.\ta\nb"]),
    ("soft page break", tp("a<text:soft-page-break/>b"), ["ab"]),
    ("ruby", tp("第", truby("一", "いち"), "章"), ["第一章"]),
    ("link", tp('a <text:a xlink:href="http://example.invalid/">b</text:a> c'), ["a b c"]),
    (
        "fields",
        tp("on <text:date>1 May</text:date>, <text:chapter>2</text:chapter>"),
        ["on 1 May, 2"],
    ),
    ("comment", tp("a<office:annotation><text:p>x</text:p></office:annotation>b"), ["ab"]),
    ("comment in the source", tp("a<!-- x -->b<?x y?>c"), ["abc"]),
    ("marks", tp('a<text:bookmark text:name="x"/>b<text:change text:change-id="c"/>c'), ["abc"]),
    ("deletion", f"<text:tracked-changes>{tp('x')}</text:tracked-changes>" + tp("a"), ["a"]),
    (
        "tracked insertion",
        tp('a <text:change-start text:change-id="c"/>new<text:change-end text:change-id="c"/>'),
        ["a new"],
    ),
    ("hidden", tp('a<text:span text:style-name="Hidden">b</text:span>c'), ["ac"]),
    ("hidden field", tp('a<text:hidden-text text:is-hidden="true">b</text:hidden-text>'), ["a"]),
    (
        "hidden section",
        f'<text:section text:name="s" text:display="none">{tp("a")}</text:section>' + tp("b"),
        ["b"],
    ),
    ("section", f'<text:section text:name="s">{tp("a")}</text:section>', ["a"]),
    ("text box behind its paragraph", tp("a", tbox(tp("box")), "b"), ["ab", "box"]),
    ("shape", tp("a", f"<draw:custom-shape>{tp('s')}</draw:custom-shape>"), ["a", "s"]),
    ("box on the page", tbox(tp("box")) + tp("a"), ["box", "a"]),
    ("contents", CONTENTS, ["Chapter\t1"]),
    ("page number alone", tp("- <text:page-number>1</text:page-number> -"), []),
    ("page number with words", tp("Page <text:page-number>1</text:page-number>"), ["Page 1"]),
    ("number written by the program", tp("<text:number>1.</text:number>a"), ["a"]),
]


@pytest.mark.parametrize("body,expected", [row[1:] for row in INLINE], ids=[r[0] for r in INLINE])
def test_text(body, expected):
    assert texts(body) == expected


KINDS = [
    ("title", tp("a", style="Title"), ("title", 0)),
    ("style based on the title", tp("a", style="P1"), ("title", 0)),
    ("heading", th("a"), ("heading", 0)),
    ("third heading", th("a", 3), ("heading", 2)),
    ("paragraph", tp("a", style="nowhere"), ("paragraph", 0)),
    ("item", tlist(tp("a")), ("item", 0)),
    ("nested item", tlist(tlist(tp("a"), style="")), ("item", 1)),
    ("cell", ttable([th("a")]), ("cell", 0)),
]


@pytest.mark.parametrize("body,expected", [row[1:] for row in KINDS], ids=[row[0] for row in KINDS])
def test_kind_and_level(body, expected):
    assert [(kind, depth) for kind, _, depth, _ in blocks(body)] == [expected]


ONE_TWO = tlist(tp("a"), tp("b"))
LABELS = [
    ("numbers", ONE_TWO, ["1.", "2."]),
    ("the second paragraph of an item", tlist(tp("a") + tp("b"), tp("c")), ["1.", "", "2."]),
    ("nested",
     tlist(tp("a") + tlist(tp("b"), tp("c"), style=""), tp("d") + tlist(tp("e"), style="")),
     ["1.", "(a)", "(b)", "2.", "(a)"]),
    ("three levels shown", tlist(tp("a") + tlist(tp("b") + tlist(tp("c"), style=""), style="")),
     ["1.", "(a)", "1.a.1"]),
    ("a new list counts anew", ONE_TWO + tp("x") + tlist(tp("c")), ["1.", "2.", "", "1."]),
    ("a list that goes on",
     ONE_TWO + tp("x") + tlist(tp("c"), more=' text:continue-numbering="true"'),
     ["1.", "2.", "", "3."]),
    ("a list that names the one it goes on",
     tlist(tp("a"), more=' xml:id="i"') + ONE_TWO + tlist(tp("c"), more=' text:continue-list="i"'),
     ["1.", "1.", "2.", "2."]),
    ("bullets", tlist(tp("a"), tp("b"), style="L2"), ["•", "•"]),
    ("kana", tlist(tp("a"), tp("b"), style="L3"), ["イ", "ロ"]),
    ("a style that does not exist", tlist(tp("a"), style="L9"), [""]),
    ("header of a list",
     '<text:list text:style-name="L1"><text:list-header>' + tp("h") + "</text:list-header>"
     "<text:list-item>" + tp("a") + "</text:list-item></text:list>", ["", "1."]),
    ("start",
     '<text:list text:style-name="L1"><text:list-item text:start-value="7">' + tp("a")
     + "</text:list-item><text:list-item>" + tp("b") + "</text:list-item></text:list>",
     ["7.", "8."]),
]  # fmt: skip


@pytest.mark.parametrize("body,expected", [row[1:] for row in LABELS], ids=[r[0] for r in LABELS])
def test_labels(body, expected):
    assert [label for *_, label in blocks(body)] == expected


def test_numbered_headings():
    outline = (
        "<text:outline-style>"
        '<text:outline-level-style text:level="1" style:num-format="１, ２, ３, ..." '
        'style:num-prefix="第" style:num-suffix="章"/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
        "</text:outline-style>"
    )
    found = blocks(th("a") + th("b", 2) + th("c", 2) + th("d") + th("e", 2), outline=outline)
    assert [label for *_, label in found] == ["第１章", "１.1", "１.2", "第２章", "２.1"]


def test_cells_come_row_by_row_and_covered_ones_not_at_all():
    covered = f"<table:covered-table-cell>{tp('hidden')}</table:covered-table-cell>"
    body = ttable([tp("1"), tp("2") + ttable([tp("n")])], [tp("3"), tp("4")])
    body = body.replace("</table:table-row>", f"{covered}</table:table-row>", 1)
    assert texts(body) == ["1", "2", "n", "3", "4"]


def test_notes_come_behind_the_body_and_headers_behind_them():
    body = tp("a", tnote(tp("end"), kind="endnote"), tnote(tp("n1"), tp("n2"))) + tp("b")
    found = blocks(body, footer=tp("foot"), header=tp("head"))
    assert [(kind, text) for kind, text, _, _ in found] == [
        ("paragraph", "a"),
        ("paragraph", "b"),
        ("note", "n1"),
        ("note", "n2"),
        ("note", "end"),
        ("paragraph", "head"),
        ("paragraph", "foot"),
    ]


def test_generated_numbers_become_labels_of_segments():
    extract = read(odt(tlist(tp("First. Second."), tp("Third."))), path="a.odt")
    layout = structured_layout(extract.text, extract.blocks, "en")
    assert [s.label for s in layout.segments] == ["1.", "", "2."]


LOCKED = (
    f'{ODF_HEAD}<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0"><manifest:file-entry '
    'manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    "</manifest:manifest>"
)
BAD = [
    ("no content", {"content.xml": None}, "content.xml"),
    ("a spreadsheet",
     {"content.xml": f"<office:document-content {ODF_SPACES}><office:body><office:spreadsheet/>"
                     "</office:body></office:document-content>"}, "no OpenDocument text"),
    ("not well-formed", {"content.xml": "<a><b></a>"}, "not well-formed"),
    ("document type", {"content.xml": "<!DOCTYPE a><a/>"}, "document type"),
    ("document type in the styles", {"styles.xml": "<!DOCTYPE a><a/>"}, "styles.xml"),
    ("locked", {"META-INF/manifest.xml": LOCKED}, "locked with a password"),
]  # fmt: skip


@pytest.mark.parametrize("change,message", [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_documents_are_refused_with_their_name_and_a_mend(change, message):
    members = {**odt_members(tp("a")), **change}
    members = {name: content for name, content in members.items() if content is not None}
    with pytest.raises(InputError, match=message) as caught:
        read(pack(members), path="in/a.odt")
    assert str(caught.value).startswith("in/a.odt")
    assert caught.value.hint


def test_a_document_without_styles_is_read():
    members = odt_members(tp("a"))
    del members["styles.xml"]
    del members["META-INF/manifest.xml"]
    assert read(pack(members), path="a.odt").text == "a"


def test_deep_nesting_within_the_limit_is_read():
    body = "<text:section>" * 240 + tp("x") + "</text:section>" * 240
    assert texts(body) == ["x"]
