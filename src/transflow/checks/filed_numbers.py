"""Numbers of files and models that stand on both sides letter by letter: R6-0318, S/2024/312.

They may be read otherwise in each language, which tells nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

_SIGN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9]|[-/._][A-Za-z0-9])*")
_LONGEST = 40
_LETTER, _DIGIT = re.compile("[A-Z]"), re.compile("[0-9]")


def without_filed(facts: Sequence[Fact], text: str, other: str) -> tuple[Fact, ...]:
    """Leave out what is read inside a sign of letters and digits that the other side has as well.

    Args:
        facts: What the other side seems to lack, read in ``text``.
        text: The text of this side.
        other: The text of the other side.
    """
    signs = [
        match.span()
        for match in _SIGN.finditer(text)
        if match.end() - match.start() <= _LONGEST
        and _LETTER.search(match.group())
        and _DIGIT.search(match.group())
        and _stands_in(match.group(), other)
    ]
    if not signs:
        return tuple(facts)
    return tuple(
        fact
        for fact in facts
        if not any(start <= fact.start and fact.end <= end for start, end in signs)
    )


def _stands_in(sign: str, other: str) -> bool:
    """Whether a sign stands in a text and no other letter or digit touches it."""
    return bool(re.search(rf"(?<![A-Za-z0-9]){re.escape(sign)}(?![A-Za-z0-9])", other))
