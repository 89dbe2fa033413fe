"""What the reader of DOCX sees."""

import pytest

from support.office_samples import (
    HEAD,
    SECTION,
    STRICT,
    W,
    deleted,
    docx,
    docx_members,
    field,
    inserted,
    item,
    level,
    numbering,
    p,
    pack,
    ruby,
    run,
    t,
    table,
    text_box,
)
from transflow.errors import InputError
from transflow.formats.docx import read
from transflow.model import BlockKind
from transflow.text.structured import structured_layout


def blocks(body, **parts):
    extract = read(docx(body, **parts), path="a.docx")
    return [
        (span.kind.value, extract.text[span.start : span.end], span.level, span.label)
        for span in extract.blocks
    ]


def texts(body, **parts):
    return [text for _, text, _, _ in blocks(body, **parts)]


def alternatives(*branches):
    return f"<mc:AlternateContent>{''.join(branches)}</mc:AlternateContent>"


def choice(inner):
    return f'<mc:Choice Requires="wps">{inner}</mc:Choice>'


def fallback(inner):
    return f"<mc:Fallback>{inner}</mc:Fallback>"


NESTED = field("IF 1 = 1", field("REF b", "inner") + run(" outer"))
INSIDE_CODE = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'
    + field("REF b", "coded")
    + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    + run("shown")
    + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)

