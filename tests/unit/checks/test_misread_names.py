from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.misread_names import misread_names


def told(source: str, target: str, langs: str = "ja-en") -> list[str]:
    source_lang, _, target_lang = langs.partition("-")
    into = target_lang == "ja"
    pair = Pair(source, target, source_lang, target_lang)
    return [f.message for f in misread_names(pair, "en", into_japanese=into)]


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("八木沢町長が式辞を述べた。", "Mayor Yagisaka delivered an address.", "ja-en"),
        ("三宅島は落ち着いている。", "It is calm on Mikurajima.", "ja-en"),
        ("波多江教授が説明した。", "Professor Hatano explained.", "ja-en"),
        ("船は塩釜港に着いた。", "The ship arrived at the port of Shiojiri.", "ja-en"),
        ("Mayor Yagisawa spoke.", "八木原町長が語った。", "en-ja"),
    ],
)
def test_a_spelling_that_no_kanji_read_is_told(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("八木沢町長が式辞を述べた。", "Mayor Yagisawa delivered an address.", "ja-en"),
        ("三宅島は落ち着いている。", "It is calm on Miyake Island.", "ja-en"),
        ("三宅島は落ち着いている。", "It is calm on Miyakejima.", "ja-en"),
        ("塩釜港と塩尻市を訪れた。", "They visited Shiogama Port and Shiojiri.", "ja-en"),
        ("信濃川は長い。", "The Shinano is long.", "ja-en"),
        ("当市と各地区が参加した。", "The city took part, as did Tochigi.", "ja-en"),
        ("全島で停電した。", "The whole island of Zamami lost power.", "ja-en"),
        ("八木沢町長が語った。", "The mayor spoke in Nagoya.", "ja-en"),
        ("The mayor spoke.", "八木原町長が語った。", "en-ja"),
    ],
)
def test_right_spellings_and_other_names_are_silent(source, target, langs):
    assert told(source, target, langs) == []
