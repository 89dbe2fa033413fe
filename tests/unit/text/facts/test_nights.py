from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


def differ(source: str, target: str, langs: str) -> bool:
    left, right = langs.split("-")
    return compare_facts(read_facts(source, left), read_facts(target, right)) != ((), ())


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("early on 26 October", "dans la nuit du 25 au 26 octobre", "en-fr"),
        ("overnight on 25 October", "dans la nuit du 25 au 26 octobre", "en-fr"),
        ("on the night of 25–26 October", "dans la nuit du 25 au 26 octobre", "en-fr"),
        ("early on 1 May", "in der Nacht vom 30. April auf den 1. Mai", "en-de"),
        ("on the night of 3 to 4 June", "in der Nacht vom 3. auf den 4. Juni", "en-de"),
        ("früh am 3. Mai", "on the night of 2–3 May", "de-en"),
    ],
)
def test_a_night_may_be_told_by_one_day(source, target, langs):
    assert not differ(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("early on 27 October", "dans la nuit du 25 au 26 octobre", "en-fr"),
        ("on the night of 25–26 October", "dans la nuit du 26 au 27 octobre", "en-fr"),
        ("on 26 October", "du 25 au 26 octobre", "en-fr"),
        ("on 26 October", "dans la nuit du 22 au 26 octobre", "en-fr"),
    ],
)
def test_other_days_are_told(source, target, langs):
    assert differ(source, target, langs)


def test_every_fourth_january_is_no_day():
    assert "date:--01-04" not in [f.key for f in read_facts("Every fourth January", "en")]
