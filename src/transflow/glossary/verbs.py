"""Renderings that are verbs, and nouns that a text has turned into verbs.

A French or German verb changes more than an ending, so it is known by what stays of it: the letters
before its vowel and the consonant behind it (nehmen, nimmt, nahm, genommen). Everything works on
folded words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from transflow.glossary import english

if TYPE_CHECKING:
    from transflow.glossary.forms import Token

_SEPARABLE: Final = (
    "zusammen zurück wieder weiter hervor herbei durch unter nach fort fest her hin mit aus auf "
    "bei ein los vor weg ab an um zu"
).split()
_INSEPARABLE: Final = ("be", "emp", "ent", "er", "ge", "ver", "zer", "miss")
_GERMAN_VERB: Final = re.compile(r"([^aeiouäöü]*)([aeiouäöüy]+h?)([^aeiouäöü]?)(.*?)e?r?n")
_APART: Final = 12
"""Words between a German verb and its prefix at the end of the clause."""

_FRENCH: Final = {
    "er": "(?:e[sz]?|ent|ons|er|era|eront|erai[ts]|eraient|ant|a|ai[ts]?|aient|ât|èrent|ée?s?)",
    "ir": "(?:i[stre]?|ie?s?|iss\\w{1,5}|ira|iront|irait|en[ts]?|enne\\w*|ient|iendra\\w*"
    "|u\\w{0,2})",
    "re": "(?:[st]?|\\w{1,5})",
}
_GAP: Final = 2
"""Words that may stand between the parts of a French verbal phrase (entre enfin en vigueur)."""

_NOUN_ENDINGS: Final = {
    "en": (
        ("unciation", "ounc"),
        ("ication", ""),
        ("anation", "ain"),
        ("struction", "stroy"),
        ("tention", "tain"),
        ("ription", "rib"),
        ("eption", "eiv"),
        ("ognition", "ogniz"),
        ("ognition", "ognis"),
        ("olution", "olv"),
        ("isition", "ir"),
        ("ition", "ish"),
        ("ission", "it"),
        ("ension", "end"),
        ("ansion", "and"),
        ("enance", "ain"),
        ("iance", "y"),
        ("fence", "fend"),
        ("fense", "fend"),
        ("ysis", "ys"),
        ("ysis", "yz"),
        ("ponse", "pond"),
        ("ntry", "nter"),
        ("ief", "iev"),
        ("uit", "u"),
        ("age", ""),
        ("ification", "if"),
        ("ization", "iz"),
        ("isation", "is"),
        ("ation", ""),
        ("ition", ""),
        ("ision", "i"),
        ("ction", "c"),
        ("tion", ""),
        ("sion", ""),
        ("ment", ""),
        ("ance", ""),
        ("ence", ""),
        ("ure", ""),
        ("ing", ""),
        ("al", ""),
        ("y", ""),
    ),
    "fr": (("isation", "is"), ("ation", ""), ("tion", "t"), ("ion", ""), ("ment", ""), ("ure", "")),
    "de": (("ung", ""), ("ation", "")),
}
_VERB_ENDINGS: Final = {
    "en": re.compile(
        r"(?:|y|ies|ied|ying|[ai]te[sd]?|[ai]ting|e|es|ed|ing|s|d|ds|de[ds]?|ding|t|ts|ted|ting|ct\w*)"
    ),
    "fr": re.compile(r"(?:er|e|es|ent|ons|ant|é|ée|és|ées|era|eront|a|ait|aient|i\w{1,4})"),
    "de": re.compile(r"(?:en|t|et|te|ten|ete|eten|end\w*|ier\w*)"),
}
_BASE: Final = 4
"""Letters that a noun and its verb must share."""
_BESIDE: Final = 8
"""Words between a verb and what else the phrase has."""
_TWO: Final = 2


def found(key: str, words: list[Token], language: str) -> list[tuple[int, int]]:
    """Find the forms of a French or German verb or verbal phrase.

    Args:
        key: The folded phrase: the verb first in French, last in German.
        words: Words of the folded text.
        language: Primary subtag; any other language has none.

    Returns:
        Half-open offsets, from its first word to its last.
    """
    if language == "fr":
        return _french(key.split(" "), words)
    if language == "de":
        return _german(key.split(" "), words)
    return []


def _french(parts: list[str], words: list[Token]) -> list[tuple[int, int]]:
    verb, rest = parts[0], parts[1:]
    endings = _FRENCH.get(verb[-2:])
    if endings is None or len(verb) < _BASE:
        return []
    form = re.compile(re.escape(verb[:-2]) + endings)
    places = []
    for at, (word, start, end) in enumerate(words):
        if not form.fullmatch(word):
            continue
        if not rest:
            places.append((start, end))
            continue
        last = at + 1 + _GAP + len(rest)
        behind = [other for other, _, _ in words[at + 1 : last]]
        for shift in range(len(behind) - len(rest) + 1):
            if behind[shift : shift + len(rest)] == rest:
                places.append((start, words[at + shift + len(rest)][2]))
                break
    return places


@lru_cache(maxsize=1024)
def _german_forms(verb: str) -> tuple[re.Pattern[str], str]:
    """What a form of a German verb looks like, and the prefix that may leave it."""
    prefix = next((p for p in _SEPARABLE if verb.startswith(p) and len(verb) > len(p) + 3), "")
    base = verb.removeprefix(prefix)
    fixed = next((p for p in _INSEPARABLE if base.startswith(p) and len(base) > len(p) + 4), "")
    match = _GERMAN_VERB.fullmatch(base.removeprefix(fixed))
    if match is None:
        return re.compile("(?!)"), ""
    onset, _, coda, middle = match.groups()
    stem = f"{fixed}{re.escape(onset)}[aeiouäöüy]+h?{re.escape(coda)}"
    # A weak verb keeps all of its stem; a strong one has little behind its vowel.
    stem += re.escape(middle) if len(middle) > 1 else r"\w?"
    return re.compile(rf"(?:{prefix}(?:ge|zu)?)?(?:ge)?{stem}\w{{0,4}}"), prefix


def _german(parts: list[str], words: list[Token]) -> list[tuple[int, int]]:
    verb, before = parts[-1], parts[:-1]
    form, prefix = _german_forms(verb)
    texts = [word for word, _, _ in words]
    places = []
    for at, (word, start, end) in enumerate(words):
        if not form.fullmatch(word):
            continue
        near = texts[max(0, at - _APART) : at + _APART]
        if before and not _together(before, near):
            continue
        if prefix and not word.startswith(prefix) and prefix not in texts[at + 1 : at + _APART]:
            continue
        places.append((start, end))
    return places


def _together(parts: list[str], words: list[str]) -> bool:
    return any(words[at : at + len(parts)] == parts for at in range(len(words)))


def may_be_verb(key: str, words: list[Token], language: str) -> bool:
    """Tell whether a text may say with a verb what a rendering says with a noun.

    Launched for launch, ratified for ratification, coopérer for coopération, and the adverb of an
    adjective (bilaterally): no proof that the rendering is there, but a reason to doubt that it is
    missing. Of a phrase (renunciation of inheritance) the other words must stand near.
    """
    adverbs = english.adverbs(key) if language == "en" else ()
    if adverbs and any(word in adverbs for word, _, _ in words):
        return True
    if " " in key or "-" in key:
        return _may_be_phrase(key.replace("-", " ").split(" "), words, language)
    return bool(_verb_places(key, words, language))


def _may_be_phrase(parts: list[str], words: list[Token], language: str) -> bool:
    """Tell whether one word of a phrase is a verb in the text, with the others beside it."""
    counted = [part for part in parts if len(part) >= _BASE and part.isalpha()]
    if len(counted) < _TWO:
        return False
    begun = {word[:_BASE] for word, _, _ in words}
    absent = [part for part in counted if part[:_BASE] not in begun]
    if len(absent) > 1:
        return False
    for part in absent or counted:
        verbs = [at for at in _verb_places(part, words, language) if words[at][0] != part]
        if not verbs:
            continue
        beside = [_beginning(other, words) for other in counted if other is not part]
        if any(all(_is_near(at, places) for places in beside) for at in verbs):
            return True
    return False


def _is_near(at: int, places: list[int]) -> bool:
    return any(abs(other - at) <= _BESIDE for other in places)


def _beginning(part: str, words: list[Token]) -> list[int]:
    """Indices of the words that begin as a folded noun does in any number."""
    opening = part[: max(_BASE, len(part) - 2)]
    return [at for at, (word, _, _) in enumerate(words) if word.startswith(opening)]


def _verb_places(key: str, words: list[Token], language: str) -> list[int]:
    """Indices of the words that may be a verb of a folded noun."""
    endings = _VERB_ENDINGS.get(language)
    if endings is None or not key.isalpha():
        return []
    bases = [
        key[: -len(noun)] + stem
        for noun, stem in _NOUN_ENDINGS[language]
        if key.endswith(noun) and len(key) - len(noun) + len(stem) >= _BASE
    ]
    verbs = english.conjugated(key) if language == "en" and len(key) >= _BASE else frozenset()
    found = []
    for at, (word, _, _) in enumerate(words):
        plain = word.removeprefix("ge") if language == "de" else word
        if word in verbs or any(
            plain.startswith(base) and endings.fullmatch(plain, len(base)) for base in bases
        ):
            found.append(at)
    return found
