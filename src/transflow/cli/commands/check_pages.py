"""transflow check --explain and --list: what the checks are."""

from __future__ import annotations

from difflib import get_close_matches

from transflow.cli import render
from transflow.errors import UsageError


def explain(name: str, *, as_json: bool) -> None:
    """Print the page of a check.

    Raises:
        UsageError: There is no such check; names those that look alike.
    """
    from transflow.checks.pages import markdown, pages
    from transflow.checks.registry import CHECKS

    page = pages().get(name)
    if page is None:
        close = get_close_matches(name[:80], CHECKS, n=1)
        hint = f"did you mean {close[0]}?" if close else "transflow check --list names them"
        raise UsageError(f"there is no check {name}", hint=hint)
    if as_json:
        record = {"check": name, "severity": str(CHECKS[name].severity)}
        render.record({**record, "finds": page.finds, "why": page.why, "waive": page.waive})
    else:
        render.out(markdown(page).rstrip("\n"))


def show_list(*, as_json: bool) -> None:
    """List every check with its usual severity."""
    from transflow.checks.registry import CHECKS

    if as_json:
        for check in CHECKS.values():
            entry = {"check": check.id, "severity": str(check.severity), "summary": check.summary}
            render.record(entry)
        return
    rows = [(check.id, str(check.severity), check.summary) for check in CHECKS.values()]
    render.table(rows, ("check", "severity", "finds"))
    render.note("transflow check --explain CHECK tells more")
