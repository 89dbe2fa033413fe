from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthetic_parallel import parallel, segments
from transflow.alignment.aligner import align
from transflow.alignment.band import around, band_of
from transflow.alignment.evaluate import score

TEXTS = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            [
                "",
                " ",
                "12",
                "2023年9月7日",
                "September 7, 2023",
                "第三条 首相は述べた。",
                "The Prime Minister said so.",
                "「はい」",
                "កម្ពុជា",
                "...",
            ]
        ),
    ),
    max_size=12,
)


def check_coverage(links, sources, targets):
    """Every index once, in order, on both sides."""
    assert [index for link in links for index in link.source] == list(range(sources))
    assert [index for link in links for index in link.target] == list(range(targets))
    assert all(link.source or link.target for link in links)
    assert all(0.0 <= link.confidence <= 1.0 for link in links)


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from([("ja", "en"), ("en", "km"), ("de", "fr"), ("xx", "zh-TW")]))
def test_every_segment_is_in_exactly_one_link(source, target, langs):
    links = align(segments(source), segments(target), *langs)
    check_coverage(links, len(source), len(target))
    assert links == align(segments(source), segments(target), *langs)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_a_text_against_itself_is_linked_one_to_one(texts):
    texts = [f"{text} number {at} of lot {at * at}" for at, text in enumerate(texts)]
    links = align(segments(texts), segments(texts), "en", "en")
    assert [(link.source, link.target) for link in links] == [
        ((at,), (at,)) for at in range(len(texts))
    ]


@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.integers(0, 10_000))
def test_swapping_the_sides_swaps_most_links(seed):
    pair = parallel(60, seed)
    links = align(pair.source, pair.target, "fr", "en")
    swapped = align(pair.target, pair.source, "en", "fr")
    there = [(link.source, link.target) for link in links]
    back = [(link.target, link.source) for link in swapped]
    assert score(there, back).strict.f1 > 0.75


@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.integers(0, 10_000))
def test_made_up_pairs_are_found_again(seed):
    pair = parallel(80, seed)
    links = align(pair.source, pair.target, "fr", "en")
    check_coverage(links, len(pair.source), len(pair.target))
    assert score(pair.gold, [(link.source, link.target) for link in links]).strict.f1 > 0.6


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.integers(-5, 30), st.integers(-5, 30)), min_size=1, max_size=20),
    st.integers(1, 25),
)
def test_any_bounds_make_a_band_with_a_path(bounds, columns):
    band = band_of(
        np.array([low for low, _ in bounds]), np.array([high for _, high in bounds]), columns
    )
    assert band.lo[0] == 0
    assert band.hi[-1] == columns
    assert (band.lo < band.hi).all()
    assert (np.diff(band.lo) >= 0).all()
    assert (np.diff(band.hi) >= 0).all()
    # From row to row the path can step straight down somewhere.
    assert (band.lo[1:] < band.hi[:-1]).all()
    turned = band.transposed()
    assert turned.size == band.size
    row, column = band.coordinates()
    assert ((turned.lo[column] <= row) & (row < turned.hi[column])).all()


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 60)), max_size=8),
    st.integers(1, 10),
)
def test_a_band_along_points_holds_them(points, width):
    ordered = []
    for point in sorted(points):
        if not ordered or (point[0] > ordered[-1][0] and point[1] > ordered[-1][1]):
            ordered.append(point)
    band = around(ordered, 41, 61, width)
    for row, column in ordered:
        assert band.lo[row] <= column < band.hi[row]


@pytest.mark.parametrize("size", [0, 1, 7])
def test_an_empty_side_leaves_everything_unlinked(size):
    texts = segments([f"Sentence {at}." for at in range(size)])
    assert [(link.source, link.target) for link in align(texts, [], "en", "ja")] == [
        ((at,), ()) for at in range(size)
    ]
    assert [(link.source, link.target) for link in align([], texts, "en", "ja")] == [
        ((), (at,)) for at in range(size)
    ]
