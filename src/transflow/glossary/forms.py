"""Inflected forms of a term that still are the term.

A stemmer accepts far too much (policy for police), so only what a noun phrase does is allowed:
English number on the head word, French number on every word, German endings, and -ise beside -ize.
Everything here works on folded text.
"""

from __future__ import annotations

import re
from functools import lru_cache

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

_IRREGULAR: dict[str, str] = {
    "addendum": "addenda",
    "analysis": "analyses",
    "appendix": "appendices",
    "basis": "bases",
    "child": "children",
    "corrigendum": "corrigenda",
    "crisis": "crises",
    "criterion": "criteria",
    "curriculum": "curricula",
    "emphasis": "emphases",
    "half": "halves",
    "hypothesis": "hypotheses",
    "index": "indices",
    "life": "lives",
    "matrix": "matrices",
    "medium": "media",
    "memorandum": "memoranda",
    "phenomenon": "phenomena",
    "shelf": "shelves",
    "synthesis": "syntheses",
    "thesis": "theses",
    "wife": "wives",
}
_POSTPOSITIVE = frozenset({"general", "designate", "elect", "extraordinary", "plenipotentiary"})
_HEAD_ENDS = re.compile(
    r" (?:of|for|in|on|to|between|with|against|at|under|from|by) |-in-|-at-| d'"
)

_JAPANESE_VERB_ENDS = frozenset("うくぐすつぬぶむる")
_UMLAUTS = str.maketrans("äöü", "aou")
_GERMAN_ENDINGS = ("ern", "en", "er", "es", "em", "e", "n", "s")
_COMPOUND = 6
"""Letters a German noun must have before a longer compound counts as holding it."""

Token = tuple[str, int, int]
"""A folded word with its offsets."""


def primary(lang: str) -> str:
    """Primary subtag of a BCP 47 tag, in lower case."""
    return lang.replace("_", "-").split("-", 1)[0].lower()


