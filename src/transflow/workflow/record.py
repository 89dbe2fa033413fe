"""How the record is written down: canonical JSON, changes, the hash chain.

An image (see `images`) is one entity as a plain JSON object. A change holds the image before and
after, reduced to the fields that differ, so that replaying, reversing and checking need to know
nothing about what happened. Canonical JSON has sorted keys, no spaces, and characters as
themselves, so that equal values are equal texts and one hash can be recomputed anywhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from transflow.document import (
    Change,
    Entity,
)
from transflow.errors import InputError
from transflow.workflow.images import CODECS

GENESIS = "0" * 64
"""The hash before the first event of a document."""

REVISED = frozenset({Entity.DOCUMENT, Entity.UNIT})
"""Entities that count their changes in a field ``rev``."""


# ------------------------------------------------------------------------------- canonical JSON


def _plain_mapping(value: object) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is no JSON value")


_ENCODER = json.JSONEncoder(
    ensure_ascii=False,
    sort_keys=True,
    separators=(",", ":"),
    allow_nan=False,
    default=_plain_mapping,
)


def canonical(value: object) -> str:
    """Write a JSON value in its one canonical form.

    Args:
        value: Mappings with text keys, lists, tuples, texts, finite numbers, booleans, None.

    Raises:
        TypeError: When something else is inside.
        ValueError: When a number is not finite.
    """
    return _ENCODER.encode(value)


def image(entity: Entity, value: object) -> dict[str, Any]:
    """Return the image of an entity.

    Args:
        entity: What kind of thing it is.
        value: The dataclass of that kind, or an image of it (which comes back in plain JSON types).
    """
    if isinstance(value, Mapping):
        plain: dict[str, Any] = json.loads(canonical(value))
        return plain
    return CODECS[entity].encode(value)


# ------------------------------------------------------------------------------- changes


def create(entity: Entity, key: str, value: object) -> Change:
    """Return the change that brings an entity into being.

    Args:
        entity: What kind of thing.
        key: Its identifier among its kind in the document.
        value: The dataclass, or its image.
    """
    return Change(entity, key, None, image(entity, value))


def update(entity: Entity, key: str, old: object, new: object) -> Change:
    """Return the change between two values of one entity: only the fields that differ.

    Documents and units count: the old ``rev`` stands in the image before, the next one in the image
    after, whatever ``new`` says of it.

    Args:
        entity: What kind of thing.
        key: Which one.
        old: It as it was read (dataclass or image).
        new: It as it shall be.
    """
    was, becomes = image(entity, old), image(entity, new)
    if entity in REVISED:
        becomes["rev"] = was["rev"] + 1
    absent = object()
    return Change(
        entity,
        key,
        {name: it for name, it in was.items() if becomes.get(name, absent) != it},
        {name: it for name, it in becomes.items() if was.get(name, absent) != it},
    )


def remove(entity: Entity, key: str, value: object) -> Change:
    """Return the change that removes an entity; it holds the whole of it, so it can be reversed.

    Args:
        entity: What kind of thing.
        key: Which one.
        value: It as it was read (dataclass or image).
    """
    return Change(entity, key, image(entity, value), None)


def reverse(change: Change, *, rev: int | None = None) -> Change:
    """Return the change that takes another one back.

    Revisions go on counting: taking back the step from 4 to 5 is the step from 5 to 6.

    Args:
        change: What is to be undone.
        rev: The present revision of the document or unit, when later changes of other fields have
            moved it on; without it, the revision that the change left behind.
    """
    before = None if change.after is None else dict(change.after)
    after = None if change.before is None else dict(change.before)
    if change.entity in REVISED and before is not None:
        present = before["rev"] if rev is None else rev
        before["rev"] = present
        if after is not None:
            after["rev"] = present + 1
    return Change(change.entity, change.key, before, after)


def write_changes(changes: Iterable[Change]) -> str:
    """Return the canonical JSON of changes: a list of ``[entity, key, before, after]``."""
    return canonical([[c.entity.value, c.key, c.before, c.after] for c in changes])


def read_changes(text: str) -> tuple[Change, ...]:
    """Return the changes of such a JSON text.

    Raises:
        InputError: When it is no such text.
    """
    try:
        return tuple(
            Change(Entity(entity), key, before, after)
            for entity, key, before, after in json.loads(text)
        )
    except (ValueError, TypeError, RecursionError) as error:
        raise InputError(
            f"the record holds changes that cannot be read: {error}",
            hint="transflow log --verify tells what is damaged",
        ) from error


# ------------------------------------------------------------------------------- the chain


def chain_hash(
    previous: str,
    *,
    document: str,
    seq: int,
    at: str,
    by: str,
    kind: str,
    changes: str,
    note: str,
) -> str:
    """Return an event's hash: SHA-256 over the previous hash's bytes and the event.

    The event enters as the canonical JSON of ``[document, seq, at, by, kind, changes, note]``.

    Args:
        previous: Hash of the event before, or GENESIS; 64 hexadecimal digits.
        document: Identifier of the document.
        seq: Number of the event in the document, from 1.
        at: When.
        by: The person.
        kind: What happened.
        changes: What write_changes gave.
        note: Canonical JSON of the note.

    Raises:
        InputError: When a text holds half of a surrogate pair, which no file can hold.
    """
    head = canonical([document, seq, at, by, kind])
    try:
        body = f"{head[:-1]},{changes},{note}]".encode()
    except UnicodeEncodeError as error:
        raise InputError(
            "the text holds a broken character that cannot be stored "
            f"(U+{ord(error.object[error.start]):04X})",
            hint="the input was not valid UTF-8; convert it first",
        ) from error
    return hashlib.sha256(bytes.fromhex(previous) + body).hexdigest()
