"""Shares whose sign is said once for several."""

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
        (
            "by 0.7 per cent in 2026 and 1.2 per cent in 2027",
            "en",
            "2026 um 0,7 und 2027 um 1,2 Prozent",
            "de",
        ),
        ("de 4 % en mai et de 6 % en juin", "fr", "by 4 in May and 6 per cent in June", "en"),
        ("5月は4%、6月は6%", "ja", "4 in May and 6 percent in June", "en"),
    ],
)
def test_the_sign_is_shared(source, source_lang, target, target_lang):
    assert not differ(source, source_lang, target, target_lang)
    assert not differ(target, target_lang, source, source_lang)


@pytest.mark.parametrize(
    "source,target",
    [
        ("by 0.7 per cent", "um 0,7"),
        ("by 0.7 per cent and 1.2 per cent", "um 0,8 und 1,2 Prozent"),
    ],
)
def test_the_sign_is_lost(source, target):
    assert differ(source, "en", target, "de")


@pytest.mark.parametrize(
    "text,lang",
    [
        ("between 5 and 3.2.1 million", "en"),
        ("150 Mio und 3.2.1 Anwendungsbereich", "de"),
        ("de 5 à 3.2.1 millions", "fr"),
        ("€5-3.2.1 in all", "en"),
    ],
)
def test_the_number_of_a_section_shares_nothing(text, lang):
    assert any(fact.key.endswith(":5") or "15" in fact.key for fact in read_facts(text, lang))
