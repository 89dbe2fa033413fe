"""The last day of a month and "the end of" it, which state the same: 12月31日, fin décembre."""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

_BEFORE = re.compile(
    r"\b(?:end of|ends? in|fin|finales? de|Ende|Monatsende|close of|last day of)[ \u00a0]?"
    r"(?:the[ ])?(?:du mois d[e'’]|de|d['’]|des)?[ \u00a0]?\Z",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"の?(?:月)?(?:末|晦日|みそか)")
_WINDOW = 24
_NEAR = 60


def is_month_end(fact: Fact, text: str, facts: Sequence[Fact]) -> bool:
    """Say whether a text names the last day of a month as the end of that month.

    Args:
        fact: A date of the other text.
        text: The text.
        facts: All facts of the text.
    """
    parts = _parts(fact)
    day, month = parts.get("d"), parts.get("m")
    if day is None or month is None or not 1 <= month <= 12:
        return False
    if day < calendar.monthrange(2001, month)[1] or day > calendar.monthrange(2004, month)[1]:
        return False
    return any(
        "d" not in (told := _parts(other))
        and told.get("m") == month
        and told.get("y", parts.get("y")) == parts.get("y", told.get("y"))
        and (
            _BEFORE.search(text, max(0, other.start - _WINDOW), other.start)
            or _BEHIND.match(text, other.end)
        )
        for other in facts[:_NEAR]
    )


def _parts(fact: Fact) -> dict[str, int]:
    return {
        atom[0]: int(atom[1:]) for atom in fact.atoms if atom[0] in "ymd" and atom[1:].isdigit()
    }
