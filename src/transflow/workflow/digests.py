"""Digests that acceptances, waivers and editions are bound to."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.document import Unit
    from transflow.model import Diagnostic


def text_digest(text: str) -> str:
    """Digest of one text, hexadecimal; lone surrogates (never in decoded files) are kept apart."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _digest(value: Any) -> str:
    return text_digest(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def content_digest(source_digest: str, units: Iterable[Unit]) -> str:
    """Digest of what an edition promises: the source file and every unit's texts, in order.

    States, comments and waivers are left out: they say how the text came to be, not what it is.

    Args:
        source_digest: Digest of the source file's bytes.
        units: In document order.
    """
    return _digest([source_digest, [[unit.id, unit.source, unit.target] for unit in units]])


def covers_digest(unit: Unit | None, findings: Iterable[Diagnostic]) -> str:
    """Digest of what a waiver is given for: the texts of its unit and what the check found there.

    Args:
        unit: The unit, or None for a finding on the whole document.
        findings: The findings of one check on that unit, in any order.
    """
    found = sorted(
        [d.message, list(d.source_span or ()), list(d.target_span or ())] for d in findings
    )
    texts = ["", ""] if unit is None else [unit.source, unit.target]
    return _digest([texts, found])
