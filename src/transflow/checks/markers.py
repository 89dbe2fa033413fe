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
    from collections.abc import Iterable

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary
    from transflow.model import Marker

_TELLING = tuple(
    "transl tradu traduz übersetz vertal 訳 译 譯 번역 перев បកប្រែ แปล ແປ dịch terjem ترجم".split()
)
"""One of these stands in every marker of these languages."""


def marker(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a marker such as "[Provisional translation]" in one text of a unit."""
    low, source = pair.target.lower(), pair.source.lower()
    spoken = any(hint in source for hint in _TELLING)
    if not (pair.markers or spoken or any(hint in low for hint in _TELLING)):
        return
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
