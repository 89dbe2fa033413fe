"""transflow review."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, open_document
from transflow.errors import UsageError

if TYPE_CHECKING:
    from transflow.document import Document
    from transflow.usecases.session import Session


def review(
    name: Doc,
    plain: Annotated[bool, typer.Option("--plain", help="Line by line.")] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="With --plain: final units too.")
    ] = False,
    read_only: Annotated[
        bool, typer.Option("--read-only", help="Only look; nothing is written.")
    ] = False,
    contrast: Annotated[bool, typer.Option("--contrast", help="White on black.")] = False,
    by: As = "",
) -> None:
    """Go through the units until all are final.

    Example: transflow review summit
    """
    session, document = open_document(by, name)
    if plain:
        from transflow.review.plain import PlainReview

        PlainReview(
            session, document, _ask, render.out, everything=everything, read_only=read_only
        ).run()
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(
            "the review screen needs a terminal", hint=f"transflow review {name} --plain"
        )
    _screen(session, document, read_only=read_only, contrast=contrast)


def _screen(session: Session, document: Document, *, read_only: bool, contrast: bool) -> None:
    import time

    from transflow.review.decisions import Decisions
    from transflow.review.desk import Desk
    from transflow.review.keymap import KeyMap
    from transflow.review.screen.app import ReviewApp
    from transflow.review.unsaved import UnsavedTexts
    from transflow.store.workspace import CONFIG

    workspace = session.workspace
    keymap = KeyMap(
        workspace.config.review.keys, read_only=read_only, path=str(workspace.root / CONFIG)
    )
    desk = Desk(session, document)
    decisions = Decisions(desk, time.monotonic, read_only=read_only)
    unsaved = UnsavedTexts(workspace.root / ".transflow" / "unsaved", document.id, session.by)
    contrast = contrast or workspace.config.review.contrast
    app = ReviewApp(
        desk, decisions, keymap, unsaved, time.monotonic, read_only=read_only, contrast=contrast
    )
    app.run()
    render.note(decisions.summary())
    if app.return_code:
        raise typer.Exit(app.return_code)


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
