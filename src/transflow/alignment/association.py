"""How two features of segments hang together: the score that structure and marks share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STRENGTH = 12.0
"""Links that the expectation is worth."""

_CLIP = 3.0


def associate(
    source: NDArray[np.int64],
    target: NDArray[np.int64],
    size: int,
    agree: float,
    links: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]] | None,
) -> NDArray[np.float64]:
    """Log ratio of how often values meet in links to how often they would by chance.

    A value that one side never has, or that all segments share, scores nothing.

    Args:
        source: Value of each source segment.
        target: Value of each target segment.
        size: Number of values.
        agree: Share of links whose values agree, expected before anything is aligned.
        links: The source and the target segment of each link whose values meet, and how much it is
            believed; None for expectation alone.

    Returns:
        Array [size, size] in nats, by source and target value.
    """
    one = np.bincount(source, minlength=size) / max(1, len(source))
    two = np.bincount(target, minlength=size) / max(1, len(target))
    chance = np.outer(one, two)
    # Expectation: values agree, as far as the two texts have them equally often.
    same = np.diag(np.minimum(one, two))
    left, right = one - same.diagonal(), two - same.diagonal()
    rest = np.outer(left, right) / max(left.sum(), 1e-9)
    expected = agree * (same + rest) + (1 - agree) * chance
    counts = _STRENGTH * expected
    if links is not None:
        first, second, weight = links
        met = np.bincount(source[first] * size + target[second], weight, minlength=size * size)
        counts = counts + met.reshape(size, size)
        one, two = counts.sum(1) / counts.sum(), counts.sum(0) / counts.sum()
        chance = np.outer(one, two)
    share = counts / max(counts.sum(), 1e-9)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.log(share) - np.log(chance)
    return np.asarray(np.clip(np.nan_to_num(ratio, nan=0.0, posinf=0.0), -_CLIP, _CLIP))
