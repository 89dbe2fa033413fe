import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.alignment.reliability import Bin, Reliability, judged

LINKS = st.lists(st.tuples(st.integers(0, 10_000).map(lambda n: n / 10_000), st.booleans()))


def test_links_are_counted_by_confidence():
    assert judged([(1.0, True), (0.25, False), (0.25, True), (0.99996, True)]).counts == {
        2500: (2, 1),
        10_000: (2, 2),
    }


@pytest.mark.parametrize(
    "links,coverage,precision",
    [
        ([], 0.95, 0.0),
        ([(0.9, True)], 0.5, 0.0),
        ([(0.9, True), (0.8, False)], 0.5, 1.0),
        ([(0.9, True), (0.8, False)], 1.0, 0.5),
        # the cut falls among equals: each counts in part
        ([(0.9, True), (0.9, False)], 0.5, 0.5),
        ([(0.1 * n, n > 2) for n in range(1, 11)], 0.8, 1.0),
        ([(0.1 * n, n > 2) for n in range(1, 11)], 0.9, 8 / 9),
    ],
)
def test_precision_at_a_coverage(links, coverage, precision):
    assert judged(links).precision(coverage) == pytest.approx(precision)


def test_the_reliability_table():
    links = [(0.92, True)] * 9 + [(0.92, False), (0.05, False), (1.0, True)]
    assert judged(links).bins() == [
        Bin(0.0, 0.1, 1, 0.05, 0.0),
        Bin(0.9, 1.0, 11, pytest.approx((9.2 + 1) / 11), pytest.approx(10 / 11)),
    ]
    assert judged(links).calibration_error == pytest.approx((0.05 + 0.2) / 12)


def test_nothing_is_calibrated():
    assert Reliability().calibration_error == 0
    assert Reliability().bins() == []


@given(LINKS, LINKS)
def test_counts_add_up(one, two):
    both = judged(one) + judged(two)
    assert both == judged([*one, *two])
    assert both.links == len(one) + len(two)
    assert 0 <= both.precision() <= 1
    assert 0 <= both.calibration_error <= 1
    assert sum(part.links for part in both.bins()) == both.links
