"""Whether an ASCII full stop ends a sentence, or only an abbreviation, an initial or an ordinal."""

from __future__ import annotations

import re
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
from transflow.text.stops import BACK, OPENERS, Stop, kinds_of, next_word, word_before

if TYPE_CHECKING:
    from transflow.text.languages import Language

_ROMAN: Final = re.compile("[IVXLC]+(?![^\\W_]|['’])|\\(?[ivxlc]+\\)")
_ROMAN_DIGITS: Final = frozenset("IVXLC")
_ZONE: Final = re.compile("(?:[A-Z][\\w-]*\\s+){1,3}[Tt]ime\\b")
_REFERENCE: Final = re.compile("[^\\s,;()]{0,24}[0-9]")
"""A token with a digit in it: what a number's abbreviation announces (``No. ICB/2024/7``)."""

_LISTED_NUMBER: Final = re.compile("[0-9]+(?:[.,/-][0-9]+)*(?:[^\\W\\d_]{1,3}|[ºª°])?[,;)]")
"""A number that a comma follows begins no sentence."""

_CURRENCY: Final = re.compile("(?:USD|EUR|JPY|GBP|CHF|CNY|RUB|США)\\b")
_PLACE: Final = re.compile("\\W*([^\\W\\d_]+)\\.\\s?[0-9]+[^\\W\\d_]{0,3}")
_CLOCK_WORDS: Final = re.compile("[AaPp]\\.?\\s?[Mm]\\b")
_LETTERS: Final = re.compile("[^\\W\\d_]")
_SMALL_NOUNS: Final = frozenset({"fr", "es", "it", "pt"})
_SENTENCE_LIKE: Final = re.compile("[^\\W\\d_][^\\W\\d_A-Z]+ [^\\W\\dA-Z_]")
_WITH_ARTICLE: Final = re.compile(
    "(?:(?:^|\\s)(?:la|los|las|les|des|aux|le|el|al|del|du|dos|das|da|do|os|as|gli|della|degli)\\s"
    "|[dl]ell[’']|[DLdl][’'])$"
)
_ENDS_INSIDE: Final = ".!?…"
_LONG_PARENTHESIS: Final = 600
_GLUED_WORD: Final = re.compile("[^\\W\\d_]++(?![.@/_]\\S)")
_NOTE_NUMBER: Final = re.compile("\\d{1,2}(?=\\s+[^\\W\\d_a-z])")
NUMBERING: Final = re.compile(
    "[\\s（(]*(?:[\u0590-\u1cff\u30a0-\u30fe\u3400-\ud7ff\uff21-\uff5a]{1,10}[ \u3000]?)?"
    "[\\d\\s.．\\-－–の（）()]*[\\d一二三四五六七八九十][\\s）)]*"
)
"""A number, with or without the name of what it counts: ``１－２``, ``図３``, ``표 1``."""

_PARTICLE: Final = re.compile("[をがはにのとへも]|で(?!は|も|す)")
_LAO_WORD: Final = re.compile("[\u0e81-\u0eff]{4}")
_WORDS: Final = re.compile("[^\\W_]+")
_QUOTED: Final = re.compile('"[^"]*+"|“[^“”]*+”|«[^«»]*+»|„[^„“]*+“')
"""Quoted words are a name: they say nothing of the clause they stand in."""

_CJK: Final = re.compile("[ぁ-ヿ㐀-\u9fff]")
_FINAL_SIGMA: Final = "ς"
_CUT_LETTERS: Final = 4
"""Only a whole Greek word ends in the final form of sigma; a shorter one may be cut (κος.)."""

