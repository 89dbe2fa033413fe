"""Facts in Japanese text (Chinese text is read by the same rules)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.japanese_dates import read_calendar, read_words
from transflow.text.facts.japanese_lists import is_listed
from transflow.text.facts.japanese_units import measure
from transflow.text.facts.kanji_numbers import KANJI, MYRIADS, NUMERAL, SMALL, small, value_of

if TYPE_CHECKING:
    from transflow.model import Span
    from transflow.text.facts.forms import Value
    from transflow.text.facts.model import Fact

_LEVELS = {
    "編": "part",
    "部": "part",
    "章": "chapter",
    "節": "section",
    "条": "article",
    "項": "paragraph",
    "号": "item",
}
_CLAUSE = re.compile(
    rf"第?(?P<n>{SMALL})(?P<level>[編部章節条項号])(?![約例件文規目令隊機])"
    rf"(?P<branch>(?:の{SMALL}(?![{KANJI}0-9])(?![つ人件点]))*)"
)
# Treaties number their paragraphs without a counter: 第十二条４(a).
_TREATY = re.compile(
    r"(?P<paragraph>[0-9]{1,2})(?:\((?P<item>[a-z])\))?(?![0-9,.%年月日時分人名件条項号か])"
)
_BRANCH = re.compile(rf"の({SMALL})")

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
}
_MONEY = re.compile(
    rf"(?:(?P<dollar>{'|'.join(sorted(filter(None, _DOLLARS), key=len, reverse=True))})?・?ドル"
    rf"|(?P<currency>{'|'.join(sorted(_CURRENCIES, key=len, reverse=True))}))"
)
# A bare unit of a table's head: （億円）.
_SCALE_MONEY = re.compile(
    rf"(?<![0-9{KANJI}{MYRIADS}数何幾,.])(?P<scale>[{MYRIADS}])(?P<unit>{_MONEY.pattern})"
)
_HEAD_BEFORE, _HEAD_BEHIND = "(:[/・、", ")]/・、"
# What one unit is worth: １ドル＝１５０円, １バレル８０ドル.
_WORTH = re.compile(
    rf"\s?(?:[=は]|当た?り|あたり|につき|が)?\s?約?{NUMERAL.pattern}(?:{_MONEY.pattern})"
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

_PERCENT = re.compile(r"\s?%|\s?パーセント(?!・?ポイント)")
_POINTS = re.compile(r"\s?(?:%|パーセント)?・?ポイント")
_WARI = re.compile(rf"割(?![合当り])(?:(?P<bu>[0-9{KANJI}])分(?:(?P<rin>[0-9{KANJI}])厘)?)?")
_FRACTION = re.compile(rf"分の(?P<top>{SMALL})")
_CENTURY = re.compile(r"世紀")
_DECADE = re.compile(r"年代")
_QUARTER = re.compile(r"四半期")
_ORDINAL = re.compile(
    r"(?:[回番年度人日か国つ週点]|か月|か国|世代|四半期|ページ|頁)目|番目|周年|位(?!置)|等(?!級|分)"
)
_COUNTER = re.compile(
    r"年|月|日|時|分|秒|週|[かヵカケヶ箇]|個|人|名|回|度|件|倍|台|隻|機|基|本|枚|冊|社|校|点|歳|才|"
    r"世紀|世帯|世代|棟|都市|都道府県|州|周|次|期|代|位|番|級|号|条|項|章|節|款|議席|票|地域|"
    r"言語|段階|種類|分野|項目|部門|部会|部隊|機関|原則|団体|自治体|カ国|つ|者|極|ポイント|キロ|頭|匹|羽|通"
)
_WEAK_COUNTER = re.compile(r"国|者|つ|人|名|回|度|件|年|社|部|方|極|島|面|体|点|重|分野|党|院|軍")
# Words in which a single kanji numeral counts nothing, although a counter seems to follow.
_FALSE_FRIEND = re.compile(
    r"一(?:部(?!門|会|隊|局)|方|層|環|致|般|定|切|体|貫|連|同|様|挙|括|員|助|堂|種|面|時(?!間|[0-9一二三四五])"
    r"|帯|段|線|因|新|案|番|人[一ひ]|角|端|日も|度に|律|任|目|回り|次産|次的|国[のに主])"
    r"|二(?:重|次的|の[次舞])|三(?:角|者三|位一|重県|菱|井|面記)|四(?:国(?!間)|角|季|方|面|苦)"
    r"|五(?:輪|十嵐)|六(?:本木|角)|七(?:夕)|八(?:王子|方|百|幡|代市|千代)|九州|十(?:分|全|字|和田)"
    r"|百(?:貨|科|聞|済|年に一)|千(?:葉|差|島|代田|歳)|万"
)
_VAGUE_BEFORE = "数何幾"
_ADVERB = re.compile(r"[に]|人者|原発|原子力|者(?!会|委)|国(?!際)|次産業|党|世界|セクター|一")


def scan(text: str) -> list[Fact]:
    """Read all facts of a folded Japanese text, in order of their first character.

    Args:
        text: Folded text (see ``folding``).

    Returns:
        Facts with offsets into the folded text.
    """
    if "・" in text:
        text = _DOT.sub(".", text)
    facts = read_words(text)
    _read_heads(text, facts)
    position = 0
    while match := NUMERAL.search(text, position):
        position = _read(text, match, position, facts)
    facts.sort(key=lambda fact: fact.start)
    return facts


def _read_heads(text: str, facts: list[Fact]) -> None:
    """Read 億円 without a number, the unit of a table."""
    for match in _SCALE_MONEY.finditer(text):
        name = _currency(match)
        value = value_of("一" + match["scale"])
        if value is not None:
            facts.append(forms.money(name, value, *match.span(), firm=False))


def _currency(match: re.Match[str]) -> str:
    """Give the code of what _MONEY matched."""
    return _CURRENCIES[match["currency"]] if match["currency"] else _DOLLARS[match["dollar"] or ""]


def _is_head(text: str, span: Span) -> bool:
    """Whether 千円 or 百万円 stands alone, as the unit of a table does."""
    start, end = span
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    return (not before or before in _HEAD_BEFORE) and (not behind or behind in _HEAD_BEHIND)


def _read(text: str, match: re.Match[str], floor: int, facts: list[Fact]) -> int:
    """Read the facts that begin at one numeral; return where to go on."""
    start, end = match.span()
    previous = text[start - 1] if start > floor else ""
    friend = _FALSE_FRIEND.match(text, start) if previous != "第" and end - start == 1 else None
    if friend:
        return max(end, friend.end())
    if after := read_calendar(text, match, facts):
        return after
    if previous == "第" or text[end : end + 1] in "編章節条項":
        after = _read_clause(text, start - (previous == "第"), start, facts)
        if after:
            return after
    value = value_of(match.group())
    if value is None:
        facts.append(forms.long_digits(match.group(), start, end))
        return end
    ascii_numeral = match.group()[0].isascii()
    if ascii_numeral and _CODE_LETTERS.search(text, max(floor, start - 12), start):
        return _read_code(text, match, facts)
    if scale := _ENGLISH_SCALE.match(text, end):
        value *= 10 ** (6 if scale["m"] else 9)
        end = scale.end()
    if text[end : end + 1] == "数" and value >= 10:  # ２０数社: more than 20
        facts.append(forms.implied(value, start, end))
        return end
    if not ascii_numeral and previous and previous in _VAGUE_BEFORE:
        return end
    if previous == "第":
        return _read_ordinal(text, value, start - 1, end, facts)
    return _read_measured(text, (start, end), value, previous, facts)


def _read_clause(text: str, begin: int, at: int, facts: list[Fact]) -> int:
    """Read 第三条第二項第一号 as one reference; 0 when there is none."""
    levels: list[tuple[str, str]] = []
    position = begin
    while (clause := _CLAUSE.match(text, position)) and (not levels or text[position] == "第"):
        if clause["level"] in "部編" and text[position] != "第":
            break
        branches = [str(small(b)) for b in _BRANCH.findall(clause["branch"])]
        level = _LEVELS[clause["level"]]
        if any(level == known for known, _ in levels):
            break
        levels.append((level, "-".join([str(small(clause["n"])), *branches])))
        position = clause.end()
        if level == "article" and (treaty := _TREATY.match(text, position)):
            levels.append(("paragraph", str(int(treaty["paragraph"]))))
            if treaty["item"]:
                levels.append(("item", treaty["item"]))
            position = treaty.end()
    if not levels:
        return 0
    if levels[0][0] == "item":
        if len(levels) > 1 or "-" in levels[0][1]:
            return 0
        facts.append(forms.number(int(levels[0][1]), at, position))  # 第25号 is "No. 25" too
        return position
    facts.append(forms.reference(levels, begin, position))
    return position


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
        facts.append(forms.quarter(int(value), start, quarter.end()))
        return quarter.end()
    adverb = value <= 10 and not text[start + 1].isascii() and _ADVERB.match(text, end)
    facts.append(forms.ordinal(value, start, end, firm=not adverb))
    return end


def _read_measured(text: str, span: Span, value: Value, previous: str, facts: list[Fact]) -> int:
    """Read a numeral by the unit behind it (or the currency sign before it)."""
    start, end = span
    if previous in _MONEY_BEFORE:
        name = _MONEY_BEFORE[previous]
        begin = start - 1
        if currency := _CODE_BEFORE.search(text, max(0, start - 4), start):
            name = _CODES.get(currency[1], name)
            begin = currency.start()
        facts.append(forms.money(name, value, begin, end))
        return end
    if after := _FRACTION.match(text, end):
        facts.append(forms.fraction(small(after["top"]), int(value), start, after.end()))
        return after.end()
    if after := _MONEY.match(text, end):
        scale_only = text[start] in "十百千" and _is_head(text, (start, after.end()))
        rate = value == 1 and _WORTH.match(text, after.end())
        firm = not (scale_only or rate)
        facts.append(forms.money(_currency(after), value, start, after.end(), firm=firm))
        return after.end()
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
        unit, stop = found
        firm = not (value == 1 and _WORTH.match(text, stop))
        facts.append(forms.quantity(unit, value, start, stop, firm=firm))
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
    after = _ORDINAL.match(text, end)
    if numeral[0].isascii():
        if after:
            facts.append(forms.ordinal(value, start, after.end()))
            return after.end()
        weak = value == 1 or (value == 2 and text[end : end + 1] in "人者国")
        student = text.startswith("年生", end)
        teens = value == 10 and text.startswith("代", end)
        weak = weak or student or teens or is_listed(text, span, value)
        facts.append(forms.number(value, start, end, firm=not weak))
        return end
    if after and value > 1:
        facts.append(forms.ordinal(value, start, after.end()))
        return after.end()
    if len(numeral) == 1 and value in {1, 100, 1000}:
        if _COUNTER.match(text, end):
            facts.append(forms.number(value, start, end, firm=False))
        return end
    if _COUNTER.match(text, end) and not text.startswith(("国間", "者間", "人三脚"), end):
        if value < 4 and text[end : end + 1] in "者極":
            # who they are is often said by name
            facts.append(forms.implied(value, start, end))
        else:
            firm = not (value == 2 and text[end : end + 1] == "人")
            firm = firm and not is_listed(text, span, value)
            facts.append(forms.number(value, start, end, firm=firm))
    elif len(numeral) > 1 or _WEAK_COUNTER.match(text, end):
        facts.append(forms.implied(value, start, end))
    return end
