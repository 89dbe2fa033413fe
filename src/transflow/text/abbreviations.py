"""Whether the full stop of an abbreviation, an initial or a number also ends its sentence."""

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
from transflow.text.ordinals import HANGUL
from transflow.text.stops import BACK, FIELD, OPENERS, Stop, kinds_of

if TYPE_CHECKING:
    from transflow.text.languages import Language

ROMAN: Final = re.compile("[IVXLC]+(?![^\\W_]|['’])|\\(?[ivxlc]+\\)")
_ARTICLE: Final = re.compile("[AI] [a-z]")
_PRONOUN: Final = re.compile("I(?:['’]|\\s+[a-z])")
ROMAN_DIGITS: Final = frozenset("IVXLC")
_ZONE: Final = re.compile("(?:[A-Z][\\w-]*\\s+){1,3}[Tt]ime\\b|[A-Z]\\.(?:[A-Z]\\.)?T\\.")
_REFERENCE: Final = re.compile("[^\\s,;()]{0,24}[0-9]")
"""A token with a digit in it: what a number's abbreviation announces (``No. ICB/2024/7``)."""

_BEHIND_UNITS: Final = re.compile(
    "(?:USD|EUR|JPY|GBP|CHF|CNY|RUB|США)\\b|[NSEW]\\.(?:\\s?[NSEW]\\.)?,?\\s[a-z]"
)
"""A currency, or a side of the world: ``5 bn. USD``, ``30 mi. N. of Oban``."""

_PLACE: Final = re.compile(
    "\\W*([^\\W\\d_]+)(?:\\.\\s?[0-9]+[^\\W\\d_]{0,3}"
    "|\\s(?:[0-9]+(?:[.-][0-9]+)*[^\\W\\d_]{0,3}|[IVXLC]+|[A-Z](?:[.-][0-9]+)*))"
)
_PLURAL: Final = re.compile("[A-Z][a-z]{3,}(?<![aius])s [a-z]")
"""A capital and the end of a plural, then a small word."""

_CLAUSE: Final = re.compile(
    "[A-Z][a-z]{3,}(?:(?<![aius])s [a-z]"
    "| (?:is|are|was|were|has|have|had|will|would|shall|should|may|might|can|could|must)\\b)"
)
"""A capital that begins a clause: the subject, then its verb."""

_MEASURE: Final = re.compile(
    "(?:^|[\\s±–-])(?:\\d{1,3}|\\d+[.,]\\d+)"
    "(?:[ \u00a0][VWKВΩ]|[ \u00a0]?(?:°|deg\\.)[ \u00a0][CFСK])$"
    "|\\d[°'\"’”′″][ \u00a0]?[NSEWO]$"
)
_CUT_HEAD: Final = re.compile("[^\\W\\d_]{2,8}\\. (?=[^\\W\\d_])")
_NAME_PARTICLE: Final = re.compile("(?:L[eao]|Les|D[eiu]|De[ls]|Dos|Das?) [^\\Wa-z\\d_]")
_ERA: Final = re.compile("(?:A\\.?D|B\\.?C|B?\\.?C\\.?E)\\b")
_NUMBERED_NEXT: Final = re.compile("[^\\W\\d_]+\\.?[ \u00a0]?[0-9]")
_HYPHENED_INITIALS: Final = re.compile("[^\\W\\d_]{1,2}\\.-[^\\W\\d_]{1,2}")
_DAY_GOES_ON: Final = re.compile(
    "[A-Z][a-z]+(?:[,;.)]|\\s+(?:to|through|and|or|until|till|on|in|at|until|the)\\b|\\s*[-–—]|\\s+[0-9]|$)"
)
"""A day that belongs to the hour before it: ``5 p.m. Friday.``, not ``5 p.m. Friday is …``."""

