"""transflow backup."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, open_session


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The copy to write.")],
    by: As = "",
) -> None:
    """Copy the whole record to a file while others may be working.

    Example: transflow backup record-2024-05-01.db
    """
    session = open_session(by)
    session.store.backup(str(file))
    render.note(f"written to {render.safe(str(file))}")
