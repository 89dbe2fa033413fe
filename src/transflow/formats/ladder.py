"""Alignments as ladders: ``[0, 1]:[0]:0.97``, source and target indices from 0, one bead a line.

The form is that of Vecalign's gold files, which have no confidence.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NoReturn

from transflow.errors import InputError
from transflow.formats.text_file import decode
from transflow.model import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINE = re.compile(r"\[([0-9, ]*)\] ?: ?\[([0-9, ]*)\] ?(?:: ?([0-9.eE+-]{1,30}))?")
_INDEX = re.compile("[0-9]{1,8}")


def serialize(links: Sequence[Link]) -> bytes:
    """Write one line a link; confidence with four decimals at most."""
    lines = (f"{_indices(link.source)}:{_indices(link.target)}:{_number(link)}\n" for link in links)
    return "".join(lines).encode("ascii")


def parse(data: bytes, *, path: str) -> list[Link]:
    """Read a ladder, with or without confidence (then it is 1); blank lines are passed over.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.

    Returns:
        The links in the order of the file, without evidence.

    Raises:
        InputError: A line is not a bead, its indices do not ascend, or an index stands in two
            beads of one side.
    """
    return [link for _, link in numbered(data, path=path)]


def numbered(data: bytes, *, path: str) -> list[tuple[int, Link]]:
    """Read a ladder as `parse` does; each link with the number of its line, from 1."""
    text = decode(data, path=path).text
    links: list[tuple[int, Link]] = []
    seen: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        link = _link(line.strip(), number, path)
        for side, indices, lines in (
            ("source", link.source, seen[0]),
            ("target", link.target, seen[1]),
        ):
            for index in indices:
                if index in lines:
                    _refuse(f"{side} {index} stands in line {lines[index]} too", path, number)
                lines[index] = number
        links.append((number, link))
    return links


def _indices(indices: tuple[int, ...]) -> str:
    return f"[{', '.join(map(str, indices))}]"


def _number(link: Link) -> str:
    return f"{link.confidence:.4f}".rstrip("0").rstrip(".")


def _link(line: str, number: int, path: str) -> Link:
    match = _LINE.fullmatch(line)
    if match is None:
        _refuse("this is not a bead", path, number)
    source = _side(match[1], number, path)
    target = _side(match[2], number, path)
    if not source and not target:
        _refuse("both sides are empty", path, number)
    confidence = 1.0
    if match[3] is not None:
        try:
            confidence = float(match[3])
        except ValueError:
            _refuse(f"“{match[3]}” is not a number", path, number)
        if not 0 <= confidence <= 1:
            _refuse(f"the confidence {match[3]} is not between 0 and 1", path, number)
    return Link(source, target, confidence)


def _side(text: str, number: int, path: str) -> tuple[int, ...]:
    words = [word.strip() for word in text.split(",")] if text.strip() else []
    if not all(map(_INDEX.fullmatch, words)):
        _refuse("an index is missing or too large", path, number)
    indices = tuple(map(int, words))
    if any(left >= right for left, right in pairwise(indices)):
        _refuse("the indices do not ascend", path, number)
    return indices


def _refuse(problem: str, path: str, line: int) -> NoReturn:
    raise InputError(problem, path=path, line=line, hint="write [0, 1]:[0] or [0, 1]:[0]:0.97")
