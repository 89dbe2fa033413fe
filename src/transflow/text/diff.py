"""What changed between two texts, marked as a person would mark it.

Tokens are compared with the bit-parallel longest common subsequence of rapidfuzz (Indel); then the
result is made readable: changes with next to nothing between them become one change, an insertion
or deletion is moved to where a phrase begins, and a rewritten Japanese compound from which
characters were only taken out, or into which they were only put, shows just those. The idea of
cleaning up a minimal difference is that of diff-match-patch (semantic and lossless clean-up).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from transflow.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.model import Span

_CELLS = 200_000_000
"""Largest table of token pairs to be compared exactly: 25 MB of bits, some 30 ms."""

_ISLAND = 2
"""As many letters or digits between two changes are never left standing alone."""

_SHORT_SPACED = 8
_SHORT_UNSPACED = 3
"""What stands between two changes, each at least as long, is swallowed up to this many characters:
one short word, or one short phrase of a script without spaces."""

_SLIDE = 200
"""How many tokens an insertion is moved at most in search of a better place."""

_SENTENCE_ENDS = frozenset(".!?。！？．៕។")
_CLAUSE_ENDS = frozenset(",;:、，；：")


class Tag(StrEnum):
    """What happened to a stretch of text."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Op:
    """One stretch of two texts.

    Attributes:
        tag: What happened.
        old: Where it is in the old text; empty for an insertion.
        new: Where it is in the new text; empty for a deletion.
    """

    tag: Tag
    old: Span
    new: Span


@dataclass(slots=True)
class _Change:
    """Old tokens ``[a, b)`` became new tokens ``[c, d)``."""

    a: int
    b: int
    c: int
    d: int


class _Side:
    """One text as tokens, with the offsets of their beginnings and of the end."""

    __slots__ = ("offsets", "text", "tokens")

    def __init__(self, text: str, lang: str) -> None:
        self.text = text
        self.tokens = tokenize(text, lang)
        self.offsets = list(accumulate(map(len, self.tokens), initial=0))

    def length(self, first: int, last: int) -> int:
        return self.offsets[last] - self.offsets[first]


def diff(old: str, new: str, lang: str) -> tuple[Op, ...]:
    """Compare two texts of one language.

    Args:
        old: The text before.
        new: The text after.
        lang: BCP 47 tag of both.

    Returns:
        Stretches in order, with offsets into both texts, that cover both without gap or overlap;
        equal stretches and changes alternate. Words, numbers and characters with their combining
        marks are whole, and between two changes no equal stretch has fewer than three letters or
        digits. Two empty texts give nothing.
    """
    if old == new:
        return (Op(Tag.EQUAL, (0, len(old)), (0, len(new))),) if old else ()
    before, after = _Side(old, lang), _Side(new, lang)
    changes = _merge(_compare(before.tokens, after.tokens), before, after)
    for change in _isolated(changes, len(before.tokens)):
        _slide(*change, before, after)
    changes = _merge(changes, before, after)
    return _operations([_spans(change, before, after) for change in changes], len(old), len(new))


# ------------------------------------------------------------------------------- comparing


def _compare(old: Sequence[str], new: Sequence[str]) -> list[_Change]:
    """The changes between two lists of tokens, exact as long as that is affordable."""
    numbers: dict[str, int] = {}
    left = [numbers.setdefault(token, len(numbers)) for token in old]
    right = [numbers.setdefault(token, len(numbers)) for token in new]
    if len(left) * len(right) <= _CELLS:
        return _exact(left, right)
    # too long to compare token by token: first whole sentences, then inside what differs
    groups: dict[tuple[int, ...], int] = {}
    ends = {number for token, number in numbers.items() if "\n" in token or token in _SENTENCE_ENDS}
    starts_left, keys_left = _sentences(left, ends, groups)
    starts_right, keys_right = _sentences(right, ends, groups)
    if len(keys_left) * len(keys_right) > _CELLS:
        return [_trimmed(_Change(0, len(left), 0, len(right)), left, right)]
    changes = []
    for coarse in _exact(keys_left, keys_right):
        a, b = starts_left[coarse.a], starts_left[coarse.b]
        c, d = starts_right[coarse.c], starts_right[coarse.d]
        if (b - a) * (d - c) > _CELLS:
            changes.append(_trimmed(_Change(a, b, c, d), left, right))
        else:
            changes += [
                _Change(a + inner.a, a + inner.b, c + inner.c, c + inner.d)
                for inner in _exact(left[a:b], right[c:d])
            ]
    return changes


