"""Checking the pairs of a file, in as many processes as one likes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.store.files import read_file
from transflow.usecases.batch import local_executor
from transflow.usecases.knowledge import checking_knowledge
from transflow.usecases.session import read_glossary
from transflow.usecases.terminology import glossary_for
from transflow.usecases.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.formats.pairs_jsonl import PairLine
    from transflow.glossary.matcher import Glossary
    from transflow.model import Diagnostic

_CHUNK = 500
"""Pairs that a process is given at a time."""


@dataclass(frozen=True, slots=True)
class PairSettings:
    """What holds for every pair.

    Attributes:
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        glossary: File of the glossary, or "".
        date: On which terms must be valid (``YYYY-MM-DD``), or "".
        version: Digest of the glossary's bytes; `diagnose_pairs` finds it out.
    """

    source_lang: str
    target_lang: str
    glossary: str = ""
    date: str = ""
    version: str = ""


def diagnose_pairs(
    rows: Sequence[PairLine], settings: PairSettings, *, jobs: int = 1
) -> Iterator[tuple[PairLine, list[Diagnostic]]]:
    """Run every pair check over every pair.

    Args:
        rows: The pairs.
        settings: What holds for all of them.
        jobs: How many processes work; fewer where there is little to do.

    Returns:
        Each pair with its findings, in the order of the file.

    Raises:
        InputError: The glossary cannot be read.
        UsageError: Its ending names no glossary format.
    """
    if settings.glossary:
        settings = _versioned(settings)
        _built(settings)  # what is wrong with it is told here, once
    counts = Counter((row.source, row.target) for row in rows)
    texts = list(counts)  # official texts repeat themselves: what was seen is not checked again
    again: dict[tuple[str, str], list[Diagnostic]] = {}
    results = _results(texts, settings, jobs)
    for row in rows:
        key = row.source, row.target
        told = again.get(key)
        if told is None:
            told = next(results)
            if counts[key] > 1:
                again[key] = told
        yield row, list(told)


def _results(
    texts: Sequence[tuple[str, str]], settings: PairSettings, jobs: int
) -> Iterator[list[Diagnostic]]:
    """The findings on each of some pairs, in their order."""
    chunks = [texts[at : at + _CHUNK] for at in range(0, len(texts), _CHUNK)]
    workers = min(jobs, len(chunks))
    if workers < 2:
        for chunk in chunks:
            yield from check_texts(settings, chunk)
        return
    executor = local_executor(workers)
    try:
        for future in [executor.submit(check_texts, settings, chunk) for chunk in chunks]:
            yield from future.result()
    finally:
        executor.shutdown(cancel_futures=True)


def check_texts(settings: PairSettings, texts: Sequence[tuple[str, str]]) -> list[list[Diagnostic]]:
    """The findings on some pairs of source and target, one list for each."""
    langs = settings.source_lang, settings.target_lang
    glossary = _built(settings) if settings.glossary else None
    known = checking_knowledge(settings.source_lang)
    with uncollected():
        return [
            check_pair(Pair(source, target, *langs), glossary=glossary, knowledge=known)
            for source, target in texts
        ]


def glossary_of(settings: PairSettings) -> Glossary:
    """The glossary that settings name, as it stands in its file now.

    Raises:
        InputError: It cannot be read.
        UsageError: Its ending names no glossary format.
    """
    return _built(_versioned(settings))


def _versioned(settings: PairSettings) -> PairSettings:
    return replace(settings, version=sha256(read_file(Path(settings.glossary))).hexdigest())


@lru_cache(maxsize=1)
def _built(settings: PairSettings) -> Glossary:
    """The glossary, built once in a process for each content of its file."""
    langs = settings.source_lang, settings.target_lang
    concepts = read_glossary(Path(settings.glossary), *langs)
    return glossary_for(concepts, *langs).on(settings.date)
