"""Read the facts of a text in any language."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.text.facts import english, forms, french, generic, german, japanese, khmer, spanish
from transflow.text.facts.folding import fold
from transflow.text.facts.ranges import carry_units

if TYPE_CHECKING:
    from collections.abc import Callable

    from transflow.text.facts.model import Fact

    Scan = Callable[[str], list[Fact]]

_SCANS: dict[str, Scan] = {
    "en": english.scan,
    "ja": japanese.scan,
    "zh": japanese.scan,
    "fr": french.scan,
    "de": german.scan,
    "es": spanish.scan,
    "km": khmer.scan,
}
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>「」（）、。]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}"
)
_PHONE = re.compile(
    r"(?<![A-Za-z0-9.,/:-])(?:(?=\+[0-9]|\(?0[0-9])\+?\(?[0-9]{1,4}\)?"
    r"(?:[-・ (][- ()]?[0-9]{1,5}){2,5}"
    # +49 (0)30 18 17-0, but no "+232 000" or "+1 072 000"; and 01.23.45.67.89
    r"|\+(?![0-9]{1,3}(?:[ \u00a0][0-9]{3})+(?![ \u00a0-]?[0-9]))[0-9]{1,3}"
    r"(?:[- \u00a0()/]{1,3}[0-9]{1,10}){2,7}|0[1-9](?:[.\u00a0][0-9]{2}){4})(?![A-Za-z0-9:/])"
)


def is_read(lang: str) -> bool:
    """Say whether the words of a language (months, "million", a.m.) are known, not only digits."""
    return lang.partition("-")[0].lower() in _SCANS


@lru_cache(maxsize=1024)
def read_facts(text: str, lang: str) -> tuple[Fact, ...]:
    """Read numbers, dates, times, amounts and references.

    Addresses (URL, e-mail) are left out. The cost grows linearly with the text; any text is
    accepted.

    Args:
        text: Any text; width, digits of other scripts and spaces are folded inside.
        lang: BCP 47 tag; for a language whose words are not known, digits are read.

    Returns:
        Facts in order of their first character, with offsets into ``text``.
    """
    folded, starts = fold(text)
    phones: list[Fact] = []
    if "@" in folded or "www." in folded or "://" in folded:
        folded = _ADDRESS.sub(_blank, folded)
    if "0" in folded or "+" in folded:
        for match in _PHONE.finditer(folded):
            digits = re.sub("[^0-9]", "", match.group())
            phones.append(forms.code("tel", digits[-8:], match.start(), match.end()))
        if phones:
            folded = _PHONE.sub(_blank, folded)
    scan = _SCANS.get(lang.partition("-")[0].lower(), generic.scan)
    facts = carry_units(scan(folded), folded)
    if phones:
        facts = sorted([*facts, *phones], key=lambda fact: fact.start)
    if starts is None:
        return tuple(facts)
    return tuple(
        replace(fact, start=starts[fact.start], end=starts[fact.end - 1] + 1) for fact in facts
    )


def _blank(match: re.Match[str]) -> str:
    return "\x00" * len(match.group())
