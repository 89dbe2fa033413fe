"""A fact: something a text states that must be the same in every language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """One number, date, time, amount or reference, as read from a text.

    Attributes:
        kind: How it is written: ``number``, ``ordinal``, ``percent``, ``points``, ``money``,
            ``quantity``, ``duration``, ``fraction``, ``date``, ``year``, ``month``, ``day``,
            ``era`` (a date or year counted in a Japanese era), ``fiscal-year``, ``quarter``,
            ``decade``, ``century``, ``weekday``, ``time``, ``reference``, ``code`` (G7, COP28)
            or ``implied`` (both, 両).
        key: What it states, the same in every language: ``number:30``, ``date:2023-09-07``,
            ``date:--09-07``, ``time:17:50``, ``money:JPY:350000000``,
            ``ref:article:3/paragraph:2``.
        atoms: Small tokens for alignment and for partial comparison: ``n30``, ``y2023``, ``m9``,
            ``d7``, ``t17:50``, ``article:3``.
        start: Offset of its first character in the original text.
        end: Offset behind its last character.
        firm: False for what a translation may rightly leave out or bring in ("one", 一つ, 二国間):
            it may satisfy a fact of the other side and is never demanded.
    """

    kind: str
    key: str
    atoms: tuple[str, ...]
    start: int
    end: int
    firm: bool = True
