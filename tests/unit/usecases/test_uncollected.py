"""Work without looking for garbage meanwhile."""

import gc

import pytest

from transflow.usecases.uncollected import uncollected


@pytest.mark.parametrize("before", [True, False])
def test_it_is_as_before_afterwards(before):
    was = gc.isenabled()
    try:
        (gc.enable if before else gc.disable)()
        with uncollected():
            assert not gc.isenabled()
        assert gc.isenabled() is before
        with pytest.raises(KeyError), uncollected():
            raise KeyError
        assert gc.isenabled() is before
    finally:
        (gc.enable if was else gc.disable)()
