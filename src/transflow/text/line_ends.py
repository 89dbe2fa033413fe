"""How lines end: with a full stop, with an ordinal, with a number that looks like a label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.text.measure import width

if TYPE_CHECKING:
    from transflow.text.drafts import Draft
    from transflow.text.languages import Language

_STOPS: Final = ".!?…。．！？｡؟۔।॥។៕៚၊။։"
COLONS: Final = ";:；：؛"
_CLOSERS: Final = "'\"’”»›)]）］」』】"
_SUPERSCRIPTS: Final = "¹²³⁰⁴⁵⁶⁷⁸⁹"
_CLOSED: Final = re.compile(
    f"([{_STOPS}{COLONS}])[{re.escape(_CLOSERS)}]*(?:\\[\\d{{1,3}}\\]|[{_SUPERSCRIPTS}]+)?$"
)
ENDS: Final = frozenset(_STOPS)
ENDS_OR_COLONS: Final = frozenset(_STOPS + COLONS)
ENDS_OF_CLAUSES: Final = frozenset(_STOPS + "；؛")
BEHIND_END: Final = frozenset(_CLOSERS + _SUPERSCRIPTS)
MAY_END: Final = ENDS_OR_COLONS | BEHIND_END

UNFINISHED: Final = {
    "km": tuple("ជាមួយ និង នៃ របស់ ដើម្បី ដោយ ដែល ថា នូវ ក្នុង នៅ ពី ដល់ ឬ".split()),
    "th": tuple("และ หรือ เพื่อ โดย".split()),
    "lo": tuple("ແລະ ຫຼື ເພື່ອ ໂດຍ".split()),
}
"""Words that nothing ends with, where no space tells one word from the next."""

_KOREAN_UNFINISHED: Final = re.compile(
    "[가-힣](?:를|(?<![마가노])을|(?<![회합협주결논심토])(?<!^.)의|에서|에게|으로부터)$"
    "|^(?:및|또는|혹은|그리고|위한|위하여|위해|대한|대하여|대해|관한|관하여|따른|따라|통한|통하여|통해|의한|의하여)$"
)
"""Particles and joining words; 회의, 합의, 정의, 마을 and the like are nouns."""

_HEADLINE: Final = 30
"""Columns up to which a line in capitals may be a displayed title that ends with AND."""

_SHORTEST: Final = 15
"""Characters of a line that an editor may have wrapped behind such a word."""


def ends(text: str, line: Draft, stops: frozenset[str]) -> bool:
    """Whether a line ends with one of these signs, closing marks and a note's number aside."""
    last = text[line.end - 1]
    if last in stops:
        return True
    if last not in BEHIND_END:
        return False
    found = _CLOSED.search(text, max(line.start, line.end - 12), line.end)
    return found is not None and found[1] in stops


def is_bare_decimal(line: Draft) -> bool:
    """Whether the label of a line may as well be a number in its text: 3.6 लाख."""
    return line.style == "multi" and line.label[-1].isdecimal()


def last_word(text: str, line: Draft) -> str:
    """The last word of a line, with the signs around it."""
    return text[max(line.start, line.end - 24) : line.end].rsplit(None, 1)[-1]


def ends_with_ordinal(text: str, line: Draft, lang: Language) -> bool:
    """Whether a line ends with an ordinal and its article: ``am 3.`` before ``Mai``."""
    words = text[max(line.start, line.end - 24) : line.end].split()[-2:]
    return (
        len(words) == 2
        and words[1][:-1].isdigit()
        and (words[0] in lang.determiners or words[0] == "am")
    )


def is_unfinished(text: str, line: Draft, lang: Language) -> bool:
    """Whether a line ends with a word that nothing ends with."""
    if not lang.spaced:
        return (
            line.end - line.start >= _SHORTEST  # else it may be displayed: Law / on / Trade
            and text.endswith(UNFINISHED[lang.code], line.start, line.end)
        )
    word = last_word(text, line).strip("([“\"'«")
    if word in lang.connectors:
        return True
    if lang.code == "ko":
        return _KOREAN_UNFINISHED.search(word) is not None
    return word.lower() in lang.connectors and width(text, line, lang) > _HEADLINE
