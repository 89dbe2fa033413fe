"""What a check is: a function from one pair, or from all pairs of a document, to findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from transflow.model import Diagnostic, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.alignment.knowledge import Knowledge
    from transflow.glossary.matcher import Glossary


@dataclass(frozen=True, slots=True)
class Pair:
    """One source text with its translation, as a check sees it.

    Attributes:
        source: Source text; "" when the target stands alone.
        target: Target text; "" when there is none.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        source_label: Numbering of the source block as written, or "".
        target_label: Numbering of the target block as written, or "".
        unit: Identifier of the unit, or "" for a bare pair.
        markers: Further phrases that call a text provisional, as a workspace configures them.
    """

    source: str
    target: str
    source_lang: str
    target_lang: str
    source_label: str = ""
    target_label: str = ""
    unit: str = ""
    markers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found, before policy gave it a severity.

    Attributes:
        message: One line for a person.
        source_span: Where in the source text, or None.
        target_span: Where in the target text, or None.
        severity: Overrides the check's own severity when this finding is surer or less sure.
        unit: Only in document checks: the unit the finding belongs to, or "" for the document.
    """

    message: str
    source_span: Span | None = None
    target_span: Span | None = None
    severity: Severity | None = None
    unit: str = ""


class PairFunction(Protocol):
    """A check of one pair; ``glossary`` is None when there is none."""

    def __call__(self, pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:
        """Yield what is wrong with the pair."""
        ...


class InformedFunction(Protocol):
    """A check of one pair that analysers and dictionaries make surer; None when there are none."""

    def __call__(self, pair: Pair, knowledge: Knowledge | None) -> Iterable[Finding]:
        """Yield what is wrong with the pair."""
        ...


class WorkspaceFunction(Protocol):
    """A check of a whole document beside the other documents of its workspace."""

    def __call__(self, pairs: Sequence[Pair], elsewhere: Iterable[Pair]) -> Iterable[Finding]:
        """Yield what is wrong with the document; ``unit`` of a pair elsewhere is its full name."""
        ...


class DocumentFunction(Protocol):
    """A check of a whole document."""

    def __call__(self, pairs: Sequence[Pair], glossary: Glossary | None) -> Iterable[Finding]:
        """Yield what is wrong with the document."""
        ...


@dataclass(frozen=True, slots=True)
class Check:
    """One entry of the registry.

    Attributes:
        id: Short, stable, lower case with hyphens; users write it in policies and waivers.
        severity: Of its findings unless a finding or a policy says otherwise.
        summary: One line: what it finds.
        pair: The function for a pair, or None.
        document: The function for a document, or None.
        informed: The function for a pair that uses analysers and dictionaries, or None.
        workspace: The function for a document beside the others of its workspace, or None.
    """

    id: str
    severity: Severity
    summary: str
    pair: PairFunction | None = None
    document: DocumentFunction | None = None
    informed: InformedFunction | None = None
    workspace: WorkspaceFunction | None = None


def diagnostic(check: Check, finding: Finding, unit: str, severity: Severity) -> Diagnostic:
    """Turn a finding into the diagnostic that people and programs read."""
    return Diagnostic(
        check=check.id,
        severity=severity,
        message=finding.message,
        source_span=finding.source_span,
        target_span=finding.target_span,
        unit=finding.unit or unit,
    )
