"""The words that call a text provisional: the document's status, never a segment."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from pkgutil import get_data
from typing import TYPE_CHECKING, Final

from transflow.model import Marker
from transflow.text.language import base_language

if TYPE_CHECKING:
    from collections.abc import Sequence

_ANNOUNCES: Final = re.compile(
    "\\s*(?:note: )?(?:this|the following|dies|ceci|est[ae]|これ|本)", re.IGNORECASE
)
"""How a sentence begins that says it on a line before the one with the telling word."""

_LONGEST: Final = 240
"""A marker is a short line; longer ones are prose."""

_BLANK: Final = " \t\u3000\u00a0\u200b\ufeff"
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
transl ｔｒａｎｓｌ tradu vertal oversæt overset översätt
käänn tłumacz překlad preklad fordít übersetz перев перекл превод 訳 译 譯 暫定 暂定 번역 역문 잠정
បកប្រែ แปล ແປ dịch terjemah ဘာသာပြန် अनुवाद
ترجم çevir תרגום μετάφρ provis ｐｒｏｖｉｓ
""".split()
"""One of these stands in every marker; a text without any is done with at once."""

_TELLING: Final = tuple((next((c for c in hint if c > "\x7f"), ""), hint) for hint in _HINTS)
"""Each with a sign that is rare in most texts, and much faster to look for than a word."""

_RARE: Final = re.compile(
    "[\u017f\u212a\ufb00-\ufb06ßẞ"  # and what folds to ASCII letters
    + "".join({form for sign, _ in _TELLING for form in (sign, sign.upper())})
    + "]"
)
_ASCII_HINTS: Final = tuple(hint.encode() for sign, hint in _TELLING if not sign)
_SAMPLE: Final = 4_096

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
    if not own and _is_silent(text):
        return ()
    lines = text.splitlines()
    told = _telling(lines, everything=bool(own))
    if not told:
        return ()
    starts = list(accumulate(map(len, text.splitlines(keepends=True)), initial=0))
    found: list[Marker] = []
    skip = -1
    for number in told:
        line = lines[number]
        bare = line.strip(_BLANK)
        if number <= skip or not bare:
            continue
        start = starts[number] + line.index(bare)
        wrapped = _wrapped(text, lines, starts, number, own)
        if wrapped is not None:
            found.append(wrapped)
            skip = number + 1
        elif _is_marker(bare, own, sentence=True):
            found.append(Marker(start, start + len(bare), bare))
        elif inline := _inline(bare, start, own):
            found.append(inline)
    return tuple(found)


def bracketed_markers(text: str, phrases: Sequence[str] = ()) -> tuple[Marker, ...]:
    """The markers of a text that stand in brackets, beside a whole sentence or inside one, too.

    Args:
        text: A unit or a line; see `find_markers`.
        phrases: Likewise.
    """
    own = frozenset(filter(None, map(_plain, phrases)))
    return tuple(
        Marker(group.start(), group.end(), group.group(), inline=True)
        for group in _GROUP.finditer(text)
        if _is_marker(group[1], own, sentence=False)
    )


def _is_silent(text: str) -> bool:
    """Whether a text surely has no hint, which is soon found out of one with few ASCII letters."""
    if len(text[:_SAMPLE].encode("ascii", "ignore")) * 2 > len(text[:_SAMPLE]):
        return False
    if _RARE.search(text):
        return False
    few = text.encode("ascii", "replace").lower()
    return not any(hint in few for hint in _ASCII_HINTS)


def _telling(lines: list[str], *, everything: bool) -> list[int]:
    """The numbers of the lines on which a marker may begin; all but long ones if wanted."""
    short = [line if len(line) <= _LONGEST else "" for line in lines]
    if everything:
        return [number for number, line in enumerate(short) if line]
    if sum(map(str.isascii, short)) * 2 > len(short):
        folded = "\n".join([line.casefold() for line in short])  # an ASCII line is quickly folded
        wide = "\n".join([line for line in short if not line.isascii()]).casefold()
    else:
        folded = wide = "\n".join(short).casefold()
    found: set[int] = set()
    for sign, hint in _TELLING:
        if sign not in wide:
            continue
        number = at = 0
        hit = folded.find(hint)
        while hit >= 0:
            number += folded.count("\n", at, hit)
            found.add(number)
            at = hit
            line_end = folded.find("\n", hit)
            hit = folded.find(hint, line_end) if line_end >= 0 else -1
    found |= {n - 1 for n in found if n and short[n - 1] and _ANNOUNCES.match(short[n - 1])}
    return sorted(found)


def _wrapped(
    text: str, lines: list[str], starts: list[int], number: int, own: frozenset[str]
) -> Marker | None:
    """A marker sentence broken over two lines."""
    if number + 1 >= len(lines) or len(lines[number + 1]) > _LONGEST:
        return None
    line, following = lines[number], lines[number + 1].rstrip()
    first = following.lstrip()[:1]
    if not (first.islower() or first >= "\u3040"):
        return None
    start = starts[number] + len(line) - len(line.lstrip())
    end = starts[number + 1] + len(following)
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
        at_start = not line[: group.start()].strip("#*_ \u3000")
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
