"""Where the text of a unit stands in the original files, for tools that show files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.errors import InputError
from transflow.formats.sarif import Lines, Place, Result
from transflow.formats.text_file import decode
from transflow.usecases.publishing import originals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from transflow.document import Document, Unit
    from transflow.model import Span
    from transflow.usecases.checking import Finding
    from transflow.usecases.publishing import Original
    from transflow.usecases.session import Session


def results(
    session: Session, document: Document, findings: Sequence[Finding], units: Mapping[str, Unit]
) -> list[Result]:
    """The findings on a document with their places.

    A finding with a span in the target is placed in the target file as long as the unit's text is
    what that file has; any other in the source file. Originals that are no text files (DOCX, HTML)
    have a name and no lines.
    """
    try:
        source, target = originals(session, document)
    except InputError:
        # An older version read the originals in another way: their names still hold.
        source, target = None, None
    files = _Files(document, source, target)
    made = []
    for finding in findings:
        found = finding.diagnostic
        unit = units.get(found.unit)
        made.append(
            Result(
                found,
                f"{document.name}/{found.unit}" if found.unit else document.name,
                unit.source if unit else "",
                unit.target if unit else "",
                files.place(unit, found.source_span, found.target_span),
                finding.waiver.reason if finding.waiver else None,
            )
        )
    return made


class _Files:
    """The two originals, with lines where they are text."""

    def __init__(
        self, document: Document, source: Original | None, target: Original | None
    ) -> None:
        self._document = document
        self._source, self._target = source, target
        self._lines = {side: _lines(side) for side in (source, target) if side is not None}

    def place(self, unit: Unit | None, source_span: Span | None, target_span: Span | None) -> Place:
        document, source, target = self._document, self._source, self._target
        if unit is None or source is None:
            return Place(document.source_file)
        if target is not None and unit.target_segments and (target_span or not source_span):
            span = _offsets(target, unit.target_segments, unit.target, target_span)
            if span is not None and (lines := self._lines[target]):
                return Place(document.target_file, lines.region(span))
        if not unit.source_segments:
            return Place(document.target_file or document.source_file)
        span = _offsets(source, unit.source_segments, unit.source, source_span, changed=True)
        lines = self._lines[source]
        return Place(document.source_file, lines.region(span) if lines and span else None)


def _lines(original: Original) -> Lines | None:
    """The lines of an original whose text is that of its file."""
    if original.form not in {"text", "markdown"}:
        return None
    text = decode(original.data, path=original.path, encoding=original.encoding).text
    return Lines(text) if text == original.skeleton.text else None


def _offsets(
    original: Original,
    numbers: Sequence[int],
    text: str,
    span: Span | None,
    *,
    changed: bool = False,
) -> Span | None:
    """Offsets of a unit's text, or of a span of it where the file has it in one piece.

    Args:
        original: The file.
        numbers: Segments of the unit.
        text: The unit's text.
        span: Part of the text, or None.
        changed: Whether the place is wanted although the file has another text.
    """
    segments = original.skeleton.layout.segments
    start, end = segments[numbers[0]].start, segments[numbers[-1]].end
    if original.skeleton.text[start:end] == text:
        return (start + span[0], start + span[1]) if span else (start, end)
    same = "".join(segments[number].text for number in numbers).split() == text.split()
    return (start, end) if changed or same else None
