import pytest

from transflow.formats import po
from transflow.formats.beads import Bead, beads, catalog
from transflow.model import Block, BlockKind, Evidence, Link, Segment

BLOCK = Block(BlockKind.PARAGRAPH, 0, 0, 1)
REASON = Evidence("number", "三", "three", 2.5)
SOURCE = [Segment(text, 0, 1, BLOCK) for text in ("一。", "二。", "三。")]
TARGET = [Segment(text, 0, 1, BLOCK) for text in ("One and two.", "Alone.")]
LINKS = [
    Link((0, 1), (0,), 0.9, (REASON,)),
    Link((), (1,), 0.5),
    Link((2,), (), 0.4),
]


def test_links_get_their_texts():
    assert beads(LINKS, SOURCE, TARGET) == [
        Bead("1", ("一。", "二。"), ("One and two.",), 0.9, (REASON,)),
        Bead("2", (), ("Alone.",), 0.5),
        Bead("3", ("三。",), (), 0.4),
    ]


def test_a_link_outside_the_segments_is_an_error():
    with pytest.raises(IndexError):
        beads([Link((3,), (), 1.0)], SOURCE, TARGET)


def test_bare_links_go_out_as_a_catalogue():
    found = catalog(LINKS, SOURCE, TARGET, source_lang="ja", target_lang="en", name="talks")
    assert [(e.unit, e.source, e.target, e.state, e.before, e.after) for e in found.entries] == [
        ("u1", "一。二。", "One and two.", "translated", "", ""),
        ("u2", "", "Alone.", "translated", "一。二。", "三。"),
        ("u3", "三。", "", "initial", "", ""),
    ]
    assert not any(entry.final for entry in found.entries)
    back = po.parse(po.serialize(found), path="a.po")
    assert [entry.unit for entry in back.entries] == ["u1", "u3"]
    assert back.lost == ("the header X-Transflow-Export is missing",)
