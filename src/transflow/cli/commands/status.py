"""transflow status."""

from __future__ import annotations

from transflow.cli import render
from transflow.cli.context import As, Json, open_session


def status(by: As = "", as_json: Json = False) -> None:
    """Show every document with its progress.

    Example: transflow status
    """
    from transflow.document import EditionKind, State
    from transflow.usecases.progress import progress

    session = open_session(by)
    lines = progress(session)
    if as_json:
        for line in lines:
            render.record(
                {
                    "document": line.document.name,
                    "source": line.document.source_lang,
                    "target": line.document.target_lang,
                    "status": line.kind.value,
                    "edition": line.edition,
                    **({"date": line.date} if line.date else {}),
                    "units": line.total,
                    "states": {state.value: n for state, n in line.states.items()},
                    "stale": line.stale,
                    "open_comments": line.open_comments,
                }
            )
        return
    if not lines:
        render.note("no documents yet: transflow align SOURCE TARGET --name NAME")
        return
    rows = []
    for line in lines:
        shown = f"{line.document.name} ({line.date})" if line.date else line.document.name
        pair = f"{line.document.source_lang}→{line.document.target_lang}"
        share = f"{line.final}/{line.total}"
        still = [f"{n} {s}" for s, n in line.states.items() if n and s is not State.FINAL]
        if line.stale:
            still.append(f"{line.stale} of them stale")
        if line.open_comments:
            still.append(f"{line.open_comments} open comments")
        stands = f"★ {line.kind} {line.edition}" if line.kind is EditionKind.OFFICIAL else line.kind
        rows.append((shown, pair, stands, share, ", ".join(still)))
    render.table(rows, ("document", "pair", "status", "final", "still"))
