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

_TELLING = tuple(
    "transl tradu traduz übersetz vertal 訳 译 譯 번역 перев បកប្រែ แปล ແປ dịch terjem ترجم".split()
)
"""One of these stands in every marker of these languages."""


def marker(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a marker such as "[Provisional translation]" inside the text of a unit."""
    low = pair.target.lower()
    if not pair.markers and not any(hint in low for hint in _TELLING):
        return
    in_source = bool(find_markers(pair.source, pair.markers))
    told = find_markers(pair.target, pair.markers)
    # beside a sentence a bracket is no marker of the document, but one all the same
    told = told or bracketed_markers(pair.target, pair.markers)
    source = pair.source.lower()
    spoken = any(hint in source for hint in _TELLING)
    for found in told:
        severity = Severity.WARNING if in_source else None
        if spoken and not in_source:
            severity = Severity.NOTICE  # the source says of itself that it is translated
        yield Finding(
            f"“{found.phrase}” is a marker of the edition and stands in the text",
            None,
            (found.start, found.end),
            severity,
        )
