"""Matched brackets and quotation marks of one block, in linear time.

Marks that have no partner are no pairs: an apostrophe, a list's ``a)``, an inch mark. A closing
mark closes the nearest open mark of its kind and drops what was left open inside it.
"""

from __future__ import annotations

import re
from typing import Final

Pair = tuple[int, int]
"""Offsets of the opening and the closing mark."""

QUOTES: Final = frozenset("\"'“”„‘‚«»‹›「『《〈＂〝")
_BRACKETS: Final = {
    ")": "(",
    "]": "[",
    "}": "{",
    "）": "（",
    "］": "［",
    "｝": "｛",
    "」": "「",
    "』": "『",
    "】": "【",
    "〕": "〔",
    "〉": "〈",
    "》": "《",
    "〟": "〝",
    "›": "‹",
    "｣": "｢",
}
_OPENING: Final = frozenset(_BRACKETS.values())
_CLOSERS: Final = {opener: closer for closer, opener in _BRACKETS.items()} | {"“": "”", "«": "»"}
"""Opening marks, and what closes them where nothing unusual stands between."""

MARK: Final = re.compile("[()\\[\\]{}（）［］｛｝「」『』【】〔〕〈〉《》〝〟‹›｢｣“”„‘’‚«»\"＂']")


class _Stack:
    """Open marks; closing one drops those above it, so that every mark is handled once."""

    def __init__(self) -> None:
        self.open: list[tuple[str, int]] = []
        self.count: dict[str, int] = {}
        self.pairs: list[Pair] = []

    def push(self, kind: str, at: int) -> None:
        self.open.append((kind, at))
        self.count[kind] = self.count.get(kind, 0) + 1

    def has(self, kind: str) -> bool:
        return self.count.get(kind, 0) > 0

    def close(self, kind: str, at: int) -> None:
        while self.open:
            top, start = self.open.pop()
            self.count[top] -= 1
            if top == kind:
                self.pairs.append((start, at))
                return


def pairs(text: str) -> list[Pair]:
    """The matched pairs of a text, in the order of their opening marks."""
    marks = MARK.findall(text)
    if not marks:
        return []
    usual = _well_nested(text, marks)
    if usual is not None:
        return usual
    stack = _Stack()
    opened = stack.open
    size = len(text)
    at = -1
    for mark in marks:
        at = text.find(mark, at + 1)
        if mark in _OPENING:
            opened.append((mark, at))
            stack.count[mark] = stack.count.get(mark, 0) + 1
        elif mark in _BRACKETS:
            kind = _BRACKETS[mark]
            if opened and opened[-1][0] == kind:  # the usual case, without a call
                stack.count[kind] -= 1
                stack.pairs.append((opened.pop()[1], at))
            elif stack.has(kind):
                stack.close(kind, at)
        else:
            before = text[at - 1] if at else " "
            after = text[at + 1] if at + 1 < size else " "
            _quote(stack, mark, at, before, after)
    return sorted(stack.pairs)


def _well_nested(text: str, marks: list[str]) -> list[Pair] | None:
    """The pairs, when every mark opens, closes what was opened last or is an apostrophe."""
    if len(marks) == 2 and _CLOSERS.get(marks[0]) == marks[1]:  # the usual case
        at = text.find(marks[0])
        return [(at, text.find(marks[1], at))]
    out: list[Pair] = []
    wanted: list[str] = []
    opened: list[int] = []  # which of the pairs lack their closing mark
    at = -1
    for mark in marks:
        at = text.find(mark, at + 1)
        closer = _CLOSERS.get(mark)
        if closer is not None:
            wanted.append(closer)
            opened.append(len(out))
            out.append((at, -1))
        elif wanted and wanted[-1] == mark:
            del wanted[-1]
            number = opened.pop()
            out[number] = (out[number][0], at)
        elif not (
            mark in "'’" and text[at - 1 : at].isalpha() and "a" <= text[at + 1 : at + 2] <= "z"
        ):
            return None
    return [pair for pair in out if pair[1] >= 0] if opened else out


def _quote(stack: _Stack, mark: str, at: int, before: str, after: str) -> None:
    if mark in '"＂':
        _straight(stack, mark, at, before, after)
    elif mark == "'":
        _single(stack, at, before, after)
    elif mark in "„‚":
        stack.push(mark, at)
    elif mark == "“":
        if stack.has("„"):
            stack.close("„", at)
        else:
            stack.push("“", at)
    elif mark == "”":
        if stack.has("“"):
            stack.close("“", at)
        elif stack.has("„"):
            stack.close("„", at)
        elif stack.has("”"):
            stack.close("”", at)  # Swedish and Finnish open with the same mark
        elif not after.isspace():
            stack.push("”", at)
    elif mark == "‘":
        if stack.has("‚"):
            stack.close("‚", at)
        else:
            stack.push("‘", at)
    elif mark == "’":
        if after.isalpha() and after < "\u1100" and before not in ".!?…,":
            return  # an apostrophe
        if stack.has("‘"):
            stack.close("‘", at)
        elif stack.has("‚"):
            stack.close("‚", at)
    elif mark == "«":
        if stack.has("»"):
            stack.close("»", at)  # German and Danish turn them round
        else:
            stack.push("«", at)
    elif stack.has("«"):
        stack.close("«", at)
    elif not after.isspace():
        stack.push("»", at)


def _straight(stack: _Stack, mark: str, at: int, before: str, after: str) -> None:
    if stack.has(mark):
        if before.isspace() and not after.isspace():
            stack.push(mark, at)  # the one before was never closed
        else:
            stack.close(mark, at)
    elif before.isalnum() and after.isalnum() and before < "\u1100":
        return  # Hebrew gershayim, minutes and seconds
    elif not (after.isspace() or before.isdigit()) or before.isspace():
        stack.push(mark, at)


def _single(stack: _Stack, at: int, before: str, after: str) -> None:
    """A straight apostrophe quotes only where nothing else explains it."""
    if stack.has("'"):
        if before in ".!?,…;" and not after.isalnum():
            stack.close("'", at)
    elif (before.isspace() or before in '([{“"') and after.isalpha():
        stack.push("'", at)
