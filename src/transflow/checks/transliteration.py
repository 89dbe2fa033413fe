"""How far a katakana name is from a Latin spelling, sound by sound.

`hearing` asks whether two words may be one name at all, among many of a text. Where it is known
that they stand for each other (parts of one full name), more can be asked: the same consonants in
the same order, and vowels that the letters can stand for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.checks.places import plain

_SYLLABLES = {
    "": "アイウエオ",
    "k": "カキクケコ",
    "s": "サシスセソ",
    "t": "タチツテト",
    "n": "ナニヌネノ",
    "h": "ハヒフヘホ",
    "m": "マミムメモ",
    "r": "ラリルレロ",
    "g": "ガギグゲゴ",
    "z": "ザジズゼゾ",
    "d": "ダヂヅデド",
    "b": "バビブベボ",
    "p": "パピプペポ",
}
_IRREGULAR = {
    "シ": "si",
    "チ": "Ci",
    "ツ": "Cu",
    "フ": "fu",
    "ジ": "ji",
    "ヂ": "ji",
    "ヅ": "zu",
    "ヤ": "ya",
    "ユ": "yu",
    "ヨ": "yo",
    "ワ": "wa",
    "ヲ": "o",
    "ン": "n",
    "ヴ": "bu",
    "ー": "",
    "ッ": "",
    "ヶ": "ke",
    "ヵ": "ka",
}
_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "a", "ュ": "u", "ョ": "o"}
_SPELT = (
    ("trz", "C"),
    ("tsch", "C"),
    ("sch", "s"),
    ("tch", "C"),
    ("ch", "C"),
    ("tz", "C"),
    ("ts", "C"),
    ("sh", "s"),
    ("th", "s"),
    ("ph", "f"),
    ("gh", "g"),
    ("kh", "h"),
    ("ck", "k"),
    ("qu", "k"),
    ("x", "ks"),
    ("dj", "j"),
    ("dge", "j"),
    ("v", "b"),
    ("q", "k"),
)
_ENDS = (
    (re.compile(r"ng\Z"), "n"),
    (re.compile(r"\Awr"), "r"),
    (re.compile(r"(?:eau|au)[xtd]?s?\Z"), "o"),
    (re.compile(r"skj"), "s"),
    (re.compile(r"gaard\Z"), "go"),
    (re.compile(r"\Ais(?=l)|(?<=l)is(?=les?\Z)"), "ai"),
    (re.compile(r"\A([bfhk])j"), r"\1y"),
    (re.compile(r"(?<=[aeiou])gh(?=t|\Z)"), ""),
)
"""Letters that are heard otherwise at a place: Wong, Wright, Michaud, Solskjær, Isles."""

_NASALS = re.compile(r"([ãõ])[oe]?")
"""Portuguese vowels that are heard with an n: João, Camões."""

_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = frozenset("aiueoy")
_CLASSES = (
    ("cks", 0.0),
    ("cC", 0.0),
    ("rl", 0.0),
    ("jl", 0.35),
    ("yl", 0.35),
    ("Cz", 0.0),
    ("hC", 0.2),
    ("ub", 0.2),
    ("cs", 0.0),
    ("Csk", 0.25),
    ("Ct", 0.25),
    ("Cj", 0.4),
    ("sz", 0.2),
    ("sj", 0.4),
    ("ts", 0.4),
    ("td", 0.35),
    ("zjgd", 0.25),
    ("kg", 0.5),
    ("kh", 0.4),
    ("hfw", 0.25),
    ("hjg", 0.3),
    ("bpf", 0.5),
    ("bw", 0.1),
    ("mn", 0.3),
    ("wu", 0.0),
    ("wo", 0.1),
    ("yj", 0.2),
    ("sd", 0.6),
    ("bf", 0.3),
)
_VOWEL_PAIRS = {
    frozenset("ae"): 0.2,
    frozenset("ei"): 0.2,
    frozenset("ao"): 0.25,
    frozenset("au"): 0.2,
    frozenset("ou"): 0.25,
    frozenset("ai"): 0.35,
    frozenset("eu"): 0.4,
    frozenset("iu"): 0.5,
    frozenset("eo"): 0.55,
    frozenset("io"): 0.6,
    frozenset("iy"): 0.0,
    frozenset("ay"): 0.3,
    frozenset("ey"): 0.3,
    frozenset("uy"): 0.3,
    frozenset("oy"): 0.4,
}
_SILENT = {
    "l": 0.45,
    "b": 0.6,
    "k": 0.6,
    "p": 0.6,
    "c": 0.5,
    "h": 0.15,
    "r": 0.25,
    "g": 0.4,
    "w": 0.3,
    "t": 0.5,
    "d": 0.5,
    "s": 0.5,
    "e": 0.15,
}
_LONGEST = 24
_HEARD = 0.12
_STRANGE = 0.6
"""What is nearer, and what is farther, need not be read in another language."""

_GERMAN = (
    re.compile(r"\Av|s[aeiouäöü]|w|eu|äu|ei|z|\As[tp]"),
    (
        (re.compile("äu|eu"), "oi"),
        (re.compile("ei"), "ai"),
        (re.compile(r"\Av"), "f"),
        (re.compile("w"), "v"),
        (re.compile("t?z"), "ts"),
        (re.compile(r"(?<!s)s(?=[aeiouäöü])"), "z"),
        (re.compile(r"\As(?=[tp])"), "sh"),
    ),
)
_ROMANCE = (
    re.compile(r"oi|ou|ll|j|gn|er\Z|ez\Z|[aeiou][dtsx]\Z|[ei]n[tds]?\Z"),
    (
        (re.compile("oi"), "wa"),
        (re.compile("ou"), "u"),
        (re.compile("gn"), "ny"),
        (re.compile("(?<=[aeiou])ill|ll"), "y"),
        (re.compile("j"), "h"),
        (re.compile(r"e[rz]\Z"), "e"),
        (re.compile(r"(?<=[aeiou])[dtsx]\Z"), ""),
    ),
)
_GAELIC = (re.compile(r"(?<=.)[cdg]h(?=.)"), ((re.compile(r"(?<=.)[cdg]h(?=.)"), ""),))
"""How German, French and Spanish read letters otherwise, and Irish or Scottish names leave them
out (Strachan): the signs to look for, and the sounds."""


@lru_cache(maxsize=8192)
def distance(kana: str, latin: str) -> float:
    """How far a katakana word is from one in Latin letters.

    Args:
        kana: A katakana word without middle dots.
        latin: A word in Latin letters.

    Returns:
        0 for a spelling heard letter by letter, about 1 for words that share nothing; 0 for words
        too long to be one name, which nothing is said of.
    """
    return _nearest(kana, latin)[0]


@lru_cache(maxsize=8192)
def _nearest(kana: str, latin: str) -> tuple[float, str]:
    """The distance, and the way to read the spelling that gives it: in English, German, French."""
    heard, spelt = _heard(kana), _spelt(latin)
    best = _measure(heard, spelt), spelt
    if not _HEARD < best[0] < _STRANGE:
        return best
    low = latin.lower()
    for signs, changes in (_GERMAN, _ROMANCE, _GAELIC):
        if signs.search(low):
            for pattern, sound in changes:
                low = pattern.sub(sound, low)
            other = _spelt(low)
            best = min(best, (_measure(heard, other), other))
            low = latin.lower()
    return best


def _measure(heard: str, spelt: str) -> float:
    if not heard or not spelt or max(len(heard), len(spelt)) > _LONGEST:
        return 0.0
    row = [0.0]
    for place in range(len(spelt)):
        row.append(row[-1] + _dropped(spelt, place))
    for sound in heard:
        gone = 0.12 if sound in "uo" else 0.4 if sound in _VOWELS else 0.9
        above, row = row, [row[0] + gone]
        for place, letter in enumerate(spelt):
            row.append(
                min(
                    above[place] + _apart(sound, letter),
                    above[place + 1] + gone,
                    row[place] + _dropped(spelt, place),
                )
            )
    consonants = sum(sound not in _VOWELS for sound in heard)
    return row[-1] / max(2.0, consonants + 0.5 * (len(heard) - consonants))


@lru_cache(maxsize=8192)
def worst(kana: str, latin: str) -> float:
    """How much the two sounds differ that differ most, when a name is held against a spelling.

    Args:
        kana: A katakana word without middle dots.
        latin: A word in Latin letters.

    Returns:
        0 to 1: from 0.9 on a consonant has no counterpart; 0 for words too long to be one name.
    """
    heard, spelt = _heard(kana), _nearest(kana, latin)[1]
    if not heard or not spelt or max(len(heard), len(spelt)) > _LONGEST:
        return 0.0
    row = [(0.0, 0.0)]
    for place in range(len(spelt)):
        row.append(_add(row[-1], _dropped(spelt, place)))
    for sound in heard:
        gone = 0.12 if sound in "uo" else 0.4 if sound in _VOWELS else 0.9
        above, row = row, [_add(row[0], gone)]
        for place, letter in enumerate(spelt):
            row.append(
                min(
                    _add(above[place], _apart(sound, letter)),
                    _add(above[place + 1], gone),
                    _add(row[place], _dropped(spelt, place)),
                )
            )
    return row[-1][1]


def _add(so_far: tuple[float, float], cost: float) -> tuple[float, float]:
    """The sum of costs and the highest of them."""
    return so_far[0] + cost, max(so_far[1], cost)


@lru_cache(maxsize=8192)
def _heard(kana: str) -> str:
    out = before = ""
    for char in kana:
        if char in _SMALL:
            out = out[:-1] + {"ウ": "w", "イ": "y"}.get(before, "") + _SMALL[char]
        else:
            out += _kana().get(char, "")
        before = char
    out = out.replace("Cus", "C")  # ウツソン
    out = out.removesuffix("gu") if out.endswith("ngu") else out  # ヤング, ザング
    return _DOUBLE.sub(r"\1", out)


@lru_cache(maxsize=1)
def _kana() -> dict[str, str]:
    table = {
        kana: consonant + vowel
        for consonant, row in _SYLLABLES.items()
        for kana, vowel in zip(row, "aiueo", strict=True)
    }
    return table | _IRREGULAR


@lru_cache(maxsize=8192)
def _spelt(latin: str) -> str:
    letters = _NASALS.sub(r"\1n", latin.lower())
    letters = plain(letters).replace("ß", "ss").replace("ø", "o").replace("ł", "w")
    letters = "".join(char for char in letters if "a" <= char <= "z")
    for pattern, heard in _ENDS:
        letters = pattern.sub(heard, letters)
    for old, new in _SPELT:
        letters = letters.replace(old, new)
    return _DOUBLE.sub(r"\1", letters)


def _dropped(spelt: str, place: int) -> float:
    """What it costs that a letter is not heard."""
    letter = spelt[place]
    if letter in _VOWELS:
        return 0.1 if letter == "e" and place == len(spelt) - 1 else 0.3
    return _SILENT.get(letter, 0.9)


@lru_cache(maxsize=1024)
def _apart(sound: str, letter: str) -> float:
    if sound == letter:
        return 0.0
    if sound in _VOWELS and letter in _VOWELS:
        return _VOWEL_PAIRS.get(frozenset((sound, letter)), 0.5)
    costs = [cost for letters, cost in _CLASSES if sound in letters and letter in letters]
    return min(costs, default=1.0)
