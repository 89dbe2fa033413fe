"""transflow align DOC: a document's links, their repair, and aligning anew."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from transflow.cli import render
from transflow.cli.context import open_document, open_session
from transflow.cli.knowledge import advise, gather
from transflow.errors import UsageError
from transflow.workflow.operations import link_words, names, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Evidence, Link
    from transflow.usecases.linking import LinkedUnit, Repaired
    from transflow.usecases.units import UnitChange
    from transflow.workflow.operations import Operation

_WIDTH: Final = 48
"""So many characters of each text are shown of a link."""

_REASONS: Final = 8
"""So many reasons are shown of a link."""


def of_document(
    name: str,
    by: str,
    *,
    edit: Sequence[str],
    again: bool,
    dry_run: bool,
    evidence: bool,
    as_json: bool,
    for_pairs: bool,
) -> None:
    """What ``align`` does when it is given one name alone.

    Raises:
        UsageError: The options do not go together, or the name is that of a file.
    """
    if for_pairs:
        hint = f"align {name} TRANSLATION …; a source that has none yet: transflow add {name}"
        if not Path(name).exists():
            hint = f"if {name} is a document: transflow export {name} --to tsv"
        raise UsageError("align needs two files: the source and its translation", hint=hint)
    if edit and again:
        raise UsageError("either --edit or --again, one after the other")
    if dry_run and not (edit or again):
        raise UsageError("--dry-run goes with --edit or --again")
    expect_document(name, by)
    if edit:
        edit_links(name, by, edit, dry_run=dry_run, as_json=as_json)
    elif again:
        align_again(name, by, dry_run=dry_run, as_json=as_json)
    else:
        list_links(name, by, evidence=evidence, as_json=as_json)


def expect_document(name: str, by: str) -> None:
    """Tell a file from a document.

    Raises:
        UsageError: It looks like a file, and there is no document of that name.
    """
    like_file = "/" in name or "\\" in name or Path(name).is_file()
    suffix = PurePath(name).suffix
    if not like_file and not (suffix and suffix[1:].isalpha()):
        return
    try:
        if name in {document.name for document in open_session(by).store.documents()}:
            return
    except UsageError:
        # Outside a workspace there are no documents, so that it was meant as a file in any case.
        pass
    raise UsageError(
        f"{name} looks like a file, and one alone is taken for the name of a document",
        hint=f"align {name} TRANSLATION --name DOC",
    )


def list_links(name: str, by: str, *, evidence: bool, as_json: bool) -> None:
    """Show the links of a document: what is doubtful, crossing or confirmed is marked."""
    from transflow.usecases.aligned import DOUBTFUL
    from transflow.usecases.linking import links

    session, document = open_document(by, name)
    every = links(session, document)
    rows = []
    for linked in every:
        marks = _marks(linked, DOUBTFUL)
        if as_json:
            render.record(_record(linked, marks))
            continue
        link = linked.link
        words = link_words(link.source, link.target)
        texts = [_short(" ".join(side)) for side in (linked.source, linked.target)]
        row = (linked.unit.id, words, link.shape, f"{link.confidence:.0%}", ", ".join(marks))
        rows.append((*row, *texts))
        if evidence:
            rows += [_reason(one) for one in link.evidence[:_REASONS]]
    if as_json:
        return
    render.table(
        rows, ("unit", "link", "bead", "sure", "marks", "source", "translation"), elastic=2
    )
    if not document.target_digest:
        render.note(
            f"{name} was added without a translation, so that nothing is linked "
            "(align SOURCE TRANSLATION --name DOC)"
        )
        return
    found = [mark for linked in every for mark in _marks(linked, DOUBTFUL)]
    told = [f"{found.count(mark)} {mark}" for mark in dict.fromkeys(found)]
    render.note(", ".join([render.counted(len(every), "link"), *told]))


def _marks(linked: LinkedUnit, doubtful: float) -> list[str]:
    link = linked.link
    marks = []
    if link.confirmed:
        marks.append("confirmed")
    elif link.confidence < doubtful and link.source and link.target:
        marks.append("doubtful")
    if link.crossing:
        marks.append("crossing")
    if not link.source or not link.target:
        marks.append("unlinked")
    return marks


def _short(text: str) -> str:
    clean = render.safe(text)
    return clean if len(clean) <= _WIDTH else clean[: _WIDTH - 1] + "…"


def _reason(evidence: Evidence) -> tuple[str, ...]:
    """One reason as a row below its link: its weight, its kind, and what spoke on each side."""
    weight = f"{evidence.weight:+.1f}"
    return "", "", "", weight, evidence.kind, _short(evidence.source), _short(evidence.target)


def _record(linked: LinkedUnit, marks: Sequence[str]) -> dict[str, object]:
    link = linked.link
    return {
        "unit": linked.unit.id,
        **_segments(link),
        "shape": link.shape,
        "confidence": round(link.confidence, 4),
        "doubtful": "doubtful" in marks,
        "crossing": link.crossing,
        "confirmed": {"by": link.confirmed.by, "at": link.confirmed.at} if link.confirmed else None,
        "source_texts": list(linked.source),
        "target_texts": list(linked.target),
        "evidence": [
            {"kind": e.kind, "source": e.source, "target": e.target, "weight": round(e.weight, 3)}
            for e in link.evidence
        ],
        "rev": linked.unit.rev,
    }


def _segments(link: Link) -> dict[str, object]:
    return {"source": names("s", link.source), "target": names("t", link.target)}


def edit_links(name: str, by: str, lines: Sequence[str], *, dry_run: bool, as_json: bool) -> None:
    """Do the operations that a person typed, or that stand in the lines of standard input."""
    from transflow.usecases.linking import read_operations, repair

    session, document = open_document(by, name)
    operations: list[tuple[str, Operation]] = []
    for number, line in enumerate(lines, start=1):
        if line == "-":
            operations += read_operations(sys.stdin, "<stdin>")
        else:
            operations.append((f"operation {number}" if len(lines) > 1 else "", parse(line)))
    if not operations:
        raise UsageError("there is no operation to do", hint="such as: --edit 'merge u5 u6'")
    done = repair(session, document, operations, dry_run=dry_run)
    _tell(done.changes, as_json=as_json)
    _tell_words(done, as_json=as_json)
    what = render.counted(len(operations), "operation")
    ending = "nothing was written" if dry_run else f"one event, by {session.by}"
    render.note(f"{name}: {what}, {ending}")


def _tell(changes: Sequence[UnitChange], *, as_json: bool) -> None:
    for change in changes:
        if as_json:
            unit = change.now
            render.record(
                {
                    "unit": change.unit,
                    "before": change.before,
                    "after": change.after,
                    "state": unit.state.value if unit else None,
                    "source": unit.source if unit else None,
                    "target": unit.target if unit else None,
                }
            )
        else:
            now = f"{change.after}  ({change.now.state})" if change.now else "(gone)"
            render.out(f"{change.unit}: {change.before or '(new)'}  →  {now}")


def _tell_words(done: Repaired, *, as_json: bool) -> None:
    if as_json:
        changed = {change.unit for change in done.changes}
        for unit in [*done.confirmed, *done.withdrawn]:
            if unit not in changed:
                render.record({"unit": unit, "confirmed": unit in done.confirmed})
        return
    if done.confirmed:
        render.out(f"confirmed: {', '.join(done.confirmed)}")
    if done.withdrawn:
        render.out(f"no longer confirmed: {', '.join(done.withdrawn)}")


def align_again(name: str, by: str, *, dry_run: bool, as_json: bool) -> None:
    """Align a document anew around what people have settled."""
    from transflow.usecases.realigning import Kept, realign

    session, document = open_document(by, name)
    langs = document.source_lang, document.target_lang
    knowledge = gather(langs, session=session, document=document)
    with render.progress_bar("aligning") as progress:
        done = realign(session, document, knowledge=knowledge, dry_run=dry_run, progress=progress)
    _tell(done.changes, as_json=as_json)
    kept = ", ".join(f"{done.kept[reason]} {reason}" for reason in Kept if done.kept[reason])
    others = f"{render.counted(done.same, 'unit')} came out as before"
    render.note(f"{name}: kept {kept}; {others}" if kept else f"{name}: {others}")
    if not done.changes:
        render.note(f"{name}: nothing changed")
    elif dry_run:
        render.note(f"{name}: {len(done.changes)} units would change; nothing was written")
    else:
        render.note(f"{name}: {render.counted(len(done.changes), 'unit')} changed, one event")
    if not as_json:
        advise([(langs, knowledge)])
