"""transflow import."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Json, open_session

_LOUD = {
    "taken": "taken",
    "conflict": "conflict: kept ours, theirs is a suggestion (review shows it)",
    "source-changed": "the source has changed since: theirs is a suggestion",
    "absorbed": "its unit is a part of {into} now: theirs is a suggestion there",
    "emptied": "came back empty: not taken",
    "unknown": "no such unit, or not the source that went out: not taken",
    "missing": "did not come back",
}


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The catalogue that came back.")],
    by: As = "",
    as_json: Json = False,
) -> None:
    """Take back a catalogue from a translator, merged three ways.

    Exit code 1 when something was in conflict, could not be taken or did not come back.

    Example: transflow import catalogs/summit.en.po --as "Sato"
    """
    from transflow.formats import po
    from transflow.store.files import read_file
    from transflow.usecases.exchange import import_catalog
    from transflow.workflow.merge import Outcome

    session = open_session(by)
    catalog = po.parse(read_file(file), path=str(file))
    report = import_catalog(session, catalog, file=file.name)
    for lost in report.lost:
        render.note(f"lost on the way: {render.safe(lost)}")
    if not report.known:
        render.note("the export that this file answers is not known: nothing is taken unseen")
    for merged in report.merged:
        if as_json:
            row = {"unit": merged.unit, "outcome": merged.outcome.value, "line": merged.line}
            render.record({**row, **({"into": merged.into} if merged.into else {})})
        elif merged.outcome in _LOUD:
            again = "; was accepted, is open again" if merged.reopens else ""
            what = _LOUD[merged.outcome].format(into=merged.into)
            render.out(f"{render.safe(merged.unit)}: {what}{again}")
    if report.unchanged:
        render.note(f"{catalog.document}: nothing new in {file.name}")
    else:
        taken, conflicts = report.count(Outcome.TAKEN), len(report.conflicts)
        told = [f"{taken} taken", render.counted(conflicts, "conflict")]
        render.note(
            f"{catalog.document}: {', '.join(told)}, {render.counted(report.comments, 'comment')}"
        )
    if any(merged.outcome in _LOUD for merged in report.merged if merged.outcome != Outcome.TAKEN):
        raise typer.Exit(1)
