"""The glossaries of a workspace: brought in, given out, added to, and looked through for terms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from transflow.errors import InputError, RefusedError, UsageError
from transflow.formats import glossary_formats
from transflow.glossary.keys import key_of
from transflow.model import Concept, Term, TermStatus
from transflow.store.files import write_atomic
from transflow.store.workspace import GLOSSARIES
from transflow.usecases.session import read_glossary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from transflow.alignment.term_candidates import Candidate
    from transflow.glossary.matcher import Side
    from transflow.model import Span
    from transflow.usecases.session import Session

Pair = tuple[str, str]
"""BCP 47 tags of source and target."""

_FORMATS = {".csv": "csv", ".tsv": "tsv", ".tbx": "tbx", ".utx": "utx", ".xlsx": "xlsx"}


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to a glossary file.

    Attributes:
        path: The file.
        added: Concepts that are new in it.
        changed: Concepts that got terms.
        known: Concepts that it had already.
        left_out: What its format cannot hold.
    """

    path: Path
    added: int
    changed: int = 0
    known: int = 0
    left_out: tuple[str, ...] = ()


def glossary_path(session: Session, name: str, pair: Pair, *, missing: bool = False) -> Path:
    """The file of a glossary by its name, with or without the language pair and the ending.

    Args:
        session: The workspace.
        name: Such as ``diplomacy``, ``diplomacy.ja-en`` or ``diplomacy.ja-en.csv``.
        pair: Its languages.
        missing: Whether it need not be there; then it is named ``NAME.ja-en.csv``.

    Raises:
        UsageError: There is no such glossary, or the name leads out of the folder.
    """
    if not name or "/" in name or "\\" in name or name.startswith("."):
        raise UsageError(f"“{name}” is no name of a glossary", hint="such as diplomacy")
    present = session.workspace.glossary_files(*pair)
    short = f".{pair[0]}-{pair[1]}"
    for path in present:
        if name in {path.name, path.stem, path.stem.removesuffix(short), path.stem.split(".")[0]}:
            return path
    if missing:
        stem = name.removesuffix(".csv").removesuffix(short)
        return session.workspace.root / GLOSSARIES / f"{stem}{short}.csv"
    listed = ", ".join(path.stem for path in present) or "none"
    raise UsageError(f"there is no glossary “{name}”", hint=f"there are: {listed}")


def concepts_of(session: Session, pair: Pair, name: str = "") -> list[tuple[Path, Concept]]:
    """The concepts of one glossary, or of all for a pair, each with its file."""
    files = (
        [glossary_path(session, name, pair)] if name else session.workspace.glossary_files(*pair)
    )
    return [(path, concept) for path in files for concept in read_glossary(path, *pair)]


def import_glossary(session: Session, path: Path, pair: Pair, into: str = "") -> Change:
    """Bring a file of any format into the workspace's glossaries.

    A glossary that is there already gets the new concepts and, for concepts of the same source
    terms, domain and usage, the new terms; nothing in it is taken away or changed.

    Args:
        session: The workspace.
        path: The file.
        pair: Its languages.
        into: Name of the glossary; "" for the name of the file.

    Raises:
        InputError: The file is broken or has no term of the pair.
        RefusedError: A term has another status than in the glossary.
        UsageError: The ending or the name is none of a glossary.
    """
    new = read_glossary(path, *pair)
    if not new:
        raise InputError(
            f"there is no term of {pair[0]} and {pair[1]} in this file",
            path=str(path),
            hint="name its languages with --source and --target",
        )
    stem = into or path.stem.removesuffix(f".{pair[0]}-{pair[1]}")
    place = glossary_path(session, stem, pair, missing=True)
    old = read_glossary(place, *pair) if place.exists() else []
    merged, change = _merged(old, new, place)
    if place.exists() and merged == old:
        return change
    return replace(change, left_out=_write(place, merged, pair))


def add_term(
    session: Session,
    pair: Pair,
    source: str,
    targets: Sequence[Term],
    *,
    into: str = "",
    domain: str = "",
    note: str = "",
) -> Change:
    """Add renderings of one source term to a glossary.

    Args:
        session: The workspace.
        pair: Languages.
        source: The source term.
        targets: Its renderings.
        into: Name of the glossary; "" for the only one, or ``terms``.
        domain: Subject field.
        note: Note about the concept.

    Raises:
        RefusedError: A rendering stands there with another status.
        UsageError: There are several glossaries and none is named, or a term is empty.
    """
    if not key_of(source) or not all(key_of(term.text) for term in targets):
        raise UsageError("a term is empty", hint="transflow glossary add 首脳会議 summit")
    files = session.workspace.glossary_files(*pair)
    if not into and len(files) > 1:
        listed = ", ".join(path.stem for path in files)
        raise UsageError("into which glossary?", hint=f"--into one of {listed}")
    if files and not into:
        place = files[0]
    else:
        place = glossary_path(session, into or "terms", pair, missing=True)
    old = read_glossary(place, *pair) if place.exists() else []
    concept = Concept("", (Term(source, pair[0]), *targets), domain=domain, note=note)
    merged, change = _merged(old, [concept], place)
    if merged == old:
        return change
    return replace(change, left_out=_write(place, merged, pair))


