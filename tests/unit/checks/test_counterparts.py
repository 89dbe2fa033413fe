from __future__ import annotations

from decimal import Decimal

import pytest

from transflow.checks.counterparts import is_power_apart, is_reckoned, pair_up, value_of
from transflow.text.facts import forms


@pytest.mark.parametrize(
    "one,another,expected",
    [
        ("10", "1", True),
        ("1", "1000", True),
        ("3.5", "350", True),
        ("0.01", "1", True),
        ("20", "1", False),
        ("5", "5", False),
        ("0", "10", False),
    ],
)
def test_is_power_apart(one, another, expected):
    assert is_power_apart(Decimal(one), Decimal(another)) is expected


def test_nothing_is_a_power_apart_from_no_figure():
    assert not is_power_apart(None, Decimal(10))


def test_the_figure_of_a_date_is_its_year_or_day():
    assert value_of(forms.date(0, 1, year=2024)) == 2024
    assert value_of(forms.weekday(3, 0, 1)) is None


def test_the_same_unit_comes_before_the_order():
    years, people = forms.duration(2, "year", 0, 1), forms.number(10, 2, 3)
    other_people, other_years = forms.number(12, 0, 1), forms.duration(3, "year", 2, 3)
    assert pair_up([years, people], [other_people, other_years]) == {
        years: other_years,
        people: other_people,
    }


def test_a_power_of_ten_comes_before_the_order():
    few, many = forms.number(20, 0, 1), forms.number(10_000, 2, 3)
    other_many, other_few = forms.number(1000, 0, 1), forms.number(30, 2, 3)
    assert pair_up([few, many], [other_many, other_few]) == {few: other_few, many: other_many}


def test_equals_keep_their_order():
    left = [forms.number(value, value, value + 1) for value in (30, 40)]
    right = [forms.number(value, value, value + 1) for value in (31, 41)]
    assert pair_up(left, right) == dict(zip(left, right, strict=True))


def test_what_counts_another_thing_is_no_counterpart():
    assert pair_up([forms.number(10, 0, 1)], [forms.duration(3, "year", 0, 1)]) == {}
    assert pair_up([], [forms.number(1, 0, 1)]) == {}


@pytest.mark.parametrize(
    "one,another,third,expected",
    [
        (13, 3, 16, True),  # 16, up from 13: 16, three more
        (2, 7, 9, True),  # all but two of nine
        (133, 140, 7, True),  # 133 passengers and 7 crew
        (41, 14, 27, False),  # digits that changed places
        (43, 41, 84, False),
        (20, 30, 10, False),
        (5, 8, 3, False),
    ],
)
def test_a_figure_may_follow_from_others(one, another, third, expected):
    fact, other, known = (forms.number(value, 0, 1) for value in (one, another, third))
    assert is_reckoned(fact, other, [fact, known], [known, other]) is expected
