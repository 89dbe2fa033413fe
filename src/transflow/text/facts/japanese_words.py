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
    r"|(?P<age>還暦|古希|喜寿|傘寿|米寿|卒寿|白寿)"
    r"|(?P<first>初回|初日|初戦)|(?P<quartercentury>四半世紀)|(?P<halfcentury>半世紀)"
    r"|(?P<twoaway>(?:一昨|再来)(?P<away>[日週月年]))"
    r"|(?P<day>[月火水木金土日]曜日?)"
    r"|(?P<relative>[同翌前当本即][日月年]|同年度|[昨今先来去][日月年週夏秋冬春夜]|翌[週朝]|昨年度|今年度|来年度|明日|先般)"
)
_PAIR = re.compile(
    "[正半双還古喜傘米卒白初四一再月火水木金土日同翌前当本即昨今先来去明]"
    "(?=[午数分額値減年世方暦希寿回日戦半昨来曜月度週夏秋冬春夜朝般])"
)
"""How any of the words but 両 begins: looked for first, which is quick."""

_AGES = {"還暦": 60, "古希": 70, "喜寿": 77, "傘寿": 80, "米寿": 88, "卒寿": 90, "白寿": 99}
"""Birthdays that go by a name."""

_PARTS_OF_CENTURY = {"quartercentury": 25, "halfcentury": 50}
_SPANS = {"日": "day", "週": "week", "月": "month", "年": "year"}


def read_words(text: str) -> list[Fact]:
    """Read the facts that stand without a numeral: 正午, 半年, 半数, 両国, weekdays, 令和元年."""
    facts: list[Fact] = []
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
