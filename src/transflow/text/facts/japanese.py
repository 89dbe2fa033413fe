"""Facts in Japanese text (Chinese text is read by the same rules)."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.japanese_dates import read_calendar
from transflow.text.facts.japanese_lists import is_listed
from transflow.text.facts.japanese_money import MONEY, currency_of
from transflow.text.facts.japanese_references import (
    read_agenda_item,
    read_annexes,
    read_clause,
)
from transflow.text.facts.japanese_shares import (
    is_share_of_hundred,
    multiple,
    read_named_day,
    read_tenths,
)
from transflow.text.facts.japanese_units import UNIT_BEGINNINGS, measure
from transflow.text.facts.japanese_words import read_words
from transflow.text.facts.kanji_numbers import (
    FIRST_OF_NUMERAL,
    KANJI,
    MYRIADS,
    NUMERAL,
    SMALL,
    small,
    value_of,
)
from transflow.text.facts.model import Fact

if TYPE_CHECKING:
    from transflow.model import Span
    from transflow.text.facts.forms import Value

_CENTS = re.compile(r"([0-9]{1,2})(?:銭|セント|ペンス)")  # ３万8,487円90銭
# A bare unit of a table's head: （億円）.
_SCALE_MONEY = re.compile(
    rf"(?P<scale>[{MYRIADS}])(?<![0-9{KANJI}{MYRIADS}数何幾,.][{MYRIADS}])(?<![0-9] [{MYRIADS}])"
    rf"(?P<unit>{MONEY.pattern})"
)
_SCALE = re.compile(f"[{MYRIADS}]")
_HEAD_BEFORE, _HEAD_BEHIND = "(:[/・、", ")]/・、"
# What one unit is worth: １ドル＝１５０円, １バレル８０ドル.
_WORTH = re.compile(
    rf"\s?(?:[=は]|当た?り|あたり|につき|が)?\s?約?{NUMERAL.pattern}(?:{MONEY.pattern})"
    r"|当た?り|あたり|につき"
)
_MONEY_BEFORE = {"¥": "JPY", "￥": "JPY", "$": "USD", "€": "EUR", "£": "GBP"}
_CODE_BEFORE = re.compile(r"(USD?\$?|JPY|EUR|GBP|KHR|CNY|KRW|CHF|A\$|C\$)\s?\Z")
_CODES = {"US": "USD", "US$": "USD", "A$": "AUD", "C$": "CAD"}

_CODE_LETTERS = re.compile(r"(?<![A-Za-z])([A-Za-z]{1,10})-?\Z")
_ENGLISH_SCALE = re.compile(r"\s?(?:(?P<m>million)|billion)")

# Newspapers write the decimal point as a middle dot: ９８・２４ポイント.
_DOT = re.compile(
    r"(?<=[0-9]{4})・(?=[0-9]{1,2}(?![0-9月日時]))|(?<=[0-9])・(?=[0-9]+[万億兆]?(?:%|パーセント|ポイント|ドル|円|ユーロ|倍|度|キロ|メートル|センチ|ミリ|トン|ノット))"
)
_NEAR_DOT = re.compile("[0-9]・[0-9]")

_PERCENT = re.compile(r"\s?%|\s?パーセント(?!・?ポイント)")
_POINTS = re.compile(r"\s?(?:%|パーセント)?・?ポイント")
_YEARLY = re.compile("分(?=の(?:割合|利率|利息|遅延))")  # as courts write it: 年３分の割合
_WARI = re.compile(rf"割(?![合当り])(?:(?P<bu>[0-9{KANJI}])分(?:(?P<rin>[0-9{KANJI}])厘)?)?")
_VERSION = re.compile(r"[0-9]{1,5}(?:\.[0-9]{1,5}){2,5}(?![0-9])")
_PART = 12
_SLASH = re.compile(r"/([0-9]{1,3})(?![0-9/])")
_FLOOR = re.compile(r"階(?![級段層建調位堂俊氏部])")
_FRACTION = re.compile(rf"分の(?P<top>{SMALL})")
_CENTURY = re.compile(r"世紀")
_DECADE = re.compile(r"年代")
_QUARTER = re.compile(r"四半期")
_ORDINAL = re.compile(
    r"(?:[回番年度人日か国つ週点]|か月|か国|世代|四半期|ページ|頁)目|番目|周年|塁(?!打)|位(?!置)|親?等(?!級|分)"
)
_COUNTER = re.compile(
    r"年|月|日|時|分|秒|週|[かヵカケヶ箇]|個|人|名|回|度|件|倍|台|隻|機|基|本|枚|冊|社|校|点|歳|才|"
    r"世紀|世帯|世代|棟|都市|都道府県|州|周|次|期|代|位|番|級|号|条|項|章|節|款|議席|票|地域|"
    r"言語|段階|種類|分野|項目|部門|部会|部隊|機関|原則|団体|自治体|カ国|つ|者|極|ポイント|キロ|頭|匹|羽|通|[軒戸感](?=[のをがにでは、。])"
)
_WEAK_COUNTER = re.compile(
    r"国|者|つ|人|名|回|度|件|年|社|部|方|極|島|面|体|点|重|分野|党|院|軍|段(?![階落差取])|帖|巻|丁|軒|戸|句|首(?!相|都|脳|席)|編|幕|房|門|冠|選(?!挙|択|手)|食(?!品|料|糧|物|事)"
    r"|連(?=[覇勝敗続投騰])|大(?=[一-龠])|桁|けた|駅|店|園|港|局(?![面所地])|班|組|科(?!学)|課|室"
    r"|床|区(?![別分切])|県|省|庁|路線|航路|案|策|問|曲"
)
# Words in which a single kanji numeral counts nothing, although a counter seems to follow.
_FALSE_FRIEND = re.compile(
    r"一(?:部(?!門|会|隊|局)|方|層|環|致|般|定|切|体|貫|連|同|様|挙|括|員|助|堂|種|面|時(?!間|半|分|頃|ごろ|[0-9一二三四五])"
    r"|帯|段|線|因|新|案|番|人[一ひ]|角|端|日も|度に|律|任|目|回り|次産|次的|国[のに主])"
    r"|二(?:重|次的|の[次舞])|三(?:角|者三|位一|重県|菱|井|面記)|四(?:国(?!間)|角|季|方|面|苦)"
    r"|五(?:輪|十嵐)|六(?:本木|角)|七(?:夕)|八(?:王子|方|百|幡|代市|千代)|九州"
    r"|十(?:分(?!以内|間|程度|ほど|ごと|おき|前|後|毎|刻|余り|足らず|遅れ|弱|強)|全|字|和田)"
    r"|百(?:貨|科|聞|済|年に一)|千(?:葉|差|島|代田|歳)|万"
)
# Names and words of several kanji numerals.
_NUMBERED_NAME = re.compile(
    "八千代|九十九[里島折]|四万十|五十[嵐鈴]|五百[旗蔵]|三千院|千代田|七五三|八百(?:屋|長|万の?神)|十八番|三十三間堂|万年筆|万歩計"
    "|五分五分|四分五裂|二枚舌|七つ道具|八つ当たり|千人針|百人一首|百日咳|六十里|十二単|十二指腸|二十日鼠|二十世紀梨|廿日市|三十路|百万遍|五十音|一万石の"
)
_HALVES_OF_DAY = frozenset({"午前", "午後"})
_KIND_OF = re.compile(r"人制|種平均")
_BEFORE_UNITS = UNIT_BEGINNINGS | frozenset("%パポ・割年世")
"""What begins a unit, a share or an age: behind another sign a figure only counts."""

"""What is part of a name: ７人制 is rugby sevens, the 30種平均 the Dow."""

_HALF_DAYS = re.compile(r"午[前後]|[朝夕夜昼]|[AaPp]\.?[Mm]\b")
_VAGUE_BEFORE = "数何幾双"
_COUNT_BEFORE = re.compile(r"[人件総個台点回本ン員者戸口頭羽隻枚冊棟月年票席世帯]数\Z")
"""総トン数四百トン counts; 数百トン does not."""

_AND_OTHERS = re.compile(r"[^\u3041-\u3096]ら\Z")  # neither から nor これら
_PLACE = re.compile(
    "条(?=[一-龠])(?![第項但柱前本及並若又約例文件規目令改違問関以解締列案適反各中])|条ねぎ"
)
"""The 条 of a street or a family: 三条大橋, 二条城, 九条家, 北一条西."""

_SERIES = frozenset({"次産業", "者", "セクター", "原発"})
_ADVERB = re.compile(r"[に]|人者|原発|原子力|者(?!会)|国(?!際)|次産業(?!革命)|党|世界|セクター|一")


def scan(text: str) -> list[Fact]:
    """Read all facts of a folded Japanese text, in order of their first character.

    Args:
        text: Folded text (see ``folding``).

    Returns:
        Facts with offsets into the folded text.
    """
    if "・" in text and _NEAR_DOT.search(text):
        text = _DOT.sub(".", text)
    facts = read_words(text)
    _read_heads(text, facts)
    read_annexes(text, facts)
    position = floor = 0
    while first := FIRST_OF_NUMERAL.search(text, position):
        match = NUMERAL.match(text, first.start())
        position = first.end()
        if match:
            position = floor = _read(text, match, floor, facts)
    _read_by_24_hours(text, facts)
    facts.sort(key=attrgetter("start"))
    return facts


def _read_by_24_hours(text: str, facts: list[Fact]) -> None:
    """Take 9時 for the morning where a text counts its hours to 24: 9時～17時."""
    times = [at for at, fact in enumerate(facts) if fact.kind == "time"]
    if len(times) <= 1 or _HALF_DAYS.search(text):
        return
    if any(facts[at].atoms[0] >= "t13" for at in times):
        for at in times:
            facts[at] = replace(facts[at], atoms=facts[at].atoms[:1])


def _read_heads(text: str, facts: list[Fact]) -> None:
    """Read 億円 without a number, the unit of a table."""
    for match in _SCALE_MONEY.finditer(text) if _SCALE.search(text) else ():
        value = value_of("一" + match["scale"])
        if value is not None:
            facts.append(forms.money(currency_of(match), value, *match.span(), firm=False))


def _is_head(text: str, start: int, end: int) -> bool:
    """Whether 千円 or 百万円 stands alone, as the unit of a table does."""
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    if behind == ")" and not before.isdigit():
        return True  # (二酸化炭素換算百万トン)
    return (not before or before in _HEAD_BEFORE) and (not behind or behind in _HEAD_BEHIND)


def _read(text: str, match: re.Match[str], floor: int, facts: list[Fact]) -> int:
    """Read the facts that begin at one numeral; return where to go on."""
    start, end = match.span()
    previous = text[start - 1] if start > floor else ""
    ascii_numeral = text[start].isascii()
    friend = None
    if not ascii_numeral:
        if previous != "第" and end - start == 1:
            friend = _FALSE_FRIEND.match(text, start)
        friend = friend or _NUMBERED_NAME.match(text, start)
    if friend and text[start - 2 : start] not in _HALVES_OF_DAY:
        return max(end, friend.end())
    vague = not ascii_numeral and previous and previous in _VAGUE_BEFORE
    if vague and not _COUNT_BEFORE.search(text, max(0, start - 2), start):
        return end  # 何十年, 数百人
    sign = text[end : end + 1]
    if sign == "分" and (after := read_tenths(text, start, facts)):
        return after
    if ("." in match.group() or sign == "・") and (
        after := read_named_day(text, start, end, facts)
    ):
        return after
    if after := read_calendar(text, match, facts):
        return after
    if previous != "第" and not ascii_numeral and _PLACE.match(text, end):
        facts.append(forms.implied(value_of(match.group()) or 0, start, end))
        return end
    if previous == "第" or text[end : end + 1] in "編章節条項":
        after = read_clause(text, start - (previous == "第"), start, facts)
        if after:
            return after
    if sign == "." and ascii_numeral and (version := _VERSION.match(text, start)):
        facts.append(Fact("number", f"number:{version.group()}", (), *version.span()))
        return version.end()
    if sign == "(" and (after := read_agenda_item(text, start, end, facts)):
        return after
    value = value_of(match.group())
    if value is None:
        facts.append(forms.long_digits(match.group(), start, end))
        return end
    lettered = ascii_numeral and (previous == "-" or (previous.isascii() and previous.isalpha()))
    if lettered and _CODE_LETTERS.search(text, max(floor, start - 12), start):
        return _read_code(text, match, facts)
    spaced = sign in {"m", "b"} or sign.isspace()
    if spaced and (scale := _ENGLISH_SCALE.match(text, end)):
        value *= 10 ** (6 if scale["m"] else 9)
        end = scale.end()
    if text[end : end + 1] == "数" and value >= 10:  # ２０数社: more than 20
        facts.append(forms.implied(value, start, end))
        return end
    if previous == "第":
        return _read_ordinal(text, value, start - 1, end, facts)
    return _read_measured(text, (start, end), value, previous, facts)


def _read_code(text: str, match: re.Match[str], facts: list[Fact]) -> int:
    start = match.start()
    currency = _CODE_BEFORE.search(text, max(0, start - 4), start)
    value = value_of(match.group())
    if currency and value is not None:
        name = _CODES.get(currency[1], currency[1])
        facts.append(forms.money(name, value, currency.start(), match.end()))
    else:
        letters = _CODE_LETTERS.search(text, max(0, start - 12), start)
        begin = letters.start() if letters else start
        digits = match.group().replace(",", "")
        facts.append(forms.code(letters[1] if letters else "", digits, begin, match.end()))
    return match.end()


def _read_ordinal(text: str, value: Value, start: int, end: int, facts: list[Fact]) -> int:
    if century := _CENTURY.match(text, end):
        facts.append(forms.century(int(value), start, century.end()))
        return century.end()
    if (quarter := _QUARTER.match(text, end)) and value <= 4:
        told = forms.quarter(int(value), start, quarter.end())
        if text.startswith(("累計", "までの"), quarter.end()):  # the first three quarters
            facts.append(forms.fraction(int(value), 4, start, quarter.end(), firm=False))
            told = replace(told, firm=False)
        facts.append(told)
        return quarter.end()
    adverb = value <= 10 and _ADVERB.match(text, end)
    if adverb and text[start + 1].isascii() and adverb.group() not in _SERIES:
        adverb = None
    if adverb and text[end : end + 1] != "に":  # 第三者, 第三セクター
        facts.append(forms.implied(value, start, end))
        return end
    # 第39規則39.1: said again by the figure of its part
    again = re.match(rf"[^\W\d_]{{1,3}}{forms.plain(value)}\.[0-9]", text[end : end + _PART])
    facts.append(forms.ordinal(value, start, end, firm=not (adverb or again)))
    return end


def _read_measured(text: str, span: Span, value: Value, previous: str, facts: list[Fact]) -> int:
    """Read a numeral by the unit behind it (or the currency sign before it)."""
    start, end = span
    if previous in _MONEY_BEFORE:
        name, begin = _MONEY_BEFORE[previous], start - 1
        if currency := _CODE_BEFORE.search(text, max(0, start - 4), start):
            name = _CODES.get(currency[1], name)
            begin = currency.start()
        facts.append(forms.money(name, value, begin, end))
        return end
    sign = text[end : end + 1]
    if sign == "/" and (slash := _SLASH.match(text, end)) and text[start:end].isdigit():
        firm = value < int(slash[1])
        facts.append(forms.fraction(int(value), int(slash[1]), start, slash.end(), firm=firm))
        return slash.end()
    if sign == "分" and (after := _FRACTION.match(text, end)):
        top = small(after["top"])
        if text.startswith("秒", after.end()) and value:  # 100分の６秒
            part = Decimal(top) / Decimal(int(value))
            facts.append(forms.duration(part, "second", start, after.end() + 1, firm=False))
            return after.end() + 1
        facts.append(forms.fraction(top, int(value), start, after.end()))
        return after.end()
    if sign == "分" and text[start - 1] == "年" and (after := _YEARLY.match(text, end)):
        facts.append(forms.percent(value, start, after.end()))
        return after.end()
    narrow = text[start].isascii() and text[end : end + 1] == " "  # 1,200 円
    if after := MONEY.match(text, end + narrow):
        scale_only = text[start] in "十百千" and _is_head(text, start, after.end())
        rate = value == 1 and _WORTH.match(text, after.end())
        firm = not (scale_only or rate)
        stop = after.end()
        if rest := _CENTS.match(text, stop):
            value, stop = value + Decimal(int(rest[1])) / 100, rest.end()
        facts.append(forms.money(currency_of(after), value, start, stop, firm=firm))
        return stop
    if sign not in _BEFORE_UNITS and not sign.isspace():
        return _read_count(text, span, value, facts)
    if after := _POINTS.match(text, end):
        facts.append(forms.points(value, start, after.end()))
        return after.end()
    if after := _PERCENT.match(text, end):
        facts.append(forms.percent(value, start, after.end()))
        return after.end()
    if after := _WARI.match(text, end):
        extra: Value = small(after["bu"]) if after["bu"] else 0
        if after["rin"]:
            extra += Decimal(small(after["rin"])) / 10
        facts.append(forms.percent(value * 10 + extra, start, after.end()))
        return after.end()
    if found := measure(text, start, end):
        units, stop, more = found
        value = value + more if more else value
        head = text[start] in "百千" and _is_head(text, start, stop)
        firm = not (head or value == 1)  # １フィート is a foot
        fact = forms.quantity(units[0], value, start, stop, firm=firm)
        facts.append(replace(fact, atoms=(*fact.atoms, *(f"u{unit}" for unit in units[1:]))))
        return stop
    if after := _DECADE.match(text, end):
        facts.append(forms.decade(int(value), start, after.end()))
        return after.end()
    if after := _CENTURY.match(text, end):
        facts.append(forms.century(int(value), start, after.end()))
        return after.end()
    return _read_count(text, span, value, facts)


def _read_count(text: str, span: Span, value: Value, facts: list[Fact]) -> int:
    """Read what is left: counts, and the words that only look like counts."""
    start, end = span
    numeral = text[start:end]
    counter = text[end : end + 1]
    if counter == "階" and (floor := _FLOOR.match(text, end)) and isinstance(value, int):
        # British and European floors are counted from the one above the ground
        told = forms.ordinal(value, start, floor.end(), firm=value > 1)
        below = f"n{value - 1}"
        facts.append(replace(told, atoms=(*told.atoms, below) if value > 1 else told.atoms))
        return floor.end()
    if counter == "回" and text.startswith("回忌", end) and isinstance(value, int):
        # 三回忌: two years on
        told = forms.ordinal(value, start, end + 2, firm=False)
        facts.append(replace(told, atoms=(*told.atoms, f"n{value - 1}")))
        return end + 2
    after = _ORDINAL.match(text, end)
    if numeral[0].isascii():
        if after:
            facts.append(forms.ordinal(value, start, after.end()))
            return after.end()
        weak = value == 1 or (value == 2 and counter in "人者国")
        student = counter == "年" and text.startswith("年生", end)
        teens = value == 10 and counter == "代"
        kind = _KIND_OF.match(text, end) is not None
        weak = weak or student or teens or kind or is_listed(text, span, value)
        fact = forms.number(value, start, end, firm=not weak)
        if is_share_of_hundred(text, start, end, value):  # 51対49 may be percentages
            fact = replace(fact, atoms=(*fact.atoms, f"p{forms.plain(value)}"))
        others = text[start - 1 : start] == "ら" and _AND_OTHERS.search(text, start - 2, start)
        if others and isinstance(value, int):
            # 田中氏ら4人: and 3 others
            fact = replace(fact, atoms=(*fact.atoms, f"n{value - 1}"))
        facts.append(multiple(fact, value) if counter == "倍" else fact)
        return end
    if after and value > 1:
        facts.append(forms.ordinal(value, start, after.end()))
        return after.end()
    if text[end : end + 1] == " " and text[start - 1 : start] in {"", " ", "。"}:
        facts.append(forms.implied(value, start, end))  # the second of 主文 一 … 二 …
        return end
    if len(numeral) == 1 and value in {1, 100, 1000}:
        if counter == "余" or _COUNTER.match(text, end):  # a hundred or a thousand may be "many"
            make = forms.number if value == 1 else forms.implied
            facts.append(replace(make(value, start, end), firm=False))
        return end
    if _COUNTER.match(text, end) and not text.startswith(("国間", "者間", "人三脚"), end):
        if value < 4 and text[end : end + 1] in "者極":
            # who they are is often said by name
            facts.append(forms.implied(value, start, end))
        else:
            firm = not (value == 2 and text[end : end + 1] == "人")
            firm = firm and not is_listed(text, span, value)
            facts.append(forms.number(value, start, end, firm=firm))
    elif _WEAK_COUNTER.match(text, end):
        facts.append(forms.number(value, start, end, firm=False))
    elif len(numeral) > 1:
        facts.append(forms.implied(value, start, end))
    return end
