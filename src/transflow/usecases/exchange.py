"""Catalogues to translators and back, merged three ways."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.document import Comment, Entity, Export, Origin, State, Suggestion
from transflow.errors import RefusedError, UsageError
from transflow.model import TermStatus
from transflow.usecases.deciding import comments
from transflow.usecases.editions import standing
from transflow.usecases.staleness import terms_digests
from transflow.workflow.apply import replay
from transflow.workflow.exchange import Catalog, CatalogEntry
from transflow.workflow.images import EXPORT
from transflow.workflow.merge import SUGGESTS, Merged, Outcome, merge
from transflow.workflow.record import create, update
from transflow.workflow.states import edited, effective_state

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from transflow.document import Change, Document, Unit
    from transflow.glossary.matcher import Glossary
    from transflow.usecases.session import Session


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of a returned catalogue.

    Attributes:
        merged: The verdict on every entry.
        comments: How many remarks of the translator were added.
        lost: What tools stripped on the way, in words.
        known: Whether the export that the file names is in the record.
    """

    merged: tuple[Merged, ...]
    comments: int
    lost: tuple[str, ...]
    known: bool

    def count(self, outcome: Outcome) -> int:
        """How many entries had that outcome."""
        return sum(m.outcome is outcome for m in self.merged)

    @property
    def unchanged(self) -> bool:
        """Whether the file brought nothing new."""
        quiet = {Outcome.SAME, Outcome.OURS, Outcome.AGREED}
        return not self.comments and all(m.outcome in quiet for m in self.merged)

    @property
    def conflicts(self) -> tuple[Merged, ...]:
        """Entries whose text became a suggestion."""
        return tuple(m for m in self.merged if m.outcome in SUGGESTS)


def build_catalog(session: Session, document: Document, *, export: str = "") -> Catalog:
    """The document as a catalogue, for the export of that identifier (or none)."""
    units = session.store.units(document.id)
    glossary = session.glossary_of(document)
    terms = terms_digests(session, document, units)
    remarks: dict[str, list[str]] = {}
    for remark in comments(session, document):
        remarks.setdefault(remark.unit, []).append(_line(remark))
    entries = [
        _entry(
            unit,
            effective_state(unit, terms[unit.id]),
            glossary,
            before=units[i - 1].source if i else "",
            after=units[i + 1].source if i + 1 < len(units) else "",
            remarks=tuple(remarks.get(unit.id, ())),
        )
        for i, unit in enumerate(units)
    ]
    return Catalog(
        document=document.name,
        source_lang=document.source_lang,
        target_lang=document.target_lang,
        status=standing(session, document, units).kind.value,
        export=export,
        entries=tuple(entries),
    )


def export_catalog(session: Session, document: Document, form: str) -> tuple[Catalog, Export]:
    """The document as a catalogue, and its export, to be recorded once the file is written."""
    head, _ = session.store.head(document.id)
    export = Export(id=session.new_id(), format=form, seq=head, by=session.by, at=session.now())
    return build_catalog(session, document, export=export.id), export


def record_export(session: Session, document: Document, export: Export) -> None:
    """Record that a catalogue went out: the base for its return.

    Raises:
        StaleError: Somebody changed the document meanwhile, so the file may hold something else.
    """
    change = create(Entity.EXPORT, export.id, export)
    session.append(document, "catalog.exported", [change], head=export.seq)


def _line(remark: Comment) -> str:
    return f"{remark.by}: {remark.text}"


def _entry(
    unit: Unit,
    state: State,
    glossary: Glossary,
    *,
    before: str,
    after: str,
    remarks: tuple[str, ...],
) -> CatalogEntry:
    prefer, avoid = [], []
    for rule in glossary.applied(unit.source):
        for rendering in rule.renderings:
            note = f" ({rendering.note})" if rendering.note else ""
            if rendering.status is TermStatus.FORBIDDEN:
                avoid.append(f"{rendering.text}{note}")
            elif rendering.status is not TermStatus.PROPOSED:
                prefer.append(f"{rule.source} = {rendering.text}{note}")
    return CatalogEntry(
        unit=unit.id,
        source=unit.source,
        target=unit.target,
        final=state is State.FINAL,
        place=unit.place,
        state=state.value,
        prefer=tuple(prefer),
        avoid=tuple(avoid),
        before=before,
        after=after,
        comments=remarks,
    )


