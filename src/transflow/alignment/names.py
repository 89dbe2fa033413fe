"""Names across scripts: letters romanised, then reduced to a key that survives transliteration.

The reading of a letter is taken from its Unicode name (``KATAKANA LETTER KA``, ``KHMER LETTER
KHO``, ``CYRILLIC SMALL LETTER SHCHA``), which covers every alphabet, syllabary and abugida without
a table of our own. Han characters have no reading in their names; they stay unread.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from operator import itemgetter

_KANA = {
    "SI": "shi",
    "TI": "chi",
    "TU": "tsu",
    "HU": "fu",
    "ZI": "ji",
    "DI": "ji",
    "DU": "zu",
}
_ACROPHONIC = ("CYRILLIC", "GREEK", "HEBREW", "ARABIC", "ARMENIAN", "GEORGIAN")
"""Scripts whose letters are named by a word: its first sound is the letter's."""

_LEADING_VOWEL = re.compile(r"[AEIO](?=[FLMNRS]$)")
"""Cyrillic EF, EL, EM, EN, ER, ES are consonants that begin their name with a helping vowel."""

_ONSET = re.compile(r"SHCH|[TDKGPBSCZ]H|TS|NG|PS|X|[AEIOUY]+|[A-Z]")
_VOWEL_WORDS = ("VOWEL SIGN ", "INDEPENDENT VOWEL ", "SARA ")

_HANGUL_LEAD = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
_HANGUL_VOWEL = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ")
_HANGUL_TAIL = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")


def _hangul(char: str) -> str:
    """Revised romanisation of one syllable, from its arithmetic in Unicode."""
    code = ord(char) - 0xAC00
    lead, rest = divmod(code, 21 * 28)
    vowel, tail = divmod(rest, 28)
    return _HANGUL_LEAD[lead] + _HANGUL_VOWEL[vowel] + _HANGUL_TAIL[tail]


@lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    """Latin reading of one letter, or "" when it has none."""
    if char.isascii():
        return char.lower()
    if "\uac00" <= char <= "\ud7a3":
        return _hangul(char)
    base = unicodedata.normalize("NFD", char)[0]
    if base.isascii():
        return base.lower()
    name = unicodedata.name(char, "")
    script, _, rest = name.partition(" ")
    if script in {"KATAKANA", "HIRAGANA"}:
        # The sound mark of GA, ZA, DA has its own name; the long sign and the small TU are silent.
        syllable = rest.rpartition(" ")[2]
        if "SMALL TU" in rest or not rest.startswith(("LETTER ", "LETTER SMALL ")):
            return ""
        return "n" if syllable == "N" else _KANA.get(syllable, syllable.lower())
    if script == "LATIN":
        return _ligature(rest)
    if script in _ACROPHONIC:
        return _acrophonic(rest)
    for words in _VOWEL_WORDS:
        if words in name:
            return name.rpartition(words)[2].split(" ")[0].lower()
    if " LETTER " in name or " CHARACTER " in name or " SYLLABLE " in name:
        return _abugida(re.split(r" LETTER | CHARACTER | SYLLABLE ", name)[1])
    return ""


def _ligature(rest: str) -> str:
    """Latin letters that do not decompose: AE, O WITH STROKE, SHARP S, THORN."""
    word = rest.replace("SMALL ", "").replace("CAPITAL ", "").replace("LETTER ", "").split(" ")[0]
    return {"SHARP": "ss", "THORN": "th", "ETH": "d", "DOTLESS": "i"}.get(word, word.lower())


def _acrophonic(rest: str) -> str:
    """The first sound of a letter's name: BE gives b, EF f, SHCHA shch."""
    word = rest.rpartition("LETTER ")[2] if "LETTER " in rest else ""
    word = re.sub(r"^(?:FINAL|SHORT|SMALL|CAPITAL) ", "", word).split(" ")[0]
    if not word or word in {"SOFT", "HARD"}:
        return ""
    if word == "XI":
        return "x"
    found = _ONSET.match(_LEADING_VOWEL.sub("", word) if len(word) == 2 else word)
    return found.group().lower() if found else ""


def _abugida(rest: str) -> str:
    """The consonant of a letter's name: KHO gives kh, NGU ng, KO KAI k."""
    word = rest.split(" ", maxsplit=1)[0]
    found = re.match(r"(?:[KGCJTDPBSZ]H|NG|NY|TS|DZ|[A-Z])", word)
    sound = found.group().lower() if found else ""
    return {"x": "s", "c": "ch"}.get(sound, sound)


def romanise(text: str) -> str:
    """Latin letters for a word of any script; "" for what has no reading (Han, signs)."""
    letters = [_letter(char) for char in unicodedata.normalize("NFC", text)]
    joined = "".join(letters)
    # Small kana modify the vowel before them: KI + small YA is kya, TE + small I is ti.
    joined = re.sub(r"(?<=[bcdfghjklmnprstvwyz])[iu](?=y[auo])", "", joined)
    return re.sub(r"[^a-z]", "", joined)


_SOUNDS = (
    ("tch", "c"),
    ("sch", "s"),
    ("ch", "c"),
    ("sh", "s"),
    ("th", "t"),
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "k"),
    ("ck", "k"),
    ("qu", "k"),
    ("ts", "t"),
    ("dz", "z"),
    ("x", "ks"),
)
_SOFT_C = re.compile(r"c(?=[eiy])")
_CLASSES = str.maketrans("lvpqjmdgcz", "rbbksntkks")
_REPEATED = re.compile(r"(.)\1+")
_once = itemgetter(1)  # a template would be expanded in Python
_WEAK = re.compile(r"[aeiouyhw]+")
_SILENT = re.compile(r"[aeiouh]+")


def skeleton(romanised: str) -> str:
    """Consonant classes of a romanised word.

    Sounds that transliteration confuses fall together (l r, b p v, m n, d t, g k, s z j ch);
    vowels and weak consonants go, save that a leading vowel is kept as ``a``.
    """
    word = romanised.lower()
    for old, new in _SOUNDS:
        word = word.replace(old, new if new != "c" else "s")
    word = _SOFT_C.sub("s", word)
    word = _REPEATED.sub(_once, word.translate(_CLASSES))
    head = "a" if word[:1] in set("aeiouyhw") else word[:1]
    return head + _REPEATED.sub(_once, _WEAK.sub("", word if head == "a" else word[1:]))


_SPELLINGS = (
    ("chr", "kr"),
    ("tsch", "c"),
    ("sch", "s"),
    ("ph", "f"),
    ("th", "t"),
    ("rh", "r"),
    ("ck", "k"),
    ("qu", "k"),
)
_RESPELT = re.compile("h|ck|qu")
"""What every such spelling has a part of: looked for first, for few words have any."""

_LETTERS = str.maketrans("cqywjz", "kkivis")


def folded(word: str) -> str:
    """A Latin word without what differs in the spelling of one word in several languages.

    *Photographie* and *fotografia* begin alike, *Biwak* and *bivouac*, *Christus* and *Kristo*.

    Args:
        word: Letters a to z, in lower case.
    """
    if _RESPELT.search(word):
        for old, new in _SPELLINGS:
            word = word.replace(old, new)
    return _REPEATED.sub(_once, _SOFT_C.sub("s", word).translate(_LETTERS))


def consonants(word: str) -> str:
    """The consonants of a folded word."""
    return _SILENT.sub("", word)
