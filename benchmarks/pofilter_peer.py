"""translate-toolkit's pofilter as a peer: which pairs does it flag?

It runs as a program of its own (its licence is the GPL, so it is never imported) when it is on the
PATH or named by the variable POFILTER.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import polib

if TYPE_CHECKING:
    from collections.abc import Mapping

SENTENCES = ("endpunc", "numbers", "brackets", "doublequoting", "doublewords", "doublespacing")
SENTENCES += ("emails", "urls", "unchanged", "blank", "startwhitespace", "endwhitespace", "long")
"""Its tests that fit sentences; the others are about programs (accelerators, variables, XML)."""


def program() -> str | None:
    """Path of pofilter, or None."""
    return os.environ.get("POFILTER") or shutil.which("pofilter")


def flagged(
    texts: Mapping[str, tuple[str, str, str]], tests: tuple[str, ...] = SENTENCES
) -> set[str]:
    """Run pofilter.

    Args:
        texts: By identifier the target language, the source and the target.
        tests: Names of its tests.

    Returns:
        The identifiers that it flags.
    """
    by_language: dict[str, list[str]] = defaultdict(list)
    for name, (lang, _, _) in texts.items():
        by_language[lang].append(name)
    found: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        for lang, names in by_language.items():
            given, left = Path(folder, f"{lang}.po"), Path(folder, f"{lang}.out.po")
            catalog = polib.POFile()
            catalog.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": lang}
            for name in names:
                _, source, target = texts[name]
                catalog.append(polib.POEntry(msgctxt=name, msgid=source, msgstr=target))
            catalog.save(str(given))
            call = [program() or "pofilter", "--progress=none", f"--language={lang}"]
            call += [f"--test={test}" for test in tests]
            subprocess.run([*call, str(given), str(left)], check=True, capture_output=True)
            if left.exists():
                found |= {e.msgctxt for e in polib.pofile(str(left)) if e.msgctxt}
    return found
