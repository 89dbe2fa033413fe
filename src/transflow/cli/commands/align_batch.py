"""transflow align --pairs: many pairs at a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from transflow.cli import render
from transflow.cli.commands import align_evaluation
from transflow.cli.context import language, session_here
from transflow.cli.knowledge import advise, gather
from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.alignment.knowledge import Knowledge
    from transflow.usecases.batch import Job, Outcome, Settings
    from transflow.usecases.batch_journal import Journal

MOST_JOBS = 256
"""More processes than this are a slip of the finger."""


def align_pairs(
    manifest: Path,
    folder: Path | None,
    settings: Settings,
    *,
    source: str,
    target: str,
    jobs: int,
    again: bool,
    by: str,
    as_json: bool,
) -> None:
    """Align the pairs of a manifest into a folder.

    In a workspace its glossaries, its ``[align]`` settings and its finished units help.

    Raises:
        UsageError: There is no folder to write to, or the options do not go together.
        InputError: The manifest, or what all pairs share, cannot be read.
        typer.Exit: 1 when a pair failed or is unrelated, 130 when it was stopped.
    """
    from transflow.store.workspace import HIDDEN
    from transflow.usecases.batch_jobs import at_home, plan
    from transflow.usecases.batch_journal import Journal

    if folder is None:
        raise UsageError("where to? give a folder with -o DIR")
    if not 1 <= jobs <= MOST_JOBS:
        raise UsageError(f"--jobs {jobs}: from 1 to {MOST_JOBS}")
    if HIDDEN in folder.resolve().parts:
        raise UsageError(f"{folder} belongs to the workspace itself", hint="choose another folder")
    session = session_here(by)
    house = ("", "")
    if session is not None:
        house = session.workspace.config.source, session.workspace.config.target
        config, root = session.workspace.config.align, session.workspace.root
        files = (*(str(root / name) for name in config.dictionaries), *settings.dictionaries)
        settings = replace(settings, dictionaries=files, encoder=settings.encoder or config.encoder)
    planned = plan(
        manifest,
        folder,
        settings,
        languages=lambda one, two: (
            language(one or source, "--source", house[0]),
            language(two or target, "--target", house[1]),
        ),
    )
    known = _prepare(planned, settings)
    if session is not None:
        planned = at_home(planned, session, dict(known))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise UsageError(f"{folder} is a file", hint="give a folder with -o DIR") from error
    with Journal(folder) as journal:
        outcomes = _run(planned, journal, jobs, again=again, as_json=as_json)
    if not as_json:
        _summary(outcomes)
    _evaluation(outcomes, as_json=as_json)
    if not as_json:
        advise(known)
    if not all(outcome.good for outcome in outcomes):
        raise typer.Exit(1)


def _prepare(planned: list[Job], settings: Settings) -> list[tuple[tuple[str, str], Knowledge]]:
    """Find out before the work begins whether what all pairs share can be read.

    What has to be compiled is, so that not every process does it.
    """
    from transflow.usecases.session import read_glossary

    known = []
    for langs in sorted({(job.source_lang, job.target_lang) for job in planned}):
        if settings.glossary:
            read_glossary(Path(settings.glossary), *langs)
        files = list(map(Path, settings.dictionaries))
        known.append((langs, gather(langs, dictionaries=files)))
    return known


def _run(
    planned: list[Job], journal: Journal, jobs: int, *, again: bool, as_json: bool
) -> list[Outcome]:
    from transflow.usecases.batch import local_executor, run_batch

    done = 0
    executor = local_executor(min(jobs, len(planned)))
    with render.progress_bar(f"aligning {render.counted(len(planned), 'pair')}") as progress:
        tell: Callable[[float], None] = progress or (lambda _share: None)

        def finished(outcome: Outcome) -> None:
            nonlocal done
            done += 1
            tell(done / len(planned))
            if as_json:
                render.record(outcome.fields())
                render.flush()

        try:
            outcomes = run_batch(planned, executor, journal=journal, again=again, finished=finished)
        except BaseException as stop:
            # Otherwise the processes would do what is still waiting before the command ends.
            executor.shutdown(wait=False, cancel_futures=True)
            if not isinstance(stop, KeyboardInterrupt):
                raise
            render.note(
                f"stopped: {done} of {render.counted(len(planned), 'pair')} done; "
                "the same command goes on from there"
            )
            raise typer.Exit(130) from None
    executor.shutdown()
    return outcomes


def _summary(outcomes: list[Outcome]) -> None:
    judged = any(outcome.evaluation for outcome in outcomes)
    rows = []
    for one in outcomes:
        score = f"{one.evaluation.score.strict.f1:.4f}" if one.evaluation else ""
        cells: tuple[str, ...] = ("-",) * 5
        if not one.error:
            cells = (
                f"{one.links}",
                f"{one.coverage:.1%}",
                f"{one.doubtful}",
                f"{one.crossing}",
                f"{one.seconds:.1f}",
            )
        rows.append((one.name, *cells, *((score,) if judged else ()), _remark(one)))
    heads = ("pair", "links", "linked", "doubtful", "crossing", "seconds")
    render.table(rows, (*heads, *(("strict F1",) if judged else ()), "remark"))
    failed = sum(bool(one.error) for one in outcomes)
    unrelated = sum(not one.error and not one.related for one in outcomes)
    parts = [f"{render.counted(len(outcomes), 'pair')}: {len(outcomes) - failed} aligned"]
    kept = sum(one.kept for one in outcomes)
    if kept:
        parts.append(f"{kept} of them by an earlier run")
    if unrelated:
        parts.append(f"{unrelated} unrelated")
    if failed:
        parts.append(f"{failed} failed")
    render.note(", ".join(parts))


def _remark(outcome: Outcome) -> str:
    if outcome.error:
        return f"failed: {outcome.error}"
    if not outcome.related:
        return f"these texts do not look like translations of each other: {outcome.against}"
    return "done earlier" if outcome.kept else ""


def _evaluation(outcomes: list[Outcome], *, as_json: bool) -> None:
    from transflow.usecases.evaluating import Evaluation

    found = [one.evaluation for one in outcomes if one.evaluation is not None]
    if not found:
        return
    total = sum(found, Evaluation())
    if as_json:
        render.record({"evaluation": total.fields()})
    else:
        render.out()
        align_evaluation.show(total)
