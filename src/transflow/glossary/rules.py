"""What the glossary says about one source term, and the digest by which a change of it is seen."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple

from transflow.model import CaseRule, Inflection, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

_RANK = {
    TermStatus.PREFERRED: 0,
    TermStatus.ADMITTED: 1,
    TermStatus.FORBIDDEN: 2,
    TermStatus.PROPOSED: 3,
}


class Rendering(NamedTuple):
    """One way to write a source term in the target language.

    Attributes:
        text: As it must be written, or must not.
        status: Preferred, admitted, forbidden or proposed.
        note: Usage note, or "".
        case: Which capitals it may be written with.
        inflection: Which of its forms are the rendering.
    """

    text: str
    status: TermStatus
    note: str = ""
    case: CaseRule = CaseRule.SMART
    inflection: Inflection = Inflection.LEMMA


class Rule(NamedTuple):
    """All that the glossary says about one source term.

    Attributes:
        source: The source term as the glossary writes it.
        renderings: Preferred first, then admitted, forbidden, proposed; inside a status in the
            order of the glossary.
        kept: The source term stays as it is in the translation.
    """

    source: str
    renderings: tuple[Rendering, ...]
    kept: bool = False

    @property
    def permitted(self) -> tuple[Rendering, ...]:
        """Preferred and admitted renderings; empty when the glossary demands none."""
        return tuple(
            r for r in self.renderings if r.status in (TermStatus.PREFERRED, TermStatus.ADMITTED)
        )

    @property
    def forbidden(self) -> tuple[Rendering, ...]:
        """Renderings that must not stand for this term."""
        return tuple(r for r in self.renderings if r.status is TermStatus.FORBIDDEN)

    @property
    def binds(self) -> bool:
        """Whether the rule demands or forbids anything; proposed renderings do neither."""
        return any(r.status is not TermStatus.PROPOSED for r in self.renderings)


def rule(source: str, renderings: Iterable[Rendering], *, kept: bool = False) -> Rule:
    """Make a rule: renderings ordered by status, repeated ones once.

    A rendering that one concept forbids and another concept of the same source term permits is
    permitted: the text may mean the other concept.
    """
    renderings = tuple(renderings)
    if len(renderings) == 1:
        return Rule(source, renderings, kept)
    seen: dict[str, Rendering] = {}
    for rendering in sorted(renderings, key=lambda r: _RANK[r.status]):
        seen.setdefault(rendering.text, rendering)
    return Rule(source, tuple(seen.values()), kept)


def rules_digest(rules: Iterable[Rule]) -> str:
    """Digest of the rules that bind, whatever their order: what an acceptance stores.

    Returns:
        Lower-case hexadecimal SHA-256 over canonical JSON. Proposed renderings do not bind and are
        left out, so that a proposal reopens nothing; notes are part of a rule.
    """
    content = sorted(
        [
            rule.source,
            sorted(
                [r.text, r.status.value, r.note, *extra(r.case, r.inflection)]
                for r in rule.renderings
                if r.status is not TermStatus.PROPOSED
            ),
        ]
        for rule in rules
        if rule.binds
    )
    return digest(content)


def extra(case: CaseRule, inflection: Inflection) -> list[str]:
    """What a digest holds of a term's rules; nothing where they are the usual ones."""
    usual = case is CaseRule.SMART and inflection is Inflection.LEMMA
    return [] if usual else [case.value, inflection.value]


def digest(content: object) -> str:
    """SHA-256 over the canonical JSON of plain lists and texts."""
    text = json.dumps(content, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
