from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.errors import InputError
from transflow.formats.glossary_csv import parse, serialize
from transflow.model import Concept, Term, TermStatus

TABLE = """source,target,status,note
海洋憲章,Ocean Charter,preferred,capitalised
海洋憲章,Sea Charter,forbidden,"the old name, no longer used"
議定書,protocol,,
議定書,minutes,proposed,
"""


def read(text: str | bytes, encoding: str = "utf-8") -> list[Concept]:
    data = text if isinstance(text, bytes) else text.encode(encoding)
    return parse(data, path="g.csv", source_lang="ja", target_lang="en")


EXPECTED = [
    Concept(
        "c1",
        (
            Term("海洋憲章", "ja"),
            Term("Ocean Charter", "en", note="capitalised"),
            Term("Sea Charter", "en", TermStatus.FORBIDDEN, "the old name, no longer used"),
        ),
    ),
    Concept(
        "c2",
        (
            Term("議定書", "ja"),
            Term("protocol", "en"),
            Term("minutes", "en", TermStatus.PROPOSED),
        ),
    ),
]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp932", "euc-jp"],
)
def test_encodings(encoding: str):
    assert read(TABLE, encoding) == EXPECTED


@pytest.mark.parametrize(
    "text",
    [
        TABLE.replace("\n", "\r\n"),
        TABLE.replace("\n", "\r"),
        TABLE + "\n\n , , ,\n",
        "\n" + TABLE,
        TABLE.replace("preferred", "Preferred").replace("source,target", "Source, Target"),
        TABLE.replace("source,target", "ja,en"),
        TABLE.replace("海洋憲章", " 海洋憲章 "),
        TABLE + "議定書,protocol,preferred,\n",
        TABLE.replace('"the old name, no longer used"', "the old name; no longer used")
        .replace(",", "\t")
        .replace(";", ","),
        TABLE.replace('"the old name, no longer used"', "the old name/ no longer used")
        .replace(",", ";")
        .replace("/", ","),
    ],
)
def test_shapes_of_the_same_table(text: str):
    assert read(text) == EXPECTED


def test_columns_in_any_order_and_unknown_ones():
    table = "note,status,colour,target,source\nn,admitted,red,protocol,議定書\n"
    assert read(table) == [
        Concept("c1", (Term("議定書", "ja"), Term("protocol", "en", TermStatus.ADMITTED, "n")))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "議定書,protocol\n条約,treaty\n",
        "議定書\tprotocol\n条約\ttreaty",
        "議定書,protocol,JA,EN\n条約,treaty,JA,EN",
    ],
)
def test_deepl_without_a_header(text: str):
    assert [[t.text for t in c.terms] for c in read(text)] == [
        ["議定書", "protocol"],
        ["条約", "treaty"],
    ]


def test_domain_and_authority_part_concepts_and_empty_cells_join_the_first():
    table = (
        "source,target,status,domain,authority\n"
        "措置,measure,preferred,law,MOJ\n"
        "措置,treatment,preferred,health,\n"
        "措置,step,forbidden,,\n"
    )
    first, second = read(table)
    assert (first.domain, first.authority) == ("law", "MOJ")
    assert [t.text for t in first.terms] == ["措置", "measure", "step"]
    assert second.domain == "health"


def test_two_preferred_renderings_are_allowed():
    [concept] = read("source,target,status\n議定書,protocol,preferred\n議定書,record,preferred\n")
    assert [t.status for t in concept.terms] == [TermStatus.PREFERRED] * 3


def test_a_glossary_without_rows_is_empty():
    assert read("source,target,status,note\n") == []


