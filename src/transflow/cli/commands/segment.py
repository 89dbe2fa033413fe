"""transflow segment."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from transflow.cli import render
from transflow.cli.context import Encoding, Json, Part, language


def segment(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="txt, md, html, docx, odt or pdf.")],
    lang: Annotated[str, typer.Option(help="Its language.")],
    encoding: Encoding = "",
    part: Part = "",
    as_json: Json = False,
) -> None:
    """Show the sentences of a text, one a line.

    Example: transflow segment summit.ja.txt --lang ja
    """
    from transflow.usecases.intake import Reading, read_path

    how = Reading(encoding=encoding, part=part)
    side = read_path(file, language(lang, "--lang", ""), how=how)
    for found in side.segments:
        if as_json:
            render.record(
                {
                    "text": found.text,
                    "label": found.label,
                    "start": found.start,
                    "end": found.end,
                    "block": {"kind": found.block.kind.value, "ordinal": found.block.ordinal},
                }
            )
        else:
            render.out(render.safe(found.text))
    for marker in side.layout.markers:
        render.note(f"marker: {render.safe(marker.phrase)}")
