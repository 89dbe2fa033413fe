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


_APOSTROPHES: Final = re.compile(
    "(?<!\\S)''?(?!['’]|(?:s|re|ve|ll|d|m)\\b)|(?<=[,.!?])''?(?![\\w'])"
)
_BEHIND_CLOSING: Final = re.compile("''?\\s*[,.;:!?)]")


class Apostrophes:
    """Tells, place by place, whether a quotation between straight apostrophes is open.

    Some programs set a space on both sides of every mark: only those before it then show whether
    one opens or closes. A possessive (``the members ' rights``) opens nothing, and the only mark of
    a block behind a sentence closes what an earlier block opened.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._seen = 0
        self._open = False
        self._any = False

    def opens(self, at: int) -> bool:
        """Whether the free-standing mark at an offset opens a quotation.

        Args:
            at: Its offset; no smaller than in the call before, so that the time is linear.
        """
        text = self._text
        for found in _APOSTROPHES.finditer(text, self._seen, at):
            start, end = found.span()
            self._any = True
            if start and not text[start - 1].isspace():
                self._open = False
            elif not text[end : end + 1].isspace():
                self._open = True
            else:
                owner = text[start - 2 : start - 1] if start > 1 else ""
                possessive = end - start == 1 and owner in {"s", "S"}
                self._open = not self._open and not possessive
        self._seen = max(self._seen, at)
        if self._open or _BEHIND_CLOSING.match(text, at):
            return False
        self._any = self._any or _APOSTROPHES.search(text, at + 2) is not None
        return self._any


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
