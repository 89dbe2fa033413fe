"""What stands now, from what happened: changes applied to images. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from transflow.document import Change, Document, Entity, Event, Unit
from transflow.errors import RefusedError, StaleError
from transflow.workflow.images import DOCUMENT, UNIT
from transflow.workflow.record import REVISED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Key = tuple[Entity, str]
"""Kind and identifier of an entity inside one document."""


@dataclass(frozen=True, slots=True)
class DocumentState:
    """One document as it stood after some event.

    Attributes:
        images: Every entity's image. They are shared between states: never change one.
    """

    images: Mapping[Key, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def document(self) -> Document | None:
        """The document, or None before the first event."""
        for (entity, _), image in self.images.items():
            if entity is Entity.DOCUMENT:
                return DOCUMENT.decode(image)
        return None

    @property
    def units(self) -> dict[str, Unit]:
        """The units by identifier, in order of ``ord``."""
        made = [UNIT.decode(im) for (entity, _), im in self.images.items() if entity is Entity.UNIT]
        return {unit.id: unit for unit in sorted(made, key=lambda unit: unit.ord)}

    @property
    def items(self) -> dict[Key, Mapping[str, Any]]:
        """Images of all that is neither document nor unit."""
        apart = (Entity.DOCUMENT, Entity.UNIT)
        return {key: image for key, image in self.images.items() if key[0] not in apart}


EMPTY = DocumentState()
"""Before the first event."""


def patch(image: Mapping[str, Any] | None, change: Change) -> dict[str, Any] | None:
    """Return the image of one entity after a change.

    Args:
        image: The entity's whole image, or None when it does not exist.
        change: The change of this entity.

    Returns:
        The new image, or None when the entity is gone.

    Raises:
        StaleError: When the image is not what the change was based on.
        RefusedError: When the change would remove the document.
        ValueError: When the change is none: it has neither side, does not count the revision on by
            one, or removes an entity without holding the whole of it.
    """
    before, after = change.before, change.after
    name = f"{change.entity} {change.key}"
    if before is None:
        if after is None:
            raise ValueError(f"the change of {name} has neither side")
        if image is not None:
            raise StaleError(f"{name} exists already", hint="look at it again, then repeat")
        return dict(after)
    if image is None:
        raise StaleError(f"{name} is gone", hint="look at the document again, then repeat")
    if change.entity in REVISED:
        _check_revision(image, before, after, name)
    for field_name, was in before.items():
        if field_name not in image or image[field_name] != was:
            raise StaleError(
                f"{name} was changed after it was read (its {field_name} is another now)",
                hint="look at it again, then repeat",
            )
    if after is None:
        if change.entity is Entity.DOCUMENT:
            raise RefusedError("a document cannot be removed from the record")
        if len(before) != len(image):
            raise ValueError(f"the removal of {name} does not hold the whole of it")
        return None
    new = {name: value for name, value in image.items() if name not in before}
    for field_name, value in after.items():
        if field_name in new:
            raise StaleError(
                f"{name} was changed after it was read (it has a {field_name} now)",
                hint="look at it again, then repeat",
            )
        new[field_name] = value
    return new


def _check_revision(
    image: Mapping[str, Any], before: Mapping[str, Any], after: Mapping[str, Any] | None, name: str
) -> None:
    """Compare revisions first: they tell a stale writer in words what happened."""
    read, now = before.get("rev"), image.get("rev")
    if read is None:
        raise ValueError(f"the change of {name} does not say which revision it was made from")
    if read != now:
        raise StaleError(
            f"{name} was changed after it was read (revision {read} then, {now} now)",
            hint="look at it again, then repeat",
        )
    if after is not None and after.get("rev") != read + 1:
        raise ValueError(f"the change of {name} does not count its revision on by one")


def patch_all(images: dict[Key, Mapping[str, Any]], changes: Iterable[Change]) -> None:
    """Apply changes, in order, to a dictionary of images, in place.

    Raises:
        StaleError: See patch; the dictionary is then left half changed.
    """
    for change in changes:
        key = (change.entity, change.key)
        new = patch(images.get(key), change)
        if new is None:
            del images[key]
        else:
            images[key] = new


def apply(state: DocumentState, changes: Iterable[Change]) -> DocumentState:
    """Return the state after one event's changes; the given state stays as it is.

    Raises:
        StaleError: When a change's ``before`` is not what stands in the state.
    """
    images = dict(state.images)
    patch_all(images, changes)
    return DocumentState(images)


def replay(events: Iterable[Event], state: DocumentState = EMPTY) -> DocumentState:
    """Return the state after events.

    Args:
        events: In order, without a gap, beginning behind ``state``.
        state: Where to begin.

    Raises:
        StaleError: When an event does not follow from the ones before: the log is damaged.
    """
    images = dict(state.images)
    for event in events:
        patch_all(images, event.changes)
    return DocumentState(images)
