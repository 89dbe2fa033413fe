"""Days of the calendar that go by a name."""

from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.named_days import named_days
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("on Christmas Eve and New Year's Day", "en", ["date:--12-24", "date:--01-01"]),
        ("an Heiligabend und Silvester", "de", ["date:--12-24", "date:--12-31"]),
        ("le jour de l'An", "fr", ["date:--01-01"]),
        ("元日を除く", "ja", ["date:--01-01"]),
        ("Neujahrsempfang", "de", []),
        ("on Christmas Eve", "km", []),
    ],
)
def test_days_are_found(text, lang, expected):
    found = named_days(text, lang)
    assert [fact.key for fact in found] == expected
    assert not any(fact.firm for fact in found)


@pytest.mark.parametrize(
    "source,target,same",
    [
        ("Am 24. und 31. Dezember", "On Christmas Eve and New Year's Eve", True),
        ("Am 24. Dezember", "On New Year's Day", False),
    ],
)
def test_a_name_stands_for_its_date(source, target, same):
    told = compare_facts(read_facts(source, "de"), read_facts(target, "en"))
    assert (told == ((), ())) is same