@pytest.mark.parametrize(
    "text,line,words",
    [
        ("source,target,status\n甲,A,wrong\n", 2, "unknown status “wrong”"),
        ("source,target\n甲,A\n,B\n", 3, "source term is empty"),
        ("source,target\n甲,\n", 2, "target of “甲” is empty"),
        ("source,target\n甲\n", 2, "no target cell"),
        ("source,target\n甲,A,B\n", 2, "3 cells, the table 2 columns"),
        ('source,target\n甲,"A\n乙,B\n', 2, "broken quoting"),
        ('source,target\n甲,"A"x\n', 2, "broken quoting"),
        ('source,target\n甲,"A\n乙"\n', 2, "line break"),
        ('source,target\n甲,"' + "x" * 200_000, 2, "broken quoting"),
        ("source,target\n甲," + "x" * 2000, 2, "2,000 characters"),
        ("source,target\n甲,A\x00B\n", 2, "zero"),
        ("source,status\n甲,preferred\n", 1, "no column “target”"),
        ("target,note\n甲,preferred\n", 1, "no column “source”"),
        ("source,target,target\n甲,A,B\n", 1, "“target” twice"),
        ("甲,A,B\n", 1, "no header and 3 columns"),
        ("甲\n乙\n", 1, "no header and 1 column"),
        ("甲,A,B,C\n", 1, "no header and 4 columns"),
        (
            "source,target,status\n甲,A,preferred\n乙,B,\n甲,A,forbidden\n",
            4,
            "“A” is forbidden here and preferred in line 2",
        ),
    ],
)
def test_a_broken_row_is_named_with_line_and_mend(text: str, line: int, words: str):
    with pytest.raises(InputError, match=r"^g\.csv:") as caught:
        read(text)
    assert caught.value.line == line
    assert words in str(caught.value)
    assert caught.value.hint


@pytest.mark.parametrize("data", [b"", b"\n\n", b"PK\x03\x04rest"])
def test_what_is_no_table_is_refused(data: bytes):
    with pytest.raises(InputError):
        read(data)


@pytest.mark.parametrize(
    "cell,written",
    [
        ("=1+1", "'=1+1"),
        ("+81", "'+81"),
        ("-ment", "'-ment"),
        ("@home", "'@home"),
        ("＝１", "'＝１"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠x", "'＠x"),
        ("\t=1", "'\t=1"),
        ("\t1", "'\t1"),
        (" =1", "' =1"),
        ("\u3000=1", "'\u3000=1"),
        ("' =1", "'' =1"),
        ("'=1", "''=1"),
        ("''=1", "'''=1"),
        ("'tis", "'tis"),
        ("plain", "plain"),
    ],
)
def test_no_cell_can_become_a_formula(cell: str, written: str):
    concepts = [Concept("c1", (Term("甲", "ja"), Term(cell, "en", note=cell)))]
    data = serialize(concepts, "ja", "en")
    assert f"甲,{written},preferred,{written}\r\n" in data.decode("utf-8-sig")
    assert read(data) == concepts


def test_the_table_has_four_columns_unless_more_are_needed():
    assert serialize(EXPECTED, "ja", "en").startswith(b"\xef\xbb\xbfsource,target,status,note\r\n")
    with_domain = [Concept("c1", EXPECTED[0].terms, domain="sea")]
    assert serialize(with_domain, "ja", "en").startswith(
        b"\xef\xbb\xbfsource,target,status,note,domain\r\n"
    )


def test_terms_of_other_languages_are_left_out():
    mixed = [Concept("c1", (*EXPECTED[0].terms, Term("charte", "fr")))]
    assert read(serialize(mixed, "ja", "en")) == EXPECTED[:1]


WORDS = st.text(st.sampled_from("ab'=+-@＝\",;\t 海洋é“”1"), min_size=1, max_size=8).map(
    lambda text: " ".join(text.split()) or "x"
)
NOTES = st.text(st.sampled_from("ab'=@\",;\n 海é"), max_size=8).map(str.strip)


@st.composite
def concept_lists(draw: st.DrawFn) -> list[Concept]:
    concepts = []
    for number in range(draw(st.integers(0, 5))):
        sources = draw(st.lists(WORDS, min_size=1, max_size=2, unique=True))
        targets = draw(st.lists(WORDS, min_size=1, max_size=3, unique=True))
        statuses = st.sampled_from(TermStatus)
        ident = draw(st.sampled_from([f"c{number + 1}", f"x{number}"]))
        concepts.append(
            Concept(
                ident,
                (
                    *(Term(text, "ja", draw(statuses), draw(NOTES)) for text in sources),
                    *(Term(text, "en", draw(statuses), draw(NOTES)) for text in targets),
                ),
                domain=draw(st.sampled_from(["", "sea", "=law"])),
                note=draw(NOTES),
                authority=draw(st.sampled_from(["", "@office"])),
            )
        )
    return concepts


@given(concept_lists())
def test_nothing_is_lost_on_the_way_there_and_back(concepts: list[Concept]):
    data = serialize(concepts, "ja", "en")
    assert read(data) == concepts
    assert serialize(read(data), "ja", "en") == data
