"""From sums over paths to confidence: of links said to be 90 % sure, nine in ten are right.

The sums are right for plain links as they are. Links of several segments come out too sure: a
sentence that was left out is easily taken into a neighbour's bead, and what speaks for the rest of
the bead speaks for it too. Their log odds are shrunk and lowered (Platt 1999). The figures come
from gold sets of many kinds of text and languages and fit them together, none of them exactly (see
the table in ``docs/align.md``).
"""

from __future__ import annotations

import math

_SHRINK = 0.85
_LOWER = 0.6
_EDGE = 1e-6


def confidence(posterior: float, sources: int, targets: int) -> float:
    """How sure a link is.

    Args:
        posterior: Probability of its bead by the sums, 0 to 1.
        sources: Source segments of the link.
        targets: Target segments of the link.

    Returns:
        0 to 1; never surer than the sums.
    """
    bounded = min(1.0, max(0.0, posterior))
    if sources + targets <= 2 or not sources or not targets:
        return bounded
    inner = min(1 - _EDGE, max(_EDGE, bounded))
    odds = _SHRINK * math.log(inner / (1 - inner)) - _LOWER
    return min(bounded, 1 / (1 + math.exp(-odds)))
