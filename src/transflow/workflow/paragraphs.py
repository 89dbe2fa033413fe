"""Which paragraphs of a link a written text leaves as they are.

A text that somebody wrote stands where the first segment of its link stood. A link may reach over
several paragraphs, though; those at either end that the text has word for word stay where they are,
with their breaks and labels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_GOES_ON: Final = frozenset(",;:、，；：—–-（([「『“‘")
"""No paragraph that was written anew ends in these: the sentence goes on behind them."""


def rewritten(
    texts: Sequence[str], paragraphs: Sequence[int], text: str, separator: str
) -> tuple[slice, str]:
    """What of some segments a text replaces, and what replaces it.

    Args:
        texts: The segments.
        paragraphs: The paragraph of each, ascending.
        text: The text that was written for all of them.
        separator: What stands between two sentences of the language.

    Returns:
        The segments that are replaced, at least those of one paragraph, and the text for them.
    """
    first, last = 0, len(texts)
    while last > first and paragraphs[first] != paragraphs[last - 1]:
        start = last - 1
        while paragraphs[start - 1] == paragraphs[last - 1]:
            start -= 1
        tail = separator + separator.join(texts[start:last])
        rest = text[: -len(tail)]
        if not text.endswith(tail) or not _may_end(rest, texts[start - 1]):
            break
        last, text = start, rest
    while last > first and paragraphs[first] != paragraphs[last - 1]:
        end = first + 1
        while paragraphs[end] == paragraphs[first]:
            end += 1
        head = separator.join(texts[first:end]) + separator
        if not text.startswith(head) or len(text) == len(head):
            break
        first, text = end, text[len(head) :]
    return slice(first, last), text


def _may_end(text: str, before: str) -> bool:
    """Whether a paragraph may end with a text where it ended with another one."""
    if not text or text[-1] in _GOES_ON:
        return False
    return not text[-1].isalnum() or before[-1:].isalnum()
