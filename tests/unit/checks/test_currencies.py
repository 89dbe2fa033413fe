from __future__ import annotations

import pytest

from transflow.checks.currencies import exchanged
from transflow.text.facts.read import read_facts

SOURCE = "Spending rose to 476.8 billion euros, 1.3 billion more than planned."


@pytest.mark.parametrize(
    "source,target,expected",
    [
        (SOURCE, "476,8 Mrd. Euro, das sind 1,3 Mrd. Euro mehr", []),
        (SOURCE, "476,8 Mrd. Euro, 1,3 Mrd. mehr", []),
        (SOURCE, "476,8 Mrd. Euro, das sind 1,3 Mrd. Dollar mehr", ["money:USD:1300000000"]),
        ("1.3 billion more", "1,3 Mrd. Euro mehr", []),
        ("500 Swedish kronor, later 600", "500 schwedische Kronen, später 600 Kronen", []),
        ("", "", []),
    ],
)
def test_a_currency_of_the_target_alone_is_told(source, target, expected):
    found = exchanged(read_facts(source, "en"), read_facts(target, "de"))
    assert [amount.key for _, amount in found] == expected
