"""New text into the bytes of an HTML file, every other byte as it was.

The edits are cut into the original bytes: bytes that are no text, and spellings that an encoding
has twice, survive outside the edited places.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from transflow.errors import InputError
from transflow.formats.html_bytes import KEEP_BYTES, RAW_BYTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.formats.html_bytes import Page

_CHUNK: Final = 1024
_RAW_BYTES: Final = re.compile("([\udc00-\udcff]+)")


class Replacement(NamedTuple):
    """New text for a stretch of the file's text; nothing is replaced when it is empty."""

    start: int
    end: int
    text: str


def splice(page: Page, replacements: Sequence[Replacement], *, path: str) -> bytes:
    """Write new text into a page, every other byte as it was.

    A character that the encoding does not have becomes a character reference.

    Args:
        page: The page.
        replacements: Ascending, not overlapping.
        path: Its name, for messages.

    Raises:
        InputError: The page cannot be cut at these places.
    """
    fitted = [item._replace(text=_fitted(item.text, page.codec)) for item in replacements]
    exact = _cut(page, fitted)
    return exact if exact is not None else _cut_by_decoding(page, fitted, path)


def _fitted(text: str, codec: str) -> str:
    return text.encode(codec, "xmlcharrefreplace").decode(codec)


def _cut(page: Page, replacements: Sequence[Replacement]) -> bytes | None:
    """Cut where encoding the text before a place tells its byte; None where that is not exact."""
    data, codec = page.data, page.codec
    parts: list[bytes] = []
    at, byte = 0, page.mark
    parts.append(data[:byte])
    try:
        for start, end, new in replacements:
            kept, gone = page.text[at:start].encode(codec), page.text[start:end].encode(codec)
            if not data.startswith(kept + gone, byte):
                return None
            parts += (kept, new.encode(codec))
            at, byte = end, byte + len(kept) + len(gone)
        if page.text[at:].encode(codec) != data[byte:]:
            return None
    except UnicodeEncodeError:  # bytes that are no text
        return None
    parts.append(data[byte:])
    return b"".join(parts)


def _cut_by_decoding(page: Page, replacements: Sequence[Replacement], path: str) -> bytes:
    """Cut where the decoder stands between two characters, in its first state."""
    offsets = sorted({offset for start, end, _ in replacements for offset in (start, end)})
    counts, places = _safe_places(page, offsets)
    if counts[-1] != len(page.text):
        raise InputError(
            f"the page is damaged: it cannot be written as {page.encoding}",
            path=path,
            hint="save the page as UTF-8, or name its encoding",
        )
    parts: list[bytes] = []
    byte = 0
    index = 0
    while index < len(replacements):
        first = last = bisect_right(counts, replacements[index].start) - 1
        at = counts[first]
        pieces: list[str] = []
        # Neighbours that share a stretch without a safe place in it are written together.
        while True:
            start, end, new = replacements[index]
            pieces += (page.text[at:start], new)
            at = end
            last = max(last, bisect_left(counts, end))
            index += 1
            if index == len(replacements) or replacements[index].start >= counts[last]:
                break
        pieces.append(page.text[at : counts[last]])
        parts += (page.data[byte : places[first]], _encoded("".join(pieces), page, path))
        byte = places[last]
    parts.append(page.data[byte:])
    return b"".join(parts)


def _safe_places(page: Page, offsets: Sequence[int]) -> tuple[list[int], list[int]]:
    """Offsets in the text and the bytes where the decoder holds nothing back.

    Byte by byte around the given offsets, elsewhere in larger steps.
    """
    decoder = codecs.getincrementaldecoder(page.codec)(KEEP_BYTES)
    initial = decoder.getstate()
    data, size = page.data, len(page.data)
    count, byte = 0, page.mark
    counts, places = [count], [byte]
    wanted = 0
    while byte < size:
        step = min(_CHUNK, size - byte)
        before = decoder.getstate()
        made = len(decoder.decode(data[byte : byte + step], final=byte + step == size))
        while wanted < len(offsets) and offsets[wanted] < count:
            wanted += 1
        if wanted < len(offsets) and offsets[wanted] <= count + made:
            decoder.setstate(before)
            made = 0
            for place in range(byte, byte + step):
                made += len(decoder.decode(data[place : place + 1], final=place + 1 == size))
                if decoder.getstate() == initial:
                    counts.append(count + made)
                    places.append(place + 1)
        elif decoder.getstate() == initial:
            counts.append(count + made)
            places.append(byte + step)
        count += made
        byte += step
    if places[-1] != size:
        counts.append(count)
        places.append(size)
    return counts, places


def _encoded(text: str, page: Page, path: str) -> bytes:
    """Bytes of a text around an edit, those that are no text as they were."""
    try:
        return b"".join(
            bytes(ord(char) - RAW_BYTE for char in piece)
            if number % 2
            else piece.encode(page.codec, KEEP_BYTES)
            for number, piece in enumerate(_RAW_BYTES.split(text))
        )
    except UnicodeEncodeError as error:
        raise InputError(
            f"the page is damaged: it cannot be written as {page.encoding}",
            path=path,
            hint="save the page as UTF-8, or name its encoding",
        ) from error
