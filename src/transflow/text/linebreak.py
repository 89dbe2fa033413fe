"""Where the lines of a text end on a screen that counts cells.

Japanese and Chinese follow kinsoku (JIS X 4051, and the W3C's "Requirements for Japanese Text
Layout"): no line begins with a closing bracket, a full stop, a small kana and the like, none ends
with an opening bracket. What may not begin a line takes the character before it along (oidashi),
as cells can neither be squeezed nor hang over. Words of scripts that set spaces stay whole (Unicode
Standard Annex 14 for what touches them), and where there is no better place a line is cut at what
is least bad (`Grade`). Thai, Lao, Khmer and Burmese are broken without a dictionary.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from transflow.text.width import advances, inner

if TYPE_CHECKING:
    from transflow.model import Span


class Grade(IntEnum):
    """How well a line may end at an offset; the higher the better.

    TORN: inside of a cluster, where no line ever ends. FORBIDDEN: what kinsoku forbids. TIGHT: in a
    word, a number or a pair that belongs together. PART: in a word behind its hyphen or slash.
    SYLLABLE: between two clusters of a script that sets no spaces between words. GOOD: between
    words, or between two ideographs.
    """

    TORN = 0
    FORBIDDEN = 1
    TIGHT = 2
    PART = 3
    SYLLABLE = 4
    GOOD = 5


class _Kind(IntEnum):
    """What a character is to the end of a line."""

    WORD = 0
    IDEOGRAPH = 1
    OPENING = 2
    CLOSING = 3
    LEFT_QUOTE = 4
    RIGHT_QUOTE = 5
    QUOTE = 6
    LEADER = 7
    GLUE = 8
    SYLLABIC = 9
    OPEN_SPACE = 10


_SPACE: Final = re.compile(
    "[\t\v\f\r \x1c-\x1f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]++"
)
"""White space that may be left out at the end of a line: without the no-break spaces."""

_CLOSING: Final = frozenset(
    # stops, dividing marks, iteration marks, the long vowel, small kana, also in half width
    "、。，．：；？！・゛゜ヽヾゝゞ々〻ー〜～゠"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "｡､･ｰﾞﾟｧｨｩｪｫｬｭｮｯ！？‼⁇⁈⁉％‰‱℃℉′″￠"
    ",.:;?!…．"
    # Thai, Lao, Khmer and Burmese: what follows its word, and vowels written behind the consonant
    "ฯๆะาำๅ\u0eaf\u0ec6\u0eb0\u0eb2\u0eb3។៕៖ៗ៘៙៚၊။"
) - {"…"}
"""What must not begin a line, apart from closing brackets."""

_QUOTES: Final = dict.fromkeys("“‘«‹", _Kind.LEFT_QUOTE) | dict.fromkeys("”’»›", _Kind.RIGHT_QUOTE)
_QUOTES.update(dict.fromkeys("\"'", _Kind.QUOTE))
_CURRENCY: Final = frozenset("$¥￥€£￡₩￦＄№#＃")
_PERCENT: Final = frozenset("%‰°′″¢")
_LEADING_VOWELS: Final = frozenset("เแโใไ\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")
_SILENCED: Final = frozenset("\u0e4c\u0ecc\u17cb\u17cd\u1039\u103a")
"""A consonant under one of these ends the syllable before it."""

_UNJOINED: Final = frozenset("\u0bcd\u0e3a\u0eba\u103a")
"""Viramas behind which the next letter is not joined."""

_NUMERALS: Final = frozenset("〇零一二三四五六七八九十百千万億兆")
_MULTIPLES: Final = frozenset("十百千万億兆")
_COUNTERS: Final = frozenset(
    "年月日時分秒週条項号章節款編頁名人円元回件点歳次個箇台本枚匹歩倍割度階位番種級票室かカヵヶケ㎞㎏㎡㎜㎝"
)
_TIMES: Final = frozenset("年月日時分秒週回番")
_AFTER_TIMES: Final = frozenset("間目半")
_NUMBER: Final = _NUMERALS | frozenset("0123456789０１２３４５６７８９,.，．第")
_TELLING: Final = _NUMBER | _COUNTERS | _TIMES | _AFTER_TIMES | _CURRENCY | _PERCENT | {"+", "-"}
"""Beside these, what stands around decides whether a line may end."""
_SHORT_NUMBER: Final = 12
"""Numbers of Japanese with more characters may be parted."""

_PART_ENDS: Final = frozenset("-/\\&?=_–‐+@")
_UNSPACED: Final = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))
_SPACED_SYLLABLES: Final = (
    ("\u1100", "\u11ff"),
    ("\u3130", "\u318f"),
    ("\ua960", "\ua97f"),
    ("\uac00", "\ud7ff"),
)
_GLUE: Final = frozenset("\u00a0\u2007\u202f\u2011\u2060\ufeff\u034f")
_LEADERS: Final = frozenset("…‥―—⸺⸻")


def _within(char: str, ranges: tuple[tuple[str, str], ...]) -> bool:
    return any(first <= char <= last for first, last in ranges)


@lru_cache(maxsize=16384)
def _kind(char: str) -> _Kind:
    if char in _QUOTES:
        return _QUOTES[char]
    if char in _GLUE:
        return _Kind.GLUE
    if char in _LEADERS:
        return _Kind.LEADER
    if char == "\u200b":
        return _Kind.OPEN_SPACE
    category = unicodedata.category(char)
    if char in _CLOSING or category == "Pe":
        return _Kind.CLOSING
    if category == "Ps":
        return _Kind.OPENING
    if _within(char, _UNSPACED) and category[0] in "LM":
        return _Kind.SYLLABIC
    if _wide(char) and not _within(char, _SPACED_SYLLABLES):
        # full-width letters and digits form words as the narrow ones do
        fullwidth = "０" <= char <= "ｚ" and char.isalnum()
        return _Kind.WORD if fullwidth else _Kind.IDEOGRAPH
    return _Kind.WORD


@lru_cache(maxsize=16384)
def _wide(char: str) -> bool:
    """Whether it belongs to what East Asian scripts set without spaces, half-width kana too."""
    return unicodedata.east_asian_width(char) in "WF" or "｡" <= char <= "ﾟ"


def break_lines(text: str, cells: int, lang: str) -> list[Span]:
    """Break a text into lines.

    Args:
        text: Any text; only line feeds in it end lines. Other control characters take no cells and
            should be made visible before.
        cells: Room of a line, at least 2.
        lang: BCP 47 tag; in Korean ideographs belong to words.

    Returns:
        Offsets of the lines in order; an empty text and a text behind its last line feed are an
        empty line. What no line holds is a line feed, or white space where a line was ended. A line
        never begins or ends inside of a cluster, and only where there is no other place in it with
        what kinsoku forbids.

    Raises:
        ValueError: Fewer than 2 cells.
    """
    if cells < 2:
        raise ValueError(f"lines need at least 2 cells, not {cells}")
    korean = lang.lower().partition("-")[0] == "ko"
    lines: list[Span] = []
    start = 0
    for paragraph in text.split("\n"):
        if len(paragraph) <= cells and paragraph.isascii():
            lines.append((start, start + len(paragraph)))
        else:
            lines += _Paragraph(paragraph, korean=korean).lines(cells, start)
        start += len(paragraph) + 1
    return lines


class _Paragraph:
    """A text without line feeds, with the cells before each offset where they are most."""

    __slots__ = ("_inner", "_korean", "_reached", "_text")

    def __init__(self, text: str, *, korean: bool) -> None:
        added = advances(text)
        self._text = text
        self._korean = korean
        self._inner = inner(text, added)
        if 0 in added:
            # many terminals draw vowels that stand beside their letter (Khmer, Burmese, Indian) in
            # a cell of their own: nothing may be lost at the edge there
            added = [
                cells or int(unicodedata.category(char) == "Mc")
                for char, cells in zip(text, added, strict=True)
            ]
        self._reached = list(accumulate(added, initial=0))

    def lines(self, cells: int, offset: int) -> list[Span]:
        """The lines, with what is to be added to each offset."""
        text, reached, total = self._text, self._reached, len(self._text)
        found: list[Span] = []
        start = 0
        while start < total or not found:
            limit = bisect_right(reached, reached[start] + cells, lo=start) - 1
            if limit >= total:
                found.append((offset + start, offset + total))
                break
            at = self._end(start, limit, cells)
            while at in self._inner:
                at += 1
            end = at
            while end > start and _SPACE.match(text[end - 1]):
                end -= 1
            found.append((offset + start, offset + end))
            space = _SPACE.match(text, at)
            start = space.end() if space else at
            if start > at and start in self._inner:
                start -= 1  # a space that carries a mark
        return found

    def _end(self, start: int, limit: int, cells: int) -> int:
        """Where the line from ``start`` ends that may reach up to ``limit``."""
        if self._text[start : limit + 1].isascii():
            # in ASCII only white space is a good place
            at = self._last_space(start, limit)
            if at > start and self._grade(at) is Grade.GOOD:
                return at
        best, best_grade = limit, Grade.TORN
        for at in range(limit, start, -1):
            grade = self._grade(at)
            if grade is Grade.GOOD:
                return at
            if grade is Grade.SYLLABLE:
                # a phrase of a script without spaces moves to the next line as a whole unless that
                # leaves a hole of half a line
                phrase = self._last_space(start, at)
                hole = 2 * (self._reached[phrase] - self._reached[start]) < cells
                return at if hole or self._grade(phrase) is not Grade.GOOD else phrase
            if grade > best_grade:
                best, best_grade = at, grade
        return best

    def _last_space(self, start: int, limit: int) -> int:
        """Where the last white space begins that begins behind ``start``; else ``start``."""
        text = self._text
        at = max(text.rfind(space, start, limit + 1) for space in " \t\u3000\u200b")
        if at >= 0 and text[at] == "\u200b":
            return min(at + 1, limit)
        while at > start and _SPACE.match(text[at - 1]):
            at -= 1
        return max(at, start)

    def _grade(self, at: int) -> Grade:
        """How well a line may end here, inside of the text."""
        if at in self._inner:
            return Grade.TORN
        text = self._text
        before, behind = text[at - 1], text[at]
        if at - 1 not in self._inner:
            grade = _alone(before, behind, korean=self._korean)
            if grade is not None:
                return grade
        space = _SPACE.match(text, at)
        if space:
            # a run of spaces is judged where it begins
            return Grade.TIGHT if _SPACE.match(before) else self._at_space(before, space.end())
        if _SPACE.match(before):
            return Grade.TIGHT
        first, second = self._kind_at(at - 1), self._kind_at(at)
        grade = _between(before, behind, first, second)
        if grade > Grade.FORBIDDEN and _parted(text, at, first, second):
            return Grade.TIGHT
        return _syllable(text, at) if grade is Grade.SYLLABLE else grade

    def _kind_at(self, at: int) -> _Kind:
        """The kind of a character, or of what its mark belongs to."""
        while at > 0 and at in self._inner:
            if self._text[at] == "\u200b" or self._text[at] in _GLUE:
                break
            at -= 1
        kind = _kind(self._text[at])
        return _of_korean(kind) if self._korean else kind

    def _at_space(self, before: str, end: int) -> Grade:
        """The grade of white space that ends at an offset."""
        text = self._text
        if _kind(before) is _Kind.OPENING:
            return Grade.FORBIDDEN
        if end == len(text):
            return Grade.GOOD
        head = text[end]
        if _kind(head) is _Kind.CLOSING:
            # .NET and the like begin a word
            named = head.isascii() and text[end + 1 : end + 2].isalnum()
            return Grade.GOOD if named else Grade.FORBIDDEN
        if head in _PERCENT and before.isdecimal():
            return Grade.TIGHT
        return Grade.GOOD


_QUOTATION: Final = frozenset({_Kind.LEFT_QUOTE, _Kind.RIGHT_QUOTE, _Kind.QUOTE})


@lru_cache(maxsize=65536)
def _alone(before: str, behind: str, *, korean: bool) -> Grade | None:
    """The grade between two characters, or None where it depends on what stands around them."""
    first, second = _kind(before), _kind(behind)
    if _SPACE.match(before) or _SPACE.match(behind):
        return None
    digits = before.isdecimal() + behind.isdecimal()
    if second is _Kind.CLOSING or first is _Kind.OPENING or digits == 2:
        return Grade.TIGHT if digits == 2 else Grade.FORBIDDEN
    if digits or before in _TELLING or behind in _TELLING or _Kind.SYLLABIC in {first, second}:
        return None
    if korean:
        first, second = _of_korean(first), _of_korean(second)
    return _between(before, behind, first, second)


def _of_korean(kind: _Kind) -> _Kind:
    return _Kind.WORD if kind is _Kind.IDEOGRAPH else kind


def _between(before: str, behind: str, first: _Kind, second: _Kind) -> Grade:
    """The grade between two characters that are no spaces, by their kinds."""
    if second is _Kind.CLOSING or first is _Kind.OPENING:
        return Grade.FORBIDDEN
    if first is _Kind.OPEN_SPACE:
        return Grade.GOOD
    if second is _Kind.OPEN_SPACE or _Kind.GLUE in {first, second}:
        return Grade.TIGHT
    opened = second is _Kind.OPENING and _wide(behind)
    closed = first is _Kind.CLOSING and _wide(before)
    if _Kind.LEADER in {first, second}:
        apart = first is not second and (
            first in {_Kind.LEADER, _Kind.IDEOGRAPH, _Kind.RIGHT_QUOTE} or closed
        )
    elif second in _QUOTATION:
        apart = second is _Kind.LEFT_QUOTE and (first is _Kind.IDEOGRAPH or closed)
    elif first in _QUOTATION:
        apart = first is _Kind.RIGHT_QUOTE and (second is _Kind.IDEOGRAPH or opened)
    elif _Kind.IDEOGRAPH in {first, second}:
        apart = True
    elif second is _Kind.OPENING or first is _Kind.CLOSING:
        apart = opened or closed
    elif _Kind.SYLLABIC in {first, second}:
        return Grade.SYLLABLE
    else:
        part = before in _PART_ENDS and behind not in _PART_ENDS
        return Grade.PART if part else Grade.TIGHT
    return Grade.GOOD if apart else Grade.TIGHT


def _parted(text: str, at: int, first: _Kind, second: _Kind) -> bool:
    """Whether a number and what belongs to it, or a sign and its bracket, would be parted."""
    before, behind = text[at - 1], text[at]
    if before in "+-" and at > 1 and _kind(text[at - 2]) is _Kind.OPENING:
        return True
    if behind in "+-" and at + 1 < len(text) and _kind(text[at + 1]) is _Kind.CLOSING:
        return text[at + 1] not in _CLOSING
    if first is _Kind.WORD and second is _Kind.WORD and behind not in _PERCENT:
        return False
    if behind.isdecimal():
        if before in _CURRENCY or before == "第":
            return True
        if before in "，．" and at > 1 and text[at - 2].isdecimal():
            return True
        return before in _MULTIPLES and _short_number(text, at)
    if before.isdecimal() and (behind in _PERCENT or behind in _COUNTERS):
        return True
    if before in _TIMES and behind in _AFTER_TIMES:
        return True
    if behind in _NUMERALS:
        return before == "第" or (
            (before in _NUMERALS or before.isdecimal()) and _short_number(text, at)
        )
    return before in _NUMERALS and behind in _COUNTERS


def _short_number(text: str, at: int) -> bool:
    """Whether the number around an offset is short enough to be kept together."""
    low = high = at
    while low > 0 and at - low <= _SHORT_NUMBER and text[low - 1] in _NUMBER:
        low -= 1
    while high < len(text) and high - at <= _SHORT_NUMBER and text[high] in _NUMBER:
        high += 1
    return high - low <= _SHORT_NUMBER


def _syllable(text: str, at: int) -> Grade:
    """The grade between two clusters of which one is Thai, Lao, Khmer or Burmese."""
    before, behind = text[at - 1], text[at]
    joined = unicodedata.combining(before) == 9 and before not in _UNJOINED
    if joined or before in _LEADING_VOWELS or text[at + 1 : at + 2] in _SILENCED:
        return Grade.FORBIDDEN
    if before.isdecimal() and behind.isdecimal():
        return Grade.TIGHT
    # a lone letter before a space belongs to the syllable before it
    alone = at + 1 == len(text) or _SPACE.match(text, at + 1)
    return Grade.TIGHT if alone else Grade.SYLLABLE
