"""Inflected forms of a term that still are the term.

A stemmer accepts far too much (policy for police), so only what a noun phrase does is allowed:
English number on the head word, French number on every word, German endings, and -ise beside -ize.
Everything here works on folded text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from transflow.glossary import english, french, german, japanese, spelling

_WORD = re.compile(r"\w+")

_TAILS: dict[str, frozenset[str]] = {
    "en": frozenset({"s", "es"}),
    "fr": frozenset({"s", "x", "e", "es"}),
    "de": frozenset({"e", "en", "er", "es", "em", "n", "s", "ern"}),
}
WITH_VARIANTS = frozenset({"en", "ja"})
"""Languages for which ``variants`` may answer anything."""

_OTHER_TAILS = frozenset({"s", "es"})
LONGEST_TAIL = 3
"""Letters of the longest ending."""

POSTPOSITIVE = frozenset(
    "general designate elect emeritus extraordinary laureate martial plenipotentiary public".split()
)
"""Adjectives that stand behind their noun."""
_BEFORE_POSTPOSITIVE = {"public": frozenset({"notary"}), "martial": frozenset({"court"})}
"""Adjectives that stand behind few nouns only (notaries public, but general publics)."""
_HEAD_ENDS = re.compile(
    r" (?:of|for|in|on|to|between|with|against|at|under|from|by|aged|not|without|within|per|into"
    r"|over|through|during|concerning|relating|after|before|above|below|who|whose|that|which) "
    r"|-in-|-at-| d'"
)
_HOLDER = re.compile(
    r"(?:person|people|man|woman|child|worker|student|national|foreigner|resident|patient|individual"
    r"|company|enterprise|operator|country|state|party|body|institution|organi[sz]ation|victim"
    r"|official|area|region|municipality|household|vessel|vehicle) (?=[a-z]+(?:ing|ed|able) )"
)
"""A noun with a participle behind it, which says of whom or what (persons requiring care)."""

_JAPANESE_VERB_ENDS = frozenset("うくぐすつぬぶむる")
Lemma = Callable[[str], str]
"""Gives the dictionary form of a folded word, or the word itself when it knows none."""

Token = tuple[str, int, int]
"""A folded word with its offsets."""


def primary(lang: str) -> str:
    """Primary subtag of a BCP 47 tag, in lower case."""
    return lang.replace("_", "-").split("-", 1)[0].lower()


def tails(language: str) -> frozenset[str]:
    """Endings that a word of a language may have behind the letters of the term."""
    return _TAILS.get(language, _OTHER_TAILS)


def tail_end(text: str, start: int, end: int, lang: str) -> int:
    """Offset behind an inflectional ending that follows a match.

    Args:
        text: Folded text.
        start: First offset of the matched term.
        end: Offset behind it.
        lang: Primary subtag of the text's language.

    Returns:
        ``end`` itself when a word boundary follows at once, an offset up to three further on when
        an ending of the language does, and -1 when the word goes on in another way.
    """
    stop = end
    while stop < len(text) and (text[stop].isalnum() or text[stop] == "_"):
        stop += 1
        if stop - end > LONGEST_TAIL:
            return -1
    if stop == end:
        return end
    tail = text[end:stop]
    if tail not in tails(lang):
        return -1
    if lang in ("en", "fr"):
        begin = end
        while begin > start and text[begin - 1].isalnum():
            begin -= 1
        word = text[begin:end]
        if english.refuses(word, tail) if lang == "en" else french.refuses(word, tail):
            return -1
    return stop


def is_verb(key: str, lang: str) -> bool:
    """Tell whether a folded source term is a verb, so that its renderings are conjugated."""
    language = primary(lang)
    if language == "ja":
        return key.endswith("する") or (key[-1:] in _JAPANESE_VERB_ENDS and key[:1] > "\u3400")
    return language == "en" and key.startswith("to ")


def japanese_stem(key: str) -> str:
    """What stays of a Japanese verb or adjective in all its forms; a noun stays whole."""
    if key.endswith(("する", "ずる")) and len(key) > 3:
        return key[:-2]
    if len(key) > 2 and (key[-1] in _JAPANESE_VERB_ENDS or key[-1] == "い"):
        return key[:-1]
    return key


def variants(key: str, language: str) -> tuple[str, ...]:
    """Further whole forms of a term that no ending after it makes.

    Args:
        key: The folded term.
        language: Primary subtag of its language; English and Japanese have any.

    Returns:
        English plurals that change the last word (treaties) or the head of the phrase (ministers
        of justice, consulates-general); Japanese forms of a verb in する, and spellings. Never the
        term itself.
    """
    if language == "ja":
        if len(key) > 3 and key.endswith("する"):
            return tuple(key[:-2] + ending for ending in ("し", "さ", "せ", "すべ"))
        return japanese.spellings(key)
    if language != "en" or len(key) < 3:
        return ()
    start = max(key.rfind(" "), key.rfind("-")) + 1
    found = [key[:start] + many for many in _changed(key[start:])]
    split = _head_end(key)
    if split:
        start = max(key.rfind(" ", 0, split), key.rfind("-", 0, split)) + 1
        head = key[start:split]
        if head.isalpha() and not head.endswith("s"):
            found += [key[:start] + many + key[split:] for many in english.plurals(head)]
    return tuple(found)


@lru_cache(maxsize=8192)
def _changed(last: str) -> tuple[str, ...]:
    """Plurals of a word that no ending after it makes."""
    return tuple(
        many for many in english.plurals(last) if many not in (last, last + "s", last + "es")
    )


def _head_end(key: str) -> int:
    """Offset behind the head word of a phrase whose head is not its last word, or 0."""
    if " " not in key and "-" not in key:
        return 0
    if key.count(" ") > 1 and (holder := _HOLDER.search(key)):
        return holder.end() - 1
    if key.count(" ") > 1 or "-" in key or "'" in key:
        match = _HEAD_ENDS.search(key)
        if match:
            return match.start()
    cut = max(key.rfind(" "), key.rfind("-"))
    if key[cut + 1 :] not in POSTPOSITIVE:
        return 0
    nouns = _BEFORE_POSTPOSITIVE.get(key[cut + 1 :])
    return cut if nouns is None or key[:cut].endswith(tuple(nouns)) else 0


def tokens(text: str) -> list[Token]:
    """Words of a folded text with their offsets."""
    return [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]


def may_hold(text: str, key: str, lang: str) -> bool:
    """Tell at little cost whether a folded text can hold any form of a term.

    Returns:
        False only when the first letters of one of its words, which inflection leaves alone, are
        nowhere in the text.
    """
    language = primary(lang)
    openings = _openings(key, language)
    if not all(opening in text for opening in openings):
        return False
    # German compounds hold a term behind other words.
    return language != "en" or all(_begins_word(text, opening) for opening in openings)


def _begins_word(text: str, opening: str) -> bool:
    at = text.find(opening)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(opening, at + 1)
    return at >= 0


@lru_cache(maxsize=8192)
def _openings(key: str, language: str) -> tuple[str, ...]:
    words: list[str] = _WORD.findall(key)
    if language == "en":
        return tuple(english.opening(word) for word in words)
    # An umlaut changes all but the first letter (Rat, Räte).
    longest = {"de": 1, "fr": 4}.get(language, 3)
    return tuple(
        "" if word in french.CHANGING else word[: max(1, min(longest, len(word) - 2))]
        for word in words
    )


class _Parts(NamedTuple):
    """The words of a term, each with what stands before it, and the index of its head word.

    ``before`` and ``behind`` are the signs at its ends (the plus of Erasmus+).
    """

    words: tuple[tuple[str, str], ...]
    head: int
    before: str
    behind: str


@lru_cache(maxsize=4096)
def _parts(key: str) -> _Parts:
    found = tokens(key)
    parts = tuple(
        (word, key[found[index - 1][2] if index else 0 : start])
        for index, (word, start, _) in enumerate(found)
    )
    split = _head_end(key)
    head = sum(1 for _, _, end in found if end <= split) - 1 if split else len(found) - 1
    if not found:
        return _Parts((), 0, "", "")
    return _Parts(parts, head, key[: found[0][1]], key[found[-1][2] :])


def find(
    key: str,
    text: str,
    words: list[Token],
    lang: str,
    *,
    fixed: bool,
    verb: bool = False,
    plural_only: bool = False,
    lemma: Lemma | None = None,
) -> list[tuple[int, int]]:
    """Find the inflected forms of a term.

    Args:
        key: The folded term, in a script that parts words.
        text: The folded text.
        words: ``tokens(text)``.
        lang: Language of both.
        fixed: The term is a name: its spelling is fixed and it may become plural, not singular.
        verb: The term begins with a verb, which may be conjugated.
        plural_only: Number is the only thing that may differ.
        lemma: A dictionary's word for what these rules do not know, or None.

    Returns:
        Half-open folded offsets, ascending.
    """
    if verb:
        key = key.removeprefix("to ")
    parts, head, before, behind = _parts(key)
    language = primary(lang)
    if plural_only:
        verb, lemma = False, None
    sought = key.partition(" ")[2] if verb else key
    if not parts or (lemma is None and not may_hold(text, sought, lang)):
        return []
    found: list[tuple[int, int]] = []
    last = len(parts) - 1
    for at in range(len(words) - last):
        for offset, (word, gap) in enumerate(parts):
            other, start, _ = words[at + offset]
            if offset and text[words[at + offset - 1][2] : start] != gap:
                break
            if other == word or (
                verb and not offset and language == "en" and other in english.conjugated(word)
            ):
                continue
            inflected = offset in (head, last) or language != "en"
            if _same(
                word,
                other,
                language,
                head=offset in (head, last),
                last=offset == last,
                fixed=fixed,
                plural_only=plural_only,
            ):
                continue
            if lemma is None or not inflected or (fixed and language != "de"):
                break
            if not _one_lemma(word, other, lemma):
                break
        else:
            start, end = words[at][1], words[at + last][2]
            if text.endswith(before, 0, start) and text.startswith(behind, end):
                found.append((start - len(before), end + len(behind)))
    return found


def _same(
    word: str,
    other: str,
    language: str,
    *,
    head: bool,
    last: bool,
    fixed: bool,
    plural_only: bool,
) -> bool:
    """Tell whether two different words are forms of one."""
    if language == "en":
        if not fixed and not plural_only and _respelt(word, other, head=head):
            return True
        return head and english.same_number(word, other, singular=not fixed)
    if language == "fr":
        return french.same(word, other, fixed=fixed, plural_only=plural_only)
    if language == "de":
        return german.same(word, other, last=last, plural_only=plural_only)
    if plural_only:
        return other in (word + "s", word + "es") or word in (other + "s", other + "es")
    shared = min(len(word), len(other)) - 2
    return shared >= 3 and word[:shared] == other[:shared] and abs(len(word) - len(other)) <= 2


def _respelt(word: str, other: str, *, head: bool) -> bool:
    """Tell whether two English words are one in American spelling, of any number."""
    one, two = spelling.respelt(word), spelling.respelt(other)
    return one == two or (head and english.same_number(one, two, singular=True))


def _one_lemma(word: str, other: str, lemma: Lemma) -> bool:
    """Tell whether a dictionary takes one of two words for a form of the other.

    A lemma that is neither of the two, such as that of two participles, is no proof that they
    mean the same.
    """
    one, two = lemma(word), lemma(other)
    return spelling.respelt(two) == spelling.respelt(word) or (one == other and word[-1:] != "s")
