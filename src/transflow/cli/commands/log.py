"""transflow log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, Json, open_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.document import Change


def _said(change: Change) -> Iterator[str]:
    """What a person said with a change: a remark, a reason, a proposal, with its unit."""
    image = change.after or change.before or {}
    words = image.get("text") or image.get("reason")
    if change.entity in {"comment", "waiver", "suggestion"} and words:
        yield " ".join(filter(None, (image.get("unit"), image.get("check"), words)))


def log(
    name: Doc,
    unit: Annotated[str, typer.Option(help="Only what happened to this unit.")] = "",
    verify: Annotated[
        bool, typer.Option("--verify", help="Check the record link by link.")
    ] = False,
    by: As = "",
    as_json: Json = False,
) -> None:
    """Show what happened to a document, who did it and when.

    Example: transflow log summit --verify
    """
    from transflow.usecases.deciding import unit_id

    session, document = open_document(by, name)
    only = unit_id(unit) if unit else None
    if only:
        session.store.unit(document.id, only)
    for event in session.store.events(document.id, unit=only):
        if as_json:
            render.record(
                {
                    "seq": event.seq,
                    "at": event.at,
                    "by": event.by,
                    "kind": event.kind,
                    "note": dict(event.note),
                    "changes": [
                        {
                            "entity": c.entity.value,
                            "key": c.key,
                            "before": dict(c.before) if c.before is not None else None,
                            "after": dict(c.after) if c.after is not None else None,
                        }
                        for c in event.changes
                    ],
                    "hash": event.hash,
                }
            )
            continue
        touched = [c.key for c in event.changes if c.entity == "unit"]
        what = ", ".join(touched[:6]) + (
            f" and {len(touched) - 6} more" if len(touched) > 6 else ""
        )
        said = [str(event.note["reason"])] if event.note.get("reason") else []
        said += [str(words) for words in event.note.get("operations", ())]
        said += [words for change in event.changes for words in _said(change)]
        tail = "".join(f"  “{render.safe(words)}”" for words in said[:3])
        stamp = f"{event.at[:19].replace('T', ' ')}Z"
        line = f"{event.seq:5}  {stamp}  {event.by}  {event.kind}  {what}"
        render.out(render.safe(line.rstrip()) + tail)
    if verify:
        faults = session.store.verify(document.id)
        for fault in faults:
            render.out(render.style(f"FAULT {render.safe(fault)}", "red", "bold"))
        seq, digest = session.store.head(document.id)
        if faults:
            render.note(f"{name}: the record does NOT verify: {len(faults)} faults")
            raise typer.Exit(1)
        render.note(f"{name}: {seq} events verify; head {digest}")
