"""Which encoding wrote these bytes: validity first, then whether the text reads like a text.

Every answer can be taken back: a candidate counts only when encoding the decoded text gives the
bytes again, unless no candidate does.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from transflow.formats.encoding_eastern import eastern

NAMES = {
    "shift_jis": "cp932",
    "euc_jp": "euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "iso8859-1": "iso-8859-1",
}
"""Python's codec names to the names that are shown and stored."""

_ESCAPED = ("iso-2022-jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_ext")
_JAPANESE = ("cp932", "euc-jp", "shift_jis_2004", "euc_jis_2004")
_NORMALIZER = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "iso8859_2", "iso8859_5", "iso8859_7", "iso8859_9", "iso8859_15", "koi8_r", "koi8_u",
    "cp874", "cp949", "gb18030", "big5", "mac_roman",
)  # fmt: skip

_SAMPLE = 1 << 20  # enough to judge by; keeps hostile input linear and short
_NORMALIZER_SAMPLE = 1 << 16

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fc]")
_KANJI = re.compile("[\u3005-\u3007\u4e00-\u9fff]")
# punctuation and symbols of JIS X 0208; quotes are all that some English texts need it for
_MARK = re.compile(
    "[§°±´¶×÷\u2010-\u2027\u2030-\u203b℃\u2190-\u2193\u2200-\u22ff\u2460-\u2473\u2500-\u257f"
    "\u25a0-\u26ff\u3000-\u3004\u3008-\u301f\uff01-\uff60]"
)
_EUC_HALF_KANA = re.compile(rb"(?:\x8e[\xa1-\xdf]){3}")
_IDEOGRAPHS, _HANGUL = 0x4E, 0xAC
_HALF_KANA = re.compile("[\uff61-\uff9f]+")
# what an accented letter or a typographic apostrophe becomes
_STUCK = re.compile("[A-Za-z][\u4e00-\u9fff\uff61-\uff9f]|[\u4e00-\u9fff\uff61-\uff9f][A-Za-z]")
_USUAL = re.compile("[\n\r\t ,.\u3001\u3002\u3000\uff0c]")
# without the letters that stand where Turkish has its own in Windows-1254
_WESTERN = frozenset("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœŸ")
_TYPOGRAPHIC = frozenset("“”‘’‚„–—…•€«»‹›§°©®™£¡¿ºª½¼¾²³×±·†‡´\u00a0")


def escaped(data: bytes) -> str | None:
    """Name the member of the ISO-2022-JP family that these bytes are written in, or None."""
    if b"\x1b$" not in data and b"\x1b(" not in data:
        return None
    return _first_exact(data, _ESCAPED)


def wide(data: bytes) -> str | None:
    """Name UTF-16 or UTF-32 without a byte order mark, or None when it is neither."""
    candidates = ["utf-32-le", "utf-32-be"] if len(data) % 4 == 0 else []
    if len(data) % 2 == 0:
        candidates += ["utf-16-le", "utf-16-be"]
    best, best_score = None, 0.0
    for name in candidates:
        text = _decoded(data, name)
        if text is None:
            continue
        score = _wide_score(text[:_SAMPLE])
        if score > best_score:
            best, best_score = name, score
    return best


def is_damaged_utf8(data: bytes) -> bool:
    """Tell whether bytes that are not valid UTF-8 are nevertheless nearly all UTF-8.

    Such a file is refused, not read in another encoding: that would turn all of it into rubbish.
    """
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    ascii_bytes = len(data) - len(data.translate(None, bytes(range(128))))
    return len(text) - ascii_bytes - bad >= 4 * bad


def japanese(data: bytes) -> str | None:
    """Name the Japanese encoding in which these bytes are valid and read as Japanese, or None."""
    scores = {}
    for name in _JAPANESE:
        text = _decoded(data, name)
        if text is not None and _is_clean(text):
            # the order of the names decides between equals
            bonus = 0.01 if text.encode(name) == data else 0.0
            bonus += 0.5 if name == "euc-jp" and _EUC_HALF_KANA.search(data) else 0.0
            scores[name] = _japanese_score(text[:_SAMPLE]) + bonus
    best = max(scores, key=lambda name: scores[name], default=None)
    return best if best is not None and scores[best] >= 0.5 else None


def damaged_japanese(data: bytes) -> str | None:
    """Name the Japanese encoding in which all but a few of these bytes are valid, or None."""
    for name in ("cp932", "euc-jp"):
        text = data.decode(name, "replace")[:_SAMPLE]
        bad = text.count("\ufffd")
        if bad and len(_KANA.findall(text)) >= 10 * bad and _japanese_score(text) >= 0.5:
            return name
    return None


