"""Whether an ASCII full stop ends a sentence, or only an abbreviation, an initial or an ordinal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.text.abbreviations import (
    ROMAN,
    ROMAN_DIGITS,
    abbreviation_ends,
    dotted_ends,
    ends_entry,
    ends_with_letter,
    initial_ends,
    number_before,
    number_ends,
    only_numbers,
)
from transflow.text.languages import FINAL, MONTH, NEVER, NUMBERED
from transflow.text.stops import BACK, OPENERS, Stop, kinds_of, next_word, word_before

if TYPE_CHECKING:
    from transflow.text.languages import Language

_LISTED_NUMBER: Final = re.compile(
    "[0-9]+(?:[.,/-][0-9]+)*(?:[^\\W\\d_]{1,3}|[ºª°])?[,;)]|[0-9]{1,3}\\s?°[ \u00a0]?[0-9NSEW]"
)
"""A number that a comma follows begins no sentence, nor do degrees: long. 7° W."""

_SUFFIX: Final = re.compile("([A-Z][A-Za-z]{1,4})(?:[.,;)’]|\\s[a-z])")
_UNIT_SLASH: Final = re.compile(
    "[0-9]\\s?[^\\W\\d_]{1,4}[²³]?/[^\\W\\d_]{1,4}[²³]?$|%[ \u00a0]?(\\w)/\\1$"
)
"""A rate: 60 km/h, 5 % y/y."""
_CUT_WORDS: Final = {
    "hi": re.compile("[\u0904-\u0939](?:\u094d[\u0915-\u0939])?[\u0900-\u0903\u093c-\u094c]*"),
    "lo": re.compile("[\u0e81-\u0eae]{1,2}"),
}
"""What is no word, but cut down to its head: a syllable (रा. कृ. वर्मा), bare consonants (ປອ.)."""
_INITIALS: Final = re.compile("[^\\W\\d_](?:\\.[^\\W\\d_])+")
_ADDRESS: Final = re.compile("https?://|www\\.")
_QUOTE_OPENERS: Final = frozenset("“„«‘‚\"'")
_GLUED_WORD: Final = re.compile("[^\\W\\d_]++(?![.@/_]\\S)")
_NOTE_NUMBER: Final = re.compile("\\d{1,2}(?=\\s+[^\\W\\d_a-z])")
NUMBERING: Final = re.compile(
    "[\\s（(]*(?:[\u0590-\u1cff\u30a0-\u30fe\u3400-\ud7ff\uff21-\uff5a]{1,10}[ \u3000]?)?"
    "[\\d\\s.．\\-－–の（）()]*[\\d一二三四五六七八九十][\\s）)]*"
)
"""A number, with or without the name of what it counts: ``１－２``, ``図３``, ``표 1``."""

_PARTICLE: Final = re.compile("[をがはにのとへも]|で(?!は|も|す)")
_LAO_WORD: Final = re.compile("[\u0e81-\u0eff]{4}")
_CJK: Final = re.compile("[ぁ-ヿ㐀-\u9fff]")
_FINAL_SIGMA: Final = "ς"
_CUT_LETTERS: Final = 4
"""Only a whole Greek word ends in the final form of sigma; a shorter one may be cut (κος.)."""

_VOWELS: Final = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöüæøåœAEIOUY")
_CUT_WORD: Final = 5
"""No word cut short to its consonants is longer (``blvd``)."""

_CUT_DEGREE: Final = 3
"""Characters of the first half of a degree (``LL.``), no initial."""

_CONSONANT_LANGUAGES: Final = frozenset({"en", "fr", "es", "it", "pt", "de", "nl"})
_KOREAN_REMARK: Final = re.compile("\\([^().]{1,60}\\)(?=\\s+\\S)")
KOREAN_ENDS: Final = frozenset("다요까음함죠네오")
"""Syllables that Korean sentences end with."""


def glued_end(text: str, lang: Language, last: int, at: int) -> int:
    """The end of a sentence whose full stop no space follows, or 0.

    Args:
        text: The block.
        lang: Its language.
        last: Where the sentence began.
        at: The full stop.
    """
    stop = at + 1
    following = text[stop]
    if following.islower() or (following.isdigit() and text[at - 1 : at].isdigit()):
        return 0  # e.g., 3.5
    word = word_before(text, lang, last, at)
    if _CJK.match(following):
        return stop if word and _CJK.match(word[-1]) else 0
    if lang.code == "ko" and "가" <= following <= "힣":
        return stop if word[-1:] in KOREAN_ENDS else 0
    if lang.code == "ko" and following == "(" and word[-1:] in KOREAN_ENDS:
        if lang.aside is not None and lang.aside.match(text, stop):
            return stop
        remark = _KOREAN_REMARK.match(text, stop)
        return remark.end() if remark else 0
    if word in lang.words:
        return 0
    if "ກ" <= following <= "ໝ":  # Lao without spaces: no part of an abbreviation is so long
        return stop if _LAO_WORD.match(text, stop) and len(word) > 3 and "." not in word else 0
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
    return stop if glued[1:2].islower() or ROMAN.fullmatch(glued) else 0


def usual_end(text: str, lang: Language, last: int, at: int) -> bool:
    """Whether a full stop before a space and an ASCII capital surely ends a sentence.

    It does behind a small ASCII word that no list has and that is not cut, some way into the
    sentence: what ``ends_here`` says of most full stops, without looking at anything else.

    Args:
        text: The block.
        lang: Its language.
        last: Where the sentence began.
        at: The full stop; no closing mark is behind it.
    """
    if at - last <= BACK or lang.full_stop_is_comma:
        return False
    word = text[text.rfind(" ", at - BACK, at) + 1 : at]
    return (
        1 < len(word) < BACK
        and word.isascii()
        and word.isalpha()
        and word.islower()
        and word not in lang.words
        and not (lang.suffixes and word.endswith(lang.suffixes))
        and (len(word) > _CUT_WORD or not _VOWELS.isdisjoint(word))
    )


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
    if following.islower() and not (following in "hw" and _ADDRESS.match(text, behind)):
        if text[at - 1] == _FINAL_SIGMA and len(word_before(text, lang, last, at)) > _CUT_LETTERS:
            return not close
        return text[behind + 1 : behind + 2].isupper() and not close
    if following in "&%=/+°" or (
        following in "—–-" and text[behind + 1 : behind + 3].strip()[:1].islower()
    ):
        return False
    if following in "€$£¥₽₩" and not text[behind + 1 : behind + 3].strip()[:1].isdigit():
        return False  # 2,5 mill. € del Fondo
    word = word_before(text, lang, last, at)
    kinds = kinds_of(word, lang)
    pair = 0
    if (kinds or len(word) == 1) and text[at - len(word) - 1 : at - len(word)] in {" ", "\u00a0"}:
        pair = _pair_kinds(text, lang, at, word)
        kinds = pair or kinds
    if (
        lang.code in {"km", "th"}
        and not word.isascii()
        and (len(word.rsplit(".", 1)[-1]) < 7 or following.isdigit())
    ) or (
        lang.code in {"km", "my"}
        and word.isascii()
        and "\u1000" <= following < "\u1800"  # a full stop behind Latin letters is no ។
    ):
        return False
    if text[at - 2 : at] == "./":
        return False  # Müller ./. Deutschland
    if close and kinds & NEVER and opened and text[at - len(word) - 1] in _QUOTE_OPENERS:
        return next_word(text, behind) in lang.starters  # statt „Hr.“ „Fr.“
    if close and not (close[0] in ")）]］" and opened and (kinds or "." in word)):
        return not (close[0] in ")]" and _is_cut_aside(text, lang, at, word, behind))
    if len(word) > 1 and (kinds == NEVER or (kinds & (NUMBERED | MONTH) and following.isdigit())):
        return ends_entry(text, last, at - len(word), behind)  # not Mr. Sato, No. 5
    if not lang.spaced and word.isascii() and _PARTICLE.match(text, behind):
        return False  # 「No comment. と述べた」
    if at - last < BACK and only_numbers(text[last:at], lang):
        return False  # Art. 1er. – Les Parties; Table 4. Exports
    if not kinds and lang.code in _CUT_WORDS and _CUT_WORDS[lang.code].fullmatch(word):
        return False
    if not kinds and len(word) > 1 and word.isalpha() and not _may_be_cut(word, lang):
        return not (following.isdigit() and len(word) < 6 and _LISTED_NUMBER.match(text, behind))
    stop = Stop(text, lang, last, at, behind, word, following, next_word(text, behind))
    if not lang.spaced and (kinds or "." in word or len(word) == 1) and _CJK.match(following):
        return False
    if "." in word:
        if word[-1] in ")]":
            return True  # (0915 G.M.T.). Three …
        if word.isupper() and stop.alone:
            return False  # N.B., P.S. before what is to be noted
    if kinds and following in "—–-" and text[behind + 1 : behind + 3].strip()[:1].isdigit():
        return False  # 9 ч. 30 мин. – 10 ч.
    if following in "—–-" and text[behind + 1 : behind + 2] == " " and _INITIALS.fullmatch(word):
        return False  # AUSTIN, T.X. – The …
    if text[at - len(word) - 1 : at - len(word)] == "/" and _UNIT_SLASH.search(
        text[max(last, at - BACK) : at]
    ):
        return True
    if kinds == NEVER and len(word) == 1 and ends_with_letter(text, last, at):
        return following.isupper()
    if kinds and (pair or not (len(word) == 1 and word.isupper() and not number_before(stop))):
        return abbreviation_ends(stop, kinds)
    if "." in word:
        return dotted_ends(stop)
    if len(word) == 1 and word.isalpha():
        return initial_ends(stop)
    if word.rstrip("°ºª").isdigit():
        return number_ends(stop)
    return not (len(word) > 1 and word.isalpha()) or stop.starts or stop.heads_entry


def _pair_kinds(text: str, lang: Language, at: int, word: str) -> int:
    """The classes of an abbreviation of two words (``av. J.-C.``, ``LL. M.``), or 0."""
    before = text[max(0, at - len(word) - 8) : at - len(word)].split()[-1:]
    if not before or before[0][-1] != ".":
        return 0
    pair = before[0].lstrip(OPENERS) + word
    is_initials = pair.isupper() and (len(word) > 1 or len(before[0]) < _CUT_DEGREE)
    return 0 if is_initials else lang.words.get(pair, 0)


def _is_cut_aside(text: str, lang: Language, at: int, word: str, behind: int) -> bool:
    """Whether a remark of one small word is an abbreviation: ``Gen. (ret.) Marsh``, ``(Sgd.)``."""
    return (
        (word.islower() or bool(lang.words.get(word, 0) & NEVER))
        and text[at - len(word) - 1 : at - len(word)] in {"(", "["}
        and next_word(text, behind) not in lang.starters
    )


def names_company(text: str, lang: Language, behind: int) -> bool:
    """Whether the abbreviation that ends a company's name stands here: ``Inc.``, ``Ltd``."""
    found = _SUFFIX.match(text, behind)
    return found is not None and lang.words.get(found.group(1), 0) == FINAL


def _may_be_cut(word: str, lang: Language) -> bool:
    """Whether a word that no list knows looks like an abbreviation or a Roman ordinal."""
    if word.isupper():
        return lang.ordinals and ROMAN_DIGITS.issuperset(word)  # Ludwig XIV.
    return len(word) <= _CUT_WORD and lang.code in _CONSONANT_LANGUAGES and _VOWELS.isdisjoint(word)
