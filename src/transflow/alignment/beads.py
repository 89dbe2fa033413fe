"""Bead types and how often each is met: adaptive priors.

A bead says how many consecutive source segments correspond to how many target segments. Priors
start from what parallel texts show in general (Gale and Church 1993, widened to five) and move to
the document's own habits as passes go on. Unlinked segments come in runs, so that the second and
every further one of a run is much likelier than the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Bead = tuple[int, int]
"""Source segments, target segments."""

LINKS: tuple[Bead, ...] = (
    (1, 1),
    (1, 2),
    (2, 1),
    (2, 2),
    (1, 3),
    (3, 1),
    (1, 4),
    (4, 1),
    (2, 3),
    (3, 2),
    (1, 5),
    (5, 1),
    (3, 3),
)
"""Beads that link something; the position in this tuple is the bead's number."""

BEADS: tuple[Bead, ...] = (*LINKS, (1, 0), (0, 1))
"""Every bead; the last two leave a segment unlinked."""

DELETE = BEADS.index((1, 0))
INSERT = BEADS.index((0, 1))
DEPTH = max(max(bead) for bead in BEADS)
"""The most segments of one side in a bead."""

_START = {
    (1, 1): 0.80,
    (1, 2): 0.06,
    (2, 1): 0.06,
    (2, 2): 0.008,
    (1, 3): 0.01,
    (3, 1): 0.01,
    (1, 4): 0.003,
    (4, 1): 0.003,
    (2, 3): 0.003,
    (3, 2): 0.003,
    (1, 5): 0.001,
    (5, 1): 0.001,
    (3, 3): 0.001,
    (1, 0): 0.02,
    (0, 1): 0.02,
}
_STRENGTH = 30.0
"""How many beads of the document outweigh the starting priors."""

_EXTEND = 0.2
"""Probability that an unlinked segment is followed by another one."""


@dataclass(frozen=True, slots=True)
class BeadPriors:
    """How often beads are met, as logarithms.

    Attributes:
        bead: Log probability of each bead, in the order of BEADS.
        extend: Log probability of a further unlinked segment after an unlinked one.
    """

    bead: NDArray[np.float64]
    extend: float

    @property
    def delete(self) -> float:
        """Of an unlinked source segment after a linked one."""
        return float(self.bead[DELETE])

    @property
    def insert(self) -> float:
        """Of an unlinked target segment after a linked one."""
        return float(self.bead[INSERT])


def starting_priors() -> BeadPriors:
    """The priors before anything of the document is known."""
    start = np.array([_START[bead] for bead in BEADS])
    return BeadPriors(np.log(start), float(np.log(_EXTEND)))


def adapted_priors(seen: NDArray[np.float64], runs: float) -> BeadPriors:
    """The priors after a pass.

    Args:
        seen: How many beads of each type the pass found (fractions allowed), in the order of BEADS.
        runs: In how many runs the unlinked segments stood.

    Returns:
        The document's counts smoothed by the starting priors. Only the first unlinked segment of a
        run counts for its bead's prior: a long hole does not make single omissions likely.
    """
    start = np.exp(starting_priors().bead)
    nulls = float(seen[DELETE] + seen[INSERT])
    counts = seen.astype(np.float64).copy()
    if nulls > 0:
        counts[[DELETE, INSERT]] *= min(1.0, runs / nulls)
    smoothed = (counts + _STRENGTH * start) / (counts.sum() + _STRENGTH)
    return BeadPriors(np.log(smoothed), starting_priors().extend)
