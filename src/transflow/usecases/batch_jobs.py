"""From a manifest to the jobs of a batch; whatever cannot work is refused before work begins."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.errors import InputError, UsageError
from transflow.formats import manifest
from transflow.store.files import read_file
from transflow.usecases.batch import House, Job, Settings
from transflow.usecases.learning import learnt_file
from transflow.usecases.linkfiles import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from transflow.alignment.knowledge import Knowledge
    from transflow.usecases.session import Session

LARGEST_MANIFEST = 64 * 1024 * 1024
"""No manifest is read beyond this many bytes."""

_LONGEST_NAME = 200


def plan(
    path: Path,
    folder: Path,
    settings: Settings,
    *,
    languages: Callable[[str, str], tuple[str, str]],
) -> list[Job]:
    """The jobs of a manifest.

    Args:
        path: The manifest (see `formats.manifest`).
        folder: Where the outputs go.
        settings: What holds for every pair.
        languages: Gives the languages of a pair from what its line says of them ("" each when it
            says nothing), or raises UsageError.

    Raises:
        InputError: The manifest, a glossary or a dictionary cannot be read; two lines have the same
            name, or a name that no file can have.
        UsageError: There is no such format, or an output would overwrite an input.
    """
    if settings.ending not in ENDINGS:
        raise UsageError(
            f"'{settings.ending.removeprefix('.')}' names no format",
            hint=" ".join(ending.removeprefix(".") for ending in ENDINGS),
        )
    rows = manifest.parse(read_file(path, limit=LARGEST_MANIFEST), path=str(path))
    drafted = next((row for row in rows if row.pivot), None)
    if drafted is not None and not settings.source.presegmented:
        raise InputError(
            "drafts (“pivot”) go with --presegmented: one for each line",
            path=str(path),
            line=drafted.line,
        )
    shared = _digest([*filter(None, [settings.glossary]), *settings.dictionaries])
    jobs: list[Job] = []
    lines: dict[str, int] = {}
    for row in rows:
        name = row.name or Path(row.source).stem
        _check_name(name, path, row.line)
        if name.casefold() in lines:
            raise InputError(
                f"“{name}” is the name of line {lines[name.casefold()]} too",
                path=str(path),
                line=row.line,
                hint="give each pair a name of its own in a column “name”",
            )
        lines[name.casefold()] = row.line
        try:
            source_lang, target_lang = languages(row.source_lang, row.target_lang)
        except UsageError as error:
            raise InputError(
                error.message, path=str(path), line=row.line, hint=error.hint
            ) from error
        base = path.parent
        job = Job(
            name=name,
            source=str(base / row.source),
            target=str(base / row.target),
            source_lang=source_lang,
            target_lang=target_lang,
            output=str(folder / f"{name}{settings.ending}"),
            gold=str(base / row.gold) if row.gold else "",
            pivot=str(base / row.pivot) if row.pivot else "",
            settings=settings,
            shared=shared,
        )
        jobs.append(job)
    _check_outputs(jobs, path)
    return jobs


def at_home(
    jobs: Sequence[Job], session: Session, known: Mapping[tuple[str, str], Knowledge]
) -> list[Job]:
    """The jobs with what a workspace brings: its glossaries, and what its finished units taught.

    Args:
        jobs: What is to be done.
        session: The workspace.
        known: What else helps with each pair of languages.

    Raises:
        ServiceError: What was learnt cannot be written.
    """
    houses = {langs: _house(session, langs, knowledge) for langs, knowledge in known.items()}
    return [replace(job, house=houses[job.source_lang, job.target_lang]) for job in jobs]


def _house(session: Session, langs: tuple[str, str], knowledge: Knowledge) -> House:
    path, key = learnt_file(session, langs, knowledge) or ("", "")
    digest = sha256(f"{session.glossary_digest(*langs)} {key}".encode()).hexdigest()
    files = tuple(map(str, session.workspace.glossary_files(*langs)))
    return House(files, str(path), key, digest if files or key else "")


def _check_name(name: str, path: Path, line: int) -> None:
    fits = name.isprintable() and len(name) <= _LONGEST_NAME and name[0] != "."
    if not fits or "/" in name or "\\" in name:
        raise InputError(
            f"“{name[:40]}” cannot name a file",
            path=str(path),
            line=line,
            hint="a name has no slash, does not begin with a dot and is not too long",
        )


def _check_outputs(jobs: Sequence[Job], path: Path) -> None:
    files = (file for job in jobs for file in (job.source, job.target, job.gold, job.pivot))
    read = {Path(file).resolve() for file in files}
    settings = jobs[0].settings
    read |= {Path(file).resolve() for file in (settings.glossary, *settings.dictionaries)}
    read.add(path.resolve())
    for job in jobs:
        if Path(job.output).resolve() in read:
            raise UsageError(
                f"{job.output} is read and would be overwritten", hint="choose another folder -o"
            )


def _digest(paths: Sequence[str]) -> str:
    digest = sha256()
    for path in paths:
        digest.update(sha256(read_file(path)).digest())
    return digest.hexdigest() if paths else ""
