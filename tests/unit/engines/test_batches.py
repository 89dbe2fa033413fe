from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.engines.batches import Request, plan, serialised_size


@pytest.mark.parametrize(
    "texts, max_texts, requests",
    [
        ([], 2, []),
        (["a"], 2, [Request(0, 1, ("a",))]),
        (["a", "b", "c"], 2, [Request(0, 2, ("a", "b")), Request(2, 3, ("c",))]),
        (["a", "a", "b"], 2, [Request(0, 3, ("a", "b"))]),
        (["a", "b", "a", "c", "b"], 2, [Request(0, 3, ("a", "b")), Request(3, 5, ("c",))]),
        (["", " ", "\n"], 2, [Request(0, 3, ())]),
        (["a" * 100], 2, [Request(0, 1, ())]),
        (["a" * 60, "b" * 60], 2, [Request(0, 1, ("a" * 60,)), Request(1, 2, ("b" * 60,))]),
        (["", "a", "", "b", "c", ""], 2, [Request(0, 4, ("a", "b")), Request(4, 6, ("c",))]),
    ],
)
def test_requests(texts, max_texts, requests):
    assert list(plan(texts, max_texts=max_texts, max_bytes=100)) == requests


@pytest.mark.parametrize("text, size", [("a", 5), ("あ", 10), ("😀", 16), ('"', 6), ("", 4)])
def test_sizes_are_those_of_escaped_json(text, size):
    assert serialised_size(text) == size


@given(st.lists(st.text(max_size=20)), st.integers(1, 5), st.integers(4, 120))
def test_requests_cover_all_texts_and_keep_every_limit(texts, max_texts, max_bytes):
    requests = list(plan(texts, max_texts=max_texts, max_bytes=max_bytes))
    assert [request.start for request in requests] == [0, *(r.end for r in requests[:-1])][
        : len(requests)
    ]
    assert not requests or requests[-1].end == len(texts)
    sent = [text for request in requests for text in request.send]
    assert len(sent) == len(set(sent))
    assert set(sent) == {t for t in texts if t.strip() and serialised_size(t) <= max_bytes}
    served: set[str] = set()
    for request in requests:
        assert len(request.send) <= max_texts
        assert len(json.dumps(list(request.send))) <= max_bytes
        served.update(request.send)
        wanted = texts[request.start : request.end]
        assert all(t in served for t in wanted if t.strip() and serialised_size(t) <= max_bytes)
