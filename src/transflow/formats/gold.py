"""A gold alignment: a ladder, or the JSON lines that ``align`` writes."""

from __future__ import annotations

import json
from collections import defaultdict, deque
from typing import TYPE_CHECKING, Any, NoReturn

from transflow.errors import InputError
from transflow.formats import ladder
from transflow.formats.text_file import decode

if TYPE_CHECKING:
    from collections.abc import Sequence

Bead = tuple[tuple[int, ...], tuple[int, ...]]
"""Segment numbers of both sides, from 0."""

_SHOWN = 40
"""Characters of a text that a message quotes."""


def parse(data: bytes, *, path: str, source: Sequence[str], target: Sequence[str]) -> list[Bead]:
    """Read the beads of a gold file for a pair.

    A ladder (``[0, 1]:[0]``) counts the segments of the pair from 0. JSON lines have texts
    (``{"source": ["…"], "target": ["…"]}``), which must be those of the segments; blanks are
    compared loosely, and a text that stands there several times is taken in order.

    Args:
        data: Bytes of the file; the first character that is not blank tells the form.
        path: Its name, for messages.
        source: Texts of the source segments.
        target: Texts of the target segments.

    Raises:
        InputError: A line is broken, or names a segment that the pair does not have.
    """
    text = decode(data, path=path).text
    if text.lstrip()[:1] == "{":
        sides = _Texts(source, "source", path), _Texts(target, "target", path)
        return [
            (sides[0].indices(line, number), sides[1].indices(line, number))
            for number, line in _objects(text, path)
        ]
    beads = []
    for number, link in ladder.numbered(data, path=path):
        for side, indices, texts in (
            ("source", link.source, source),
            ("target", link.target, target),
        ):
            if indices and indices[-1] >= len(texts):
                raise InputError(
                    f"there is no {side} segment {indices[-1]}: the {side} has {len(texts)}, "
                    f"counted from 0",
                    path=path,
                    line=number,
                    hint="is it the gold of this pair? with one segment a line give "
                    "--presegmented; blank lines are not counted",
                )
        beads.append((link.source, link.target))
    return beads


class _Texts:
    """The segments of one side, found by their texts, each once."""

    def __init__(self, texts: Sequence[str], side: str, path: str) -> None:
        self._side = side
        self._path = path
        self._free: defaultdict[str, deque[int]] = defaultdict(deque)
        for index, text in enumerate(texts):
            self._free[_plain(text)].append(index)

    def indices(self, fields: dict[str, Any], number: int) -> tuple[int, ...]:
        """The segments that one line names on this side, ascending."""
        texts = fields.get(self._side)
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            _refuse(f"“{self._side}” is not a list of texts", self._path, number)
        found = []
        for text in texts:
            free = self._free.get(_plain(text))
            if not free:
                shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
                again = "left " if free is not None else ""
                raise InputError(
                    f"there is no {self._side} segment {again}“{shown}”",
                    path=self._path,
                    line=number,
                    hint="gold must be of the same two files, cut the same way",
                )
            found.append(free.popleft())
        return tuple(sorted(found))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _objects(text: str, path: str) -> list[tuple[int, dict[str, Any]]]:
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
        except (ValueError, RecursionError) as error:
            reason = error.msg if isinstance(error, json.JSONDecodeError) else "too large"
            raise InputError(f"this is not JSON: {reason}", path=path, line=number) from error
        if not isinstance(fields, dict):
            _refuse("this is not a JSON object", path, number)
        found.append((number, fields))
    return found


def _refuse(problem: str, path: str, line: int) -> NoReturn:
    raise InputError(
        problem, path=path, line=line, hint='write {"source": ["…"], "target": ["…"]} on one line'
    )
