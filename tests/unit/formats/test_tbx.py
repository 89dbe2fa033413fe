import pytest

from transflow.errors import InputError
from transflow.formats.tbx import parse
from transflow.formats.tbx_write import Style, serialize
from transflow.model import Concept, Term, TermStatus

V2 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/>
<text><body>
<termEntry id="e1">
  <descrip type="subjectField">fisheries</descrip>
  <!-- a comment -->
  <langSet xml:lang="en_US">
    <descripGrp><descrip type="definition">A large
      net.</descrip><admin type="source">Handbook</admin></descripGrp>
    <ntig><termGrp><term>drift <hi>net</hi></term>
      <termNote type="partOfSpeech">noun</termNote>
      <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termGrp>
      <note>two
lines</note></ntig>
  </langSet>
  <langSet xml:lang="ja">
  <tig><term>流し網</term><admin type="reading">ながしあみ</admin></tig></langSet>
</termEntry>
</body></text></martif>
"""

DCT = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry>
<min:subjectField>fisheries</min:subjectField><basic:source>Handbook</basic:source>
<langSec xml:lang="ja"><termSec><term>漁網</term>
<min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>
"""


def test_version_2_with_its_document_type_and_foreign_categories():
    assert parse(V2.encode(), path="x.tbx") == [
        Concept(
            "e1",
            (
                Term(
                    "drift net",
                    "en-US",
                    TermStatus.FORBIDDEN,
                    "two\nlines\npartOfSpeech: noun\nadministrativeStatus: supersededTerm-admn-sts",
                ),
                Term("流し網", "ja", reading="ながしあみ"),
            ),
            domain="fisheries",
            note="definition (en-US): A large net. (source: Handbook)",
        )
    ]


def test_utf_16():
    text = V2.replace("UTF-8", "UTF-16")
    assert parse(text.encode("utf-16"), path="x") == parse(V2.encode(), path="x")


def test_categories_as_tags():
    [concept] = parse(DCT.encode(), path="x.tbx")
    assert concept == Concept(
        "c1", (Term("漁網", "ja", TermStatus.ADMITTED),), "fisheries", "", "Handbook"
    )


ENTITY = '<!DOCTYPE martif [<!ENTITY a "aaaa">]><martif><text>&a;</text></martif>'
SECTION = "<tbx><conceptEntry>\n<langSec{}><termSec>{}</termSec></langSec></conceptEntry></tbx>"


@pytest.mark.parametrize(
    "text, line, said",
    [
        (ENTITY, 0, "document type"),
        ("<html/>", 1, "not how a TBX file begins"),
        ("<tbx>\n\n<body></tbx>", 3, "not well-formed"),
        (SECTION.format("", "<term>x</term>"), 2, "without language"),
        (SECTION.format(' xml:lang="en"', "<term> </term>"), 2, "an empty term"),
        (SECTION.format(' xml:lang="en"', "<note>x</note>"), 2, "an empty term"),
        (SECTION.format(' xml:lang="en"', f"<term>{'x' * 1001}</term>"), 2, "1,001 characters"),
        (
            SECTION.format(
                ' xml:lang="en"',
                '<term>x</term>\n<termNote type="administrativeStatus">odd</termNote>',
            ),
            3,
            "unknown administrativeStatus",
        ),
    ],
)
def test_broken_files_are_refused_with_line_and_mend(text, line, said):
    with pytest.raises(InputError, match=said) as refused:
        parse(text.encode(), path="x.tbx")
    assert refused.value.line == line
    assert refused.value.hint


@pytest.mark.parametrize("style", Style)
def test_what_was_a_category_is_one_again(style):
    term = Term("net", "en", note="good\npartOfSpeech: noun\ncontext: a net")
    written, left_out = serialize([Concept("c1", (term,))], style, lang="en")
    text = written.decode()
    assert left_out == []
    assert "<note>good</note>" in text
    assert (
        ">noun</min:partOfSpeech>" if style is Style.DCT else 'type="partOfSpeech">noun'
    ) in text
    assert parse(written, path="x") == [Concept("c1", (term,))]


def test_awkward_identifiers_come_back():
    concepts = [Concept(name, (Term("a", "en"),)) for name in ("1 b", "c1", "", "c1_")]
    written, _ = serialize(concepts, Style.DCA, lang="en")
    assert [c.id for c in parse(written, path="x")] == ["1 b", "c1", "c3", "c1_"]


def test_what_cannot_be_held_is_told():
    concepts = [Concept("a", (Term("x\x01", "en"),)), Concept("b", ())]
    _, left_out = serialize(concepts, Style.DCA, lang="en")
    assert len(left_out) == 2
