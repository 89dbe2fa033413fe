"""The command line: which commands there are, and how errors end."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from transflow import __version__
from transflow.cli import render
from transflow.cli.commands.table import Commands
from transflow.cli.context import CLOSING
from transflow.errors import TransflowError

app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        render.out(f"transflow {__version__}")
        raise typer.Exit


@app.callback()
def options(
    workspace: Annotated[
        Path | None, typer.Option("-C", metavar="DIR", help="Work in this workspace.")
    ] = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show version.")
    ] = False,
) -> None:
    """From a provisional translation to an official one: align, check, review, promote, prove."""
    if workspace is not None:
        os.environ["TRANSFLOW_WORKSPACE"] = str(workspace)


def main() -> None:
    """Run the command line; every error ends as one line on stderr and an exit code."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            # Somebody closed it (>&-): nothing is wanted there, and nothing comes from there.
            setattr(sys, name, Path(os.devnull).open("r" if name == "stdin" else "w"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # Japanese must come out whole whatever the locale says; what a terminal lacks shows as \\u.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        with CLOSING:
            app()
    except TransflowError as error:
        render.failure(str(error))
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # The reader has gone (| head): nothing is wrong, and nothing more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        render.failure(f"{error.filename or 'a file'}: {error.strerror or error}")
        sys.exit(4)
    except Exception as error:
        if os.environ.get("TRANSFLOW_DEBUG"):
            raise
        render.failure(
            f"internal error, nothing was written by it: {type(error).__name__}: {error} "
            "(TRANSFLOW_DEBUG=1 shows where; please report it)"
        )
        sys.exit(4)
