"""Bytes of a text file to text and back, whatever encoding an office left them in.

Line ends stay exactly as they are; a byte order mark is taken off and remembered in the name of the
encoding, so that ``encode`` gives back the same bytes. Names are those of Python's codecs, except
``utf-16-le-bom``, ``utf-16-be-bom``, ``utf-32-le-bom`` and ``utf-32-be-bom`` for a text that began
with a mark (``utf-8-sig`` is Python's own name for UTF-8 with one).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import NoReturn

from transflow.errors import InputError, UsageError
from transflow.formats import encoding_guess

MAX_BYTES = 64 * 1024 * 1024
"""Largest file that is read; a book has about one mebibyte."""

_MARKS = (
    # UTF-32's little-endian mark begins with UTF-16's: the longer one is tried first
    (codecs.BOM_UTF32_LE, "utf-32-le-bom", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be-bom", "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le-bom", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be-bom", "utf-16-be"),
)
_MARKED = {name: (mark, codec) for mark, name, codec in _MARKS}

_SIGNATURES = (
    (b"%PDF-", "a PDF file", "export its text first"),
    (b"PK\x03\x04", "a ZIP container such as DOCX, XLSX or ODT", "save it as plain text first"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file", "save it as plain text first"),
    (b"{\\rtf", "a rich text file", "save it as plain text first"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"\x89PNG", "an image", "give a text file"),
    (b"\xff\xd8\xff", "an image", "give a text file"),
    (b"GIF8", "an image", "give a text file"),
    (b"\x7fELF", "a program", "give a text file"),
    (b"SQLite format 3\x00", "a database", "give a text file"),
)

# tab, line feed, vertical tab, form feed and carriage return occur in real texts
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how its bytes spelt it.

    Attributes:
        text: The text, without a byte order mark, with its line ends as they were.
        encoding: A name that ``encode`` takes.
    """

    text: str
    encoding: str


def decode(data: bytes, *, path: str, encoding: str = "") -> Decoded:
    """Read a text file.

    Without an encoding: a byte order mark decides; then ISO-2022-JP by its escapes, UTF-16 and
    UTF-32 without a mark by their zero bytes, strict UTF-8, Japanese encodings that are valid and
    plausible, Western European; what is left is guessed with charset-normalizer.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.
        encoding: What the user says the encoding is, or what ``decode`` found before; "" to find
            out.

    Returns:
        The text and the encoding.

    Raises:
        InputError: The file is empty, blank, binary, too large or not decodable.
        UsageError: The encoding has no such name.
    """
    if len(data) > MAX_BYTES:
        raise InputError(
            f"the file has {len(data):,} bytes, more than the limit of {MAX_BYTES:,}",
            path=path,
            hint="split it into several documents",
        )
    if not data:
        raise InputError("the file is empty", path=path, hint="give a file that has text")
    for signature, what, mend in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"this is {what}, not a text file", path=path, hint=mend)
    found = _with_encoding(data, encoding, path) if encoding else _without_encoding(data, path)
    control = _CONTROL.search(found.text)
    if control:
        line = line_of(found.text, control.start())
        raise InputError(
            f"control character U+{ord(control[0]):04X}: this is a binary file or a damaged text",
            path=path,
            line=line,
            hint="remove the character, or save the file as plain text",
        )
    if not found.text.strip().strip(_INVISIBLE):
        raise InputError("the file holds nothing but white space", path=path, hint="add the text")
    return found


def encode(text: str, encoding: str, *, path: str) -> bytes:
    """Write a text in the encoding that ``decode`` named, byte order mark included.

    Args:
        text: The text; line ends are written as they are.
        encoding: A name from ``decode`` or of one of Python's text codecs.
        path: Name of the file to be written, for messages.

    Returns:
        The bytes; for a text that came from ``decode`` the very bytes that it was given, except
        that a spelling which a legacy encoding has twice comes out in its usual form.

    Raises:
        InputError: A character does not exist in the encoding; names it and its line.
        UsageError: The encoding has no such name.
    """
    mark, codec = _MARKED.get(encoding, (b"", encoding))
    name = _codec(codec)
    try:
        return mark + text.encode(name)
    except UnicodeEncodeError as error:
        character = text[error.start]
        shown = f"“{character}” " if character.isprintable() else ""
        raise InputError(
            f"the character {shown}(U+{ord(character):04X}) does not exist in {encoding}",
            path=path,
            line=line_of(text, error.start),
            hint="write the file as UTF-8, or replace the character",
        ) from error


