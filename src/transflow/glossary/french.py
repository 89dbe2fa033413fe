"""What French does to a noun and its adjectives: number and gender.

Everything works on folded words.
"""

from __future__ import annotations

import unicodedata

_FEMININE = (
    "é",
    "al",
    "el",
    "ol",
    "ent",
    "ant",
    "ien",
    "ais",
    "ois",
    "ain",
    "in",
    "un",
    "if",
    "u",
    "er",
)
"""Endings of adjectives and names of persons that take -e."""
_GENDERS = (
    ("eur", "euse"),
    ("eur", "rice"),
    ("eux", "euse"),
    ("er", "ère"),
    ("if", "ive"),
    ("el", "elle"),
    ("en", "enne"),
    ("et", "ète"),
    ("f", "ffe"),
    ("ic", "ique"),
    ("aut", "aute"),
    ("int", "inte"),
    ("at", "ate"),
)
"""Masculine and feminine endings of persons and adjectives (directeur, directrice)."""
_PLURALS = {
    "œil": ("yeux",),
    "ciel": ("cieux",),
    "travail": ("travaux",),
    # Before a vowel: un nouvel accord, de nouveaux accords.
    "nouvel": ("nouveaux", "nouveau"),
    "bel": ("beaux", "beau"),
    "vieil": ("vieux",),
}
CHANGING = frozenset({"œil", "oeil", "yeux", "ciel", "cieux"})
"""Words whose first letters change."""


def refuses(word: str, tail: str) -> bool:
    """Tell whether an ending makes another word: porte is not of port."""
    if tail == "x":
        return not word.endswith(("eau", "eu", "au", "ou"))
    return tail != "s" and not word.endswith(_FEMININE)


def same(word: str, other: str, *, fixed: bool, plural_only: bool) -> bool:
    """Tell whether two different words are forms of one.

    Args:
        word: Of the term.
        other: Of the text.
        fixed: The term is a name: it may become plural, not singular.
        plural_only: Number is the only thing that may differ.
    """
    if word.endswith("um") and other == word[:-2] + "a":
        return True  # salaires minima
    if _plural(word, other) or (not fixed and _plural(other, word)):
        return True
    return not plural_only and any(
        _plural(woman, other) or woman == other for woman in _women(word)
    )


def _women(word: str) -> list[str]:
    found = [
        word[: -len(man)] + woman
        for man, woman in _GENDERS
        if word.endswith(man) and len(word) > len(man)
    ]
    if word.endswith(_FEMININE):
        found.append(word + "e")
    return found


def _plural(one: str, many: str) -> bool:
    if many == one + "s" or (many == one + "x" and not refuses(one, "x")):
        return True
    if many in _PLURALS.get(one, ()):
        return True
    return one.endswith(("al", "ail")) and many == one[: one.rfind("a") + 1] + "ux"


def unaccented(text: str) -> str:
    """A folded text without accents, letter by letter, so that offsets stay."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", char)[0] for char in text)


def is_unaccented_capital(key: str, written: str) -> bool:
    """Tell whether words differ from a term by accents that their capitals lack, and no others.

    Args:
        key: The folded term.
        written: The words of the text, with their case.
    """
    for word, other in zip(key.split(), written.split(), strict=False):
        for char, found in zip(word, other, strict=False):
            lost = unaccented(char) != char and found.lower() == unaccented(char)
            if lost and not found.isupper():
                return False
    return True
