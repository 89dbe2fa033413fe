"""Aligning many pairs: behind any executor of `concurrent.futures`, and able to go on later.

A job names files and settings, an outcome has counts: both are small and can be pickled, so that an
executor of Dask, Ray or MPI that gives out `concurrent.futures.Future` can take the place of the
local processes; its workers must see the same files.
"""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from dataclasses import dataclass, field, replace
from functools import lru_cache
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from transflow.errors import TransflowError
from transflow.store.files import write_atomic
from transflow.usecases.evaluating import Evaluation, evaluate_file
from transflow.usecases.intake import Reading, align_sides, read_path
from transflow.usecases.knowledge import knowledge_for
from transflow.usecases.learning import drafts_of, read_learnt
from transflow.usecases.linkfiles import serialize_links

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from transflow.alignment.knowledge import Knowledge
    from transflow.usecases.batch_journal import Journal

T = TypeVar("T")

WINDOW = 256
"""Jobs handed to an executor before the first of them must be done."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every pair of a batch.

    Attributes:
        ending: What the output files end in: ``.jsonl``, ``.align``, ``.tsv``, ``.tmx``, ``.po``
            or ``.xlf``.
        source: How sources are read.
        target: How targets are read.
        glossary: Glossary file, or "".
        dictionaries: Dictionary files.
        encoder: Name or folder of a sentence encoder, or "".
    """

    ending: str = ".jsonl"
    source: Reading = field(default_factory=Reading)
    target: Reading = field(default_factory=Reading)
    glossary: str = ""
    dictionaries: tuple[str, ...] = ()
    encoder: str = ""


@dataclass(frozen=True, slots=True)
class House:
    """What the workspace around a batch brings to a pair of languages.

    Attributes:
        glossaries: Glossary files, when none is given with the batch.
        learnt: File with what finished units taught, or "".
        key: What that file is to hold (see `usecases.learning`).
        digest: Digest of all that these files hold.
    """

    glossaries: tuple[str, ...] = ()
    learnt: str = ""
    key: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One pair to align.

    Attributes:
        name: What it is called; unique in a batch.
        source: File of the source.
        target: File of its translation.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        output: File to write.
        gold: File of its gold alignment, or "".
        pivot: File with a machine draft for each line of the source, or "".
        settings: What holds for every pair.
        shared: Digest of the glossary and the dictionaries, so that a worker that has read them
            need not read them again.
        house: What the workspace brings.
    """

    name: str
    source: str
    target: str
    source_lang: str
    target_lang: str
    output: str
    gold: str = ""
    pivot: str = ""
    settings: Settings = field(default_factory=Settings)
    shared: str = ""
    house: House = field(default_factory=House)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job.

    Attributes:
        name: Name of the job.
        output: The file that was written.
        links: How many links.
        source_segments: Segments of the source.
        target_segments: Segments of the target.
        linked: Segments of both sides that found a counterpart.
        doubtful: Links of low confidence.
        crossing: Links that run against the order of the others.
        related: Whether the texts look like translations of each other.
        against: Why they do not, or "".
        seconds: How long it took.
        evaluation: The comparison with its gold alignment, or None without one.
        error: Why it failed, or "".
        kept: Whether it had been done by an earlier run.
    """

    name: str
    output: str = ""
    links: int = 0
    source_segments: int = 0
    target_segments: int = 0
    linked: int = 0
    doubtful: int = 0
    crossing: int = 0
    related: bool = True
    against: str = ""
    seconds: float = 0.0
    evaluation: Evaluation | None = None
    error: str = ""
    kept: bool = False

    @property
    def coverage(self) -> float:
        """Share of the segments of both sides that found a counterpart, 0 to 1."""
        return self.linked / max(1, self.source_segments + self.target_segments)

    @property
    def good(self) -> bool:
        """Whether it was aligned and the texts belong together."""
        return not self.error and self.related

    def fields(self) -> dict[str, Any]:
        """What programs read of it."""
        if self.error:
            return {"name": self.name, "error": self.error}
        shown: dict[str, Any] = {
            "name": self.name,
            "output": self.output,
            "links": self.links,
            "source_segments": self.source_segments,
            "target_segments": self.target_segments,
            "coverage": round(self.coverage, 4),
            "doubtful": self.doubtful,
            "crossing": self.crossing,
            "related": self.related,
            **({"against": self.against} if self.against else {}),
            "seconds": round(self.seconds, 2),
            "kept": self.kept,
        }
        if self.evaluation is not None:
            shown["strict_f1"] = round(self.evaluation.score.strict.f1, 6)
        return shown


