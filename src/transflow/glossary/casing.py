"""Whether a term is written with the capitals that the glossary gives it.

A capital of the term must be there. A small letter of the term may be a capital where any word
would have one: at the beginning of a line or sentence, in a title, in a name, in a heading all in
capitals.
"""

from __future__ import annotations

import re
from enum import Enum

from transflow.model import CaseRule
from transflow.text.normalise import fold

_WORD = re.compile(r"[^\W_]+")
_SHORT = 4
"""Words of fewer letters are small in a title too."""
_OPENING = " \"'([{“‘「『«„*_#>"
_ENDS = ".!?:;。！？：；…—–•"
_LABEL = re.compile(r"(?:^|[\n\r])\s*(?:[-*•·]|[(（]?\w{1,4}[.)）])\s*$")
_LOOK_BACK = 80
_ACRONYM = 3

_FRENCH_ARTICLE = re.compile(
    r"(?:\b(?:les?|la|des?|du|aux?|un|une|cet?|cette|ces|leurs?|son|sa|ses|notre|nos|chaque|toute?"
    r"|présente?|deux|trois) |\b[ld]['’])$"
)
_DEFINITE = re.compile(
    rf"{_FRENCH_ARTICLE.pattern}|"
    r"\b(?:the|this|that|these|those|an?|both|each|every|any|such|said|present|its|their|our|other"
    r"|all|two|three|another|no|d(?:er|ie|as|es|em|en|iese[rsmn]?)|eine?[rsmn]?|jede[rsmn]?|beiden?"
    r"|unsere[rsmn]?|ihre[rsmn]?|zu[rm]|[iva]m|beim|sein(?:e[rsmn]?)?) $"
)


class Case(Enum):
    """How the capitals of a text compare with those of the term."""

    RIGHT = "right"
    LACKING = "lacking"
    SURPLUS = "surplus"


def is_acronym(term: str) -> bool:
    """Tell whether a term is a short word in capitals; WHO, US, IT are others in small ones."""
    return len(term) <= _ACRONYM and term.isalpha() and term.isupper()


def is_name(term: str) -> bool:
    """Tell whether a term is one word with a capital; Diet, State are others in small ones."""
    return term[:1].isupper() and not any(char.isspace() or char == "-" for char in term)


def means(term: str, written: str, rule: CaseRule = CaseRule.SMART) -> bool:
    """Tell whether words with these capitals can be the term; in SMART, a term of one word."""
    if rule is CaseRule.IGNORE:
        return True
    if rule is CaseRule.EXACT:
        return compare(term, written, 0, len(written), CaseRule.EXACT) is Case.RIGHT
    shape = fold(written, keep_case=True).text
    if term.isupper():
        return shape.startswith(term) or shape.isupper()
    return not is_name(term) or shape[:1].isupper()


def compare(term: str, text: str, start: int, end: int, rule: CaseRule = CaseRule.SMART) -> Case:
    """Compare the capitals of ``text[start:end]`` with those of the term.

    Args:
        term: The term as the glossary writes it.
        text: The whole text: what stands around decides which capitals are free.
        start: First offset of the term or an inflected form of it.
        end: Offset behind it.
        rule: EXACT: as the term, wherever it stands; IGNORE: always right.

    Returns:
        LACKING when a capital is missing, else SURPLUS when there is one too many, else RIGHT.
    """
    written = text[start:end]
    if written == term or rule is CaseRule.IGNORE:
        return Case.RIGHT
    term, written = fold(term, keep_case=True).text, fold(written, keep_case=True).text
    pairs = list(zip(_WORD.findall(term), _WORD.findall(written), strict=False))
    if rule is CaseRule.EXACT:
        return _exactly(pairs)
    letters = [char for char in written if char.isalpha()]
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return Case.RIGHT
    surplus = -1
    for index, (word, other) in enumerate(pairs):
        if word == other:
            continue
        for char, found in zip(word, other, strict=False):
            if char.isupper() and found.islower():
                return Case.LACKING
            if char.islower() and found.isupper() and surplus != 0:
                surplus = index if surplus < 0 else min(surplus, index)
    if surplus < 0:
        return Case.RIGHT
    only_first = all(
        not any(c.islower() and f.isupper() for c, f in zip(word, other, strict=False))
        for word, other in pairs[1:]
    )
    if only_first and _begins(text, start):
        return Case.RIGHT
    return Case.RIGHT if _in_title(text, start, end) else Case.SURPLUS


def is_defined(text: str, start: int, end: int) -> bool:
    """Tell whether a text writes words with capitals because it has defined them for itself.

    Treaties and contracts write so what they speak of: this Agreement, Joint Committees, le Comité
    mixte, die Gemeinsame Kommission. A phrase with small words inside (Rule of Law) is none.

    Args:
        text: The whole text.
        start: First offset of the words.
        end: Offset behind them.
    """
    words = _WORD.findall(text[start:end])
    if len(words) > 1 and all(word[0].isupper() for word in words):
        return True
    if not _DEFINITE.search(text[max(0, start - _LOOK_BACK) : start].casefold()):
        return False
    if _FRENCH_ARTICLE.search(text[max(0, start - _LOOK_BACK) : start].casefold()):
        return str(words[0])[:1].isupper()
    return all(word[0].isupper() for word in words)


def _exactly(pairs: list[tuple[str, str]]) -> Case:
    """Compare capitals letter by letter; what an ending adds has no counterpart."""
    answer = Case.RIGHT
    for word, other in pairs:
        for char, found in zip(word, other, strict=False):
            if char.isupper() and found.islower():
                return Case.LACKING
            if char.islower() and found.isupper():
                answer = Case.SURPLUS
    return answer


def _begins(text: str, start: int) -> bool:
    """Tell whether a sentence, line, quotation or numbered item begins at ``start``."""
    before = text[max(0, start - _LOOK_BACK) : start]
    bare = before.rstrip("\t\u00a0\u3000" + _OPENING)
    if not bare or bare[-1] in _ENDS or "\n" in before[len(bare) :] or bare[-1] in "\r\n":
        return True
    if before != before.rstrip("\"'“‘「『«„"):
        return True
    if before.endswith(("« ", "«\u00a0", "«\u202f")):
        return True
    return bool(_LABEL.search(text[max(0, start - 12) : start].rstrip(_OPENING)))


def _in_title(text: str, start: int, end: int) -> bool:
    """Tell whether the words around the term are capitalised as well: a title, or a longer name."""
    before = text[max(0, start - _LOOK_BACK) : start]
    after = text[end : end + _LOOK_BACK]
    preceding = re.search(r"([^\W\d_]+)[ \u00a0-]$", before)
    if preceding and preceding[1][0].isupper() and not _begins(before, preceding.start(1)):
        return True
    following = re.match(r"(?:['’]s)?[ \u00a0-]([^\W\d_]+)", after)
    if following and following[1][0].isupper():
        return True
    around = [w for w in _WORD.findall(before + " " + after) if len(w) >= _SHORT and w.isalpha()]
    return sum(1 for w in around if w[0].isupper()) >= 0.7 * len(around)
