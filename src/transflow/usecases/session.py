"""Who is working, when, and in which workspace: what every use case is handed."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from transflow.document import EventDraft
from transflow.store.files import read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path
    from typing import Any

    from transflow.document import Change, Document, Event
    from transflow.glossary.matcher import Glossary
    from transflow.model import Concept
    from transflow.store.base import Store
    from transflow.store.workspace import Workspace


@dataclass(slots=True)
class Session:
    """One person at work in one workspace.

    Attributes:
        workspace: Where.
        by: The person's name as the record will hold it.
        now: The clock: gives the time as the record holds it.
        new_id: Gives a fresh opaque identifier.
    """

    workspace: Workspace
    by: str
    now: Callable[[], str]
    new_id: Callable[[], str]
    _glossaries: dict[tuple[str, str], tuple[str, Glossary]] = field(default_factory=dict)

    @property
    def store(self) -> Store:
        """The record."""
        return self.workspace.store

    def draft(
        self, kind: str, changes: Iterable[Change], note: Mapping[str, Any] | None = None
    ) -> EventDraft:
        """An event by this person, now."""
        return EventDraft(
            kind=kind, by=self.by, at=self.now(), changes=tuple(changes), note=note or {}
        )

    def append(
        self,
        document: Document,
        kind: str,
        changes: Iterable[Change],
        note: Mapping[str, Any] | None = None,
        *,
        head: int | None = None,
    ) -> Event:
        """Record an event; see `Store.append` for what it raises."""
        return self.store.append(document.id, self.draft(kind, changes, note), head=head)

    def glossary_digest(self, source_lang: str, target_lang: str) -> str:
        """Digest of the bytes of the glossary files for a pair: unchanged, no rule has changed.

        When the files have changed since this session read them, they are read anew when they are
        next needed: nobody accepts a text under rules of which the record holds another digest.
        """
        hashed = sha256()
        for path in self.workspace.glossary_files(source_lang, target_lang):
            hashed.update(sha256(read_file(path)).digest())
        digest = hashed.hexdigest()
        key = (source_lang, target_lang)
        if key in self._glossaries and self._glossaries[key][0] != digest:
            del self._glossaries[key]
        return digest

    def date_of(self, document: Document) -> str:
        """The day on which a document's terms must be valid (``YYYY-MM-DD``), or "".

        That of ``[documents.NAME]`` in ``transflow.toml``, else the document's own.
        """
        return self.workspace.config.of(document.name).date or document.date

    def glossary_of(self, document: Document) -> Glossary:
        """The glossary as it holds for a document: its languages, on its date."""
        glossary = self.glossary(document.source_lang, document.target_lang)
        return glossary.on(self.date_of(document))

    def glossary(self, source_lang: str, target_lang: str) -> Glossary:
        """The glossary of the workspace for a language pair; empty when there is no file for it.

        Raises:
            InputError: A glossary file cannot be read; the message names file and line.
        """
        key = (source_lang, target_lang)
        if key not in self._glossaries:
            from transflow.usecases.terminology import glossary_for

            digest = self.glossary_digest(source_lang, target_lang)
            concepts: list[Concept] = []
            for path in self.workspace.glossary_files(source_lang, target_lang):
                concepts += read_glossary(path, source_lang, target_lang)
            self._glossaries[key] = digest, glossary_for(concepts, source_lang, target_lang)
        return self._glossaries[key][1]


def read_glossary(path: Path, source_lang: str, target_lang: str) -> list[Concept]:
    """The concepts of one glossary file.

    Raises:
        InputError: It is missing or broken.
        UsageError: Its ending is not one of a glossary format.
    """
    from transflow.formats.glossary_formats import read

    return read(read_file(path), path=str(path), source_lang=source_lang, target_lang=target_lang)
