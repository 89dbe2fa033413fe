"""transflow review."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, open_document
from transflow.errors import UsageError


def review(
    name: Doc,
    plain: Annotated[bool, typer.Option("--plain", help="Line by line.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Final units too.")] = False,
    by: As = "",
) -> None:
    """Go through the units until all are final.

    Example: transflow review summit --plain
    """
    from transflow.review.plain import PlainReview

    if not plain:
        raise UsageError("the review screen needs --plain", hint=f"transflow review {name} --plain")
    session, document = open_document(by, name)
    PlainReview(session, document, _ask, render.out, everything=everything).run()


def _ask(prompt: str, prefill: str = "") -> str | None:
    """One line from the person, None at the end of input; a prefilled text can be edited."""
    if not sys.stdin.isatty():
        render.out(prompt)
        line = sys.stdin.readline()
        return line.rstrip("\r\n") if line else None
    import readline

    if prefill:
        readline.set_startup_hook(lambda: readline.insert_text(prefill))
    try:
        return input(prompt)
    except EOFError:
        return None
    finally:
        readline.set_startup_hook()
