"""Doing something again whenever files change, for a person who edits beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

Stamp = tuple[tuple[str, int, int], ...]


def stamp(paths: Iterable[Path]) -> Stamp:
    """What changes when one of the files does: name, time of change and size of each.

    A file that is not there, or is empty, is passed over: an editor may be replacing it just now,
    and SQLite's log comes and goes.
    """
    found = []
    for path in paths:
        try:
            state = path.stat()
        except FileNotFoundError:
            continue
        if state.st_size:
            found.append((str(path), state.st_mtime_ns, state.st_size))
    return tuple(found)


def watch(look: Callable[[], Stamp], act: Callable[[], None], pause: Callable[[], None]) -> None:
    """Act at once, and again after every change; ends when ``pause`` raises.

    Args:
        look: Gives the present stamp.
        act: What to do.
        pause: Waits a moment.
    """
    last: Stamp | None = None
    while True:
        present = look()
        if present != last:
            # Taken before: a change made while this is at work must not be missed.
            last = present
            act()
        pause()
