"""Read the facts of a text in any language."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.text.facts import english, forms, french, generic, german, japanese, khmer, spanish
from transflow.text.facts.bounds import with_bounds
from transflow.text.facts.captions import captions
from transflow.text.facts.folding import fold
from transflow.text.facts.idioms import without_idioms
from transflow.text.facts.named_days import named_days
from transflow.text.facts.nights import read_nights
from transflow.text.facts.ranges import carry_units
from transflow.text.facts.shares import read_shares

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
    r"(?<![A-Za-z0-9.,/-])(?<![0-9]:)(?:(?=\+[0-9]|\(?0[0-9])\+?\(?[0-9]{1,4}\)?"
    r"(?:[-・ (][- ()]?[0-9]{1,5}){2,5}"
    # +49 (0)30 18 17-0, but no "+232 000" or "+1 072 000"; and 01.23.45.67.89
    r"|\+(?![0-9]{1,3}(?:[ \u00a0][0-9]{3})+(?![ \u00a0-]?[0-9]))[0-9]{1,3}"
    r"(?:[- \u00a0()/]{1,3}[0-9]{1,10}){2,7}|0[1-9](?:[.\u00a0][0-9]{2}){4}"
    r"|(?<![0-9]\u00a0)0[1-9][0-9]{1,3}(?:\u00a0[0-9]{2,8}){1,4})(?![A-Za-z0-9:/])"
)
_PERHAPS_PHONE = re.compile(r"[+0](?<![0-9.,/-][+0])[0-9]")
"""How the digits of a telephone number begin: looked for first, for few texts have any."""

_JOINED = re.compile("[0-9][-.][0-9]")
"""What captions and dockets have."""

_DOCKET = re.compile(r"[0-9](?<![0-9.,/-][0-9])[0-9]-[0-9]{2}\.[0-9]{3}(?![0-9.,-])")
"""A case's number as French courts write it (22-14.532), which is no range and no quantity."""


_RATIO = re.compile(
    r"(?<![0-9:/.,])1[:/](?P<n>[0-9]{1,3}(?:[., \u00a0'][0-9]{3})+)(?![0-9.,:]*[0-9])"
)
"""The scale of a map: 1:25,000, 1/25 000."""


@lru_cache(maxsize=256)
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
    codes: list[Fact] = []
    if "@" in folded or "www." in folded or "://" in folded:
        folded = _ADDRESS.sub(_blank, folded)
    if ("0" in folded or "+" in folded) and _PERHAPS_PHONE.search(folded):
        for match in _PHONE.finditer(folded):
            digits = re.sub("[^0-9]", "", match.group())
            codes.append(forms.code("tel", digits[-8:], match.start(), match.end()))
        if codes:
            folded = _PHONE.sub(_blank, folded)
    numbered: list[Fact] = []
    if ("-" in folded or "." in folded) and _JOINED.search(folded):
        numbered = list(captions(folded))
        for fact in numbered:
            folded = folded[: fact.start] + "\x00" * (fact.end - fact.start) + folded[fact.end :]
        if "-" in folded and "." in folded and (dockets := list(_DOCKET.finditer(folded))):
            for match in dockets:
                digits = match.group().replace("-", "").replace(".", "")
                codes.append(forms.code("no", digits, *match.span()))
            folded = _DOCKET.sub(_blank, folded)
    if "1:" in folded or "1/" in folded:
        for match in _RATIO.finditer(folded):
            parts = int(re.sub("[^0-9]", "", match["n"]))
            codes.append(forms.fraction(1, parts, *match.span()))
        folded = _RATIO.sub(_blank, folded)
    primary = lang.partition("-")[0].lower()
    scan = _SCANS.get(primary, generic.scan)
    facts = scan(folded)
    if facts:
        facts = with_bounds(carry_units(facts, folded), folded, primary)
        facts = read_shares(without_idioms(facts, folded, primary), folded, primary)
        facts = read_nights(facts, folded, primary)
    if days := named_days(folded, primary):
        facts = sorted([*facts, *days], key=lambda fact: fact.start)
    if codes or numbered:
        facts = sorted([*facts, *codes, *numbered], key=lambda fact: fact.start)
    if starts is None:
        return tuple(facts)
    return tuple(
        replace(fact, start=starts[fact.start], end=starts[fact.end - 1] + 1) for fact in facts
    )


def _blank(match: re.Match[str]) -> str:
    return "\x00" * len(match.group())
