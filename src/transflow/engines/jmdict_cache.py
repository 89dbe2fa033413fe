"""A dictionary as one file that is opened in a moment and read where it is asked.

The file is mapped into memory; a word is found by binary search. Layout: a line of JSON (format,
origin, numbers), padded with spaces to HEADER bytes; the records, sorted by their bytes; the place
of each record as an unsigned 32-bit number, least byte first, and the place behind the last. A
record is a folded word, a zero byte, and for each rendering its probability (1 to 255 stand for
1/255 to 1), its text and a zero byte. All text is UTF-8.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transflow.errors import InputError, ServiceError
from transflow.text.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FORMAT = 1
"""Number of the layout and of the rules by which dictionaries are made; a new one compiles anew."""

HEADER = 512
"""Bytes of the first line."""

LONGEST_KEY = 120
"""Characters of a word that is looked up; the longest headword has fewer."""

_PLACE = struct.Struct("<I")
_LARGEST = 0xFFFFFFFF
_ABANDONED = 3600.0
"""Seconds after which an unfinished file belongs to a process that was killed."""


def pack(renderings: Sequence[tuple[str, float]]) -> bytes:
    """Renderings as the second half of a record; texts must hold no zero character."""
    return b"".join(
        bytes([max(1, min(255, round(share * 255)))]) + text.encode() + b"\0"
        for text, share in renderings
    )


def unpack(record: bytes) -> list[tuple[str, float]]:
    """The inverse of ``pack``.

    Raises:
        ValueError: These are no renderings.
    """
    if not record:
        return []
    if record[-1]:
        raise ValueError("a record has no end")
    found = []
    for part in record[:-1].split(b"\0"):
        if len(part) < 2:
            raise ValueError("a rendering is empty")
        found.append((part[1:].decode(), part[0] / 255))
    return found


def write_cache(into: Path, records: Mapping[str, bytes], origin: str) -> None:
    """Write a dictionary file, whole or not at all; several processes may do so at once.

    Args:
        into: The file; its folder is made when it is missing.
        records: Packed renderings of each word, folded as by ``text.word_list.fold``.
        origin: What it was made from, at most 300 ASCII characters; ``CompiledDictionary.origin``
            gives it back.

    Raises:
        ServiceError: The file cannot be written; names it.
    """
    temporary = None
    try:
        into.parent.mkdir(parents=True, exist_ok=True)
        _sweep(into)
        rows = sorted(key.encode() + b"\0" + value for key, value in records.items())
        size = HEADER + sum(map(len, rows))
        if size > _LARGEST:
            raise ServiceError(
                f"{into}: the dictionary has {size:,} bytes, more than {_LARGEST:,}",
                hint="use a smaller dictionary",
            )
        head = {
            "format": FORMAT,
            "origin": origin,
            "records": len(rows),
            "size": size + _PLACE.size * (len(rows) + 1),
        }
        line = json.dumps(head).encode().ljust(HEADER - 1) + b"\n"
        if len(line) != HEADER:
            raise ValueError(f"the origin has {len(origin)} characters")
        # The name is unlike any other process's; the last to finish wins, with the same content.
        handle, name = tempfile.mkstemp(prefix=_prefix(into), suffix=".tmp", dir=into.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(line)
            place = HEADER
            places = bytearray(_PLACE.pack(place))
            for row in rows:
                stream.write(row)
                place += len(row)
                places += _PLACE.pack(place)
            stream.write(places)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(into)
    except OSError as error:
        raise ServiceError(
            f"{into}: cannot be written ({error.strerror or error})",
            hint="free some space, or set XDG_CACHE_HOME to a folder that can be written",
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _prefix(into: Path) -> str:
    return f".{into.name}-"


def _sweep(into: Path) -> None:
    """Remove what killed processes left unfinished."""
    now = time.time()
    for left in into.parent.glob(f"{_prefix(into)}*.tmp"):
        try:
            if now - left.stat().st_mtime > _ABANDONED:
                left.unlink()
        except FileNotFoundError:  # another process was faster
            continue


class CompiledDictionary:
    """A dictionary file, open; implements ``alignment.knowledge.Dictionary``.

    Reading is safe from several threads. The file may be replaced while it is open.

    Args:
        path: A file from ``write_cache``.
        langs: Primary subtags of the language asked in and of the one answered in.

    Raises:
        FileNotFoundError: There is no such file.
        InputError: It is no dictionary of this format, or broken.
    """

    def __init__(self, path: Path, langs: tuple[str, str] = ("ja", "en")) -> None:
        self._path = path
        self._langs = langs
        try:
            with path.open("rb") as stream:
                self._map = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        except FileNotFoundError:
            raise
        except (OSError, ValueError) as error:  # ValueError: the file is empty
            raise self._broken(str(error)) from error
        head = self._head()
        self.origin: str = head["origin"]
        self._records: int = head["records"]
        self._places: int = head["size"] - _PLACE.size * (self._records + 1)

    @property
    def langs(self) -> tuple[str, str]:
        """Language asked in, language answered in."""
        return self._langs

    def __len__(self) -> int:
        """Number of words."""
        return self._records

    def renderings(self, word: str) -> list[tuple[str, float]]:
        """Renderings of a word, most likely first, with probabilities; empty if unknown.

        Args:
            word: In any case, width and Unicode normal form.

        Raises:
            InputError: The file is broken.
        """
        key = fold(word) if len(word) <= LONGEST_KEY else ""
        if not key or "\0" in key:
            return []
        sought = key.encode("utf-8", "surrogatepass") + b"\0"
        try:
            low, high = 0, self._records
            while low < high:
                middle = (low + high) // 2
                begin = self._place(middle)
                if self._map[begin : begin + len(sought)] < sought:
                    low = middle + 1
                else:
                    high = middle
            if low == self._records:
                return []
            begin, end = self._place(low), self._place(low + 1)
            if self._map[begin : begin + len(sought)] != sought:
                return []
            return unpack(self._map[begin + len(sought) : end])
        except ValueError as error:
            raise self._broken(str(error)) from error

    def _place(self, record: int) -> int:
        found: int = _PLACE.unpack_from(self._map, self._places + _PLACE.size * record)[0]
        if not HEADER <= found <= self._places:
            raise ValueError(f"record {record} lies outside the file")
        return found

    def _head(self) -> dict[str, Any]:
        try:
            head: Any = json.loads(self._map[:HEADER])
        except ValueError as error:
            raise self._broken("no header") from error
        if (
            not isinstance(head, dict)
            or head.get("format") != FORMAT
            or not isinstance(head.get("origin"), str)
            or not isinstance(head.get("records"), int)
            or head.get("size") != len(self._map)
            or not 0 <= head["records"] <= (len(self._map) - HEADER) // _PLACE.size - 1
        ):
            raise self._broken("another format, or cut short")
        return head

    def _broken(self, reason: str) -> InputError:
        return InputError(
            f"this dictionary cannot be read: {reason}",
            path=str(self._path),
            hint="remove the file; it is made anew when it is needed",
        )
