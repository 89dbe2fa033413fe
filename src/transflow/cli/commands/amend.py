"""transflow amend, split and join."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, Encoding, Json, Part, UnitName, open_document


def amend(
    name: Doc,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The new source text.")],
    encoding: Encoding = "",
    part: Part = "",
    force: Annotated[
        bool, typer.Option("--force", help="Even if it is quite another text.")
    ] = False,
    by: As = "",
    as_json: Json = False,
) -> None:
    """Put a document onto a new source text; only units that it touches open again.

    Example: transflow amend summit summit-v2.ja.txt
    """
    from transflow.store.files import read_file
    from transflow.usecases import amending

    session, document = open_document(by, name)
    carried = amending.amend(
        session, document, read_file(file), str(file), encoding=encoding, part=part, force=force
    )
    named = {
        "source changed, open again": carried.changed,
        "new, without a translation": carried.new,
        "source gone, translation kept": carried.bereft,
        "gone, had no translation": carried.gone,
    }
    if as_json:
        fields = ("changed", "new", "bereft", "gone")
        render.record(dict(zip(fields, map(list, named.values()), strict=True)))
        return
    for what, units in named.items():
        if units:
            render.out(f"{what}: {', '.join(units)}")
    kept = len(carried.units) - len(carried.changed) - len(carried.new) - len(carried.bereft)
    render.note(f"{name}: {kept} units untouched")


def split(
    name: Doc,
    unit: UnitName,
    behind: Annotated[str, typer.Option(help="The words that end the sentence.")],
    by: As = "",
) -> None:
    """End a sentence of the source behind some words, now and whenever it is read again.

    Example: transflow split minutes u3 --behind "Co."
    """
    from transflow.usecases import correcting

    session, document = open_document(by, name)
    done = correcting.split_segment(session, document, unit, behind)
    render.note(f"{name}: {', '.join(done.units)}; kept for later readings")


def join(name: Doc, first: UnitName, second: UnitName, by: As = "") -> None:
    """Make one sentence of two of the source, now and whenever it is read again.

    Example: transflow join minutes u3 u4
    """
    from transflow.usecases import correcting

    session, document = open_document(by, name)
    done = correcting.join_segments(session, document, first, second)
    render.note(f"{name}: {', '.join(done.units)}; kept for later readings")
