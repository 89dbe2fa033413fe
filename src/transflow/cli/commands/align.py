"""transflow align."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.cli import render
from transflow.cli.context import (
    As,
    Date,
    Encoding,
    Json,
    Part,
    language,
    open_session,
    session_here,
    write_output,
)
from transflow.cli.knowledge import advise, gather
from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.glossary.matcher import Glossary
    from transflow.model import Link
    from transflow.usecases.aligned import Aligned
    from transflow.usecases.batch import Settings
    from transflow.usecases.evaluating import Evaluation

_MOST_LISTED = 30
"""So many segments without counterpart are listed, and so many doubtful links."""


def align(
    source_file: Annotated[
        Path | None,
        typer.Argument(metavar="[SOURCE|DOC]", help="The source text; alone, a document."),
    ] = None,
    target_file: Annotated[
        Path | None, typer.Argument(metavar="[TARGET]", help="Its translation.")
    ] = None,
    name: Annotated[str, typer.Option(help="Record the pair as a document of that name.")] = "",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", help="Write .jsonl .align .tsv .tmx .po or .xlf; --pairs: a folder."
        ),
    ] = None,
    source: Annotated[str, typer.Option(help="Language of the source.")] = "",
    target: Annotated[str, typer.Option(help="Language of the translation.")] = "",
    glossary: Annotated[
        Path | None, typer.Option(help="A glossary that helps (without a workspace).")
    ] = None,
    dictionary: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="A dictionary of your own; may be given again."),
    ] = None,
    encoder: Annotated[
        str, typer.Option(metavar="MODEL", help="A sentence-transformers model, as one evidence.")
    ] = "",
    pivot: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Machine drafts, a line for each --presegmented line."),
    ] = None,
    source_encoding: Encoding = "",
    target_encoding: Encoding = "",
    source_part: Part = "",
    target_part: Part = "",
    presegmented: Annotated[bool, typer.Option(help="The files have one segment a line.")] = False,
    edit: Annotated[
        list[str] | None,
        typer.Option(metavar="OP", help="DOC: split, merge, shift, unlink, relink, confirm; or -."),
    ] = None,
    again: Annotated[
        bool,
        typer.Option(
            "--again", help="DOC: align anew around what people settled; --pairs: do all anew."
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="With --edit or --again: only tell what would be.")
    ] = False,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="DOC: list what spoke for each link, too.")
    ] = False,
    gold: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Judge the links by a gold alignment.")
    ] = None,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw the path of the links: an .svg.")
    ] = None,
    pairs: Annotated[
        Path | None, typer.Option(metavar="MANIFEST", help="Align many pairs, into the folder -o.")
    ] = None,
    jobs: Annotated[int, typer.Option(metavar="N", help="--pairs: processes at a time.")] = 1,
    form: Annotated[
        str, typer.Option("--format", help="--pairs: jsonl (default), align, tsv, tmx, po, xlf.")
    ] = "",
    date: Date = "",
    by: As = "",
    as_json: Json = False,
) -> None:
    """Align a source with its translation, sentence by sentence.

    With --name the pair becomes a document of the workspace; with -o the links are written to a
    file and no workspace is needed. With the name of a document alone its links are listed, and
    --edit repairs them: "split u5 s12|s13 t14|t15", "merge u5 u6", "shift u5 t15 down",
    "unlink u5", "relink s12 t14 t15", "confirm u5 u6-u9", or - for such lines from standard input.
    --pairs aligns every pair of a manifest; what an earlier run has done is not done again.

    Example: transflow align summit.ja.txt summit.en.txt --name summit
    """
    if date and not name:
        raise UsageError("--date goes with --name: it is recorded with the document")
    if pairs is not None:
        if source_file or name or edit or dry_run or evidence or gold or plot or pivot:
            raise UsageError("--pairs takes the pairs and their gold from its manifest alone")
        settings = _settings(
            form,
            presegmented,
            (source_encoding, source_part),
            (target_encoding, target_part),
            glossary,
            dictionary or [],
            encoder,
        )
        from transflow.cli.commands import align_batch

        align_batch.align_pairs(
            pairs,
            output,
            settings,
            source=source,
            target=target,
            jobs=jobs,
            again=again,
            by=by,
            as_json=as_json,
        )
        return
    if pivot and (target_file is None or not presegmented):
        raise UsageError("--pivot goes with two --presegmented files: one draft for each line")
    if form or jobs != 1:
        raise UsageError("--format and --jobs go with --pairs", hint="-o goes by its ending")
    if source_file is None:
        raise UsageError("align what?", hint="SOURCE TRANSLATION, a document, or --pairs MANIFEST")
    if target_file is None and (dictionary or encoder or glossary):
        raise UsageError(
            "--dictionary, --encoder and --glossary go with two files",
            hint="for documents they stand in transflow.toml, under [align] and glossaries",
        )
    reading = (source, target, source_encoding, target_encoding, source_part, target_part)
    if target_file is None and (any(reading) or presegmented):
        raise UsageError(
            "--source, --target, their encodings and parts, and --presegmented go with two files",
            hint="a document has them from when it was aligned",
        )
    if target_file is None and (gold or plot):
        if edit or again or dry_run or evidence or name or output:
            raise UsageError("--gold and --plot show the links as they stand, and go alone")
        from transflow.cli.commands import align_evaluation

        align_evaluation.of_document(str(source_file), by, gold=gold, plot=plot, as_json=as_json)
        return
    if target_file is None:
        from transflow.cli.commands import linking

        linking.of_document(
            str(source_file),
            by,
            edit=edit or [],
            again=again,
            dry_run=dry_run,
            evidence=evidence,
            as_json=as_json,
            for_pairs=bool(name or output),
        )
        return
    if edit or again or dry_run or evidence:
        raise UsageError(
            "--edit, --again, --dry-run and --evidence go with a document's name alone",
            hint="such as: align summit --edit 'merge u5 u6'",
        )
    from transflow.usecases.intake import Reading, align_sides, day, read_path, record_aligned

    day(date)
    if bool(name) == bool(output) and (name or not (gold or plot)):
        raise UsageError("say where to: --name DOC in a workspace, or -o FILE")
    session = open_session(by) if name else session_here(by)
    config = session.workspace.config if session else None
    source_lang = language(source, "--source", config.source if config else "")
    target_lang = language(target, "--target", config.target if config else "")
    known = gather(
        (source_lang, target_lang),
        glossary=_glossary(glossary, source_lang, target_lang),
        session=session,
        dictionaries=dictionary or [],
        encoder=encoder,
    )
    how = Reading(encoding=source_encoding, part=source_part, presegmented=presegmented)
    left = read_path(source_file, source_lang, session, how)
    how = Reading(encoding=target_encoding, part=target_part, presegmented=presegmented)
    right = read_path(target_file, target_lang, session, how)
    if pivot is not None:
        from transflow.usecases.learning import drafts_of

        drafts = read_path(pivot, target_lang, session, Reading(presegmented=True))
        known = replace(known, pivot=drafts_of(left, drafts))
    with render.progress_bar("aligning") as progress:
        aligned = align_sides(left, right, known, progress=progress)
    judged = None
    if gold is not None:
        from transflow.usecases.evaluating import evaluate_file

        judged = evaluate_file(gold, aligned.links, left.segments, right.segments)
    if session is not None and name:
        record_aligned(session, name, aligned, date=date)
    elif output is not None:
        _write(output, aligned)
    if plot is not None:
        from transflow.cli.commands import align_evaluation

        align_evaluation.draw_pair(plot, aligned)
    _report(aligned, name, judged, as_json=as_json)
    if not as_json:
        advise([((source_lang, target_lang), known)])
    if not aligned.related:
        raise typer.Exit(1)


def _settings(
    form: str,
    presegmented: bool,
    source: tuple[str, str],
    target: tuple[str, str],
    glossary: Path | None,
    dictionaries: Sequence[Path],
    encoder: str,
) -> Settings:
    from transflow.usecases.batch import Settings
    from transflow.usecases.intake import Reading

    return Settings(
        ending=f".{form.lower() or 'jsonl'}",
        source=Reading(encoding=source[0], part=source[1], presegmented=presegmented),
        target=Reading(encoding=target[0], part=target[1], presegmented=presegmented),
        glossary=str(glossary or ""),
        dictionaries=tuple(map(str, dictionaries)),
        encoder=encoder,
    )


def _glossary(path: Path | None, source_lang: str, target_lang: str) -> Glossary | None:
    if path is None:
        return None
    from transflow.usecases.session import read_glossary
    from transflow.usecases.terminology import glossary_for

    return glossary_for(read_glossary(path, source_lang, target_lang), source_lang, target_lang)


def _write(path: Path, aligned: Aligned) -> None:
    from transflow.usecases.linkfiles import serialize_links

    write_output(path, serialize_links(path.suffix, aligned, name=path.stem))


def _report(aligned: Aligned, name: str, judged: Evaluation | None, *, as_json: bool) -> None:
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
                **({"against": aligned.against} if aligned.against else {}),
                **({"evaluation": judged.fields()} if judged else {}),
            }
        )
        return
    if not aligned.related:
        render.note(f"these texts do not look like translations of each other: {aligned.against}")
    linked_source = len(source) - len(aligned.unlinked_source)
    linked_target = len(target) - len(aligned.unlinked_target)
    render.note(
        f"{render.counted(len(links), 'link')}; linked {linked_source} of {len(source)} source and "
        f"{linked_target} of {len(target)} target segments"
    )
    if marker:
        render.note(f"provisional: the translation says “{render.safe(marker[0].phrase)}”")
    else:
        render.note("no provisional marker found in the translation; taken as provisional")
    _list("not translated", [f": {source[i].text}" for i in aligned.unlinked_source])
    _list("no source for", [f": {target[j].text}" for j in aligned.unlinked_target])
    _list("doubtful", [f" ({k.confidence:.0%}): {_both(aligned, k)}" for k in aligned.doubtful])
    if judged is not None:
        from transflow.cli.commands import align_evaluation

        align_evaluation.show(judged)


def _list(what: str, lines: Sequence[str]) -> None:
    """Some lines; the rest is counted, so that what was said before them stays in sight."""
    for line in lines[:_MOST_LISTED]:
        render.note(f"  {what}{render.safe(line)}")
    if len(lines) > _MOST_LISTED:
        render.note(f"  {what}: {len(lines) - _MOST_LISTED} more")


def _both(aligned: Aligned, link: Link) -> str:
    left = " ".join(aligned.source.segments[i].text for i in link.source)
    right = " ".join(aligned.target.segments[j].text for j in link.target)
    return f"{left} ⇔ {right}"
