"""Amounts whose currency the source never names, though it names another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.text.facts.agreement import same_currency

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.text.facts.model import Fact

_NEAR = 60
"""How many amounts are looked at, so that hostile text costs no more than its length."""


def exchanged(source: Sequence[Fact], target: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Find bare figures of the source that the target gives in a currency of its own.

    "476 billion euros, 1.3 billion more" names the euro once; a translation may repeat it, but
    hardly name dollars there.

    Args:
        source: Facts of the source.
        target: Facts of the target.

    Yields:
        The bare figure of the source and the amount of the target.
    """
    named = [fact for fact in source if fact.kind == "money"][:_NEAR]
    if not named:
        return
    said = {fact.key for fact in target if fact.kind != "money"}
    bare = [fact for fact in source if fact.kind == "number" and fact.key not in said][:_NEAR]
    for amount in [fact for fact in target if fact.kind == "money"][:_NEAR]:
        if any(same_currency(amount, fact) for fact in named):
            continue
        for fact in bare:
            if fact.atoms[:1] == amount.atoms[:1]:
                yield fact, amount
                break
