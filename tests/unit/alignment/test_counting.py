"""Equal keys brought together, held against numpy's own way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.alignment.counting import grouped


def by_numpy(keys):
    """Distinct keys, how often each was seen, and the places of each in order."""
    distinct, inverse, seen = np.unique(keys, return_inverse=True, return_counts=True)
    return [part.tolist() for part in (distinct, seen, np.argsort(inverse, kind="stable"))]


def by_grouped(keys):
    return [part.tolist() for part in grouped(keys.copy())]


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param([], id="none"),
        pytest.param([7], id="one"),
        pytest.param([0, 0, 0], id="equal"),
        pytest.param([3, 1, 3, 2, 1, 3], id="mixed"),
        pytest.param([1 << 62, 5, 1 << 62, 0], id="too large to pack"),
    ],
)
def test_cases(keys):
    numbers = np.array(keys, dtype=np.int64)
    assert by_grouped(numbers) == by_numpy(numbers)


@given(st.lists(st.integers(0, 1 << 40), max_size=60), st.sampled_from([np.int64, np.int32]))
def test_any_keys(keys, kind):
    numbers = (np.array(keys, dtype=np.int64) % (1 << 31 - 1)).astype(kind)
    assert by_grouped(numbers) == by_numpy(numbers)
