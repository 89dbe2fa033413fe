"""Whether a name in katakana and one in Latin letters can be the same, by ear.

Two keys are held against each other. The skeleton of `alignment.names` forgives everything that
transliteration confuses, and so takes スミス for Jones; the fuller key keeps the vowels, less those
that katakana puts in between.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA, Levenshtein

from transflow.alignment.names import romanise, skeleton
from transflow.checks.transliteration import distance, worst

_SPELLINGS = (
    ("tch", "ch"),
    ("sch", "sh"),
    ("ph", "f"),
    ("th", "s"),
    ("ck", "k"),
    ("qu", "k"),
    ("ts", "z"),
    ("x", "ks"),
)
_LETTERS = str.maketrans("lvwqcz", "rbukks")
_BETWEEN = re.compile(r"u|(?<=[td])o(?=[^aeiou])|(?<=[td])o\Z|h(?=[^aeiou])|h\Z|y\Z")
_REPEATED = re.compile(r"(.)\1+")
_SOFT = re.compile(r"c(?=[eiy])")
_SOFT_G = re.compile(r"d?g(?=[eiy])")
_READINGS = (
    (_SOFT_G, "j"),
    (re.compile(r"(?<=n)g(?=e)"), "z"),
    (re.compile(r"th"), "s"),
    (re.compile(r"r(?![aeiouy])"), ""),
    (re.compile(r"gh|(?<=.)h(?![aeiouy])"), ""),
    (re.compile(r"ch"), "k"),
    (re.compile(r"t(?=i)"), "ch"),
    (re.compile(r"\Ax"), "z"),
    (re.compile(r"\Ah(?=[rl])"), "f"),
    (re.compile(r"v"), "w"),
)
"""What a spelling may sound like, besides letter by letter: George, Smith, Harvard, Bach,
Hrabal."""

_FOREIGN_SOUNDS = {"ディ": "di", "ティ": "ti", "ドゥ": "du", "トゥ": "tu", "ヴ": "b"}
_FOREIGN = re.compile("|".join(_FOREIGN_SOUNDS))
_ACCENTED = str.maketrans(
    {
        "ç": "s",
        "ñ": "ny",
        "ã": "an",
        "õ": "on",
        "ß": "ss",
        "ř": "rz",
        "č": "ch",
        "š": "sh",
        "ž": "zh",
    }
)
_NASAL = re.compile("ão")
"""As João is heard, and Conceição."""

_LEAST = 4
_ALIKE = 0.4
_CLOSEST = 0.05
_CLOSE, _SLIP = 0.25, 0.9
"""How near a name is, letter by letter, that is the same if no consonant differs."""

_VOICED = ({"t", "d"}, {"k", "g"})
_SHORT = 6


@lru_cache(maxsize=8192)
def coarse(word: str) -> str:
    """The consonant classes of a word of any script."""
    return skeleton(romanise(word))


@lru_cache(maxsize=8192)
def _full(word: str) -> str:
    letters = romanise(_FOREIGN.sub(lambda match: _FOREIGN_SOUNDS[match.group()], word))
    for old, new in _SPELLINGS:
        letters = letters.replace(old, new)
    letters = _SOFT.sub("s", letters).translate(_LETTERS)
    return _REPEATED.sub(r"\1", _BETWEEN.sub("", letters))


def near(one: str, other: str) -> bool:
    """Whether two coarse keys may be one name, given how loosely katakana follows a spelling.

    Args:
        one: A key that `coarse` gave, not empty.
        other: Another one.
    """
    if not other:
        return False
    if one == other:
        return True
    longer = max(len(one), len(other))
    if longer < 3:
        return one[-1] == other[-1] and abs(len(one) - len(other)) <= 1
    if longer < _SHORT and one[0] != other[0]:
        return False  # Adolf, Rudolf
    allowed = 1 if longer < _SHORT else 2
    if longer >= _LEAST and sorted(one) == sorted(other):
        return False  # sounds that changed places: a slip of the pen
    return Levenshtein.distance(one, other, score_cutoff=allowed) <= allowed


@lru_cache(maxsize=8192)
def readings(latin: str) -> tuple[str, ...]:
    """What a word in Latin letters may sound like, itself first; small letters.

    Args:
        latin: A word in Latin letters.
    """
    found = [_NASAL.sub("an", latin.lower()).translate(_ACCENTED)]
    for spelt, heard in _READINGS:
        found += [spelt.sub(heard, word) for word in found if spelt.search(word)]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16_384)
def sound_alike(kana: str, latin: str) -> bool:
    """Whether a katakana word may be how a word in Latin letters is heard.

    Args:
        kana: A katakana word without middle dots.
        latin: A word in Latin letters.
    """
    one = coarse(kana)
    if not one:
        return False
    if len(latin) > _LEAST and 0 < distance(kana, latin) <= _CLOSEST:
        return True  # Nurlanova, whose l and r fall together in the keys
    full = _full(kana)
    for place, reading in enumerate(readings(latin)):
        sound = coarse(reading)
        if sound == one or (not place and near(one, sound)):
            other = _full(reading)
            if min(len(full), len(other)) < _LEAST:
                return True
            if OSA.normalized_similarity(full, other) >= _ALIKE and not _voiced_apart(full, other):
                return True
    return False


def may_be_one(kana: str, latin: str) -> bool:
    """Whether two names that nothing else stands for may be one: no consonant differs.

    Args:
        kana: A katakana word without middle dots.
        latin: A word in Latin letters.
    """
    if sound_alike(kana, latin):
        return True
    near = min(len(latin), len(kana)) >= _LEAST and 0 < distance(kana, latin) <= _CLOSE
    return near and worst(kana, latin) < _SLIP


def _voiced_apart(one: str, other: str) -> bool:
    """Whether two keys differ in nothing but a stop inside that only one of them voices."""
    if len(one) != len(other):
        return False
    apart = [place for place in range(len(one)) if one[place] != other[place]]
    if len(apart) != 1 or not 0 < apart[0] < len(one) - 1:
        return False
    return {one[apart[0]], other[apart[0]]} in _VOICED


def likeness(kana: str, latin: str) -> float:
    """How much a katakana word and one in Latin letters are alike, 0 to 1."""
    full = _full(kana)
    return max(OSA.normalized_similarity(full, _full(reading)) for reading in readings(latin))


def part_of(latin: str, kana: str) -> bool:
    """Whether a word in Latin letters is heard in a longer katakana word, or shortened to it.

    Args:
        latin: A word in Latin letters.
        kana: A katakana word.
    """
    whole = coarse(kana)
    if not latin[:1].isupper():
        return False
    for sound in map(coarse, (latin, _SOFT_G.sub("j", latin.lower()).replace("th", "s"))):
        inside = sound[1:] if sound[:1] == "a" and len(sound) > _LEAST else sound
        if 1 < len(sound) < len(whole) and inside in whole:
            return True
        if 2 < len(whole) < len(sound) and sound.startswith(whole):
            return True
    return False