INLINE = [
    ("plain", p("One text."), ["One text."]),
    ("several runs", p("One ", "text", "."), ["One text."]),
    ("empty paragraphs are no blocks", p() + p("A") + p(" ") + p("B"), ["A", "B"]),
    ("no document at all", "", []),
    ("spaces are kept where they are preserved", p(run("  a  b ")), ["  a  b "]),
    ("and trimmed where not", "<w:p><w:r><w:t>\n  a \n</w:t></w:r></w:p>", ["a"]),
    ("line ends in the source are spaces", p(run("a\nb")), ["a b"]),
    ("comment in the source", p("<w:r><w:t>a<!-- x -->b</w:t></w:r>"), ["ab"]),
    ("tab", p(f"<w:r>{t('1.')}<w:tab/>{t('a')}</w:r>"), ["1.\ta"]),
    ("positional tab", p(f"<w:r>{t('a')}<w:ptab/>{t('b')}</w:r>"), ["a\tb"]),
    (
        "tab stops are no tabs",
        p("a", properties='<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'),
        ["a"],
    ),
    ("line break", p(f"<w:r>{t('a')}<w:br/>{t('b')}</w:r>"), ["a\nb"]),
    ("carriage return", p(f"<w:r>{t('a')}<w:cr/>{t('b')}</w:r>"), ["a\nb"]),
    ("page break", p(f'<w:r>{t("a")}<w:br w:type="page"/>{t("b")}</w:r>'), ["ab"]),
    ("column break", p(f'<w:r>{t("a")}<w:br w:type="column"/>{t("b")}</w:r>'), ["ab"]),
    ("rendered page break", p(f"<w:r><w:lastRenderedPageBreak/>{t('a')}</w:r>"), ["a"]),
    ("hard hyphen", p(f"<w:r>{t('a')}<w:noBreakHyphen/>{t('b')}</w:r>"), ["a\u2011b"]),
    ("soft hyphen", p(f"<w:r>{t('a')}<w:softHyphen/>{t('b')}</w:r>"), ["ab"]),
    ("symbol", p('<w:r><w:sym w:char="2022"/></w:r>'), ["•"]),
    ("symbol without a code", p('<w:r><w:sym w:char="zz"/></w:r>'), ["\ufffc"]),
    ("half a surrogate pair as symbol", p('<w:r><w:sym w:char="D800"/></w:r>'), ["\ufffc"]),
    ("ruby", p("第", ruby("一", "いち"), "章"), ["第一章"]),
    ("tracked insertion", p("a ", inserted("new "), "b"), ["a new b"]),
    ("tracked deletion", p("a ", deleted("old "), "b"), ["a b"]),
    ("deletion inside an insertion", p(inserted("a", deleted("b"))), ["a"]),
    (
        "moves",
        p(f"<w:moveFrom>{run('x')}</w:moveFrom>", f"<w:moveTo>{run('y')}</w:moveTo>"),
        ["y"],
    ),
    ("nothing but a deletion", p(deleted("gone")), []),
    ("field", p("see ", field("REF a", "Article 3"), "."), ["see Article 3."]),
    ("nested fields", p(NESTED), ["inner outer"]),
    ("a field inside a code", p(INSIDE_CODE), ["shown"]),
    (
        "field without a result",
        p(
            "a",
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>XE "a"</w:instrText>'
            '<w:t>x</w:t><w:fldChar w:fldCharType="end"/></w:r>',
        ),
        ["a"],
    ),
    (
        "a field that never ends hides nothing",
        p("a", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "b") + p("c"),
        ["ab", "c"],
    ),
    (
        "a field over two paragraphs",
        p(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            "<w:r><w:instrText>TOC</w:instrText></w:r>"
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            "one",
        )
        + p("two", '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        ["one", "two"],
    ),
    (
        "simple field",
        p('<w:fldSimple w:instr="DATE">' + run("1 May") + "</w:fldSimple>"),
        ["1 May"],
    ),
    ("hyperlink", p("a ", f'<w:hyperlink r:id="x">{run("link")}</w:hyperlink>'), ["a link"]),
    ("smart tag", p(f"<w:smartTag><w:smartTagPr/>{run('a')}</w:smartTag>"), ["a"]),
    (
        "content control in a line",
        p(f"<w:sdt><w:sdtPr/><w:sdtContent>{run('a')}</w:sdtContent></w:sdt>"),
        ["a"],
    ),
    (
        "content control around paragraphs",
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('a')}{p('b')}</w:sdtContent></w:sdt>",
        ["a", "b"],
    ),
    ("inserted paragraphs", f"<w:customXml>{p('a')}</w:customXml>", ["a"]),
    ("hidden", p("a", run("b", "<w:vanish/>"), run("c", '<w:vanish w:val="0"/>')), ["ac"]),
    ("hidden by style", p("a", run("b", '<w:rStyle w:val="secret"/>')), ["a"]),
    (
        "shown in spite of its style",
        p(run("b", '<w:rStyle w:val="secret"/><w:vanish w:val="false"/>')),
        ["b"],
    ),
    ("formula", p("a", f"<m:oMath><m:r><m:t>x</m:t></m:r>{run('y')}</m:oMath>"), ["a"]),
    ("comment marks", p('<w:commentRangeStart w:id="1"/>', "a"), ["a"]),
    (
        "text box behind its paragraph",
        p("a", text_box(p("box"), p("two")), "b"),
        ["ab", "box", "two"],
    ),
    ("text box alone", p(text_box(p("box"))), ["box"]),
    (
        "old text box",
        p(f"<w:r><w:pict><w:txbxContent>{p('old')}</w:txbxContent></w:pict></w:r>"),
        ["old"],
    ),
    ("choice of runs", p(alternatives(choice(run("new")), fallback(run("old")))), ["new"]),
    ("only a fallback", p(alternatives(fallback(run("old")))), ["old"]),
    (
        "choice of paragraphs",
        alternatives(choice(p("new")), choice(p("second")), fallback(p("old"))),
        ["new"],
    ),
    (
        "choice inside a run",
        p(f"<w:r>{alternatives(choice(t('n')), fallback(t('o')))}</w:r>"),
        ["n"],
    ),
    ("page number alone", p("- ", field("PAGE", "1"), " -"), []),
    ("page number with words", p("Page ", field("PAGE", "1")), ["Page 1"]),
    ("right-to-left and emoji", p("سلام 😀"), ["سلام 😀"]),
]


