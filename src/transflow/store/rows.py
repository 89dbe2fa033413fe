"""Rows of the SQLite tables and the values they stand for.

Opening a document builds hundreds of units at once, so units have a path of their own from row to
value that does not go through images.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from transflow.document import Acceptance, Document, Event, Origin, State, Unit
from transflow.errors import InputError
from transflow.workflow.images import DOCUMENT, UNIT
from transflow.workflow.record import read_changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Row = tuple[Any, ...]

DOCUMENT_COLUMNS = DOCUMENT.names
UNIT_COLUMNS = UNIT.names

_STATES = {state.value: state for state in State}
_ORIGINS = {origin.value: origin for origin in Origin}
_SOURCE_SEGMENTS = UNIT_COLUMNS.index("source_segments")
_TARGET_SEGMENTS = UNIT_COLUMNS.index("target_segments")
_ACCEPTANCE = UNIT_COLUMNS.index("acceptance")

# The person's name comes last: it alone may hold any character, a line break included.
_ACCEPTANCE_LINES = ("state", "at", "source", "target", "terms", "glossary", "by")

# A frozen dataclass sets each field through object.__setattr__, which looks its slot up by name.
# Setting the slots themselves halves the time that opening a document takes.
_NEW_UNIT = Unit.__new__
_SET_UNIT = tuple(getattr(Unit, name).__set__ for name in UNIT_COLUMNS)


@contextmanager
def _readable(what: str) -> Iterator[None]:
    """Turn the failures of decoding into an error that reaches a person."""
    try:
        yield
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise InputError(
            f"the workspace holds {what} that cannot be read: {error}",
            hint="transflow log --verify tells what is damaged",
        ) from error


def _indices(text: str) -> list[int]:
    return [int(number) for number in text.split()]


def document(row: Row) -> Document:
    """Return the document of a row in DOCUMENT_COLUMNS."""
    return Document(*row)


def document_image(row: Row) -> dict[str, Any]:
    """Return the image of such a row."""
    return dict(zip(DOCUMENT_COLUMNS, row, strict=True))


def document_row(image: Mapping[str, Any]) -> Row:
    """Return the row of a document's image."""
    return tuple(image[name] for name in DOCUMENT_COLUMNS)


def unit_image(row: Row) -> dict[str, Any]:
    """Return the image of a row in UNIT_COLUMNS.

    Raises:
        InputError: When the row holds what no unit can be.
    """
    with _readable("a unit"):
        image = dict(zip(UNIT_COLUMNS, row, strict=True))
        image["source_segments"] = _indices(image["source_segments"])
        image["target_segments"] = _indices(image["target_segments"])
        if image["acceptance"] is not None:
            lines = image["acceptance"].split("\n", 6)
            image["acceptance"] = dict(zip(_ACCEPTANCE_LINES, lines, strict=True))
        return image


def item_image(text: str) -> dict[str, Any]:
    """Return the image of any other entity.

    Raises:
        InputError: When the text is no JSON object.
    """
    with _readable("an item"):
        return dict(json.loads(text))


def texts(array: str) -> list[str]:
    """Return the texts of a JSON array.

    Raises:
        InputError: When it is none, or holds anything else.
    """
    with _readable("a layout"):
        return ["".join(text) for text in json.loads(array)]


def unit_row(image: Mapping[str, Any]) -> Row:
    """Return the row of a unit's image.

    Raises:
        ValueError: When a digest or time of its acceptance is none.
    """
    row = [image[name] for name in UNIT_COLUMNS]
    row[_SOURCE_SEGMENTS] = " ".join(map(str, row[_SOURCE_SEGMENTS]))
    row[_TARGET_SEGMENTS] = " ".join(map(str, row[_TARGET_SEGMENTS]))
    acceptance = row[_ACCEPTANCE]
    if acceptance is not None:
        lines = [acceptance[name] for name in _ACCEPTANCE_LINES]
        if any("\n" in line for line in lines[:-1]):
            raise ValueError(f"the acceptance of unit {image['id']} holds a line break")
        row[_ACCEPTANCE] = "\n".join(lines)
    return tuple(row)


def _segments(text: str) -> tuple[int, ...]:
    return (int(text),) if text.isdigit() else tuple(map(int, text.split()))


def _acceptance(text: str) -> Acceptance:
    state, at, source, target, terms, glossary, by = text.split("\n", 6)
    return Acceptance(_STATES[state], by, at, source, target, terms, glossary)


def units(rows: Iterable[Row]) -> list[Unit]:
    """Return the units of rows in UNIT_COLUMNS, in their order.

    Raises:
        InputError: When a row holds what no unit can be.
    """
    states, origins, segments, new = _STATES, _ORIGINS, _segments, _NEW_UNIT
    s_id, s_ord, s_source, s_target, s_state, s_origin, s_place = _SET_UNIT[:7]
    s_left, s_right, s_confidence, s_author, s_reviewer, s_acceptance, s_rev = _SET_UNIT[7:]
    made = []
    with _readable("a unit"):
        for row in rows:
            key, number, source, target, state, origin, place = row[:7]
            left, right, confidence, author, reviewer, acceptance, rev = row[7:]
            unit = new(Unit)
            s_id(unit, key)
            s_ord(unit, number)
            s_source(unit, source)
            s_target(unit, target)
            s_state(unit, states[state])
            s_origin(unit, origins[origin])
            s_place(unit, place)
            s_left(unit, segments(left))
            s_right(unit, segments(right))
            s_confidence(unit, confidence)
            s_author(unit, author)
            s_reviewer(unit, reviewer)
            s_acceptance(unit, None if acceptance is None else _acceptance(acceptance))
            s_rev(unit, rev)
            made.append(unit)
    return made


def outline(rows: Iterable[Row]) -> list[tuple[str, State, str]]:
    """Return identifier, state and accepted glossary digest of rows of those and the acceptance.

    Raises:
        InputError: When a row holds what no unit can be.
    """
    states = _STATES
    with _readable("a unit"):
        return [
            (key, states[state], "" if acceptance is None else acceptance.split("\n", 6)[5])
            for key, state, acceptance in rows
        ]


EVENT_COLUMNS = "event.document, event.seq, kind, actor, at, changes, note, hash"


def events(rows: Iterable[Row]) -> list[Event]:
    """Return the events of rows in EVENT_COLUMNS.

    Raises:
        InputError: When changes or note are no JSON of the right shape.
    """
    made = []
    for document_id, seq, kind, actor, at, changes, note, digest in rows:
        with _readable(f"a note in event {seq}"):
            facts = dict(json.loads(note))
        made.append(Event(document_id, seq, kind, actor, at, read_changes(changes), facts, digest))
    return made
