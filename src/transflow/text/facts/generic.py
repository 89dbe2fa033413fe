"""Facts in a language whose words are not known: what figures alone tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.latin_tokens import read_digits

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_FIGURE = re.compile(
    r"(?P<iso>(?P<y>[0-9]{4})-(?P<m>0[1-9]|1[0-2])-(?P<d>[0-2][0-9]|3[01])(?![0-9]))"
    r"|(?P<clock>(?P<hh>[01]?[0-9]|2[0-3]):(?P<mm>[0-5][0-9])(?![0-9:]))"
    r"|(?P<n>[0-9]+(?:[.,'\u00a0][0-9]+)*)(?P<percent>[ \u00a0]?%)?"
)


def scan(text: str) -> list[Fact]:
    """Read figures, percentages, ISO dates and clock times of a folded text, in order.

    Args:
        text: Folded text: digits of any script are ASCII digits.

    Returns:
        Facts with offsets into the folded text.
    """
    facts: list[Fact] = []
    for match in _FIGURE.finditer(text):
        start, end = match.span()
        if match["iso"]:
            year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
            facts.append(forms.date(start, end, year=year, month=month, day=day))
        elif match["clock"]:
            sure = int(match["hh"]) > 12
            facts.append(forms.time(int(match["hh"]), int(match["mm"]), start, end, sure=sure))
        elif len(match["n"]) > forms.MAX_DIGITS:
            facts.append(forms.long_digits(match["n"], start, end))
        else:
            written = match["n"]
            value = read_digits(written, "." if written.count(".") == 1 else ",")
            if value is None:
                continue
            make = forms.percent if match["percent"] else forms.number
            facts.append(make(value, start, end))
    return facts
