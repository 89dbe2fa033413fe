"""The picture of an alignment is read back as XML: what stands in it, and how much."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from transflow.formats.path_axes import axis
from transflow.formats.path_marks import Doubt, Hole, doubts, holes, marks
from transflow.formats.path_svg import Picture, serialize
from transflow.model import Confirmation, Link

SVG = "{http://www.w3.org/2000/svg}"


def one_to_one(size, confidence=0.99):
    return [Link((at,), (at,), confidence) for at in range(size)]


def picture(links, *, source=None, target=None, **more):
    sources = 1 + max((link.source[-1] for link in links if link.source), default=-1)
    targets = 1 + max((link.target[-1] for link in links if link.target), default=-1)
    return Picture(
        links,
        source or [f"文{n}" for n in range(sources)],
        target or [f"sentence {n}" for n in range(targets)],
        more.pop("source_title", "a.ja.txt"),
        more.pop("target_title", "a.en.txt"),
        more.pop("doubtful", 0.7),
        **more,
    )


def read(drawn):
    data = serialize(drawn)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(data, parser)


def drawn_marks(root, kind):
    return [
        node
        for node in root.iter()
        if node.get("class") == kind and node.find(f"{SVG}title") is not None
    ]


def titles(root):
    return [node.text for node in root.iter(f"{SVG}title")]


MIXED = [
    Link((0,), (0,), 0.99),
    Link((1, 2), (1,), 0.9),
    Link((3,), (4,), 0.8, crossing=True),
    Link((4,), (2, 3), 0.4, confirmed=Confirmation("sato", "2026-01-01T00:00:00.000000Z")),
    Link((5,), (), 0.9),
    Link((6,), (), 0.9),
    Link((), (5,), 0.9),
]


def test_every_link_is_drawn_by_its_kind():
    root = read(picture(MIXED))
    assert root.tag == f"{SVG}svg"
    assert len(drawn_marks(root, "link")) == 2
    assert len(drawn_marks(root, "doubtful")) == 1
    assert [node.tag for node in drawn_marks(root, "moved")] == [f"{SVG}polygon"]
    assert titles(root) == [
        "Alignment of a.ja.txt ⇔ a.en.txt",
        "source s6 to s7: 2 without counterpart",
        "target t6: 1 without counterpart",
        "1: s1 = t1, 99%\n文0\nsentence 0",
        "2: s2 s3 = t2, 90%\n文1\nsentence 1",
        "3: s4 = t5, 80%, crossing\n文3\nsentence 4",
        "4: s5 = t3 t4, 40%, doubtful, confirmed\n文4\nsentence 2",
    ]


def test_a_mark_covers_its_segments():
    root = read(picture(MIXED))
    first, second = drawn_marks(root, "link")
    across = float(first.get("width"))
    assert float(second.get("width")) == pytest.approx(2 * across)
    assert float(second.get("x")) == pytest.approx(float(first.get("x")) + across)
    assert second.get("height") == first.get("height")


def test_surer_links_are_darker():
    root = read(picture([Link((n,), (n,), sure) for n, sure in enumerate((0.99, 0.9, 0.75))]))
    fills = [node.get("fill") for node in drawn_marks(root, "link")]
    light = [int(fill[1:3], 16) + int(fill[3:5], 16) + int(fill[5:], 16) for fill in fills]
    assert light == sorted(light)
    assert len(set(light)) == 3


def test_ids_name_the_units_of_a_document():
    root = read(picture(one_to_one(2), ids=["u7", "u9"]))
    assert "u9: s2 = t2, 99%\n文1\nsentence 1" in titles(root)


def test_the_count_of_a_hole_is_written():
    links = [*one_to_one(3), *(Link((at,), (), 0.9) for at in range(3, 30))]
    root = read(picture(links))
    assert "27" in [node.text for node in root.iter(f"{SVG}text")]


def test_texts_are_escaped():
    odd = "</svg><script>alert('x')</script> \"&amp; \x07 \ud800"
    drawn = picture([Link((0,), (0,), 0.9)], source=[odd], target=[odd], source_title=odd)
    data = serialize(drawn)
    assert b"<script" not in data
    root = etree.fromstring(data)
    assert not list(root.iter(f"{SVG}script"))
    assert "</svg><script>alert('x')</script>" in titles(root)[-1]


@pytest.mark.parametrize("size", [1, 10, 2_000])
def test_the_file_stands_alone(size):
    root = read(picture([*one_to_one(size), Link((size,), (), 0.5)]))
    for node in root.iter():
        assert node.tag.removeprefix(SVG) not in {"script", "image", "use", "foreignObject", "a"}
        for name, value in node.attrib.items():
            assert not name.lower().startswith("on")
            assert "href" not in name.lower()
            assert "http" not in value
    assert "@import" not in root.findtext(f"{SVG}style")
    assert {value for node in root.iter() for value in node.attrib.values() if "url(" in value} <= {
        "url(#hatch)"
    }
    assert "url(" not in root.findtext(f"{SVG}style")


def test_what_covers_the_plot_is_pale_without_a_style_sheet_too():
    links = [*one_to_one(3), Link((3,), (), 1.0), Link((), (3,), 1.0)]
    fills = {
        kind: {(node.get("fill"), node.get("fill-opacity")) for node in found}
        for kind in ("frame", "strip", "hole")
        if (found := [node for node in read(picture(links)).iter() if node.get("class") == kind])
    }
    assert fills == {
        "frame": {("none", None)},
        "strip": {("#8c6d31", ".13")},
        "hole": {("url(#hatch)", None)},
    }


def test_the_same_alignment_gives_the_same_bytes():
    assert serialize(picture(MIXED)) == serialize(picture([replace(link) for link in MIXED]))


def long_links(size):
    """A long text with doubtful links, holes and a moved part."""
    links = []
    for at in range(size):
        sure = 0.3 if at % 7 == 0 else 0.97
        if at % 90 == 5:
            links.append(Link((at,), (), 0.8))
        elif size // 2 <= at < size // 2 + size // 20:
            links.append(Link((at,), ((at * 7919) % size,), sure, crossing=True))
        else:
            links.append(Link((at,), (at,), sure))
    return links


@pytest.mark.parametrize("size", [3_000, 50_000])
def test_a_long_text_is_drawn_in_runs(size):
    texts = ["&\U0001f600" * 40] * size
    drawn = picture(long_links(size), source=texts, target=texts)
    assert len(serialize(drawn)) < 2_000_000
    root = read(drawn)
    tips = titles(root)
    assert any("links doubtful" in tip for tip in tips)
    assert any("on average" in tip for tip in tips)
    assert drawn_marks(root, "moved") or drawn_marks(root, "doubtful")


def test_a_long_text_of_worst_links_stays_small():
    texts = ["&\U0001f600<" * 40] * 1_500
    drawn = picture(one_to_one(1_500, 0.2), source=texts, target=texts)
    assert len(serialize(drawn)) < 2_000_000


def test_runs_end_at_holes():
    links = [*one_to_one(2_000), *(Link((at + 40,), (at,), 0.9) for at in range(2_000, 4_000))]
    found = marks(links, 0.7)
    assert sum(mark.links for mark in found) == 4_000
    assert not [mark for mark in found if mark.source[0] < 2_000 < mark.source[1]]


@pytest.mark.parametrize(
    "size,linked,found",
    [
        (0, [], []),
        (3, [], [Hole(0, 3)]),
        (5, [4, 1], [Hole(0, 1), Hole(2, 2)]),
        (2, [0, 1], []),
    ],
)
def test_holes(size, linked, found):
    assert holes(size, linked) == found


def test_doubt_is_told_by_stretches():
    links = [(0, 0.9), (1, 0.2), (5, 0.1), (9, 0.9)]
    assert doubts(links, 10, 5, 0.7) == [Doubt(0, 2, 2, 1), Doubt(4, 6, 1, 1)]


@given(st.integers(1, 500), st.integers(1, 240), st.data())
def test_stretches_cover_a_side(size, stretches, data):
    stretches = min(size, stretches)
    firsts = data.draw(st.lists(st.integers(0, size - 1), max_size=20))
    found = doubts([(first, 0.0) for first in firsts], size, stretches, 0.7)
    assert sum(one.doubtful for one in found) == len(firsts)
    for first in firsts:
        assert any(one.first <= first < one.behind for one in found)


@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.integers(0, 4), st.floats(0, 1), st.booleans()), max_size=40
    ),
    st.text(max_size=30),
)
def test_any_alignment_is_valid_xml(shapes, text):
    links, source, target = [], 0, 0
    for sources, targets, sure, crossing in shapes:
        if sources or targets:
            one, two = range(source, source + sources), range(target, target + targets)
            links.append(Link(tuple(one), tuple(two), sure, crossing=crossing))
            source, target = source + sources, target + targets
    root = read(picture(links, source=[text] * source, target=[text] * target, target_title=text))
    both = [link for link in links if link.source and link.target]
    assert sum(len(drawn_marks(root, kind)) for kind in ("link", "moved", "doubtful")) == len(both)


@pytest.mark.parametrize("size,length", [(1, 180), (10, 260), (1_000, 720), (100_000, 720)])
def test_an_axis_fits_the_page(size, length):
    assert axis(size, 88, range(size)).length == pytest.approx(length)