_ENTRY: Final = re.compile("\\s*[^\\W\\d_][\\w.-]{1,24}(?: [\\w.-]{1,24})?:(?:\\s[\\w-]+\\.?)?\\s")
_LETTERED: Final = re.compile("(?:[Ll]itt?|[Bb]uchst|Buchstabe|[Pp]ara|[Ss]ubpara)\\.?\\s[abceg]$")
_LONGEST_ENTRY: Final = 80
"""What heads an entry, and a word of what it says."""

_LONGEST_DATELINE: Final = 48
"""A place and a date at the head of a report."""

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
_WORDS: Final = re.compile("[^\\W_]+")
_QUOTED: Final = re.compile('"[^"]*+"|“[^“”]*+”|«[^«»]*+»|„[^„“]*+“')
"""Quoted words are a name: they say nothing of the clause they stand in."""


def abbreviation_ends(stop: Stop, kinds: int) -> bool:
    """Whether an abbreviation of these classes ends its sentence: ``etc. The …``, not ``No. 5``."""
    following = stop.following
    digit = following.isdigit()
    if following in "(（" and not _is_sentence(stop.text, stop.behind):
        return False
    if kinds & (NUMBERED | MONTH) and digit:
        return False
    if kinds & MONTH and following in "—–-" and stop.at - stop.last < _LONGEST_DATELINE:
        return False  # PORT ALMA, 12. Okt. – Die …
    if kinds & NUMBERED and _REFERENCE.match(stop.text, stop.behind):
        return False
    if kinds & UNIT and _BEHIND_UNITS.match(stop.text, stop.behind):
        return False
    if kinds & NUMBERED and (following in "(（§[№" or _is_numeral(stop)):
        if stop.word.isupper() and len(stop.word) > 1 and _ARTICLE.match(stop.text, stop.behind):
            return True  # the SEC. A spokesman …
        return bool(kinds & CLOSING) and _PRONOUN.match(stop.text, stop.behind) is not None
    if following == "№":
        return False  # от 5 мая 2005 г. № 12
    if kinds & CLOCK:
        return _clock(stop)
    if kinds & (UNIT | AFTER_NUMBER) and number_before(stop):
        if digit or stop.lang.code == "de":  # 2 Mio. Euro: a noun's capital tells nothing
            return not digit and (stop.starts or stop.heads_entry)
        if kinds & AFTER_NUMBER and ROMAN.match(stop.text, stop.behind):
            return False  # в 80-х гг. XIX в.
        if _ERA.match(stop.text, stop.behind):
            return False  # 5th c. B.C.
        return not _is_opening(stop)
    if kinds & (CLOSING | MONTH):
        if digit:
            return bool(kinds & CLOSING) and not kinds & (NUMBERED | UNIT)
        return stop.starts or not _is_opening(stop)
    if kinds & UNIT and not kinds & (NEVER | AFTER_NUMBER | NUMBERED):
        return not digit  # Km. 5 de la carretera; min. 20 °C
    if _announces_number(stop):
        return False
    if kinds & FINAL:
        return stop.starts or (not kinds & NEVER and _plural_starts(stop))
    return bool(kinds & NUMBERED) and stop.starts and not kinds & NEVER and not stop.alone


def _announces_number(stop: Stop) -> bool:
    """Whether another abbreviation follows with its number: ``App. No. 44``, ``Pub. L. No. 5``."""
    return (
        bool(stop.lang.words.get(stop.nextword, 0) & NUMBERED)
        and _NUMBERED_NEXT.match(stop.text, stop.behind) is not None
    )


def _plural_starts(stop: Stop) -> bool:
    """Whether a plural that is no name begins the next sentence: ``… Elm St. Deliveries use …``."""
    return stop.lang.code == "en" and _PLURAL.match(stop.text, stop.behind) is not None


