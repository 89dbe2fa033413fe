"""Results that look like times of day in one language."""

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
        ("Am Ende stand es 15:13 und 12:15", "de", "It ended 15–13 and 12–15", "en"),
        ("Score final : 15-10", "fr", "Endstand 15:10", "de"),
    ],
)
def test_the_same_result(source, source_lang, target, target_lang):
    assert not differ(source, source_lang, target, target_lang)
    assert not differ(target, target_lang, source, source_lang)


@pytest.mark.parametrize(
    "source,target",
    [("Am Ende stand es 15:13", "It ended 13–15"), ("um 15:13 Uhr", "15 of them, 13 in all")],
)
def test_another_result(source, target):
    assert differ(source, "de", target, "en")
