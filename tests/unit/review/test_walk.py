"""Going through units in slices."""

import pytest

from support.reviewing import Clock
from transflow.review.walk import Walk, around


@pytest.mark.parametrize(
    "count, at, down, order",
    [
        (0, 0, True, []),
        (0, 0, False, []),
        (1, 0, True, [0]),
        (1, 0, False, [0]),
        (5, 2, True, [3, 4, 0, 1, 2]),
        (5, 2, False, [1, 0, 4, 3, 2]),
        (5, 0, True, [1, 2, 3, 4, 0]),
        (5, 0, False, [4, 3, 2, 1, 0]),
        (5, 4, True, [0, 1, 2, 3, 4]),
        (5, 4, False, [3, 2, 1, 0, 4]),
        # A place between rows: before the first, or behind the last.
        (3, -1, True, [0, 1, 2]),
        (3, 3, True, [0, 1, 2]),
        (3, 3, False, [2, 1, 0]),
    ],
)
def test_all_are_seen_once_round_the_end(count, at, down, order):
    assert list(around(count, at, down=down)) == order


def walk(fitting, count=10, *, every=False):
    return Walk("a unit", iter(range(count)), fitting.__contains__, count, every)


def test_a_slice_looks_at_one_unit_at_least():
    one = walk({9})
    for looked in range(1, 10):
        assert not one.go_on(Clock(step=1.0), 0.0)
        assert (one.looked, one.found, one.over) == (looked, [], False)
    assert one.go_on(Clock(step=1.0), 0.0)
    assert (one.looked, one.found, one.over) == (10, [9], True)


def test_a_slice_ends_with_its_time():
    one = walk({9})
    assert not one.go_on(Clock(step=0.25), 1.0)
    assert one.looked == 4
    assert not one.go_on(Clock(step=0.5), 1.0)
    assert one.looked == 6


def test_the_first_that_fits_ends_it():
    one = walk({3, 5})
    assert one.go_on(Clock(), 1.0)
    assert (one.looked, one.found) == (4, [3])
    assert one.go_on(Clock(), 1.0)  # over stays over
    assert (one.looked, one.found) == (4, [3])


def test_every_one_that_fits_is_found():
    one = walk({3, 5, 9}, every=True)
    assert one.go_on(Clock(), 1.0)
    assert (one.looked, one.found, one.over) == (10, [3, 5, 9], True)


@pytest.mark.parametrize("every", [False, True])
@pytest.mark.parametrize("count", [0, 3])
def test_nothing_fits(count, every):
    one = walk(set(), count, every=every)
    assert one.go_on(Clock(), 1.0)
    assert (one.looked, one.found, one.over) == (count, [], True)
