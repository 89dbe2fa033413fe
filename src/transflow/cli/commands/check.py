"""transflow check."""

from __future__ import annotations

import time
from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import CLOSING, As, Json, language, open_document, open_session
from transflow.errors import InputError, ServiceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from transflow.document import Document, Unit
    from transflow.formats.pairs_jsonl import PairLine
    from transflow.formats.sarif import Result
    from transflow.model import Diagnostic
    from transflow.usecases.checking import Finding
    from transflow.usecases.checking_pairs import PairSettings
    from transflow.usecases.session import Session

_PAUSE = 0.5
"""Seconds between two looks at what is watched."""


class Shape(StrEnum):
    """How findings are written."""

    TABLE = "table"
    JSON = "json"
    SARIF = "sarif"


def check(
    name: Annotated[str, typer.Argument(metavar="[DOC]", help="Name of the document.")] = "",
    pairs: Annotated[
        Path | None, typer.Option(help="Check the pairs of a JSON Lines file instead.")
    ] = None,
    source: Annotated[str, typer.Option(help="Language of the sources in --pairs.")] = "",
    target: Annotated[str, typer.Option(help="Language of the targets in --pairs.")] = "",
    glossary: Annotated[Path | None, typer.Option(help="Glossary for --pairs.")] = None,
    date: Annotated[
        str, typer.Option(help="With --pairs: the day on which terms must be valid.")
    ] = "",
    shape: Annotated[
        Shape, typer.Option("--format", help="For people, programs or code-review tools.")
    ] = Shape.TABLE,
    jobs: Annotated[int, typer.Option(min=1, max=64, help="Processes for --pairs.")] = 1,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever something changes, to Ctrl+C.")
    ] = False,
    explain: Annotated[
        str, typer.Option(metavar="CHECK", help="Show the page of a check, with cases.")
    ] = "",
    list_all: Annotated[
        bool, typer.Option("--list", help="List every check with its severity.")
    ] = False,
    by: As = "",
    as_json: Json = False,
) -> None:
    """Check glossary and quality; exit code 1 when an error stands.

    Example: transflow check summit --format sarif > summit.sarif
    """
    if explain or list_all:
        from transflow.cli.commands import check_pages

        if explain:
            check_pages.explain(explain, as_json=as_json)
        else:
            check_pages.show_list(as_json=as_json)
        return
    if bool(name) == bool(pairs):
        raise UsageError("check what? a document, or --pairs FILE")
    if as_json and shape is Shape.SARIF:
        raise UsageError("--json and --format sarif contradict each other", hint="choose one")
    shape = Shape.JSON if as_json else shape
    if watch and shape is Shape.SARIF:
        raise UsageError("a SARIF log is one whole", hint="leave --watch or --format sarif out")
    if pairs is not None:
        settings = _settings(source, target, glossary, date)
        watched = [pairs, *([glossary] if glossary else [])]

        def act() -> bool:
            return _check_pairs(pairs, settings, shape, jobs)

        def paths() -> Iterable[Path]:
            return watched

    else:

        def act() -> bool:
            return _check_document(*open_document(by, name), shape)

        def paths() -> Iterable[Path]:
            return _files(by)

    failed = _watch(paths, act) if watch else act()
    if failed:
        raise typer.Exit(1)


def pause() -> None:
    """Wait between two looks at the watched files."""
    time.sleep(_PAUSE)


def _watch(paths: Callable[[], Iterable[Path]], act: Callable[[], bool]) -> bool:
    """Check until Ctrl+C; says whether the last check failed."""
    from transflow.usecases import watching

    failed = False

    def once() -> None:
        nonlocal failed
        try:
            failed = act()
        except (InputError, ServiceError) as error:
            # A file that is half written is mended by the next change.
            failed = True
            render.failure(str(error))
        finally:
            CLOSING.close()
        render.note("watching; Ctrl+C ends it")
        render.flush()

    try:
        watching.watch(lambda: watching.stamp(paths()), once, pause)
    except KeyboardInterrupt:
        render.note("stopped")
    return failed


def _files(by: str) -> list[Path]:
    """What a check of a document of this workspace depends on."""
    from transflow.store.workspace import CONFIG, DATABASE, GLOSSARIES, HIDDEN

    try:
        workspace = open_session(by).workspace
        root, config = workspace.root, workspace.config
    finally:
        CLOSING.close()
    folder, database = root / GLOSSARIES, root / HIDDEN / DATABASE
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    named = [root / path for path in config.glossaries]
    return [root / CONFIG, database, database.with_name(f"{DATABASE}-wal"), *named, *found]


