"""The seam between transflow and what keeps the record: one Protocol, whatever lies behind it."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, Protocol, Self

from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from types import TracebackType

    from transflow.document import Document, Entity, Event, EventDraft, State, Unit


class Store(Protocol):
    """Keeps documents: an append-only log of events, what stands now, and originals.

    What stands now (documents, units, items) is always what replaying the log gives; both are
    written in one transaction, and a call that returns has made its work durable. An item is any
    entity but document and unit, as its JSON image (see workflow.record for the codecs).

    Every method may raise ServiceError (the disk is full or read-only, the server is gone; its
    ``retry`` tells whether waiting helps) and InputError (what is stored is damaged).
    """

    def put_blob(self, data: bytes) -> str:
        """Keep bytes for ever and return their digest; the same bytes again change nothing."""
        ...

    def blob(self, digest: str) -> bytes:
        """Return kept bytes.

        Raises:
            InputError: When they are not there, or no longer those that were kept.
        """
        ...

    def create(self, document: Document, draft: EventDraft) -> Event:
        """Begin a document with its first event.

        Args:
            document: The new document; its ``rev`` is 1.
            draft: Its changes create the document itself (key: its id) and all else it begins with.

        Raises:
            RefusedError: When the name or identifier is taken.
        """
        ...

    def append(self, document_id: str, draft: EventDraft, *, head: int | None = None) -> Event:
        """Append one event and change what stands now accordingly, or do nothing at all.

        Args:
            document_id: Which document.
            draft: The event; each change's ``before`` must be what stands now.
            head: When given, the log must still end at this number.

        Raises:
            StaleError: When somebody else changed what this is based on; names what and who.
            RefusedError: When the event would remove the document or take another one's name.
            UsageError: When there is no such document.
        """
        ...

    def documents(self) -> list[Document]:
        """Return every document, by name."""
        ...

    def document(self, name: str) -> Document:
        """Return the document of that name.

        Raises:
            UsageError: When there is none; names those that look alike.
        """
        ...

    def units(self, document_id: str, only: Collection[str] | None = None) -> list[Unit]:
        """Return a document's units, by ``ord``.

        Args:
            document_id: Which document.
            only: Only those of these identifiers that there are; None for all.
        """
        ...

    def outline(self, document_id: str) -> list[tuple[str, State, str]]:
        """Return of every unit, by ``ord``: identifier, state, and accepted glossary digest.

        The digest is that of the unit's acceptance (see `Acceptance.glossary`), "" where there is
        none. It is a fifth of the work of `units`, for whoever shows a long document at once.
        """
        ...

    def unit(self, document_id: str, unit_id: str) -> Unit:
        """Return one unit.

        Raises:
            UsageError: When there is none.
        """
        ...

    def items(
        self, document_id: str, entity: Entity, *, unit: str | None = None
    ) -> dict[str, dict[str, Any]]:
        """Return a document's items of one kind by key, in the order they came into being.

        Args:
            document_id: Which document.
            entity: Which kind.
            unit: Only the comments, waivers or suggestions of this unit.
        """
        ...

    def numbering(self, document_id: str) -> dict[str, list[str]]:
        """Return for each side that has a layout the labels of its segments, in order.

        A layout holds the text of every segment; who only numbers them need not read it.
        """
        ...

    def item(self, document_id: str, entity: Entity, key: str) -> dict[str, Any]:
        """Return one item.

        Raises:
            UsageError: When there is none.
        """
        ...

    def events(
        self,
        document_id: str,
        *,
        after: int = 0,
        until: int | None = None,
        unit: str | None = None,
    ) -> list[Event]:
        """Return events in order.

        Args:
            document_id: Which document.
            after: Only those with a greater number.
            until: Only those with at most this number.
            unit: Only those that touched this unit, its comments, waivers or suggestions.
        """
        ...

    def head(self, document_id: str) -> tuple[int, str]:
        """Return number and hash of the last event.

        Raises:
            UsageError: When there is no such document.
        """
        ...

    def progress(self) -> Mapping[str, Mapping[State, int]]:
        """Return for each document's identifier how many units are in each state that occurs."""
        ...

    def finished(
        self, source_lang: str, target_lang: str, *, exclude: str = ""
    ) -> list[tuple[str, str, str, str]]:
        """Return the final units of a language pair: what a translation memory is made of.

        Args:
            source_lang: The documents' source language, exactly.
            target_lang: Their target language, exactly.
            exclude: Identifier of a document to leave out, or "".

        Returns:
            (document's name, unit's id, source text, target text), both texts not empty.
        """
        ...

    def verify(self, document_id: str) -> list[str]:
        """Check log, what stands now, and originals; return each fault in words, or nothing."""
        ...

    def backup(self, path: str) -> None:
        """Write a complete, consistent copy to a file, which appears whole or not at all."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def unknown_document(name: str, names: Sequence[str]) -> UsageError:
    """Return what every store says when asked for a document that it does not have.

    Args:
        name: The name that was asked for.
        names: Those that there are, in order.
    """
    close = difflib.get_close_matches(name[:200], names, n=3, cutoff=0.5)
    if close:
        hint = f"did you mean {' or '.join(close)}?"
    elif names:
        hint = f"there is {', '.join(names[:5])}{' …' if len(names) > 5 else ''}"
    else:
        hint = "the workspace is empty; begin with transflow align or transflow add"
    return UsageError(f"there is no document {name}", hint=hint)
