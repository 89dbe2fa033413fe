"""Tables, figures and forms that are numbered in two steps: 表3-2, Figure 2.1, Abbildung 4-7."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAPTION = re.compile(
    r"(?:(?<![\u4e00-\u9fff])(?:表|図|図表|別表|別紙|様式|付表|資料|参考)"
    r"|\b(?:[Tt]able|[Ff]igure|[Ff]ig\.|[Cc]hart|[Ff]orm|[Bb]ox|[Dd]ocument|[Aa]ttachment|[Hh]andout"
    r"|[Tt]ableau|[Gg]raphique|[Ee]ncadré"
    r"|[Tt]abelle|[Aa]bbildung|[Aa]bb\.|[Ss]chaubild))"
    r"[ \u00a0]?(?P<n>[0-9]{1,2}[-.][0-9]{1,2})(?![0-9%]|[-./][0-9]|[年月日時])"
)


def captions(text: str) -> Iterator[Fact]:
    """Find the numbers of tables and figures, each as one fact that nobody may demand.

    Args:
        text: Folded text.
    """
    for match in _CAPTION.finditer(text):
        number = match["n"].replace(".", "-")
        yield Fact("number", f"number:{number}", (f"n{number}",), *match.span("n"), firm=False)
