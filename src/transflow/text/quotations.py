"""Whether a sentence goes on behind a quotation: 「…。」と述べた, “…?” asked the Minister."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from transflow.text.languages import Language

_NEXT_QUOTATION: Final = re.compile(
    "「[^「」]{0,200}」|『[^『』]{0,200}』|｢[^｢｣]{0,200}｣|（[^（）]{0,200}）"
)
_LONG_SERIES: Final = 8
"""So many quotations in a row are looked at for what carries them on."""

_SERIES_MARKS: Final = "「『｢（ﾄﾉｦﾃ"
"""What a series goes on with, and half-width kana, which are read as hiragana."""

_WORDS: Final = re.compile("[^\\W\\d_][\\w’'-]*")
_LINKS: Final = frozenset("the of and for de del von van da di la le el der du des".split())


def carried_on(text: str, stop: int, behind: int, lang: Language, *, own: bool) -> bool:
    """Whether what follows a closing quotation mark still belongs to the sentence.

    Args:
        text: The block.
        stop: Offset behind the closing mark and the note that clings to it.
        behind: The next character that is no space; it exists.
        lang: Its language.
        own: Whether the quotation began the sentence.
    """
    at = behind if lang.code != "ko" else stop
    if lang.carry_on is not None and (
        lang.carry_on.match(text, at)
        or (text[at] in _SERIES_MARKS and _series(text, at, lang.carry_on))
    ):
        return True
    if (
        not own
        and lang.starts_behind is not None
        and "ぁ" <= text[at] <= "ゖ"
        and not lang.starts_behind.match(text, at)
    ):
        return True
    if own and lang.speech_behind is not None and lang.speech_behind.match(text, behind):
        return True
    if own and lang.speech and text[stop - 2 : stop - 1] in "!?":
        return _names_speaker(text, behind, lang)
    return False


def _series(text: str, at: int, carry_on: re.Pattern[str]) -> bool:
    """Whether quotations that follow each other are carried on together: 「…。」「…。」などの声."""
    for _ in range(_LONG_SERIES):
        quotation = _NEXT_QUOTATION.match(text, at)
        if quotation is None:
            break
        at = quotation.end()
    if "ｦ" <= text[at : at + 1] <= "ﾟ":  # half-width kana: the particles are listed in hiragana
        wide = unicodedata.normalize("NFKC", text[at : at + 8])
        text = "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in wide)
        at = 0
    return carry_on.match(text, at) is not None


def _names_speaker(text: str, behind: int, lang: Language) -> bool:
    """Whether a quotation is followed by its speaker and a verb: ``Minister Ota asked``."""
    for word in _WORDS.findall(text, behind, min(len(text), behind + 80))[:7]:
        if word in lang.speech:
            return True
        if word[0].islower() and word not in _LINKS:
            return False
    return False
