"""Currencies in Japanese text."""

from __future__ import annotations

import re

_DOLLARS = {
    "": "USD",
    "米": "USD",
    "アメリカ": "USD",
    "豪": "AUD",
    "オーストラリア": "AUD",
    "加": "CAD",
    "カナダ": "CAD",
    "香港": "HKD",
    "シンガポール": "SGD",
    "ニュージーランド": "NZD",
    "NZ": "NZD",
    "台湾": "TWD",
}
_CURRENCIES = {
    "円": "JPY",
    "ユーロ": "EUR",
    "ポンド": "GBP",
    "英ポンド": "GBP",
    "ウォン": "KRW",
    "韓国ウォン": "KRW",
    "人民元": "CNY",
    "元": "CNY",
    "リエル": "KHR",
    "バーツ": "THB",
    "ルピア": "IDR",
    "ドン": "VND",
    "ペソ": "PHP",
    "ルピー": "INR",
    "インド・ルピー": "INR",
    "ルーブル": "RUB",
    "スイス・フラン": "CHF",
    "スイスフラン": "CHF",
    "フラン": "CHF",
    "スウェーデン・クローナ": "SEK",
    "デンマーク・クローネ": "DKK",
    "ノルウェー・クローネ": "NOK",
    "チェコ・コルナ": "CZK",
    "クローナ": "KR",
    "クローネ": "KR",
    "コルナ": "CZK",
    "ズウォティ": "PLN",
    "トルコ・リラ": "TRY",
    "リラ": "TRY",
    "CFAフラン": "XAF",
    "セント": "CENT",
    "銭": "CENT",
}
MONEY = re.compile(
    rf"(?:(?P<dollar>{'|'.join(sorted(filter(None, _DOLLARS), key=len, reverse=True))})?・?ドル"
    rf"|(?P<currency>{'|'.join(sorted(_CURRENCIES, key=len, reverse=True))})"
    r"(?:(?<!元)|(?![年号首素気旦])))"
)
"""The unit of an amount, behind its figure."""


def currency_of(match: re.Match[str]) -> str:
    """Give the ISO 4217 code of what `MONEY` matched."""
    return _CURRENCIES[match["currency"]] if match["currency"] else _DOLLARS[match["dollar"] or ""]
