"""Checks of numbers: the same quantity must stand on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.checks.figures import told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.checks.base import Finding, Pair
    from transflow.glossary.matcher import Glossary


def number(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find counts, fractions and durations that differ."""
    return told(pair, "number")


def scale(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find amounts that are a power of ten apart (350万 against 350 million)."""
    return told(pair, "scale")


def unit(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find equal figures with different units (3年 against 3 months)."""
    return told(pair, "unit")


def percent(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find shares that differ (３割 against 3 percent)."""
    return told(pair, "percent")


def money(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find amounts of money or currencies that differ."""
    return told(pair, "money")


def ordinal(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find places in a sequence that differ (第21回 against the 12th)."""
    return told(pair, "ordinal")


def reference(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find references whose levels differ or are swapped (第三条第二項)."""
    return told(pair, "reference")
