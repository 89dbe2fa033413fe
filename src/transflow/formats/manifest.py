"""The list of pairs for a batch: tab-separated values whose first line names the columns.

``source`` and ``target`` are files, seen from the manifest's folder; ``name``, ``source_lang``,
``target_lang``, ``gold`` and ``pivot`` are optional, as columns and in each line. Blank lines and
lines that begin with ``#`` say nothing.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import NoReturn

from transflow.errors import InputError
from transflow.formats.text_file import decode

COLUMNS = ("source", "target", "name", "source_lang", "target_lang", "gold", "pivot")

_NEEDED = COLUMNS[:2]


@dataclass(frozen=True, slots=True)
class PairRow:
    """One pair of a manifest.

    Attributes:
        line: Number of its line, from 1.
        source: File of the source, as written.
        target: File of its translation.
        name: What the pair is called, or "".
        source_lang: BCP 47 tag, or "".
        target_lang: BCP 47 tag, or "".
        gold: File of its gold alignment, or "".
        pivot: File with a machine draft for each line of the source, or "".
    """

    line: int
    source: str
    target: str
    name: str = ""
    source_lang: str = ""
    target_lang: str = ""
    gold: str = ""
    pivot: str = ""


def parse(data: bytes, *, path: str) -> list[PairRow]:
    """Read a manifest.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.

    Raises:
        InputError: The first line does not name the columns, or a line has too many or too few
            cells, or there is no pair; names the line and the mend.
    """
    rows: list[PairRow] = []
    columns: list[str] | None = None
    for number, line in enumerate(decode(data, path=path).text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if columns is None:
            columns = _columns(cells, path, number)
        else:
            rows.append(_row(dict(zip(columns, cells, strict=False)), len(cells), path, number))
            if len(cells) > len(columns):
                _refuse(f"{len(cells)} cells under {len(columns)} columns", path, number)
    if not rows:
        _refuse("this manifest names no pair", path, 0)
    return rows


def _columns(cells: list[str], path: str, line: int) -> list[str]:
    names = [cell.lower() for cell in cells]
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        _refuse(f"the first line does not name a column “{missing[0]}”", path, line)
    for name in names:
        if name not in COLUMNS:
            close = difflib.get_close_matches(name[:40], COLUMNS, n=1)
            mend = f"did you mean {close[0]}?" if close else f"there are {', '.join(COLUMNS)}"
            raise InputError(
                f"“{name[:40]}” is no column of a manifest", path=path, line=line, hint=mend
            )
        if names.count(name) > 1:
            _refuse(f"the column “{name}” stands there twice", path, line)
    return names


def _row(cells: dict[str, str], count: int, path: str, line: int) -> PairRow:
    if any(not cells.get(name) for name in _NEEDED):
        what = "one cell" if count == 1 else "an empty cell"
        _refuse(f"{what} where source and target are needed", path, line)
    return PairRow(line, **cells)


def _refuse(problem: str, path: str, line: int) -> NoReturn:
    raise InputError(
        problem,
        path=path,
        line=line,
        hint="write a line source, tab, target (further columns: name, source_lang, target_lang, "
        "gold, pivot), then one line a pair",
    )