def _exact(left: list[int], right: list[int]) -> list[_Change]:
    return [
        _Change(code.src_start, code.src_end, code.dest_start, code.dest_end)
        for code in Indel.opcodes(left, right)
        if code.tag != "equal"
    ]


def _sentences(
    tokens: list[int], ends: set[int], groups: dict[tuple[int, ...], int]
) -> tuple[list[int], list[int]]:
    """Where each sentence begins (and the last one ends), and a number for each content."""
    starts = [0, *(index + 1 for index, token in enumerate(tokens) if token in ends)]
    if starts[-1] != len(tokens):
        starts.append(len(tokens))
    keys = [
        groups.setdefault(tuple(tokens[first:last]), len(groups))
        for first, last in pairwise(starts)
    ]
    return starts, keys


def _trimmed(change: _Change, old: Sequence[object], new: Sequence[object]) -> _Change:
    """The change without what is alike at its beginning and at its end."""
    a, b, c, d = change.a, change.b, change.c, change.d
    while a < b and c < d and old[a] == new[c]:
        a, c = a + 1, c + 1
    while a < b and c < d and old[b - 1] == new[d - 1]:
        b, d = b - 1, d - 1
    return _Change(a, b, c, d)


# ------------------------------------------------------------------------------- making readable


def _merge(changes: list[_Change], before: _Side, after: _Side) -> list[_Change]:
    """Join changes that a person would see as one; again and again, in linear time."""
    merged: list[_Change] = []
    for change in changes:
        grown = change
        while merged and _swallowed(merged[-1], grown, before, after):
            first = merged.pop()
            grown = _Change(first.a, grown.b, first.c, grown.d)
        merged.append(grown)
    trimmed = (_trimmed(change, before.tokens, after.tokens) for change in merged)
    return [change for change in trimmed if change.a < change.b or change.c < change.d]


def _swallowed(first: _Change, second: _Change, before: _Side, after: _Side) -> bool:
    """Whether the equal stretch between two changes is too small to stand between them."""
    if first.b == second.a:
        return True
    gap = before.text[before.offsets[first.b] : before.offsets[second.a]]
    core = 0
    for char in gap:
        core += char.isalnum()
        if core > _ISLAND:
            break
    else:
        return True
    if len(gap) > 2 * _SHORT_SPACED:
        return False
    limit = _SHORT_UNSPACED if max(gap) > "\u0e00" else _SHORT_SPACED
    return len(gap.strip()) <= limit and all(
        len(gap) <= max(before.length(change.a, change.b), after.length(change.c, change.d))
        for change in (first, second)
    )


def _isolated(changes: list[_Change], length: int) -> Iterator[tuple[_Change, int, int]]:
    """Each insertion or deletion with how many tokens before and behind it are unchanged."""
    for index, change in enumerate(changes):
        if change.a == change.b or change.c == change.d:
            low = changes[index - 1].b if index else 0
            high = changes[index + 1].a if index + 1 < len(changes) else length
            yield change, change.a - low, high - change.b


def _slide(
    change: _Change, room_before: int, room_behind: int, before: _Side, after: _Side
) -> None:
    """Move an insertion or deletion to where a phrase begins and ends, if it can be moved."""
    inserted = change.a == change.b
    tokens = after.tokens if inserted else before.tokens
    first, last = (change.c, change.d) if inserted else (change.a, change.b)
    lowest = highest = 0
    while (
        -lowest < min(room_before, _SLIDE)
        and tokens[first + lowest - 1] == tokens[last + lowest - 1]
    ):
        lowest -= 1
    while highest < min(room_behind, _SLIDE) and tokens[first + highest] == tokens[last + highest]:
        highest += 1
    step = max(
        range(lowest, highest + 1),
        key=lambda step: (_seam(tokens, first + step) + _seam(tokens, last + step), step),
    )
    change.a, change.b = change.a + step, change.b + step
    change.c, change.d = change.c + step, change.d + step


def _seam(tokens: list[str], at: int) -> int:
    """How natural it is to cut before a token: the higher the better."""
    if at in (0, len(tokens)):
        return 6
    before, behind = tokens[at - 1], tokens[at]
    if "\n" in before:
        return 6
    if before.isspace():
        if at == 1 or tokens[at - 2] in _SENTENCE_ENDS:
            return 5
        return 4 if tokens[at - 2] in _CLAUSE_ENDS else 3
    if behind.isspace():
        return 2
    if before in _SENTENCE_ENDS:
        return 5
    if before in _CLAUSE_ENDS:
        return 4
    if behind in _SENTENCE_ENDS or behind in _CLAUSE_ENDS:
        return 1
    # a Japanese phrase ends in hiragana, and the next one begins in another script
    return 3 if _is_hiragana(before[-1]) and not _is_hiragana(behind[0]) else 0


