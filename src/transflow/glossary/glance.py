"""Tell at a glance that a translation renders its terms rightly, as nearly every one does.

What these tests cannot answer is no fault yet: enforcement looks closer. Each of them must only
say yes where the closer look would find nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.glossary import casing, forms
from transflow.glossary.boundaries import Fit
from transflow.glossary.casing import Case
from transflow.model import Inflection

if TYPE_CHECKING:
    from transflow.glossary.index import Sighting
    from transflow.glossary.matcher import Bound, Glossary
    from transflow.glossary.scanner import Hit
    from transflow.text.normalise import Folded

_SURE, _BARE = Fit.SURE, Inflection.NONE

_GLANCE = 4096
"""Letters of a text that is looked at for single terms; a longer one is gone through once."""


def clearly_met(
    bound: Bound, hits: list[Hit], glossary: Glossary, target: str, folded: Folded
) -> bool:
    """Tell without a look at all terms of the target that there is nothing to find.

    A rendering stands there letter by letter, between spaces or stops, no other term reaches into
    it, and nothing forbidden can be there.
    """
    if folded.starts is not None or len(target) > _GLANCE:
        return False
    text, needed = folded.text, len(hits)
    for _, key in bound.banned:
        if forms.may_hold(text, key, glossary.target_lang):
            return False
    alone = glossary.target.scanner.stands_alone
    for rendering, key in bound.wanted:
        term = rendering.text
        at = target.find(term) if term else -1
        while at >= 0:
            end = at + len(term)
            # A short form in brackets says nothing of the full one before it.
            if (at and target[at - 1] == "(") or not alone(text, key, at, end):
                break
            needed -= 1
            if not needed:
                return True
            at = target.find(term, end)
    return not bound.wanted


def plainly_met(bound: Bound, hits: list[Hit], glossary: Glossary, found: Sighting) -> bool:
    """Tell at little cost that there is nothing to find, as there is in nearly every pair.

    Nothing forbidden can be there when not even the first letters of its words are, and each source
    term has its rendering, rightly written.
    """
    text = found.folded.text
    for _, key in bound.banned:
        if forms.may_hold(text, key, glossary.target_lang):
            return False
    if not bound.wanted:
        return True
    right, needed = 0, len(hits)
    if needed > 1:
        needed = max(1, sum(hit.fit is _SURE for hit in hits))
    numbers = bound.numbers
    for hit in found.chosen:
        rendering = numbers.get(hit.key)
        if rendering is None or (not hit.exact and rendering.inflection is _BARE):
            continue
        start, end = found.span(hit)
        if found.text[start:end] == rendering.text or (
            not bound.rule.kept
            and casing.compare(rendering.text, found.text, start, end, rendering.case) is Case.RIGHT
        ):
            if start and found.text[start - 1] in "(（" and rendering.text.isupper():
                return False
            right += 1
            if right == needed:
                return True
    return False
