"""Chinese and Korean text in the encodings that came before Unicode.

Any bytes above 0x80 in pairs are valid in all of them. What tells is which characters come out:
each standard puts the characters of everyday use into rows of their own, and a wrong reading
scatters over the rest.
"""

from __future__ import annotations

import re
from typing import Final

_LETTER: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
_MARK: Final = re.compile(
    "[\u00b7\u00b0\u00d7\u2014-\u2026\u2160-\u216b\u2460-\u2473\u25a0-\u25cf\u3000-\u3017\uff01-\uff5e]"
)
# codec, the standard whose first rows are the usual ones, first and last of their lead bytes
_USUAL: Final = (
    ("cp949", "euc_kr", 0xB0, 0xC8),
    ("gb18030", "gb2312", 0xB0, 0xD7),
    ("big5", "big5", 0xA4, 0xC6),
)
_SHARE: Final = 0.9
_FEWEST: Final = 4
_SAMPLE: Final = 1 << 14


def eastern(data: bytes) -> str | None:
    """Name the Chinese or Korean encoding that bytes read as a text in, or None.

    Args:
        data: Bytes that are neither UTF-8 nor Japanese.

    Returns:
        ``cp949``, ``gb18030`` or ``big5`` where at least nine of ten characters are usual ones.
    """
    best, best_share = None, _SHARE
    for codec, standard, low, high in _USUAL:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        share = _usual_share(text, standard, low, high)
        if share > best_share and text.encode(codec) == data:
            best, best_share = codec, share
    return best


def _usual_share(text: str, standard: str, low: int, high: int) -> float:
    foreign = [char for char in text[:_SAMPLE] if char > "\x7f"]
    letters = [char for char in foreign if _LETTER.match(char)]
    if len(letters) < _FEWEST:
        return 0.0
    usual = sum(low <= _lead(char, standard) <= high for char in letters)
    marks = sum(_MARK.match(char) is not None for char in foreign)
    # hardly a text has more marks than one to two letters
    return (usual + min(marks, len(letters) / 2)) / len(foreign)


def _lead(char: str, standard: str) -> int:
    try:
        return char.encode(standard)[0]
    except UnicodeEncodeError:
        return 0