def _is_numeral(stop: Stop) -> bool:
    """Whether a Roman numeral or a single capital follows: Vol. II, Fig. A."""
    if ROMAN.match(stop.text, stop.behind):
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
    if stop.word.isupper() and not number_before(stop):
        return stop.starts  # P.M. Begin, a Prime Minister
    if stop.lang.words.get(nextword[:3], 0) & MONTH and _DAY_GOES_ON.match(stop.text, stop.behind):
        return False
    if _ZONE.match(stop.text, stop.behind):
        return False
    return not _is_opening(stop) or (stop.starts and nextword not in {"Mr", "Mrs", "Ms"})


def ends_with_letter(text: str, last: int, at: int) -> bool:
    """Whether a small letter names a part of a law: ``Buchst. c. Das …``, not ``Anl. z. Brief``."""
    return _LETTERED.search(text, max(last, at - BACK), at) is not None


def ends_entry(text: str, last: int, at: int, behind: int) -> bool:
    """Whether a form's entry ends before the next one: ``Rank: Lt. Gen. Born: …``.

    Args:
        text: The block.
        last: Where the sentence began.
        at: The abbreviation.
        behind: What follows it.
    """
    return (
        at - last < _LONGEST_ENTRY
        and (text[at].islower() or text[at - 2 : at - 1] == ".")  # not "Q: Mr. Secretary: …"
        and FIELD.match(text, behind) is not None
        and _ENTRY.fullmatch(text, last, at) is not None
    )


def number_before(stop: Stop) -> bool:
    """Whether a number stands before the word, as before a unit or a Russian year."""
    at = stop.at - len(stop.word)
    before = stop.text[max(stop.last, at - 24) : at].split()
    while len(before) > 1 and stop.lang.words.get(before[-1].rstrip("."), 0) & UNIT:
        before.pop()  # 12.5 bn. t.
    if not before:
        return False
    number = before[-1].rstrip("%‰")
    if not number:
        return True  # 13 % vol.
    if number[-1].isdigit() or (number[0].isdigit() and number[-1].isalpha()):
        return True  # 90, 90-х
    return ROMAN_DIGITS.issuperset(number)


def dotted_ends(stop: Stop) -> bool:
    """Whether a word with full stops inside (``U.S.``, ``example.org.``) ends a sentence."""
    parts = stop.word.split(".")
    if "-" in parts[0] and parts[0][-2:-1] == "-":
        parts[0] = parts[0][-1]  # the Iran-U.S. Claims Tribunal
    if stop.lang.code == "ko" and all(p.lstrip("'’‘").isdigit() for p in parts):
        return False  # 2023.12.1. 개최
    if _HYPHENED_INITIALS.fullmatch(stop.word):
        return False  # J.-Y. Le Bris
    if "" in parts or "@" in stop.word or any(len(p) > 3 or p.isdigit() for p in parts):
        return True
    if _noun_before(stop) or stop.heads_entry:
        return True
    if stop.starts:
        return stop.next_is_word
    if stop.lang.code != "en" or not _is_place(stop):
        return False
    return _CLAUSE.match(stop.text, stop.behind) is not None


def _is_place(stop: Stop) -> bool:
    """Whether an acronym says where a town is: ``Raleigh, N.C.``, not ``the U.S.``."""
    at = stop.at - len(stop.word)
    return stop.text[max(stop.last, at - BACK) : at].rstrip().endswith(",") and len(stop.word) < 6


def _noun_before(stop: Stop) -> bool:
    """Whether an acronym with its article is left behind: ``… de la O.N.U. Aprobaron el texto``.

    In languages that write common nouns small, a capital with a small word behind it is then no
    name that the acronym goes with.
    """
    if stop.lang.code not in _SMALL_NOUNS or not _SENTENCE_LIKE.match(stop.text, stop.behind):
        return False
    before = stop.text[max(stop.last, stop.at - len(stop.word) - 8) : stop.at]
    return _WITH_ARTICLE.search(before[: len(before) - len(stop.word)]) is not None