@pytest.mark.parametrize("body,expected", [row[1:] for row in INLINE], ids=[r[0] for r in INLINE])
def test_text(body, expected):
    assert texts(body) == expected


def numbered(depth, number):
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'


KINDS = [
    ("title", p("a", style="aa"), ("title", 0)),
    ("heading by outline of its style", p("a", style="1"), ("heading", 0)),
    ("heading by the name of its style", p("a", style="2"), ("heading", 1)),
    ("heading by what the style is based on", p("a", style="own"), ("heading", 1)),
    ("heading by itself", p("a", properties='<w:outlineLvl w:val="2"/>'), ("heading", 2)),
    ("body text in spite of its style", p("a", style="1", properties='<w:outlineLvl w:val="9"/>'),
     ("paragraph", 0)),
    ("item", item("a", 1, 1), ("item", 1)),
    ("item by style", p("a", style="listed"), ("item", 0)),
    ("taken out of its list", p("a", style="listed", properties=numbered(0, 0)), ("paragraph", 0)),
    ("a list that does not exist", item("a", 77), ("paragraph", 0)),
    ("numbered heading", p("a", style="1", properties=numbered(0, 1)), ("heading", 0)),
    ("cell", table([p("a", style="1")]), ("cell", 0)),
    ("unknown style", p("a", style="nowhere"), ("paragraph", 0)),
    ("style based on itself", p("a", style="loop"), ("paragraph", 0)),
]  # fmt: skip


@pytest.mark.parametrize("body,expected", [row[1:] for row in KINDS], ids=[row[0] for row in KINDS])
def test_kind_and_level(body, expected):
    found = blocks(body, numbering=numbering(level(0) + level(1)))
    assert [(kind, depth) for kind, _, depth, _ in found] == [expected]


def test_cells_come_row_by_row_with_nested_tables_in_place():
    nested = table([p("n1"), p("n2")])
    body = p("a") + table([p("1"), p("2") + p("3")], [nested + p(), p("4")]) + p("z")
    assert [text for _, text, _, _ in blocks(body)] == ["a", "1", "2", "3", "n1", "n2", "4", "z"]
    assert {kind for kind, text, _, _ in blocks(body) if text not in "az"} == {"cell"}


def test_parts_come_behind_the_body():
    separator = f'<w:footnote w:type="separator" w:id="-1">{p("x")}</w:footnote>'
    found = blocks(
        p("body"),
        footer=p("foot"),
        header=p("head"),
        endnotes=f'<w:endnote w:id="1">{p("end")}</w:endnote>',
        footnotes=f'{separator}<w:footnote w:id="1">{p("note")}{p("more")}</w:footnote>',
    )
    assert [(kind, text) for kind, text, _, _ in found] == [
        ("paragraph", "body"),
        ("note", "note"),
        ("note", "more"),
        ("note", "end"),
        ("paragraph", "head"),
        ("paragraph", "foot"),
    ]


def test_a_header_that_no_section_uses_is_not_read():
    members = docx_members(p("a"), header=p("head"))
    members["word/document.xml"] = members["word/document.xml"].replace("w:headerReference", "w:x")
    extract = read(pack(members), path="a.docx")
    assert extract.text == "a"


def test_the_strict_dialect_is_read():
    members = docx_members(p("a", style="1"))
    members = {
        name: content.replace(W, STRICT) if isinstance(content, str) else content
        for name, content in members.items()
    }
    extract = read(pack(members), path="a.docx")
    assert [(s.kind, extract.text) for s in extract.blocks] == [(BlockKind.HEADING, "a")]


def test_the_main_part_may_have_another_name():
    members = docx_members(p("a"))
    members["word/doc2.xml"] = members.pop("word/document.xml")
    members["word/_rels/doc2.xml.rels"] = members.pop("word/_rels/document.xml.rels")
    members["_rels/.rels"] = members["_rels/.rels"].replace("document.xml", "doc2.xml")
    assert read(pack(members), path="a.docx").text == "a"


