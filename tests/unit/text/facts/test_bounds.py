from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


def differences(source: str, target: str, langs: str) -> tuple[list[str], list[str]]:
    source_lang, _, target_lang = langs.partition("-")
    missing, added = compare_facts(read_facts(source, source_lang), read_facts(target, target_lang))
    return [fact.key for fact in missing], [fact.key for fact in added]


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("18歳以上33歳未満の者", "people between 18 and 32 years of age", "ja-en"),
        ("18歳以上33歳未満の者", "people aged 18 or over and under 33", "ja-en"),
        ("64歳を超える者", "people aged 65 or older", "ja-en"),
        ("20人以上の団体", "groups of more than 19 people", "ja-en"),
        ("children under 18", "Kinder bis 17 Jahre", "en-de"),
        ("people over 64", "les personnes de 65 ans et plus", "en-fr"),
        ("fewer than 30 places", "29席以下", "en-ja"),
    ],
)
def test_a_bound_may_be_told_from_within_or_from_without(source, target, langs):
    assert differences(source, target, langs) == ([], [])


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("18歳以上33歳未満の者", "people aged 18 or over and under 32", "ja-en"),
        ("64歳を超える者", "people aged 66 or older", "ja-en"),
        ("children under 18", "Kinder bis 16 Jahre", "en-de"),
        ("33人が来た", "32 people came", "ja-en"),
    ],
)
def test_another_bound_is_told(source, target, langs):
    assert differences(source, target, langs) != ([], [])
