"""What stands now, in SQLite: loading the images an event touches, and writing them back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from transflow.document import Change, Entity
from transflow.store.rows import (
    DOCUMENT_COLUMNS,
    UNIT_COLUMNS,
    document_image,
    document_row,
    item_image,
    unit_image,
    unit_row,
)
from transflow.store.schema import UNIT_OF_ITEM
from transflow.workflow.record import canonical

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from transflow.workflow.apply import Key

# Column names are the dataclasses' own, so these statements are made of nothing from outside.
_DOCUMENT_NAMES = ", ".join(DOCUMENT_COLUMNS)
_UNIT_NAMES = ", ".join(UNIT_COLUMNS)

SELECT_DOCUMENT = f"SELECT {_DOCUMENT_NAMES} FROM document"  # noqa: S608  # see above
SELECT_UNIT = f"SELECT {_UNIT_NAMES} FROM unit WHERE document = ?"  # noqa: S608  # see above
SELECT_UNITS = f"{SELECT_UNIT} AND id IN (SELECT value FROM json_each(?))"  # noqa: S608  # see above
SELECT_OUTLINE = "SELECT id, state, acceptance FROM unit WHERE document = ? ORDER BY ord"
SELECT_LABELS = (
    "SELECT key, (SELECT json_group_array(json_extract(value, '$[4]')) "
    "FROM json_each(image, '$.segments')) FROM item WHERE document = ? AND entity = 'layout'"
)
"""A segment's row ends in its label; see the codec of layouts in workflow.images."""

_SELECT_ITEM = "SELECT image FROM item WHERE document = ? AND entity = ? AND key = ?"

_INSERT_DOCUMENT = (
    f"INSERT INTO document ({_DOCUMENT_NAMES}, head_seq, head_hash) "  # noqa: S608  # see above
    f"VALUES ({', '.join('?' * len(DOCUMENT_COLUMNS))}, 0, '')"
)
_UPDATE_DOCUMENT = (
    f"UPDATE document SET ({_DOCUMENT_NAMES}) = "  # noqa: S608  # see above
    f"({', '.join('?' * len(DOCUMENT_COLUMNS))}) WHERE id = ?"
)
_INSERT_UNIT = (
    f"INSERT INTO unit (document, {_UNIT_NAMES}) "  # noqa: S608  # see above
    f"VALUES ({', '.join('?' * (1 + len(UNIT_COLUMNS)))})"
)
_UPDATE_UNIT = (
    f"UPDATE unit SET ({_UNIT_NAMES}) = "  # noqa: S608  # see above
    f"({', '.join('?' * len(UNIT_COLUMNS))}) WHERE document = ? AND id = ?"
)
_DELETE_UNIT = "DELETE FROM unit WHERE document = ? AND id = ?"
_INSERT_ITEM = "INSERT INTO item (document, entity, key, image) VALUES (?, ?, ?, ?)"
_UPDATE_ITEM = "UPDATE item SET image = ? WHERE document = ? AND entity = ? AND key = ?"
_DELETE_ITEM = "DELETE FROM item WHERE document = ? AND entity = ? AND key = ?"

