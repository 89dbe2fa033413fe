"""Checks of fixed terms: one judgement of the pair, told by kind.

The checks of a pair share one judgement. It is remembered for the last few thousand pairs, by
the glossary's identity through a weak reference, so that a glossary that is replaced is let go.
"""

from __future__ import annotations

import weakref
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.glossary.enforcement import TermFault, TermFinding, enforce

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary


def term_missing(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:
    """Find source terms without a permitted rendering in the target."""
    return _told(pair, glossary, TermFault.MISSING)


def term_forbidden(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:
    """Find forbidden renderings where their source term stands."""
    return _told(pair, glossary, TermFault.FORBIDDEN)


def term_case(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:
    """Find renderings whose capitals are not those of the glossary."""
    return _told(pair, glossary, TermFault.CASE)


def do_not_translate(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:
    """Find terms that must stay as they are and did not."""
    return _told(pair, glossary, TermFault.KEPT)


def _told(pair: Pair, glossary: Glossary | None, kind: TermFault) -> Iterable[Finding]:
    if glossary is None:
        return ()
    return [
        Finding(found.message, found.source_span, found.target_span, found.severity)
        for found in _judged(weakref.ref(glossary), pair.source, pair.target)
        if found.kind is kind
    ]


@lru_cache(maxsize=4096)
def _judged(
    reference: weakref.ReferenceType[Glossary], source: str, target: str
) -> tuple[TermFinding, ...]:
    glossary = reference()
    if glossary is None:  # the caller holds it, so only a bug in the caller brings us here
        raise ReferenceError("the glossary is gone")
    return tuple(enforce(glossary, source, target))
