"""Tokens: the smallest pieces that a difference between two texts may mark.

Words for scripts that set spaces; runs of one script for Japanese, whose particles, compounds and
loan words change script where a new phrase element begins; single characters for Chinese, which
gives no such hint without a dictionary; orthographic clusters for Thai, Lao, Burmese and Khmer.
The script decides and not the language, so an English name inside a Japanese sentence stays whole.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise

_RARE_HAN = (
    r"\u2e80-\u2fdf\u3005\u3006\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
_HAN = rf"\u4e00-\u9fff\u3007{_RARE_HAN}"
_HIRAGANA = r"\u3041-\u3096\u309d-\u309f"
_KATAKANA = r"\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_KHMER_LETTER = r"\u1780-\u17b3"
_BURMESE_LETTER = (
    r"\u1000-\u102a\u103f\u104e\u1050-\u1055\u105a-\u105d\u1061\u1065-\u1066\u106e-\u1070"
    r"\u1075-\u1081\u108e"
)
_THAI_LEAD = r"\u0e40-\u0e44\u0ec0-\u0ec4"
_THAI_LETTER = r"\u0e01-\u0e2e\u0e81-\u0eae"
_THAI_FOLLOW = r"\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3"
_UNSPACED = rf"{_HAN}{_HIRAGANA}{_KATAKANA}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Scripts whose words are not set apart by spaces."""

_NUMERAL = "〇零一二三四五六七八九十百千万億兆"
_KANJI_NUMBER = f"[{_NUMERAL}]{{1,16}}+"
"""Bounded, because it is looked for at every numeral: no number is longer."""

_COUNTER = r"(?:[年月日時分秒条項号章節款編頁名人円回件点歳次]|[かカヵヶケ箇個](?:国|月|年|所))"
_SEPARATOR = ".,:．，："
"""Between two digits these belong to the number: 1,000 3.5 17:50 and the full-width forms."""

_CONJUNCTION = "及び|並びに|又は|若しくは"
"""They begin with a kanji that would otherwise stick to the noun before."""

_STOPPERS = f"第及並又若{_NUMERAL}"
"""The only kanji at which a run of kanji may have to end."""


def _without(characters: str) -> str:
    """Inside of a character class: the common kanji but for some."""
    cuts = [0x4DFF, *sorted(ord(char) for char in characters if char >= "\u4e00"), 0xA000]
    return "".join(
        f"\\u{before + 1:04x}-\\u{cut - 1:04x}"
        for before, cut in pairwise(cuts)
        if cut - before > 1
    )


_CODE_POINTS = 0x1F000
"""All combining marks but the second block of variation selectors lie below."""


@cache
def _extenders() -> str:
    """Inside of a character class: what never begins a token but belongs to what is before it.

    Combining marks, soft hyphen, joiners, skin tones, tag characters and variation selectors.
    """
    ranges: list[list[int]] = []
    for code in range(0x300, _CODE_POINTS):
        if unicodedata.category(chr(code))[0] == "M":
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    marks = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)
    # soft hyphen, joiners, word joiner; skin tones; tag characters; variation selectors
    # tag characters and the second block of variation selectors lie beyond what was swept
    high = r"\U000e0020-\U000e007f\U000e0100-\U000e01ef"
    return rf"{marks}\u00ad\u200c\u200d\u2060\U0001f3fb-\U0001f3ff{high}"


