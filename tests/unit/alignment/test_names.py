from __future__ import annotations

import pytest

from transflow.alignment.names import romanise, skeleton


@pytest.mark.parametrize(
    "word, latin",
    [
        ("カンボジア", "kanbojia"),
        ("マネット", "maneto"),
        ("フランス", "furansu"),
        ("チリ", "chiri"),
        ("ヴィシー", "vishii"),
        ("とうきょう", "toukyou"),
        ("서울", "seoul"),
        ("부산", "busan"),
        ("Москва", "moskva"),
        ("Щербаков", "shcherbakov"),
        ("Αθήνα", "athna"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Ørsted", "orsted"),
        ("", ""),
        ("東京", ""),
        ("123-", ""),
    ],
)
def test_romanised(word, latin):
    spoken = romanise(word)
    assert spoken.isascii()
    assert skeleton(spoken) == skeleton(latin)


@pytest.mark.parametrize(
    "one, two",
    [
        ("インドネシア", "Indonesia"),
        ("フランス", "France"),
        ("ベトナム", "Vietnam"),
        ("リアム", "Ream"),
        ("ティパデイ", "Thipadei"),
        ("ヴィクトル", "Viktor"),
        ("シンガポール", "Singapore"),
        ("Горбачёв", "Gorbachev"),
        ("Лондон", "London"),
        ("부산", "Busan"),
        ("កម្ពុជា", "Kampuchea"),
    ],
)
def test_two_scripts_share_a_key(one, two):
    assert skeleton(romanise(one)) == skeleton(two)


@pytest.mark.parametrize(
    "one, two", [("カンボジア", "Vietnam"), ("ローマ", "Paris"), ("Лондон", "Paris")]
)
def test_different_names_differ(one, two):
    assert skeleton(romanise(one)) != skeleton(two)
