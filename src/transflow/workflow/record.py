"""How the record is written down: canonical JSON, images of entities, changes, the hash chain.

An image is one entity as a plain JSON object. A change holds the image before and after, reduced to
the fields that differ, so that replaying, reversing and checking need to know nothing about what
happened. Canonical JSON has sorted keys, no spaces, and characters as themselves, so that equal
values are equal texts and one hash can be recomputed anywhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import partial
from typing import Any, Generic, TypeVar

from transflow.document import (
    Acceptance,
    Change,
    Comment,
    Correction,
    Document,
    Edition,
    EditionKind,
    Entity,
    Export,
    Origin,
    State,
    Suggestion,
    Unit,
    Waiver,
)
from transflow.errors import InputError
from transflow.model import (
    Block,
    BlockKind,
    Confirmation,
    Evidence,
    Layout,
    Link,
    Marker,
    Segment,
)

T = TypeVar("T")

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


# ------------------------------------------------------------------------------- images


@dataclass(frozen=True, slots=True)
class Codec(Generic[T]):
    """Turns one kind of entity into its image and back.

    Attributes:
        kind: The dataclass.
        writers: For fields whose JSON form differs from the value: value to JSON.
        readers: The same the other way; a field without a reader is taken as it is.
        names: Names of the fields, in their order.
    """

    kind: Callable[..., T]
    writers: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    readers: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    names: tuple[str, ...] = ()

    def encode(self, value: T) -> dict[str, Any]:
        """Return the image of an entity."""
        image = {name: getattr(value, name) for name in self.names}
        for name, write in self.writers.items():
            image[name] = write(image[name])
        return image

    def decode(self, image: Mapping[str, Any]) -> T:
        """Return the entity of an image; fields that the image lacks take their defaults.

        Raises:
            InputError: When the image does not describe such an entity.
        """
        try:
            values = dict(image)
            for name, read in self.readers.items():
                if name in values:
                    values[name] = read(values[name])
            return self.kind(**values)
        except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
            name = getattr(self.kind, "__name__", "entity").lower()
            raise InputError(
                f"the record holds a {name} that cannot be read: {error}",
                hint="transflow log --verify tells what is damaged",
            ) from error


def _codec(
    kind: type[T],
    readers: Mapping[str, Callable[[Any], Any]] | None = None,
    writers: Mapping[str, Callable[[Any], Any]] | None = None,
) -> Codec[T]:
    names = tuple(one.name for one in fields(kind))  # type: ignore[arg-type]  # T is a dataclass
    # What needs a reader and has no writer of its own is an enumeration: its value is plain.
    enumerations = dict.fromkeys(readers or {}, _value)
    return Codec(kind, {**enumerations, **(writers or {})}, readers or {}, names)


def _value(member: Any) -> Any:
    return member.value


def _optional(convert: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else convert(value)


def _block(row: list[Any]) -> Block:
    kind, ordinal, start, end, label, level = row
    return Block(BlockKind(kind), ordinal, start, end, label, level)


def _layout_image(layout: Layout) -> dict[str, Any]:
    """Blocks, segments and markers as rows; a segment names its block by its place in the list."""
    place = {block: number for number, block in enumerate(layout.blocks)}
    return {
        "blocks": [
            [b.kind.value, b.ordinal, b.start, b.end, b.label, b.level] for b in layout.blocks
        ],
        "segments": [[s.text, s.start, s.end, place[s.block], s.label] for s in layout.segments],
        "markers": [[m.start, m.end, m.phrase, m.inline] for m in layout.markers],
    }


def _layout(blocks: list[Any], segments: list[Any], markers: list[Any]) -> Layout:
    made = tuple(_block(row) for row in blocks)
    return Layout(
        made,
        tuple(
            Segment(text, start, end, made[number], label)
            for text, start, end, number, label in segments
        ),
        tuple(Marker(*row) for row in markers),
    )


class _LayoutCodec(Codec[Layout]):
    """A layout's rows refer to each other, so it is written as a whole."""

    __slots__ = ()

    def encode(self, value: Layout) -> dict[str, Any]:
        return _layout_image(value)


_RARE = frozenset({"crossing", "confirmed"})


class _LinkCodec(Codec[Link]):
    """What few links have is written only where it is: most stay as short as they always were."""

    __slots__ = ()

    def encode(self, value: Link) -> dict[str, Any]:
        shown = super().encode(value)
        return {name: it for name, it in shown.items() if it or name not in _RARE}


ACCEPTANCE = _codec(Acceptance, {"state": State})
DOCUMENT = _codec(Document)
UNIT = _codec(
    Unit,
    {
        "state": State,
        "origin": Origin,
        "source_segments": tuple,
        "target_segments": tuple,
        "acceptance": partial(_optional, ACCEPTANCE.decode),
    },
    {
        "source_segments": list,
        "target_segments": list,
        "acceptance": partial(_optional, ACCEPTANCE.encode),
    },
)
COMMENT = _codec(Comment)
WAIVER = _codec(Waiver)
SUGGESTION = _codec(Suggestion, {"origin": Origin})
EDITION = _codec(Edition, {"kind": EditionKind})
EXPORT = _codec(Export)
CORRECTION = _codec(Correction)
CONFIRMATION = _codec(Confirmation)
LINK: Codec[Link] = _LinkCodec(
    Link,
    {
        "source": list,
        "target": list,
        "evidence": lambda rows: [[e.kind, e.source, e.target, e.weight] for e in rows],
        "confirmed": partial(_optional, CONFIRMATION.encode),
    },
    {
        "source": tuple,
        "target": tuple,
        "evidence": lambda rows: tuple(Evidence(*row) for row in rows),
        "confirmed": partial(_optional, CONFIRMATION.decode),
    },
    tuple(one.name for one in fields(Link)),
)
LAYOUT: Codec[Layout] = _LayoutCodec(_layout)

CODECS: Mapping[Entity, Codec[Any]] = {
    Entity.DOCUMENT: DOCUMENT,
    Entity.LAYOUT: LAYOUT,
    Entity.UNIT: UNIT,
    Entity.LINK: LINK,
    Entity.COMMENT: COMMENT,
    Entity.WAIVER: WAIVER,
    Entity.SUGGESTION: SUGGESTION,
    Entity.EDITION: EDITION,
    Entity.EXPORT: EXPORT,
    Entity.CORRECTION: CORRECTION,
}


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
