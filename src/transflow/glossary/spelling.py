"""Which spellings of an English word are one: British and American, joined and parted.

Everything works on folded words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = re.compile(r"\w+")

SPELLINGS: dict[str, str] = {}
for _line in (
    "aluminium aluminum",
    "analyse analyze",
    "artefact artifact",
    "catalogue catalog",
    "centre center",
    "centred centered",
    "defence defense",
    "dialogue dialog",
    "fibre fiber",
    "fulfil fulfill",
    "fulfilment fulfillment",
    "enrol enroll",
    "enrolment enrollment",
    "judgement judgment",
    "licence license",
    "litre liter",
    "manoeuvre maneuver",
    "metre meter",
    "kilometre kilometer",
    "offence offense",
    "paralyse paralyze",
    "plough plow",
    "practise practice",
    "pretence pretense",
    "programme program",
    "sceptic skeptic",
    "sceptical skeptical",
    "skilful skillful",
    "theatre theater",
    "traveller traveler",
):
    _british, _american = _line.split()
    for _ending in ("", "s"):
        SPELLINGS[_british + _ending] = _american + _ending

_OUR = frozenset(
    "arbour armour behaviour candour clamour colour demeanour endeavour favour flavour harbour "
    "honour humour labour neighbour odour parlour rancour rigour rumour saviour splendour tumour "
    "valour vapour vigour".split()
)
_ISE = ("isation", "ising", "ised", "ises", "iser", "ise")
_NO_IZE = (
    "advertis", "advis", "appris", "aris", "chastis", "compris", "compromis", "demis", "devis",
    "disguis", "enterpris", "excis", "exercis", "franchis", "improvis", "incis", "merchandis",
    "premis", "precis", "promis", "rais", "revis", "supervis", "surmis", "surpris", "televis",
    "expertis", "paradis", "treatis", "concis", "otherwis", "likewis", "nois", "prais", "pois",
)  # fmt: skip


@lru_cache(maxsize=8192)
def respelt(word: str) -> str:
    """Spelling that British and American English share, of any inflected form."""
    known = SPELLINGS.get(word)
    if known is not None:
        return known
    at = word.find("our", 1)
    if at > 0 and any(word.startswith(base) for base in _OUR):
        return word[:at] + "or" + word[at + 3 :]
    if len(word) > 5 and "is" in word and not word.startswith(_NO_IZE):
        for british in _ISE:
            at = word.rfind(british)
            if at > 2 and len(word) - at - len(british) <= 2:
                return word[: at + 1] + "z" + word[at + 2 :]
    return word


def closed(
    key: str,
    words: list[tuple[str, int, int]],
    text: str,
    same_number: Callable[[str, str], bool],
) -> list[tuple[int, int]]:
    """Find a term whose words the text joins or parts in another way (startup, start-ups).

    Args:
        key: The folded term.
        words: Words of the folded text with their offsets.
        text: The folded text.
        same_number: Tells whether one word is the plural of the other.

    Returns:
        Half-open offsets.
    """
    if key.count(" ") > 1:
        return []  # phrases of three words are not written as one
    whole = respelt(key.replace("-", "").replace(" ", ""))
    if len(whole) < _CLOSED or whole[:2] not in text or not whole.isalpha():
        return []
    found = []
    most = key.count("-") + key.count(" ") + 2
    for at, (word, start, end) in enumerate(words):
        if not whole.startswith(word[:2]):
            continue
        joined, last = word, end
        for count in range(most):
            if count:
                if at + count >= len(words) or text[last : words[at + count][1]] not in ("-", " "):
                    break
                joined, last = joined + words[at + count][0], words[at + count][2]
            plain = respelt(joined)
            if plain == whole or same_number(whole, plain):
                found.append((start, last))
            if len(joined) > len(whole) + 1:
                break
    return found


def other_spellings(key: str) -> tuple[str, ...]:
    """A folded term in American and in British spelling, itself left out."""
    words = key.split(" ")
    american = [respelt(word) for word in words]
    british = [_in_british(word) for word in words]
    found = dict.fromkeys((" ".join(american), " ".join(british)))
    return tuple(other for other in found if other != key)


def _in_british(word: str) -> str:
    """British spelling of an American word, or the word itself."""
    known = _BRITISH.get(word)
    if known is not None:
        return known
    for ending in ("ization", "izations", "izing", "ized", "izes", "izer", "ize"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + ending.replace("iz", "is", 1)
    return word


_BRITISH = {american: british for british, american in SPELLINGS.items()} | {
    word[:-2] + "r" + ending: word + ending for word in _OUR for ending in ("", "s")
}
_CLOSED = 6
"""Letters of the shortest compound that may be written apart."""


def respelt_text(text: str) -> str:
    """A folded text with every word as ``respelt`` gives it."""
    return _WORD.sub(lambda match: respelt(match[0]), text)