def run_batch(
    jobs: Sequence[Job],
    executor: Executor,
    *,
    journal: Journal | None = None,
    again: bool = False,
    finished: Callable[[Outcome], None] | None = None,
    work: Callable[[Job], Outcome] | None = None,
) -> list[Outcome]:
    """Align many pairs.

    Args:
        jobs: What to do.
        executor: Runs the work; anything whose ``submit`` returns `concurrent.futures.Future`. It
            is the caller's to shut down.
        journal: What earlier runs have done, which is not done again; finished jobs are added.
        again: Do everything anew.
        finished: Told each outcome as soon as it is there.
        work: What is done with a job; `align_job`.

    Returns:
        Outcomes in the order of the jobs. A job that fails has its reason in ``error`` and keeps no
        other from being done.
    """
    outcomes: dict[str, Outcome] = {}
    pending: dict[Future[Outcome], tuple[Job, str]] = {}

    def note(outcome: Outcome) -> None:
        outcomes[outcome.name] = outcome
        if finished is not None:
            finished(outcome)

    def settle(done: Sequence[Future[Outcome]]) -> None:
        for future in done:
            job, digest = pending.pop(future)
            outcome = _outcome(job, future)
            if journal is not None and not outcome.error:
                journal.add(outcome, digest)
            note(outcome)

    for job in jobs:
        digest = ""
        if journal is not None:
            try:
                digest = journal.digest(job)
            except TransflowError as error:
                note(Outcome(job.name, error=str(error)))
                continue
            known = None if again else journal.find(job, digest)
            if known is not None:
                note(replace(known, kept=True))
                continue
        try:
            pending[executor.submit(work or align_job, job)] = job, digest
        except BrokenExecutor as error:
            note(Outcome(job.name, error=_broken(error)))
            continue
        settle([future for future in pending if future.done()])
        if len(pending) >= WINDOW:
            settle(list(wait(pending, return_when=FIRST_COMPLETED).done))
    while pending:
        settle(list(wait(pending, return_when=FIRST_COMPLETED).done))
    return [outcomes[job.name] for job in jobs]


def align_job(job: Job) -> Outcome:
    """Align one pair and write its file; what is wrong with its input is in the outcome."""
    began = time.perf_counter()
    try:
        outcome = _aligned(job)
    except TransflowError as error:
        return Outcome(job.name, error=str(error))
    return replace(outcome, seconds=time.perf_counter() - began)


def local_executor(jobs: int) -> Executor:
    """Processes of this machine, or none beside this one for a single job at a time."""
    return Inline() if jobs == 1 else Processes(jobs)


class Inline(Executor):
    """Does the work at once, in this process."""

    def submit(self, fn: Callable[..., T], /, *arguments: Any, **keywords: Any) -> Future[T]:
        """Do the work and return it done; Ctrl+C goes through."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*arguments, **keywords))
        except Exception as error:  # noqa: BLE001 - it belongs to whoever asks for the result
            future.set_exception(error)
        return future


class Processes(ProcessPoolExecutor):
    """Processes that Ctrl+C ends at once and without a word: what they wrote is whole or not there.

    They are spawned, not forked: a fork of a process with threads may hang.

    Args:
        jobs: How many processes.
    """

    def __init__(self, jobs: int) -> None:
        super().__init__(jobs, mp_context=get_context("spawn"), initializer=_begin)

    def submit(self, fn: Callable[..., T], /, *arguments: Any, **keywords: Any) -> Future[T]:
        """Hand on the work; a process that this begins does not hear Ctrl+C before it is ready."""
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return super().submit(fn, *arguments, **keywords)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """What a worker does first."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Leave no worker behind when the command is killed: its queue alone would not tell it."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _outcome(job: Job, future: Future[Outcome]) -> Outcome:
    error = future.exception()
    if error is None:
        return future.result()
    if isinstance(error, BrokenExecutor):
        return Outcome(job.name, error=_broken(error))
    if not isinstance(error, Exception):
        raise error
    # A fault of ours in one pair is no reason to leave the others undone.
    return Outcome(job.name, error=f"internal error: {type(error).__name__}: {error}")


def _broken(error: BrokenExecutor) -> str:
    return (
        "not done: a worker died, perhaps for want of memory; run it again with fewer --jobs "
        f"({type(error).__name__})"
    )


def _aligned(job: Job) -> Outcome:
    settings = job.settings
    source = read_path(Path(job.source), job.source_lang, how=settings.source)
    target = read_path(Path(job.target), job.target_lang, how=settings.target)
    known = _known((job.source_lang, job.target_lang), settings, job.shared, job.house)
    if job.pivot:
        drafts = read_path(Path(job.pivot), job.target_lang, how=Reading(presegmented=True))
        known = replace(known, pivot=drafts_of(source, drafts))
    aligned = align_sides(source, target, known)
    evaluation = None
    if job.gold:
        evaluation = evaluate_file(Path(job.gold), aligned.links, source.segments, target.segments)
    write_atomic(job.output, serialize_links(settings.ending, aligned, name=job.name))
    unlinked = len(aligned.unlinked_source) + len(aligned.unlinked_target)
    return Outcome(
        name=job.name,
        output=job.output,
        links=len(aligned.links),
        source_segments=len(source.segments),
        target_segments=len(target.segments),
        linked=len(source.segments) + len(target.segments) - unlinked,
        doubtful=len(aligned.doubtful),
        crossing=sum(link.crossing for link in aligned.links),
        related=aligned.related,
        against=aligned.against,
        evaluation=evaluation,
    )


@lru_cache(maxsize=4)
def _known(langs: tuple[str, str], settings: Settings, shared: str, house: House) -> Knowledge:
    """What helps with a pair of languages, read once in a worker as long as no file changes."""
    del shared
    terms = None
    files = (settings.glossary,) if settings.glossary else house.glossaries
    if files:
        from transflow.usecases.session import read_glossary
        from transflow.usecases.terminology import glossary_for

        concepts = [one for file in files for one in read_glossary(Path(file), *langs)]
        terms = glossary_for(concepts, *langs)
    known = knowledge_for(
        *langs, glossary=terms, dictionaries=settings.dictionaries, encoder=settings.encoder
    )
    if house.learnt:
        known = replace(known, learnt=read_learnt(Path(house.learnt), house.key))
    return known