@cache
def _pattern(*, marks: bool, runs: bool) -> re.Pattern[str]:
    """The tokens as one pattern that matches at every position.

    Every repetition is possessive: no text makes it backtrack.

    Args:
        marks: Whether the text holds characters that extend the one before; without them the
            pattern is faster.
        runs: Whether Han characters are taken in runs (Japanese) or one by one (Chinese).
    """
    extenders = _extenders() if marks else ""
    ext = f"[{extenders}]*+" if marks else ""
    # the plain letters stand apart because they are looked up fastest
    letters = rf"(?:[a-z]++|[^\W{_UNSPACED}])"
    more = rf"(?:[{extenders}]++{letters}*+)*+" if marks else ""
    words = tuple(
        rf"{first}{letters}*+{more}(?:['’]{letters}++{more})*+"
        for first in ("[A-Za-z]", rf"[^\W\d{_UNSPACED}]")
    )
    spaces = (rf"\s++{ext}",)
    numbers = (
        # 第三条, 第12回
        rf"第(?:{_KANJI_NUMBER}|\d++){_COUNTER}?{ext}",
        # 3.5 17:50 1990s 3億5,000万円
        rf"\d++(?:[{_SEPARATOR}]\d++|[十百千万億兆]++\d*+)*+(?:{_COUNTER}|{letters}++)?{ext}",
        # 十二月
        rf"{_KANJI_NUMBER}{_COUNTER}{ext}",
    )
    stop = rf"(?!第[{_NUMERAL}\d]|{_CONJUNCTION}|{_KANJI_NUMBER}{_COUNTER})[{_STOPPERS}]"
    plain = rf"[{_without(_STOPPERS)}{_RARE_HAN}]"
    run = rf"(?:{plain}{ext}|{stop}{ext})*+"
    han = (
        (rf"{plain}{ext}{run}", rf"(?:{_CONJUNCTION}){ext}", rf"{stop}{ext}{run}")
        if runs
        else (rf"[{_HAN}]{ext}",)
    )
    kana = (
        rf"[{_HIRAGANA}]{ext}(?:[{_HIRAGANA}ー]{ext})*+",
        rf"[{_KATAKANA}]{ext}(?:[{_KATAKANA}]{ext})*+",
    )
    # Khmer subscribes the letter behind a coeng sign, Burmese stacks the one behind a virama
    stacked = (
        (
            rf"[{_KHMER_LETTER}](?:\u17d2[{_KHMER_LETTER}]|[{extenders}])*+",
            rf"[{_BURMESE_LETTER}](?:\u1039[{_BURMESE_LETTER}]|[{extenders}])*+",
        )
        if marks
        else ()
    )
    thai = (rf"[{_THAI_LEAD}]?[{_THAI_LETTER}]{ext}[{_THAI_FOLLOW}]*+{ext}",)
    others = (
        rf"[\U0001f1e6-\U0001f1ff]{{2}}{ext}",
        rf"(?:\.{{2,}}+|…++|―++|-{{2,}}+){ext}",
        rf".{ext}(?:(?<=\u200d)[^\w\s]{ext})*+",
    )
    # what is frequent first; taken one by one, kanji would swallow the numbers written with them
    kanji = (*han, *numbers) if runs else (*numbers, *han)
    alternatives = (*spaces, words[0], *kana, *kanji, words[1], *stacked, *thai, *others)
    return re.compile("|".join(alternatives), re.DOTALL)


_UNUSUAL = re.compile(
    r"[^\x00-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u2070-\u20cf"
    r"\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uac00-\ud7af\uff00-\uffef]"
)
"""Finds characters that may extend the one before: those outside of large harmless ranges."""


def _has_extenders(text: str) -> bool:
    suspects = set(_UNUSUAL.findall(text))
    return any(unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf", "Sk"} for char in suspects)


def tokenize(text: str, lang: str) -> list[str]:
    """Cut a text into tokens.

    Args:
        text: Any text.
        lang: BCP 47 tag of its language; only Chinese differs from the rest.

    Returns:
        Non-empty strings that give back the text when joined. No token begins with a combining
        mark, a variation selector or a joiner unless the text does; words, numbers and emoji
        sequences are whole.
    """
    runs = lang.lower().partition("-")[0] not in {"zh", "yue"}
    return _pattern(marks=_has_extenders(text), runs=runs).findall(text)


_NUMBER_STRING = re.compile(
    rf"\d++(?:[.,:]\d++|[十百千万億兆]++\d*+)*+|{_KANJI_NUMBER}(?={_COUNTER})|(?<=第){_KANJI_NUMBER}"
)


def number_strings(text: str) -> tuple[str, ...]:
    """The numbers of a folded (NFKC) text as written, in order, without thousands commas."""
    return tuple(found.replace(",", "") for found in _NUMBER_STRING.findall(text))
