from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from synthetic_parallel import parallel
from transflow.alignment.aligner import align
from transflow.alignment.knowledge import Knowledge


@st.composite
def sides(draw, size):
    """Runs of segments of one side, some with gaps, none of them met twice."""
    order = draw(st.permutations(range(size)))
    kept = sorted(order[: draw(st.integers(0, size))])
    cuts = sorted(draw(st.sets(st.integers(0, len(kept)), max_size=5)))
    bounds = [0, *cuts, len(kept)]
    return [tuple(kept[a:b]) for a, b in pairwise(bounds) if b > a]


@st.composite
def confirmed_pairs(draw):
    pair = parallel(draw(st.integers(1, 14)), draw(st.integers(0, 500)))
    one = draw(sides(len(pair.source)))
    two = draw(st.permutations(draw(sides(len(pair.target)))))
    if draw(st.booleans()):
        two = sorted(two)
    longest = max(len(one), len(two))
    one, two = ([*side, *[()] * (longest - len(side))] for side in (one, two))
    return pair, list(zip(one, two, strict=True))


@settings(max_examples=80, deadline=None, derandomize=True)
@given(confirmed_pairs())
def test_confirmed_links_are_kept_and_every_segment_is_linked_once(example):
    pair, confirmed = example
    knowledge = Knowledge(confirmed=confirmed)
    links = align(pair.source, pair.target, "fr", "en", knowledge=knowledge)
    found = {(link.source, link.target): link for link in links}
    assert all(found[link].confidence == 1.0 for link in confirmed)
    assert sorted(i for link in links for i in link.source) == list(range(len(pair.source)))
    assert sorted(j for link in links for j in link.target) == list(range(len(pair.target)))
    for link in set(found) - set(confirmed):
        assert all(b == a + 1 for side in link for a, b in pairwise(side))
    starts = [link.source[0] for link in links if link.source]
    assert starts == sorted(starts)
    again = align(pair.source, pair.target, "fr", "en", knowledge=knowledge)
    assert again == links