def export_glossary(session: Session, pair: Pair, name: str, kind: str) -> glossary_formats.Written:
    """Write a glossary of the workspace in another format.

    Args:
        session: The workspace.
        pair: Languages.
        name: The glossary; "" for all of the pair in one.
        kind: A name of `glossary_formats.SUFFIXES`.
    """
    concepts = _distinct(concept for _, concept in concepts_of(session, pair, name))
    return glossary_formats.write(concepts, kind, source_lang=pair[0], target_lang=pair[1])


def term_candidates(
    session: Session, pair: Pair, *, least: int = 2
) -> tuple[list[Candidate], list[tuple[str, str]]]:
    """Terms that the finished units of the workspace bear out and that no glossary has.

    Args:
        session: The workspace.
        pair: Languages.
        least: Units that must have a pair.

    Returns:
        The candidates, and the finished units that their contexts count.
    """
    from transflow.alignment.term_candidates import candidates
    from transflow.usecases.knowledge import knowledge_for
    from transflow.usecases.learning import finished_units
    from transflow.usecases.terminology import glossary_for

    units = finished_units(session, pair)
    concepts = [concept for _, concept in concepts_of(session, pair)]
    known = {
        key_of(term.text) for concept in concepts for term in concept.terms if term.lang == pair[0]
    }
    morphology = knowledge_for(*pair).morphology
    glossary = glossary_for(concepts, *pair)

    def taken(side: Side) -> Callable[[str], list[Span]]:
        return lambda text: [(one.start, one.end) for one in glossary.occurrences(text, side)]

    found = candidates(
        units,
        pair,
        known=known,
        taken=(taken("source"), taken("target")),
        morphology=morphology,
        least=least,
    )
    return found, units


def _write(place: Path, concepts: Sequence[Concept], pair: Pair) -> tuple[str, ...]:
    kind = _FORMATS[place.suffix.lower()]
    written = glossary_formats.write(concepts, kind, source_lang=pair[0], target_lang=pair[1])
    place.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(place, written.data)
    return written.left_out


def _merged(
    old: Sequence[Concept], new: Iterable[Concept], place: Path
) -> tuple[list[Concept], Change]:
    """The old concepts with what the new ones add."""
    merged = list(old)
    names = {concept.id for concept in merged}
    places = {_meaning(concept): number for number, concept in enumerate(merged)}
    first: dict[object, int] = {}
    for number, concept in enumerate(merged):
        first.setdefault(_meaning(concept)[1], number)
    added = changed = known = 0
    for concept in new:
        meaning = _meaning(concept)
        at = places.get(meaning)
        if at is None and not any(meaning[2:]):
            # who says nothing of domain or usage means the concept that there is
            at = first.get(meaning[1])
        if at is None:
            name = _free(concept.id, names)
            names.add(name)
            places[meaning] = len(merged)
            first.setdefault(meaning[1], len(merged))
            merged.append(replace(concept, id=name))
            added += 1
            continue
        joined = _joined(merged[at], concept, place)
        changed += joined != merged[at]
        known += joined == merged[at]
        merged[at] = joined
    return merged, Change(place, added, changed, known)


def _meaning(concept: Concept) -> tuple[object, ...]:
    """What makes two concepts the same: the terms of their first language, domain and usage."""
    first = concept.terms[0].lang if concept.terms else ""
    # sorted and not a set: a million sets of one would take four times the memory
    sources = tuple(sorted({key_of(t.text) for t in concept.terms if t.lang == first}))
    return (first, sources, concept.domain, concept.usage, concept.valid_from, concept.valid_to)


def _joined(old: Concept, new: Concept, place: Path) -> Concept:
    have = {(term.lang, term.text): term for term in old.terms}
    more = []
    for term in new.terms:
        known = have.get((term.lang, term.text))
        if known is None:
            more.append(term)
        elif known.status is not term.status:
            raise RefusedError(
                f"“{term.text}” is {known.status.value} for “{old.terms[0].text}” in {place.name}, "
                f"and {term.status.value} now",
                hint=f"correct {place} first; nothing was written",
            )
    return replace(old, terms=(*old.terms, *more), note=old.note or new.note)


def _free(wanted: str, names: set[str]) -> str:
    if wanted and wanted not in names:
        return wanted
    number = len(names) + 1
    while f"c{number}" in names:
        number += 1
    return f"c{number}"


def _distinct(concepts: Iterable[Concept]) -> list[Concept]:
    """The concepts of several files, with identifiers that differ."""
    names: set[str] = set()
    found = []
    for concept in concepts:
        name = _free(concept.id, names)
        names.add(name)
        found.append(concept if name == concept.id else replace(concept, id=name))
    return found


def renderings(
    pair: Pair, target: Sequence[str], admitted: Sequence[str], forbidden: Sequence[str], note: str
) -> list[Term]:
    """Renderings as terms; the note belongs to the first."""
    texts = [
        *((text, TermStatus.PREFERRED) for text in target),
        *((text, TermStatus.ADMITTED) for text in admitted),
        *((text, TermStatus.FORBIDDEN) for text in forbidden),
    ]
    return [
        Term(text.strip(), pair[1], status, "" if number else note)
        for number, (text, status) in enumerate(texts)
    ]
