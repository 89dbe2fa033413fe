"""What segmentation knows about a language: abbreviations, starters and a few habits.

It is read from ``data/<language>.toml``. Their lists are strings of words separated by white
space; an abbreviation is written without its last full stop, one of two words in one piece
(``v.Chr`` for ``v. Chr.``). The lists mean:

=================  ==============================================================================
``never``          stands before a name or inside a sentence and never ends one (Mr, vs, z.B)
``numbered``       stands before a number (No, Art, para): ends a sentence only before a starter
``months``         likewise before a day or a year; ends a sentence before any other capital
``final``          may end a sentence: does so before a starter (Inc, U.S)
``closing``        ends a sentence before any capital (etc, Ph.D)
``units``          behind a number as ``closing``
``after_number``   behind a number as ``closing``, elsewhere as ``never`` (Russian г)
``clock``          ``closing``, but not before a time zone or in an opening (At 5 a.m. Mr. Sato …)
``starters``       words that begin a sentence, with their capital
``openers``        words that an adverbial opening is made of (at, on, early …)
``connectors``     words that no line of a heading or paragraph ends with
``speech``         verbs behind a quotation that say who spoke
``determiners``    articles and the like, small, that a long ordinal number follows (seiner 1234.)
``designators``    nouns, small, that a letter or a numeral names: Annex B, Type A
``suffixes``       what long abbreviations before a number end with (German Bahnhofstr)
``aside``          regular expression: what was heard or done, in brackets behind a sentence
``carry_on``       regular expression: what behind a closing quotation mark carries the sentence on
=================  ==============================================================================

A file may ``inherit`` others; its own words add to theirs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pkgutil import get_data
from typing import Any, Final

from transflow.text.language import base_language

NEVER: Final = 1
NUMBERED: Final = 2
MONTH: Final = 4
FINAL: Final = 8
CLOSING: Final = 16
UNIT: Final = 32
AFTER_NUMBER: Final = 64
CLOCK: Final = 128

_CLASSES: Final = {
    "never": NEVER,
    "numbered": NUMBERED,
    "months": MONTH,
    "final": FINAL,
    "closing": CLOSING,
    "units": UNIT,
    "after_number": AFTER_NUMBER,
    "clock": CLOCK,
}
_SETS: Final = ("starters", "openers", "connectors", "speech", "designators", "determiners")
_UNSPACED: Final = frozenset({"ja", "zh", "th", "lo", "km", "my"})


@dataclass(frozen=True, slots=True)
class Language:
    """What the segmenter knows about one language.

    Attributes:
        code: Primary language subtag, lower case.
        words: Abbreviation without its last full stop -> its classes, or-ed.
        starters: Words that begin a sentence.
        openers: Words, in lower case, that an adverbial opening is made of.
        connectors: Words that leave a line unfinished.
        speech: Verbs that follow a quotation and its speaker.
        determiners: Articles that an ordinal number of any length may follow.
        designators: Nouns, in lower case, that a single letter names (Annex B).
        suffixes: Ends of abbreviations that stand before a number.
        carry_on: What behind a closing quotation mark carries the sentence on.
        starts_behind: What, behind a quotation inside a sentence, yet begins a new one, of the
            words that a script of particles would otherwise carry on (Japanese).
        aside: What was heard or done, in brackets behind a sentence and on its own: （拍手）.
        carry_on_bare: The same behind a question or exclamation mark without a quotation.
        name_goes_on: What behind an ideographic full stop shows that it belongs to a name.
        speech_behind: A short remark behind a quotation that says who spoke.
        terminators: Further characters that end a sentence (Greek ``;``).
        ordinals: Whether a number with a full stop is an ordinal (German ``7. September``).
        single_lower: Whether a single small letter with a full stop is an abbreviation.
        spaces_end: Whether a space may end a sentence (Thai, Lao).
        full_stop_is_comma: Whether ``.`` ends no sentence (Armenian).
        spaced: Whether words are separated by spaces.
    """

    code: str
    words: dict[str, int]
    starters: frozenset[str]
    openers: frozenset[str]
    connectors: frozenset[str]
    speech: frozenset[str]
    designators: frozenset[str]
    determiners: frozenset[str]
    suffixes: tuple[str, ...]
    carry_on: re.Pattern[str] | None
    starts_behind: re.Pattern[str] | None
    aside: re.Pattern[str] | None
    carry_on_bare: re.Pattern[str] | None
    name_goes_on: re.Pattern[str] | None
    speech_behind: re.Pattern[str] | None
    terminators: str
    ordinals: bool
    single_lower: bool
    spaces_end: bool
    full_stop_is_comma: bool
    spaced: bool


def language(tag: str, abbreviations: tuple[str, ...] = ()) -> Language:
    """The profile of a language.

    Args:
        tag: BCP 47 tag; a language without a data file is read as English is.
        abbreviations: More words that never end a sentence, with or without their full stop.
    """
    return _language(base_language(tag), abbreviations)


@lru_cache(maxsize=64)
def _language(code: str, abbreviations: tuple[str, ...]) -> Language:
    raw = _read(code) or _read("en") or {}
    words: dict[str, int] = {}
    for name, bit in _CLASSES.items():
        for word in raw.get(name, "").split():
            bare = word.rstrip(".")
            words[bare] = words.get(bare, 0) | bit
    for word in abbreviations:
        words[word.strip().rstrip(".")] = NEVER

    def words_of(name: str) -> frozenset[str]:
        return frozenset(raw.get(name, "").split())

    def pattern(name: str) -> re.Pattern[str] | None:
        return re.compile(raw[name].replace("\n", "").strip()) if raw.get(name) else None

    return Language(
        code=code,
        words=words,
        starters=words_of("starters"),
        openers=words_of("openers"),
        connectors=words_of("connectors"),
        speech=words_of("speech"),
        designators=words_of("designators"),
        determiners=words_of("determiners"),
        suffixes=tuple(raw.get("suffixes", "").split()),
        carry_on=pattern("carry_on"),
        starts_behind=pattern("starts_behind"),
        aside=pattern("aside"),
        carry_on_bare=pattern("carry_on_bare"),
        name_goes_on=pattern("name_goes_on"),
        speech_behind=pattern("speech_behind"),
        terminators=raw.get("terminators", ""),
        ordinals=bool(raw.get("ordinals")),
        single_lower=bool(raw.get("single_lower")),
        spaces_end=bool(raw.get("spaces_end")),
        full_stop_is_comma=bool(raw.get("full_stop_is_comma")),
        spaced=code not in _UNSPACED,
    )


def _read(code: str) -> dict[str, Any] | None:
    """The file of a language with what it inherits merged in; None when there is none."""
    import tomllib  # noqa: PLC0415 -- 5 ms, and only who segments pays for it

    if not re.fullmatch("[a-z]{2,8}", code):
        return None
    try:
        data = get_data("transflow.text", f"data/{code}.toml")
    except FileNotFoundError:
        return None
    own = tomllib.loads((data or b"").decode())
    merged: dict[str, Any] = {}
    for parent in own.get("inherit", ()):
        _merge(merged, _read(parent) or {})
    _merge(merged, own)
    return merged


def _merge(into: dict[str, Any], more: dict[str, Any]) -> None:
    for name, value in more.items():
        if name in _CLASSES or (name in _SETS and value):
            into[name] = f"{into.get(name, '')} {value}"
        else:
            into[name] = value
