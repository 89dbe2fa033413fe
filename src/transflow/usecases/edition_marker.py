"""The marker of an edition, read again in the file that is to be published.

A provisional edition carries its marker and an official one none. Whoever writes the file sees to
it; this looks at the result, so that no form of document and no late setting can break the promise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.document import EditionKind
from transflow.formats.registry import document_format
from transflow.text.marker import default_marker, find_markers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.document import Document, Unit


def edition_marker(document: Document) -> str:
    """The marker that provisional editions of a document carry."""
    return document.marker or default_marker(document.target_lang)


def published_text(data: bytes, *, path: str, form: str, encoding: str, part: str) -> str:
    """The text that a reader of the file sees."""
    return document_format(form).read(data, path=path, encoding=encoding, part=part).text


def marker_fault(
    text: str, document: Document, units: Iterable[Unit], kind: EditionKind, own: Sequence[str]
) -> str:
    """What is wrong with the marker of a text, or "".

    What stands in the text of a unit is told there, by the check ``marker``, and may be waived.

    Args:
        text: The text that is to be published.
        document: Which document.
        units: Its units.
        kind: Provisional or official.
        own: Further markers of the workspace.
    """
    wanted = edition_marker(document)
    found = [marker.phrase for marker in find_markers(text, (*own, wanted))]
    if kind is EditionKind.PROVISIONAL:
        return "" if found else f"the provisional edition would not carry “{wanted}”"
    told = {m.phrase for unit in units for m in find_markers(unit.target, (*own, wanted))}
    left = [phrase for phrase in found if phrase not in told]
    return f"the official edition would still say “{left[0]}”" if left else ""
