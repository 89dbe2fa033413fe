"""Checks of a whole document."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary

_LONG_ENOUGH = 12


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


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())