def test_utf_16_parts_are_read():
    members = docx_members(p("条"))
    text = members["word/document.xml"].replace('encoding="UTF-8"', 'encoding="UTF-16"')
    members["word/document.xml"] = text.encode("utf-16")
    assert read(pack(members), path="a.docx").text == "条"


def test_the_view_is_its_blocks_parted_by_line_feeds():
    extract = read(docx(p("a") + p() + p("b\u3000") + p("c")), path="a.docx")
    assert extract.text == "a\nb\u3000\nc"
    assert extract.encoding == ""
    assert "\n".join(extract.text[s.start : s.end] for s in extract.blocks) == extract.text


def test_generated_numbers_become_labels_of_segments():
    data = docx(item("First. Second.") + item("Third."), numbering=numbering(level(0)))
    extract = read(data, path="a.docx")
    layout = structured_layout(extract.text, extract.blocks, "en")
    assert [(s.label, s.text) for s in layout.segments] == [
        ("1.", "First."),
        ("", "Second."),
        ("2.", "Third."),
    ]


DEEP = "<w:sdt><w:sdtContent>" * 140 + p("x") + "</w:sdtContent></w:sdt>" * 140
BAD = [
    ("no main part", {"word/document.xml": None}, "word/document.xml"),
    ("another root", {"word/document.xml": "<x/>"}, "is no Word document"),
    ("not well-formed", {"word/document.xml": "<x><y></x>"}, "not well-formed"),
    ("empty part", {"word/document.xml": ""}, "not well-formed"),
    ("document type", {"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'}, "entities"),
    ("document type in the styles", {"word/styles.xml": "<!DOCTYPE x><x/>"}, "word/styles.xml"),
    ("external entity",
     {"word/document.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'},
     "entities"),
    ("an undefined entity", {"word/document.xml": "<x>&a;</x>"}, "not well-formed"),
    ("damaged relationships", {"_rels/.rels": "<x"}, "_rels/.rels"),
    ("nested too deep",
     {"word/document.xml": f'{HEAD}<w:document xmlns:w="{W}"><w:body>{DEEP}{SECTION}'
                           "</w:body></w:document>"},
     "nested too deep"),
]  # fmt: skip


@pytest.mark.parametrize("change,message", [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_documents_are_refused_with_their_name_and_a_mend(change, message):
    members = {**docx_members(p("a")), **change}
    members = {name: content for name, content in members.items() if content is not None}
    with pytest.raises(InputError, match=message) as caught:
        read(pack(members), path="in/a.docx")
    assert str(caught.value).startswith("in/a.docx")
    assert caught.value.hint
    assert "\n" not in caught.value.message


def test_deep_nesting_within_the_limit_is_read():
    body = "<w:sdt><w:sdtContent>" * 120 + p("x") + "</w:sdtContent></w:sdt>" * 120
    assert texts(body) == ["x"]


def test_relationships_that_lead_outside_are_not_followed():
    members = docx_members(p("a"), footnotes=f'<w:footnote w:id="1">{p("n")}</w:footnote>')
    rels = members["word/_rels/document.xml.rels"]
    members["word/_rels/document.xml.rels"] = rels.replace(
        'Target="footnotes.xml"', 'Target="../../../etc/passwd"'
    )
    assert read(pack(members), path="a.docx").text == "a"


def test_many_unclosed_fields_cost_no_more_than_their_number():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert texts(p(begin * 20_000, "a")) == ["a"]


def test_fields_nested_without_end_cost_no_more_than_their_number():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert texts(p(begin * 5_000, run("a") * 5_000, end * 5_000)) == ["a" * 5_000]
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    assert texts(p(begin, separate * 20_000, "a", end)) == ["a"]


def test_a_label_of_absurd_length_is_cut():
    data = docx(item("a") * 3, numbering=numbering(level(0, text="x" * 5000)))
    assert {len(span.label) for span in read(data, path="a").blocks} == {60}
