"""Whether a term that was found stands there as a term, or inside a longer word.

Scripts that part words by spaces have a clear answer. Japanese has none without a dictionary, so
the run of one script stands in for the word: katakana inside a longer katakana run is another word
(パートナー in パートナーシップ), kanji inside a longer kanji run may be (京都 in 東京都) or may
not (拉致問題 in 拉致問題担当大臣). The answer is therefore one of three.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache


class Fit(IntEnum):
    """How well a match sits in its surroundings; a higher value is a worse fit."""

    SURE = 0
    UNSURE = 1
    INSIDE = 2


class Script(IntEnum):
    """What a character is, as far as word boundaries go."""

    OTHER = 0
    LETTER = 1
    DIGIT = 2
    HAN = 3
    KATAKANA = 4
    HIRAGANA = 5
    HANGUL = 6
    UNSPACED = 7
    MARK = 8


# Kanji that lean on a word without making another of it: 元大統領 is still 大統領, 副大統領 is not.
LEANS_BEFORE = frozenset("元前現新旧両各同当本全諸某故対駐在約計第来先今日米英仏独伊加豪印露韓朝欧")
LEANS_AFTER = frozenset("等内間側上下中後前時面案別毎宛用")

# Beside a term of two kanji fewer are sure: 日本側 is no 日本, 法律案 is no law yet.
LEANS_BEFORE_SHORT = frozenset("両同各諸某")
LEANS_AFTER_SHORT = frozenset("等内中後前時別毎宛")

_NAMES_A_PART = frozenset("国人省地種自界位部所者氏市県")
"""Kanji that a word of the other kind could end in before the term: 各国際 may be 各国."""

_TITLES = tuple(
    (
        "首相 大臣 大使 総裁 長官 知事 市長 議員 議長 会長 局長 次官 外相 国王 総督 総理 主席"
        " 部長 課長 室長 所長 署長 社長 学長 校長 院長 館長 町長 村長 区長 判事 検事 教授 領事 公使"
    ).split()
)
"""Titles, which stand right behind a name."""

_BEHIND = tuple(
    "作業 計画 問題 対策 制度 事業 政策 活動 分野 関係 状況 方針 措置 手続 業務 部門 情勢 費用"
    " 水準".split()
)
"""Nouns behind a term that leave it its sense and its rendering: 廃炉作業."""

_BEFORE = tuple(
    "最大 最小 最多 最少 平均 年間 月間 次期 前回 今回 次回 今年 昨年 来年 本年 前年 同年 当該 担当"
    " 新規 既存 主要 各種".split()
)
"""Words before a term that only say which one is meant: 最大震度."""

VERBAL = tuple("る た て られ らせ ない なか なけ なく ます まし ませ よう ず れば".split())
"""What makes a verb of a noun such as 取調べ, so that its rendering may be a verb as well."""

_CONJUNCTIONS = ("及び", "並び", "又は", "若し", "或い", "且つ", "乃至")
"""Words in kanji that stand right behind a noun and are no part of it."""

# English prefixes before a hyphen that make another term: non-proliferation is not proliferation.
_PREFIXES = ("non-", "anti-", "vice-", "sub-", "quasi-", "semi-", "pseudo-", "counter-")

_NUMERALS = frozenset("一二三四五六七八九十百千数")
_COUNTED = re.compile(
    "[一二三四五六七八九十百千万数]+(?:名|人|件|社|[かカヶケヵ箇]|国|回|隻|機|点|本|部|年|月|日|台|校|団体"
    "|州|県|省|港|条|項|号|章|個|種|億|円|都市|路線|便|冊|票|頭|戸|棟)"
)
"""A number with what is counted, which may stand right behind a noun: 委員五名."""

_WHOLE = 4
_ATTACHED = frozenset(
    "料費税金額率数法案証書券局課室庁省部班係署権車船網線量値表票枠層圏域祭賞展訳版誌史論比件策群"
)
"""Kanji that make a compound of a long term in which it keeps its sense: 介護保険料."""

_PAIR = 2
"""Kanji of each of these words."""

_COENG = "\u17d2"


@lru_cache(maxsize=1 << 16)
def script_of(char: str) -> Script:
    """Class of one character."""
    if char.isascii():
        if char.isalpha() or char == "_":
            return Script.LETTER
        return Script.DIGIT if char.isdigit() else Script.OTHER
    code = ord(char)
    if 0x3041 <= code <= 0x309F:
        return Script.HIRAGANA
    if 0x30A1 <= code <= 0x30FF and char != "・":
        return Script.KATAKANA
    if 0x31F0 <= code <= 0x31FF:
        return Script.KATAKANA
    if (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0xF900 <= code <= 0xFAFF
        or 0x20000 <= code <= 0x3FFFF
        or 0x3005 <= code <= 0x3007
    ):
        return Script.HAN
    if 0xAC00 <= code <= 0xD7A3 or 0x1100 <= code <= 0x11FF:
        return Script.HANGUL
    if unicodedata.category(char).startswith("M"):
        return Script.MARK
    if 0x0E00 <= code <= 0x0EFF or 0x1000 <= code <= 0x109F or 0x1780 <= code <= 0x17FF:
        return Script.UNSPACED
    if char.isdigit():
        return Script.DIGIT
    return Script.LETTER if char.isalnum() else Script.OTHER


_WITHOUT_SPACES = frozenset({Script.HAN, Script.KATAKANA, Script.HIRAGANA, Script.UNSPACED})


def is_spaced(text: str) -> bool:
    """Tell whether a text is wholly in scripts that part words by spaces."""
    return text.isascii() or not any(script_of(char) in _WITHOUT_SPACES for char in text)


def fit(text: str, start: int, end: int) -> Fit:
    """Judge the match ``text[start:end]`` by the characters around it.

    Args:
        text: Folded text.
        start: First offset of the match.
        end: Offset behind it; the match is not empty.

    Returns:
        SURE when nothing on either side belongs to the same word, UNSURE when only a dictionary
        could tell, INSIDE when the match is part of another word.
    """
    left = _fit_left(text, start, end) if start else _SURE
    if left is _INSIDE or end == len(text):
        return left
    right = _fit_right(text, start, end)
    return left if right is _SURE else right


def is_left_edge(text: str, start: int) -> bool:
    """Tell whether another script, or nothing, stands before a place."""
    return not start or script_of(text[start - 1]) is not script_of(text[start])


def is_right_edge(text: str, end: int) -> bool:
    """Tell whether another script, or nothing, stands behind a place."""
    return end == len(text) or script_of(text[end]) is not script_of(text[end - 1])


def _fit_left(text: str, start: int, end: int) -> Fit:
    before = text[start - 1]
    first, outside = script_of(text[start]), script_of(before)
    if outside is first:
        if first is _HAN:
            run = start > 1 and script_of(text[start - 2]) is _HAN
            if not run and before in LEANS_BEFORE_SHORT and text[start] not in _NAMES_A_PART:
                return _SURE if end - start > 1 else _INSIDE
            if run and end - start == 2 and text.startswith(_TITLES, start):
                return _SURE
            if (
                run
                and end - start > 1
                and text.endswith(_BEFORE, 0, start)
                and (start == _PAIR or script_of(text[start - _PAIR - 1]) is not _HAN)
            ):
                return _SURE
            return _fit_kanji(text, start, end, clean=run or before in LEANS_BEFORE)
        return _fit_same_script(text, start, end, first, hangul=_UNSURE)
    if before == "が" and end - start == 1 and text.endswith(("我が", "わが"), 0, start):
        return _INSIDE  # 我が国 is not 国
    if before == "-":
        return _INSIDE if text.endswith(_PREFIXES, max(0, start - 8), start) else _SURE
    if outside is _MARK:
        # A mark belongs to the letter before it; in scripts without spaces that says nothing.
        return _INSIDE if first is Script.LETTER or before == _COENG else _SURE
    return _SURE


def _fit_right(text: str, start: int, end: int) -> Fit:
    after = text[end]
    last, outside = script_of(text[end - 1]), script_of(after)
    if outside is last:
        if last is _HAN:
            if end - start > 1 and text.startswith(_CONJUNCTIONS, end):
                return _SURE
            if end - start > 1 and after in _NUMERALS and _COUNTED.match(text, end):
                return _SURE
            run = end + 1 < len(text) and script_of(text[end + 1]) is _HAN
            if not run and after in _ATTACHED and end - start >= _WHOLE:
                return _SURE
            if run and end - start > 1 and text.startswith(_BEHIND, end):
                stop = end + _PAIR
                if stop == len(text) or script_of(text[stop]) is not _HAN:
                    return _SURE
            if not run and after in LEANS_AFTER_SHORT and end - start > 1:
                return _SURE
            return _fit_kanji(text, start, end, clean=run or after in LEANS_AFTER)
        if last is Script.HIRAGANA and text.startswith(VERBAL, end):
            return _UNSURE
        # Korean particles follow their noun without a space.
        return _fit_same_script(text, start, end, last, hangul=_SURE)
    return _INSIDE if outside is _MARK else _SURE


def _fit_same_script(text: str, start: int, end: int, script: Script, *, hangul: Fit) -> Fit:
    if script in _WORDLIKE:
        return _INSIDE
    if script is Script.HANGUL:
        return hangul
    if script is Script.HIRAGANA:
        # Particles are hiragana too, so only a very short term is in doubt (もの, とき).
        short = end - start <= 2 and all(script_of(c) is script for c in text[start:end])
        return _UNSURE if short else _SURE
    return _INSIDE if script is _MARK else _SURE


def _fit_kanji(text: str, start: int, end: int, *, clean: bool) -> Fit:
    """Kanji beside kanji: compounds are built of pairs, so one odd character is the bad sign."""
    if end - start == 1:
        return _INSIDE
    if end - start == 2:
        mixed = script_of(text[start]) is not script_of(text[end - 1])
        return _SURE if mixed else _UNSURE
    if clean or any(script_of(char) is not _HAN for char in text[start:end]):
        return _SURE
    return _UNSURE


# Looking up a member of an enumeration costs more than the comparison that it is for.
_SURE, _UNSURE, _INSIDE = Fit.SURE, Fit.UNSURE, Fit.INSIDE
_HAN, _MARK = Script.HAN, Script.MARK
_WORDLIKE = frozenset({Script.LETTER, Script.DIGIT, Script.KATAKANA})
