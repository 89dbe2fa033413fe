"""Dates, times and durations in Japanese text, era years among them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.japanese_durations import read_duration
from transflow.text.facts.japanese_spans import continued, read_span
from transflow.text.facts.japanese_words import WEEKDAYS
from transflow.text.facts.kanji_numbers import KANJI, NUMERAL, SMALL, small

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
"""The year before each era's first one."""

_LETTERS = {"M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018}

_ERA = re.compile(
    rf"(?P<era>{'|'.join(ERAS)})(?P<n>元|{SMALL})"
    rf"(?:\((?:西暦)?(?P<gloss>[0-9]{{4}})年?\))?年(?P<fiscal>度)?"
)
_WEST = re.compile(
    r"(?P<n>[0-9]{4}|[〇零一二三四五六七八九]{4}|(?:千[八九]百|二千)[一二三四五六七八九十]{1,4})"
    r"年(?P<fiscal>度)?(?![代間])"
)
_GLOSS = re.compile(
    rf"\((?:(?P<era>{'|'.join(ERAS)})(?P<n>元|{SMALL})年?|(?:西暦)?(?P<west>[0-9]{{4}})年?)(?:度)?\)"
)
_MONTH = re.compile(rf"(?P<n>{SMALL})月(?!間)")
# ７～９月期: a quarter told by its months; ２３（大正１２）年: a year told twice.
_MONTHS = re.compile(r"(?P<first>1?[0-9])[-~―](?P<last>1?[0-9])月期")
_TWICE = re.compile(rf"(?P<west>[0-9]{{2,4}})\((?P<era>{'|'.join(ERAS)})(?P<n>元|{SMALL})\)年")
_YEARS = re.compile(r"(?P<first>[0-9]{4})[-~―/](?P<last>[0-9]{2}|[0-9]{4})[一-龠]{0,2}年度")
_YEAR_SPAN = re.compile(r"(?P<first>[12][0-9]{3})[-~―](?P<last>[0-9]{2})年(?![間度])")
_SEASON = re.compile(r"(?P<first>[0-9]{4})/(?P<last>[0-9]{2})(?![0-9/])")
_MONTH_DAY = re.compile(
    r"(?P<m>1[0-2]|0?[1-9])/(?P<d>3[01]|[12][0-9]|0?[1-9])(?=\([月火水木金土日][)・])"
)
_HOURS = re.compile(r"(?P<first>[0-9]{1,2})[-~―](?P<last>[0-9]{1,2})時(?![間点期代])")
_JOINING = frozenset("-~―(/")
_NUMERIC_SIGNS, _DAY_SIGNS = frozenset("-/.:"), frozenset("日、,・")
_CALENDAR = _JOINING | _NUMERIC_SIGNS | _DAY_SIGNS | frozenset("年月四時分秒週かヵカケヶ箇")
"""What stands behind the first numeral of a date, a time or a span; no other one is looked at."""

_LAST_HOUR = 24
_LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY = re.compile(rf"(?P<n>{SMALL})日(?![間目本])")
_DAYS = re.compile(r"(?P<n>[0-9]{1,2})(?P<more>(?:[、,・][0-9]{1,2}){1,9})日(?![間目本])")
# １日 that is a span: "per day" (sure), or followed by how much there is of it (likely).
_SPANNING = frozenset("日月年四")
_MARKETS = frozenset("市町")
_PER_DAY = re.compile(
    r"(?:当た?り|あたり|につき|平均|ごと|毎(?!日)|も(?=早|休|欠)|[0-9一二三四五六七八九十]+時間)"
)
_DAILY = re.compile(
    rf"に?(?:約|およそ|おおむね|少なくとも|多くとも|せいぜい|最大|最低|最高|平均|延べ|計|合計)?{NUMERAL.pattern}"
    rf"(?![0-9{KANJI}]|時(?!間)|分(?!間|の)|[月日:])"
)
# １日塩分摂取量, １日乗車券: of one day, where no time and nothing that happened follows.
_A_DAY = re.compile(
    "[一-龠ァ-ヶ](?<![午朝夜夕昼未早深正付現頃以時発開閉始終実施公土日月火水木金号一二三四五六七八九十零])"
)
_WEEKDAY = re.compile(r"\(([月火水木金土日])(?:・祝日?)?\)")
_NUMERIC = re.compile(
    r"(?P<y>[0-9]{4})(?P<sep>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=sep)"
    r"(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9])"
)
_LETTER_ERA = re.compile(
    r"(?P<y>[0-9]{1,2})[./](?P<m>0?[1-9]|1[0-2])[./](?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9])"
)
_CLOCK = re.compile(
    r"(?P<h>[0-9]{1,2}):(?P<m>[0-9]{2})(?![0-9:])(?:\s?(?P<half>[ap])\.?m\b)?", re.IGNORECASE
)
_HOUR = re.compile(
    rf"(?P<h>{SMALL})時(?![間点期代刻差効計空局折短限事給速系])"
    rf"(?:(?P<m>{SMALL})分(?!野)(?:{SMALL}秒)?|(?P<half>半))?"
)
_HALF_DAY = re.compile(
    r"(?:(?P<am>午前|朝|未明|早朝|AM)|(?P<pm>午後|夕方|夕刻|夜|深夜|昼|PM))の?\s?\Z"
)


def read_calendar(text: str, match: re.Match[str], facts: list[Fact]) -> int:
    """Read a date, a time of day or a duration that begins at a numeral.

    Args:
        text: Folded text.
        match: The numeral.
        facts: Facts read so far; found ones are appended.

    Returns:
        Where to go on, or 0 when the numeral belongs to none of these.
    """
    start = match.start()
    following = text[match.end() : match.end() + 1]
    if following not in _CALENDAR:
        return 0
    if (
        following in _NUMERIC_SIGNS
        and match.group()[0].isascii()
        and (after := _read_numeric(text, start, facts))
    ):
        return after
    if (start >= 2 and text[start - 2 : start] in ERAS) and (era := _ERA.match(text, start - 2)):
        year = ERAS[era["era"]] + small(era["n"])
        return _read_year(text, era, year, era=True, facts=facts)
    if following == "年" and (again := continued(text, start)):
        name, era = again
        return _read_year(text, era, ERAS[name] + small(era["n"]), era=True, facts=facts)
    if following in _JOINING and (after := _read_joined(text, start, facts)):
        return after
    if following == "年" and (west := _WEST.match(text, start)):
        year = small(west["n"])
        if year >= 1000:
            return _read_year(text, west, year, era=False, facts=facts)
    if following in _SPANNING and (after := read_span(text, start, facts)):
        return after
    if text[start - 1 : start] == "第":
        return 0
    if following == "月" and (month := _MONTH.match(text, start)) and 1 <= small(month["n"]) <= 12:
        return _read_month(text, month, None, start, era=False, facts=facts)
    if following in _DAY_SIGNS and (after := _read_days(text, start, facts)):
        return after
    if following == "時" and (hour := _HOUR.match(text, start)):
        return _read_hour(text, hour, facts)
    return read_duration(text, match, facts)


def _read_joined(text: str, start: int, facts: list[Fact]) -> int:
    """Read what a sign joins: 2024~25年度, 2024/25, 9/7(土), 23(大正12)年, 7~9月期, 9-17時."""
    if text[start - 1 : start] == "第":
        return 0
    if years := _YEARS.match(text, start):
        facts.append(forms.fiscal_year(int(years["first"]), start, years.end()))
        return years.end()
    if (season := _SEASON.match(text, start)) and (
        int(season["last"]) == (int(season["first"]) + 1) % 100
    ):
        facts.append(forms.date(start, season.end(), year=int(season["first"])))
        return season.end()
    if day := _MONTH_DAY.match(text, start):
        facts.append(forms.date(start, day.end(), month=int(day["m"]), day=int(day["d"])))
        return _read_weekday(text, day.end(), facts)
    if span := _YEAR_SPAN.match(text, start):
        return _read_year_span(span, facts)
    if twice := _TWICE.match(text, start):
        year = ERAS[twice["era"]] + small(twice["n"])
        facts.append(forms.date(start, twice.end(), year=year, era=True))
        return twice.end()
    if after := _read_months(text, start, facts):
        return after
    hours = _HOURS.match(text, start)
    if hours is None or int(hours["last"]) > _LAST_HOUR:
        return 0
    begin, half = _half_day(text, start)
    first = int(hours["first"])
    first += 12 if half == "p" and first < 12 else 0
    sure = bool(half) or int(hours["last"]) > 12
    facts.append(forms.time(first, 0, begin, hours.end("first"), sure=sure))
    return hours.end("first")


def _read_year_span(match: re.Match[str], facts: list[Fact]) -> int:
    """Read 1990～95年; of two years that follow each other the second is seldom said elsewhere."""
    first, last = int(match["first"]), int(match["last"])
    second = first - first % 100 + last + (100 if last <= first % 100 else 0)
    facts.append(forms.date(*match.span("first"), year=first))
    start, end = match.start("last"), match.end()
    facts.append(forms.date(start, end, year=second, firm=second > first + 1))
    return end


def _read_numeric(text: str, start: int, facts: list[Fact]) -> int:
    if numeric := _NUMERIC.match(text, start):
        facts.append(
            forms.date(
                start,
                numeric.end(),
                year=int(numeric["y"]),
                month=int(numeric["m"]),
                day=int(numeric["d"]),
            )
        )
        return _read_weekday(text, numeric.end(), facts)
    lettered = start and text[start - 1] in _LETTERS
    if lettered and not text[max(0, start - 2) : start - 1].isalnum():
        letter = _LETTER_ERA.match(text, start)
        if letter:
            year = _LETTERS[text[start - 1]] + int(letter["y"])
            facts.append(
                forms.date(
                    start - 1,
                    letter.end(),
                    year=year,
                    month=int(letter["m"]),
                    day=int(letter["d"]),
                    era=True,
                )
            )
            return letter.end()
    if clock := _CLOCK.match(text, start):
        hour, minute = int(clock["h"]), int(clock["m"])
        begin, before = _half_day(text, start)
        half = clock["half"].lower() if clock["half"] else before
        sure = bool(half) or hour > 12 or clock["h"].startswith("0")
        if half == "p" and hour < 12:
            hour += 12
        elif half == "a" and hour == 12:
            hour = 0
        facts.append(forms.time(hour, minute, begin, clock.end(), sure=sure))
        return clock.end()
    return 0


def _half_day(text: str, start: int) -> tuple[int, str]:
    """Say whether 午前 or 午後 stands before: where the time begins, and "a", "p" or ""."""
    before = _HALF_DAY.search(text, max(0, start - 4), start)
    if not before:
        return start, ""
    return before.start(), "a" if before["am"] else "p"


def _read_year(text: str, match: re.Match[str], year: int, *, era: bool, facts: list[Fact]) -> int:
    start, end = match.span()
    if match["fiscal"]:
        facts.append(forms.fiscal_year(year, start, end, era=era))
        return end
    if gloss := _GLOSS.match(text, end):
        other = int(gloss["west"]) if gloss["west"] else ERAS[gloss["era"]] + small(gloss["n"])
        facts.append(forms.date(gloss.start(), gloss.end(), year=other, firm=False))
        end = gloss.end()
    if month := _MONTH.match(text, end):
        return _read_month(text, month, year, start, era=era, facts=facts)
    if era and text[end : end + 1] == "代":  # 昭和30年代: 1955 to 1964
        facts.append(forms.date(start, end, year=year, firm=False))
        facts.append(forms.date(start, end + 1, year=year + 9, firm=False))
        facts.extend(
            replace(forms.decade(each // 10 * 10, start, end + 1), firm=False)
            for each in (year, year + 9)
        )
        return end + 1
    facts.append(forms.date(start, end, year=year, era=era))
    return end


def _read_month(
    text: str, match: re.Match[str], year: int | None, start: int, *, era: bool, facts: list[Fact]
) -> int:
    month = small(match["n"])
    end = match.end()
    day = _DAY.match(text, end)
    if day and 1 <= small(day["n"]) <= 31:
        facts.append(
            forms.date(start, day.end(), year=year, month=month, day=small(day["n"]), era=era)
        )
        return _read_weekday(text, day.end(), facts)
    if days := _DAYS.match(text, end):
        facts.extend(
            forms.date(start, days.end(), year=year, month=month, day=day_number, era=era)
            for day_number in _day_numbers(days)
        )
        return days.end()
    facts.append(forms.date(start, end, year=year, month=month, era=era))
    return end


def _read_months(text: str, start: int, facts: list[Fact]) -> int:
    """Read ７～９月期: it may be called a quarter, three months, or the months to a day."""
    match = _MONTHS.match(text, start)
    if not match:
        return 0
    first, last, end = int(match["first"]), int(match["last"]), match.end()
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return 0
    facts.append(forms.date(start, end, month=first, firm=False))
    facts.append(forms.date(start, end, month=last, day=_LAST_DAYS[last - 1], firm=False))
    facts.append(forms.duration((last - first) % 12 + 1, "month", start, end, firm=False))
    if first % 3 == 1 and (last - first) % 12 == 2:
        told = forms.quarter((first + 2) // 3, start, end)
        facts.append(replace(told, firm=False))
    return end


def _day_numbers(match: re.Match[str]) -> list[int]:
    """Give the days of 7、8日."""
    return [int(match["n"]), *map(int, re.findall("[0-9]+", match["more"]))]


def _read_days(text: str, start: int, facts: list[Fact]) -> int:
    if days := _DAYS.match(text, start):
        facts.extend(
            forms.date(start, days.end(), day=day_number) for day_number in _day_numbers(days)
        )
        return days.end()
    day = _DAY.match(text, start)
    if day and text[start - 2 : start] == "週休":
        off = small(day["n"])  # a weekend of two days, or a week of five
        facts.extend(
            forms.duration(days, "day", start, day.end(), firm=False)
            for days in (off, 7 - off)
            if 0 < days < 7
        )
        return day.end()
    if day and not day["n"].isascii() and text[day.end() : day.end() + 1] in _MARKETS:
        return day.end()  # 四日市, 十日町
    if day and 1 <= small(day["n"]) <= 31:
        if small(day["n"]) == 1 and _PER_DAY.match(text, day.end()):
            facts.append(forms.duration(1, "day", start, day.end(), firm=False))
            return day.end()
        # 一日も早く, 三日月; 翌十三日 is "the next day"
        firm = text[start : start + 2] not in {"一日", "三日"} and text[start - 1 : start] != "翌"
        firm = firm or text[start - 1 : start] == "泊"  # 二泊三日
        if small(day["n"]) == 1 and (
            "の" in {text[day.end() : day.end() + 1], text[start - 1 : start]}
            or _DAILY.match(text, day.end())
            or _A_DAY.match(text, day.end())
        ):
            firm = False  # 1日の登山者 may be those of a day, 火星の1日 is its length
        facts.append(forms.date(start, day.end(), day=small(day["n"]), firm=firm))
        return _read_weekday(text, day.end(), facts)
    return 0


def _read_weekday(text: str, position: int, facts: list[Fact]) -> int:
    match = _WEEKDAY.match(text, position)
    if not match:
        return position  # 火曜日 is read with the words
    facts.append(forms.weekday(WEEKDAYS.index(match[1]) + 1, position, match.end()))
    return match.end()


def _read_hour(text: str, match: re.Match[str], facts: list[Fact]) -> int:
    begin, half = _half_day(text, match.start())
    if not half and not match["m"] and match["h"][0] in "一二三四五六七八九十":
        return 0  # 一時的, 二時間目: a bare kanji hour is seldom a time
    hour = small(match["h"])
    minute = small(match["m"]) if match["m"] else 30 if match["half"] else 0
    sure = bool(half) or hour > 12 or hour == 0 or text[begin - 1 : begin] == "翌"
    if half == "p" and hour < 12:
        late = text[begin : begin + 2] == "深夜" and hour < 6
        hour += 0 if late else 12
    elif hour == 12 and (half == "a" or text[begin] in "夜深"):
        hour = 0
    facts.append(forms.time(hour, minute, begin, match.end(), sure=sure))
    return match.end()
