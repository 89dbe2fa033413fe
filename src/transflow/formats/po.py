"""Catalogues as PO files (GNU gettext), through polib and guarded.

Conventions: ``msgctxt`` is the unit; ``fuzzy`` means that there is a translation and it is not
final; there are no other flags, since tools drop them. ``#.`` lines carry place, state, ``TERM``
and ``AVOID`` lines and the neighbours' source text (see ``po_notes``), ``# `` lines the comments,
``#:`` document and place, ``#|`` the source before it changed. Nothing depends on
``Last-Translator`` or ``PO-Revision-Date``: tools rewrite them. They are there, empty, because
``msgfmt --check`` asks for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import polib

from transflow.errors import InputError
from transflow.formats import po_notes
from transflow.formats.plural_forms import plural_forms
from transflow.formats.po_guard import Guarded, guard
from transflow.workflow.exchange import Catalog, CatalogEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_COUNT = "X-Transflow-Entries"
_DOCUMENT = "X-Transflow-Document"
_EXPORT = "X-Transflow-Export"
_STATUS = "X-Transflow-Status"
_SOURCE = "X-Source-Language"
# NUL and EOT separate strings in the compiled form, half surrogate pairs have no UTF-8
_NOT_TEXT = re.compile("[\x00\x04\ud800-\udfff]")
_BLANK = re.compile(r"\s+")
_SHOWN = 40
_NAMED = 20

# polib takes a path or a content; no path has a first component of this length
_PAD = "# " + "-" * 300
_EMPTY_HEADER = 'msgid ""\nmsgstr ""\n'


class _Lines(str):
    """PO text that polib splits into lines where gettext does, at line feeds only."""

    __slots__ = ()

    def splitlines(self, keepends: bool = False) -> list[str]:
        """Split at line feeds; ``keepends`` leaves them on, as str does."""
        lines = self.split("\n")
        return [line + "\n" for line in lines[:-1]] + lines[-1:] if keepends else lines


def serialize(catalog: Catalog) -> bytes:
    """Write a catalogue as PO in UTF-8; the same catalogue always gives the same bytes.

    A unit without source text has no msgid: such units are left out and named in the comment at
    the top. Line feeds at the edges of a text travel in ``#.`` lines; a target of nothing but line
    feeds is written as none.

    Raises:
        InputError: A text holds NUL, EOT or half of a surrogate pair, or a unit stands twice.
    """
    _refuse_unwritable(catalog)
    written = [entry for entry in catalog.entries if po_notes.trim(entry.source).text]
    omitted = [entry.unit for entry in catalog.entries if not po_notes.trim(entry.source).text]
    file = polib.POFile(wrapwidth=0)
    file.header = "\n".join(_top(catalog, omitted))
    file.metadata = {
        "Project-Id-Version": po_notes.escape(catalog.document),
        "PO-Revision-Date": "",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": po_notes.escape(catalog.target_lang.replace("-", "_")),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(catalog.target_lang),
        _SOURCE: po_notes.escape(catalog.source_lang),
        _DOCUMENT: po_notes.escape(catalog.document),
        _STATUS: po_notes.escape(catalog.status),
        _EXPORT: po_notes.escape(catalog.export),
        _COUNT: str(len(written)),
        "X-Generator": "transflow",
    }
    file.extend(_po_entry(catalog.document, entry) for entry in written)
    return str(file).encode("utf-8")


def parse(data: bytes, *, path: str) -> Catalog:
    """Read a catalogue that came back.

    Nothing is guessed: an entry that lost its msgctxt has the unit "" and is named in ``lost``, as
    are missing headers, missing entries, obsolete entries and entries with plurals.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.

    Returns:
        The catalogue; each entry with the line that it starts on.

    Raises:
        InputError: The file cannot be read; see ``po_guard.guard``, or a unit stands twice.
    """
    guarded = guard(data, path=path)
    head = f"{_PAD}\n" if guarded.has_header else f"{_PAD}\n{_EMPTY_HEADER}"
    shift = head.count("\n")
    try:
        file = polib.pofile(_Lines(head + guarded.text + "\n"), encoding="utf-8")
    except OSError as error:
        # the guard lets nothing through that polib refuses; should it, the user gets a line
        raise InputError(
            f"cannot be read as PO: {error}", path=path, hint="run msgfmt --check on it"
        ) from error
    metadata = {key: po_notes.unescape(value) for key, value in file.metadata.items()}
    entries = [_catalog_entry(entry, shift) for entry in file]
    _refuse_duplicates(entries, path)
    return Catalog(
        document=metadata.get(_DOCUMENT, ""),
        source_lang=metadata.get(_SOURCE, ""),
        target_lang=metadata.get("Language", "").replace("_", "-"),
        status=metadata.get(_STATUS, ""),
        export=metadata.get(_EXPORT, ""),
        entries=tuple(entries),
        lost=tuple(_lost(guarded, metadata, entries)),
    )


def _top(catalog: Catalog, omitted: list[str]) -> Iterator[str]:
    languages = f"{catalog.source_lang} → {catalog.target_lang}"
    yield po_notes.escape(f"{catalog.document}: {languages}, {catalog.status}")
    if omitted:
        yield "Units without source text are not in this file: " + ", ".join(
            map(po_notes.escape, omitted)
        )


def _po_entry(document: str, entry: CatalogEntry) -> polib.POEntry:
    source, target = po_notes.trim(entry.source), po_notes.trim(entry.target)
    occurrences = []
    if entry.place:
        # msgcat and Poedit end a reference at a blank
        occurrences.append((_BLANK.sub("_", f"{document}:{entry.place}"), ""))
    return polib.POEntry(
        msgctxt=entry.unit or None,
        msgid=source.text,
        msgstr=target.text,
        flags=["fuzzy"] if target.text and not entry.final else [],
        comment="\n".join(po_notes.write(entry, source, target)),
        tcomment="\n".join(map(po_notes.escape, entry.comments)),
        occurrences=occurrences,
        previous_msgid=entry.previous_source or None,
    )


def _catalog_entry(entry: polib.POEntry, shift: int) -> CatalogEntry:
    notes = po_notes.read(entry.comment.split("\n"))
    target = entry.msgstr
    if target:
        target = notes.target_head + target + notes.target_tail
    return CatalogEntry(
        unit=entry.msgctxt or "",
        source=notes.source_head + entry.msgid + notes.source_tail,
        target=target,
        final=bool(target) and "fuzzy" not in entry.flags,
        place=notes.place,
        state=notes.state,
        prefer=notes.prefer,
        avoid=notes.avoid,
        before=notes.before,
        after=notes.after,
        comments=tuple(po_notes.unescape(line) for line in entry.tcomment.split("\n") if line),
        previous_source=entry.previous_msgid or "",
        line=entry.linenum - shift,
    )


def _refuse_unwritable(catalog: Catalog) -> None:
    for name, value in (
        ("document", catalog.document),
        ("source language", catalog.source_lang),
        ("target language", catalog.target_lang),
        ("status", catalog.status),
        ("export", catalog.export),
    ):
        _refuse_not_text(f"the {name}", value)
    seen = set()
    for entry in catalog.entries:
        texts = (
            entry.unit,
            entry.source,
            entry.target,
            entry.place,
            entry.state,
            entry.before,
            entry.after,
            entry.previous_source,
            *entry.prefer,
            *entry.avoid,
            *entry.comments,
        )
        for text in texts:
            _refuse_not_text(f"unit {entry.unit}", text)
        if entry.unit and entry.unit in seen:
            raise InputError(f"unit {entry.unit} stands twice in the catalogue")
        seen.add(entry.unit)


def _refuse_not_text(where: str, text: str) -> None:
    bad = None if text.isprintable() else _NOT_TEXT.search(text)
    if bad:
        raise InputError(
            f"{where} holds the character U+{ord(bad[0]):04X}, which PO cannot hold",
            hint="remove the character from the text",
        )


def _refuse_duplicates(entries: Iterable[CatalogEntry], path: str) -> None:
    seen: dict[tuple[str, str], int] = {}
    for entry in entries:
        # a unit stands once; entries that lost their unit are told apart by their text
        key = (entry.unit, "" if entry.unit else entry.source)
        if key in seen:
            what = f"unit {entry.unit}" if entry.unit else f"“{_short(entry.source)}”"
            raise InputError(
                f"{what} stands twice, first in line {seen[key]}",
                path=path,
                line=entry.line,
                hint="remove one of the two entries",
            )
        seen[key] = entry.line


def _lost(guarded: Guarded, metadata: dict[str, str], entries: list[CatalogEntry]) -> Iterator[str]:
    if not guarded.has_header:
        yield "the header is missing"
    else:
        for name in ("Language", _SOURCE, _DOCUMENT, _STATUS, _EXPORT, _COUNT):
            if not metadata.get(name):
                yield f"the header {name} is missing"
        if not guarded.has_charset:
            yield "the header does not name the encoding; it was read as UTF-8"
    count = metadata.get(_COUNT, "")
    if count.isascii() and count.isdigit() and len(entries) < int(count[:9]):
        yield f"{int(count[:9]) - len(entries)} of {count[:9]} entries are missing"
    yield from _some(
        [
            f"line {entry.line}: no msgctxt, so its unit is unknown: “{_short(entry.source)}”"
            for entry in entries
            if not entry.unit
        ]
    )
    yield from _some(
        [
            f"line {line}: an obsolete entry (#~) was passed over: {_short(msgid)}"
            for line, msgid in guarded.obsolete
        ]
    )
    yield from _some(
        [
            f"line {line}: an entry with a plural was passed over: transflow writes none"
            for line in guarded.plurals
        ]
    )


def _some(messages: list[str]) -> list[str]:
    """Keep a report readable when a tool did the same to every entry."""
    rest = len(messages) - _NAMED
    return messages if rest <= 0 else [*messages[:_NAMED], f"… and {rest} more such entries"]


def _short(text: str) -> str:
    text = _BLANK.sub(" ", text)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
