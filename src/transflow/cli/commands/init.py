"""transflow init."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import language


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where.")] = Path(),
    source: Annotated[str, typer.Option(help="Language of the sources.")] = "",
    target: Annotated[str, typer.Option(help="Language of the translations.")] = "",
) -> None:
    """Make a workspace: transflow.toml, glossaries/, catalogs/ and the record.

    Example: transflow init . --source ja --target en
    """
    from transflow.store.workspace import Workspace

    pair = language(source, "--source", ""), language(target, "--target", "")
    with_workspace = Workspace.create(folder, *pair)
    with_workspace.store.close()
    render.out(f"workspace {pair[0]} → {pair[1]} in {render.safe(str(with_workspace.root))}")
