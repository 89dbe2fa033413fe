"""transflow review."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, open_document
from transflow.errors import UsageError
from transflow.formats.safety import strip_controls

if TYPE_CHECKING:
    from transflow.document import Document
    from transflow.usecases.session import Session

_DUMB = frozenset({"", "dumb", "unknown"})
"""Terminals that take one line after the other, by TERM."""


def review(
    name: Doc,
    plain: Annotated[
        bool, typer.Option("--plain", help="Line by line, for screen readers and dumb terminals.")
    ] = False,
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
        _plain(session, document, everything=everything, read_only=read_only)
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(
            "the review screen needs a terminal", hint=f"transflow review {name} --plain"
        )
    if os.environ.get("TERM") in _DUMB:
        raise UsageError(
            "the review screen needs a terminal that can move its cursor",
            hint=f"transflow review {name} --plain",
        )
    _screen(session, document, read_only=read_only, contrast=contrast)


def _plain(session: Session, document: Document, *, everything: bool, read_only: bool) -> None:
    import time

    from transflow.review.decisions import Decisions
    from transflow.review.desk import Desk
    from transflow.review.keymap import configured
    from transflow.review.plain.session import PlainReview
    from transflow.review.unsaved import UnsavedTexts

    workspace = session.workspace
    desk = Desk(session, document)
    PlainReview(
        desk,
        Decisions(desk, time.monotonic, read_only=read_only),
        configured(workspace),
        UnsavedTexts(workspace.root / ".transflow" / "unsaved", document.id, session.by),
        ask=_ask,
        tell=render.out,
        clock=time.monotonic,
        everything=everything,
        read_only=read_only,
    ).run()


def _screen(session: Session, document: Document, *, read_only: bool, contrast: bool) -> None:
    import time

    from transflow.review.decisions import Decisions
    from transflow.review.desk import Desk
    from transflow.review.keymap import configured
    from transflow.review.screen.app import ReviewApp
    from transflow.review.unsaved import UnsavedTexts

    workspace = session.workspace
    keymap = configured(workspace, read_only=read_only)
    desk = Desk(session, document)
    decisions = Decisions(desk, time.monotonic, read_only=read_only)
    unsaved = UnsavedTexts(workspace.root / ".transflow" / "unsaved", document.id, session.by)
    contrast = contrast or workspace.config.review.contrast
    app = ReviewApp(
        desk, decisions, keymap, unsaved, time.monotonic, read_only=read_only, contrast=contrast
    )
    app.run()
    if app.failure is not None:
        raise app.failure
    render.note(decisions.summary())
    if app.return_code:
        raise typer.Exit(app.return_code)


def _ask(prompt: str, prefill: str = "") -> str | None:
    """One line from the person, None at the end of input.

    A prefilled text can be edited, except where there is no terminal or one that cannot move its
    cursor: there it is told, and an empty line takes it.
    """
    if not sys.stdin.isatty():
        _offer(prefill)
        render.out(prompt)
        line = sys.stdin.readline()
        return (line.rstrip("\r\n") or prefill) if line else None
    if os.environ.get("TERM", "") in _DUMB:
        _offer(prefill)
        return _typed(prompt, prefill)
    import readline

    if prefill:
        readline.set_startup_hook(lambda: readline.insert_text(prefill))
    try:
        return _typed(prompt)
    finally:
        readline.set_startup_hook()


def _offer(prefill: str) -> None:
    if prefill:
        render.out(f"an empty line takes: {strip_controls(prefill)}")


def _typed(prompt: str, otherwise: str = "") -> str | None:
    try:
        return input(prompt) or otherwise
    except EOFError:
        return None
