"""What the writer of DOCX leaves behind."""

import pytest

from support.office_samples import (
    deleted,
    docx,
    docx_members,
    field,
    inserted,
    item,
    level,
    member,
    numbering,
    p,
    pack,
    raw_members,
    ruby,
    run,
    t,
    table,
    text_box,
)
from transflow.errors import InputError
from transflow.formats.docx import read, write
from transflow.workflow.edits import DropBlock, NewBlock, Put

BOLD = "<w:b/>"
IMAGE = "<w:r><w:drawing/></w:r>"
NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>'


def put(data, old, new, nth=0):
    text = read(data, path="a.docx").text
    at = -1
    for _ in range(nth + 1):
        at = text.index(old, at + 1)
    return Put(at, at + len(old), new)


def drop(data, *blocks):
    spans = read(data, path="a.docx").blocks
    return [DropBlock(spans[n].start, spans[n].end) for n in blocks]


def written(data, *edits, lang=""):
    edits = sorted(edits, key=lambda e: e.at if isinstance(e, NewBlock) else e.start)
    return write(data, edits, path="a.docx", encoding="", lang=lang)


def body(data):
    xml = member(data, "word/document.xml")
    return xml[xml.index("<w:body>") + 8 : xml.index("<w:sectPr")]


def changed(before, old, new, lang=""):
    data = docx(before)
    return body(written(data, put(data, old, new), lang=lang))


def plain(text):
    return f"<w:t>{text}</w:t>"


