"""From sums over paths to confidence: of links said to be 90 % sure, nine in ten are right.

The sums saturate: what speaks for a wrong link speaks for it in all its words at once, and a
sentence that was left out is easily taken into a neighbour's bead, where what speaks for the rest
of the bead speaks for it too. Sums over the same scores at half their size tell apart what the
whole ones call equally sure. Confidence is a logistic function (Platt 1999) of the log odds of
both: of the softened ones alone for plain links, of both for links of several segments; a segment
without counterpart keeps its sum, which is right as it is.

The figures were fitted together on gold sets of many kinds of text and languages, those of rough
translations with a quarter of the weight. Each set's own figures stay nearly the same when it is
left out of the fit (see ``docs/align.md``).
"""

from __future__ import annotations

import math

SOFTENED = 0.5
"""Factor on all scores of the softened sums."""

_PLAIN = 1.56, 1.96
"""Plain links: start, slope of the softened log odds."""

_SEVERAL = -0.45, 0.41, 0.43
"""Links of several segments: start, slope of the softened log odds, slope of the log odds."""

_EDGE = 1e-5
"""Probabilities nearer to 0 or 1 are taken as this near."""

_SOFT_EDGE = 1e-4


def confidence(posterior: float, softened: float, sources: int, targets: int) -> float:
    """How sure a link is.

    Args:
        posterior: Probability of its bead by the sums, 0 to 1.
        softened: The same by the sums of scores times `SOFTENED`, 0 to 1.
        sources: Source segments of the link.
        targets: Target segments of the link.

    Returns:
        0 to 1; it grows with both probabilities.
    """
    if not sources or not targets:
        return min(1.0, max(0.0, posterior))
    soft = _log_odds(softened, _SOFT_EDGE)
    if sources + targets == 2:
        start, slope = _PLAIN
        return _chance(start + slope * soft)
    start, slope, whole = _SEVERAL
    return _chance(start + slope * soft + whole * _log_odds(posterior, _EDGE))


def _log_odds(chance: float, edge: float) -> float:
    inner = min(1 - edge, max(edge, chance))
    return math.log(inner / (1 - inner))


def _chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))
