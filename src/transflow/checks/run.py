"""Run the checks over one pair or a whole document."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from transflow.checks.base import diagnostic
from transflow.checks.registry import CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from transflow.alignment.knowledge import Knowledge
    from transflow.checks.base import Check, Finding, Pair
    from transflow.glossary.matcher import Glossary
    from transflow.model import Diagnostic, Severity

_ONE_SIDED = ("empty", "unlinked")
_OF_PAIRS = tuple(check for check in CHECKS.values() if check.pair or check.informed)
_OF_WHOLE = tuple(check for check in _OF_PAIRS if check.id not in _ONE_SIDED)
_OF_HALVES = tuple(check for check in _OF_PAIRS if check.id in _ONE_SIDED)
_MOST = 100
"""Findings of one check in one pair."""


def check_pair(
    pair: Pair,
    *,
    glossary: Glossary | None = None,
    severities: Mapping[str, Severity | None] | None = None,
    knowledge: Knowledge | None = None,
) -> list[Diagnostic]:
    """Run every check of a pair.

    A pair with one side only is told once, by ``empty`` or ``unlinked``. Of one check at most 100
    findings are told in a pair, the last one saying that there are more.

    Args:
        pair: Source and target.
        glossary: The fixed terms, or None.
        severities: Severity by check id instead of the check's own, None to switch it off. A
            finding that is weaker than its check (a notice of an error check) stays so.
        knowledge: Analysers and dictionaries that make some checks surer, or None.

    Returns:
        Diagnostics in the order of the registry.
    """
    whole = bool(pair.source.strip() and pair.target.strip())
    found: list[Diagnostic] = []
    for check in _OF_WHOLE if whole else _OF_HALVES:  # the latter have nothing to say of a whole
        if severities is not None and _is_off(check, severities):
            continue
        if check.pair is not None:
            told = check.pair(pair, glossary)
        elif check.informed is not None:
            told = check.informed(pair, knowledge)
        else:
            continue
        if told and (findings := _first(told)):  # nearly always there are none
            found.extend(
                diagnostic(check, finding, pair.unit, _severity(check, finding, severities))
                for finding in findings
            )
    return found


def _first(told: Iterable[Finding]) -> list[Finding]:
    """So many findings as anybody reads of one text."""
    found = list(islice(told, _MOST + 1))
    if len(found) > _MOST:
        del found[_MOST:]
        found[-1] = replace(found[-1], message=f"{found[-1].message} (and more in this text)")
    return found


def check_document(
    pairs: Sequence[Pair],
    *,
    glossary: Glossary | None = None,
    severities: Mapping[str, Severity | None] | None = None,
    knowledge: Knowledge | None = None,
    elsewhere: Sequence[Pair] = (),
) -> list[Diagnostic]:
    """Run the pair checks over every pair in order, then the document checks.

    Args:
        pairs: The document's pairs, in order.
        glossary: See check_pair.
        severities: See check_pair.
        knowledge: See check_pair.
        elsewhere: What other documents of the workspace translate, ``unit`` being a full name.

    Returns:
        Diagnostics of the pairs in order, then those of the document.
    """
    found: list[Diagnostic] = []
    for pair in pairs:
        found.extend(
            check_pair(pair, glossary=glossary, severities=severities, knowledge=knowledge)
        )
    for check in CHECKS.values():
        if _is_off(check, severities):
            continue
        if check.document is not None:
            told = check.document(pairs, glossary)
        elif check.workspace is not None:
            told = check.workspace(pairs, elsewhere)
        else:
            continue
        found.extend(
            diagnostic(check, finding, finding.unit, _severity(check, finding, severities))
            for finding in told
        )
    return found


def _is_off(check: Check, severities: Mapping[str, Severity | None] | None) -> bool:
    return severities is not None and check.id in severities and severities[check.id] is None


_RANK = ("notice", "warning", "error")


def _severity(
    check: Check, finding: Finding, severities: Mapping[str, Severity | None] | None
) -> Severity:
    own = finding.severity or check.severity
    wanted = severities.get(check.id) if severities else None
    if wanted is None:
        return own
    if own == check.severity:
        return wanted
    return min(wanted, own, key=_RANK.index)
