"""Bytes of an HTML file to text, whatever encoding it is in and says that it is in.

The encoding is found as browsers do (HTML standard 13.2.3): byte order mark, the encoding that the
user names, ``<meta charset>``, ``<meta http-equiv>`` or the XML declaration in the first 4 KiB,
names after the WHATWG Encoding standard (Shift_JIS is read as Windows-31J, ISO-8859-1 as
Windows-1252); then as for plain text. A declaration that the bytes contradict yields to an encoding
that they are valid in.

A byte that does not belong to the encoding becomes ``U+DC00`` plus its value in the text, and
`html_splice` writes it back.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from transflow.errors import InputError, UsageError
from transflow.formats import encoding_guess, text_file
from transflow.formats.html_tokens import TokenKind, attributes, tokens

MAX_BYTES: Final = 32 * 1024 * 1024
"""Largest page that is read; the longest laws have a few mebibytes."""

_HEAD: Final = 4096
_LAST_BYTE: Final = 0xFF
KEEP_BYTES: Final = "transflow-html-keep"
"""Codecs' error handler that turns a byte that is no text into U+DC00 plus its value.

In the other direction it writes a Latin-1 character that the encoding does not have as its byte.
"""

RAW_BYTE: Final = 0xDC00
"""What is added to such a byte."""

_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le-bom", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be-bom", "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le-bom", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be-bom", "utf-16-be"),
)
_CODECS: Final = {name: codec for _, name, codec in _MARKS}
# What a page calls its encoding, by Python's name of that, and what it is read as.
_READ_AS: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "shift_jis": "cp932",
    "euc_jp": "euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
}
_LABELS: Final = {
    "x-sjis": "cp932",
    "x-euc-jp": "euc-jp",
    "x-euc": "euc-jp",
    "windows-949": "cp949",
    "ks_c_5601-1989": "cp949",
    "x-gbk": "gb18030",
    "big5-hkscs": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "windows-874": "cp874",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "unicode": "utf-16-le",
    "utf-16": "utf-16-le",
}
# Python's encodings of single strings, and one that browsers refuse because it hides markup
_NOT_FOR_PAGES: Final = frozenset(
    "idna punycode raw-unicode-escape undefined unicode-escape utf-7".split()
)
_CHARSET: Final = re.compile(
    "charset[\t\n\f\r ]*=[\t\n\f\r ]*[\"']?([^\"';\t\n\f\r ]+)", re.IGNORECASE
)
_XML_ENCODING: Final = re.compile(
    "<\\?xml[^>]*?[\t\n\r ]encoding[\t\n\r ]*=[\t\n\r ]*[\"']([^\"'>]+)[\"']"
)


@dataclass(frozen=True, slots=True)
class Page:
    """A decoded file.

    Attributes:
        data: Its bytes.
        text: Its text, without a byte order mark; U+DC00 to U+DCFF are bytes that are no text.
        encoding: The name that ``decode`` takes to read it in the same way.
        codec: Name of Python's codec.
        mark: Size of its byte order mark.
    """

    data: bytes
    text: str
    encoding: str
    codec: str
    mark: int


def _keep_bytes(error: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(error, UnicodeDecodeError):
        raw = error.object[error.start : error.end]
        return "".join(chr(RAW_BYTE + byte) for byte in raw), error.end
    if isinstance(error, UnicodeEncodeError):
        # ISO-2022-JP's decoder lets bytes of Latin-1 through that its encoder refuses
        odd = error.object[error.start : error.end]
        if all(ord(char) <= _LAST_BYTE for char in odd):
            return bytes(map(ord, odd)), error.end
    raise error


codecs.register_error(KEEP_BYTES, _keep_bytes)


def decode(data: bytes, *, path: str, encoding: str = "") -> Page:
    """Read a page.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        encoding: What the user or an earlier reading says; a byte order mark overrules it.

    Raises:
        InputError: The file is empty, too large, binary, or in no known encoding.
        UsageError: The encoding has no such name.
    """
    if len(data) > MAX_BYTES:
        raise InputError(
            f"the page has {len(data):,} bytes, more than the limit of {MAX_BYTES:,}",
            path=path,
            hint="split it into several documents",
        )
    if not data:
        raise InputError("the file is empty", path=path, hint="give a page that has text")
    wanted = _named(encoding) if encoding else ""
    for mark, name, codec in _MARKS:
        if data.startswith(mark):
            return _page(data, name, codec, len(mark), path)
    name = wanted or _declared(data) or _guessed(data, path)
    return _page(data, name, name, 0, path)


def _page(data: bytes, name: str, codec: str, mark: int, path: str) -> Page:
    try:
        text = data[mark:].decode(codec, KEEP_BYTES)
    except (UnicodeError, ValueError) as error:
        raise InputError(
            f"the page cannot be read as {name}",
            path=path,
            hint="save the page as UTF-8, or name its encoding",
        ) from error
    return Page(data, text, name, codec, mark)


def _named(encoding: str) -> str:
    codec = _codec(encoding)
    if codec is None:
        raise UsageError(
            f"there is no text encoding “{encoding}”",
            hint="name one such as utf-8, cp932, euc-jp, iso-2022-jp, utf-16 or cp1252",
        )
    return codec


def _codec(label: str) -> str | None:
    """Python's codec for a label of the Encoding standard or of Python's own, or None."""
    label = label.strip().lower()
    if label in _CODECS:
        return _CODECS[label]
    if label in _LABELS:
        return _LABELS[label]
    try:
        name = codecs.lookup(label).name
        if name in _NOT_FOR_PAGES:
            return None
        if "a".encode(name).decode(name) != "a":
            return None
    except (LookupError, ValueError, TypeError):  # unknown, or a codec that makes no text
        return None
    return {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(name) or _READ_AS.get(name, name)


def _declared(data: bytes) -> str | None:
    """What the page says that it is written in, unless its bytes say something better."""
    label = _label(data[:_HEAD].decode("latin-1"))
    codec = _codec(label) if label else None
    if codec is None:
        return None
    if codec.startswith(("utf-16", "utf-32")):
        codec = "utf-8"  # the declaration itself was read as ASCII
    if b"\x1b$" in data and not codec.startswith("iso"):
        # valid in every encoding, but no page has escapes in its text
        return encoding_guess.escaped(data) or codec
    if _valid(data, codec):
        return codec
    if _valid(data, "utf-8"):
        return "utf-8"
    escaped = encoding_guess.escaped(data)
    if escaped is not None:
        return escaped
    if codec == "utf-8" and not encoding_guess.is_damaged_utf8(data):
        return encoding_guess.japanese(data) or codec
    return codec


def _label(head: str) -> str:
    for kind, name, start, end in tokens(head):
        if kind is TokenKind.TEXT or name != "meta":
            continue
        found = attributes(head, start, end)
        if "charset" in found:
            return found["charset"].value
        if "content" in found and "http-equiv" in found:
            charset = _CHARSET.search(found["content"].value)
            if charset and found["http-equiv"].value.strip().lower() == "content-type":
                return charset[1]
    xml = _XML_ENCODING.match(head)
    return xml[1] if xml else ""


def _guessed(data: bytes, path: str) -> str:
    """As for a text file, but a few bytes that are wrong do not make a page unreadable."""
    if b"\0" not in data and b"\x1b" not in data and not _valid(data, "utf-8"):
        if encoding_guess.is_damaged_utf8(data):
            return "utf-8"
        if encoding_guess.japanese(data) is None:
            damaged = encoding_guess.damaged_japanese(data)
            if damaged is not None:
                return damaged
    return text_file.decode(data, path=path).encoding


def _valid(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeError:
        return False
    return True
