"""transflow add."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Date, Encoding, Part, language, open_session


def add(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The source text.")],
    name: Annotated[str, typer.Option(help="Name of the document.")],
    source: Annotated[str, typer.Option(help="Its language.")] = "",
    target: Annotated[str, typer.Option(help="Language to translate into.")] = "",
    encoding: Encoding = "",
    part: Part = "",
    date: Date = "",
    by: As = "",
) -> None:
    """Add a source that has no translation yet.

    Example: transflow add minutes.ja.txt --name minutes
    """
    from transflow.usecases.intake import Reading, day, read_path, record_added

    day(date)
    session = open_session(by)
    config = session.workspace.config
    lang = language(source, "--source", config.source)
    side = read_path(file, lang, session, Reading(encoding=encoding, part=part))
    record_added(session, name, side, language(target, "--target", config.target), date=date)
    count = render.counted(len(side.segments), "unit")
    render.note(f"{name}: {count} to translate")
