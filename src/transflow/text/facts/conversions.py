"""Measures that state the same in other units: 6 miles and 10 km, 536 km² and 53,600 ha."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_UNITS = {
    # length, in metres
    "km": ("length", "1000"),
    "m": ("length", "1"),
    "cm": ("length", "0.01"),
    "mm": ("length", "0.001"),
    "nmi": ("length", "1852"),
    "mi": ("length", "1609.344"),
    "yd": ("length", "0.9144"),
    "fathom": ("length", "1.8288"),
    "ft": ("length", "0.3048"),
    "in": ("length", "0.0254"),
    # area, in square metres
    "km2": ("area", "1000000"),
    "m2": ("area", "1"),
    "ha": ("area", "10000"),
    "are": ("area", "100"),
    "acre": ("area", "4046.856"),
    "mi2": ("area", "2589988"),
    # mass, in kilograms
    "Mt": ("mass", "1000000000"),
    "kt": ("mass", "1000000"),
    "t": ("mass", "1000"),
    "dt": ("mass", "100"),
    "kg": ("mass", "1"),
    "g": ("mass", "0.001"),
    "mg": ("mass", "0.000001"),
    "lb": ("mass", "0.45359"),
    "oz": ("mass", "0.02835"),
    "stone": ("mass", "6.35029"),
    # speed, in metres per second; "80 km" may be "80 km an hour"
    "kmh": ("speed", "0.277778"),
    "mph": ("speed", "0.44704"),
    "m/s": ("speed", "1"),
    "kn": ("speed", "0.514444"),
    # volume, in litres
    "hl": ("volume", "100"),
    "l": ("volume", "1"),
    "kl": ("volume", "1000"),
    "m3": ("volume", "1000"),
    "Gm3": ("volume", "1000000000000"),
    "cl": ("volume", "0.01"),
    "pint": ("volume", "0.56826"),
    "ml": ("volume", "0.001"),
    # power and energy, in kilowatts and kilowatt-hours
    "TW": ("power", "1000000000"),
    "GW": ("power", "1000000"),
    "MW": ("power", "1000"),
    "kW": ("power", "1"),
    "TWh": ("energy", "1000000000"),
    "GWh": ("energy", "1000000"),
    "MWh": ("energy", "1000"),
    "kWh": ("energy", "1"),
}
_SIZES = {unit: (measure, Decimal(size)) for unit, (measure, size) in _UNITS.items()}
_IMPERIAL = frozenset("mi yd fathom ft in acre mi2 lb oz stone mph kn nmi pint".split())
_SHORT_FORMS = {"kmh": "km", "mph": "mi", "nmi": "mi", "m/s": "m"}
"""Speeds whose time is said apart (時速80キロ, 風速20メートル), and miles at sea."""

_EXACT = Decimal("0.001")
_ROUNDED = Decimal("0.05")
_FAHRENHEIT = Decimal("1.8")
_FREEZING = Decimal(32)
_DEGREE = Decimal(1)


def same_measure(first: Fact, second: Fact) -> bool:
    """Say whether two quantities state the same in units of their own.

    Between metric units the figures must agree; from miles, feet or acres a rounding of five
    hundredths is right.

    Args:
        first: A fact of kind ``quantity``.
        second: Likewise.
    """
    return any(
        _is_same(unit, _value(first), other, _value(second))
        for unit in _units(first)
        for other in _units(second)
    )


def size_of(fact: Fact) -> tuple[str, Decimal] | None:
    """Give what a quantity measures and how much of it, in one unit; None for unknown units."""
    measure, size = _SIZES.get(fact.atoms[1][1:], ("", Decimal(0)))
    return (measure, _value(fact) * size) if measure else None


def _units(fact: Fact) -> list[str]:
    """Give the unit of a quantity, or the units that it may be in."""
    return [atom[1:] for atom in fact.atoms[1:] if atom[0] == "u"]


def _value(fact: Fact) -> Decimal:
    return Decimal(fact.key.rpartition(":")[2])


def _is_same(unit: str, value: Decimal, other_unit: str, other: Decimal) -> bool:
    if value == other and unit in {other_unit, _SHORT_FORMS.get(other_unit)}:
        return True
    if value == other and other_unit == _SHORT_FORMS.get(unit):
        return True
    if {unit, other_unit} == {"degC", "degF"}:
        celsius, fahrenheit = (value, other) if unit == "degC" else (other, value)
        return abs(celsius * _FAHRENHEIT + _FREEZING - fahrenheit) <= _DEGREE
    measure, size = _SIZES.get(unit, ("", Decimal(0)))
    other_measure, other_size = _SIZES.get(other_unit, ("", Decimal(0)))
    if not measure or measure != other_measure or unit == other_unit:
        return False
    one, another = value * size, other * other_size
    allowed = _ROUNDED if (unit in _IMPERIAL) != (other_unit in _IMPERIAL) else _EXACT
    return abs(one - another) <= allowed * max(abs(one), abs(another))
