"""How many terminal cells a text takes, and cutting it to fit.

Wide and full-width characters (Unicode Standard Annex 11) take two cells, marks that join the
character before them none. The count is that of wcwidth for Unicode 17, which the screen's library
counts with too: a joiner swallows the character behind it, variation selector 16 makes a narrow
emoji wide, two regional letters are a flag of two cells. Control characters count nothing, as they
must never reach a screen. A cluster, what is never torn apart, takes at most two cells.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, lru_cache
from itertools import accumulate
from typing import Final

_JOINER: Final = "\u200d"
_EMOJI_STYLE: Final = "\ufe0f"


def _ranges(listed: str) -> tuple[tuple[int, int], ...]:
    """Ranges of code points from their hexadecimal list."""
    found = []
    for part in listed.split():
        first, _, last = part.partition("-")
        found.append((int(first, 16), int(last or first, 16)))
    return tuple(found)


_EXCEPTIONS: Final = (
    # signs that are drawn although they are format characters: soft hyphen, signs before numbers
    (1, _ranges("ad 600-605 6dd 70f 890-891 8e2 110bd 110cd")),
    # Hangul vowels and finals that join the consonant before, fillers, skin tones
    (0, _ranges("1160-11ff d7b0-d7ff ffa0 3164 1f3fb-1f3ff")),
    # wide since Unicode 16, which Python tells only from 3.14 on
    (2, _ranges("2630-2637 268a-268f 4dc0-4dff 1d300-1d356 1d360-1d376")),
)

_NOT_YET_ASSIGNED: Final = (
    # what the character database of an older Python does not know: marks, and what stays ignored
    (
        0,
        _ranges(
            "897 cf3 ece 1acf-1add 1ae0-1aeb 2065 d7c7-d7ca d7fc-d7ff fff0-fff8 10d69-10d6d "
            "10efa-10eff 11241 113b8-113c0 113c2 113c5 113c7-113ca 113cc-113d0 113d2 "
            "113e1-113e2 11b60-11b67 "
            "11f00-11f01 11f03 11f34-11f3a 11f3e-11f42 11f5a 13439-13440 13447-13455 "
            "1611e-1612f 1e08f 1e4ec-1e4ef 1e5ee-1e5ef 1e6e3 1e6e6 1e6ee-1e6ef 1e6f5 "
            "e0000 e0002-e001f e0080-e00ff e01f0-e0fff"
        ),
    ),
    # ideographs, Tangut, emoji of Unicode 15 to 17, and the planes kept for ideographs
    (
        2,
        _ranges(
            "2ffc-2fff 31e4-31e5 31ef fa6e-fa6f fada-faff 16ff2-16ff6 187f8-187ff 18cff "
            "18d09-18d1e 18d80-18df2 1b132 1b155 1f6d8 1f6dc 1fa75-1fa77 1fa87-1fa8a 1fa8e-1fa8f "
            "1faad-1faaf 1fabb-1fabf 1fac6 1fac8 1facd-1facf 1fada-1fadc 1fadf 1fae8-1faea 1faef "
            "1faf7-1faf8 2a6e0-2a6ff 2b739-2b73f 2b81e-2b81f 2cea2-2ceaf 2ebe1-2f7ff "
            "2fa1e-2fffd 3134b-3fffd"
        ),
    ),
)

_NARROW_EMOJI: Final = _ranges(
    "23 2a 30-39 a9 ae 203c 2049 2122 2139 2194-2199 21a9-21aa 2328 23cf 23ed-23ef 23f1-23f2 "
    "23f8-23fa 24c2 25aa-25ab 25b6 25c0 25fb-25fc 2600-2604 260e 2611 2618 261d 2620 2622-2623 "
    "2626 262a 262e-262f 2638-263a 2640 2642 265f-2660 2663 2665-2666 2668 267b 267e 2692 "
    "2694-2697 2699 269b-269c 26a0 26a7 26b0-26b1 26c8 26cf 26d1 26d3 26e9 26f0-26f1 26f4 "
    "26f7-26f9 2702 2708-2709 270c-270d 270f 2712 2714 2716 271d 2721 2733-2734 2744 2747 "
    "2763-2764 27a1 2934-2935 2b05-2b07 1f170-1f171 1f17e-1f17f 1f321 1f324-1f32c 1f336 1f37d "
    "1f396-1f397 1f399-1f39b 1f39e-1f39f 1f3cb-1f3ce 1f3d4-1f3df 1f3f3 1f3f5 1f3f7 1f43f 1f441 "
    "1f4fd 1f549-1f54a 1f56f-1f570 1f573-1f579 1f587 1f58a-1f58d 1f590 1f5a5 1f5a8 1f5b1-1f5b2 "
    "1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa 1f6cb "
    "1f6cd-1f6cf 1f6e0-1f6e5 1f6e9 1f6f0 1f6f3"
)
"""Emoji drawn in one cell unless variation selector 16 stands behind them."""


@cache
def _widened() -> frozenset[str]:
    return frozenset(chr(code) for first, last in _NARROW_EMOJI for code in range(first, last + 1))


@lru_cache(maxsize=16384)
def _cells(char: str) -> int:
    code, category = ord(char), unicodedata.category(char)
    for cells, ranges in _NOT_YET_ASSIGNED if category == "Cn" else _EXCEPTIONS:
        if any(first <= code <= last for first, last in ranges):
            return cells
    if category in {"Cc", "Cf", "Mc", "Me", "Mn", "Zl", "Zp"}:
        return 0
    # of what is not assigned the database of an older Python says that it is full-width
    return 2 if category != "Cn" and unicodedata.east_asian_width(char) in "WF" else 1


def advances(text: str) -> list[int]:
    """By how many cells each character makes a line of text longer.

    The sum is the width of the text. What stands behind a joiner adds nothing; a variation selector
    adds one cell where it makes an emoji wide.
    """
    added = list(map(_cells, text))
    if _JOINER not in text and _EMOJI_STYLE not in text:
        return added
    widened = _widened()
    base, skipped = "", False
    for index, char in enumerate(text):
        if skipped:
            added[index], skipped = 0, False
        elif char == _JOINER:
            skipped = True
        elif char == _EMOJI_STYLE:
            added[index] = int(base in widened)
            base = ""
        elif added[index]:
            base = char
    return added


_FLAG: Final = re.compile(
    "[\U0001f1e6-\U0001f1ff][\u0300-\u036f\ufe00-\ufe0f]*+[\U0001f1e6-\U0001f1ff]"
)


def inner(text: str, added: list[int]) -> frozenset[int]:
    """Offsets inside of clusters, where a text must not be cut.

    Args:
        text: Any text.
        added: Its ``advances``.

    Returns:
        Offsets of marks, joiners, selectors, of what is joined, and of the second letter of a flag.
        A text that begins with a mark has 0 among them.
    """
    found: set[int] = set()
    if 0 in added:
        found.update(index for index, cells in enumerate(added) if not cells)
    if _EMOJI_STYLE in text:
        found.update(match.start() for match in re.finditer(_EMOJI_STYLE, text))
    if not text.isascii():
        found.update(match.end() - 1 for match in _FLAG.finditer(text))
    return frozenset(found)


def width(text: str) -> int:
    """Number of cells of a line of text; control characters count none."""
    if text.isascii() and text.isprintable():
        return len(text)
    if _JOINER not in text and _EMOJI_STYLE not in text:
        return sum(map(_cells, text))
    return sum(advances(text))


def clip(text: str, cells: int) -> str:
    """The text, cut with an ellipsis when it takes more than ``cells`` (at least 1) cells.

    No cluster is torn.
    """
    if text.isascii() and text.isprintable():
        return text if len(text) <= cells else text[: cells - 1] + "…"
    added = advances(text)
    reached = list(accumulate(added, initial=0))
    if reached[-1] <= cells:
        return text
    torn = inner(text, added)
    end = bisect_right(reached, cells - 1) - 1
    while end > 0 and end in torn:
        end -= 1
    return text[:end] + "…"


def pad(text: str, cells: int) -> str:
    """The text, filled with spaces up to ``cells`` cells."""
    return text + " " * max(0, cells - width(text))
