"""Work on many small values without looking for garbage in circles meanwhile."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage in circles meanwhile.

    A long document, or a thousand checked pairs, is a hundred thousand small values without a
    circle among them beside dictionaries that stay: going through them again and again takes from
    a twentieth to a third of the time. For work that ends soon, since circles are kept until then.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