EMPTY = "<w:r/>"
PUTS = [
    ("whole run", p("one"), "one", "uno", p(f"<w:r>{plain('uno')}</w:r>")),
    (
        "keeps the formatting of its run",
        p(run("one", BOLD), " two"),
        "one",
        "uno",
        p(f"<w:r><w:rPr>{BOLD}</w:rPr>{plain('uno')}</w:r>", " two"),
    ),
    (
        "first character decides",
        p(run("o", BOLD), "ne"),
        "one",
        "uno",
        p(f"<w:r><w:rPr>{BOLD}</w:rPr>{plain('uno')}</w:r>", EMPTY),
    ),
    ("part of a run", p("One. Two."), "One.", "Uno.", p(f"<w:r>{plain('Uno. Two.')}</w:r>")),
    ("outer space is preserved", p("a", "b"), "b", " b ", p("a", " b ")),
    ("nothing instead", p("a", "b"), "b", "", p("a", EMPTY)),
    (
        "an image stays behind the new text",
        p("a", IMAGE, "b"),
        "ab",
        "x",
        p(f"<w:r>{plain('x')}</w:r>", IMAGE, EMPTY),
    ),
    (
        "so does a note",
        p("a", NOTE, "b."),
        "ab.",
        "x",
        p(f"<w:r>{plain('x')}</w:r>", NOTE, EMPTY),
    ),
    (
        "inside an insertion",
        p(inserted("a"), deleted("b"), "c"),
        "ac",
        "x",
        p(inserted(f"<w:r>{plain('x')}</w:r>"), deleted("b"), EMPTY),
    ),
    (
        "across a tab and a line break",
        p(f"<w:r>{t('a')}<w:tab/>{t('b')}<w:br/>{t('c')}</w:r>"),
        "a\tb\nc",
        "x",
        p(f"<w:r>{plain('x')}</w:r>"),
    ),
    (
        "instead of a tab",
        p(f"<w:r>{t('a')}<w:tab/>{t('b')}</w:r>"),
        "\t",
        "-",
        p(f"<w:r>{t('a')}{plain('-')}{t('b')}</w:r>"),
    ),
    (
        "with a tab",
        p("a"),
        "a",
        "1.\tx",
        p(f"<w:r>{plain('1.')}<w:tab/>{plain('x')}</w:r>"),
    ),
    (
        "soft hyphens go with the word",
        p(f"<w:r>{t('a')}<w:softHyphen/>{t('b')}</w:r>"),
        "ab",
        "x",
        p(f"<w:r>{plain('x')}</w:r>"),
    ),
    (
        "soft hyphens elsewhere stay",
        p(f"<w:r>{t('a')}<w:softHyphen/>{t('b')}</w:r>", "c"),
        "c",
        "x",
        p(f"<w:r>{t('a')}<w:softHyphen/>{t('b')}</w:r>", f"<w:r>{plain('x')}</w:r>"),
    ),
    (
        "no ruby over a new text",
        p("第", ruby("一", "いち"), "章"),
        "一章",
        "1",
        p("第", f"<w:r>{plain('1')}</w:r>", EMPTY),
    ),
    (
        "ruby elsewhere stays",
        p(ruby("一", "いち"), "章"),
        "章",
        "x",
        p(ruby("一", "いち"), f"<w:r>{plain('x')}</w:r>"),
    ),
    (
        "a run is parted where its ruby stood",
        p(
            f"<w:r><w:rPr>{BOLD}</w:rPr>{t('a')}<w:ruby><w:rt>{run('r')}</w:rt>"
            f"<w:rubyBase>{run('b')}</w:rubyBase></w:ruby>{t('c')}</w:r>"
        ),
        "b",
        "x",
        p(
            run("a", BOLD),
            f"<w:r>{plain('x')}</w:r>",
            run("c", BOLD),
        ),
    ),
    (
        "a cross-reference becomes text",
        p("see ", field("REF a", "Article 3")),
        "see Article 3",
        "voir l’article 3",
        p(f"<w:r>{plain('voir l’article 3')}</w:r>", EMPTY),
    ),
    (
        "so does a simple field",
        p(f'<w:fldSimple w:instr=" DATE ">{run("1 May")}</w:fldSimple>'),
        "1 May",
        "1 mai",
        p(f"<w:r>{plain('1 mai')}</w:r>"),
    ),
    (
        "a link stays one",
        p(f'<w:hyperlink r:id="x">{run("a")}</w:hyperlink>'),
        "a",
        "x",
        p(f'<w:hyperlink r:id="x"><w:r>{plain("x")}</w:r></w:hyperlink>'),
    ),
    (
        "a link that is a field stays one",
        p(field('HYPERLINK "http://a"', "a")),
        "a",
        "x",
        p(field('HYPERLINK "http://a"', f"<w:r>{plain('x')}</w:r>")),
    ),
    (
        "old branches go",
        p(
            "<mc:AlternateContent><mc:Choice Requires='wps'>".replace("'", '"')
            + run("a")
            + f"</mc:Choice><mc:Fallback>{run('b')}</mc:Fallback></mc:AlternateContent>"
        ),
        "a",
        "x",
        p(
            f'<mc:AlternateContent><mc:Choice Requires="wps"><w:r>{plain("x")}</w:r></mc:Choice>'
            "</mc:AlternateContent>"
        ),
    ),
    ("markup in the text is text", p("a"), "a", "<b>&", p(f"<w:r>{plain('&lt;b&gt;&amp;')}</w:r>")),
    ("what XML cannot hold is left out", p("a"), "a", "x\x00\x0by",
     p(f"<w:r>{plain('x y')}</w:r>")),
    ("hidden text stays", p("a", run("h", "<w:vanish/>"), "b"), "ab", "x",
     p(f"<w:r>{plain('x')}</w:r>", run("h", "<w:vanish/>"), EMPTY)),
]  # fmt: skip


@pytest.mark.parametrize("before,old,new,after", [c[1:] for c in PUTS], ids=[c[0] for c in PUTS])
def test_put(before, old, new, after):
    assert changed(before, old, new) == after


PAGE = field("PAGE", "1")
TOTAL = field("NUMPAGES", "3")
PAGES = [
    ("Page 1 of 3", "Seite 1 von 3", 2),
    ("Page 1 of 3", "1 / 3 ページ", 2),
    ("Page 1 of 3", "Seite 1", 1),
    ("Page 1 of 3", "3 Seiten, davon 1", 1),
    ("Page 1 of 3", "Seite eins", 0),
    ("Page 1 of 3", "13", 0),
    ("Page 1", "1ページ", 2),
]


@pytest.mark.parametrize("old,new,fields", PAGES)
def test_page_numbers_go_on_counting_where_the_new_text_has_them(old, new, fields):
    data = docx(p("Page ", PAGE, " of ", TOTAL))
    out = written(data, put(data, old, new))
    assert body(out).count('w:fldCharType="begin"') == fields
    left = " of 3" if old == "Page 1" else ""
    assert read(out, path="a").text == new + left


