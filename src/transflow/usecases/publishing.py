"""The document as it is published, and the gate before the official edition."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from transflow.document import Edition, EditionKind, Entity
from transflow.errors import InputError, RefusedError
from transflow.formats.registry import READ_ONLY, TEXT_FORMS, document_format
from transflow.usecases.checking import diagnose, standing_errors
from transflow.usecases.deciding import comments
from transflow.usecases.edition_marker import edition_marker, marker_fault, published_text
from transflow.usecases.editions import editions
from transflow.usecases.staleness import terms_digests
from transflow.workflow.digests import content_digest, text_digest
from transflow.workflow.gate import Blocker, blockers
from transflow.workflow.images import LAYOUT
from transflow.workflow.publish import Skeleton, published_edits
from transflow.workflow.record import create

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.document import Document, Unit
    from transflow.model import Layout
    from transflow.usecases.session import Session
    from transflow.workflow.edits import Edit


@dataclass(frozen=True, slots=True)
class Original:
    """One original of a document as it is kept, with what was found in it."""

    skeleton: Skeleton
    data: bytes
    path: str
    form: str
    encoding: str
    part: str

    def as_utf8(self, form: str) -> Original:
        """Its text as a file of its own."""
        data = self.skeleton.text.encode()
        return replace(self, data=data, form=form, encoding="utf-8", part="")

    def edited(self, edits: Sequence[Edit], lang: str) -> bytes:
        """Its bytes with edits."""
        return document_format(self.form).write(
            self.data, edits, path=self.path, encoding=self.encoding, part=self.part, lang=lang
        )


def originals(session: Session, document: Document) -> tuple[Original, Original | None]:
    """The originals of a document: source, and target or None.

    Raises:
        InputError: A reader no longer gives the text that the segments were found in: what is kept
            was read by an older version. Nothing would be where it was.
    """
    layouts = session.store.items(document.id, Entity.LAYOUT)
    source = _original(
        session.store.blob(document.source_digest),
        LAYOUT.decode(layouts["source"]),
        document.source_lang,
        (document.source_file, document.source_form, document.source_part),
        (document.source_encoding, document.source_view),
    )
    if not document.target_digest:
        return source, None
    target = _original(
        session.store.blob(document.target_digest),
        LAYOUT.decode(layouts["target"]),
        document.target_lang,
        (document.target_file, document.target_form, document.target_part),
        (document.target_encoding, document.target_view),
    )
    return source, target


def _original(
    data: bytes,
    layout: Layout,
    lang: str,
    what: tuple[str, str, str],
    how: tuple[str, str],
) -> Original:
    path, form, part = what
    encoding, view = how
    text = document_format(form).read(data, path=path, encoding=encoding, part=part).text
    if text_digest(text) != view:
        raise InputError(
            "is read differently by this version, so its segments would not be where they were",
            path=path,
            hint="amend the document with the same file to bring it up to date",
        )
    return Original(Skeleton(text, layout, lang), data, path, form, encoding, part)


@dataclass(frozen=True, slots=True)
class Published:
    """A document as a file.

    Attributes:
        data: Its bytes.
        notice: What a person should know of it, or "".
        form: How it is read again: ``text``, ``markdown``, ``html``, …
        encoding: Likewise, of text.
        part: Likewise, the part that was read.
    """

    data: bytes
    notice: str = ""
    form: str = "text"
    encoding: str = "utf-8"
    part: str = ""


def _as_published(original: Original, data: bytes, notice: str = "") -> Published:
    return Published(data, notice, original.form, original.encoding, original.part)


def published(
    session: Session,
    document: Document,
    units: Sequence[Unit],
    kind: EditionKind,
    *,
    as_text: bool = False,
) -> Published:
    """The target document as a file: provisional with its marker, official without.

    A target in a legacy encoding stays in it as long as that can hold every character; then, and
    where a text file borrows its source's skeleton, it is UTF-8. A document whose original can only
    be read (PDF) is written as plain text.

    Args:
        session: Who asks.
        document: Which document.
        units: Its units, in order.
        kind: Provisional or official.
        as_text: Write plain text, whatever the original is.

    Returns:
        The file; a source of which nothing is translated comes back as it is, to the byte.
    """
    source, target = originals(session, document)
    plain = source.form in READ_ONLY or (as_text and source.form not in TEXT_FORMS)
    if target is None and not plain and not any(unit.target for unit in units):
        # Not a translation, so no marker says that it is one, and no encoding has to hold it.
        return _as_published(
            source, source.data, "nothing is translated yet: this is the source as it is"
        )
    marker = ""
    if kind is EditionKind.PROVISIONAL:
        marker = edition_marker(document)
    edits = published_edits(
        units,
        source.skeleton,
        target.skeleton if target else None,
        document.target_lang,
        marker=marker,
    )
    original = target or source
    if original.form in READ_ONLY or (as_text and original.form not in TEXT_FORMS):
        plain_text = original.as_utf8("text")
        return _as_published(plain_text, plain_text.edited(edits, document.target_lang))
    if target is None and original.form in TEXT_FORMS:
        original = original.as_utf8(original.form)
    if not edits:
        return _as_published(original, original.data)
    try:
        return _as_published(original, original.edited(edits, document.target_lang))
    except InputError as error:
        if original.form not in TEXT_FORMS or original.encoding == "utf-8":
            raise
        # A character was put in that the old encoding never had; UTF-8 loses nothing.
        wide = original.as_utf8(original.form)
        data = wide.edited(edits, document.target_lang)
        return _as_published(wide, data, f"written in UTF-8: {error.message}")


def file_name(document: Document) -> str:
    """Name of the file that the document's text is written to: ``summit.en.txt``."""
    suffix = PurePath(document.target_file or document.source_file).suffix or ".txt"
    if (document.target_form or document.source_form) in READ_ONLY:
        suffix = ".txt"
    return f"{document.name}.{document.target_lang}{suffix}"


def gate(
    session: Session, document: Document, units: Sequence[Unit] | None = None
) -> list[Blocker]:
    """Everything that stands between a document and its official edition.

    Only when nothing else does, the edition is written on trial, to look for a marker left in it.
    """
    units = session.store.units(document.id) if units is None else units
    found = blockers(
        units,
        terms_digests(session, document, units),
        standing_errors(diagnose(session, document, units)),
        comments(session, document),
        four_eyes=session.workspace.config.four_eyes,
    )
    if not found:
        done = published(session, document, units, EditionKind.OFFICIAL)
        fault = _marker_fault(session, document, units, EditionKind.OFFICIAL, done)
        if fault:
            found.append(Blocker("marker", "", fault, "take it out of the original and amend"))
    return found


def _marker_fault(
    session: Session,
    document: Document,
    units: Sequence[Unit],
    kind: EditionKind,
    done: Published,
) -> str:
    text = published_text(
        done.data,
        path=file_name(document),
        form=done.form,
        encoding=done.encoding,
        part=done.part,
    )
    return marker_fault(text, document, units, kind, session.workspace.config.markers)


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
    done = published(session, document, units, kind)
    provisional = kind is EditionKind.PROVISIONAL
    if provisional and any(unit.target for unit in units):
        fault = _marker_fault(session, document, units, kind, done)
        if fault:
            raise RefusedError(
                f"{document.name}: {fault}", hint="look at its original's first lines"
            )
    edition = Edition(
        number=len(sealed) + 1,
        kind=kind,
        by=session.by,
        at=session.now(),
        digest=digest,
        text_digest=session.store.put_blob(done.data),
        marker=edition_marker(document) if provisional else "",
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
