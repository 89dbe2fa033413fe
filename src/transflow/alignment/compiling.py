"""The one place that asks numba to compile (extra ``fast``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import numba

if TYPE_CHECKING:
    from collections.abc import Callable

_F = TypeVar("_F", bound="Callable[..., Any]")


def compiled(function: _F) -> _F:
    """Compile at the first call; keep the machine code beside the module or in the user's cache."""
    try:
        made: _F = numba.njit(cache=True, nogil=True)(function)
    except RuntimeError:  # neither place can be written: compile anew in every process
        made = numba.njit(nogil=True)(function)
    return made