# ------------------------------------------------------------------------------- offsets


def _is_hiragana(char: str) -> bool:
    return "\u3041" <= char <= "\u309f"


def _is_kanji(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or char == "々"


def _may_cut(text: str, at: int) -> bool:
    """Whether a Japanese compound may be cut here: between kanji or hiragana, not in a number."""
    if at in (0, len(text)):
        return True
    pair = text[at - 1 : at + 1]
    return all(
        _is_kanji(char) or (_is_hiragana(char) and not unicodedata.combining(char)) for char in pair
    ) and all(unicodedata.numeric(char, None) is None for char in pair)


def _in_ending(text: str, at: int) -> bool:
    """Whether a cut here tears an ending in hiragana apart."""
    return 0 < at < len(text) and _is_hiragana(text[at - 1]) and _is_hiragana(text[at])


def _spans(change: _Change, before: _Side, after: _Side) -> tuple[Span, Span]:
    """The offsets of a change, narrowed where kanji compounds have a part in common."""
    start, end = before.offsets[change.a], before.offsets[change.b]
    new_start, new_end = after.offsets[change.c], after.offsets[change.d]
    old, new = before.text[start:end], after.text[new_start:new_end]
    if not old or not new or max(old) < "\u3000" or max(new) < "\u3000":
        return (start, end), (new_start, new_end)
    seams = {offset - start for offset in before.offsets[change.a : change.b + 1]}
    new_seams = {offset - new_start for offset in after.offsets[change.c : change.d + 1]}
    head, tail = _common(old, new, seams, new_seams)
    return (start + head, end - tail), (new_start + head, new_end - tail)


def _common(old: str, new: str, seams: set[int], new_seams: set[int]) -> tuple[int, int]:
    """How many characters at the beginning and at the end stay out of a change.

    Either one text is the other with something put in, or what they have in common is a token of
    its own in at least one of them.

    Args:
        old: What is replaced.
        new: By what.
        seams: Offsets in ``old`` where a token begins or ends.
        new_seams: The same in ``new``.
    """
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    tail = next((at for at in range(shorter) if old[-1 - at] != new[-1 - at]), shorter)
    if head + tail < shorter:
        return (
            _whole_part(head, old, new, seams, new_seams),
            -_whole_part(-tail, old, new, seams, new_seams),
        )
    rest = shorter - head
    short, long, edges = (old, new, new_seams) if len(old) < len(new) else (new, old, seams)
    cuts = (head, len(long) - rest)
    # an ending is torn apart only by what stands for itself
    torn = _in_ending(short, head)
    if _may_cut(short, head) and all(
        cut in edges or (not torn and _may_cut(long, cut)) for cut in cuts
    ):
        return head, rest
    return 0, 0


def _whole_part(common: int, old: str, new: str, seams: set[int], new_seams: set[int]) -> int:
    """As much of what is in common as is a token in one text and may be cut off in the other.

    Args:
        common: Characters at the beginning, or negative: at the end.
        old: See ``_common``.
        new: See ``_common``.
        seams: See ``_common``.
        new_seams: See ``_common``.
    """
    step = 1 if common > 0 else -1
    while common:
        cut, new_cut = (common, common) if step > 0 else (len(old) + common, len(new) + common)
        pairs = ((cut in seams, new, new_cut, new_seams), (new_cut in new_seams, old, cut, seams))
        if any(
            seam and (at in others or (_may_cut(text, at) and not _in_ending(text, at)))
            for seam, text, at, others in pairs
        ):
            break
        common -= step
    return common


def _operations(spans: list[tuple[Span, Span]], old_end: int, new_end: int) -> tuple[Op, ...]:
    """Changes and what is equal between them."""
    ops: list[Op] = []
    old_at = new_at = 0
    for old, new in spans:
        if old_at < old[0]:
            ops.append(Op(Tag.EQUAL, (old_at, old[0]), (new_at, new[0])))
        tag = Tag.INSERT if old[0] == old[1] else Tag.DELETE if new[0] == new[1] else Tag.REPLACE
        ops.append(Op(tag, old, new))
        old_at, new_at = old[1], new[1]
    if old_at < old_end:
        ops.append(Op(Tag.EQUAL, (old_at, old_end), (new_at, new_end)))
    return tuple(ops)
