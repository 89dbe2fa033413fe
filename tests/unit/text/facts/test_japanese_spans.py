from __future__ import annotations

import pytest

from transflow.text.facts.read import read_facts


def keys(text: str) -> list[str]:
    return [fact.key for fact in read_facts(text, "ja")]


def firm(text: str) -> list[str]:
    return [fact.key for fact in read_facts(text, "ja") if fact.firm]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("届出は14日以内に行う。", ["duration:d:14"]),
        ("三十日前までに通知する。", ["duration:d:30"]),
        ("３日ぶりに再開した。", ["duration:d:3"]),
        ("７日連続で上昇した。", ["duration:d:7"]),
        ("申請から10日後に届く。", ["duration:d:10"]),
        ("六月を超えない範囲で", ["duration:m:6"]),
        ("三月以内に", ["duration:m:3"]),
        ("2四半期ぶりの増加", ["duration:m:6"]),
        ("14日ごとに同じ地点に戻る。", ["duration:d:14"]),
        ("30日分の薬を渡す。", ["duration:d:30"]),
        ("備蓄は146日分で、", ["duration:d:146"]),
        ("懲役2年6月に処する。", ["duration:m:30"]),
        ("拘禁刑一年六月", ["duration:m:18"]),
    ],
)
def test_a_span_is_no_date(text, expected):
    assert firm(text) == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("４月14日以降", ["date:--04-14"]),
        ("８月15日前後", ["date:--08-15"]),
        ("会議は14日に開く。", ["day:14"]),
        ("10日前半の天気", ["day:10"]),
        ("５日分科会を開く。", ["day:5"]),
        ("第2四半期", ["quarter:2"]),
        ("３月末", ["month:3"]),
        ("６月の期待", ["month:6"]),
    ],
)
def test_a_date_is_no_span(text, expected):
    assert keys(text) == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("平成元年第39号同3年7月9日判決", ["year:1989", "number:39", "date:1991-07-09"]),
        ("令和5年度から7年度まで", ["fiscal-year:2023", "fiscal-year:2025"]),
        ("平成30年4月から31年3月まで", ["date:2018-04", "date:2019-03"]),
        ("昭和60年1月1日及び61年2月3日", ["date:1985-01-01", "date:1986-02-03"]),
        ("令和5年に3年ぶりに開いた", ["year:2023", "duration:m:36"]),
        ("令和5年度は2年度連続で", ["fiscal-year:2023", "number:2"]),
    ],
)
def test_an_era_told_once_counts_on(text, expected):
    assert keys(text) == expected


def test_a_day_behind_the_next_is_not_demanded():
    assert firm("二月十二日に受け、翌十三日に指示した。") == ["date:--02-12"]


def test_hours_are_of_the_morning_where_they_are_counted_to_24():
    assert [fact.atoms for fact in read_facts("９時から17時まで", "ja")] == [
        ("t09:00",),
        ("t17:00",),
    ]
    assert read_facts("翌４時20分に着く", "ja")[-1].atoms == ("t04:20",)
    assert len(read_facts("９時に集まる", "ja")[0].atoms) == 2


def test_years_of_an_era_by_the_ten():
    years = [fact.key for fact in read_facts("昭和30年代", "ja")]
    assert years == ["year:1955", "year:1964", "decade:1950", "decade:1960"]


def test_birthdays_that_go_by_a_name():
    assert [fact.key for fact in read_facts("米寿を迎えた", "ja")] == ["number:88"]


def test_nought_hours_are_in_the_night():
    (fact,) = read_facts("０時38分発", "ja")
    assert fact.atoms == ("t00:38",)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("12時6分42秒に打ち上げた", ["time:12:06"]),
        ("総トン数四百トン以上", ["quantity:t:400"]),
        ("受付件数三十二件", ["number:32"]),
        ("附属書Ⅱの第三部", ["ref:annex:2", "ref:part:3"]),
        ("附属書Bの規定", ["ref:annex:b"]),
        ("附属書1Aの規定", ["ref:annex:1-2"]),
        ("第8.80条の規定", ["ref:article:8/paragraph:80"]),
        ("第4条2項の規定", ["ref:article:4/paragraph:2"]),
        ("16日1時25分の二度", ["day:16", "time:01:25", "number:2"]),
        ("四日市市と十日町", []),
        ("八千代市と四万十市", []),
        ("千人針の由来", []),
        ("第十九・三条の規定", ["ref:article:19/paragraph:3"]),
        ("午後一時半から", ["time:13:30"]),
        ("双十節の演説", []),
        ("第三章第二節", ["ref:chapter:3/section:2"]),
        ("昭和30年代の駅前", []),
        ("365日24時間受け付ける", []),
        ("十人十色の意見", []),
        ("第三者委員会が調べる", []),
        ("1日に開会した。", ["day:1"]),
    ],
)
def test_what_is_demanded(text, expected):
    assert firm(text) == expected


@pytest.mark.parametrize(
    "text",
    ["58秒台の記録", "1日の登山者を制限する", "数百トンの荷", "何十件もの相談", "別紙Aのとおり"],
)
def test_what_is_not_demanded(text):
    assert firm(text) == []


@pytest.mark.parametrize("text", ["9" * 40 + "日以内", "年" * 500, "3年" * 300, "同3年" * 300])
def test_odd_text_is_read(text):
    assert len(read_facts(text, "ja")) <= len(text)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("価格は10～20元", ["money:CNY:10", "money:CNY:20"]),
        ("31元号を数える", ["number:31"]),
        ("二死三塁となった", ["ordinal:3"]),
        ("７人制の試合", []),
        ("ダウ30種平均", []),
        ("初回に得点した", []),
    ],
)
def test_prices_bases_and_names(text, expected):
    assert [key for key in firm(text) if not key.startswith("number:2")] == expected


def test_some_and_others_may_be_counted_without_the_first():
    (fact,) = read_facts("田中氏ら４人が出た。", "ja")
    assert fact.atoms == ("n4", "n3")
