from xml.etree import ElementTree as ET

import pytest

from transflow.formats import tmx
from transflow.model import Block, BlockKind, Link, Segment
from transflow.workflow.exchange import Catalog, CatalogEntry

BLOCK = Block(BlockKind.PARAGRAPH, 0, 0, 1)
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def _links(links, source, target):
    sides = [[Segment(text, 0, 1, BLOCK) for text in side] for side in (source, target)]
    return ET.fromstring(
        tmx.serialize(links, *sides, source_lang="ja", target_lang="en", name="<talks>")
    )


def _units(root):
    return [
        {tuv.get(LANG): tuv.findtext("seg") for tuv in unit.iter("tuv")} for unit in root.iter("tu")
    ]


def test_units_need_both_sides_and_the_header_counts_the_others():
    links = [Link((0, 1), (0,), 0.97), Link((), (1,), 1.0), Link((2,), (), 1.0)]
    root = _links(links, ["一。", "二。", "三。"], ["One & two.", "Alone."])
    assert root.get("version") == "1.4"
    assert _units(root) == [{"ja": "一。二。", "en": "One & two."}]
    assert {p.get("type"): p.text for p in root.find("header").iter("prop")} == {
        "x-document": "<talks>",
        "x-left-out": "2",
    }
    assert {p.get("type"): p.text for p in root.iter("prop")}["x-confidence"] == "0.9700"


def test_the_header_has_what_the_specification_requires():
    header = _links([], [], []).find("header")
    required = {
        "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang",
        "datatype",
    }  # fmt: skip
    assert required <= set(header.keys())
    assert header.get("srclang") == "ja"


@pytest.mark.parametrize(
    "text,kept",
    [("a\x00\x1bb", "ab"), ("\r\n\t", "\r\n\t"), ("a\ufffe\ud800", "a"), ("<seg>&", "<seg>&")],
)
def test_texts_survive_but_for_what_xml_cannot_hold(text, kept):
    root = _links([Link((0,), (0,), 1.0)], ["会" + text], ["x"])
    assert _units(root)[0]["ja"] == "会" + kept


def test_a_catalogue_carries_state_and_place():
    entries = (
        CatalogEntry("u1", "会", "talks", final=True, place="2(1)", state="final"),
        CatalogEntry("u2", "談", "", final=False),
        CatalogEntry("u3", "", "alone", final=False),
    )
    catalog = Catalog("d", "ja", "en-GB", "provisional", "x1", entries)
    root = ET.fromstring(tmx.serialize_catalog(catalog))
    (unit,) = root.iter("tu")
    assert unit.get("tuid") == "u1"
    assert {p.get("type"): p.text for p in unit.iter("prop")} == {
        "x-state": "final",
        "x-place": "2(1)",
    }
    assert _units(root) == [{"ja": "会", "en-GB": "talks"}]