INSERT_EVENT = (
    "INSERT INTO event (document, seq, kind, actor, at, changes, note, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
LAST_HAND = (
    "SELECT actor, at FROM event WHERE document = ? AND seq = coalesce("
    "(SELECT max(seq) FROM touch WHERE document = ? AND unit = ?),"
    "(SELECT head_seq FROM document WHERE id = ?))"
)


def select_items(*, of_unit: bool) -> str:
    """Return the statement for the items of a document and kind, or of a unit too."""
    condition = f"AND {UNIT_OF_ITEM} = ? " if of_unit else ""
    return (
        f"SELECT key, image FROM item WHERE document = ? AND entity = ? {condition}"  # noqa: S608  # see above
        "ORDER BY number"
    )


_OF_UNIT = frozenset({Entity.COMMENT, Entity.WAIVER, Entity.SUGGESTION})
"""Items that belong to a unit, which their field ``unit`` names."""


def load(
    connection: sqlite3.Connection, document_id: str, keys: Iterable[Key]
) -> dict[Key, Mapping[str, Any]]:
    """Return the images of those entities that exist.

    Args:
        connection: In a transaction.
        document_id: Which document.
        keys: Which entities.
    """
    images: dict[Key, Mapping[str, Any]] = {}
    for key in keys:
        entity, name = key
        if entity is Entity.UNIT:
            row = connection.execute(f"{SELECT_UNIT} AND id = ?", (document_id, name)).fetchone()
            image = unit_image(row) if row else None
        elif entity is Entity.DOCUMENT:
            row = connection.execute(f"{SELECT_DOCUMENT} WHERE id = ?", (name,)).fetchone()
            image = document_image(row) if row else None
        else:
            row = connection.execute(_SELECT_ITEM, (document_id, entity.value, name)).fetchone()
            image = item_image(row[0]) if row else None
        if image is not None:
            images[key] = image
    return images


def load_all(connection: sqlite3.Connection, document_id: str) -> dict[Key, Mapping[str, Any]]:
    """Return the images of everything in a document."""
    images = load(connection, document_id, [(Entity.DOCUMENT, document_id)])
    for row in connection.execute(SELECT_UNIT, (document_id,)):
        images[Entity.UNIT, row[0]] = unit_image(row)
    for entity, key, image in connection.execute(
        "SELECT entity, key, image FROM item WHERE document = ?", (document_id,)
    ):
        images[Entity(entity), key] = item_image(image)
    return images


def write(
    connection: sqlite3.Connection,
    document_id: str,
    was: Mapping[Key, Mapping[str, Any]],
    now: Mapping[Key, Mapping[str, Any]],
) -> None:
    """Write the difference between two sets of images.

    Args:
        connection: In a write transaction.
        document_id: Which document.
        was: What load gave.
        now: What it has become.

    Raises:
        ValueError: When an image does not fit the key it stands under.
    """
    statements: dict[str, list[tuple[Any, ...]]] = {
        # In this order: everything else refers to the document.
        _INSERT_DOCUMENT: [],
        _UPDATE_DOCUMENT: [],
        _INSERT_UNIT: [],
        _UPDATE_UNIT: [],
        _INSERT_ITEM: [],
        _UPDATE_ITEM: [],
        _DELETE_UNIT: [],
        _DELETE_ITEM: [],
    }
    for (entity, key), image in now.items():
        old = was.get((entity, key))
        if old is image:
            continue
        if entity in (Entity.UNIT, Entity.DOCUMENT) and image.get("id") != key:
            raise ValueError(f"{entity} {key} says that it is {image.get('id')}")
        if entity is Entity.UNIT:
            if old is None:
                statements[_INSERT_UNIT].append((document_id, *unit_row(image)))
            else:
                statements[_UPDATE_UNIT].append((*unit_row(image), document_id, key))
        elif entity is Entity.DOCUMENT:
            if key != document_id:
                raise ValueError(f"an event of document {document_id} changes document {key}")
            if old is None:
                statements[_INSERT_DOCUMENT].append(document_row(image))
            else:
                statements[_UPDATE_DOCUMENT].append((*document_row(image), key))
        elif old is None:
            statements[_INSERT_ITEM].append((document_id, entity.value, key, canonical(image)))
        else:
            statements[_UPDATE_ITEM].append((canonical(image), document_id, entity.value, key))
    for entity, key in was.keys() - now.keys():
        if entity is Entity.UNIT:
            statements[_DELETE_UNIT].append((document_id, key))
        else:
            statements[_DELETE_ITEM].append((document_id, entity.value, key))
    for statement, rows in statements.items():
        if rows:
            connection.executemany(statement, rows)


def touched(
    changes: Iterable[Change],
    was: Mapping[Key, Mapping[str, Any]],
    now: Mapping[Key, Mapping[str, Any]],
) -> set[str]:
    """Return the units that an event concerns, directly or through what belongs to them.

    Args:
        changes: The event's.
        was: Images of what they touch, before.
        now: The same, after.
    """
    units = set()
    for change in changes:
        if change.entity in (Entity.UNIT, Entity.LINK):  # a link has the name of its unit
            units.add(change.key)
        elif change.entity in _OF_UNIT:
            key = (change.entity, change.key)
            # The change's own sides too: an event may both make and remove an item.
            sides = (was.get(key), now.get(key), change.before, change.after)
            units.update(side["unit"] for side in sides if side and "unit" in side)
    units.discard("")
    return units
