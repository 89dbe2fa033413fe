"""Fold text so that what readers take for the same compares equal, with a map back.

Folding is NFKC and case folding, plus what NFKC leaves apart although no reader would: typographic
and straight quotes, hyphens, dashes and minus signs, every kind of white space. Invisible
characters (soft hyphen, zero-width space, variation selectors, direction marks) vanish.

Most text maps one character to one character, and then offsets need no map at all: that is the
fast path. Only what expands, composes or vanishes is walked cluster by cluster.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Span

_ALIKE: dict[str, str] = {
    **dict.fromkeys("‘’‚‛ʼʹ′", "'"),
    **dict.fromkeys("“”„‟″«»〝〞〟", '"'),
    **dict.fromkeys("‐‑‒–—―−⁃﹣", "-"),
    "〜": "~",
}
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0100-\U000e01ef]",
)
_UNEVEN_ASCII = re.compile(r"[\t-\r\x1c-\x1f]|  ")
_CJK = "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_GAP = re.compile(f"(?<=[{_CJK}\U00020000-\U0003ffff]) (?=[{_CJK}\U00020000-\U0003ffff])")

_LONGEST_CLUSTER = 32
"""Unicode's stream-safe limit (UAX #15) of 30 marks, rounded up: reordering more costs squared."""

_REMEMBERED = 1 << 16
"""How many characters a table learns; hostile text must not fill the memory."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and where its characters came from.

    Attributes:
        text: The folded text.
        starts: For each folded character the original offset where its origin begins; None when
            every character stands where it stood.
        ends: For each folded character the offset behind its origin; None likewise.
        length: Length of the original text.
    """

    text: str
    starts: Sequence[int] | None
    ends: Sequence[int] | None
    length: int

    def span(self, a: int, b: int) -> Span:
        """Map the folded slice ``a:b`` to half-open offsets into the original text.

        Args:
            a: First folded offset, 0 to ``len(text)``.
            b: Offset behind the last, at least ``a``.

        Returns:
            The shortest original span that holds the origin of every character of the slice; an
            empty one for an empty slice.
        """
        if self.starts is None or self.ends is None:
            return a, b
        if a >= b:
            at = self.starts[a] if a < len(self.starts) else self.length
            return at, at
        return self.starts[a], self.ends[b - 1]


class _OneToOne(dict[int, int | None]):
    """Table for ``str.translate``, learnt as characters appear; None where one is not enough."""

    def __init__(self, *, keep_case: bool) -> None:
        super().__init__()
        self._keep_case = keep_case

    def __missing__(self, code: int) -> int | None:
        folded = _fold_cluster(chr(code), keep_case=self._keep_case)
        answer = ord(folded) if len(folded) == 1 else None
        if len(self) < _REMEMBERED:
            self[code] = answer
        return answer


def fold(text: str, *, keep_case: bool = False) -> Folded:
    """Fold a text for comparison.

    Args:
        text: Any text.
        keep_case: Leave the case of letters as it is.

    Returns:
        The folded text with its map: compatibility characters decomposed and composed again (NFKC),
        case folded, quotes, hyphens and dashes unified, runs of white space one space, invisible
        characters gone, unpaired surrogates U+FFFD.
    """
    length = len(text)
    if text.isascii() and not _UNEVEN_ASCII.search(text):
        return Folded(text if keep_case else text.lower(), None, None, length)
    quick = text.translate(_CASED if keep_case else _CASELESS)
    if len(quick) == length and "  " not in quick and unicodedata.is_normalized("NFKC", quick):
        return Folded(quick, None, None, length)
    return _walk(text, keep_case=keep_case)


def close_gaps(folded: Folded) -> Folded:
    """Drop white space between two Chinese or Japanese characters.

    A space or line break there sets letters apart (法　の　支配) or comes from a wrapped line; it
    never parts words as it does in Latin script.
    """
    if folded.text.isascii() or " " not in folded.text or not _GAP.search(folded.text):
        return folded
    gaps = {match.start() for match in _GAP.finditer(folded.text)}
    kept = [index for index in range(len(folded.text)) if index not in gaps]
    spans = [folded.span(index, index + 1) for index in kept]
    return Folded(
        "".join(folded.text[index] for index in kept),
        tuple(start for start, _ in spans),
        tuple(end for _, end in spans),
        folded.length,
    )


def _fold_cluster(cluster: str, *, keep_case: bool) -> str:
    """Fold one character with the marks that follow it."""
    composed = unicodedata.normalize("NFKC", cluster)
    if not keep_case:
        composed = unicodedata.normalize("NFKC", composed.casefold())
    out: list[str] = []
    for char in composed:
        if char.isspace():
            if not out or out[-1] != " ":
                out.append(" ")
        elif "\ud800" <= char <= "\udfff":
            out.append("\ufffd")
        elif not _INVISIBLE.match(char):
            out.append(_ALIKE.get(char, char))
    return "".join(out)


def _walk(text: str, *, keep_case: bool) -> Folded:
    """Fold cluster by cluster and keep the map."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at, length = 0, len(text)
    while at < length:
        end = at + 1
        limit = min(length, at + _LONGEST_CLUSTER)
        while end < limit and _continues(text[end]):
            end += 1
        folded = _fold_cluster(text[at:end], keep_case=keep_case)
        if folded.startswith(" ") and out and out[-1] == " ":
            ends[-1] = end
            folded = folded[1:]
        for char in folded:
            out.append(char)
            starts.append(at)
            ends.append(end)
        at = end
    return Folded("".join(out), tuple(starts), tuple(ends), length)


def _continues(char: str) -> bool:
    """Tell whether a character belongs to the one before it: marks, kana voicing, Hangul vowels."""
    return char > "\u02ff" and (
        unicodedata.category(char).startswith("M")
        or char in "\uff9e\uff9f"
        or "\u1160" <= char <= "\u11ff"
    )


_CASELESS = _OneToOne(keep_case=False)
_CASED = _OneToOne(keep_case=True)
