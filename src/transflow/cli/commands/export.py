"""transflow export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, open_document


def export(
    name: Doc,
    to: Annotated[str, typer.Option(help="po, source-format, txt, xliff, tmx, tsv, jsonl.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="File to write, - for stdout; else in catalogs/."),
    ] = None,
    by: As = "",
) -> None:
    """Write a document out: a catalogue for the translator, or the text as it will be published.

    Example: transflow export summit --to po
    """
    from transflow.store.files import write_atomic
    from transflow.usecases.outgoing import export_document

    session, document = open_document(by, name)
    data, file = export_document(session, document, to)
    if output is not None and str(output) == "-":
        render.raw(data)
        return
    path = output or session.workspace.root / "catalogs" / file
    write_atomic(path, data)
    render.note(f"written to {render.safe(str(path))}")
