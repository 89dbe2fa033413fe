"""Which arithmetic the search runs on: arrays always, compiled loops where numba is installed."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal

from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

Arithmetic = Literal["auto", "arrays", "compiled"]

WORTH = 60_000
"""Nodes of a band from which compiled loops win back what loading them costs."""

_CHOSEN: ContextVar[Arithmetic] = ContextVar("arithmetic", default="auto")


@contextmanager
def arithmetic(choice: Arithmetic) -> Iterator[None]:
    """Run what is aligned inside on one kind of arithmetic; both give the same answers.

    Args:
        choice: ``arrays`` (numpy), ``compiled`` (numba), or ``auto``, which takes compiled loops
            for what is large enough when they are there.

    Raises:
        UsageError: Compiled loops are asked for, and numba is not installed.
    """
    if choice == "compiled" and not is_compiled():
        raise UsageError("compiled loops need numba", hint="pip install 'transflow[fast]'")
    token = _CHOSEN.set(choice)
    try:
        yield
    finally:
        _CHOSEN.reset(token)


@lru_cache(maxsize=1)
def is_compiled() -> bool:
    """Whether numba is installed."""
    return find_spec("numba") is not None


def kernels(nodes: int) -> ModuleType | None:
    """The compiled loops, or None when arrays are to do the work.

    Args:
        nodes: Size of the work; what is small is not worth the loading.
    """
    choice = _CHOSEN.get()
    if choice == "arrays" or (choice == "auto" and nodes < WORTH) or not is_compiled():
        return None
    return import_module("transflow.alignment.kernels")