def other(data: bytes) -> str | None:
    """Name the encoding of bytes that are neither UTF-8 nor Japanese, or None.

    Returns:
        UTF-16 without any ASCII in it, Windows-1252 or a Chinese or Korean encoding when it reads
        as that, else charset-normalizer's first answer from which the bytes can be had back.
    """
    unmarked = wide(data)
    if unmarked is not None:
        return unmarked
    return "cp1252" if _reads_western(data) else eastern(data) or _normalizer(data)


def _normalizer(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415  # 30 ms that few files need

    # some text around the first byte that is not ASCII; whole lines, so that no character is cut
    first = re.search(rb"[\x80-\xff]", data)
    start = data.rfind(b"\n", 0, first.start()) + 1 if first else 0
    sample = data[start : start + _NORMALIZER_SAMPLE]
    if len(sample) == _NORMALIZER_SAMPLE:
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    for match in from_bytes(sample, cp_isolation=list(_NORMALIZER)):
        text = _decoded(data, match.encoding)
        if text is not None and _is_clean(text) and text.encode(match.encoding) == data:
            return match.encoding
    return None


def _first_exact(data: bytes, names: tuple[str, ...]) -> str | None:
    valid = None
    for name in names:
        text = _decoded(data, name)
        if text is None or not _is_clean(text):
            continue
        if text.encode(name) == data:
            return name
        valid = valid or name
    return valid


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _is_clean(text: str) -> bool:
    return not re.search("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff]", text)


def _japanese_score(text: str) -> float:
    """Score how much a text reads as Japanese, from below 0 to about 1."""
    foreign = sum(1 for character in text if character > "\x7f")
    if not foreign:
        return 0.0
    kana = len(_KANA.findall(text))
    marks = len(_MARK.findall(text))
    ideographs = _KANJI.findall(text)
    kinds = set(ideographs)
    # a wrong reading scatters over the rare kanji
    rare = sum(1 for kanji in kinds if not _is_common(kanji)) / max(1, len(kinds))
    runs = _HALF_KANA.findall(text)
    half = sum(len(run) for run in runs if len(run) >= 3)
    stray = sum(len(run) for run in runs if len(run) < 3)
    if (
        kana + half < 0.05 * foreign
        and len(ideographs) > max(12, 0.3 * foreign)
        # Chinese and Korean have no kana; the one reads as rare kanji, the other has spaces
        and (rare > 0.1 or text.count(" ") > 0.05 * foreign)
    ):
        return 0.0
    reads = (kana + marks + 0.9 * len(ideographs) + 0.6 * half) / foreign
    # few kanji touch Latin letters, unless they were Latin letters themselves
    stuck = max(0.0, len(_STUCK.findall(text)) - 0.3 * len(ideographs))
    return reads - (stray + 2 * stuck) / foreign - 0.8 * rare


def _is_common(kanji: str) -> bool:
    # JIS level 1 holds the 2,965 kanji of everyday use: rows 16 to 47
    try:
        return kanji.encode("euc_jp")[0] < 0xD0
    except UnicodeEncodeError:
        return False


def _wide_score(text: str) -> float:
    """Score how much a text reads as one that was written in UTF-16 or UTF-32; 0 means not."""
    if not text or not _is_clean(text):
        return 0.0
    categories = Counter(map(unicodedata.category, text))
    if categories["Cn"] or categories["Co"]:
        return 0.0
    usual = len(_USUAL.findall(text)) + 0.5 * len(_KANA.findall(text))
    ascii_share = sum(1 for character in text if character < "\x7f") / len(text)
    if not usual and not ascii_share:
        return 0.0
    rows = Counter(_row(character) for character in text)
    own = rows.most_common(1)[0][1] / len(text)
    if rows[_IDEOGRAPHS] > 0.3 * len(text):
        # zero bytes inside an ASCII text read as ideographs without punctuation or kana
        return (usual / len(text) + ascii_share + own) if usual >= 0.03 * len(text) else 0.0
    return (usual / len(text) + ascii_share + own) if own >= 0.4 else 0.0


def _row(character: str) -> int:
    row = ord(character) >> 8
    if 0x34 <= row <= 0x9F:
        return _IDEOGRAPHS
    return _HANGUL if 0xAC <= row <= 0xD7 else row


def _reads_western(data: bytes) -> bool:
    """Tell whether Windows-1252 gives accented letters inside words and usual punctuation only."""
    text = _decoded(data, "cp1252")
    if text is None or not _is_clean(text):
        return False
    sample = text[:_SAMPLE]
    foreign = [character for character in sample if character > "\x7f"]
    letters = sum(1 for character in foreign if character in _WESTERN)
    marks = sum(1 for character in foreign if character in _TYPOGRAPHIC)
    plain = len(re.findall("[A-Za-z]", sample))
    # Central European texts have about one accented letter in five, Western ones one in twenty
    return letters + marks == len(foreign) and plain >= (6 if letters > 5 else 2) * letters
