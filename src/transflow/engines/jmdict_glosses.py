"""Glosses and names of JMdict and JMnedict as plain renderings, as they would stand in a text."""

from __future__ import annotations

import re
import unicodedata

from transflow.alignment.names import romanise

MOST_WORDS = 5
"""Words of a gloss; a longer one explains instead of rendering."""

_LONGEST = 200
"""Characters of a gloss that are looked at."""

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_OPEN = re.compile(r"[(\[{].*|[)\]}]")
_EXAMPLE = re.compile(r"\b(?:e\.g\.|i\.e\.|esp\.|etc\.)")
_EXPLAINS = re.compile(
    r"(?:counter (?:for|of)|indicat(?:es|ing)|express(?:es|ing)|used (?:for|to|as|in|with|when)"
    r"|(?:suffix|prefix|particle|abbr(?:eviation|\.)?|word|term|kanji|equivalent)\b.*"
    r"\b(?:for|of|to|used|radical|indicating|expressing|meaning))\b",
    re.IGNORECASE,
)
_ALTERNATIVES = re.compile(r"\s*;\s*|\s+/\s+|(?<=[a-z]{3})/(?=[a-z]{3})")
_LEADING = re.compile(r"^(?:to be (?=\S)|to (?=\S))?(?:(?:a|an|the) (?=\S))?", re.IGNORECASE)
_ENDING = re.compile(r"(?:^|[\s.…~])-\w|(?:\.\.|…)\w")
_GAP = re.compile(r"\.\.|…")
_EDGES = ' \t.,:;!?~–—-"“”‘’…'
_SPACES = re.compile(r"\s+")

_COMPANY = re.compile(r",?\s+(?:Co\.?,? ?Ltd\.?|Ltd\.?|Inc\.?|Corp(?:\.|oration)|K\.K\.)$")
_LONG_VOWEL = re.compile(r"o[ou]|uu", re.IGNORECASE)
_DOUBLE = re.compile(r"([bcdfgkmprstz])\1")
_GLIDE = re.compile(r"(?<=[sc]h)y|(?<=j)y")


def clean_gloss(gloss: str) -> list[str]:
    """Renderings that a gloss of JMdict names.

    Brackets and what is in them, leading ``to``, ``to be`` and articles go; explanations,
    patterns and glosses of more than MOST_WORDS words give nothing.

    Args:
        gloss: As it stands in the dictionary, such as ``to make (into)``.

    Returns:
        None, one or several renderings (``actor/actress`` are two), each once.
    """
    text = _bare(gloss)
    if _EXPLAINS.match(text) or _EXAMPLE.search(text):
        return []
    found: list[str] = []
    for part in _ALTERNATIVES.split(text):
        rendering = _LEADING.sub("", part.strip(_EDGES)).strip(_EDGES)
        if _GAP.search(rendering) or _ENDING.search(part):
            continue  # a pattern, not a phrase
        if rendering and rendering.count(" ") < MOST_WORDS and rendering not in found:
            found.append(rendering)
    return found


def clean_name(gloss: str) -> str:
    """A name of JMnedict without dates, explanations and a company's legal form; "" if none."""
    name = _COMPANY.sub("", _bare(gloss)).strip(_EDGES)
    return name if name.count(" ") <= MOST_WORDS else ""


def spellings(name: str, reading: str) -> list[str]:
    """The ways in which a romanised name may be written.

    JMnedict writes long vowels as kana do (``Yuuko``, ``Oosaka``) or with macrons; English texts
    mostly drop them. Words that do not sound like the reading are English and stay.

    Args:
        name: From ``clean_name``.
        reading: The name in kana.

    Returns:
        The shortest spelling first, then the given one if it differs.
    """
    if name.isascii() and not _LONG_VOWEL.search(name):
        return [name]
    sound = _sound(romanise(reading))
    words = []
    for word in name.split(" "):
        plain = "".join(c for c in unicodedata.normalize("NFD", word) if not _is_mark(c))
        # With a macron the sound lacks a vowel: only the consonants before it could be compared.
        native = plain != word or (len(word) > 2 and _sound(plain.lower()) in sound)
        words.append(_LONG_VOWEL.sub(lambda m: m[0][0], plain) if native else word)
    short = " ".join(words)
    return [short] if short == name else [short, name]


def _bare(gloss: str) -> str:
    text = unicodedata.normalize("NFKC", gloss[:_LONGEST]).replace("\0", " ")
    for _ in range(3):  # brackets in brackets
        text = _BRACKETS.sub(" ", text)
    return _SPACES.sub(" ", _OPEN.sub("", text)).strip()


def _sound(romanised: str) -> str:
    """Romanised kana without what spellings disagree on: doubled consonants, y behind sh, ch, j."""
    return _GLIDE.sub("", _DOUBLE.sub(r"\1", romanised.replace("tch", "ch")))


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) == "Mn"
