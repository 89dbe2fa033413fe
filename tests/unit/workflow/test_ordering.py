"""Sorting keys: as few as possible change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.workflow.ordering import ORD_STEP, reordered, sorting_keys


@pytest.mark.parametrize(
    "keys, filled",
    [
        ([], []),
        ([1024, 2048], [1024, 2048]),
        ([1024, 0, 2048], [1024, 1536, 2048]),
        ([0, 1024], [512, 1024]),
        ([1024, 0], [1024, 1024 + ORD_STEP]),
        ([0, 0], [ORD_STEP, 2 * ORD_STEP]),
        ([1, 0, 2], [ORD_STEP, 2 * ORD_STEP, 3 * ORD_STEP]),
    ],
)
def test_gaps_are_filled_between_neighbours(keys, filled):
    assert sorting_keys(keys) == filled


@pytest.mark.parametrize(
    "keys, result",
    [
        ([1024, 3072, 2048, 4096], [1024, 1536, 2048, 4096]),
        ([4096, 1024, 2048, 3072], [512, 1024, 2048, 3072]),
        ([1024, 0, 2048], [1024, 1536, 2048]),
        ([2048, 2048], [1024, 2048]),
    ],
)
def test_a_new_order_keeps_what_it_can(keys, result):
    assert reordered(keys) == result


@given(st.lists(st.integers(0, 50)))
def test_keys_always_ascend(keys):
    found = reordered(keys)
    assert len(found) == len(keys)
    assert found == sorted(set(found))
    assert all(key > 0 for key in found)
