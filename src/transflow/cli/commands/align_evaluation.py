"""transflow align --gold and --plot: figures and a picture of links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.cli import render
from transflow.cli.commands.linking import expect_document
from transflow.cli.context import open_document, write_output
from transflow.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from transflow.formats.path_svg import Picture
    from transflow.usecases.aligned import Aligned
    from transflow.usecases.evaluating import Evaluation


def of_document(name: str, by: str, *, gold: Path | None, plot: Path | None, as_json: bool) -> None:
    """Judge or draw the links of a document as they stand.

    Raises:
        RefusedError: The document has no translation that links could lead to.
        UsageError: It is a file, not a document.
    """
    from transflow.formats.path_svg import Picture
    from transflow.usecases.aligned import DOUBTFUL
    from transflow.usecases.evaluating import evaluate_file
    from transflow.usecases.linking import links
    from transflow.usecases.units import layouts

    expect_document(name, by)
    session, document = open_document(by, name)
    sides = layouts(session, document)
    if "target" not in sides:
        raise RefusedError(
            f"{name} was added without a translation, so that nothing is linked",
            hint="align SOURCE TRANSLATION --name DOC",
        )
    source, target = sides["source"].segments, sides["target"].segments
    # A unit that a person wrote without any segment links nothing.
    every = [k for k in links(session, document) if k.link.source or k.link.target]
    if plot is not None:
        picture = Picture(
            [linked.link for linked in every],
            [segment.text for segment in source],
            [segment.text for segment in target],
            document.source_file,
            document.target_file,
            DOUBTFUL,
            [linked.unit.id for linked in every],
        )
        draw(plot, picture)
    if gold is not None:
        found = evaluate_file(gold, [linked.link for linked in every], source, target)
        if as_json:
            render.record({"document": name, "evaluation": found.fields()})
        else:
            show(found)


def draw_pair(path: Path, aligned: Aligned) -> None:
    """Draw the links of two files."""
    from pathlib import PurePath

    from transflow.formats.path_svg import Picture
    from transflow.usecases.aligned import DOUBTFUL

    picture = Picture(
        aligned.links,
        [segment.text for segment in aligned.source.segments],
        [segment.text for segment in aligned.target.segments],
        PurePath(aligned.source.path).name,
        PurePath(aligned.target.path).name,
        DOUBTFUL,
    )
    draw(path, picture)


def draw(path: Path, picture: Picture) -> None:
    """Write a picture.

    Raises:
        UsageError: The file is not to end so, or belongs to the workspace.
    """
    from transflow.formats.path_svg import serialize

    if path.suffix.lower() != ".svg":
        raise UsageError(f"{path}: '{path.suffix}' is no picture", hint="--plot writes .svg")
    write_output(path, serialize(picture))


def show(found: Evaluation) -> None:
    """Print the figures of a comparison with gold."""
    from transflow.usecases.evaluating import shapes

    score, sure = found.score, found.reliability
    rows = [
        ("strict", f"{score.predicted}", f"{score.gold}", score.strict),
        ("lax", f"{score.predicted}", f"{score.gold}", score.lax),
        *(
            (bead, f"{score.by_bead[bead][0]}", f"{score.by_bead[bead][2]}", score.of(bead))
            for bead in shapes(score)
        ),
    ]
    render.table(
        [
            (*head, f"{ratio.precision:.4f}", f"{ratio.recall:.4f}", f"{ratio.f1:.4f}")
            for *head, ratio in rows
        ],
        ("links", "found", "gold", "precision", "recall", "F1"),
    )
    render.out(
        f"precision at 95 % coverage {sure.precision():.4f}, "
        f"calibration error {sure.calibration_error:.4f}"
    )
