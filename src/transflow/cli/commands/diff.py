"""transflow diff."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, Json, open_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.diff import Op


def diff(
    name: Doc,
    points: Annotated[
        str, typer.Argument(metavar="[A..B]", help="provisional, official, export, current, @N.")
    ] = "provisional..current",
    by: As = "",
    as_json: Json = False,
) -> None:
    """Show what changed between two points: words for English, phrases for Japanese.

    Example: transflow diff summit provisional..current
    """
    from transflow.text.diff import diff as difference
    from transflow.usecases.history import differences

    session, document = open_document(by, name)
    earlier, _, later = points.partition("..")
    found = differences(session, document, earlier, later or "current")
    for unit in found:
        old, new = unit.old or "", unit.new or ""
        if as_json:
            render.record(
                {
                    "unit": unit.unit,
                    "place": unit.place,
                    "old": unit.old,
                    "new": unit.new,
                    "old_source": unit.old_source,
                    "source": unit.source,
                }
            )
            continue
        render.out(render.style(f"{unit.unit} {unit.place}", "bold"))
        if unit.old_source is not None and unit.old_source != unit.source:
            ops = difference(unit.old_source, unit.source, document.source_lang)
            render.out("  " + marked_up(unit.old_source, unit.source, ops))
        render.out("  " + marked_up(old, new, difference(old, new, document.target_lang)))
    if not as_json and not found:
        render.note(f"{name}: no difference")


def marked_up(old: str, new: str, ops: Sequence[Op]) -> str:
    """One line with what went away and what came, by colour or by [-…-]{+…+}."""
    parts = []
    for op in ops:
        gone = render.safe(old[slice(*op.old)])
        come = render.safe(new[slice(*op.new)])
        if op.tag == "equal":
            parts.append(come)
            continue
        if gone:
            parts.append(render.style(f"[-{gone}-]", "red"))
        if come:
            parts.append(render.style(f"{{+{come}+}}", "green"))
    return "".join(parts)
