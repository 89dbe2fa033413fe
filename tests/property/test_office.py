"""What holds for every DOCX and ODT: edits say exactly what the next reader sees."""

import string
from itertools import pairwise
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support import office_samples as office
from transflow.errors import InputError
from transflow.formats import docx, odt
from transflow.formats.runs import clean
from transflow.workflow.edits import DropBlock, NewBlock, Put

LETTERS = "abcABC019 条約の、。（）ក្\u3000\u00a0\u200b😀<&\"'"
WRITTEN = st.text(LETTERS, max_size=6)
NEW = st.text(LETTERS + "\t", max_size=8)
ANY = st.text(st.characters(), max_size=8)


def _docx_run(text):
    return office.run(escape(text))


def _docx_branches(inner):
    choice, fallback = f"<mc:Choice>{inner}</mc:Choice>", f"<mc:Fallback>{inner}</mc:Fallback>"
    return f"<mc:AlternateContent>{choice}{fallback}</mc:AlternateContent>"


def _docx_mixed_run(shown):
    base = f"<w:rt>{office.run('r')}</w:rt><w:rubyBase>{office.run(shown)}</w:rubyBase>"
    return f"<w:r>{office.t(shown)}<w:ruby>{base}</w:ruby>{office.t(shown)}</w:r>"


def _docx_inline(text):
    """Everything that can stand in a paragraph, around or beside a text."""
    shown = escape(text)
    return [
        _docx_run(text),
        office.run(shown, "<w:b/>"),
        office.inserted(_docx_run(text)),
        office.deleted(shown),
        office.ruby(shown, "r"),
        office.field("REF a", _docx_run(text)),
        office.field("REF a", _docx_run(text) + _docx_run(text)),
        office.field("PAGE", office.run("1")),
        office.field("HYPERLINK a", _docx_run(text)),
        f'<w:fldSimple w:instr="SEQ a">{_docx_run(text)}</w:fldSimple>',
        f'<w:hyperlink r:id="x">{_docx_run(text)}</w:hyperlink>',
        f"<w:r>{office.t(shown)}<w:tab/>{office.t(shown)}<w:br/><w:softHyphen/></w:r>",
        f"<w:r><w:t>{shown}</w:t><w:noBreakHyphen/><w:sym w:char='2022'/></w:r>",
        office.run(shown, "<w:vanish/>"),
        '<w:r><w:footnoteReference w:id="1"/></w:r><w:bookmarkStart w:id="1"/>',
        _docx_branches(_docx_run(text)),
        office.text_box(office.p(_docx_run(text))),
        _docx_mixed_run(shown),
    ]


def _odt_inline(text):
    shown = escape(text)
    return [
        shown,
        f'<text:span text:style-name="Bold">{shown}</text:span>',
        f"<text:span>{shown}<text:span> {shown}</text:span>\n{shown}</text:span>",
        office.truby(shown, "r"),
        f"{shown}<text:tab/>{shown}<text:line-break/>",
        f'<text:s text:c="3"/>{shown}<text:s/>',
        f"<text:date>{shown}</text:date>",
        "<text:page-number>1</text:page-number>",
        f'<text:a xlink:href="u">{shown}</text:a>',
        office.tnote(office.tp(shown)),
        office.tbox(office.tp(shown)),
        '<text:bookmark text:name="x"/><!-- c --> ',
        f'<text:span text:style-name="Hidden">{shown}</text:span>',
    ]


def _pieces(inline):
    """Inline markup around random texts."""
    count = len(inline(""))
    return st.tuples(WRITTEN, st.integers(0, count - 1)).map(lambda got: inline(got[0])[got[1]])


def _bodies(inline, paragraph, table, entry):
    paragraphs = st.lists(_pieces(inline), max_size=5).map("".join).map(paragraph)
    blocks = st.one_of(
        paragraphs,
        st.lists(paragraphs, min_size=1, max_size=2).map(table),
        paragraphs.map(entry),
    )
    return st.lists(blocks, max_size=4).map("".join)


def _docx_paragraph(inner):
    return f"<w:p>{inner}</w:p>"


