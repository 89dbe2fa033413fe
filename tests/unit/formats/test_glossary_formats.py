import io
import zipfile

import pytest

from transflow.errors import InputError, UsageError
from transflow.formats import xlsx_glossary
from transflow.formats.glossary_formats import for_pair, read, write
from transflow.model import Concept, Term, TermStatus

UTX = (
    "#UTX 1.11; en-US/ja-JP; 2013-12-20T17:00:45; copyright: a society; license: CC-BY 3.0\n"
    "#description: made up\n"
    "#src\ttgt\tsrc:pos\tterm status\ttgt:comment\tsrc:plural\n"
    "net\t網\tnoun\tapproved\t\tnets\n"
    "net\tネット\tnoun\tnon-standard\tspoken\n"
    "# a comment\n"
    "net\tアミ\t\tforbidden\n"
)


def pair(data, path, source="en", target="ja"):
    return read(data, path=path, source_lang=source, target_lang=target)


@pytest.mark.parametrize("path", ["a.utx", "a.txt"])
def test_utx(path):
    [concept] = pair(UTX.encode(), path)
    assert [(t.text, t.status.value, t.note) for t in concept.terms] == [
        ("net", "preferred", ""),
        ("網", "preferred", "src:plural: nets\nsrc:pos: noun"),
        ("ネット", "admitted", "spoken\nsrc:pos: noun"),
        ("アミ", "forbidden", ""),
    ]
    again = write([concept], "utx-1.11", source_lang="en", target_lang="ja").data.decode()
    assert again.startswith("#UTX 1.11; en/ja;")
    assert "\nnet\tネット\tnoun\tnon-standard\tspoken\r\n" in again


@pytest.mark.parametrize(
    "path, text, line, said",
    [
        ("a.utx", "src\ttgt\n", 1, "no UTX header"),
        ("a.utx", "#UTX 1.20; en/ja;\nx\ty\n", 2, "before the columns"),
        ("a.utx", "#UTX 1.20; x;\n", 1, "names no languages"),
        ("a.utx", "#UTX 1.20; en/ja;\n#src\ttgt\n\ta\n", 3, "source term is empty"),
        ("a.utx", "#UTX 1.20; en/ja;\n#src\ttgt\tterm status\na\tb\tgood\n", 3, "unknown term"),
        ("a.utx", "#UTX 1.20; en/ja;\n#src\ttgt\ttgt\n", 2, "stands twice"),
        ("a.txt", "# x\na\t\n", 2, "target of “a” is empty"),
        ("a.txt", "a\tb\tc\td\n", 1, "4 columns"),
        ("a.txt", "a\tb\t{valid from: soon}\n", 1, "unknown valid from"),
        ("a.csv", "source,target,case\na,b,loud\n", 2, "unknown case"),
    ],
)
def test_broken_files_are_refused_with_line_and_mend(path, text, line, said):
    with pytest.raises(InputError, match=said) as refused:
        pair(text.encode(), path)
    assert refused.value.line == line
    assert refused.value.hint


def test_omegat_shows_what_it_has_no_column_for():
    concepts = [Concept("c1", (Term("net", "en"), Term("網", "ja", TermStatus.FORBIDDEN, "a\nb")))]
    written = write(concepts, "omegat", source_lang="en", target_lang="ja").data.decode()
    assert written.splitlines()[1] == r"net" "\t網\t" r"a\nb {status: forbidden; escaped}"


def test_deepl_takes_two_columns():
    concepts = [
        Concept("c1", (Term("a", "en"), Term("甲", "ja", TermStatus.ADMITTED), Term("乙", "ja"))),
        Concept("c2", (Term("UN", "en", do_not_translate=True),)),
        Concept("c3", (Term("b", "en"), Term("丙", "ja", TermStatus.FORBIDDEN))),
    ]
    written = write(concepts, "deepl", source_lang="en", target_lang="ja")
    assert written.data.decode() == "a,乙\r\nUN,UN\r\n"
    assert len(written.left_out) == 1
    assert [c.terms[1].text for c in pair(written.data, "a.csv")] == ["乙", "UN"]


@pytest.mark.parametrize("cell", ["=1+1", "+81", "-san", "@x", "＝1", "\t1", "'=1"])
def test_deepl_takes_nothing_that_a_spreadsheet_could_run(cell):
    """DeepL reads the cells as they are: nothing could guard them."""
    concepts = [
        Concept("c1", (Term(cell, "en"), Term("甲", "ja"))),
        Concept("c2", (Term("b", "en"), Term(cell, "ja"))),
        Concept("c3", (Term("c", "en"), Term(cell, "ja"), Term("丙", "ja", TermStatus.ADMITTED))),
        Concept("c4", (Term("d", "en"), Term("丁", "ja"))),
    ]
    written = write(concepts, "deepl", source_lang="en", target_lang="ja")
    assert written.data.decode() == "d,丁\r\nc,丙\r\n"
    told = " ".join(written.left_out)
    assert f"{cell}, b" in told
    assert "formula" in told


