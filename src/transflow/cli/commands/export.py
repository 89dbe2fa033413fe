"""transflow export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, open_document, write_output


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
    from transflow.usecases.exchange import record_export
    from transflow.usecases.outgoing import export_document

    session, document = open_document(by, name)
    outgoing = export_document(session, document, to)
    to_stdout = output is not None and str(output) == "-"
    if to_stdout:
        render.raw(outgoing.data)
    else:
        path = output or session.workspace.root / "catalogs" / outgoing.file
        write_output(path, outgoing.data)
    if outgoing.export:
        record_export(session, document, outgoing.export)
    if outgoing.notice:
        render.note(render.safe(outgoing.notice))
    if not to_stdout:
        render.note(f"written to {render.safe(str(path))}")