def initial_ends(stop: Stop) -> bool:
    """Whether a single letter ends a sentence: ``Vitamin C. The …``, not ``J. Sato``."""
    word = stop.word
    if (
        stop.nextword
        and stop.nextword not in stop.lang.words
        and _MEASURE.search(stop.text[max(stop.last, stop.at - 12) : stop.at])
    ):
        return True  # 220 V. Current …, 4°15′ N. Vessels …
    starts = stop.starts and stop.next_is_word and not stop.lang.words.get(stop.nextword, 0) & NEVER
    if starts and (_announces_number(stop) or _goes_on_with_name(stop)):
        return False
    if stop.following in "(（" and not _is_sentence(stop.text, stop.behind):
        return False
    if word == "I" and stop.text[max(stop.last, stop.at - 3) : stop.at - 1].rstrip()[-1:] == ":":
        return False  # Reasons: I. The appeal is allowed. II. …
    if stop.lang.code == "ko" and "가" <= word <= "힣":
        return word not in HANGUL  # 답: 네. 국회의 …; not 가. 목적
    if word.isupper():
        return (starts and not stop.alone) or _designated(stop)
    return word.islower() and (
        starts or not (stop.lang.single_lower or stop.following.isdigit())  # b. 1945
    )


def _goes_on_with_name(stop: Stop) -> bool:
    """Whether behind an initial a starter begins nothing: ``A. Roux, B. Le Goff``."""
    text = stop.text
    cut = _CUT_HEAD.match(text, stop.behind)
    if cut is not None and text[cut.end()].islower():
        return True  # Петров И. И. Указ. соч.
    if stop.lang.code not in _SMALL_NOUNS or not _NAME_PARTICLE.match(text, stop.behind):
        return False
    before = text[max(stop.last, stop.at - BACK) : stop.at - 1].split()[-1:]
    return bool(before) and (
        before[0][-1] in ",." or bool(stop.lang.words.get(before[0], 0) & NEVER)
    )


def _designated(stop: Stop) -> bool:
    """Whether a letter names a thing, not a person: ``… under Annex B. Form C is …``."""
    at = stop.at - len(stop.word)
    before = stop.text[max(stop.last, at - BACK) : at].split()
    return len(before) > 1 and before[-1].rstrip(".").lower() in stop.lang.designators


def number_ends(stop: Stop) -> bool:
    """Whether a number ends its sentence: ``… in 1953. The …``, not ``am 3. Oktober``."""
    if len(stop.word) > 2 and not _counts_sessions(stop):
        return not (stop.lang.code == "ko" and stop.following.isdigit())  # 2023. 9. 7.
    at = stop.at - len(stop.word)
    if stop.text[at - 1] == "/" and stop.text[at - 2 : at - 1].isdigit():
        return not stop.lang.words.get(stop.nextword[:3], 0) & MONTH  # Az. 12/20. Verkündet …
    before = stop.text[max(stop.last, at - 8) : at].rstrip()
    lead = before.rstrip("—–-")[-1:]
    if lead in {";", "；"} or (lead in {":", "："} and not _is_figure(stop)):
        return False  # as follows: 1. trade; 2. culture
    if stop.lang.ordinals and not _is_reference(before, stop.lang):
        return stop.starts or stop.heads_entry
    return (stop.starts or not before.endswith(",")) and stop.lang.code != "ko"


def _is_figure(stop: Stop) -> bool:
    """Whether a number behind a colon is what was counted, no item: ``Dead: 14. Missing: 3.``."""
    return stop.word.lstrip("0") not in {"", "1"} and (stop.starts or stop.heads_entry)


def only_numbers(sentence: str, lang: Language) -> bool:
    """Whether a sentence so far only says which one it is: ``Ст. 1``, ``Abb. 3``, ``Table 4``."""
    found = _PLACE.fullmatch(sentence)
    if found is None:
        return False
    word = found.group(1)
    if sentence[found.end(1)] == ".":
        return bool(kinds_of(word, lang) & NUMBERED)
    return word[0].isupper() and word.lower() in lang.designators


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
    return word in {"§", "§§"} or bool(word.endswith(".") and kinds_of(word[:-1], lang) & NUMBERED)


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
