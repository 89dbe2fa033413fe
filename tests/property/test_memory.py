"""What holds for every memory."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from transflow.memory.index import SignatureIndex
from transflow.memory.match import Memory, MemoryEntry

TEXT = st.text(alphabet="ab日本15 ", max_size=12)
ENTRIES = st.lists(
    st.builds(MemoryEntry, TEXT, st.sampled_from(["x", "y"]), st.just("p")), max_size=12
)


@given(
    st.lists(TEXT.filter(bool), max_size=20),
    TEXT.filter(bool),
    st.integers(1, 100),
    st.integers(1, 30),
    st.sampled_from([0.0, 0.09]),
)
def test_the_signatures_lose_nothing(texts, query, percent, limit, margin):
    least = percent / 100
    found = SignatureIndex(texts).search(query, least, limit=limit, margin=margin)
    assert found == sorted(found, key=lambda hit: (-hit[1], hit[0]))
    everything = sorted(
        (
            (position, Levenshtein.normalized_similarity(query, text))
            for position, text in enumerate(texts)
        ),
        key=lambda hit: (-hit[1], hit[0]),
    )
    if len(everything) >= limit:
        least = max(least, everything[limit - 1][1] - margin)
    assert [hit for hit in everything if hit[1] > least + 1e-9] == [
        hit for hit in found if hit[1] > least + 1e-9
    ]
    assert all(hit in everything and hit[1] >= percent / 100 - 1e-9 for hit in found)


@given(ENTRIES, TEXT, st.integers(0, 5), st.integers(1, 100))
def test_matches_are_in_range_in_order_and_repeatable(entries, asked, limit, floor):
    memory = Memory(entries, "ja")
    found = memory.lookup(asked, limit=limit, floor=floor)
    scores = [match.score for match in found]
    assert scores == sorted(scores, reverse=True)
    assert len(found) <= limit
    assert all(floor <= score <= 100 for score in scores)
    assert all((match.score == 100) == (match.entry.source == asked) for match in found)
    assert found == Memory(entries, "ja").lookup(asked, limit=limit, floor=floor)


@given(ENTRIES, TEXT, st.integers(1, 5))
def test_a_limit_takes_the_best(entries, asked, limit):
    memory = Memory(entries, "ja")
    everything = memory.lookup(asked, limit=100, floor=1)
    assert memory.lookup(asked, limit=limit, floor=1) == everything[:limit]
