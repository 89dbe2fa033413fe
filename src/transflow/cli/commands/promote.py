"""transflow promote."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, Json, open_document, write_output


def promote(
    name: Doc,
    provisional: Annotated[
        bool, typer.Option("--provisional", help="Seal a provisional edition; nothing blocks it.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only name the blockers.")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Where to write the edition's text.")
    ] = None,
    by: As = "",
    as_json: Json = False,
) -> None:
    """Seal the official edition, or name everything that stands in the way.

    Example: transflow promote summit
    """
    from transflow.document import EditionKind
    from transflow.usecases import publishing

    session, document = open_document(by, name)
    kind = EditionKind.PROVISIONAL if provisional else EditionKind.OFFICIAL
    if kind is EditionKind.OFFICIAL:
        closed = publishing.gate(session, document)
        for blocker in closed:
            if as_json:
                render.record(
                    {
                        "blocker": blocker.kind,
                        "unit": blocker.unit,
                        "message": blocker.message,
                        "mend": blocker.mend,
                    }
                )
            else:
                place = f"{blocker.unit}: " if blocker.unit else ""
                mend = blocker.mend.replace(" DOC ", f" {name} ")
                render.out(f"{blocker.kind:13} {place}{render.safe(blocker.message)}")
                render.out(render.style(f"{'':13} → {mend}", "dim"))
        if closed:
            count = render.counted(len(closed), "blocker")
            render.note(f"{name}: {count}; no edition was sealed")
            raise typer.Exit(1)
        if dry_run:
            render.note(f"nothing stands in the way of {name}")
            return
    edition = publishing.promote(session, document, kind)
    data = session.store.blob(edition.text_digest)
    if output is not None and str(output) == "-":
        render.raw(data)
        return
    path = output or session.workspace.root / "catalogs" / publishing.file_name(document)
    write_output(path, data)
    if as_json:
        render.record(
            {
                "document": name,
                "edition": edition.number,
                "kind": edition.kind.value,
                "digest": edition.digest,
                "by": edition.by,
                "at": edition.at,
                "file": str(path),
            }
        )
    else:
        render.out(f"{name}: {edition.kind} edition {edition.number}, sealed {edition.digest[:16]}")
        render.note(f"written to {render.safe(str(path))}")
