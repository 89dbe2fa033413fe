"""Whether an ASCII full stop ends a sentence, or only an abbreviation, an initial or an ordinal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.text.languages import (
    AFTER_NUMBER,
    CLOCK,
    CLOSING,
    FINAL,
    MONTH,
    NEVER,
    NUMBERED,
    UNIT,
)

if TYPE_CHECKING:
    from transflow.text.languages import Language

_BACK: Final = 32
"""No abbreviation is longer, nor is more of a word looked at."""

_NEXT: Final = re.compile("[\"“‘«„‚(（\\[「『¿¡*—–'-]*\\s?([^\\W_]*)")
_ROMAN: Final = re.compile("[IVXLC]+(?![^\\W_])|\\(?[ivxlc]+\\)")
_ROMAN_DIGITS: Final = frozenset("IVXLC")
_OPENERS: Final = "([{（［「『“‘«„‚\"'’¿¡*_"
_INVISIBLE: Final = "\u200b\u200e\u200f\u202a\u202c"
_ZONE: Final = re.compile("(?:[A-Z][\\w-]*\\s+){1,3}[Tt]ime\\b")
_GLUED_WORD: Final = re.compile("[^\\W\\d_]++(?![.@/_]\\S)")
_NOTE_NUMBER: Final = re.compile("\\d{1,2}(?=\\s+[^\\W\\d_a-z])")
_WORDS: Final = re.compile("[^\\W_]+")
_CJK: Final = re.compile("[ぁ-ヿ㐀-\u9fff]")
_VOWELS: Final = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöüæøåœAEIOUY")
_CONSONANT_LANGUAGES: Final = frozenset({"en", "fr", "es", "it", "pt", "de", "nl"})
_LATIN_END: Final = re.compile("[!-~]+$")
_ELISION: Final = re.compile("[^\\W\\d_]{1,6}[’'](?=[^\\W_])")
_KOREAN_ENDS: Final = frozenset("다요까음함")


@dataclass(slots=True)
class _Stop:
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
    def alone(self) -> bool:
        """Whether the word is the first of its sentence."""
        return not self.text[self.last : self.at - len(self.word)].strip()


def _word_before(text: str, lang: Language, last: int, at: int) -> str:
    """The word that a full stop follows, without what opens it."""
    pieces = text[max(last, at - _BACK) : at].rsplit(None, 1)
    if not pieces:
        return ""
    word = pieces[-1].lstrip(_OPENERS)
    if text[at - 1].isspace():  # "Mr . Sato", as some programs write
        return word if lang.words.get(word, 0) & NEVER or "." in word else ""
    if "@" in word or "://" in word:
        return word
    for mark in "/—–([（":
        if mark in word:
            word = word.rsplit(mark, 1)[1].lstrip(_OPENERS)
    if not lang.spaced or lang.code == "ko":
        latin = _LATIN_END.search(word)
        word = latin.group() if latin else word
    elided = _ELISION.match(word)
    if elided:
        word = word[elided.end() :]
    return word.strip(_INVISIBLE)


def _next_word(text: str, behind: int) -> str:
    found = _NEXT.match(text, behind)
    if found is None:
        return ""
    word = found.group(1)
    return "" if len(word) == 1 and text[found.end() : found.end() + 1] == "." else word


def _kinds(word: str, lang: Language) -> int:
    """The classes of an abbreviation, whatever its case; 0 for a word."""
    kinds = lang.words.get(word, 0)
    if not kinds and word[:1].isupper() and len(word) > 1:
        kinds = lang.words.get(word[0].lower() + word[1:], 0)
        if not kinds and word.isupper():
            kinds = lang.words.get(word.capitalize(), 0)
    if not kinds and "-" in word:
        kinds = lang.words.get(word.rsplit("-", 1)[1], 0) & NEVER
    return kinds


def glued_end(text: str, lang: Language, last: int, at: int) -> int:
    """The end of a sentence whose full stop no space follows, or 0.

    Args:
        text: The block.
        lang: Its language.
        last: Where the sentence began.
        at: The full stop.
    """
    stop = at + 1
    word = _word_before(text, lang, last, at)
    following = text[stop]
    if _CJK.match(following):
        return stop if word and _CJK.match(word[-1]) else 0
    if lang.code == "ko" and "가" <= following <= "힣":
        return stop if word[-1:] in _KOREAN_ENDS else 0
    if word in lang.words:
        return 0
    if following.isdigit():
        number = _NOTE_NUMBER.match(text, stop)
        is_word = word.isalpha() and word[-1].islower() and len(word) > 2
        return number.end() if number and is_word else 0
    figure = len(word) > 3 and word[-1].isdigit() and "." not in word
    plain = len(word) > 2 and word[-2:].islower() and word.isalpha()
    if not following.isupper() or not (plain or figure):
        return 0
    after = _GLUED_WORD.match(text, stop)
    if after is None:
        return 0  # a file name, an address
    glued = after.group()
    return stop if glued[1:2].islower() or _ROMAN.fullmatch(glued) else 0


def ends_here(
    text: str, lang: Language, span: tuple[int, int], behind: int, close: str, *, opened: bool
) -> bool:
    """Whether a full stop with a space, a closing mark or a note behind it ends its sentence.

    Args:
        text: The block.
        lang: Its language.
        span: Where the sentence began, and the full stop.
        behind: The next character that is no space.
        close: Closing marks behind the full stop.
        opened: Whether the closing marks close a pair that was opened inside the sentence.
    """
    last, at = span
    following = text[behind]
    if following.islower():
        return text[behind + 1 : behind + 2].isupper() and not close
    if following in "&%=/+°" or (
        following in "—–-" and text[behind + 1 : behind + 3].strip()[:1].islower()
    ):
        return False
    word = _word_before(text, lang, last, at)
    kinds = _kinds(word, lang)
    native = word and not word.isascii()
    if lang.code == "km" and native and (len(word) < 7 or following.isdigit()):
        return False
    if close and not (close[0] in ")）]］" and opened and (kinds or "." in word)):
        return True
    if not kinds and len(word) > 1 and word.isalpha() and not _may_be_cut(word, lang):
        return True
    stop = _Stop(text, lang, last, at, behind, word, following, _next_word(text, behind))
    if not lang.spaced and (kinds or "." in word or len(word) == 1) and _CJK.match(following):
        return False
    if kinds:
        return _abbreviation(stop, kinds)
    if "." in word:
        return _dotted(stop)
    if len(word) == 1 and word.isalpha():
        return _initial(stop)
    if word.rstrip("°ºª").isdigit():
        return _number(stop)
    return not (len(word) > 1 and word.isalpha()) or stop.starts


def _may_be_cut(word: str, lang: Language) -> bool:
    """Whether a word that no list knows looks like an abbreviation or a Roman ordinal."""
    if word.isupper():
        return lang.ordinals and _ROMAN_DIGITS.issuperset(word)  # Ludwig XIV.
    return len(word) <= 5 and lang.code in _CONSONANT_LANGUAGES and _VOWELS.isdisjoint(word)


def _abbreviation(stop: _Stop, kinds: int) -> bool:
    following = stop.following
    digit = following.isdigit()
    if following in "(（" and stop.text[stop.behind + 1 : stop.behind + 2].isdigit():
        return False
    if kinds & (NUMBERED | MONTH) and digit:
        return False
    if kinds & NUMBERED and (following in "(（§[№" or _is_numeral(stop)):
        return stop.nextword == "I" and bool(kinds & CLOSING)
    if kinds & CLOCK:
        return _clock(stop)
    if kinds & (UNIT | AFTER_NUMBER) and _number_before(stop):
        if digit or stop.lang.code == "de":  # 2 Mio. Euro: a noun's capital tells nothing
            return not digit and stop.starts
        return not _is_opening(stop)
    if kinds & (CLOSING | MONTH):
        if digit:
            return bool(kinds & CLOSING) and not kinds & NUMBERED
        return stop.starts or not _is_opening(stop)
    if kinds & UNIT and not kinds & (NEVER | AFTER_NUMBER | NUMBERED):
        return True
    if kinds & FINAL:
        return stop.starts
    return bool(kinds & NUMBERED) and stop.starts and not kinds & NEVER and not stop.alone


def _is_numeral(stop: _Stop) -> bool:
    """Whether a Roman numeral or a single capital follows: Vol. II, Fig. A."""
    if _ROMAN.match(stop.text, stop.behind):
        return True
    return len(stop.nextword) == 1 and stop.nextword.isupper() and stop.following == stop.nextword


def _clock(stop: _Stop) -> bool:
    nextword = stop.nextword
    if stop.following in "(（" or (nextword.isupper() and len(nextword) > 1):
        return False
    if _ZONE.match(stop.text, stop.behind):
        return False
    return not _is_opening(stop) or (stop.starts and nextword not in {"Mr", "Mrs", "Ms"})


def _number_before(stop: _Stop) -> bool:
    at = stop.at - len(stop.word)
    before = stop.text[max(stop.last, at - 12) : at].split()
    return bool(before) and (before[-1][-1].isdigit() or _ROMAN_DIGITS.issuperset(before[-1]))


def _dotted(stop: _Stop) -> bool:
    """Whether a word with full stops inside (``U.S.``, ``example.org.``) ends a sentence."""
    parts = stop.word.split(".")
    if "" in parts or "@" in stop.word or any(len(p) > 3 or p.isdigit() for p in parts):
        return True
    return stop.starts and (
        len(stop.nextword) > 1 or stop.nextword == "I" or not stop.nextword.isascii()
    )


def _initial(stop: _Stop) -> bool:
    """Whether a single letter ends a sentence: ``Vitamin C. The …``, not ``J. Sato``."""
    word = stop.word
    starts = (
        stop.starts
        and (len(stop.nextword) > 1 or not stop.nextword.isascii())
        and not stop.lang.words.get(stop.nextword, 0) & NEVER
    )
    if word.isupper():
        return starts and not stop.alone
    return word.islower() and (starts or not stop.lang.single_lower)


def _number(stop: _Stop) -> bool:
    if len(stop.word) > 2:
        return not (stop.lang.code == "ko" and stop.following.isdigit())  # 2023. 9. 7.
    at = stop.at - len(stop.word)
    before = stop.text[max(stop.last, at - 8) : at].rstrip()
    if before.rstrip("—–-")[-1:] in {":", ";", "：", "；"}:
        return False  # as follows: 1. trade; 2. culture
    if stop.lang.ordinals:
        return stop.starts
    return not before.endswith(",") and stop.lang.code != "ko"


def _is_opening(stop: _Stop) -> bool:
    """Whether the sentence so far is only an adverbial of time: ``At 5 a.m. Mr. Smith left.``."""
    lang = stop.lang
    last = max(stop.last, stop.text.rfind(": ", stop.last, stop.at) + 1)
    if stop.at - last > 80 or not lang.openers:
        return False
    words = _WORDS.findall(stop.text, last, stop.at)
    if not words or words[0].lower() not in lang.openers:
        return False
    return all(
        not w.islower() or w in lang.openers or w in lang.words or len(w) == 1 for w in words
    )