def test_texts_are_put_where_nothing_is_replaced():
    data = docx(p("a ", ruby("b", "r")) + p(field("PAGE", "1")))
    out = written(data, Put(0, 0, "x "), Put(3, 3, " y"))
    assert read(out, path="a").text == "x a b y"
    assert "<w:ruby>" in body(out)
    data = docx(p(f'<w:fldSimple w:instr="PAGE">{run("1")}</w:fldSimple>', " p"))
    out = written(data, Put(0, 0, "S. "), Put(1, 3, "!"))
    assert body(out).startswith('<w:p><w:r><w:t xml:space="preserve">S. </w:t></w:r><w:fldSimple')


def test_several_edits_in_one_run_and_in_every_part():
    data = docx(
        p("One. Two. Three.") + table([p("cell")]) + p(text_box(p("box"))),
        footnotes=f'<w:footnote w:id="1">{p("note")}</w:footnote>',
        header=p("head"),
        footer=p("foot"),
    )
    new = {
        "One.": "1",
        "Three.": "333",
        "cell": "c",
        "box": "b",
        "note": "n",
        "head": "h",
        "foot": "f",
    }
    out = written(data, *(put(data, old, text) for old, text in new.items()))
    assert read(out, path="a").text == "1 Two. 333\nc\nb\nn\nh\nf"


DROPS = [
    ("a paragraph", p("a") + p("b"), 0, p("b")),
    ("the last paragraph", p("a") + p("b"), 1, p("a")),
    ("the only paragraph of a cell", table([p("a")]), 0, table([p(EMPTY)])),
    ("the last of a cell", table([p("a") + p("b")]), 1, table([p("a")])),
    ("before a nested table", table([p("a") + table([p("b")]) + p()]), 0,
     table([table([p("b")]) + p()])),
    ("behind a nested table", table([table([p("b")]) + p("a")]), 1,
     table([table([p("b")]) + p(EMPTY)])),
    ("between tables", table([p("a")]) + p("b") + table([p("c")]), 1,
     table([p("a")]) + p(EMPTY) + table([p("c")])),
    ("with a section", p("a", properties="<w:sectPr/>") + p("b"), 0,
     p(EMPTY, properties="<w:sectPr/>") + p("b")),
    ("with an image", p("a", IMAGE) + p("b"), 0, p(EMPTY, IMAGE) + p("b")),
    ("with a note", p("a", NOTE) + p("b"), 0, p(EMPTY, NOTE) + p("b")),
    ("with bookmarks",
     p('<w:bookmarkStart w:id="1"/>', "a", '<w:bookmarkEnd w:id="1"/>') + p("b"), 0,
     '<w:bookmarkStart w:id="1"/><w:bookmarkEnd w:id="1"/>' + p("b")),
    ("with a whole field", p(field("HYPERLINK x", "a")) + p("b"), 0, p("b")),
    ("in a content control", f"<w:sdt><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>", 0,
     f"<w:sdt><w:sdtContent>{p(EMPTY)}</w:sdtContent></w:sdt>"),
]  # fmt: skip


@pytest.mark.parametrize("before,index,after", [c[1:] for c in DROPS], ids=[c[0] for c in DROPS])
def test_drop(before, index, after):
    data = docx(before)
    if "<w:sectPr/>" in before:
        out = member(written(data, *drop(data, index)), "word/document.xml")
        assert after in out
    else:
        assert body(written(data, *drop(data, index))) == after


def test_new_paragraphs_look_like_their_neighbour():
    properties = (
        '<w:jc w:val="center"/><w:rPr><w:ins w:id="4"/><w:b/></w:rPr>'
        '<w:pPrChange w:id="1"><w:pPr/></w:pPrChange>'
    )
    data = docx(p(run("a", BOLD), "b", style="1", properties=properties) + p("z"))
    out = written(data, NewBlock(0, "before", before=True), NewBlock(2, "one"), NewBlock(2, "two"))
    assert read(out, path="a").text == "before\nab\none\ntwo\nz"
    new = p(
        f"<w:r><w:rPr>{BOLD}</w:rPr>{plain('one')}</w:r>",
        style="1",
        properties='<w:jc w:val="center"/><w:rPr><w:b/></w:rPr>',
    )
    assert new in body(out)


