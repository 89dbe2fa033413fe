"""Counted groups whose members are named before the count: 日中韓三か国."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.model import Span
    from transflow.text.facts.forms import Value

_GROUP = re.compile(r"[かヵカケヶ箇]国|国|者|人|名|社|氏|州|県|市|省|大学|首脳|大臣|団体|機関|都市")
_NATIONS = "日米英仏独伊加豪印中韓露ロ欧西葡蘭墨伯越泰比馬台港星朝土希波瑞"
_NATION_RUN = re.compile(rf"[{_NATIONS}]+\Z")
_MEMBERS = re.compile(r"(?:[一-龠々ァ-ヶーA-Za-z.、,・と]|及び|並びに|および)+\Z")
_BETWEEN = re.compile(r"[、,・と]|及び|並びに|および")
_WINDOW = 80
_LARGEST = 12


def is_listed(text: str, span: Span, value: Value) -> bool:
    """Say whether a count only sums up the members that are named directly before it.

    Args:
        text: Folded text.
        span: The numeral; its counter follows.
        value: Its value.

    Returns:
        True for 三 of 日中韓三か国 and of 日本、中国、韓国の三か国; never for a count above 12.
    """
    start, end = span
    if not 2 <= value <= _LARGEST or not _GROUP.match(text, end):
        return False
    before = text[max(0, start - _WINDOW) : start].removesuffix("の")
    if run := _NATION_RUN.search(before):
        letters = run.group()
        if len(letters) == value and len(set(letters)) == len(letters):
            return True
    members = _MEMBERS.search(before)
    if not members:
        return False
    named = [part for part in _BETWEEN.split(members.group()) if part]
    return len(named) >= value
