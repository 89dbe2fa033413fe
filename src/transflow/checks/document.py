"""Checks of one text beside the others: the same source, or the same translation, twice.

A document is held against itself and against what other documents of the workspace say. Only what
this document has, too, is kept of the others (see `shared`), so that the cost is one look at each
of their units.
"""

from __future__ import annotations

import unicodedata
from heapq import nlargest
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.length import weight
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from transflow.checks.base import Pair

_LONG_ENOUGH = 12
_LONG_TARGET = 30.0
_UNLIKE = 1.6
_SHOWN = 60


def shared(pairs: Sequence[Pair], elsewhere: Iterable[Pair]) -> list[Pair]:
    """Keep what has a source text or a translation that the document has, too.

    Args:
        pairs: The document.
        elsewhere: Pairs of other documents; each is looked at once.
    """
    sources = {_folded(pair.source) for pair in pairs} - {""}
    targets = {_folded(pair.target) for pair in pairs} - {""}
    return [p for p in elsewhere if _folded(p.source) in sources or _folded(p.target) in targets]


def inconsistent(pairs: Sequence[Pair], elsewhere: Iterable[Pair]) -> Iterator[Finding]:
    """Find the same source text with different translations.

    Another document is named where its rendering is at least as common in the workspace as this
    one's, so that one rendering that differs from all others is told where it stands, and only
    there.

    Args:
        pairs: The document.
        elsewhere: What other documents translate.
    """
    folded = [(_folded(pair.source), _folded(pair.target)) for pair in pairs]
    wanted = {source for source, target in folded if source and target}
    # For the sources of the document their renderings elsewhere, with those who use them.
    others: dict[str, dict[str, list[Pair]]] = {}
    for pair in elsewhere:
        source = _folded(pair.source)
        target = _folded(pair.target) if source in wanted else ""
        if target:
            others.setdefault(source, {}).setdefault(target, []).append(pair)
    # Two are enough to know the commonest one that is not a given one.
    common = {
        source: nlargest(2, renderings.items(), key=lambda entry: len(entry[1]))
        for source, renderings in others.items()
    }
    first: dict[str, tuple[Pair, str]] = {}
    for pair, (source, target) in zip(pairs, folded, strict=True):
        if not source or not target:
            continue
        here, rendering = first.setdefault(source, (pair, target))
        known = here if rendering != target else None
        if known is None and source in others:
            own = 1 + len(others[source].get(target, ()))
            known = _other(common[source], target, own)
        if known is None:
            continue
        yield Finding(
            f"the same source is translated “{_short(known.target)}”{_place(known)}",
            (0, len(pair.source)),
            (0, len(pair.target)),
            None if len(source) >= _LONG_ENOUGH else Severity.NOTICE,
            pair.unit,
        )


def _other(common: list[tuple[str, list[Pair]]], target: str, least: int) -> Pair | None:
    """The first user of the commonest other rendering, when it has so many, or None."""
    users = next((users for text, users in common if text != target), [])
    return users[0] if len(users) >= least else None


def same_target(pairs: Sequence[Pair], elsewhere: Iterable[Pair]) -> Iterator[Finding]:
    """Find the same translation of different source texts.

    A language says one thing in many ways, so that this is a notice, and a warning only where the
    sources differ so much in length that one translation cannot be right for both.

    Args:
        pairs: The document.
        elsewhere: What other documents translate.
    """
    folded = [_folded(pair.target) for pair in pairs]
    first: dict[str, Pair] = {}
    wanted = {target for target in folded if target}
    others: dict[str, Pair] = {}
    for pair in elsewhere:
        target = _folded(pair.target)
        if target in wanted and pair.source.strip():
            others.setdefault(target, pair)
    for pair, target in zip(pairs, folded, strict=True):
        if not pair.source.strip():
            continue
        here, there = first.get(target), others.get(target)
        if here is None and there is None:  # nearly always: compared with nothing
            first[target] = pair
            continue
        if weight(target, pair.target_lang) < _LONG_TARGET:
            continue
        if here is None or weight(target, here.target_lang) < _LONG_TARGET:
            here = first[target] = pair
        for known in (here, there):
            if known is None or known is pair:
                continue
            if _letters(known.source) != _letters(_folded(pair.source)):
                yield _same_target(pair, known)
                break


def _same_target(pair: Pair, known: Pair) -> Finding:
    sizes = sorted(
        (
            weight(_folded(pair.source), pair.source_lang),
            weight(_folded(known.source), known.source_lang),
        )
    )
    return Finding(
        f"the same translation stands for “{_short(known.source)}”{_place(known)}",
        (0, len(pair.source)),
        (0, len(pair.target)),
        None if sizes[1] > _UNLIKE * max(sizes[0], 1.0) else Severity.NOTICE,
        pair.unit,
    )


def _place(pair: Pair) -> str:
    return f" in unit {pair.unit}" if pair.unit else ""


def _short(text: str) -> str:
    shown = text.strip()
    return shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…"


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if char.isalnum())


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text)
    # of all white space only the space is printable: nothing to fold in most texts
    if folded.isprintable() and "  " not in folded and folded == folded.strip():
        return folded
    return " ".join(folded.split())
