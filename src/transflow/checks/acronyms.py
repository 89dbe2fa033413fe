"""Abbreviations that one side spells otherwise than the other, or exchanges for another body's."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from transflow.checks.abbreviations import are_two_bodies
from transflow.checks.base import Finding
from transflow.checks.known_words import UNSPACED
from transflow.checks.organisations import same_organisations
from transflow.checks.presence import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair

_ACRONYM = re.compile(r"(?<![A-Za-z0-9])[A-Z]{3,6}(?![A-Za-z0-9]|-\d)")
"""Abbreviations, but COVID-19, which Japanese has a word for."""

_CAPITALS = re.compile("[A-ZＡ-Ｚ]{3}")
"""What a text with an abbreviation has, before its letters are made narrow."""

_LINKS = frozenset("of and the for in on to a an".split())
_NARROW = {code: code - 0xFEE0 for code in range(ord("Ａ"), ord("Ｚ") + 1)}
"""Full-width capitals to those of ASCII, letter by letter."""

_OWN_WORDS = frozenset(("SNS", "ETC", "UFJ"))
"""Abbreviations that are used in Japanese alone, and put into words elsewhere."""


def _is_spelt_out(abbreviation: str, text: str) -> bool:
    """Whether the words of a text begin with the letters of an abbreviation."""
    initials = "".join(
        word[0].upper() for word in re.findall(r"[^\W\d_]+", text) if word.lower() not in _LINKS
    )
    return abbreviation in initials


def _is_slip(one: str, other: str) -> bool:
    """Whether two abbreviations differ in a letter, or are those of two bodies."""
    if len(one) == len(other) and OSA.distance(one, other) == 1:
        return True
    return are_two_bodies(one, other)


def acronyms(pair: Pair) -> Iterator[Finding]:
    """Find an abbreviation whose letters were exchanged (ARF, AFR), or that is another one.

    Args:
        pair: Source and target.
    """
    if not _CAPITALS.search(pair.source):
        return
    texts = pair.source.translate(_NARROW), pair.target.translate(_NARROW)
    source = {m.group(): m.span() for m in _ACRONYM.finditer(texts[0])}
    if not source:
        return
    target = {m.group(): m.span() for m in _ACRONYM.finditer(texts[1])}
    new = [word for word in target if word not in texts[0]]
    if new and "ja" in {primary(pair.source_lang), primary(pair.target_lang)}:
        # 世界保健機関 is the WHO
        into_japanese = primary(pair.target_lang) == "ja"
        here = same_organisations(*texts, japanese=not into_japanese)
        there = same_organisations(*texts[::-1], japanese=into_japanese)
        said = {texts[0][slice(*span)] for span in here} | {
            texts[1][slice(*span)] for span in there
        }
        source = {word: span for word, span in source.items() if word not in said}
        new = [word for word in new if word not in said]
    unspaced = any(primary(lang) in UNSPACED for lang in (pair.source_lang, pair.target_lang))
    for word, span in source.items():
        if word in texts[1] or word in _OWN_WORDS:
            continue
        for other in new:
            turned = Counter(word) == Counter(other) and OSA.distance(word, other) <= 2
            # elsewhere than between alphabets an abbreviation is the same on both sides
            alone = unspaced and len(source) == len(new) == 1 and not _is_spelt_out(word, texts[1])
            if turned or alone or (unspaced and _is_slip(word, other)):
                yield Finding(f"“{other}”: the source has {word}", span, target[other])
