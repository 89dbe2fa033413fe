"""Ranges say their unit once: in "10 to 20 percent" both numbers are percentages."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts import forms

if TYPE_CHECKING:
    from transflow.text.facts.forms import Value
    from transflow.text.facts.model import Fact

_CONNECTOR = re.compile(
    r"\s*(?:-|~|・|、|から|ないし|又は|または|乃至|to|and|or|through|than(?: to)?"
    r"|à|et|ou|au|bis|auf|und|oder|a|y|o|e)\s*\Z"
)
_SIMPLE = {"number", "money"}
_CARRIED = {"percent", "points", "money", "quantity", "duration"}
_SECOND = _SIMPLE | _CARRIED | {"time"}
_STATED = re.compile(
    r"[$€£¥ ]*([0-9]{1,3}(?:[ \u00a0'][0-9]{3})+|[0-9]{1,6}(?:\.[0-9]{1,3}|,[0-9]{1,2})?)"
    r"(?![0-9]|[, \u00a0'][0-9])"
)
_SPACES = str.maketrans("", "", " \u00a0'")

_DASH = re.compile(r"\s*(?:-|~|to|から)\s*\Z")
_SCALE_SHARED = re.compile(r"\s*(?:-|~|to|から|à|auf|bis|au)\s*\Z")
_AND = re.compile(r"\s+(?:and|et|und)\s+\Z")
_BETWEEN = re.compile(r"(?:between|entre|zwischen)\s+[$€£]?\Z", re.IGNORECASE)
_LONGEST = 10
_THOUSAND = 1000
_APART = 100
"""Ends of a range that are further apart do not share the multiplier of the second."""

_LAST_YEAR = 2200
_LAST_HOUR = 24
_TOLD_HOUR = re.compile(r"([0-9]{1,2})(?:\.([0-5][0-9]))?")
_OF_A_TOTAL = re.compile(
    r"[ \u00a0]?(?:,|(?:of|out of|von|der|sur|des)"
    r"(?:[ ](?:the|a total of|insgesamt|its|un total de))?|and|und|et|or|oder|ou|bzw\.?)"
    r"[ \u00a0][$€£]?\Z"
)
"""What stands between two figures whose multiplier may be said once: 12 von 18,4 Millionen."""

_TOTAL_WITHIN = 20


def carry_units(facts: list[Fact], text: str) -> list[Fact]:
    """Give the first number of a range the unit of the second, or the other way round.

    Args:
        facts: In order of their first character.
        text: The folded text that they were read from.

    Returns:
        The same facts, in the same order.
    """
    result = list(facts)
    for index in range(len(result) - 2, -1, -1):
        first, second = result[index], result[index + 1]
        if first.kind not in _SIMPLE or second.kind not in _SECOND:
            continue
        between = text[first.end : second.start]
        if len(between) <= _TOTAL_WITHIN and _OF_A_TOTAL.match(between):
            result[index] = _perhaps_scaled(first, second, text)
        if len(between) > _LONGEST or not _CONNECTOR.match(between):
            continue
        first = result[index]
        if between.strip() == "-" != between and not text[first.start].isdigit():
            continue  # one in five - 2.8 million in all
        if second.kind == "time":
            result[index] = _hour(first, text)
            continue
        led = _SCALE_SHARED.match(between) or (
            _AND.match(between) and _BETWEEN.search(text, max(0, first.start - 12), first.start)
        )
        if led and second.kind in {"number", "money", "quantity"}:
            first = result[index] = _scaled(first, second, text)
        stated = first.firm or first.key not in {"number:1", "number:0"}
        stated = stated or text[first.start : first.end] == "1"
        if first.kind == "number" and stated and second.kind in _CARRIED:
            result[index] = _like(first, second)
        elif (
            first.kind == "money"
            and second.kind == "number"
            and _is_plain(second)
            and _DASH.match(between)
        ):
            currency = first.key.split(":")[1]
            result[index + 1] = forms.money(currency, _value(second), second.start, second.end)
    return result


def _hour(fact: Fact, text: str) -> Fact:
    """Read the 9 of 9-19 Uhr, de 9 à 19 heures, 9.30 bis 11 Uhr as an hour of the day."""
    told = _TOLD_HOUR.fullmatch(text[fact.start : fact.end])
    if not told or int(told[1]) > _LAST_HOUR:
        return fact
    return forms.time(int(told[1]), int(told[2] or 0), fact.start, fact.end, sure=False)


def _scaled(first: Fact, second: Fact, text: str) -> Fact:
    """Give the first number the multiplier of the second: 5-10 million, 2～3万."""
    stated = _STATED.match(text[second.start : second.end][:_LONGEST])
    if not stated or first.kind not in {"number", "money"} or not _is_plain(first):
        return first
    if not _is_plain(second):
        return first  # 4 und 3.2.1
    if not first.firm and text[first.start].isalpha():
        return first  # doubled to 84 million
    figures = stated[1].translate(_SPACES)
    leading, total, value = _parse(figures.replace(",", ".")), _value(second), _value(first)
    if not leading or figures.replace(".", "").replace(",", "") == forms.plain(total):
        return first  # 1.500: the point sets off thousands
    if value >= leading * _APART:  # from flight level 350 to 10,000 ft
        return first
    if value >= _THOUSAND > leading or Decimal(total) / leading < _THOUSAND:
        return first
    scaled = value * (Decimal(total) / leading)
    if scaled == int(scaled):
        scaled = Decimal(int(scaled))
    kind, _, _ = first.key.rpartition(":")
    written = forms.plain(scaled)
    return replace(first, key=f"{kind}:{written}", atoms=(f"n{written}", *first.atoms[1:]))


def _perhaps_scaled(first: Fact, second: Fact, text: str) -> Fact:
    """Let the first number also mean as many millions as the second has."""
    scaled = _scaled(first, second, text)
    if scaled is first or not text[first.end - 1].isdigit():
        return first
    return replace(first, atoms=(*first.atoms, scaled.atoms[0]))


def _is_plain(fact: Fact) -> bool:
    return fact.key.rpartition(":")[2].replace(".", "", 1).isdigit()


def _value(fact: Fact) -> Value:
    return _parse(fact.key.rpartition(":")[2])


def _parse(text: str) -> Value:
    return Decimal(text) if "." in text else int(text)


def _like(fact: Fact, model: Fact) -> Fact:
    """Make the number ``fact`` a fact of the kind of ``model``."""
    if not _is_plain(fact):
        return fact
    value = _value(fact)
    if model.kind == "duration" and _THOUSAND <= value < _LAST_YEAR and value == int(value):
        return forms.date(fact.start, fact.end, year=int(value))  # １９９０～９５年
    if model.kind == "duration":
        _, base, total = model.key.split(":")
        stated = Decimal(model.atoms[0][1:])
        size = Decimal(total) / stated if stated else Decimal(1)
        amount: Value = value * size
        if amount == int(amount):
            amount = int(amount)
        key = f"duration:{base}:{forms.plain(amount)}"
        hours = any(atom[0] == "t" for atom in model.atoms) and value <= _LAST_HOUR
        told = forms.clock_atoms(int(value), 0) if hours else ()
        return replace(fact, kind=model.kind, key=key, atoms=(f"n{forms.plain(value)}", *told))
    key = model.key.rpartition(":")[0] + ":" + forms.plain(value)
    perhaps = [atom for atom in fact.atoms[1:] if atom[0] == "n"]
    atoms = (f"n{forms.plain(value)}", *model.atoms[1:], *perhaps)
    if model.kind == "percent":
        atoms = (f"n{forms.plain(value)}", f"p{forms.plain(value)}")
    return replace(fact, kind=model.kind, key=key, atoms=atoms)
