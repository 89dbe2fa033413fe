"""Names between Japanese and Latin letters: well-known ones, slips of one consonant, unread ones."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.listed_names import is_listed, listed_names
from transflow.checks.names import name
from transflow.checks.slips import slips
from transflow.checks.transliteration import worst
from transflow.checks.unread_names import unread_name, unread_names
from transflow.model import Severity


def told(source: str, target: str, langs: str) -> list[str]:
    one, _, two = langs.partition("-")
    found = name(Pair(source, target, one, two), None)
    return [f.message for f in found if f.severity is not Severity.NOTICE]


WRONG = [
    ("ブリンケン国務長官が訪日した。", "Secretary of State Brinken visited Japan.", "ja-en"),
    ("グテーレス事務総長は警鐘を鳴らした。", "Secretary-General Gutierrez sounded the alarm.", "ja-en"),
    ("ルーラ大統領が訪日した。", "President Milei visited Japan.", "ja-en"),
    ("President Biden thanked them.", "ハイデン大統領は感謝の意を表した。", "en-ja"),
    ("Ms Elin Rasmussen spoke first.", "エリン・ラスムッセル氏が最初に発言した。", "en-ja"),
    ("Minister Joaquim Teles will resign.", "ジョアキン・テネス大臣は辞任する。", "en-ja"),
    ("満開の桜で上野公園は混雑した。", "Ueda Park was crowded, its cherry trees in full bloom.", "ja-en"),
    ("赤堀氏が同席した。", "Mr Akaishi was also present.", "ja-en"),
    ("ＪＯＣは代表団を派遣する。", "The IOC will send a delegation.", "ja-en"),
    ("メローニ伊首相と会談した。", "He met Prime Minister Meloni of Ireland.", "ja-en"),
    ("The Indian institute published it.", "インドネシアの研究所が発表した。", "en-ja"),
    ("The monsoon reached Kerala early.", "モンスーンはカルナタカ州に早く到達した。", "en-ja"),
]  # fmt: skip

RIGHT = [
    ("President Volodymyr Zelenskyy thanked Lithuania.", "ウォロディミル・ゼレンスキー大統領はリトアニアに感謝した。", "en-ja"),
    ("イェレナ・ストヤノビッチ選手が優勝した。", "Jelena Stojanović won the title.", "ja-en"),
    ("Professor Ludmila Hrabal of Charles University studies bats.", "カレル大学のルドミラ・フラバル教授はコウモリを研究している。", "en-ja"),
    ("Deputy Premier Aisulu Nurlanova spoke.", "アイスル・ヌルラノワ副首相が発言した。", "en-ja"),
    ("The ship ran aground off Walvis Bay.", "船はウォルビスベイ沖で座礁した。", "en-ja"),
    ("The concert is in St. Stephen's Cathedral; Bach will be played.", "会場は聖シュテファン大聖堂で、バッハが演奏される。", "en-ja"),
    ("特別展はヤン・ファンデルフェーン名誉教授が監修する。", "The exhibition is curated by Jan van der Veen, Professor Emeritus.", "ja-en"),
    ("松尾芭蕉は門人の河合曽良を伴い旅に出た。", "Matsuo Basho set out with his disciple Kawai Sora.", "ja-en"),
    ("東海道新幹線は開業60周年を迎えた。", "The Tokaido Shinkansen has turned 60.", "ja-en"),
    ("国連貿易開発会議（ＵＮＣＴＡＤ）が報告した。", "The United Nations Conference on Trade and Development reported.", "ja-en"),
    ("リース・ウォーク付近で目撃された。", "He was seen near Leith Walk.", "ja-en"),
    ("トランプ米大統領と電話で会談した。", "He spoke by telephone with U.S. President Trump.", "ja-en"),
]  # fmt: skip


@pytest.mark.parametrize("source,target,langs", WRONG)
def test_wrong_names_are_told(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize("source,target,langs", RIGHT)
def test_right_names_are_silent(source, target, langs):
    assert told(source, target, langs) == []


@pytest.mark.parametrize(
    "kana,latin,wrong",
    [
        ("ラスムッセン", "Rasmussen", False),
        ("ラスムッセル", "Rasmussen", True),
        ("ハルキウ", "Kharkiv", False),
        ("メルツ", "Merz", False),
        ("テネス", "Teles", True),
        ("ウォーク", "Walk", False),
        ("ヌルラノワ", "Nurlanova", False),
    ],
)
def test_one_consonant_too_many_is_heard(kana, latin, wrong):
    assert (worst(kana, latin) >= 0.9) is wrong


def test_the_table_knows_both_spellings():
    assert is_listed("ゼレンスキー", "Zelenskyy")
    assert is_listed("ゼレンスキー", "Zelensky")
    assert not is_listed("ゼレンスキー", "Zalensky")


def test_a_name_that_no_kanji_reads_is_found():
    assert (
        unread_name("姫路城は世界遺産である。", "Tsuwano Castle is a site.", "en").text == "Tsuwano"
    )
    assert unread_name("姫路城は世界遺産である。", "Himeji Castle is a site.", "en") is None


@pytest.mark.parametrize("check", [listed_names, slips, unread_names])
def test_hostile_texts_are_bounded(check):
    pair = Pair("アベリ・ソンタ氏" * 3_000, "Abelo Sonka " * 3_000, "ja", "en")
    assert len(list(check(pair, "en", into_japanese=False))) <= 200
