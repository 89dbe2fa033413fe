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
        ("９時から11時まで閉まる。", "closed for two hours from 9 a.m.", "ja-en"),
        ("de 14:00 à 17:00", "drei Stunden ab 14 Uhr", "fr-de"),
        ("from 3 May to 5 May", "pendant trois jours à compter du 3 mai", "en-fr"),
        ("for three days from 3 May", "５月３日から５月５日まで", "en-ja"),
        ("４月１日から翌年３月31日まで", "for twelve months from 1 April", "ja-en"),
    ],
)
def test_two_of_beginning_end_and_length_tell_the_third(source, target, langs):
    assert differences(source, target, langs) == ([], [])


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("９時から11時まで閉まる。", "closed for three hours from 9 a.m.", "ja-en"),
        ("from 3 May to 5 May", "pendant quatre jours à compter du 3 mai", "en-fr"),
        ("from 3 May to 5 May", "du 3 mai au 6 mai, pendant trois jours", "en-fr"),
        ("９時から11時まで閉まる。", "closed from 9 a.m.", "ja-en"),
        ("31 December 9999 and 1 May", "31 décembre 9998 et 1er mai", "en-fr"),
    ],
)
def test_another_length_is_told(source, target, langs):
    assert differences(source, target, langs) != ([], [])
