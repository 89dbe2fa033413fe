"""What the workspace itself brings to an alignment: finished units, and machine drafts."""

from __future__ import annotations

import json
from dataclasses import asdict
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from transflow.alignment.knowledge import Learnt
from transflow.alignment.learnt import learn_units
from transflow.document import Entity, Origin
from transflow.errors import InputError
from transflow.store.files import read_file, write_atomic
from transflow.store.workspace import HIDDEN
from transflow.text.language import base_language
from transflow.usecases.knowledge import extras
from transflow.usecases.units import layouts
from transflow.workflow.states import ACCEPTED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from transflow.alignment.knowledge import Knowledge
    from transflow.document import Document
    from transflow.usecases.intake import Side
    from transflow.usecases.session import Session

MOST: Final = 20_000
"""Finished units that are learnt from, the newest."""

FEWEST: Final = 20
"""Fewer finished units teach chance."""

FORMAT: Final = 1
"""Number of the way in which what was learnt is kept; another number is learnt anew."""


def finished_units(
    session: Session, langs: tuple[str, str], *, besides: str = ""
) -> list[tuple[str, str]]:
    """Source and target of the accepted units of a pair of languages, the newest first.

    Args:
        session: The workspace.
        langs: BCP 47 tags of source and target; documents of the other direction count turned.
        besides: Identifier of a document that is left out.
    """
    pair = base_language(langs[0]), base_language(langs[1])
    found: list[tuple[str, str, str]] = []
    if not session.workspace.has_record:
        return []
    for document in session.store.documents():
        own = base_language(document.source_lang), base_language(document.target_lang)
        if document.id == besides or own not in {pair, pair[::-1]}:
            continue
        for unit in session.store.units(document.id):
            if unit.state in ACCEPTED and unit.source and unit.target:
                texts = unit.source, unit.target
                one, two = texts if own == pair else texts[::-1]
                found.append((unit.acceptance.at if unit.acceptance else "", one, two))
    found.sort(key=lambda unit: unit[0], reverse=True)
    return [(one, two) for _, one, two in found[:MOST]]


def learnt_from(
    session: Session, langs: tuple[str, str], knowledge: Knowledge, *, besides: str = ""
) -> Learnt | None:
    """What the workspace's finished units teach about a pair of languages.

    It is kept in the workspace, and learnt anew only when the units or what helps to read them has
    changed.

    Args:
        session: The workspace.
        langs: BCP 47 tags of source and target.
        knowledge: Analysers and dictionaries.
        besides: Identifier of the document that is to be aligned.

    Returns:
        The pairs of words, or None when too few units are finished.

    Raises:
        ServiceError: What was learnt cannot be written.
    """
    found = _learnt(session, langs, knowledge, besides)
    return found[1] if found else None


def learnt_file(
    session: Session, langs: tuple[str, str], knowledge: Knowledge
) -> tuple[Path, str] | None:
    """Where what `learnt_from` gives is kept, and the key that `read_learnt` asks for.

    Raises:
        ServiceError: What was learnt cannot be written.
    """
    found = _learnt(session, langs, knowledge, "")
    return (_path(session, langs), found[0]) if found else None


def read_learnt(path: Path, key: str) -> Learnt:
    """What was kept under a key.

    Raises:
        InputError: Something else is there now.
    """
    found = _kept(path, key)
    if found is None:
        raise InputError(
            "what the finished units teach has changed meanwhile",
            path=str(path),
            hint="run the same command again",
        )
    return found


def _path(session: Session, langs: tuple[str, str]) -> Path:
    pair = base_language(langs[0]), base_language(langs[1])
    return session.workspace.root / HIDDEN / "learnt" / f"{pair[0]}-{pair[1]}.json"


def _learnt(
    session: Session, langs: tuple[str, str], knowledge: Knowledge, besides: str
) -> tuple[str, Learnt] | None:
    """What finished units teach and the key it is kept under, or None when they are too few."""
    units = finished_units(session, langs, besides=besides)
    if len(units) < FEWEST:
        return None
    pair = base_language(langs[0]), base_language(langs[1])
    told = [FORMAT, pair, extras(*langs), [asdict(words) for words in knowledge.lexicons], units]
    key = sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()
    path = _path(session, langs)
    kept = _kept(path, key)
    if kept is not None:
        return key, kept
    learnt = learn_units(units, langs, knowledge)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"key": key, "langs": learnt.langs, "rows": learnt.rows}, ensure_ascii=False)
    write_atomic(path, text.encode())
    return key, learnt


def _kept(path: Path, key: str) -> Learnt | None:
    """What was learnt of the same units before, if it is there and whole."""
    if not path.is_file():
        return None
    try:
        told = json.loads(read_file(path))
        if told["key"] != key:
            return None
        rows = {
            str(one): tuple((str(two), float(strength)) for two, strength in row)
            for one, row in told["rows"].items()
        }
        one, two = told["langs"]
    except (ValueError, KeyError, TypeError, AttributeError):
        # A damaged file is written anew: it holds nothing that the units do not.
        return None
    return Learnt((str(one), str(two)), rows)


def machine_drafts(session: Session, document: Document) -> list[str]:
    """What machines made of a document's source segments.

    Args:
        session: The workspace.
        document: The document.

    Returns:
        A draft for each segment, "" where there is none; empty when there are none at all. Only
        units of one source segment count: of a longer one nobody knows which part renders which.
    """
    texts: dict[str, str] = {}
    for row in session.store.items(document.id, Entity.SUGGESTION).values():
        if row["origin"] == Origin.MT:
            texts[row["unit"]] = row["text"]
    drafts = [""] * len(layouts(session, document)["source"].segments)
    for unit in session.store.units(document.id):
        text = unit.target if unit.origin is Origin.MT else texts.get(unit.id, "")
        if text and len(unit.source_segments) == 1:
            drafts[unit.source_segments[0]] = text
    return drafts if any(drafts) else []


def drafts_of(source: Side, drafts: Side) -> list[str]:
    """The draft of each source segment, from a file with one line for each line of the source.

    Args:
        source: The source, read as one segment a line.
        drafts: The drafts, read likewise.

    Raises:
        InputError: The two do not have as many lines.
    """
    lines, given = _lines(source.text), _lines(drafts.text)
    if lines != given:
        raise InputError(
            f"{given} lines of drafts for {lines} lines of {source.path}",
            path=drafts.path,
            hint="one draft a line; an empty line where there is none",
        )
    by_line = dict(zip(_places(drafts), (segment.text for segment in drafts.segments), strict=True))
    return [by_line.get(line, "") for line in _places(source)]


def _lines(text: str) -> int:
    return len(text.removesuffix("\n").split("\n"))


def _places(side: Side) -> Sequence[int]:
    """Line of each segment, from 0."""
    places, line, at = [], 0, 0
    for segment in side.segments:
        line += side.text.count("\n", at, segment.start)
        at = segment.start
        places.append(line)
    return places
