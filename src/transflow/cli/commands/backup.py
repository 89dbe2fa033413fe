"""transflow backup."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, open_session
from transflow.errors import UsageError


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The copy to write.")],
    by: As = "",
) -> None:
    """Copy the whole record to a file while others may be working.

    Example: transflow backup record-2024-05-01.db
    """
    if file.exists():
        raise UsageError(f"{file} is there already", hint="a backup never replaces a file")
    session = open_session(by)
    session.store.backup(str(file))
    render.note(f"written to {render.safe(str(file))}")