def import_catalog(session: Session, catalog: Catalog, *, file: str = "") -> ImportReport:
    """Merge what came back into its document, as one event.

    What only the translator changed is taken and is at most ``translated``. What both changed stays
    as it is here, and the translator's text becomes a suggestion. Nothing else is written.

    Raises:
        UsageError: The file does not name a document of this workspace, or languages differ.
        RefusedError: It is a catalogue of another document's export.
    """
    if not catalog.document:
        raise UsageError(
            f"{file}: the header X-Transflow-Document is missing",
            hint="add it, or send the translator a new export",
        )
    document = session.store.document(catalog.document)
    if catalog.target_lang and catalog.target_lang.lower() != document.target_lang.lower():
        raise UsageError(
            f"{file}: is for '{catalog.target_lang}', {document.name} is translated into "
            f"'{document.target_lang}'"
        )
    exports = session.store.items(document.id, Entity.EXPORT)
    known = catalog.export in exports
    base: dict[str, Unit] | None = None
    past: set[str] = set()
    if known:
        seq = EXPORT.decode(exports[catalog.export]).seq
        state = replay(session.store.events(document.id, until=seq))
        base = state.units
    elif catalog.export:
        _refuse_foreign(session, document, catalog.export, file)
    past |= {_line(c) for c in comments(session, document, all_of_them=True)}
    head, _ = session.store.head(document.id)
    current = {unit.id: unit for unit in session.store.units(document.id)}
    verdicts = merge(base, current, catalog.entries)
    changes = _merge_changes(session, current, verdicts)
    heirs = {verdict.unit: verdict.into for verdict in verdicts if verdict.into}
    new_comments = _new_comments(session, catalog.entries, current, past, heirs)
    changes += [create(Entity.COMMENT, c.id, c) for c in new_comments]
    if changes:
        note = {"file": file, "export": catalog.export, "lost": list(catalog.lost)}
        session.append(document, "catalog.imported", changes, note, head=head)
    return ImportReport(tuple(verdicts), len(new_comments), catalog.lost, known)


def _refuse_foreign(session: Session, document: Document, export: str, file: str) -> None:
    for other in session.store.documents():
        if other.id != document.id and export in session.store.items(other.id, Entity.EXPORT):
            raise RefusedError(
                f"{file}: says it is {document.name}, but its export is one of {other.name}",
                hint="was the header copied from another file?",
            )


def _merge_changes(
    session: Session, current: dict[str, Unit], verdicts: Sequence[Merged]
) -> list[Change]:
    changes = []
    for verdict in verdicts:
        unit = current.get(verdict.into or verdict.unit)
        if unit is None:
            continue
        if verdict.outcome is Outcome.TAKEN:
            changed = edited(unit, verdict.text, session.by)
            changes.append(update(Entity.UNIT, unit.id, unit, changed))
        elif verdict.outcome in SUGGESTS:
            suggestion = Suggestion(
                id=session.new_id(),
                unit=unit.id,
                text=verdict.text,
                origin=Origin.PERSON,
                source=session.by,
                score=0,
                at=session.now(),
            )
            changes.append(create(Entity.SUGGESTION, suggestion.id, suggestion))
    return changes


def _new_comments(
    session: Session,
    entries: Sequence[CatalogEntry],
    current: dict[str, Unit],
    past: set[str],
    heirs: Mapping[str, str],
) -> list[Comment]:
    found = []
    for entry in entries:
        name = heirs.get(entry.unit, entry.unit)
        for text in entry.comments:
            # The same remark again is what went out coming back, or the same file imported twice.
            if name not in current or text in past or f"{session.by}: {text}" in past:
                continue
            found.append(
                Comment(
                    id=session.new_id(),
                    unit=name,
                    by=session.by,
                    at=session.now(),
                    text=text,
                )
            )
    return found
