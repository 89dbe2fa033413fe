from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.text.facts import forms
from transflow.text.facts.compare import compare_facts
from transflow.text.facts.conversions import same_measure
from transflow.text.facts.read import read_facts

UNITS = st.sampled_from(
    ["km", "m", "mi", "ft", "ha", "km2", "kg", "lb", "degC", "degF", "kmh", "x"]
)
VALUES = st.integers(0, 10**9) | st.decimals(0, 10**6, places=2)


def quantity(text: str):
    unit, value = text.split()
    return forms.quantity(unit, Decimal(value), 0, 1)


@pytest.mark.parametrize(
    "one,other,same",
    [
        ("mi 6", "km 10", True),
        ("mi 12", "km 20", True),
        ("mi 12", "km 30", False),
        ("km2 536", "ha 53600", True),
        ("km2 536", "ha 5360", False),
        ("GW 1.4", "MW 1400", True),
        ("GW 1.4", "MW 1450", False),
        ("degC 20", "degF 68", True),
        ("degC 20", "degF 20", False),
        ("kmh 80", "km 80", True),
        ("kmh 80", "mph 80", False),
        ("kmh 80", "mph 50", True),
        ("ml 5", "mg 5", False),
        ("km 0", "mi 0", True),
    ],
)
def test_measures_in_other_units(one, other, same):
    assert same_measure(quantity(one), quantity(other)) is same
    assert same_measure(quantity(other), quantity(one)) is same


@given(UNITS, VALUES, UNITS, VALUES)
def test_it_does_not_matter_which_comes_first(unit, value, other_unit, other_value):
    one = forms.quantity(unit, value, 0, 1)
    other = forms.quantity(other_unit, other_value, 0, 1)
    assert same_measure(one, other) == same_measure(other, one)


@pytest.mark.parametrize(
    "source,target",
    [
        ("It is 15 miles long.", "Er ist 24 km lang."),
        ("It is 10 km long.", "Er ist 10 km (6 Meilen) lang."),
    ],
)
def test_a_converted_measure_is_neither_missing_nor_added(source, target):
    assert compare_facts(read_facts(source, "en"), read_facts(target, "de")) == ((), ())
