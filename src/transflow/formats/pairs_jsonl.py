"""Pairs to be checked, and what was found in them, as JSON lines."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

from transflow.errors import InputError
from transflow.formats.json_line import json_line
from transflow.formats.text_file import decode
from transflow.text.joining import joiner

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.model import Diagnostic

_HALF_PAIR = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class PairLine:
    """One pair of a file.

    Attributes:
        id: As the file has it, or the number of the line when it has none.
        source: Source text.
        target: Target text.
        line: Number of its line, from 1.
    """

    id: str | int
    source: str
    target: str
    line: int = field(default=0, compare=False)


def parse(
    data: bytes, *, path: str, source_lang: str = "", target_lang: str = ""
) -> list[PairLine]:
    """Read pairs, one object ``{"id", "source", "target"}`` a line; blank lines are passed over.

    A text may also be a list of texts, as ``align`` writes it: they are joined as the language
    joins sentences. Other fields are passed over.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        source_lang: BCP 47 tag, for joining lists.
        target_lang: Likewise.

    Raises:
        InputError: The file cannot be decoded, or a line is no such object.
    """
    text = decode(data, path=path).text
    return [
        _pair(line, number, path, (joiner(source_lang), joiner(target_lang)))
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1)
        if line.strip()
    ]


def serialize(findings: Iterable[tuple[str | int, Diagnostic]]) -> bytes:
    """Write diagnostics, one object a line, with the identifier of the pair each belongs to."""
    return b"".join(
        json_line({"id": pair} | diagnostic_fields(diagnostic)) for pair, diagnostic in findings
    )


def diagnostic_fields(diagnostic: Diagnostic) -> dict[str, Any]:
    """Give the JSON fields of one diagnostic; spans are lists of two offsets or null."""
    return {
        "check": diagnostic.check,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "source_span": list(diagnostic.source_span) if diagnostic.source_span else None,
        "target_span": list(diagnostic.target_span) if diagnostic.target_span else None,
    }


def _pair(line: str, number: int, path: str, joiners: tuple[str, str]) -> PairLine:
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        _refuse(f"this is not JSON: {error.msg} at column {error.colno}", path, number)
    except (ValueError, RecursionError) as error:
        # a number of thousands of digits, brackets in brackets thousands deep
        raise InputError(
            "this JSON is too large or too deep to be a pair", path=path, line=number
        ) from error
    if not isinstance(found, dict):
        _refuse("this is not a JSON object", path, number)
    identifier = found.get("id", number)
    if isinstance(identifier, bool) or not isinstance(identifier, str | int):
        _refuse("“id” is neither a string nor a whole number", path, number)
    source = _text(found, "source", joiners[0], path, number)
    target = _text(found, "target", joiners[1], path, number)
    if isinstance(identifier, str) and _HALF_PAIR.search(identifier):
        _refuse("“id” holds half of a surrogate pair", path, number)
    return PairLine(identifier, source, target, number)


def _text(found: dict[str, Any], key: str, between: str, path: str, number: int) -> str:
    value = found.get(key)
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        value = between.join(value)
    if not isinstance(value, str):
        _refuse(f"“{key}” is {'missing' if value is None else 'not a text'}", path, number)
    if _HALF_PAIR.search(value):
        _refuse(f"“{key}” holds half of a surrogate pair", path, number)
    return value


def _refuse(problem: str, path: str, line: int) -> NoReturn:
    raise InputError(
        problem,
        path=path,
        line=line,
        hint='write {"id": …, "source": "…", "target": "…"} on one line',
    )
