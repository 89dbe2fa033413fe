"""Spans taken with a stopwatch: 52 s 42, 1 min 57 s 12, 2 h 11 min 35 s, 1:57.12."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts import forms

if TYPE_CHECKING:
    from transflow.text.facts.latin_tokens import TokenReader

_UNITS = re.compile(
    r"(?:(?P<h>[0-9]{1,3})[ \u00a0]?(?:h|heures?|hours?|hrs?|Std\.?|Stunden?),?[ \u00a0])?"
    r"(?:(?P<m>[0-9]{1,3})[ \u00a0]?(?:min|mins|mn|minutes?|Minuten?|Min)\.?,?[ \u00a0]"
    r"(?:and |und |et )?)?"
    r"(?P<s>[0-9]{1,2})(?P<point>[.,][0-9]{1,3})?[ \u00a0]?"
    r"(?:s|secs?|seconds?|secondes?|Sek\.?|Sekunden?)(?![^\W_])"
    r"(?:[ \u00a0]?(?P<part>[0-9]{2})(?![0-9]|[.,][0-9]))?"
)
_COLONS = re.compile(
    r"(?:(?P<h>[0-9]{1,2}):(?=[0-9]{2}:))?(?P<m>[0-9]{1,2}):(?P<s>[0-9]{2})"
    r"(?P<point>[.,][0-9]{1,3})(?![0-9])"
)
_FOLLOWING = frozenset(
    (
        ": h heure heures hour hours hr hrs std stunde stunden min mins mn minute minutes minuten "
        "s sec secs second seconds seconde secondes sek sekunde sekunden"
    ).split()
)
"""What stands behind the first figure of such a span."""


def stopwatch(reader: TokenReader, index: int) -> int:
    """Read a span in hours, minutes, seconds and parts of one, at its first figure.

    Args:
        reader: The text; the fact is appended to it.
        index: Index of a token of digits.

    Returns:
        The index of the token behind it, or 0; a single figure ("20 seconds") is left to others.
    """
    if reader.word_at(index + 1) not in _FOLLOWING:
        return 0
    start = reader.tokens[index].start
    match = _UNITS.match(reader.text, start)
    if match and not (match["h"] or match["m"] or match["part"]):
        return 0
    if match is None and reader.text[start + 1 : start + 3].count(":"):
        match = _COLONS.match(reader.text, start)
    if match is None:
        return 0
    told = match.groupdict()
    seconds = Decimal(int(told["h"] or 0) * 3600 + int(told["m"] or 0) * 60 + int(told["s"]))
    rest = (told["point"] or "")[1:] or told.get("part") or ""
    if rest:
        seconds += Decimal(f"0.{rest}")
    whole = int(seconds) if seconds == int(seconds) else seconds
    reader.facts.append(forms.duration(whole, "second", start, match.end()))
    return reader.index_at(match.end(), index)