def tail_end(text: str, end: int, lang: str) -> int:
    """Offset behind an inflectional ending that follows a match.

    Args:
        text: Folded text.
        end: Offset behind the matched term.
        lang: Language of the text.

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
    return stop if text[end:stop] in _TAILS.get(primary(lang), _OTHER_TAILS) else -1


def plural(word: str) -> str:
    """Regular or irregular English plural of a folded singular noun."""
    known = _IRREGULAR.get(word)
    if known:
        return known
    if word.endswith("man") and not word.endswith(("human", "german", "roman")):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"


def is_verb(key: str, lang: str) -> bool:
    """Tell whether a folded source term is a verb, so that its renderings are conjugated."""
    language = primary(lang)
    if language == "ja":
        return key.endswith("する") or (key[-1:] in _JAPANESE_VERB_ENDS and key[:1] > "\u3400")
    return language == "en" and key.startswith("to ")


def japanese_stem(key: str) -> str:
    """What stays of a Japanese verb or adjective in all its forms; a noun stays whole."""
    if key.endswith("する") and len(key) > 3:
        return key[:-2]
    if len(key) > 2 and (key[-1] in _JAPANESE_VERB_ENDS or key[-1] == "い"):
        return key[:-1]
    return key


def variants(key: str, lang: str) -> tuple[str, ...]:
    """Further whole forms of a term that no ending after it makes.

    Args:
        key: The folded term.
        lang: Its language; English and Japanese have any.

    Returns:
        English plurals that change the last word (treaties) or the head of the phrase (ministers
        of justice, consulates-general); Japanese forms of a verb in する. Never the term itself.
    """
    language = primary(lang)
    if language == "ja" and len(key) > 3 and key.endswith("する"):
        return key[:-2] + "し", key[:-2] + "さ", key[:-2] + "せ", key[:-2] + "すべ"
    if language != "en" or len(key) < 3:
        return ()
    found: list[str] = []
    start = max(key.rfind(" "), key.rfind("-")) + 1
    last = key[start:]
    if last in _IRREGULAR or last.endswith(("y", "man")):
        many = plural(last)
        if many != last + "s":
            found.append(key[:start] + many)
    split = _head_end(key)
    if split:
        start = max(key.rfind(" ", 0, split), key.rfind("-", 0, split)) + 1
        head = key[start:split]
        if head.isalpha() and not head.endswith("s"):
            found.append(key[:start] + plural(head) + key[split:])
    return tuple(found)


def _head_end(key: str) -> int:
    """Offset behind the head word of a phrase whose head is not its last word, or 0."""
    if " " not in key and "-" not in key:
        return 0
    match = _HEAD_ENDS.search(key)
    if match:
        return match.start()
    cut = max(key.rfind(" "), key.rfind("-"))
    return cut if key[cut + 1 :] in _POSTPOSITIVE else 0


def tokens(text: str) -> list[Token]:
    """Words of a folded text with their offsets."""
    return [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]


def may_hold(text: str, key: str, lang: str) -> bool:
    """Tell at little cost whether a folded text can hold any form of a term.

    Returns:
        False only when the first letters of one of its words, which inflection leaves alone, are
        nowhere in the text.
    """
    return all(opening in text for opening in _openings(key, primary(lang)))


@lru_cache(maxsize=8192)
def _openings(key: str, language: str) -> tuple[str, ...]:
    # An umlaut changes all but the first letter (Rat, Räte); -ise and -ize part at the fifth.
    longest = {"de": 1, "en": 4, "fr": 4}.get(language, 3)
    return tuple(word[: max(1, min(longest, len(word) - 2))] for word in _WORD.findall(key))


@lru_cache(maxsize=4096)
def _parts(key: str) -> tuple[tuple[tuple[str, str], ...], int]:
    """The words of a term, each with what stands before it, and the index of its head word."""
    found = tokens(key)
    parts = tuple(
        (word, key[found[index - 1][2] if index else 0 : start])
        for index, (word, start, _) in enumerate(found)
    )
    split = _head_end(key)
    head = sum(1 for _, _, end in found if end <= split) - 1 if split else len(found) - 1
    return parts, head


def find(
    key: str, text: str, words: list[Token], lang: str, *, fixed: bool, verb: bool = False
) -> list[tuple[int, int]]:
    """Find the inflected forms of a term.

    Args:
        key: The folded term, in a script that parts words.
        text: The folded text.
        words: ``tokens(text)``.
        lang: Language of both.
        fixed: The term is a name: its spelling is fixed and it may become plural, not singular.
        verb: The term begins with a verb, which may be conjugated.

    Returns:
        Half-open folded offsets, ascending.
    """
    if verb:
        key = key.removeprefix("to ")
    parts, head = _parts(key)
    language = primary(lang)
    if not parts or not may_hold(text, key, lang):
        return []
    found: list[tuple[int, int]] = []
    last = len(parts) - 1
    for at in range(len(words) - last):
        for offset, (word, gap) in enumerate(parts):
            other, start, _ = words[at + offset]
            if offset and text[words[at + offset - 1][2] : start] != gap:
                break
            if other == word or (verb and not offset and other in _conjugated(word, language)):
                continue
            if not _same(
                word, other, language, head=offset in (head, last), last=offset == last, fixed=fixed
            ):
                break
        else:
            found.append((words[at][1], words[at + last][2]))
    return found


def _same(word: str, other: str, language: str, *, head: bool, last: bool, fixed: bool) -> bool:
    """Tell whether two different words are forms of one."""
    if language == "en":
        if not fixed and _respelt(word) == _respelt(other):
            return True
        return head and (plural(word) == other or (not fixed and plural(other) == word))
    if language == "fr":
        return _french_plural(word, other) or (not fixed and _french_plural(other, word))
    if language == "de":
        if _german_stem(word) == _german_stem(other):
            return True
        return last and len(word) >= _COMPOUND and (other.startswith(word) or other.endswith(word))
    shared = min(len(word), len(other)) - 2
    return shared >= 3 and word[:shared] == other[:shared] and abs(len(word) - len(other)) <= 2


@lru_cache(maxsize=4096)
def _conjugated(word: str, language: str) -> frozenset[str]:
    """Regular forms of an English verb."""
    if language != "en":
        return frozenset()
    stem = word.removesuffix("e")
    forms = {plural(word), stem + "ed", stem + "ing", word + "ing"}
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        forms.add(word[:-1] + "ied")
    elif len(word) > 2 and word[-1] not in "aeiouwxy" and word[-2] in "aeiou":
        forms |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return frozenset(forms)


def _respelt(word: str) -> str:
    """Spelling that British and American English share."""
    if len(word) > 5 and "is" in word:
        for british in ("isation", "ising", "ised", "ises", "iser", "ise"):
            at = word.rfind(british)
            if at > 2 and len(word) - at - len(british) <= 2:
                return word[: at + 1] + "z" + word[at + 2 :]
    return word


def _french_plural(one: str, many: str) -> bool:
    if many in (one + "s", one + "x"):
        return True
    return one.endswith(("al", "ail")) and many == one[: one.rfind("a") + 1] + "ux"


@lru_cache(maxsize=8192)
def _german_stem(word: str) -> str:
    plain = word.translate(_UMLAUTS)
    for ending in _GERMAN_ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 3:
            return plain[: -len(ending)]
    return plain
