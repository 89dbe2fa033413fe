"""Machine drafts as a pivot: what a machine made of a source segment, held against the target.

A draft is in the target's own language, so that its words meet the translation's as they are. They
join the source segment as tokens of their own, which no other evidence confuses with its words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.sides import divider
from transflow.alignment.tokens import TokenKind, read_side
from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from transflow.alignment.tokens import Side, Token
    from transflow.text.morphology import Morphology

MARK = "\x02"
"""Begins the key of every token from a draft."""

_WEIGHT = 0.5
"""Weight of a draft's word: it says again what the source's own words say."""

_SAME = 0.8
"""How surely the translation renders a draft's word by the same word."""


def with_drafts(
    side: Side, drafts: Sequence[str], lang: str, morphology: Mapping[str, Morphology]
) -> Side:
    """The source side with the words of its drafts.

    Args:
        side: The source side.
        drafts: A draft of each segment, in order, "" where there is none.
        lang: BCP 47 tag of the drafts, which is that of the target.
        morphology: Analysers by primary language subtag.

    Raises:
        UsageError: There are more or fewer drafts than segments.
    """
    if len(drafts) != side.size:
        raise UsageError(
            f"{len(drafts)} drafts for {side.size} source segments: there must be one for each",
            hint="an empty line stands for a segment that has no draft",
        )
    draft = read_side(drafts, lang, _nothing, divider(lang, morphology))
    telling = (draft.kinds == TokenKind.WORD) | (draft.kinds == TokenKind.NAME)
    first = len(side.keys)
    number = np.where(telling, first + np.cumsum(telling) - 1, -1)
    kept = np.flatnonzero(telling)
    keys = (*side.keys, *(MARK + draft.keys[at] for at in kept))
    held = telling[draft.tokens]
    segment = np.repeat(np.arange(side.size), np.diff(side.offsets))
    other = np.repeat(np.arange(side.size), np.diff(draft.offsets))[held]
    order = np.argsort(np.concatenate((segment, other)), kind="stable")
    tokens = np.concatenate((side.tokens, number[draft.tokens][held]))[order]
    written = (*side.written, *(draft.written[at] for at in np.flatnonzero(held)))
    size = np.bincount(segment, minlength=side.size) + np.bincount(other, minlength=side.size)
    return replace(
        side,
        keys=keys,
        surfaces=(*side.surfaces, *(draft.surfaces[at] for at in kept)),
        # No name of a draft is missed when it has no counterpart: the machine may have made it up.
        kinds=np.concatenate((side.kinds, np.full(len(kept), TokenKind.WORD, dtype=np.int8))),
        index={key: at for at, key in enumerate(keys)},
        tokens=tokens,
        written=tuple(written[at] for at in order.tolist()),
        offsets=np.concatenate(([0], np.cumsum(size))),
        counts=np.concatenate((side.counts, draft.counts[kept])),
        weights=np.concatenate((side.weights, _WEIGHT * draft.weights[kept])),
    )


def drafted(source: Side, target: Side) -> Iterator[tuple[int, int, float]]:
    """Words of drafts with the same words of the target.

    Returns:
        Source token, target token, strength 0 to 1.
    """
    for key, number in source.index.items():
        if key.startswith(MARK):
            same = target.index.get(key[len(MARK) :])
            if same is not None:
                yield number, same, _SAME


def _nothing(_text: str) -> Iterable[Token]:
    """No facts and terms: the source itself has them."""
    return ()