_VOWELS: Final = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöüæøåœAEIOUY")
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
        if text[at - 1] == _FINAL_SIGMA and len(word_before(text, lang, last, at)) > _CUT_LETTERS:
            return not close
        return text[behind + 1 : behind + 2].isupper() and not close
    if following in "&%=/+°" or (
        following in "—–-" and text[behind + 1 : behind + 3].strip()[:1].islower()
    ):
        return False
    word = word_before(text, lang, last, at)
    kinds = kinds_of(word, lang)
    if (
        lang.code in {"km", "th"}
        and not word.isascii()
        and (len(word.rsplit(".", 1)[-1]) < 7 or following.isdigit())
    ):
        return False
    if close and not (close[0] in ")）]］" and opened and (kinds or "." in word)):
        return True
    if len(word) > 1 and (kinds == NEVER or (kinds & (NUMBERED | MONTH) and following.isdigit())):
        return False  # Mr. Sato, No. 5
    if not kinds and len(word) > 1 and word.isalpha() and not _may_be_cut(word, lang):
        return not (following.isdigit() and len(word) < 6 and _LISTED_NUMBER.match(text, behind))
    stop = Stop(text, lang, last, at, behind, word, following, next_word(text, behind))
    if not lang.spaced and (kinds or "." in word or len(word) == 1) and _CJK.match(following):
        return False
    if not lang.spaced and word.isascii() and _PARTICLE.match(text, behind):
        return False
    if at - last < BACK and _only_numbers(text[last:at], lang):
        return False  # Art. 1er. – Les Parties
    if "." in word and word.isupper() and stop.alone:
        return False  # N.B., P.S. before what is to be noted
    if kinds and following in "—–-" and text[behind + 1 : behind + 3].strip()[:1].isdigit():
        return False  # 9 ч. 30 мин. – 10 ч.
    if kinds and not (len(word) == 1 and word.isupper() and not _number_before(stop)):
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


def _abbreviation(stop: Stop, kinds: int) -> bool:
    following = stop.following
    digit = following.isdigit()
    if following in "(（" and not _is_sentence(stop.text, stop.behind):
        return False
    if kinds & (NUMBERED | MONTH) and digit:
        return False
    if kinds & NUMBERED and _REFERENCE.match(stop.text, stop.behind):
        return False
    if kinds & UNIT and _CURRENCY.match(stop.text, stop.behind):
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


def _is_numeral(stop: Stop) -> bool:
    """Whether a Roman numeral or a single capital follows: Vol. II, Fig. A."""
    if _ROMAN.match(stop.text, stop.behind):
        return True
    if stop.text[stop.behind + 1 : stop.behind + 2] in "'’":
        return False  # L'article, J'ai
    return len(stop.nextword) == 1 and stop.nextword.isupper() and stop.following == stop.nextword


def _is_sentence(text: str, at: int) -> bool:
    """Whether the parenthesis that opens here holds sentences of its own."""
    close = text.find(")" if text[at] == "(" else "）", at, at + _LONG_PARENTHESIS)
    first = text[at + 1 : at + 2]
    return (
        close > at
        and text[close - 1] in _ENDS_INSIDE
        and text.count(" ", at, close) > 1
        and (first.isupper() or not (first.isascii() or first.islower()))
    )


def _clock(stop: Stop) -> bool:
    nextword = stop.nextword
    if not _LETTERS.search(_CLOCK_WORDS.sub("", stop.text[max(stop.last, stop.at - 40) : stop.at])):
        return False  # 9 a.m.–10 a.m. Registration
    if stop.following in "(（" or (nextword.isupper() and len(nextword) > 1):
        return False
    if _ZONE.match(stop.text, stop.behind):
        return False
    return not _is_opening(stop) or (stop.starts and nextword not in {"Mr", "Mrs", "Ms"})


def _number_before(stop: Stop) -> bool:
    at = stop.at - len(stop.word)
    before = stop.text[max(stop.last, at - 24) : at].split()
    while len(before) > 1 and stop.lang.words.get(before[-1].rstrip("."), 0) & UNIT:
        before.pop()  # 12.5 bn. t.
    return bool(before) and (before[-1][-1].isdigit() or _ROMAN_DIGITS.issuperset(before[-1]))


def _dotted(stop: Stop) -> bool:
    """Whether a word with full stops inside (``U.S.``, ``example.org.``) ends a sentence."""
    parts = stop.word.split(".")
    if stop.lang.code == "ko" and all(p.lstrip("'’‘").isdigit() for p in parts):
        return False  # 2023.12.1. 개최
    if "" in parts or "@" in stop.word or any(len(p) > 3 or p.isdigit() for p in parts):
        return True
    if _noun_before(stop):
        return True
    return stop.starts and stop.next_is_word


