"""Readings in kana and names in Latin letters meet in one spelling."""

import pytest

from transflow.checks.romaji import canonical, from_kana, is_japanese


@pytest.mark.parametrize(
    "kana,written",
    [
        ("まつやま", "Matsuyama"),
        ("マツヤマ", "MATSUYAMA"),
        ("つやま", "Tsuyama"),
        ("しゅんすけ", "Shunsuke"),
        ("しゅういち", "Shuichi"),
        ("しゅういち", "Shūichi"),
        ("しゅういち", "Syuuiti"),
        ("じゅんいち", "Jun’ichi"),
        ("ちゅうじょう", "Chujo"),
        ("きょうへい", "Kyohei"),
        ("はっとり", "Hattori"),
        ("ほっちょう", "Hotcho"),
        ("いっせい", "Issei"),
        ("ふじた", "Huzita"),
        ("ふくしま", "Fukushima"),
        ("つちだ", "Tsuchida"),
        ("おおの", "Ono"),
        ("おおの", "Ohno"),
        ("こうの", "Kono"),
        ("ゆうき", "Yuki"),
        ("なんば", "Namba"),
        ("さんぺい", "Sanpei"),
        ("づか", "Zuka"),
        ("ゔぃ", "Vi"),
        ("ﾔﾏﾀﾞ", "Yamada"),
        ("りょう・みやもと", "Ryo Miyamoto"),
        ("", ""),
    ],
)
def test_a_reading_and_its_romanisations_are_one(kana, written):
    assert from_kana(kana) == canonical(written)


@pytest.mark.parametrize(
    "one,other",
    [
        ("まつやま", "Matsushima"),
        ("しゅんすけ", "Shinsuke"),
        ("けんいち", "Kenji"),
        ("きやま", "Kyama"),
        ("りようすけ", "Ryosuke"),
    ],
)
def test_other_names_stay_apart(one, other):
    assert from_kana(one) != canonical(other)


@pytest.mark.parametrize("name", ["Matsuyama", "Shunsuke", "Chujo", "Jun’ichi", "Hattori", "Ohno"])
def test_japanese_names_are_known_as_such(name):
    assert is_japanese(name)


@pytest.mark.parametrize("name", ["Rendal", "Smith", "Schmidt", "Blinken"])
def test_others_are_not(name):
    assert not is_japanese(name)
