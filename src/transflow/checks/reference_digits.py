"""References whose figures stand in the same order on both sides, whatever their levels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.text.facts.model import Fact

_ORDINALS = {
    word: str(figure)
    for figure, listed in enumerate(
        (
            "first erste ersten erster erstes premier première",
            "second zweite zweiten zweiter zweites deuxième",
            "third dritte dritten dritter drittes troisième",
            "fourth vierte vierten vierter viertes quatrième",
            "fifth fünfte fünften fünfter fünftes cinquième",
        ),
        1,
    )
    for word in listed.split()
}
_FIGURES = re.compile(rf"[0-9]+|\b(?:[a-z]|[IVXL]+|{'|'.join(_ORDINALS)})\b")
_SAME = {"section": "article", "sign": "article", "point": "item"}
_FEWEST = 2
_MOST = 200
"""How many figures of the other side are looked at, so that hostile text costs little."""


def same_figures(written: str, other: str) -> bool:
    """Say whether the figures of a reference stand in a row on the other side as well.

    Levels have many names (rule, Regel, number, letter, indent); where two or more figures agree
    in their order, a level that was not read is more likely than an error.

    Args:
        written: The reference.
        other: The text of the other side.
    """
    figures = _figures(written)
    if len(figures) < _FEWEST:
        return False
    there = _figures(other)[:_MOST]
    size = len(figures)
    return any(there[at : at + size] == figures for at in range(len(there) - size + 1))


def is_spelt_out(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Say whether a translation may name a place that its source only has in another form.

    An abbreviation may be spelt out (KV GKG: Annex 1 to the Court Costs Act), or the last level be
    read apart from the others (first subparagraph, point (c)).

    Args:
        fact: A reference of the target that the source seems to lack.
        facts: All facts of the source.
    """
    references = [other for other in facts if other.kind == "reference"]
    stated = [atom.split(":") for other in references for atom in other.atoms]
    levels = {_SAME.get(level, level) for level, *_ in stated}
    own = {_SAME.get(level, level) for level, *_ in (atom.split(":") for atom in fact.atoms)}
    if levels.isdisjoint(own):
        return True
    return len(fact.atoms) == 1 and fact.atoms[0].split(":")[1] in {value for _, value in stated}


def _figures(text: str) -> list[str]:
    found = _FIGURES.findall(text)
    return [_ORDINALS.get(figure, figure) for figure in found]
