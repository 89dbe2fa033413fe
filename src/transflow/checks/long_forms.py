"""Long forms of abbreviations, which a translation may spell out or leave to the abbreviation."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.model import Span

_LONG_FORM = re.compile(
    r"(?:[一-龠々ァ-ヶー・]{3,40}"
    r"|(?:\b[A-Z][\w'’-]{1,30}[ ](?:(?:of|for|the|and|on|in)[ ]){0,2}){2,9})"
    r"[(（](?P<short>[A-ZＡ-Ｚ]{2,12}|[A-Z][A-Za-zäöü]{0,9}[A-Z])[)）]"
    r"|\b(?P<initial>[A-ZÀ-Þ])[\w'’-]{2,30}(?:[ ][\w'’-]{1,30}){1,8}[ ]"
    r"[(](?P<kept>(?P=initial)[A-Z]{1,11})[)]"
    r"|\b[A-ZÀ-Þ][\w'’-]{2,30}(?:[ ][a-zà-ÿ][\w'’-]{0,30}){1,8}[ ][(](?P<own>[A-Z]{2,12})[)]"
)


def long_forms(text: str, other: str, *, of_source: bool) -> list[Span]:
    """Find long forms of abbreviations that the other side writes alone: 欧州中央銀行（ＥＣＢ）.

    A body's own name with its abbreviation, in a target, explains what the source does not have.

    Args:
        text: Source or target.
        other: The other one.
        of_source: Whether ``text`` is the source.

    Returns:
        Spans of ``text``, in order, each with the abbreviation in brackets.
    """
    if "(" not in text and "（" not in text:
        return []
    plain = unicodedata.normalize("NFKC", other)
    return [
        match.span()
        for match in _LONG_FORM.finditer(text)
        if (not of_source and not match["short"])
        or unicodedata.normalize("NFKC", match["short"] or match["kept"] or match["own"]) in plain
    ]
