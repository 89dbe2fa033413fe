"""The document as it is published, the gate, and the editions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from transflow.errors import InputError, RefusedError
from transflow.formats import text_file
from transflow.model import Edition, EditionKind, Entity
from transflow.text.marker import default_marker
from transflow.usecases.checking import diagnose, standing_errors, terms_digests
from transflow.usecases.deciding import comments
from transflow.workflow.digests import content_digest
from transflow.workflow.gate import Blocker, blockers
from transflow.workflow.publish import Skeleton, published_text
from transflow.workflow.record import EDITION, LAYOUT, create

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Document, Unit
    from transflow.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Standing:
    """What a document is at this moment.

    Attributes:
        kind: Official exactly when what stands now is what the newest official edition sealed.
        edition: The newest edition of that kind, or None before the first.
        editions: All of them, oldest first.
    """

    kind: EditionKind
    edition: Edition | None
    editions: tuple[Edition, ...]


def editions(session: Session, document: Document) -> list[Edition]:
    """The editions of a document, oldest first."""
    rows = session.store.items(document.id, Entity.EDITION)
    return sorted((EDITION.decode(row) for row in rows.values()), key=lambda e: e.number)


def standing(session: Session, document: Document, units: Sequence[Unit] | None = None) -> Standing:
    """Whether a document is provisional or official now."""
    sealed = editions(session, document)
    official = [e for e in sealed if e.kind is EditionKind.OFFICIAL]
    if official:
        units = session.store.units(document.id) if units is None else units
        if official[-1].digest == content_digest(document.source_digest, units):
            return Standing(EditionKind.OFFICIAL, official[-1], tuple(sealed))
    provisional = [e for e in sealed if e.kind is EditionKind.PROVISIONAL]
    newest = provisional[-1] if provisional else None
    return Standing(EditionKind.PROVISIONAL, newest, tuple(sealed))


def skeletons(session: Session, document: Document) -> tuple[Skeleton, Skeleton | None]:
    """The originals of a document, decoded, with their layouts: source, and target or None."""
    layouts = session.store.items(document.id, Entity.LAYOUT)

    def skeleton(side: str, digest: str, encoding: str, name: str, lang: str) -> Skeleton:
        data = session.store.blob(digest)
        text = text_file.decode(data, path=name, encoding=encoding).text
        return Skeleton(text, LAYOUT.decode(layouts[side]), lang)

    source = skeleton(
        "source",
        document.source_digest,
        document.source_encoding,
        document.source_file,
        document.source_lang,
    )
    if not document.target_digest:
        return source, None
    target = skeleton(
        "target",
        document.target_digest,
        document.target_encoding,
        document.target_file,
        document.target_lang,
    )
    return source, target


def published(
    session: Session, document: Document, units: Sequence[Unit], kind: EditionKind
) -> bytes:
    """The target document as a file: provisional with its marker, official without.

    A target in a legacy encoding stays in it as long as that can hold every character; a document
    without a target original is written in UTF-8.
    """
    source, target = skeletons(session, document)
    marker = ""
    if kind is EditionKind.PROVISIONAL:
        marker = document.marker or default_marker(document.target_lang)
    text = published_text(units, source, target, document.target_lang, marker=marker)
    if target is None:
        return text.encode()
    if text == target.text:
        # A legacy encoding may spell one character in two ways: what was not touched stays.
        return session.store.blob(document.target_digest)
    try:
        return text_file.encode(text, document.target_encoding, path=document.target_file)
    except InputError:
        # A character was edited in that the old encoding never had; UTF-8 loses nothing.
        return text.encode()


def file_name(document: Document) -> str:
    """Name of the file that the document's text is written to: ``summit.en.txt``."""
    suffix = PurePath(document.target_file or document.source_file).suffix or ".txt"
    return f"{document.name}.{document.target_lang}{suffix}"


def gate(
    session: Session, document: Document, units: Sequence[Unit] | None = None
) -> list[Blocker]:
    """Everything that stands between a document and its official edition."""
    units = session.store.units(document.id) if units is None else units
    glossary = session.glossary(document.source_lang, document.target_lang)
    return blockers(
        units,
        terms_digests(glossary, units),
        standing_errors(diagnose(session, document, units)),
        comments(session, document),
        four_eyes=session.workspace.config.four_eyes,
    )


def promote(session: Session, document: Document, kind: EditionKind) -> Edition:
    """Seal an edition of what stands now.

    The edition holds who accepted which text: for every unit the acceptance is copied into the
    event, so that the record of an edition needs nothing else to be read.

    Raises:
        RefusedError: The gate is closed (official), or what stands is sealed already.
        StaleError: Somebody changed the document while the gate looked at it.
    """
    head, _ = session.store.head(document.id)
    units = session.store.units(document.id)
    sealed = editions(session, document)
    digest = content_digest(document.source_digest, units)
    if any(e.kind is kind and e.digest == digest for e in sealed[-1:]):
        raise RefusedError(f"{document.name}: edition {sealed[-1].number} already is what stands")
    if kind is EditionKind.OFFICIAL:
        closed = gate(session, document, units)
        if closed:
            raise RefusedError(
                f"{document.name} cannot become official: {len(closed)} blockers",
                hint=f"transflow promote {document.name} --dry-run names them",
            )
    data = published(session, document, units, kind)
    provisional = kind is EditionKind.PROVISIONAL
    edition = Edition(
        number=len(sealed) + 1,
        kind=kind,
        by=session.by,
        at=session.now(),
        digest=digest,
        text_digest=session.store.put_blob(data),
        marker=(document.marker or default_marker(document.target_lang)) if provisional else "",
    )
    accepted = [
        [u.id, u.acceptance.state, u.acceptance.by, u.acceptance.at, u.author, u.reviewer]
        for u in units
        if u.acceptance
    ]
    session.append(
        document,
        "edition.sealed",
        [create(Entity.EDITION, str(edition.number), edition)],
        {"units": len(units), "accepted": accepted},
        head=head,
    )
    return edition