def _noun_before(stop: Stop) -> bool:
    """Whether an acronym with its article is left behind: ``… de la O.N.U. Aprobaron el texto``.

    In languages that write common nouns small, a capital with a small word behind it is then no
    name that the acronym goes with.
    """
    if stop.lang.code not in _SMALL_NOUNS or not _SENTENCE_LIKE.match(stop.text, stop.behind):
        return False
    before = stop.text[max(stop.last, stop.at - len(stop.word) - 8) : stop.at]
    return _WITH_ARTICLE.search(before[: len(before) - len(stop.word)]) is not None


def _initial(stop: Stop) -> bool:
    """Whether a single letter ends a sentence: ``Vitamin C. The …``, not ``J. Sato``."""
    word = stop.word
    starts = stop.starts and stop.next_is_word and not stop.lang.words.get(stop.nextword, 0) & NEVER
    if word.isupper():
        return (starts and not stop.alone) or _designated(stop)
    return word.islower() and (
        starts or not (stop.lang.single_lower or stop.following.isdigit())  # b. 1945
    )


def _designated(stop: Stop) -> bool:
    """Whether a letter names a thing, not a person: ``… under Annex B. Form C is …``."""
    at = stop.at - len(stop.word)
    before = stop.text[max(stop.last, at - BACK) : at].split()
    return len(before) > 1 and before[-1].lower() in stop.lang.designators


def _number(stop: Stop) -> bool:
    if len(stop.word) > 2 and not _counts_sessions(stop):
        return not (stop.lang.code == "ko" and stop.following.isdigit())  # 2023. 9. 7.
    at = stop.at - len(stop.word)
    before = stop.text[max(stop.last, at - 8) : at].rstrip()
    if before.rstrip("—–-")[-1:] in {":", ";", "：", "；"}:
        return False  # as follows: 1. trade; 2. culture
    if stop.lang.ordinals and not _is_reference(before, stop.lang):
        return stop.starts
    return not before.endswith(",") and stop.lang.code != "ko"


def _only_numbers(sentence: str, lang: Language) -> bool:
    """Whether a sentence so far only says which one it is: ``Ст. 1``, ``Abb. 3``."""
    found = _PLACE.fullmatch(sentence)
    return found is not None and bool(kinds_of(found.group(1), lang) & NUMBERED)


def _counts_sessions(stop: Stop) -> bool:
    """Whether a long number is an ordinal, no year: ``auf ihrer 1234. und 1235. Sitzung``."""
    at = stop.at - len(stop.word)
    before = stop.text[max(stop.last, at - BACK) : at].split()
    while len(before) > 1 and before[-1] in stop.lang.connectors and before[-2][:-1].isdigit():
        before = before[:-2]
    return bool(before) and before[-1] in stop.lang.determiners and not stop.starts


def _is_reference(before: str, lang: Language) -> bool:
    """Whether a number counts, not orders, because it follows the likes of ``Nr.`` and ``§``."""
    pieces = before.rsplit(None, 1)
    if not pieces:
        return False
    word = pieces[-1].lstrip(OPENERS)
    return word in {"§", "§§"} or bool(
        word.endswith(".") and lang.words.get(word[:-1], 0) & NUMBERED
    )


def _is_opening(stop: Stop) -> bool:
    """Whether the sentence so far is only an adverbial of time: ``At 5 a.m. Mr. Smith left.``."""
    lang = stop.lang
    last = stop.last
    if stop.at - last > 80 or not lang.openers:
        return False
    last = max(last, stop.text.rfind(": ", last, stop.at) + 1)
    words = _WORDS.findall(_QUOTED.sub("", stop.text[last : stop.at]))
    dated = lang.words.get(stop.word, 0) & AFTER_NUMBER  # 12 марта 2024 г.
    if last > stop.last and words and not words[0][0].isupper():
        return False  # Time: from 9 a.m. to 5 p.m.
    if not words or not (words[0].lower() in lang.openers or (dated and words[0].isdigit())):
        return False
    return all(
        not w.islower() or w in lang.openers or w in lang.words or len(w) == 1 for w in words
    )
