"""Images: every kind of entity as a plain JSON object, and back."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from transflow.document import (
    Acceptance,
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

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")


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


_KINDS = {kind.value: kind for kind in BlockKind}


def _block(row: list[Any]) -> Block:
    kind, ordinal, start, end, label, level = row
    return Block(_KINDS.get(kind) or BlockKind(kind), ordinal, start, end, label, level)


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
