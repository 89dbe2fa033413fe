from xml.etree import ElementTree as ET

import pytest

from transflow.formats import xliff
from transflow.model import Block, BlockKind, Link, Segment
from transflow.workflow.exchange import Catalog, CatalogEntry

BLOCK = Block(BlockKind.PARAGRAPH, 0, 0, 1)
NS = {"x": "urn:oasis:names:tc:xliff:document:2.0"}


def _catalog(*entries):
    return ET.fromstring(
        xliff.serialize_catalog(Catalog("talks", "ja", "en", "provisional", "x1", entries))
    )


def _notes(element):
    return [(n.get("category"), n.text) for n in element.findall("x:notes/x:note", NS)]


def test_links_become_units_with_states():
    links = [Link((0, 1), (0,), 0.97), Link((), (1,), 1.0), Link((2,), (), 0.5)]
    source = [Segment(text, 0, 1, BLOCK) for text in ("一。", "二。", "三。")]
    target = [Segment(text, 0, 1, BLOCK) for text in ("One & two.", "Alone.")]
    root = ET.fromstring(
        xliff.serialize(links, source, target, source_lang="ja", target_lang="en", name='a "b"')
    )
    assert (root.get("version"), root.get("srcLang"), root.get("trgLang")) == ("2.1", "ja", "en")
    (file,) = root.findall("x:file", NS)
    assert file.get("original") == 'a "b"'
    assert _notes(file) == [("unlinked", "2: Alone.")]
    units = file.findall("x:unit", NS)
    assert [unit.get("id") for unit in units] == ["u1", "u3"]
    assert [unit.find("x:segment", NS).get("state") for unit in units] == ["translated", "initial"]
    assert units[0].findtext("x:segment/x:source", namespaces=NS) == "一。二。"
    assert units[0].findtext("x:segment/x:target", namespaces=NS) == "One & two."
    assert units[1].find("x:segment/x:target", NS) is None
    assert _notes(units[0]) == [("confidence", "0.9700")]


@pytest.mark.parametrize(
    "state,final,target,written",
    [
        ("initial", False, "", ("initial", None)),
        ("translated", False, "x", ("translated", None)),
        ("needs_work", False, "x", ("translated", "transflow:needs_work")),
        ("reviewed", False, "x", ("reviewed", None)),
        ("final", True, "x", ("final", None)),
        ("final", False, "x", ("translated", None)),
        ("", True, "x", ("final", None)),
        ("any words", False, "x", ("translated", None)),
        ("translated", False, "", ("initial", None)),
    ],
)
def test_states_are_those_of_the_standard(state, final, target, written):
    root = _catalog(CatalogEntry("u1", "会", target, final=final, state=state))
    segment = root.find(".//x:segment", NS)
    assert (segment.get("state"), segment.get("subState")) == written


def test_a_catalogue_carries_what_a_translator_needs():
    entry = CatalogEntry(
        unit="u 1",
        source="協定",
        target="agreement",
        final=False,
        place="2(1)",
        prefer=("協定 = agreement",),
        avoid=("treaty",),
        comments=("first: really?",),
        previous_source="条約",
    )
    root = _catalog(entry, CatalogEntry("u2", "", "alone", final=False))
    unit = root.find(".//x:unit", NS)
    assert (unit.get("id"), unit.get("name")) == ("u_20_1", "2(1)")
    assert _notes(unit) == [
        ("term", "協定 = agreement"),
        ("avoid", "treaty"),
        ("comment", "first: really?"),
        ("previous-source", "条約"),
    ]
    assert _notes(root.find("x:file", NS)) == [
        ("status", "provisional"),
        ("export", "x1"),
        ("unlinked", "u2: alone"),
    ]


def test_what_xml_cannot_hold_is_written_as_a_code_point():
    root = _catalog(CatalogEntry("u1", "a\x1bb\x00", "\ufffe", final=False))
    source = root.find(".//x:source", NS)
    assert source.text == "a"
    assert [(cp.get("hex"), cp.tail) for cp in source] == [("001B", "b"), ("0000", None)]
    assert [cp.get("hex") for cp in root.find(".//x:target", NS)] == ["FFFE"]


def test_white_space_is_kept():
    root = _catalog(CatalogEntry("u1", " a\r\n\tb ", "x", final=False))
    assert root.findtext(".//x:source", namespaces=NS) == " a\r\n\tb "
    space = "{http://www.w3.org/XML/1998/namespace}space"
    assert root.find("x:file", NS).get(space) == "preserve"


def test_a_file_without_units_still_has_one():
    (unit,) = _catalog().findall(".//x:unit", NS)
    assert unit.get("translate") == "no"
