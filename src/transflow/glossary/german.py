"""What German does to a noun and its adjectives, and how it builds longer words of it.

Everything works on folded words.
"""

from __future__ import annotations

import re
from functools import lru_cache

UMLAUTS = str.maketrans("äöü", "aou")
_ENDINGS = ("ern", "en", "er", "es", "em", "e", "n", "s")
_LINKS = ("", "s", "es", "n", "en", "er", "e", "ens")
"""What may stand between the parts of a compound: Menschenrecht-s-lage."""
_LEARNED = (
    ("um", ("en", "a")),
    ("us", ("en", "i")),
    ("a", ("en", "ata")),
    ("o", ("en", "i")),
    ("is", ("en",)),
    ("ip", ("ipien",)),
    ("il", ("ilien",)),
)
"""Endings and plurals of learned words."""
_TRIPLE = re.compile(r"([a-z])\1\1")
"""Three equal letters, of which the spelling before 1996 wrote two (Schiffahrt)."""
_COMPOUND = 6
"""Letters a noun must have before a longer compound counts as holding it."""
_REST = 3
"""Letters of the shortest other part of a compound."""

_HANGING_FIRST = re.compile(r"(\w+)- (?:und|oder|bzw\.|beziehungsweise|sowie|wie|als auch) ")
_HANGING_LAST = re.compile(r" (?:und|oder|bzw\.|beziehungsweise|sowie|/) ?-(\w+)")
_FIRST = re.compile(r"\w+(?=-? (?:und|oder|bzw\.|beziehungsweise|sowie) -)")
_WORDS_BEHIND = re.compile(r"[\w-]+")
_BETWEEN = 4
"""Words between the two parts of a compound with a hanging hyphen: Ein- und (teilweise) Ausfuhr."""

_WITH_S = ("schaft", "ung", "heit", "keit", "ion", "tät")
"""Endings of nouns that an s links to what follows: Botschaftsgebäude, but no Botschafter."""
_BEFORE_SHORT = 4
"""Letters of what stands before a short word in a compound."""


def same(word: str, other: str, *, last: bool, plural_only: bool) -> bool:
    """Tell whether two different words are forms of one, or the second a compound of the first.

    Args:
        word: Of the term.
        other: Of the text.
        last: It is the last word of the term: that one may be a part of a compound.
        plural_only: Number and case are all that may differ.
    """
    word, other = _TRIPLE.sub(r"\1\1", word), _TRIPLE.sub(r"\1\1", other)
    if word.endswith(_WITH_S) and other.startswith(word):
        rest = other[len(word) :]
        compound = last and not plural_only and rest.startswith("s") and len(rest) > _REST
        return rest == "en" or compound
    one, two = stem(word), stem(other)
    woman = word.translate(UMLAUTS) + "in"
    if other.translate(UMLAUTS) in (woman, woman + "nen"):
        return True
    if other.endswith(("en", "a", "i")) and _learned(word, other):
        return True
    if one == two or one == other.translate(UMLAUTS) or two == word.translate(UMLAUTS):
        return True
    if not last or plural_only or len(word) < _COMPOUND:
        # A short word is sure only behind a longer one (Hausmüll; but Wein in Schwein).
        return (
            last
            and not plural_only
            and len(word) > _REST
            and two.endswith(one)
            and len(two) - len(one) >= _BEFORE_SHORT
        )
    if other.startswith(word) or other.endswith(word):
        return True
    if len(one) < _COMPOUND - 1:
        return False
    if two.endswith(one):
        return len(two) - len(one) >= _REST
    plain = other.translate(UMLAUTS)
    if not plain.startswith(one):
        return False
    rest = plain[len(one) :]
    return any(rest.startswith(link) and len(rest) - len(link) >= _REST for link in _LINKS if link)


def _learned(word: str, other: str) -> bool:
    """Tell whether a word is the plural of one from Latin, Greek or Italian: Museum, Museen."""
    for ending, plurals in _LEARNED:
        if word.endswith(ending) and len(word) - len(ending) >= _REST:
            base = word[: -len(ending)]
            if other.startswith(base) and other[len(base) :] in plurals:
                return True
    return False


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A word without its umlauts and its ending."""
    plain = word.translate(UMLAUTS)
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= _REST:
            return plain[: -len(ending)]
    return plain


def hanging(word: str, text: str) -> list[tuple[int, int]]:
    """Places of a compound that shares a part with its neighbour: Ein- und Ausfuhr for Einfuhr.

    Args:
        word: The folded term, one word.
        text: The folded text.

    Returns:
        Half-open offsets, from the first part to the last.
    """
    found: list[tuple[int, int]] = []
    if "- " in text:
        for match in _HANGING_FIRST.finditer(text):
            rest = _rest(word, match[1])
            if not rest:
                continue
            for count, behind in enumerate(_WORDS_BEHIND.finditer(text, match.end())):
                if count == _BETWEEN:
                    break
                if stem(behind[0]).endswith(stem(rest)):
                    found.append((match.start(), behind.end()))
                    break
    if " -" in text:
        for first in _FIRST.finditer(text):
            hung = _HANGING_LAST.match(text, first.end())
            if hung is None:
                continue
            last = stem(hung[1])
            whole = stem(word)
            head = whole[: -len(last)]
            if whole.endswith(last) and len(head) >= _REST and first[0].startswith(head):
                found.append((first.start(), hung.end()))
    return found


def hangs(word: str, text: str) -> bool:
    """Tell whether a part with a hanging hyphen may stand for a compound with another last part.

    Staats- und Regierungschefs are Staatsoberhäupter too.
    """
    return "- " in text and any(
        len(match[1]) > _REST and word.startswith(match[1])
        for match in _HANGING_FIRST.finditer(text)
    )


def _rest(word: str, first: str) -> str:
    """What a word has behind its first part, with or without what links the two; or ""."""
    if not word.startswith(first) or len(first) < 2:
        return ""
    rest = word[len(first) :]
    return rest if len(rest) >= _REST else ""


def may_be_compound(word: str, other: str) -> bool:
    """Tell whether a short word may be a part of a longer one (Wald in Waldwirtschaft).

    Args:
        word: The folded term, one word of three to five letters.
        other: A folded word of the text.
    """
    if not _REST <= len(word) < _COMPOUND or len(other) - len(word) < _BEFORE_SHORT:
        return False
    plain = other.translate(UMLAUTS)
    return plain.startswith(word.translate(UMLAUTS)) or stem(other).endswith(stem(word))
