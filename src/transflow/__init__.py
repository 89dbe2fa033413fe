"""transflow: from a provisional translation to an official one.

The names below load on first use, so that importing the package costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from transflow.api import align, check, segment

__all__ = ["__version__", "align", "check", "segment"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name in {"align", "check", "segment"}:
        from transflow import api  # noqa: PLC0415 - lazy on purpose: numpy costs 70 ms

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
