"""transflow glossary: import, export, add, list, check, diff, extract."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Json, language, open_session, write_output

if TYPE_CHECKING:
    from transflow.usecases.glossaries import Change
    from transflow.usecases.session import Session

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
    help="""The glossaries of the workspace.

    Example: transflow glossary import termbase.tbx --into diplomacy
    """,
)

Source = Annotated[str, typer.Option(help="Source language; else that of the workspace.")]
Target = Annotated[str, typer.Option(help="Target language; else that of the workspace.")]
Into = Annotated[str, typer.Option(metavar="NAME", help="Name of the glossary.")]
Name = Annotated[str, typer.Argument(metavar="[NAME]", help="The glossary; else all of the pair.")]
File = Annotated[Path, typer.Argument(help="CSV, TSV, TBX, UTX, OmegaT's .txt, or XLSX.")]


def _open(by: str, source: str, target: str) -> tuple[Session, tuple[str, str]]:
    session = open_session(by)
    config = session.workspace.config
    pair = (
        language(source, "--source", config.source),
        language(target, "--target", config.target),
    )
    return session, pair


def _told(change: Change) -> None:
    parts = [f"{render.counted(change.added, 'concept')} added"]
    if change.changed:
        parts.append(f"{change.changed} got terms")
    if change.known:
        parts.append(f"{change.known} known already")
    render.note(f"{render.safe(change.path.name)}: {', '.join(parts)}")
    for line in change.left_out:
        render.note(f"left out: {render.safe(line)}")


@app.command("import")
def import_(
    path: File, into: Into = "", source: Source = "", target: Target = "", by: As = ""
) -> None:
    """Bring a glossary of any format into the workspace; what is there already stays.

    Example: transflow glossary import termbase.tbx --into diplomacy
    """
    from transflow.usecases.glossaries import import_glossary

    session, pair = _open(by, source, target)
    _told(import_glossary(session, path, pair, into))


@app.command()
def export(
    name: Name = "",
    to: Annotated[
        str,
        typer.Option(
            help="csv, tsv, deepl, tbx (tbx-dct, tbx-dca, tbx-v2), utx (utx-1.11), omegat, xlsx."
        ),
    ] = "csv",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File to write; else stdout.")
    ] = None,
    source: Source = "",
    target: Target = "",
    by: As = "",
) -> None:
    """Write a glossary in another format; says what that format cannot hold.

    Example: transflow glossary export diplomacy --to tbx -o diplomacy.tbx
    """
    from transflow.usecases.glossaries import export_glossary

    session, pair = _open(by, source, target)
    written = export_glossary(session, pair, name, to)
    if output is None or str(output) == "-":
        render.raw(written.data)
    else:
        write_output(output, written.data)
        render.note(f"written to {render.safe(str(output))}")
    for line in written.left_out:
        render.note(f"left out: {render.safe(line)}")


@app.command()
def add(
    source_term: Annotated[str, typer.Argument(metavar="SOURCE", help="The source term.")],
    target_term: Annotated[str, typer.Argument(metavar="TARGET", help="How it is rendered.")],
    admitted: Annotated[
        list[str] | None, typer.Option(help="Another rendering that may stand; repeatable.")
    ] = None,
    forbidden: Annotated[
        list[str] | None, typer.Option(help="A rendering that must not stand; repeatable.")
    ] = None,
    note: Annotated[str, typer.Option(help="Note about the rendering.")] = "",
    domain: Annotated[str, typer.Option(help="Subject field.")] = "",
    into: Into = "",
    source: Source = "",
    target: Target = "",
    by: As = "",
) -> None:
    """Add a term to a glossary.

    Example: transflow glossary add 首脳会議 "summit meeting" --forbidden "top meeting"
    """
    from transflow.usecases.glossaries import add_term, renderings

    session, pair = _open(by, source, target)
    terms = renderings(pair, [target_term], admitted or [], forbidden or [], note)
    _told(add_term(session, pair, source_term.strip(), terms, into=into, domain=domain))


@app.command("list")
def list_(
    name: Name = "", source: Source = "", target: Target = "", by: As = "", as_json: Json = False
) -> None:
    """List the terms of a glossary.

    Example: transflow glossary list diplomacy --json
    """
    from transflow.formats.glossary_fields import texts
    from transflow.usecases.glossaries import concepts_of

    session, pair = _open(by, source, target)
    rows: list[list[str]] = []
    for path, concept in concepts_of(session, pair, name):
        if as_json:
            terms = [
                {"text": t.text, "lang": t.lang, **texts(t), "status": t.status.value}
                for t in concept.terms
            ]
            render.record(
                {"glossary": path.stem, "id": concept.id, **texts(concept), "terms": terms}
            )
            continue
        sources = " / ".join(t.text for t in concept.terms if t.lang == pair[0])
        rows.extend(
            [path.stem, sources, t.text, t.status.value, t.note]
            for t in concept.terms
            if t.lang == pair[1]
        )
    if not as_json:
        render.table(rows, ["glossary", pair[0], pair[1], "status", "note"], elastic=1)


@app.command()
def check(
    name: Name = "", source: Source = "", target: Target = "", by: As = "", as_json: Json = False
) -> None:
    """Look for what is wrong with a glossary itself; exit code 1 when an error stands.

    Example: transflow glossary check
    """
    from transflow.glossary.review import review
    from transflow.model import Severity
    from transflow.usecases.glossaries import concepts_of

    session, pair = _open(by, source, target)
    found = review([concept for _, concept in concepts_of(session, pair, name)], *pair)
    for problem in found:
        if as_json:
            render.record(
                {
                    "kind": problem.kind,
                    "severity": problem.severity.value,
                    "concept": problem.concept,
                    "term": problem.term,
                    "message": problem.message,
                }
            )
        else:
            tint = render.SEVERITY_STYLE[problem.severity]
            line = f"{problem.severity.value} {problem.kind}: {problem.message}"
            render.out(render.style(render.safe(line), *tint))
    if not as_json:
        render.note(render.counted(len(found), "problem"))
    if any(problem.severity is Severity.ERROR for problem in found):
        raise typer.Exit(1)


@app.command()
def diff(
    path: File,
    into: Into = "",
    source: Source = "",
    target: Target = "",
    by: As = "",
    as_json: Json = False,
) -> None:
    """Say which accepted units a changed glossary would reopen, before it is applied.

    Example: transflow glossary diff diplomacy.ja-en.csv
    """
    from transflow.usecases.glossary_diff import touched_units

    session, pair = _open(by, source, target)
    found = touched_units(session, path, pair, into=into)
    rows = []
    for touched in found:
        effect = "reopens" if touched.reopens else "holds again"
        if as_json:
            render.record(
                {
                    "document": touched.document.name,
                    "unit": touched.unit.id,
                    "place": touched.unit.place,
                    "effect": effect,
                    "terms": list(touched.terms),
                    "faults": list(touched.faults),
                    "source": touched.unit.source,
                    "target": touched.unit.target,
                }
            )
        else:
            name, unit = touched.document.name, touched.unit
            if touched.faults:
                effect += ", to be mended"
            rows.append([name, unit.id, effect, ", ".join(touched.terms), unit.target])
    if rows:
        render.table(rows, ["document", "unit", "effect", "terms", "target"], elastic=2)
    if not as_json:
        reopened = [touched for touched in found if touched.reopens]
        told = render.counted(len(reopened), "accepted unit")
        wrong = sum(bool(touched.faults) for touched in reopened)
        mend = f", {wrong} of them to be mended" if wrong else ""
        render.note(f"{told} would be open again{mend}")


@app.command()
def extract(
    least: Annotated[int, typer.Option(min=1, help="Units that must have a pair.")] = 2,
    limit: Annotated[int, typer.Option(min=1, help="Most candidates to show.")] = 100,
    source: Source = "",
    target: Target = "",
    by: As = "",
    as_json: Json = False,
) -> None:
    """Propose terms that finished units bear out and that no glossary has.

    Example: transflow glossary extract --least 3
    """
    from transflow.usecases.glossaries import term_candidates

    session, pair = _open(by, source, target)
    found, units = term_candidates(session, pair, least=least)
    rows = []
    for pick in found[:limit]:
        contexts = [units[at] for at in pick.contexts]
        if as_json:
            render.record(
                {
                    "source": pick.source,
                    "target": pick.target,
                    "count": pick.count,
                    "source_count": pick.source_count,
                    "target_count": pick.target_count,
                    "score": pick.score,
                    "contexts": [{"source": one, "target": two} for one, two in contexts],
                }
            )
        else:
            counts = f"{pick.count}/{pick.source_count}/{pick.target_count}"
            context = contexts[0][1] if contexts else ""
            rows.append([pick.source, pick.target, counts, f"{pick.score:.1f}", context])
    if rows:
        render.table(rows, ["source", "target", "both/source/target", "score", "context"])
    if not as_json:
        shown = f", {limit} shown" if len(found) > limit else ""
        told = render.counted(len(found), "candidate")
        render.note(f"{told} from {render.counted(len(units), 'finished unit')}{shown}")