def test_a_concept_of_many_terms_is_read_whole():
    rows = ["source,target,status"]
    rows += [f"網,net {number % 40},preferred" for number in range(80)]
    (concept,) = read("\n".join(rows).encode(), path="a.csv", source_lang="ja", target_lang="en")
    assert [term.text for term in concept.terms[1:]] == [f"net {number}" for number in range(40)]
    rows.append("網,net 39,forbidden")
    with pytest.raises(InputError, match="forbidden here and preferred in line 41"):
        read("\n".join(rows).encode(), path="a.csv", source_lang="ja", target_lang="en")


def test_what_a_pair_cannot_hold_is_told():
    concepts = [
        Concept("c1", (Term("a", "en"), Term("甲", "ja"), Term("ក", "km"))),
        Concept("c2", (Term("b", "en"),)),
        Concept("c3", (Term("#c", "en"), Term("丙", "ja"))),
    ]
    told = " ".join(write(concepts, "omegat", source_lang="en", target_lang="ja").left_out)
    assert all(part in told for part in ("km", "c2", "#c"))


def test_regions_count_as_the_language():
    terms = (Term("a", "en-US"), Term("b", "en"), Term("b", "en-GB"), Term("甲", "ja-JP"))
    [concept] = for_pair([Concept("c1", terms)], "en", "ja")
    assert concept.terms == (Term("a", "en"), Term("b", "en"), Term("甲", "ja"))


def test_unknown_formats():
    with pytest.raises(UsageError):
        pair(b"", "a.doc")
    with pytest.raises(UsageError):
        write([], "odt", source_lang="en", target_lang="ja")


def sheet(cells, **parts):
    """A workbook as spreadsheet programs write it, its cells given as XML."""
    concepts = [Concept("c1", (Term("a", "en"), Term("甲", "ja")))]
    made = xlsx_glossary.serialize(concepts, "en", "ja")[0]
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode()
            if name.endswith("sheet1.xml"):
                head, _, rest = content.partition("<sheetData>")
                content = f"{head}<sheetData>{cells}</sheetData>{rest.partition('</sheetData>')[2]}"
            new.writestr(name, parts.get(name.rpartition("/")[2].split(".")[0], content))
    return out.getvalue()


def test_xlsx_as_others_write_it():
    shared = (
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        "<si><r><t>net</t></r><r><t>s</t></r></si><si><t>網</t><rPh><t>アミ</t></rPh></si></sst>"
    )
    rows = (
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>'
        '<row r="5"><c t="inlineStr"><is><t>7</t></is></c>'
        '<c t="str"><f>"x"</f><v>x</v></c></row>'
    )
    found = pair(sheet(rows, sharedStrings=shared), "a.xlsx")
    assert [[t.text for t in c.terms] for c in found] == [["nets", "網"], ["7", "x"]]


@pytest.mark.parametrize(
    "rows, line, said",
    [
        ('<row r="3"><c r="A3" t="s"><v>99</v></c></row>', 3, "not there"),
        ('<row r="3"><c r="A3" t="e"><v>#REF!</v></c></row>', 3, "the error"),
        ('<row r="3"><c r="XFD3"><v>1</v></c></row>', 3, "column 16384"),
        ('<row r="1"><c r="A1"><v>1</v></c></row>', 1, "1 column"),
    ],
)
def test_broken_workbooks_are_refused(rows, line, said):
    with pytest.raises(InputError, match=said) as refused:
        pair(sheet(rows), "a.xlsx")
    assert refused.value.line == line


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "＝1", "'=1"])
def test_no_cell_becomes_a_formula(cell):
    concepts = [Concept("c1", (Term(cell, "en"), Term("甲", "ja")))]
    data = write(concepts, "xlsx", source_lang="en", target_lang="ja").data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in content
    assert '<c r="A2" s="1" t="s">' in content
    text = write(concepts, "csv", source_lang="en", target_lang="ja").data.decode("utf-8-sig")
    assert text.splitlines()[1].startswith("'")
    assert pair(data, "a.xlsx") == concepts


def test_the_same_glossary_gives_the_same_workbook():
    concepts = [Concept("c1", (Term("a", "en"), Term("甲", "ja")))]
    assert xlsx_glossary.serialize(concepts, "en", "ja") == xlsx_glossary.serialize(
        concepts, "en", "ja"
    )
