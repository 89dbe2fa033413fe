"""Words of Japanese that state a fact without a numeral: 正午, 半年, 米寿, 来月, 月曜日."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts import forms

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

WEEKDAYS = "月火水木金土日"
"""The days of the week from Monday."""

_WORDS = re.compile(
    r"(?P<noon>正午)|(?P<half>半[数分額値](?!析|野)|半減)|(?P<halfyear>半年)|(?P<two>両(?![替棟])|双方)"
    r"|(?P<double>(?<![0-9一二三四五六七八九十百千万数何幾.])倍(?:[増額加]|(?=[にのへ])))|(?P<every>隔[日週月年])"
    r"|(?P<newyear>三が日|三箇日|三ヶ日|三ケ日|正月)"
    r"|(?P<age>還暦|古希|喜寿|傘寿|米寿|卒寿|白寿)"
    r"|(?P<first>初回|初日|初戦)|(?P<quartercentury>四半世紀)|(?P<halfcentury>半世紀)"
    r"|(?P<twoaway>(?:一昨|再来)(?P<away>[日週月年]))"
    rf"|(?P<day>[{WEEKDAYS}]曜日?)"
    r"|(?P<relative>[同翌前当本即][日月年](?!曜)|同年度|[昨今先来去][日月年週夏秋冬春夜]|翌[週朝]|昨年度|今年度|来年度|明日|先般)"
)
_PAIR = re.compile(
    "[正半双還古喜傘米卒白初四一再月火水木金土日同翌前当本即昨今先来去明隔倍三](?:"
    "(?<![倍三])(?=[午数分額値減年世方暦希寿回日戦半昨来曜月度週夏秋冬春夜朝般])"
    "|(?<=倍)(?=[増額加にのへ])|(?<=三)(?=[が箇ヶケ]日))"
)
"""How any of the words but 両 begins: looked for first, which is quick."""

_JOINED_DAYS = re.compile(rf"[{WEEKDAYS}][・、,~-][{WEEKDAYS}]")
_LISTED_DAYS = re.compile(
    rf"(?<![^\s、。~()「」/はがのをに週])(?:[{WEEKDAYS}](?:[・、,~-][{WEEKDAYS}]){{1,6}}(?=曜)"
    rf"|[{WEEKDAYS}](?:・[{WEEKDAYS}]){{1,6}}(?![一-龠ァ-ヶ]))"
)
"""月・水・金曜日, 土・日は: but for the last one before 曜, which is read by itself."""

_AGES = {"還暦": 60, "古希": 70, "喜寿": 77, "傘寿": 80, "米寿": 88, "卒寿": 90, "白寿": 99}
"""Birthdays that go by a name."""

_PARTS_OF_CENTURY = {"quartercentury": 25, "halfcentury": 50}
_SPANS = {"日": "day", "週": "week", "月": "month", "年": "year"}


def read_words(text: str) -> list[Fact]:
    """Read the facts that stand without a numeral: 正午, 半年, 半数, 両国, weekdays, 令和元年."""
    facts = _listed_days(text) if _JOINED_DAYS.search(text) else []
    if "両" not in text and not _PAIR.search(text):
        return facts
    for match in _WORDS.finditer(text):
        start, end = match.span()
        name = match.lastgroup
        if name == "noon":
            facts.append(forms.time(12, 0, start, end))
        elif name == "half":
            facts.append(forms.fraction(1, 2, start, end, firm=False))
        elif name == "halfyear":
            facts.append(forms.duration(6, "month", start, end, firm=False))
        elif name == "two":
            facts.append(forms.implied(2, start, end))
        elif name == "first":
            facts.append(forms.implied(1, start, end))
        elif name == "double":
            facts.append(forms.number(2, start, end, firm=False))
        elif name == "every":
            facts.append(forms.duration(2, _SPANS[text[start + 1]], start, end, firm=False))
        elif name == "newyear":
            facts.append(forms.date(start, end, month=1, firm=False))
            if text[start] == "三":
                facts.append(forms.duration(3, "day", start, end, firm=False))
        elif name == "age":
            facts.append(forms.implied(_AGES[match.group()], start, end))
        elif name in _PARTS_OF_CENTURY:
            years = _PARTS_OF_CENTURY[name]
            facts.append(forms.duration(years, "year", start, end, firm=False))
        elif name == "twoaway":
            facts.append(forms.relative_date(start, end))
            facts.append(forms.duration(2, _SPANS[match["away"]], start, end, firm=False))
        elif name == "day":
            facts.append(forms.weekday(WEEKDAYS.index(text[start]) + 1, start, end))
        else:
            facts.append(forms.relative_date(start, end))
    return facts


def _listed_days(text: str) -> list[Fact]:
    """Read the days of 月・水・金曜日 but the last, and those of 月・水・金."""
    found: list[Fact] = []
    for match in _LISTED_DAYS.finditer(text):
        stop = match.end() - text.startswith("曜", match.end())
        found.extend(
            forms.weekday(WEEKDAYS.index(text[at]) + 1, at, at + 1)
            for at in range(match.start(), stop, 2)
        )
    return found
