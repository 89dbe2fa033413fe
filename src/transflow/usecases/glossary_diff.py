"""Which accepted units a changed glossary would reopen, told before it is applied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.glossary.enforcement import enforce
from transflow.glossary.rules import rules_digest
from transflow.model import Severity
from transflow.usecases.glossaries import glossary_path
from transflow.usecases.session import read_glossary
from transflow.usecases.staleness import terms_digests
from transflow.usecases.terminology import glossary_for
from transflow.workflow.states import ACCEPTED, is_stale

if TYPE_CHECKING:
    from pathlib import Path

    from transflow.document import Document, Unit
    from transflow.glossary.matcher import Glossary
    from transflow.model import Concept
    from transflow.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Touched:
    """A unit whose acceptance a changed glossary touches.

    Attributes:
        document: Its document.
        unit: The unit.
        reopens: True when it would be open again, False when its acceptance would hold again.
        terms: Source terms whose rules are no longer the same.
        faults: What the changed glossary would say against the translation; a unit without any
            only has to be read again.
    """

    document: Document
    unit: Unit
    reopens: bool
    terms: tuple[str, ...]
    faults: tuple[str, ...]


def touched_units(
    session: Session, path: Path, pair: tuple[str, str], *, into: str = ""
) -> list[Touched]:
    """Find the accepted units that a glossary file would reopen, or settle again.

    The file is taken for the new version of the workspace's glossary of its name, or for one more.

    Args:
        session: The workspace, which is not changed.
        path: The file, in any glossary format.
        pair: Its languages.
        into: Name of the glossary that it would replace; "" for that of the file.

    Raises:
        InputError: A glossary is broken.
    """
    stem = into or path.stem.removesuffix(f".{pair[0]}-{pair[1]}")
    replaced = glossary_path(session, stem, pair, missing=True)
    # A broken file is refused although no document would ask for it.
    read_glossary(path, *pair)
    found: list[Touched] = []
    glossaries: dict[tuple[str, str], Glossary] = {}
    for document in session.store.documents():
        langs = document.source_lang, document.target_lang
        files = session.workspace.glossary_files(*langs)
        serves = replaced in files or replaced in session.workspace.glossary_files(*pair)
        if not (serves or _same(langs, pair)):
            continue
        if langs not in glossaries:
            concepts: list[Concept] = []
            for other in files:
                concepts += read_glossary(path if other == replaced else other, *langs)
            if replaced not in files:
                concepts += read_glossary(path, *langs)
            glossaries[langs] = glossary_for(concepts, *langs)
        found += _touched(session, document, glossaries[langs])
    return found


def _same(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return all(a.split("-")[0] == b.split("-")[0] for a, b in zip(one, other, strict=True))


def _touched(session: Session, document: Document, new: Glossary) -> list[Touched]:
    units = [unit for unit in session.store.units(document.id) if unit.state in ACCEPTED]
    present = terms_digests(session, document, units)
    after, before = new.on(session.date_of(document)), session.glossary_of(document)
    found = []
    for unit in units:
        rules = after.applied(unit.source)
        now, then = is_stale(unit, present[unit.id]), is_stale(unit, rules_digest(rules))
        if now == then:
            continue
        earlier = {rule.source: rule for rule in before.applied(unit.source)}
        later = {rule.source: rule for rule in rules}
        names = [
            name
            for name in dict.fromkeys((*earlier, *later))
            if earlier.get(name) != later.get(name)
        ]
        faults = tuple(
            fault.message
            for fault in enforce(after, unit.source, unit.target)
            if fault.severity is not Severity.NOTICE
        )
        found.append(Touched(document, unit, then, tuple(names), faults))
    return found