def line_of(text: str, offset: int) -> int:
    """Give the number of the line, from 1, that an offset into a text stands on.

    A carriage return, a line feed and both together each end a line.
    """
    ends = text.count("\n", 0, offset) + text.count("\r", 0, offset)
    return ends - text.count("\r\n", 0, offset) + 1


def _with_encoding(data: bytes, encoding: str, path: str) -> Decoded:
    if encoding in _MARKED and data.startswith(_MARKED[encoding][0]):
        mark, codec = _MARKED[encoding]
        return Decoded(_strict(data, len(mark), codec, path), encoding)
    wanted = _codec(encoding)
    for mark, name, codec in _MARKS:
        if data.startswith(mark) and wanted in {codec, codec[:6], name}:
            return Decoded(_strict(data, len(mark), codec, path), name)
    if wanted in {"utf-16", "utf-32"}:
        guess = encoding_guess.wide(data)
        if guess is not None and guess.startswith(wanted):
            return Decoded(_strict(data, 0, guess, path), guess)
        wanted += "-le"  # as Windows writes it
    if wanted == "utf-8-sig":
        wanted = "utf-8"
    return Decoded(_strict(data, 0, wanted, path), wanted)


def _without_encoding(data: bytes, path: str) -> Decoded:
    for mark, name, codec in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, len(mark), codec, path), name)
    escaped = encoding_guess.escaped(data)
    if escaped is not None:
        return Decoded(data.decode(escaped), escaped)
    zero = data.find(0)
    if zero >= 0:
        # every line end, blank and figure of UTF-16 and UTF-32 has a zero byte
        wide = encoding_guess.wide(data)
        if wide is not None:
            return Decoded(data.decode(wide), wide)
        raise InputError(
            f"byte {zero + 1} is zero: this is a binary file, not text",
            path=path,
            line=_line_of_byte(data, zero),
            hint="give a text file, or name its encoding",
        )
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if encoding_guess.is_damaged_utf8(data):
            _refuse(data, error, "utf-8", path)
    guess = encoding_guess.japanese(data)
    if guess is None:
        guess = encoding_guess.damaged_japanese(data) or encoding_guess.other(data)
    if guess is None:
        first = len(data) - len(data.lstrip(bytes(range(128))))
        raise InputError(
            f"byte {first + 1} (0x{data[first]:02X}) and those behind it fit no known encoding",
            path=path,
            line=_line_of_byte(data, first),
            hint="save the file as UTF-8, or name its encoding",
        )
    return Decoded(_strict(data, 0, guess, path), guess)


def _strict(data: bytes, start: int, codec: str, path: str) -> str:
    try:
        return data[start:].decode(codec)
    except UnicodeDecodeError as error:
        error.start += start
        _refuse(data, error, codec, path)


def _refuse(data: bytes, error: UnicodeDecodeError, codec: str, path: str) -> NoReturn:
    wide = codec.startswith(("utf-16", "utf-32"))
    head = data[: error.start].decode(codec, "replace") if wide else ""
    line = line_of(head, len(head)) if wide else _line_of_byte(data, error.start)
    raise InputError(
        f"byte {error.start + 1} (0x{data[error.start]:02X}) is not valid {codec}",
        path=path,
        line=line,
        hint="save the file as UTF-8, or name its encoding",
    ) from error


def _line_of_byte(data: bytes, offset: int) -> int:
    ends = data.count(b"\n", 0, offset) + data.count(b"\r", 0, offset)
    return ends - data.count(b"\r\n", 0, offset) + 1


def _codec(encoding: str) -> str:
    try:
        info = codecs.lookup(encoding.strip())
        "".encode(info.name)  # codecs from bytes to bytes raise LookupError here
    except (LookupError, ValueError, UnicodeError) as error:
        raise UsageError(
            f"there is no text encoding “{encoding}”",
            hint="name one such as utf-8, cp932, euc-jp, iso-2022-jp, utf-16 or cp1252",
        ) from error
    # Windows' superset is what files that call themselves Shift_JIS are written in
    return encoding_guess.NAMES.get(info.name, info.name)
