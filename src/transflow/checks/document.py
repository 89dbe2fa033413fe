"""Checks of a whole document."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.length import weight
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary

_LONG_ENOUGH = 12
_LONG_TARGET = 30.0
_UNLIKE = 1.6
_SHOWN = 60


def inconsistent(pairs: Sequence[Pair], glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find the same source text with different translations."""
    first: dict[str, Pair] = {}
    for pair in pairs:
        source, target = _folded(pair.source), _folded(pair.target)
        if not source or not target:
            continue
        known = first.setdefault(source, pair)
        if _folded(known.target) == target:
            continue
        place = f" in unit {known.unit}" if known.unit else ""
        shown = known.target.strip()
        if len(shown) > 60:
            shown = shown[:60] + "…"
        yield Finding(
            f"the same source is translated “{shown}”{place}",
            (0, len(pair.source)),
            (0, len(pair.target)),
            Severity.WARNING if len(source) >= _LONG_ENOUGH else Severity.NOTICE,
            pair.unit,
        )


def same_target(pairs: Sequence[Pair], glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find the same translation of different source texts.

    A language says one thing in many ways, so that this is a notice, and a warning only where the
    sources differ so much in length that one translation cannot be right for both.
    """
    first: dict[str, Pair] = {}
    for pair in pairs:
        source, target = _folded(pair.source), _folded(pair.target)
        if weight(target, pair.target_lang) < _LONG_TARGET or not source:
            continue
        known = first.setdefault(target, pair)
        other = _folded(known.source)
        if _letters(other) == _letters(source):
            continue
        sizes = sorted((weight(source, pair.source_lang), weight(other, known.source_lang)))
        place = f" in unit {known.unit}" if known.unit else ""
        shown = known.source.strip()
        if len(shown) > _SHOWN:
            shown = shown[:_SHOWN] + "…"
        yield Finding(
            f"the same translation stands for “{shown}”{place}",
            (0, len(pair.source)),
            (0, len(pair.target)),
            None if sizes[1] > _UNLIKE * max(sizes[0], 1.0) else Severity.NOTICE,
            pair.unit,
        )


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())
