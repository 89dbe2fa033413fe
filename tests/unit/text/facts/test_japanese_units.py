"""Units, joined figures and decimal dots of Japanese texts."""

from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "text, expected",
    [
        ("半径５キロ以内", {"quantity:km:5"}),
        ("体重は６０キロである", {"quantity:kg:60"}),
        ("太平洋岸まで３キロ", {"quantity:km:3"}),
        ("５．４ｇの試料", {"quantity:g:5.4"}),
        ("摂氏４０度を超えた", {"quantity:degC:40"}),
        ("華氏１０４度を超えた", {"quantity:degF:104"}),
        ("気温は２０度だった", {"quantity:degC:20"}),
        ("北緯３０度", {"number:30"}),
        ("９８・２４ポイント安", {"points:98.24"}),
        ("１万０３６３・１８で引けた", {"number:10363.18"}),
        ("打率１割８分２厘", {"percent:18.2"}),
        ("２３（大正１２）年の地震", {"year:1923"}),
        ("２０２４～２５年度", {"fiscal-year:2024"}),
        ("9―20時に受け付ける", {"time:09:00", "time:20:00"}),
        ("８メートル36を跳んだ", {"quantity:m:8.36"}),
        ("全長8メートル、36人乗り", {"quantity:m:8", "number:36"}),
        ("面積は12平方マイル", {"quantity:mi2:12"}),
        ("２０２６～２７課税年度", {"fiscal-year:2026"}),
        ("２０２６/２７会計年度", {"fiscal-year:2026"}),
        ("２０２５～２６学年度", {"fiscal-year:2025"}),
        ("５０万スウェーデン・クローナ", {"money:SEK:500000"}),
        ("２００クローネ", {"money:KR:200"}),
        ("３億CFAフラン", {"money:XAF:300000000"}),
        ("月・水・金曜日", {"weekday:1", "weekday:3", "weekday:5"}),
        ("土、日曜日", {"weekday:6", "weekday:7"}),
        ("平日、土曜日", {"weekday:6"}),
        ("土・日・祝日は休む", {"weekday:6", "weekday:7"}),
        ("年・月・日を記入", set()),
        ("水・木材の順", set()),
        ("３７度５分の発熱", {"quantity:degC:37.5"}),
        ("税率は三十八・五％", {"percent:38.5"}),
        ("三・五億円を計上", {"money:JPY:350000000"}),
        ("五・六割の人", {"percent:60"}),
        ("２千８百人", {"number:2800"}),
        ("金壱萬円", {"money:JPY:10000"}),
        ("二・二六事件", {"date:--02-26"}),
        ("３．１１の教訓", {"date:--03-11"}),
        ("２５年３月期", {"date:2025-03"}),
        ("第３四半期累計", {"quarter:3", "fraction:3/4"}),
        ("週休二日制", {"duration:d:2", "duration:d:5"}),
        ("100分の６秒", {"duration:s:0.06"}),
        ("北緯35度41分", {"number:35", "duration:s:2460"}),
        ("翌月曜日まで", {"weekday:1"}),
        ("翌月まで", {"date:relative"}),
        ("７～９月期", {"month:7", "date:--09-30", "duration:m:3", "quarter:3"}),
    ],
)
def test_what_is_read(text, expected):
    assert {fact.key for fact in read_facts(text, "ja")} == expected


@pytest.mark.parametrize(
    "text",
    ["第一人者", "福島第一原発", "１０代の若者", "１日に少なくとも２リットル"],
)
def test_what_is_never_demanded(text):
    first = read_facts(text, "ja")[0]
    assert not first.firm


@pytest.mark.parametrize(
    "source,target,silent",
    [
        ("収量は533キロであった", "a yield of 533 kg", True),
        ("道路は533キロに及ぶ", "533 km of roads", True),
        ("体重は60キロである", "weighs 60 kg (132 lb)", True),
        ("半径10キロ以内", "within 6 miles", True),
        ("水500ミリを加える", "add 500 ml of water", True),
        ("雨量は500ミリを超えた", "rainfall exceeded 500 mm", True),
        ("収量は533キロであった", "a yield of 533 g", False),
        ("道路は533キロに及ぶ", "533 miles of roads", False),
        ("水500ミリを加える", "add 500 litres of water", False),
    ],
)
def test_a_unit_said_for_short_is_whichever_it_may_be(source, target, silent):
    found = compare_facts(read_facts(source, "ja"), read_facts(target, "en"))
    assert (found == ((), ())) is silent
