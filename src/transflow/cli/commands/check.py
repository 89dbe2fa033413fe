"""transflow check."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Json, language, open_document
from transflow.errors import UsageError

if TYPE_CHECKING:
    from transflow.document import Unit
    from transflow.usecases.checking import Finding


def check(
    name: Annotated[str, typer.Argument(metavar="[DOC]", help="Name of the document.")] = "",
    pairs: Annotated[
        Path | None, typer.Option(help="Check the pairs of a JSON Lines file instead.")
    ] = None,
    source: Annotated[str, typer.Option(help="Language of the sources in --pairs.")] = "",
    target: Annotated[str, typer.Option(help="Language of the targets in --pairs.")] = "",
    glossary: Annotated[Path | None, typer.Option(help="Glossary for --pairs.")] = None,
    by: As = "",
    as_json: Json = False,
) -> None:
    """Check glossary and quality; exit code 1 when an error stands.

    Example: transflow check summit
    """
    if bool(name) == bool(pairs):
        raise UsageError("check what? a document, or --pairs FILE")
    if pairs is not None:
        failed = _check_pairs(pairs, source, target, glossary, as_json=as_json)
    else:
        failed = _check_document(by, name, as_json=as_json)
    if failed:
        raise typer.Exit(1)


def _check_document(by: str, name: str, *, as_json: bool) -> bool:
    from transflow.formats.pairs_jsonl import diagnostic_fields
    from transflow.usecases.checking import diagnose, standing_errors

    session, document = open_document(by, name)
    units = {unit.id: unit for unit in session.store.units(document.id)}
    findings = diagnose(session, document, list(units.values()))
    for finding in findings:
        found = finding.diagnostic
        if as_json:
            waived = {"waived": finding.waiver.reason} if finding.waiver else {}
            render.record({"unit": found.unit, **diagnostic_fields(found), **waived})
        else:
            _show(finding, units.get(found.unit))
    if not as_json:
        render.note(_summary(findings))
    return bool(standing_errors(findings))


def _show(finding: Finding, unit: Unit | None) -> None:
    found = finding.diagnostic
    where = f"{unit.id} {unit.place}" if unit else "document"
    tint = render.SEVERITY_STYLE[found.severity] if finding.stands else ("dim",)
    head = f"{where}: {found.severity} {found.check}: {render.safe(found.message)}"
    render.out(render.style(head, *tint))
    if finding.waiver:
        render.out(f"    waived by {finding.waiver.by}: {render.safe(finding.waiver.reason)}")
    elif unit:
        if found.source_span:
            render.out("    " + render.spanned(unit.source, found.source_span, *tint))
        if found.target_span:
            render.out("    " + render.spanned(unit.target, found.target_span, *tint))


def _summary(findings: list[Finding]) -> str:
    from transflow.model import Severity

    stand = Counter(f.diagnostic.severity for f in findings if f.stands)
    waived = sum(not f.stands for f in findings)
    counts = [f"{stand[s]} {s}{'' if stand[s] == 1 else 's'}" for s in Severity]
    return ", ".join(counts) + (f", {waived} waived" if waived else "")


def _check_pairs(
    path: Path, source: str, target: str, glossary: Path | None, *, as_json: bool
) -> bool:
    from transflow.checks.base import Pair
    from transflow.checks.run import check_pair
    from transflow.formats.pairs_jsonl import diagnostic_fields, parse
    from transflow.glossary.matcher import Glossary
    from transflow.store.files import read_file
    from transflow.usecases.session import read_glossary

    langs = language(source, "--source", ""), language(target, "--target", "")
    terms = Glossary(read_glossary(glossary, *langs), *langs) if glossary else None
    failed = False
    rows = parse(read_file(path), path=str(path), source_lang=langs[0], target_lang=langs[1])
    for row in rows:
        pair = Pair(row.source, row.target, *langs)
        for found in check_pair(pair, glossary=terms):
            failed |= found.severity == "error"
            if as_json:
                render.record({"id": row.id, **diagnostic_fields(found)})
            else:
                head = f"{row.id}: {found.severity} {found.check}: {found.message}"
                render.out(render.style(render.safe(head), *render.SEVERITY_STYLE[found.severity]))
    return failed
