"""Figures whose sign changed: ＋13 against "minus 13".

A sign is told only where both sides write one, for growth and loss have many other words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.checks.counterparts import value_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from transflow.checks.base import Pair
    from transflow.model import Span
    from transflow.text.facts.model import Fact

_SIGN = re.compile(
    r"(?:(?P<plus>[+＋]|プラス|\bplus[ \u00a0])"
    r"|(?P<minus>(?<![0-9A-Za-z)）%％.,])[-−－‐]|[▲△]|マイナス|\bminus[ \u00a0]|\bmoins[ \u00a0]))"
    r"(?:US|[A-Z]{1,3})?[$€£¥￥]?\s?\Z",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"[+＋▲△−－‐]|プラス|マイナス|\b(?:plus|minus|moins)[ \u00a0]|-[$€£¥]?[0-9]", re.IGNORECASE
)
_PERHAPS = re.compile("[+＋▲△−－‐プマpPmM-]")
"""How any of them begins: looked for first, which is quick."""

_SIGN_LENGTH = 12
_NEAR = 100


def turned_signs(
    pair: Pair, source: Sequence[Fact], target: Sequence[Fact]
) -> Iterator[tuple[str, Span, Span]]:
    """Find figures that carry the other sign in the target.

    Args:
        pair: The texts.
        source: Facts of its source.
        target: Facts of its target.

    Yields:
        A message and both spans.
    """
    if not source or not target:
        return
    if not (_PERHAPS.search(pair.source) and _ANY.search(pair.source) and _ANY.search(pair.target)):
        return
    wanted = _signed(pair.source, source)
    told = _signed(pair.target, target) if wanted else {}
    for value, signs in wanted.items():
        there = told.get(value)
        if there and len(signs) == 1 and len(there) == 1 and signs.keys() != there.keys():
            span, target_span = next(iter(signs.values())), next(iter(there.values()))
            here, other = pair.source[slice(*span)], pair.target[slice(*target_span)]
            yield f"the source says “{here}”, the target “{other}”", span, target_span


def _signed(text: str, facts: Sequence[Fact]) -> dict[Decimal, dict[str, Span]]:
    """Give the figures that carry a sign, with where each sign of one stands first."""
    found: dict[Decimal, dict[str, Span]] = {}
    for fact in facts[:_NEAR]:
        value = value_of(fact)
        sign = _SIGN.search(text, max(0, fact.start - _SIGN_LENGTH), fact.start)
        if value is not None and sign and sign.lastgroup:
            found.setdefault(value, {}).setdefault(sign.lastgroup, (sign.start(), fact.end))
    return found
