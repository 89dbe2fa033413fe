"""transflow draft."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, Json, open_document

if TYPE_CHECKING:
    from transflow.usecases.drafting import DraftReport


def draft(
    name: Doc,
    engine: Annotated[str, typer.Option(help="Machine for what the memory lacks: deepl.")] = "",
    floor: Annotated[
        int, typer.Option(min=50, max=100, help="Least memory match, in percent, without engine.")
    ] = 75,
    by: As = "",
    as_json: Json = False,
) -> None:
    """Draft what has no translation yet: finished units first, then a machine; never final.

    Example: transflow draft minutes --engine deepl
    """
    from transflow.errors import ServiceError
    from transflow.usecases import drafting

    session, document = open_document(by, name)
    machine = None
    missing: ServiceError | None = None
    if engine:
        from transflow.engines.registry import open_engine

        try:
            said = session.workspace.config.deepl
            settings = {"formality": said.formality, "server_url": said.server}
            settings = {key: value for key, value in settings.items() if value}
            machine = open_engine(engine, environ=os.environ, settings=settings)
        except ServiceError as error:
            # Memory needs no service: do that part, then say what was not done.
            missing = error
    with render.progress_bar("drafting") as bar:
        moved = (lambda done, total: bar(done / max(1, total))) if bar else None
        report = drafting.draft(session, document, engine=machine, floor=floor, progress=moved)
    _show(name, report, as_json=as_json)
    failure = missing or report.failure
    if failure:
        raise failure


def _show(name: str, report: DraftReport, *, as_json: bool) -> None:
    from transflow.formats.pairs_jsonl import diagnostic_fields

    for drafted in report.drafted:
        unit = drafted.unit
        if as_json:
            render.record(
                {
                    "unit": unit.id,
                    "text": unit.target,
                    "origin": drafted.origin.value,
                    "from": drafted.source,
                    "score": drafted.score,
                    "findings": [diagnostic_fields(f) for f in drafted.findings],
                }
            )
            continue
        match = f"{drafted.score} % " if drafted.score else ""
        render.out(
            f"{unit.id} {drafted.origin} {match}{drafted.source}: {render.safe(unit.target)}"
        )
        for finding in drafted.findings:
            render.out(f"    {finding.severity} {finding.check}: {render.safe(finding.message)}")
    for notice in report.notices:
        render.note(render.safe(notice))
    if not as_json:
        render.note(
            f"{name}: {len(report.drafted)} drafted from {report.memory_size} finished units"
            + (f" and {report.engine}" if report.engine else ", no machine asked")
            + f"; {report.suggested} suggestions; {len(report.left)} still without a text"
        )
