"""Whether a full-width full stop ends a sentence: it numbers and abbreviates, too."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from transflow.text.fullstop import NUMBERING

if TYPE_CHECKING:
    from transflow.text.languages import Language

ITEM: Final = re.compile(
    "\\s*[“„«]?[(（\\[]?(?:[0-9０-９०-९០-៩]{1,3}(?:[.．][0-9０-９]{1,3})*|[^\\W\\d_][0-9]{0,3}|[ivxlcIVXLC]{1,6})"
    "[.．]?[)）\\]]?"
)
"""The number or letter of an item, and nothing else."""

_WIDE_LATIN: Final = re.compile("(?<![Ａ-Ｚａ-ｚA-Za-z])[Ａ-Ｚａ-ｚA-Za-z]{1,5}$")

_KANJI_DIGITS: Final = frozenset("〇一二三四五六七八九")

_SPACED_NUMBER: Final = re.compile("[\u3000 、，：；][（(]?(?:[0-9０-９]{1,3}|[Ⅰ-ⅻＡ-ＺA-Zア-ン])$")

_REFERENCE_GOES_ON: Final = re.compile(
    "[（(](?:[0-9０-９]{1,3}|[A-Za-zＡ-Ｚａ-ｚア-ン])[）)]|及び|又は|並びに|若しくは|から|まで|[のにをはが](?=[㐀-鿿第])"
)
"""What shows behind a number and its full stop that they name a provision."""

_OF_ARTICLE: Final = re.compile("[条項号款][0-9０-９]{1,3}$")
"""A number that counts on behind that of an article: 第２条１."""

_NAME_INITIAL: Final = re.compile("(?:^|[．・\\s（「『])[Ａ-ＺA-Z]$")


def wide_stop_ends(text: str, lang: Language, span: tuple[int, int], stop: int, behind: int) -> int:
    """The end of the sentence at a full-width full stop, or 0 when it numbers or abbreviates.

    Args:
        text: The block.
        lang: Its language.
        span: Where the sentence began, and the full stop.
        stop: Offset behind it and what clings to it.
        behind: The next character that is no space.
    """
    last, start = span
    if behind == stop and text[start - 1 : start].isdigit() and text[behind].isdigit():
        return 0
    if _SPACED_NUMBER.search(text, max(last, start - 5), start):
        return 0  # 資料１．計画書　２．予算書
    if _REFERENCE_GOES_ON.match(text, stop) and text[start - 1].isdigit():
        return 0  # 条約第２条１．に規定する, 第２条１．（ａ）
    if text[start - 1 : start] in _KANJI_DIGITS and text[behind] in _KANJI_DIGITS:
        return 0  # 八四．五
    if start - last <= 16 and (
        ITEM.fullmatch(text, last, start) or _OF_ARTICLE.search(text, last, start)
    ):
        return 0
    if start - last <= 16 and NUMBERING.fullmatch(text, last, start):
        return 0
    if "Ａ" <= text[behind] <= "Ｚ" and text[behind + 1 : behind + 2] == "．":
        return 0  # Ｕ．Ｋ．
    latin = _WIDE_LATIN.search(text, max(last, start - 6), start)
    if latin and (
        unicodedata.normalize("NFKC", latin.group()) in lang.words or "ぁ" <= text[behind] <= "ゖ"
    ):
        return 0  # Ｄｒ．田中, Ｌｔｄ．は
    if behind == stop and _NAME_INITIAL.search(text[max(last, start - 2) : start]):
        return 0
    return stop
