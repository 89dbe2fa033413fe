"""English words that are written as a term and mean something else where they stand.

A noun of one word may be a verb (they will support it) or a part of an idiom (in order to). What
stands beside it tells; where it does, that the term is there is in doubt.
"""

from __future__ import annotations

import re

_AUXILIARY = re.compile(
    r"(?:\b(?:shall|will|would|should|may|might|can|could|must|cannot|not|never|they|we|i|you"
    r"|to (?:also|further|fully|better|jointly)|let(?:'s| us))|\bwho will|n't) $"
)
_TO = re.compile(r"\bto $")
_OBJECT = re.compile(r" (?:the|a|an|its|their|our|his|her|this|that|these|those|all|any|such)\b")
_IDIOM = re.compile(
    r"\bin (?:order) (?:to|that|for)\b"
    r"|\b(?:in|with) (?:respect|regard) (?:to|of)\b"
    r"|\bin (?:the )?(?:course|light|case|event|view|terms|favou?r|charge|face|spite|lieu"
    r"|support|pursuit) of\b"
    r"|\bin (?:part|turn|fact|question|practice|principle|particular|general|addition|place|force"
    r"|effect|common|due course|line with|return|short|kind)\b"
    r"|\bon (?:the part|account|behalf|the basis|the ground|grounds|the occasion|the order) of\b"
    r"|\bby (?:means|virtue|way|reason|order) of\b"
    r"|\bas (?:a|an) (?:matter|result|rule|means|consequence)\b"
    r"|\bat (?:issue|stake|large|least|the end|the request) ?(?:of)?\b"
    r"|\bset (?:forth|out)\b"
)
_NEAR = 24
"""Letters on either side that an idiom may have."""


def is_other_word(text: str, start: int, end: int) -> bool:
    """Tell whether an English word is likely a verb or part of an idiom.

    Args:
        text: Folded text.
        start: First offset of a term of one word.
        end: Offset behind it.
    """
    before = text[max(0, start - _NEAR) : start]
    if _AUXILIARY.search(before):
        return True
    if _TO.search(before) and _OBJECT.match(text, end):
        return True
    near = text[max(0, start - _NEAR) : end + _NEAR]
    at = start - max(0, start - _NEAR)
    return any(
        match.start() <= at and match.end() >= at + end - start for match in _IDIOM.finditer(near)
    )
