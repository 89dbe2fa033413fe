"""Waiting for one's turn, with a clock and a sleep of the test's own."""

from __future__ import annotations

import pytest

from transflow.errors import ServiceError
from transflow.store.retry import LONGEST, SHORTEST, patiently


class Clock:
    """Time that passes only by sleeping."""

    def __init__(self):
        self.now = 100.0
        self.pauses = []

    def sleep(self, seconds):
        self.pauses.append(seconds)
        self.now += seconds


class BusyError(Exception):
    pass


def run(refusals, *, patience=1.0, error=BusyError):
    clock, left = Clock(), [refusals]

    def attempt():
        if left[0]:
            left[0] -= 1
            raise error
        return "done"

    done = patiently(
        attempt,
        lambda raised: isinstance(raised, BusyError),
        patience=patience,
        clock=lambda: clock.now,
        sleep=clock.sleep,
        jitter=lambda low, high: (low + high) / 2,
    )
    return done, clock.pauses


@pytest.mark.parametrize("refusals", [0, 1, 7, 300])
def test_every_refusal_costs_one_pause(refusals):
    done, pauses = run(refusals)
    assert done == "done"
    assert len(pauses) == refusals


def test_pauses_grow_shorter_with_the_wait_but_not_without_end():
    _, pauses = run(2000, patience=10.0)
    usual = (SHORTEST + LONGEST) / 2
    assert pauses[0] == usual
    assert pauses == sorted(pauses, reverse=True)
    assert pauses[-1] == usual / 10


def test_patience_ends():
    with pytest.raises(ServiceError, match="for 1 seconds") as caught:
        run(10_000)
    assert caught.value.retry


def test_patience_begins_with_the_first_refusal():
    with pytest.raises(ServiceError):
        run(2, patience=0.0)
    assert run(1, patience=0.0)[0] == "done"


def test_other_errors_are_not_waited_for():
    with pytest.raises(KeyError):
        run(1, error=KeyError)
