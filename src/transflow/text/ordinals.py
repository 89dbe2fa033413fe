"""The place in a series that a numbering sign stands for: ``５``, ``五``, ``v``, ``⑤``, ``オ``."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

KANA: Final = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
IROHA: Final = "イロハニホヘトチリヌルヲワカヨタレソツネナラム"
HANGUL: Final = "가나다라마바사아자차카타파하"
_KANJI_DIGITS: Final = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "壱": 1,
    "弐": 2,
    "参": 3,
}
_KANJI_UNITS: Final = {"十": 10, "百": 100, "千": 1000}
_ROMAN_VALUES: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
ROMAN: Final = re.compile("c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


def kanji_number(sign: str) -> int | None:
    """The value of a kanji numeral below ten thousand (``二十三``, ``二三``), or None."""
    if not sign or any(c not in _KANJI_DIGITS and c not in _KANJI_UNITS for c in sign):
        return None
    if not any(c in _KANJI_UNITS for c in sign):
        return int("".join(str(_KANJI_DIGITS[c]) for c in sign[:6]))
    total = digit = 0
    for c in sign:
        if c in _KANJI_DIGITS:
            digit = _KANJI_DIGITS[c]
        else:
            total += (digit or 1) * _KANJI_UNITS[c]
            digit = 0
    return total + digit


def roman_number(sign: str) -> int | None:
    """The value of a Roman numeral in either case up to 399, or None."""
    low = sign.lower()
    if not low or len(low) > 12 or not ROMAN.fullmatch(low):
        return None
    values = [_ROMAN_VALUES[c] for c in low]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def ordinal_key(sign: str) -> str:
    """A numbering sign as something that can be compared across languages.

    Digits of any script, circled numbers, kanji and Roman numerals become decimal digits (``(i)``,
    ``(v)`` and ``(x)`` count as Roman); other letters become small Latin letters of the same place:
    ``ア`` is ``a``, ``イ`` is ``b`` (the order of the fifty sounds), ``가`` is ``a``.
    """
    plain = unicodedata.normalize("NFKC", sign).strip().strip("()[].")
    if plain.isdecimal():
        return str(int(plain[:9]))
    kanji = kanji_number(plain)
    if kanji is not None:
        return str(kanji)
    roman = roman_number(plain)
    if roman and (len(plain) > 1 or plain in "IVXivx"):
        return str(roman)
    for series in (KANA, HANGUL):
        if len(plain) == 1 and plain in series:
            place = series.index(plain)
            return chr(ord("a") + place) if place < 26 else plain
    return plain.lower()
