"""The check of markers: the words that call an edition provisional are no part of its text.

The edition is given its marker when it is written, the provisional one only; what stands in a unit
would stay in the official edition too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.model import Severity
from transflow.text.marker import bracketed_markers, find_markers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary
    from transflow.model import Marker

_TELLING = tuple("transl tradu vertal terjem".split())
_TELLING_BEYOND_ASCII = tuple("訳 译 譯 übersetz 번역 перев បកប្រែ แปล ແປ dịch ترجم".split())
"""One of these stands in every marker of these languages."""


def marker(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a marker such as "[Provisional translation]" in one text of a unit."""
    spoken = _tells(pair.source)
    if pair.markers or spoken or _tells(pair.target):
        return _found(pair, spoken=spoken)
    return ()


def _tells(text: str) -> bool:
    """Whether a text speaks of a translation at all."""
    low = text.lower()
    for hint in _TELLING:
        if hint in low:
            return True
    if low.isascii():
        return False
    for hint in _TELLING_BEYOND_ASCII:  # noqa: SIM110 -- a third faster than any()
        if hint in low:
            return True
    return False


def _found(pair: Pair, *, spoken: bool) -> Iterator[Finding]:
    own, told = _markers(pair.source, pair), _markers(pair.target, pair)
    if own and not told:
        place = own[0].start, own[0].end
        yield Finding(f"“{own[0].phrase}” has no counterpart", place, None, Severity.WARNING)
    for found in told:
        # a source that says of itself that it is a translation is translated with that
        severity = Severity.NOTICE if own or spoken else None
        yield Finding(
            f"“{found.phrase}” is a marker of the edition and stands in the text",
            None,
            (found.start, found.end),
            severity,
        )


def _markers(text: str, pair: Pair) -> tuple[Marker, ...]:
    # beside a sentence a bracket is no marker of the document, but one all the same
    return find_markers(text, pair.markers) or bracketed_markers(text, pair.markers)