FORMS = {
    "docx": (
        docx,
        _bodies(
            _docx_inline,
            _docx_paragraph,
            lambda cells: office.table(cells) + office.p(),
            lambda one: one.replace("<w:p>", '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
                                    "</w:pPr>", 1),
        ),
        lambda body: office.docx(body, numbering=office.numbering(office.level(0))),
    ),
    "odt": (
        odt,
        _bodies(_odt_inline, office.tp, office.ttable,
                office.tlist),
        office.odt,
    ),
}  # fmt: skip
BOTH = pytest.mark.parametrize("form", FORMS)


def _seen(text):
    return bool(text) and not text.isspace()


@BOTH
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_any_puts_are_what_the_next_reader_sees(form, data):
    module, bodies, build = FORMS[form]
    original = build(data.draw(bodies))
    extract = module.read(original, path="a")
    edits, expected = [], []
    for span in extract.blocks:
        places = st.integers(span.start, span.end)
        cuts = sorted(data.draw(st.lists(places, max_size=4)))
        text, at = "", span.start
        for start, end in list(pairwise(cuts))[::2]:
            new = data.draw(NEW)
            edits.append(Put(start, end, new))
            text += extract.text[at:start] + new
            at = end
        expected.append(text + extract.text[at : span.end])
    out = module.write(original, edits, path="a", encoding="", lang="en")
    again = module.read(out, path="a")
    found = [again.text[span.start : span.end] for span in again.blocks]
    assert _without_pages(found) == _without_pages([text for text in expected if _seen(text)])
    if not edits:
        assert out == original
    unchanged = office.raw_members(original)
    for name, member in office.raw_members(out).items():
        if name.startswith(("word/media", "mimetype", "META-INF", "Pictures", "_rels", "[")):
            assert member == unchanged[name]


def _without_pages(texts):
    """Left out: what may be a lone page number, which is no text to translate."""
    return [text for text in texts if any(char.isalnum() and char != "1" for char in text)]


PLAIN = st.text(string.ascii_letters + "条、 ", min_size=1, max_size=5).map(lambda text: f"x{text}")


@BOTH
@given(data=st.data())
@settings(max_examples=80, deadline=None)
def test_blocks_come_and_go(form, data):
    module, _, build = FORMS[form]
    if form == "docx":
        shapes = [office.p, office.item, lambda text: office.table([office.p(text)]) + office.p()]
    else:
        shapes = [
            office.tp,
            lambda text: office.tlist(office.tp(text)),
            lambda text: office.ttable([office.tp(text)]),
        ]
    texts = data.draw(st.lists(PLAIN, min_size=1, max_size=5))
    original = build("".join(data.draw(st.sampled_from(shapes))(text) for text in texts))
    extract = module.read(original, path="a")
    edits, expected = [], []
    for span in extract.blocks:
        before, after = (
            data.draw(st.lists(PLAIN, max_size=2)),
            data.draw(st.lists(PLAIN, max_size=2)),
        )
        edits += [NewBlock(span.start, text, before=True) for text in before]
        expected += before
        if data.draw(st.booleans()):
            edits.append(DropBlock(span.start, span.end))
        else:
            expected.append(extract.text[span.start : span.end])
        edits += [NewBlock(span.end, text) for text in after]
        expected += after
    again = module.read(module.write(original, edits, path="a", encoding=""), path="a")
    assert [again.text[s.start : s.end].rstrip() for s in again.blocks] == [
        text.rstrip() for text in expected
    ]


@BOTH
@given(new=ANY)
@settings(deadline=None)
def test_any_text_at_all_can_be_put(form, new):
    module, _, build = FORMS[form]
    original = build(office.p("ab") if form == "docx" else office.tp("ab"))
    out = module.write(original, [Put(0, 1, new)], path="a", encoding="")
    assert module.read(out, path="a").text == clean(new) + "b"


@BOTH
@given(data=st.data())
@settings(max_examples=200, deadline=None)
def test_damage_is_named_or_harmless(form, data):
    module, _, build = FORMS[form]
    broken = bytearray(build(office.p("ab") if form == "docx" else office.tp("ab")))
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.just(len(broken)), st.integers(0, len(broken))))
    try:
        module.read(bytes(broken[:cut]), path="a")
    except InputError as error:
        assert error.path == "a"  # noqa: PT017 - either outcome is right, but no other exception
        assert error.hint  # noqa: PT017
