"""Word order as evidence: a word mostly stands where its counterpart stands in the other text.

A place is told as a share of the bead, 0 at its beginning and 1 at its end. How fast it becomes
rare that two words translate each other the farther apart they stand is one figure for a document
and direction (Dyer, Chahuneau and Smith 2013, "fast_align"): some 8 to 12 between most European
languages, 2 to 5 between Japanese and English. It is learnt together with the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.tokens import TokenKind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from transflow.alignment.tokens import Side

START = 3.0
"""Steepness before anything is learnt."""

_GRID = np.concatenate(([1e-3], np.arange(0.25, 20.1, 0.25)))
_STEPS = 100


def nearness(
    given: NDArray[np.float64], explained: NDArray[np.float64], steepness: float
) -> NDArray[np.float64]:
    """How much likelier words at these places translate each other than words anywhere.

    Args:
        given: Place of each word that explains, 0 to 1.
        explained: Place of the word that it explains.
        steepness: Above 0; near 0 all places are alike.

    Returns:
        Factors with a mean of 1 over all places of the word that explains.
    """
    whole = 2 - np.exp(-steepness * explained) - np.exp(steepness * (explained - 1))
    return np.asarray(steepness * np.exp(-steepness * np.abs(given - explained)) / whole)


def _mean_distance(steepness: float) -> float:
    place = (np.arange(_STEPS) + 0.5) / _STEPS
    weight = nearness(place[:, None], place, steepness)
    return float((weight * np.abs(place[:, None] - place)).mean())


_DISTANCES = np.array([_mean_distance(steepness) for steepness in _GRID])
"""Mean distance of words that translate each other at each steepness of the grid."""


def steepness_of(distance: float) -> float:
    """The steepness at which words are so far apart on average."""
    return float(np.interp(-distance, -_DISTANCES, _GRID))


def running_words(side: Side) -> NDArray[np.int64]:
    """How many words stand before each token, and before the end; facts and terms are none.

    They are listed before the words of a segment, wherever they stand in it.
    """
    kinds = side.kinds[side.tokens]
    return np.concatenate(([0], np.cumsum(~_placeless(kinds))))


def places(
    side: Side,
    running: NDArray[np.int64],
    token: NDArray[np.int64],
    first: NDArray[np.int64],
    last: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Place of each token in its run of segments.

    Args:
        side: One side.
        running: What `running_words` gives.
        token: Position of each token in the side.
        first: Position of the first token of its run.
        last: Position behind the last one.

    Returns:
        0 to 1; -1 for facts and terms.
    """
    words = np.maximum(running[last] - running[first], 1)
    place = (running[token] - running[first] + 0.5) / words
    return np.where(_placeless(side.kinds[side.tokens[token]]), -1.0, place)


def _placeless(kinds: NDArray[np.int8]) -> NDArray[np.bool_]:
    return np.asarray((kinds == TokenKind.FACT) | (kinds == TokenKind.TERM))
