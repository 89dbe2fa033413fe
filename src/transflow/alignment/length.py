"""Length as evidence: how likely a target of this length is for sources of that length.

Lengths are characters without space, weighed by script, because one Han character says as much as
about three letters. The score is a log-likelihood ratio between "translation of these" (normal
around the document's own ratio, as Gale and Church 1993 have it) and "any segments of this text"
(log-normal), so that it may speak for a bead or against it.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_HAN = 3.3
_KANA = 1.6
_HANGUL = 2.4
LENGTH_CLIP = 12.0
"""Most nats that lengths say."""

UNUSUAL = 0.003
"""Share of links whose lengths say nothing."""

_OUTLIER = 20
"""Medians that the length of one segment may count for in the text's own figures."""

_USUAL = 2.0
"""Segments that the usual ratio of 1 is worth against the document's own."""


def weighed_length(text: str) -> float:
    """Length of a text in letters: space counts nothing, a Han character about three letters."""
    if text.isascii():
        return float(len(text) - text.count(" ")) + 1.0
    total = 1.0
    for char in text:
        if char.isspace():
            continue
        if char < "\u0300":
            total += 1.0
        elif "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf":
            total += _HAN
        elif "\u3040" <= char <= "\u30ff":
            total += _KANA
        elif "\uac00" <= char <= "\ud7a3":
            total += _HANGUL
        elif unicodedata.category(char) != "Mn":
            total += 1.0
    return total


def lengths(texts: Sequence[str]) -> NDArray[np.float64]:
    """Weighed length of each text."""
    return np.array([weighed_length(text) for text in texts], dtype=np.float64)


@dataclass(frozen=True, slots=True)
class LengthModel:
    """What is known of the lengths in a pair.

    Attributes:
        ratio: Target letters for a source letter.
        spread: Variance of the target length for an expected letter.
        mean: Mean of the logarithm of a target segment's length.
        deviation: Standard deviation of the same.
    """

    ratio: float
    spread: float
    mean: float
    deviation: float

    def score(
        self, source: NDArray[np.float64], target: NDArray[np.float64], count: int
    ) -> NDArray[np.float64]:
        """Log-likelihood ratio of target lengths given source lengths.

        Args:
            source: Summed lengths of the source segments of each bead, positive.
            target: Summed lengths of its target segments, positive.
            count: Number of target segments in the bead.

        Returns:
            Nats, within -12 to 12.
        """
        expected, variance, constant = self.expected(source)
        linked = -0.5 * (target - expected) ** 2 / variance - constant
        # Some translations are far shorter or longer than usual: what then is said is bounded.
        usual = linked - self.free(target, count) + math.log(1 - UNUSUAL)
        return np.asarray(np.minimum(np.logaddexp(usual, math.log(UNUSUAL)), LENGTH_CLIP))

    def expected(
        self, source: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Mean and variance of the target lengths of sources, and the log of what normalises."""
        expected = self.ratio * source
        variance = self.spread * np.maximum(expected, 1.0)
        return expected, variance, 0.5 * np.log(2 * np.pi * variance)

    def free(self, target: NDArray[np.float64], count: int) -> NDArray[np.float64]:
        """Log-likelihood of target lengths of so many segments whatever the source."""
        mean = self.mean + math.log(count)
        deviation = self.deviation / math.sqrt(count)
        logarithm = np.log(target)
        return np.asarray(
            -0.5 * ((logarithm - mean) / deviation) ** 2
            - math.log(deviation * math.sqrt(2 * math.pi))
            - logarithm
        )


def starting_model(source: NDArray[np.float64], target: NDArray[np.float64]) -> LengthModel:
    """The model before anything is aligned.

    The ratio is that of the totals, or that of the medians when it is more usual: one side may
    hold much that the other has not, or one segment of a megabyte. Weighed lengths make a ratio
    near 1 the usual one.
    """
    # No single segment may decide.
    bounded = [np.minimum(side, _OUTLIER * np.median(side)) for side in (source, target)]
    totals = bounded[1].sum() / bounded[0].sum()
    medians = np.median(target) / np.median(source)
    ratio = min(float(totals), float(medians), key=lambda value: abs(math.log(value)))
    few = _USUAL / (_USUAL + min(len(source), len(target)))
    ratio = float(np.clip(ratio ** (1 - few), 0.1, 10.0))
    logarithm = np.log(bounded[1])
    return LengthModel(
        ratio=ratio,
        spread=3.0 * max(ratio, 0.2),
        mean=float(logarithm.mean()),
        deviation=max(0.15, float(logarithm.std())),
    )


def adapted_model(
    model: LengthModel, start: LengthModel, source: NDArray[np.float64], target: NDArray[np.float64]
) -> LengthModel:
    """The model after a pass, from the lengths of its 1-1 links.

    Args:
        model: The model of the pass.
        start: The starting model, which bounds how far the spread may move.
        source: Source length of each 1-1 link.
        target: Target length of each.

    Returns:
        A model with the links' own ratio and spread; the same one when there are too few.
    """
    if len(source) < 20:
        return model
    ratio = float(np.clip(target.sum() / source.sum(), 0.05, 20.0))
    expected = np.maximum(ratio * source, 1.0)
    # The third quartile of chi-squared with one degree of freedom is 1.32: robust to wrong links.
    spread = float(np.percentile((target - expected) ** 2 / expected, 75)) / 1.32
    spread = float(np.clip(spread, 0.5 * start.spread, 4.0 * start.spread))
    return LengthModel(ratio, spread, model.mean, model.deviation)
