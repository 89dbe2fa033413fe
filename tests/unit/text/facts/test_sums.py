"""Spans in one figure and in two."""

from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


def differ(source, source_lang, target, target_lang):
    return compare_facts(read_facts(source, source_lang), read_facts(target, target_lang)) != (
        (),
        (),
    )


@pytest.mark.parametrize(
    "source,source_lang,target,target_lang",
    [
        ("two hours and 51 minutes", "en", "nach 2:51 Stunden", "de"),
        ("90 minutes", "en", "eine Stunde und 30 Minuten", "de"),
        ("two years and six months", "en", "30 mois", "fr"),
        ("130 secondes", "fr", "two minutes and ten seconds", "en"),
    ],
)
def test_the_same_span(source, source_lang, target, target_lang):
    assert not differ(source, source_lang, target, target_lang)
    assert not differ(target, target_lang, source, source_lang)


@pytest.mark.parametrize(
    "source,source_lang,target,target_lang",
    [
        ("two hours and 51 minutes", "en", "nach 3:51 Stunden", "de"),
        ("zwei Jahre und ein Jahr", "de", "four years", "en"),
        ("24 Monate, ein Jahr", "de", "three years", "en"),
    ],
)
def test_another_span(source, source_lang, target, target_lang):
    assert differ(source, source_lang, target, target_lang)
