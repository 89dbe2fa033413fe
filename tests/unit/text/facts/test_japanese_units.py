"""Units, joined figures and decimal dots of Japanese texts."""

from __future__ import annotations

import pytest

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
