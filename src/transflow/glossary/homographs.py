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
_OBJECT = re.compile(
    r" (?:the|a|an|its|their|our|his|her|this|that|these|those|all|any|such"
    r"|some|no|less|more|fewer|many|much|each|every|both|one(?:'s)?|another|your|my)\b"
)
_SUBJECT = re.compile(r"\b(?:he|she|it|who|which|everyone|nobody) (?:also |now |then |often )?$")
_MANY = re.compile(r"[a-z]{2,}[^s\W]s (?:also |now |then |often )?$")
_ONE = re.compile(r"(?<!\w)(?:the|this|that|each|every|its|our|his|her|their|an?) [a-z]+ $")
_CLAUSE = re.compile(r" (?:when|whenever|how|why|whether)\b")
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
    r"|\b(?:by|in) (?:mutual |common |prior )?agreement\b"
    r"|\bset (?:forth|out)\b"
)
_LOWER = re.compile(r"\b(?:deputy|vice|assistant|under|sub)[ -]$")
_MEASURES = frozenset(
    "minute minutes second seconds degree degrees pound pounds foot feet yard yards point points"
    " mark marks stone mile miles inch inches".split()
)
_NUMBER = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred"
    r"|thousand|half|few|several|many|couple of|some|every|per|last|final|additional|more))[ -]$"
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
    if _is_finite(before, text[start:end], text, end):
        return True
    near = text[max(0, start - _NEAR) : end + _NEAR]
    at = start - max(0, start - _NEAR)
    return any(
        match.start() <= at and match.end() >= at + end - start for match in _IDIOM.finditer(near)
    )


def _is_finite(before: str, word: str, text: str, end: int) -> bool:
    """Tell whether a word is a verb with its subject before it: he tenders, the metal contracts.

    A noun has no determiner right behind it, but for the beginning of another clause.
    """
    goes_on = bool(_OBJECT.match(text, end) or _CLAUSE.match(text, end))
    if word.endswith("s"):
        return bool(_SUBJECT.search(before)) or (goes_on and bool(_ONE.search(before)))
    return goes_on and bool(_MANY.search(before))


def is_of_lower_rank(text: str, start: int) -> bool:
    """Tell whether what stands before a term makes another office of it: Deputy Director-General.

    Args:
        text: Folded text.
        start: First offset of the term.
    """
    return bool(_LOWER.search(text[max(0, start - _NEAR) : start]))


def is_measure(text: str, start: int, end: int) -> bool:
    """Tell whether a term of one word is a unit behind a number: twenty minutes, five points.

    Args:
        text: Folded text.
        start: First offset of the term.
        end: Offset behind it.
    """
    return text[start:end] in _MEASURES and bool(
        _NUMBER.search(text[max(0, start - _NEAR) : start])
    )
