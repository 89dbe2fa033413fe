"""Lines that stand for themselves: rows of a table without rules, fields, headlines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from transflow.text.drafts import Draft
    from transflow.text.languages import Language

_FIELD: Final = re.compile("[^：:៖。、，,.។\\n]{1,16}[：:៖]")
_IN_PARENTHESES: Final = re.compile("[（(][^（）()]{1,40}[）)]")
_REMARK: Final = re.compile("[（(][^（）()]{1,80}[）)]")
"""What the figures below it are: (per cent of GDP, unless otherwise stated)."""

SIGNED: Final = re.compile("(?:gez|ppa)\\. ?[^\\W\\d_]")
"""What heads the name below a German document, small though it is."""

_LEADER: Final = re.compile("(?:…{2}|[.·・‥．]{4})\\s*[0-9０-９០-៩ivx]{1,4}$")
_TITLE_JOINS: Final = frozenset("BETWEEN AND OF CONCERNING ENTRE ET Y UND ZWISCHEN МЕЖДУ И".split())
"""With what a line of a title in capitals begins when the title began above it."""

_WORD: Final = re.compile("[^\\W\\d_]{4,}")
_SMALL_WORD: Final = re.compile("(?<![^\\W\\d_])[a-z][^\\W\\d_]{3,}")
"""Most lines have one, and then nothing more need be looked at."""


def are_rows(text: str, before: Draft, line: Draft) -> bool:
    """Whether two lines say each what something is, or where: ``名称：…``, ``総論……１``, （倍）."""
    if _LEADER.search(text, max(before.content, before.end - 12), before.end):
        return True
    if text[line.start] in "（(" and _IN_PARENTHESES.fullmatch(text, line.start, line.end):
        return True
    if text[before.start] in "（(" and _REMARK.fullmatch(text, before.start, before.end):
        return True
    match = _FIELD.match
    return bool(match(text, line.start, line.end) and match(text, before.content, before.end))


def is_headline(text: str, line: Draft, lang: Language) -> bool:
    """Whether a line is written as headings are: every longer word with a capital."""
    if not lang.spaced:
        return False
    shown = text[line.content : line.end].strip()
    if line.label and shown[:1] in "（(" and shown[-1:] in ")）":
        return True
    if _SMALL_WORD.search(shown):
        return False
    words = _WORD.findall(shown)
    return (
        len(words) > 1
        and not any(w[0].islower() for w in words)
        and any(w[0].isupper() for w in words)
    )


def title_goes_on(text: str, before: Draft, line: Draft) -> bool:
    """Whether a title in capitals goes on: ``AGREEMENT``, ``BETWEEN JAPAN``, ``AND FARA``."""
    head = text[line.start : min(line.end, line.start + 24)].split(None, 1)[0]
    return (
        head in _TITLE_JOINS
        and text[before.start : before.end].isupper()
        and text[line.start : line.end].isupper()
    )
