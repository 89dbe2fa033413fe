"""Vague amounts whose order of magnitude differs: "hundreds of thousands" against des centaines."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.presence import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair

_ENGLISH = {"ten": 1, "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_FRENCH = {"dizaine": 1, "centaine": 2, "millier": 3, "million": 6, "milliard": 9}
_GERMAN = {
    "dutzend": 1,
    "zehntausend": 4,
    "hunderttausend": 5,
    "hundert": 2,
    "tausend": 3,
    "million": 6,
    "milliarde": 9,
}
_JAPANESE = {"": 0, "十": 1, "百": 2, "千": 3, "万": 4, "億": 8, "兆": 12}
_PATTERNS = {
    "en": re.compile(
        r"\b(?:(?P<one>tens|hundreds|thousands|millions|billions|trillions)"
        r"|(?:several|a few|many)[ ](?P<some>hundred|thousand|million|billion|trillion))"
        r"(?:[ ](?:of[ ])?(?P<two>thousand|million|billion|trillion)s?)?\b"
        r"|\b(?:multi|(?:two|three|double|triple)-(?:digit|figure))[- ](?P<sum>million|billion)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:des|plusieurs|quelques|les|de)[ ]"
        r"(?P<one>dizaine|centaine|millier|million|milliard)s"
        r"(?:[ ]de[ ](?P<two>millier|million|milliard)s)?\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:(?:mehrere[nr]?|einige[nr]?|viele[nr]?)[ ](?P<some>hundert|tausend)"
        r"|(?P<one>hunderttausend|zehntausend|hundert|tausend)en?"
        r"|(?:mehrere[nr]?|einige[nr]?|viele[nr]?|von|[dD]ie)[ ](?P<more>million|milliarde)e?n)\b"
        r"(?:[ ](?:von[ ])?(?P<two>million|milliarde)e?n)?"
        r"|\b(?P<sum>million|milliarde)en(?:betr[aä]ge?s?n?|höhe|summen?|auftr[aä]ge?s?|schäden"
        r"|schadens?|projekte?s?|verluste?s?|bereich)\b",
        re.IGNORECASE,
    ),
    "ja": re.compile(r"[数何](?P<one>[十百千]?)(?P<two>[万億兆]?)"),
}
_TABLES = {"en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "ja": _JAPANESE}
_BEHIND_NUMBER = re.compile(r"(?:[0-9]|\b(?:one|two|three|ein|zwei|drei))[ \u00a0]\Z")


def magnitude(pair: Pair) -> Finding | None:
    """Find a vague amount ten times or more apart, where each side has but one."""
    left = _only(pair.source, primary(pair.source_lang))
    right = _only(pair.target, primary(pair.target_lang)) if left else None
    if not left or not right or left[0] == right[0]:
        return None
    (start, end), (first, last) = left[1], right[1]
    message = (
        f"the source says “{pair.source[start:end]}”, the target “{pair.target[first:last]}”: "
        "a power of ten apart"
    )
    return Finding(message, left[1], right[1])


@lru_cache(maxsize=256)
def _only(text: str, lang: str) -> tuple[int, tuple[int, int]] | None:
    """Give the order and the place of the one vague amount of a text; None for none or several."""
    found = list(_vague(text, lang))
    return found[0] if len(found) == 1 else None


def _vague(text: str, lang: str) -> Iterator[tuple[int, tuple[int, int]]]:
    pattern = _PATTERNS.get(lang)
    if pattern is None or (lang == "ja" and "数" not in text and "何" not in text):
        return
    table = _TABLES[lang]
    for match in pattern.finditer(text.replace("\u00a0", " ")):
        groups = match.groupdict()
        orders = [table[_stem(word, lang)] for word in groups.values() if word]
        if not sum(orders) or _BEHIND_NUMBER.search(text[: match.start()][-8:]):
            continue
        yield sum(orders), match.span()


def _stem(word: str, lang: str) -> str:
    word = word.lower()
    return word.removesuffix("s") if lang == "en" else word
