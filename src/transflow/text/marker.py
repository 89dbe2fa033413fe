"""The words that call a text provisional: the document's status, never a segment."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pkgutil import get_data
from typing import TYPE_CHECKING, Final

from transflow.model import Marker
from transflow.text.language import base_language

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINE: Final = re.compile("[^\\n\\r\\x0b\\x0c\\x85\u2028\u2029]+")
_ANNOUNCES: Final = re.compile(
    "\\s*(?:note: )?(?:this|the following|dies|ceci|est[ae]|これ|本)", re.IGNORECASE
)
"""How a sentence begins that says it on a line before the one with the telling word."""

_LONGEST: Final = 240
"""A marker is a short line; longer ones are prose."""

_TITLE: Final = 200
_GROUP: Final = re.compile(
    "[\\[(（［【〔「『<＜〈《]"
    "([^\\[\\]()（）［］【】〔〕「」『』<>＜＞〈〉《》]{2,120})"
    "[\\])）］】〕」』>＞〉》]"
)
_WRAPPING: Final = (
    " \t\u3000\u00a0\u200b\ufeff*_#[](){}（）［］【】〔〕「」『』<>＜＞〈〉《》"
    "-–—―－~～|※:：.。!！\"'“”"
)
_HINTS: Final = """
transl ｔｒａｎｓｌ traduc traduç tradut traduz vertal oversæt overset översätt
käänn tłumacz překlad preklad fordít übersetz перев перекл превод 訳 译 譯 暫定 暂定 번역 역문 잠정
បកប្រែ แปล ແປ dịch terjemah ဘာသာပြန် अनुवाद
ترجم çevir תרגום μετάφρ provisional ｐｒｏｖｉｓｉｏｎａｌ provisoire
""".split()
"""One of these stands in every marker; a text without any is done with at once."""

_ASCII_HINTS: Final = tuple(filter(str.isascii, _HINTS))

_DEFAULT: Final = {
    "en": "[Provisional translation]",
    "ja": "（仮訳）",
    "fr": "[Traduction provisoire]",
    "de": "[Vorläufige Übersetzung]",
    "es": "[Traducción provisional]",
    "it": "[Traduzione provvisoria]",
    "pt": "[Tradução provisória]",
    "nl": "[Voorlopige vertaling]",
    "km": "[សេចក្តីបកប្រែបណ្តោះអាសន្ន]",
    "zh": "（暂定译文）",
    "ko": "(잠정 번역)",
    "ru": "[Предварительный перевод]",
    "uk": "[Попередній переклад]",
    "vi": "[Bản dịch tạm thời]",
    "th": "(คำแปลชั่วคราว)",
    "lo": "(ສະບັບແປຊົ່ວຄາວ)",
    "id": "[Terjemahan sementara]",
    "ar": "[ترجمة مؤقتة]",
}


def default_marker(lang: str) -> str:
    """The marker that a provisional edition in a language carries; English for an unknown one."""
    return _DEFAULT.get(base_language(lang), _DEFAULT["en"])


@lru_cache(maxsize=1)
def _known() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The short forms, which stand in brackets or alone, and the sentences, which stand alone."""
    import tomllib  # noqa: PLC0415 -- 5 ms, and only who segments pays for it

    raw = tomllib.loads((get_data("transflow.text", "data/markers.toml") or b"").decode())
    short, sentences = (
        unicodedata.normalize("NFKC", "|".join(raw[name])) for name in ("short", "sentences")
    )
    return re.compile(short), re.compile(sentences)


def _plain(text: str) -> str:
    """A line as markers are compared: width, case, brackets and spaces do not count."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.replace("\u200b", "").split()).strip(_WRAPPING)


def _is_marker(text: str, own: frozenset[str], *, sentence: bool) -> bool:
    plain = _plain(text)
    if not plain:
        return False
    if plain in own:
        return True
    short, sentences = _known()
    return bool(short.fullmatch(plain)) or (sentence and bool(sentences.fullmatch(plain)))


def find_markers(text: str, phrases: Sequence[str] = ()) -> tuple[Marker, ...]:
    """The markers of a text, in order.

    A marker stands alone on a line (or on two, when it was wrapped), or bracketed or set off by a
    dash at the start or the end of a title; words of running prose are none. Case, width and the
    kind of brackets do not count.

    Args:
        text: The document.
        phrases: Further markers, as a workspace configures them.
    """
    own = frozenset(filter(None, map(_plain, phrases)))
    short = "\n".join(line for line in text.splitlines() if len(line) <= _LONGEST).casefold()
    hints = [hint for hint in (_ASCII_HINTS if short.isascii() else _HINTS) if hint in short]
    if not hints and not own:
        return ()
    hint = re.compile("|".join(hints) or "(?!)", re.IGNORECASE)
    lines = [m for m in _LINE.finditer(text) if m.end() - m.start() <= _LONGEST]
    found: list[Marker] = []
    skip = -1
    for number, line in enumerate(lines):
        raw = line.group()
        if line.start() < skip or not (own or hint.search(raw) or _ANNOUNCES.match(raw)):
            continue
        bare = raw.strip(" \t\u3000\u00a0\u200b\ufeff")
        if not bare:
            continue
        start = line.start() + raw.index(bare)
        wrapped = _wrapped(text, lines, number, own)
        if wrapped is not None:
            found.append(wrapped)
            skip = wrapped.end
            continue
        if _is_marker(bare, own, sentence=True):
            found.append(Marker(start, start + len(bare), bare))
            continue
        inline = _inline(bare, start, own)
        if inline is not None:
            found.append(inline)
    return tuple(found)


def _wrapped(
    text: str, lines: list[re.Match[str]], number: int, own: frozenset[str]
) -> Marker | None:
    """A marker sentence broken over two lines."""
    if number + 1 >= len(lines):
        return None
    line, following = lines[number], lines[number + 1]
    first = following.group().lstrip()[:1]
    if following.start() - line.end() > 2 or not (first.islower() or first >= "\u3040"):
        return None
    start = line.start() + len(line.group()) - len(line.group().lstrip())
    end = line.start() + len(text[line.start() : following.end()].rstrip())
    phrase = text[start:end]
    if first >= "\u3040" and phrase[-1:] not in "。」）":
        return None
    if not _is_marker(phrase, own, sentence=True):
        return None
    return Marker(start, end, phrase)


_SET_OFF_END: Final = re.compile("(?:\\s[-–—―]\\s|[ \u3000]{2,}|\u3000|\t)([^\\s][^\\n]{1,80})$")
_ENDED: Final = re.compile("[.!?。！？;；]$")


def _inline(line: str, start: int, own: frozenset[str]) -> Marker | None:
    if len(line) > _TITLE:
        return None
    groups = list(_GROUP.finditer(line))
    for group in groups:
        at_start = group.start() == 0
        at_end = not line[group.end() :].strip(" \u3000.。*_")
        if not (at_start or at_end) or not _is_marker(group[1], own, sentence=True):
            continue
        rest = (line[: group.start()] + line[group.end() :]).strip()
        if _ENDED.search(rest):
            continue
        return Marker(start + group.start(), start + group.end(), group.group(), inline=True)
    tail = _SET_OFF_END.search(line)
    if tail and _is_marker(tail[1], own, sentence=False) and not _ENDED.search(line):
        return Marker(start + tail.start(1), start + tail.end(1), tail[1], inline=True)
    return None
