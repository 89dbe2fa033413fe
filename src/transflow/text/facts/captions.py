"""Tables, figures and forms that are numbered in two steps: 表3-2, Figure 2.1, Abbildung 4-7."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL = re.compile(
    r"(?:(?<![\u4e00-\u9fff])(?:表|図|図表|別表|別紙|様式|付表|資料|参考)"
    r"|\b(?:[Tt]able|[Ff]igure|[Ff]ig\.|[Cc]hart|[Ff]orm|[Bb]ox|[Dd]ocument|[Aa]ttachment|[Hh]andout"
    r"|[Tt]ableau|[Gg]raphique|[Ee]ncadré"
    r"|[Tt]abelle|[Aa]bbildung|[Aa]bb\.|[Ss]chaubild))[ \u00a0]?\Z"
)
_LONGEST = len("attachment ")
_LAST_LETTERS = frozenset("表図紙式料考egtmxtué.d")
"""How the labels end: looked at first, for few figures stand behind one."""

_NUMBER = re.compile(r"[0-9]{1,2}[-.][0-9]{1,2}(?![0-9%]|[-./][0-9]|[年月日時])")


def captions(text: str) -> Iterator[Fact]:
    """Find the numbers of tables and figures, each as one fact that nobody may demand.

    Args:
        text: Folded text.
    """
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if text[max(0, start - 2) : start].rstrip(" \u00a0")[
            -1:
        ] in _LAST_LETTERS and _LABEL.search(text, max(0, start - _LONGEST), start):
            number = match.group().replace(".", "-")
            yield Fact("number", f"number:{number}", (f"n{number}",), start, end, firm=False)
