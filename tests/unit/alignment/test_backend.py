"""Which arithmetic is taken."""

from __future__ import annotations

import pytest

from transflow.alignment import backend
from transflow.alignment.backend import WORTH, arithmetic, is_compiled, kernels
from transflow.errors import UsageError


@pytest.mark.parametrize("nodes", [0, WORTH, 10 * WORTH])
def test_arrays_when_told_so(nodes):
    with arithmetic("arrays"):
        assert kernels(nodes) is None


def test_arrays_for_what_is_small():
    assert kernels(WORTH - 1) is None


def test_compiled_loops_that_are_not_there_are_refused(monkeypatch):
    monkeypatch.setattr(backend, "is_compiled", lambda: False)
    with pytest.raises(UsageError, match="numba"), arithmetic("compiled"):
        pass
    assert kernels(10 * WORTH) is None


def test_the_choice_ends_with_its_block():
    with arithmetic("arrays"), arithmetic("auto"):
        assert (kernels(WORTH) is None) is not is_compiled()
    with arithmetic("arrays"):
        assert kernels(WORTH) is None
