"""Figures of Japanese text that are written in a way of their own."""

from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


def differ(source: str, target: str, source_lang: str = "en") -> bool:
    return compare_facts(read_facts(source, source_lang), read_facts(target, "ja")) != ((), ())


@pytest.mark.parametrize(
    "text,expected",
    [
        ("21秒53で制した。", ["duration:s:21.53"]),
        ("記録は３分８秒47", ["duration:s:188.47"]),
        ("３万8,487円90銭", ["money:JPY:38487.9"]),
        ("1,000 万ポンド", ["money:GBP:10000000"]),
        ("（一般 1,200 円）", ["money:JPY:1200"]),
        ("2024/25シーズン", ["year:2024"]),
        ("2021/22年度", ["fiscal-year:2021"]),
        ("二千十二年五月四日", ["date:2012-05-04"]),
        ("９/７(土)", ["date:--09-07", "weekday:6"]),
        ("規則2016/679", ["fraction:288/97"]),
        ("何十年も前", []),
        ("二階俊博氏", []),
        ("五分五分だ", []),
        ("縮尺２万5,000分の１", ["fraction:1/25000"]),
        ("縮尺1:25,000", ["fraction:1/25000"]),
    ],
)
def test_figures_are_read(text, expected):
    assert [fact.key for fact in read_facts(text, "ja")] == expected


@pytest.mark.parametrize(
    "source,target",
    [
        ("Gusts of 35 m/s are expected.", "最大瞬間風速35メートルと予想される。"),
        ("The gallery on the first floor", "２階の展示室"),
        ("The gallery on the second floor", "２階の展示室"),
        ("A foot of snow fell.", "１フィートの雪が降った。"),
        ("(million tonnes CO2 equivalent)", "（二酸化炭素換算百万トン）"),
        ("this fourth day of May, two thousand and twelve", "2012年５月４日"),
        ("in the first year of Reiwa", "令和元年に"),
        ("Yields were a tenth below the mean.", "収量は平均を１割下回った。"),
        ("the poorest tenth of areas", "最も貧しい１割の地域"),
        ("Budget for 2026-27", "2026～27年の予算"),
        ("versions 5.6.0 and 5.6.1", "バージョン5.6.0及び5.6.1"),
        ("from flight level 350 to 10,000 ft", "フライトレベル350から１万フィートまで"),
        ("You need to weigh 12 lb.", "体重は12ポンド必要です。"),
        ("by 30/9", "９月30日まで"),
        ("Rule 39.1(iv) does not apply.", "第39規則39.1（ⅳ）は適用しない。"),
        ("Tel.: +41 22 555 01 00", "電話：+41 22 555 01 00"),
    ],
)
def test_the_same_is_said_in_another_way(source, target):
    assert not differ(source, target)


@pytest.mark.parametrize(
    "source,target",
    [
        ("Gusts of 35 m/s are expected.", "最大瞬間風速53メートルと予想される。"),
        ("The gallery on the second floor", "５階の展示室"),
        ("in 21.53 seconds", "21秒35で"),
        ("Regulation 2016/679", "規則2016/697"),
        ("in the first year of Reiwa", "令和２年に"),
        ("versions 5.6.0", "バージョン5.6.1"),
        ("8 hectares", "８アール"),
    ],
)
def test_another_figure_differs(source, target):
    assert differ(source, target)
