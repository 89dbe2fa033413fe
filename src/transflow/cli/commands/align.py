"""transflow align."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import As, Encoding, Json, Part, language, open_session, write_output
from transflow.errors import UsageError

if TYPE_CHECKING:
    from transflow.glossary.matcher import Glossary
    from transflow.model import Link
    from transflow.usecases.intake import Aligned
    from transflow.usecases.session import Session


def align(
    source_file: Annotated[Path, typer.Argument(metavar="SOURCE", help="The source text.")],
    target_file: Annotated[Path, typer.Argument(metavar="TARGET", help="Its translation.")],
    name: Annotated[str, typer.Option(help="Record the pair as a document of that name.")] = "",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write .jsonl .align .tsv .tmx .po or .xlf instead."),
    ] = None,
    source: Annotated[str, typer.Option(help="Language of the source.")] = "",
    target: Annotated[str, typer.Option(help="Language of the translation.")] = "",
    glossary: Annotated[
        Path | None, typer.Option(help="A glossary that helps (without a workspace).")
    ] = None,
    source_encoding: Encoding = "",
    target_encoding: Encoding = "",
    source_part: Part = "",
    target_part: Part = "",
    presegmented: Annotated[bool, typer.Option(help="The files have one segment a line.")] = False,
    by: As = "",
    as_json: Json = False,
) -> None:
    """Align a source with its translation, sentence by sentence.

    With --name the pair becomes a document of the workspace; with -o the links are written to a
    file and no workspace is needed.

    Example: transflow align summit.ja.txt summit.en.txt --name summit
    """
    from transflow.usecases.intake import Reading, align_sides, read_path, record_aligned

    if bool(name) == bool(output):
        raise UsageError("say where to: --name DOC in a workspace, or -o FILE")
    session = open_session(by) if name else None
    config = session.workspace.config if session else None
    source_lang = language(source, "--source", config.source if config else "")
    target_lang = language(target, "--target", config.target if config else "")
    terms = _glossary(session, glossary, source_lang, target_lang)
    how = Reading(encoding=source_encoding, part=source_part, presegmented=presegmented)
    left = read_path(source_file, source_lang, session, how)
    how = Reading(encoding=target_encoding, part=target_part, presegmented=presegmented)
    right = read_path(target_file, target_lang, session, how)
    with render.progress_bar("aligning") as progress:
        aligned = align_sides(left, right, terms, progress=progress)
    if session is not None:
        record_aligned(session, name, aligned)
    elif output is not None:
        _write(output, aligned)
    _report(aligned, name, as_json=as_json)
    if not aligned.related:
        raise typer.Exit(1)


def _glossary(
    session: Session | None, path: Path | None, source_lang: str, target_lang: str
) -> Glossary | None:
    if path is None:
        return session.glossary(source_lang, target_lang) if session else None
    from transflow.glossary.matcher import Glossary
    from transflow.usecases.session import read_glossary

    return Glossary(read_glossary(path, source_lang, target_lang), source_lang, target_lang)


def _write(path: Path, aligned: Aligned) -> None:
    from transflow.usecases.linkfiles import serialize_links

    write_output(path, serialize_links(path.suffix, aligned, name=path.stem))


def _report(aligned: Aligned, name: str, *, as_json: bool) -> None:
    links, source, target = aligned.links, aligned.source.segments, aligned.target.segments
    marker = aligned.target.layout.markers
    if as_json:
        render.record(
            {
                "document": name,
                "links": len(links),
                "source_segments": len(source),
                "target_segments": len(target),
                "unlinked_source": list(aligned.unlinked_source),
                "unlinked_target": list(aligned.unlinked_target),
                "doubtful": [links.index(k) for k in aligned.doubtful],
                "marker": marker[0].phrase if marker else "",
                "related": aligned.related,
            }
        )
        return
    linked_source = len(source) - len(aligned.unlinked_source)
    linked_target = len(target) - len(aligned.unlinked_target)
    render.note(
        f"{len(links)} links; linked {linked_source} of {len(source)} source and "
        f"{linked_target} of {len(target)} target segments"
    )
    if marker:
        render.note(f"provisional: the translation says “{render.safe(marker[0].phrase)}”")
    else:
        render.note("no provisional marker found in the translation; taken as provisional")
    for i in aligned.unlinked_source:
        render.note(f"  not translated: {render.safe(source[i].text)}")
    for j in aligned.unlinked_target:
        render.note(f"  no source for: {render.safe(target[j].text)}")
    for link in aligned.doubtful:
        render.note(f"  doubtful ({link.confidence:.0%}): {_both(aligned, link)}")
    if not aligned.related:
        render.note("  these texts do not look like translations of each other")


def _both(aligned: Aligned, link: Link) -> str:
    left = " ".join(aligned.source.segments[i].text for i in link.source)
    right = " ".join(aligned.target.segments[j].text for j in link.target)
    return f"{render.safe(left)} ⇔ {render.safe(right)}"