def test_a_new_paragraph_keeps_its_own_label_and_not_the_list_s():
    data = docx(item("a") + item("b"), numbering=numbering(level(0)))
    out = written(data, NewBlock(1, "2. label"), NewBlock(3, "no label"))
    found = read(out, path="a")
    assert [(found.text[s.start : s.end], s.label) for s in found.blocks] == [
        ("a", "1."),
        ("2. label", ""),
        ("b", "2."),
        ("no label", "3."),
    ]


def test_a_new_paragraph_begins_no_section_and_no_page():
    data = docx(p("a", properties="<w:pageBreakBefore/><w:sectPr/>") + p("b"))
    xml = member(written(data, NewBlock(1, "x")), "word/document.xml")
    assert f"<w:p><w:r>{plain('x')}</w:r></w:p>" in xml


def test_new_paragraph_beside_a_dropped_one():
    data = docx(p("a") + p("b"))
    out = written(data, NewBlock(0, "x", before=True), *drop(data, 0))
    assert read(out, path="a").text == "x\nb"


@pytest.mark.parametrize(
    "lang,said",
    [("en-GB", 'w:val="en-GB"'), ("ja", 'w:eastAsia="ja"'), ("km", 'w:bidi="km"'), ("", None)],
)
def test_language_of_new_runs(lang, said):
    after = changed(p(run("a", "<w:b/><w:rPrChange/>"), "b c"), "ab", "x", lang)
    if said is None:
        assert "w:lang" not in after
    else:
        assert f"<w:rPr><w:b/><w:lang {said}/><w:rPrChange/></w:rPr><w:t>x</w:t>" in after
        assert after.count("w:lang") == 1


def test_no_edits_give_back_the_very_bytes():
    data = docx(p("a"), header=p("h"))
    assert written(data) is data


def test_other_members_are_copied_as_they_are_packed():
    data = pack(docx_members(p("a"), header=p("h")), comment=b"made by hand")
    out = written(data, put(data, "a", "x"))
    before, after = raw_members(data), raw_members(out)
    assert list(before) == list(after)
    assert [name for name in before if before[name] != after[name]] == ["word/document.xml"]
    assert after["word/document.xml"][:6] == before["word/document.xml"][:6]
    assert out.endswith(b"made by hand")


def test_the_rest_of_a_changed_part_stays_as_it_was():
    extra = '<w:p xmlns:q="urn:q" w:rsidR="0A" q:a="1"><!-- c --><w:proofErr w:type="x"/></w:p>'
    members = docx_members(p("a") + extra)
    data = pack(members)
    xml = member(written(data, put(data, "a", "x")), "word/document.xml")
    before = members["word/document.xml"].replace(p("a"), p(f"<w:r>{plain('x')}</w:r>"))
    assert xml == before


def test_utf_16_parts_stay_utf_16():
    members = docx_members(p("条"))
    text = members["word/document.xml"].replace('encoding="UTF-8"', 'encoding="UTF-16"')
    members["word/document.xml"] = text.encode("utf-16")
    data = pack(members)
    out = written(data, put(data, "条", "章"))
    assert read(out, path="a").text == "章"


WRONG = [
    ("behind the end", [Put(90, 91, "x")]),
    ("over two blocks", [Put(0, 4, "x")]),
    ("overlapping", [Put(0, 2, "x"), Put(1, 3, "y")]),
    ("a block beside nothing", [NewBlock(90, "x")]),
    ("a block that is not there", [DropBlock(50, 60)]),
]


@pytest.mark.parametrize("edits", [case[1] for case in WRONG], ids=[case[0] for case in WRONG])
def test_edits_of_another_document_are_refused(edits):
    with pytest.raises(InputError, match="not the document that was read"):
        write(docx(p("abc") + p("def")), edits, path="a.docx", encoding="")


def test_a_document_without_text_takes_no_edits():
    with pytest.raises(InputError, match="not the document that was read"):
        write(docx(""), [NewBlock(0, "x")], path="a.docx", encoding="")
