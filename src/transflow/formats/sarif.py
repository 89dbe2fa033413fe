"""Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for review tools.

One run, a rule for each check, a result for each finding. Lines and columns count from 1; columns
are code points. What a person has waived is a suppressed result with its justification.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from transflow.checks.pages import pages
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.checks.base import Check
    from transflow.model import Diagnostic, Span

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a text file; a whole line when only that is given.

    Lines and columns count from 1, the end column is the one behind the last sign.
    """

    start_line: int
    start_column: int = 0
    end_line: int = 0
    end_column: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding is.

    Attributes:
        file: Name of the file as people know it, with slashes or backslashes.
        region: Where in it, or None when the file has no lines to speak of.
    """

    file: str
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A finding with what a review tool shows of it.

    Attributes:
        diagnostic: The finding.
        unit: Full name of the unit or pair, such as ``summit/u12``.
        source: Its source text.
        target: Its target text.
        place: Where it is, or None.
        waived: The reason why a person let it stand, or None.
    """

    diagnostic: Diagnostic
    unit: str
    source: str
    target: str
    place: Place | None = None
    waived: str | None = None


class Lines:
    """Finds the line and column of an offset into a text; CR, LF and CR LF end lines."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for index, char in enumerate(text):
            if char == "\n" or (char == "\r" and text[index + 1 : index + 2] != "\n"):
                self._starts.append(index + 1)

    def region(self, span: Span) -> Region:
        """The region of a half-open span of offsets."""
        (line, column), (last, behind) = self._at(span[0]), self._at(span[1])
        return Region(line, column, last, behind)

    def _at(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def serialize(results: Iterable[Result], checks: Iterable[Check], version: str) -> bytes:
    """Write a SARIF log.

    Args:
        results: The findings, in order.
        checks: All checks: they become the rules.
        version: Of transflow.

    Returns:
        UTF-8, indented, with a line break at the end.
    """
    known = list(checks)
    numbers = {check.id: index for index, check in enumerate(known)}
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "transflow",
                        "semanticVersion": version,
                        "rules": [_rule(check) for check in known],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(result, numbers) for result in results],
            }
        ],
    }
    return (json.dumps(log, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _rule(check: Check) -> dict[str, Any]:
    sentence = check.summary[:1].upper() + check.summary[1:] + "."
    page = pages().get(check.id)
    whole = f"{page.finds} {page.why}" if page else sentence
    waive = f'transflow waive DOC UNIT {check.id} --reason "…"'
    before = f"{whole} Correct the translation, or, when it is right as it stands, waive it: "
    after = ". How much the check weighs is set in transflow.toml, table [checks]."
    return {
        "id": check.id,
        "shortDescription": {"text": sentence},
        "fullDescription": {"text": whole},
        "help": {"text": before + waive + after, "markdown": f"{before}`{waive}`{after}"},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
    }


def _result(result: Result, numbers: dict[str, int]) -> dict[str, Any]:
    found = result.diagnostic
    made: dict[str, Any] = {
        "ruleId": found.check,
        "ruleIndex": numbers[found.check],
        "level": _LEVELS[found.severity],
        "message": {"text": found.message},
        "locations": [_location(result)],
        "partialFingerprints": {"transflow/v1": _fingerprint(result)},
        "properties": {
            "source": result.source,
            "target": result.target,
            "sourceSpan": list(found.source_span) if found.source_span else None,
            "targetSpan": list(found.target_span) if found.target_span else None,
        },
    }
    if result.waived is not None:
        made["suppressions"] = [{"kind": "external", "justification": result.waived}]
    return made


def _location(result: Result) -> dict[str, Any]:
    name = {"fullyQualifiedName": result.unit, "kind": "resource"}
    location: dict[str, Any] = {"logicalLocations": [name]}
    place = result.place
    if place is None:
        return location
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(place.file.replace("\\", "/"))}}
    if place.region is not None:
        numbers = {
            "startLine": place.region.start_line,
            "startColumn": place.region.start_column,
            "endLine": place.region.end_line,
            "endColumn": place.region.end_column,
        }
        physical["region"] = {name: number for name, number in numbers.items() if number}
    return {"physicalLocation": physical} | location


def _fingerprint(result: Result) -> str:
    """The same as long as the finding and the texts are, wherever they move to."""
    found = result.diagnostic
    said = json.dumps([found.check, found.message, result.source, result.target])
    return hashlib.sha256(said.encode("ascii")).hexdigest()[:32]
