"""Japanese-English knowledge from JMdict and JMnedict, compiled once and kept on this machine.

The dictionary files JMdict and JMnedict are the property of the Electronic Dictionary Research and
Development Group (https://www.edrdg.org/), and are used in conformance with the Group's licence,
Creative Commons Attribution-ShareAlike 4.0 (https://www.edrdg.org/edrdg/licence.html). Nothing of
them comes with transflow: the user installs the package ``jamdict-data`` (with ``transflow[ja]``),
and what is compiled from it stays in the user's cache folder.
"""

from __future__ import annotations

import os
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.engines.jmdict_cache import FORMAT, CompiledDictionary
from transflow.engines.jmdict_compile import compile_jmdict, fingerprint
from transflow.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

CACHE_NAME = f"jmdict-{FORMAT}.dictionary"
"""Name of the compiled file; versions of transflow that differ in it keep a file each."""


def default_cache() -> Path:
    """The cache folder of this user: in XDG_CACHE_HOME when it is set, else in ``~/.cache``."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    # The specification has relative paths ignored.
    return (Path(base) if Path(base).is_absolute() else Path.home() / ".cache") / "transflow"


def find_database() -> Path | None:
    """The database of the package ``jamdict-data``, or None when it is not installed."""
    spec = find_spec("jamdict_data")  # importing it would run it, and gain nothing
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        database = Path(folder) / "jamdict.db"
        if database.is_file():
            return database
    return None


def open_jmdict(
    cache_dir: Path | None = None, progress: Callable[[float], None] | None = None
) -> CompiledDictionary | None:
    """Open the compiled dictionary; compile it first when it is missing, stale or broken.

    Args:
        cache_dir: Folder of the compiled file; None for ``default_cache()``.
        progress: Told the share that is compiled, 0 to 1; not called when nothing is to be done.

    Returns:
        The dictionary, or None when there is neither a compiled file nor the package to make it.

    Raises:
        InputError: The package's database is broken, or it is not there and the compiled file is
            broken.
        ServiceError: The compiled file cannot be written.
    """
    compiled = (cache_dir or default_cache()) / CACHE_NAME
    database = find_database()
    if database is None:
        with suppress(FileNotFoundError):
            return CompiledDictionary(compiled)
        return None
    with suppress(FileNotFoundError, InputError):  # what is missing or broken is made anew
        found = CompiledDictionary(compiled)
        if found.origin == fingerprint(database):
            return found
    compile_jmdict(database, compiled, progress)
    return CompiledDictionary(compiled)