def _check_document(session: Session, document: Document, shape: Shape) -> bool:
    from transflow.formats.pairs_jsonl import diagnostic_fields
    from transflow.usecases.checking import diagnose, standing_errors

    units = {unit.id: unit for unit in session.store.units(document.id)}
    findings = diagnose(session, document, list(units.values()))
    if shape is Shape.SARIF:
        from transflow.usecases.places import results

        _sarif(results(session, document, findings, units))
    for finding in findings:
        found = finding.diagnostic
        if shape is Shape.JSON:
            waived = {"waived": finding.waiver.reason} if finding.waiver else {}
            render.record({"unit": found.unit, **diagnostic_fields(found), **waived})
        elif shape is Shape.TABLE:
            _show_finding(finding, units.get(found.unit))
    if shape is Shape.TABLE:
        waived_ones = sum(not finding.stands for finding in findings)
        standing = Counter[str](f.diagnostic.severity for f in findings if f.stands)
        render.note(_summary(standing, waived_ones))
        if standing:
            render.note(_advice(document.name, findings))
    return bool(standing_errors(findings))


def _show_finding(finding: Finding, unit: Unit | None) -> None:
    found = finding.diagnostic
    where = f"{unit.id} {unit.place}" if unit else "document"
    texts = (unit.source, unit.target) if unit and not finding.waiver else ("", "")
    _show(where, found, texts, dim=not finding.stands)
    if finding.waiver:
        render.out(f"    waived by {finding.waiver.by}: {render.safe(finding.waiver.reason)}")


def _show(where: str, found: Diagnostic, texts: tuple[str, str], *, dim: bool = False) -> None:
    """A finding in a line, and below it what is meant, underlined."""
    tint = ("dim",) if dim else render.SEVERITY_STYLE[found.severity]
    head = f"{where}: {found.severity} {found.check}: {found.message}"
    render.out(render.style(render.safe(head), *tint))
    for text, span in zip(texts, (found.source_span, found.target_span), strict=True):
        if text and span:
            render.marked("    ", text, span, *tint)
    if found.source_span and not found.target_span and texts[1]:
        # What lacks something is what is to be mended, so it is shown too.
        render.clipped("    ", texts[1])


def _advice(name: str, findings: Sequence[Finding]) -> str:
    """What to do about the first finding that stands."""
    first = next(finding.diagnostic for finding in findings if finding.stands)
    unit, check = first.unit or "-", first.check
    mend = f'transflow edit {name} {unit} --text "…" mends, ' if first.unit else ""
    return (
        f'{mend}transflow waive {name} {unit} {check} --reason "…" lets it stand, '
        f"transflow check --explain {check} tells more"
    )


def _summary(standing: Counter[str], waived: int) -> str:
    from transflow.model import Severity

    counts = [f"{standing[s]} {s}{'' if standing[s] == 1 else 's'}" for s in Severity]
    return ", ".join(counts) + (f", {waived} waived" if waived else "")


def _settings(source: str, target: str, glossary: Path | None, date: str) -> PairSettings:
    from datetime import date as day

    from transflow.usecases.checking_pairs import PairSettings

    try:
        when = day.fromisoformat(date).isoformat() if date else ""
    except ValueError as error:
        raise UsageError(f"--date {date}: no date", hint="write it as 2024-03-31") from error
    return PairSettings(
        language(source, "--source", ""),
        language(target, "--target", ""),
        str(glossary) if glossary else "",
        when,
    )


def _check_pairs(path: Path, settings: PairSettings, shape: Shape, jobs: int) -> bool:
    from transflow.formats.pairs_jsonl import parse
    from transflow.store.files import read_file
    from transflow.usecases.checking_pairs import diagnose_pairs

    langs = settings.source_lang, settings.target_lang
    rows = parse(read_file(path), path=str(path), source_lang=langs[0], target_lang=langs[1])
    told: list[tuple[PairLine, Diagnostic]] = []
    standing: Counter[str] = Counter()
    for row, diagnostics in diagnose_pairs(rows, settings, jobs=jobs):
        for found in diagnostics:
            standing[found.severity] += 1
            if shape is Shape.SARIF:
                told.append((row, found))
            else:
                _tell(row, found, shape)
    if shape is Shape.SARIF:
        from transflow.formats.sarif import Place, Region, Result

        _sarif(
            Result(found, str(row.id), row.source, row.target, Place(str(path), Region(row.line)))
            for row, found in told
        )
    elif shape is Shape.TABLE:
        render.note(_summary(standing, 0))
    return standing["error"] > 0


def _tell(row: PairLine, found: Diagnostic, shape: Shape) -> None:
    from transflow.formats.pairs_jsonl import diagnostic_fields

    if shape is Shape.JSON:
        render.record({"id": row.id, **diagnostic_fields(found)})
    else:
        _show(str(row.id), found, (row.source, row.target))


def _sarif(results: Iterable[Result]) -> None:
    from importlib.metadata import version

    from transflow.checks.registry import CHECKS
    from transflow.formats.sarif import serialize

    render.raw(serialize(results, CHECKS.values(), version("transflow")))
