"""Days, months and years in Japanese that are spans of time and no dates, and eras told once.

１４日以内 is two weeks and 懲役２年６月 two and a half years. In 平成元年から３年６月まで the
second year is of the first one's era.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.kanji_numbers import KANJI, SMALL, small

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_LENGTH = (
    r"(?:以内|以上|未満|を超え|を経過|前まで|ぶり|余り|程度|連続|続[けい]|にわた|にも?及|を要"
    r"|ごと|毎に|おき|置き|間隔|周期|分(?=[のをにがはとでも、。)]|\Z)"
    r"|後(?![半期])|前(?![半後日月年期]))"
)
_DAYS = re.compile(rf"(?P<n>{SMALL})日(?:間)?(?:ほど|程)?{_LENGTH}")
# ６月以内 is a span in a statute; ６月前 and ６月程度 may be about June.
_MONTHS = re.compile(
    rf"(?P<n>{SMALL})月(?:以内|以上(?!旬)|未満|を超え|を経過|の(?:期間|予告|猶予)|にわた)"
)
_YEARS_AND_MONTHS = re.compile(rf"(?P<y>{SMALL})年(?P<m>{SMALL})月(?![0-9{KANJI}間日])")
_SENTENCE = re.compile(r"懲役|禁錮|禁こ|拘禁|刑期|実刑|(?:期間|年限)(?:は|を)")
_QUARTERS = re.compile(r"(?P<n>[0-9]{1,2})四半期(?P<sure>ぶり|連続|続け)?")
_AGAIN = re.compile(rf"(?P<n>元|{SMALL})年(?P<fiscal>度(?!ぶり|連続|間|目))?")
_DAY_BEHIND = re.compile(rf"{SMALL}月{SMALL}日")
_JOINED = re.compile(r"(?:から|より|~|-|―|、|・|及び|並びに|又は|同)\Z")
_ERAS = re.compile(r"明治|大正|昭和|平成|令和")
_NEAR = 16
_WINDOW = 120
_LAST_ERA_YEAR = 64
_LONGEST_SPAN = 1000
_THIS_CENTURY = 2000
_MONTHS_OF_YEAR = 12


def read_span(text: str, start: int, facts: list[Fact]) -> int:
    """Read a span that would else be taken for a date.

    Args:
        text: Folded text.
        start: Where the numeral begins.
        facts: Facts read so far; a found one is appended.

    Returns:
        Where to go on, or 0 when there is none.
    """
    if text[start - 1 : start] in {"第", "月"}:
        return 0
    if days := _DAYS.match(text, start):
        if small(days["n"]) >= _LONGEST_SPAN:
            return 0
        end = days.end("n") + 1
        firm = small(days["n"]) != 1
        facts.append(forms.duration(small(days["n"]), "day", start, end, firm=firm))
        return end
    if months := _MONTHS.match(text, start):
        end = months.end("n") + 1
        firm = small(months["n"]) != 1
        facts.append(forms.duration(small(months["n"]), "month", start, end, firm=firm))
        return end
    if quarters := _QUARTERS.match(text, start):
        sure = quarters["sure"] is not None
        end = start + len(quarters["n"]) + len("四半期")
        facts.append(forms.duration(small(quarters["n"]), "quarter", start, end, firm=sure))
        return end
    both = _YEARS_AND_MONTHS.match(text, start)
    if both and text.startswith("期", both.end()) and small(both["m"]) <= _MONTHS_OF_YEAR:
        year = _THIS_CENTURY + small(both["y"])  # 25年３月期: the year to March 2025
        facts.append(forms.date(start, both.end() + 1, year=year, month=small(both["m"])))
        return both.end() + 1
    if both and small(both["y"]) < _LAST_ERA_YEAR and small(both["m"]) < 12:
        firm = bool(_SENTENCE.search(text, max(0, start - _NEAR), start))
        months_in_all = small(both["y"]) * 12 + small(both["m"])
        facts.append(forms.duration(months_in_all, "month", start, both.end(), firm=firm))
        return both.end()
    return 0


def continued(text: str, start: int) -> tuple[str, re.Match[str]] | None:
    """Tell in which era a year is counted that names none.

    It is that of the last year before: 同３年, ７年度 behind 令和５年度, から３年６月.

    Args:
        text: Folded text.
        start: Where the numeral begins.

    Returns:
        The era and the year (groups ``n`` and ``fiscal``), or None when it is no such year.
    """
    match = _AGAIN.match(text, start)
    if not match or small(match["n"]) > _LAST_ERA_YEAR:
        return None
    window = text[max(0, start - _WINDOW) : start]
    named = _ERAS.findall(window)
    if not named:
        return None
    behind = match.end()
    joined = _JOINED.search(window)
    told = (
        window.endswith("同")
        or match["fiscal"]
        or _DAY_BEHIND.match(text, behind)
        or (joined and re.match(rf"{SMALL}月", text[behind : behind + 4]))
    )
    return (named[-1], match) if told else None
