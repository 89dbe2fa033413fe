"""A full stop with the words around it, and what the lists of the language say of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.text.languages import MONTH, NEVER, NUMBERED

if TYPE_CHECKING:
    from transflow.text.languages import Language

BACK: Final = 32
"""No abbreviation is longer, nor is more of a word looked at."""

_NEXT: Final = re.compile("[\"“‘«„‚(（\\[「『¿¡*—–'-]*\\s?([^\\W_]*)")
OPENERS: Final = "([{（［「『“‘«„‚\"'’¿¡*_"
FIELD: Final = re.compile("[^\\W\\d_][\\w-]{1,24}:\\s")
_INVISIBLE: Final = "\u200b\u200e\u200f\u202a\u202c"
_LATIN_END: Final = re.compile("[!-~]+$")
_ELISION: Final = re.compile("[^\\W\\d_]{1,6}[’'](?=[^\\W_])")
_ARABIC_CLITICS: Final = frozenset("وفلب")
"""Letters that are words of their own, written together with the next: ود. سعاد."""

_SPACED_PARTS: Final = 4
"""No abbreviation has more parts (``i. V. m.``, ``до н. э.``)."""

_SHORT: Final = 64
"""An abbreviation that opens a sentence ends within so many characters."""


@dataclass(slots=True)
class Stop:
    """A full stop and what stands around it.

    Attributes:
        text: The block.
        lang: Its language.
        last: Where the sentence began.
        at: The full stop.
        behind: The next character that is no space.
        word: The word before.
        following: The character at ``behind``.
        nextword: The word behind; "" for an initial.
    """

    text: str
    lang: Language
    last: int
    at: int
    behind: int
    word: str
    following: str
    nextword: str

    @property
    def starts(self) -> bool:
        """Whether the next word is one that begins sentences."""
        return self.nextword in self.lang.starters

    @property
    def heads_entry(self) -> bool:
        """Whether the next word heads an entry: ``E-Mail: …``."""
        return FIELD.match(self.text, self.behind) is not None

    @property
    def next_is_word(self) -> bool:
        """Whether the next word is more than a letter: ``A ruling``, ``I``, not ``U.S. A-1``."""
        word = self.nextword
        if len(word) != 1 or not word.isascii():
            return bool(word)
        at = self.text.find(word, self.behind) + 1  # behind what opens it
        after = self.text[at : at + 2]
        return (after[:1].isspace() or after[:1] in {"'", "’"}) and after[1:].islower()

    @property
    def alone(self) -> bool:
        """Whether the word is the first of its sentence."""
        if self.at - self.last > _SHORT:
            return False
        return len("".join(self.text[self.last : self.at].split()).lstrip(OPENERS)) == len(
            self.word
        )


def word_before(text: str, lang: Language, last: int, at: int) -> str:
    """The word that a full stop follows, without what opens it."""
    pieces = text[max(last, at - BACK) : at].rsplit(None, 1)
    if not pieces:
        return ""
    word = pieces[-1].lstrip(OPENERS)
    if (
        len(word) > 1
        and word.isalnum()
        and text[at - 1] == word[-1]
        and (word.isascii() or (lang.spaced and lang.code != "ko"))
    ):
        return word  # the usual case: nothing below changes it
    if text[at - 1].isspace():  # "Mr . Sato", as some programs write
        word = word.rsplit("/", 1)[-1]
        return word if lang.words.get(word, 0) & NEVER or "." in word else ""
    if "@" in word or "://" in word:
        return word
    for mark in "/—–([（":
        if mark in word:
            word = word.rsplit(mark, 1)[1].lstrip(OPENERS)
    if ".," in word:
        word = word.rsplit(",", 1)[1]  # Co.,Ltd.
    if not lang.spaced or lang.code == "ko":
        latin = _LATIN_END.search(word)
        word = latin.group() if latin else word
    elided = _ELISION.match(word)
    if elided:
        word = word[elided.end() :]
    word = word.strip(_INVISIBLE)
    return _spaced_word(text, lang, last, at, word) if len(word) == 1 else word


def _spaced_word(text: str, lang: Language, last: int, at: int, letter: str) -> str:
    """An abbreviation of single letters that is written with spaces: ``т. д.``, ``i. V. m.``."""
    pieces = text[max(last, at - BACK) : at].split()[-_SPACED_PARTS:-1]
    word = letter
    best = letter
    for piece in reversed(pieces):
        if len(piece) != 2 or piece[1] != ".":  # a letter and its full stop
            break
        word = f"{piece[0]}.{word}"
        if word in lang.words and not word.isupper():  # B. C. Grey has two initials
            best = word
    return best


def next_word(text: str, behind: int) -> str:
    """The word behind a full stop without what opens it; "" for an initial."""
    found = _NEXT.match(text, behind)
    if found is None:
        return ""
    word = found.group(1)
    return "" if len(word) == 1 and text[found.end() : found.end() + 1] == "." else word


def kinds_of(word: str, lang: Language) -> int:
    """The classes of an abbreviation, whatever its case; 0 for a word."""
    kinds = lang.words.get(word, 0)
    if kinds:
        return kinds
    if word[:1].isupper() and len(word) > 1:
        kinds = lang.words.get(word[0].lower() + word[1:], 0)
        if not kinds and word.isupper():
            kinds = lang.words.get(word.capitalize(), 0)
    if not kinds and lang.suffixes and len(word) > 3 and word.endswith(lang.suffixes):
        return NUMBERED  # Bahnhofstr. 5
    if not kinds and lang.code == "ar" and word[:1] in _ARABIC_CLITICS:
        kinds = lang.words.get(word[1:], 0)
    if not kinds and "-" in word:
        kinds = lang.words.get(word.rsplit("-", 1)[1], 0) & (NEVER | MONTH)
    return kinds
