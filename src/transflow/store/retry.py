"""Waiting for one's turn: short random pauses, since SQLite's own busy wait starves writers.

SQLite's busy handler sleeps longer the longer it has waited, so a newcomer always asks more often
than who came first. Here it is the other way round: the longer one has waited, the shorter the
pauses, from 0.3 to 2 ms at first down to a tenth of that.
"""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, TypeVar

from transflow.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

SHORTEST, LONGEST = 0.000_3, 0.002
"""Bounds of the first pause, in seconds."""

AGE = 0.02
"""Seconds after which pauses are half as long, twice that a third, and so on down to a tenth."""

PATIENCE = 15.0
"""Seconds after which a turn will not come any more: somebody holds the lock and is stuck."""


def patiently(
    attempt: Callable[[], T],
    busy: Callable[[Exception], bool],
    *,
    patience: float = PATIENCE,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
    jitter: Callable[[float, float], float] = random.uniform,
) -> T:
    """Repeat an attempt until it is no longer refused because somebody else has the turn.

    Args:
        attempt: What to do; it has no effect when it is refused.
        busy: Tells whether an exception means that somebody else has the turn.
        patience: Seconds to go on for.
        clock: Seconds that only grow.
        sleep: Pauses for so many seconds.
        jitter: Random number between two bounds.

    Returns:
        What the attempt returned.

    Raises:
        ServiceError: When patience has run out; it says that a retry may succeed.
    """
    began: float | None = None
    while True:
        try:
            return attempt()
        except Exception as error:
            if not busy(error):
                raise
            now = clock()
            if began is None:
                began = now
            elif now - began > patience:
                raise ServiceError(
                    f"another process has been writing to the workspace for {patience:g} seconds",
                    hint="wait for it to end, then repeat",
                    retry=True,
                ) from error
        sleep(jitter(SHORTEST, LONGEST) / min(10.0, 1.0 + (now - began) / AGE))
