"""Japanese names in Latin letters: the spellings of one reading made one.

Hepburn (ISO 3602 Loose and the passport style too), Kunrei and the habit of leaving long vowels
out fall together, so that Ōno, Ohno, Oono, Ouno and Ono are one name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_KUNREI = (
    ("sy", "sh"),
    ("ty", "ch"),
    ("zy", "j"),
    ("jy", "j"),
    ("cch", "tch"),
    ("si", "shi"),
    ("ti", "chi"),
    ("tu", "tsu"),
    ("zi", "ji"),
    ("di", "ji"),
    ("du", "zu"),
)
_HU = re.compile(r"(?<![sc])hu")
_NASAL = re.compile(r"m(?=[bpm])")
_LONG = re.compile(r"oh(?![aiueo])|ou|oo")
_LONG_U = re.compile(r"uu|uh(?![aiueo])")
_VOWEL = "aiueo"
_MORAS = re.compile(
    r"(?:(?:[kgnhbpmr]y|sh|ch|ts|j|[kgsztdnhbpmrfwyv])?[aiueo]|n(?![aiueoy])|([kstp])(?=\1)|t(?=ch))+"
)
NO_NAMES = frozenset(
    """shinkansen nikkei keidanren minshu komeito jiminto onsen kabuki bunraku ikebana samurai
    kokkai rengo keizai shinbun shimbun zaibatsu keiretsu juku judo kendo aikido karate sumo
    matsuri hanami sakura kimono bonsai origami tatami washoku kaiseki sashimi ramen tofu
    shoyu sake shochu nihonshu matcha jinja daigaku gakuen kogyo denki bosai koban ekiden
    koshien hinomaru kimigayo heisei showa taisho meiji reiwa edo shogun daimyo manga
    anime shinto sento zen noh torii mikoshi omikuji geta haiku tanka senryu karaoke sushi sukiyaki
    tempura udon soba miso mochi wagashi yukata furoshiki shamisen taiko gagaku kyogen joruri
    ukiyoe fusuma kotatsu ryokan minshuku izakaya pachinko tsunami satoyama satoumi
    monozukuri omotenashi kaizen kanban wagyu umami dashi natto shiitake wasabi yuzu hibakusha
    karoshi otaku emoji kanji hiragana katakana furigana romaji danchi sensei hanko koseki
    bunkasai undokai furusato tokusatsu genkan engawa washi urushi chado shodo noren
    onigiri bento dango ramune katana ninja geisha""".split()
)
"""Words that English has taken from Japanese."""


@lru_cache(maxsize=8192)
def canonical(name: str) -> str:
    """One spelling for all romanisations of a Japanese name.

    Args:
        name: In Latin letters; capitals, macrons, apostrophes and hyphens do not count.

    Returns:
        Small letters without long vowels; what is no Japanese name comes out much as it went in.
    """
    plain = unicodedata.normalize("NFD", name.lower())
    letters = "".join(char for char in plain if "a" <= char <= "z")
    for old, new in _KUNREI:
        # the h of shi, chi, tsu already written must not be doubled
        letters = letters.replace(old, new)
    letters = _HU.sub("fu", letters)  # Huzi is Fuji, but shu and chu stay
    letters = _NASAL.sub("n", letters)
    letters = _LONG_U.sub("u", _LONG.sub("o", letters))
    return letters.replace("aa", "a").replace("ii", "i").replace("ee", "e")


@lru_cache(maxsize=8192)
def from_kana(reading: str) -> str:
    """The canonical spelling of a reading in kana.

    A small ツ doubles the consonant behind it, a small ヤ, ユ or ヨ is one syllable with the kana
    before it, a long sign is left out; what is no kana says nothing.
    """
    word = ""
    doubled = False
    for char in unicodedata.normalize("NFKC", reading):
        small, sound = _sound(char)
        if not sound:
            continue
        if small and sound == "tu":
            doubled = True
        elif small and word[-1:] in {"i", "e", "u", "o"} and sound != "wa":
            word = word[:-1] + sound
        else:
            word += sound[:1] + sound if doubled and sound[0] not in _VOWEL else sound
            doubled = False
    return canonical(word)


@lru_cache(maxsize=1024)
def _sound(char: str) -> tuple[bool, str]:
    """Whether a kana is a small one, and its sound as its name tells it; "" for what is none."""
    _, _, sound = unicodedata.name(char, "").partition(" LETTER ")
    return sound.startswith("SMALL "), sound.removeprefix("SMALL ").lower()


@lru_cache(maxsize=8192)
def is_japanese(name: str) -> bool:
    """Whether a name in Latin letters can be read as Japanese syllables."""
    return bool(_MORAS.fullmatch(canonical(name)))
