"""Lists that stand in one line: ``1) First 2) Second``, ``①…。②…。``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from transflow.text.ordinals import ordinal_key

_ENDS: Final = ".!?。．！？;；។"
_LISTED: Final = frozenset({"dot", "letter", "roman", "circled", "degree"}) | {
    kind + series for kind in ("paren", "close") for series in "1iIaA"
}
_END: Final = re.compile("[.!?。．！？]")
_NUMBER_BEFORE: Final = re.compile(
    "(?:\\b(?:art|arts|article|articles|section|sections|paragraph|paragraphs|para|paras|no|nos|chapter|chapters|"
    "part|parts|rule|rules|annex|and|or|to|of|in|on|from|with|under|january|february|march|april|may|"
    "june|july|august|september|october|november|december|vol|fig|page|p|pp|version|"
    "artikel|absatz|nr|artículo|article|et|y|und)\\.?|[(（,、第])\\s*$",
    re.IGNORECASE,
)
_LINKED: Final = re.compile(
    "[;；]\\s+(?:and|or|and/or|et|ou|und|oder|sowie|y|o|e|и|или|а\\s+также)\\s+$", re.IGNORECASE
)
"""What leads to the last item of a list."""

_SHAPE: Final = re.compile(
    "(?P<bullet>[•‣⁃◦▪·*-]?)(?P<gap>\\s*)(?P<open>[(（]?)(?P<sign>[0-9０-９០-៩]{1,3}|[^\\W\\d_]{1,4}|.)(?P<close>[.．]?[)）]|[.．°]?)"
)


def inline_items(
    text: str, content: int, end: int, label: str, style: str
) -> list[tuple[int, int, str]]:
    """The further items of a list that began with a label, in one line.

    Args:
        text: The document.
        content: Offset behind the first label.
        end: Offset behind the block.
        label: The first label.
        style: Its style.

    Returns:
        For each further item where it starts, where its text starts, and its label.
    """
    opening = _opening(label, style)
    if opening is None or text.find(opening.following, content, end) < 0:
        return []
    found: list[tuple[int, int, str]] = []
    shape = opening.shape
    value = opening.value
    bare_dot = shape["close"] in {".", "．"} and not shape["open"]
    has_ends = bare_dot and any(
        not _is_list_dot(text, m.start())
        for m in _END.finditer(text, content, min(end, content + 5000))
    )
    before_space = (
        style != "circled"
        and shape["close"] not in {"）", "．"}
        and (bool(shape["gap"]) or not shape["bullet"])
    )
    at = content
    while True:
        following = _next_sign(shape["sign"], value)
        if following is None:
            return found
        sign, value = following
        written = shape["open"] + sign + shape["close"]
        while True:
            at = text.find(written, at, end)
            stop = at + len(written)
            if at < 0 or stop >= end:
                return found
            start = _behind_bullet(text, content, at, shape["bullet"])
            if (
                start >= 0
                and not (before_space and not text[stop].isspace())
                and _may_begin(
                    text, content, start, style, shape, bare_dot=bare_dot, has_ends=has_ends
                )
            ):
                break
            at = stop
        found.append((start, stop, text[start:stop]))
        at = stop


class _Opening(NamedTuple):
    """The label that may begin a list.

    Attributes:
        shape: Its parts.
        value: What its sign stands for.
        following: The next label's sign and what closes it.
    """

    shape: re.Match[str]
    value: str
    following: str


@lru_cache(maxsize=1024)
def _opening(label: str, style: str) -> _Opening | None:
    """What a label says of a list that it may begin; None when it begins none."""
    if style not in _LISTED and not style.startswith(("bullet", "dash")):
        return None
    shape = _SHAPE.fullmatch(label)
    if shape is None or (not shape["close"] and style != "circled"):
        return None
    value = ordinal_key(shape["sign"])
    following = _next_sign(shape["sign"], value)
    return None if following is None else _Opening(shape, value, following[0] + shape["close"])


def _behind_bullet(text: str, content: int, at: int, bullet: str) -> int:
    """Where an item begins whose sign stands here: at the bullet that it needs; -1 without it."""
    if not bullet:
        return at
    while at > content and text[at - 1].isspace():
        at -= 1
    return at - 1 if text[at - 1] == bullet and at > content else -1


def _is_list_dot(text: str, at: int) -> bool:
    """Whether a full stop belongs to a number or a single letter."""
    before = text[max(0, at - 3) : at].split()[-1:] or [""]
    return before[0].isdigit() or len(before[0]) == 1


def _may_begin(
    text: str,
    content: int,
    at: int,
    style: str,
    shape: re.Match[str],
    *,
    bare_dot: bool,
    has_ends: bool,
) -> bool:
    before = text[max(content, at - 24) : at]
    bare = before.rstrip()
    if not bare or (
        bare == before
        and style != "circled"
        and shape["close"] not in {"）", "．"}
        and not shape["bullet"]
    ):
        return False
    ended = bare[-1] in _ENDS or (bare[-1] in ')）」』”"' and bare[-2:-1] in _ENDS)
    if shape["bullet"] or (bare != before and _LINKED.search(before)):
        return True
    if style == "circled":
        return ended or (bare != before and bare[-1] not in "、，,・及びとやはがの")
    if shape["open"] or style == "degree":
        return ended
    if ended:
        return not _NUMBER_BEFORE.search(before)
    if bare_dot and has_ends:
        return False
    return bare != before and not _NUMBER_BEFORE.search(before)


def _next_sign(sign: str, value: str) -> tuple[str, str] | None:
    """The sign that follows in the series that the first sign began, and its value."""
    if sign.isdecimal() and value.isdecimal():
        number = int(value) + 1
        zero = ord(sign[0]) - int(sign[0])
        return "".join(chr(zero + int(c)) for c in str(number)), str(number)
    if "①" <= sign <= "⑲" and value.isdecimal():
        return chr(ord("①") + int(value)), str(int(value) + 1)
    if sign.lower() in {"i", "ii", "iii", "iv"} and value.isdecimal():
        number = int(value) + 1
        if number > len(_ROMAN):
            return None
        roman = _ROMAN[number - 1]
        return (roman if sign.islower() else roman.upper()), str(number)
    if len(sign) == 1 and sign.isascii() and sign.isalpha():
        following = chr(ord(value[0]) + 1)
        if not following.isalpha():
            return None
        return (following if sign.islower() else following.upper()), following
    return None


_ROMAN: Final = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split()
