from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text,lang",
    [
        ("They split it fifty-fifty.", "en"),
        ("a catch-22 for tenants", "en"),
        ("open 24/7", "en"),
        ("a dime a dozen", "en"),
        ("seven days a week", "en"),
        ("24 heures sur 24, 7 jours sur 7", "fr"),
        ("trente-six solutions", "fr"),
        ("couper les cheveux en quatre", "fr"),
        ("faire les cent pas", "fr"),
        ("unter vier Augen", "de"),
        ("ein Buch mit sieben Siegeln", "de"),
        ("24 Stunden am Tag", "de"),
    ],
)
def test_figures_of_idioms_are_not_demanded(text, lang):
    assert not [fact for fact in read_facts(text, lang) if fact.firm]


@pytest.mark.parametrize(
    "text,lang",
    [
        ("fifty members", "en"),
        ("22 catches", "en"),
        ("trente-sept solutions", "fr"),
        ("quatorze jours", "fr"),
        ("24 Stunden", "de"),
    ],
)
def test_other_figures_are(text, lang):
    assert [fact for fact in read_facts(text, lang) if fact.firm]


@pytest.mark.parametrize(
    "source,target",
    [
        ("round the clock", "24 heures sur 24"),
        ("fifty-fifty", "la poire en deux"),
        ("open nine to five", "ouvert de 9 heures à 17 heures"),
        ("24 hours a day, seven days a week", "24h/24 et 7j/7"),
    ],
)
def test_idioms_may_be_said_otherwise(source, target):
    assert compare_facts(read_facts(source, "en"), read_facts(target, "fr")) == ((), ())
