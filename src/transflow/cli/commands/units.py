"""transflow units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Doc, Json, open_document
from transflow.errors import UsageError

if TYPE_CHECKING:
    from transflow.document import State, Unit


def units(
    name: Doc,
    state: Annotated[str, typer.Option(help="Only units in this state.")] = "",
    pending: Annotated[bool, typer.Option("--open", help="Only units that are not final.")] = False,
    by: As = "",
    as_json: Json = False,
) -> None:
    """List the units of a document.

    Example: transflow units summit --open
    """
    from transflow.document import State
    from transflow.usecases.staleness import terms_digests
    from transflow.workflow.states import effective_state, is_stale

    if state and state.replace("-", "_") not in set(State):
        raise UsageError(f"'{state}' is no state", hint=", ".join(State))
    session, document = open_document(by, name)
    everything = session.store.units(document.id)
    terms = terms_digests(session, document, everything)
    rows = []
    for unit in everything:
        now = effective_state(unit, terms[unit.id])
        if (state and now != state.replace("-", "_")) or (pending and now is State.FINAL):
            continue
        stale = is_stale(unit, terms[unit.id])
        if as_json:
            render.record(unit_record(unit, now, stale=stale))
        else:
            shown = f"{render.GLYPHS[now]} {now}{' (stale)' if stale else ''}"
            rows.append((unit.id, unit.place, shown, unit.origin.value, unit.source, unit.target))
    if not as_json:
        render.table(rows, ("unit", "place", "state", "origin", "source", "target"), elastic=2)


def unit_record(unit: Unit, state: State, *, stale: bool) -> dict[str, object]:
    """A unit as programs read it."""
    from transflow.workflow.operations import names

    return {
        "id": unit.id,
        "source": unit.source,
        "target": unit.target,
        "state": state.value,
        "origin": unit.origin.value,
        "place": unit.place,
        "shape": unit.shape,
        "source_segments": names("s", unit.source_segments),
        "target_segments": names("t", unit.target_segments),
        "confidence": unit.confidence,
        "author": unit.author,
        "reviewer": unit.reviewer,
        "accepted_by": unit.acceptance.by if unit.acceptance and not stale else "",
        "stale": stale,
        "rev": unit.rev,
    }
