"""Japanese numerals: digits, kanji and both mixed (3億5,000万, 二百三十, 二〇二三)."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from transflow.text.facts.forms import MAX_DIGITS, Value, to_value

DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?"
KANJI = "〇零一二三四五六七八九十百千壱弐参拾"
MYRIADS = "万萬億兆京"
SMALL = rf"(?:[0-9]{{1,4}}|[{KANJI}]{{1,7}})"
"""A number of a date, a clock time or a clause: bounded, without a fraction."""

_SPOKEN = rf"{DIGITS}(?:[十百千](?:[0-9][百十]){{0,2}})?"
"""Digits with the small multipliers of speech: 5百, 2千8百."""

_DECIMALS = (
    r"(?:・[〇零一二三四五六七八九]{1,2}"
    r"(?=%|パーセント|・?ポイント|[倍円万億兆]|キロ|メートル|センチ|ミリ|トン|ヘクタール|ドル|ユーロ))?"
)
"""Behind the point of a text in columns: 三十八・五％."""

NUMERAL = re.compile(
    rf"(?:{_SPOKEN}|[{KANJI}]+{_DECIMALS}|(?<=令和|平成|昭和|大正|明治)元(?=[年(]))"
    # 1,000 万ポンド: a space before the multiplier, as in typeset tables
    r"(?:(?:(?<=[0-9]) (?=[万萬億兆](?:[^一-龠]|[円人件台個元])))?"
    rf"[{MYRIADS}](?:{_SPOKEN}|[{KANJI}]+)?)*"
)

FIRST_OF_NUMERAL = re.compile(f"[0-9{KANJI}元]")
"""What NUMERAL begins with: looked for first, which is quick."""

_UNITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "壱": 1, "弐": 2, "参": 3}
_TENS = {"十": 10, "拾": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16}
_POINTED = re.compile(rf"([{KANJI}]+)・([〇零一二三四五六七八九]+)")
_PART = re.compile(rf"{DIGITS}|.")


@lru_cache(maxsize=1024)
def value_of(numeral: str) -> Value | None:
    """Read what NUMERAL matched.

    Args:
        numeral: Folded text of one numeral.

    Returns:
        Its value, or None when it is too long to be a quantity.
    """
    if numeral == "元":
        return 1
    if len(numeral) > MAX_DIGITS:
        return None
    plain = numeral.replace(",", "").replace(" ", "")
    if "・" in plain:
        plain = _POINTED.sub(_in_digits, plain)
    if plain.isascii():
        return to_value(plain)
    if len(numeral) > 1 and all(c in _UNITS for c in numeral):
        return int("".join(str(_UNITS[c]) for c in numeral))  # positional: 二〇二三
    total: Value = 0
    section: Value = 0
    current: Value | None = None
    for match in _PART.finditer(plain):
        part = match.group()
        if part.isascii():
            current = to_value(part)
        elif part in _UNITS:
            current = _UNITS[part] if current is None else current * 10 + _UNITS[part]
        elif part in _TENS:
            section += (1 if current is None else current) * _TENS[part]
            current = None
        else:
            section += current or 0
            total += (section if section or current is not None else 1) * _MYRIADS[part]
            section, current = 0, None
    result = total + section + (current or 0)
    if isinstance(result, Decimal) and result == result.to_integral_value():
        return int(result)
    return result


def _in_digits(match: re.Match[str]) -> str:
    """Write 三十八・五 as 38.5."""
    return f"{value_of(match[1])}.{''.join(str(_UNITS[char]) for char in match[2])}"


def small(text: str) -> int:
    """Read what SMALL matched; 元 is 1 (the first year of an era)."""
    if text == "元":
        return 1
    value = value_of(text)
    return int(value) if value is not None else 0
