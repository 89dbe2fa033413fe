"""Zip archives that are documents: opened with limits, and rewritten without touching the rest.

The archive is read by its central directory (PKWARE APPNOTE 6.3.9, sections 4.3.6 to 4.3.16), never
by its local headers alone, and nothing is decompressed before it is asked for. Every number that a
header gives is a claim: places are checked against the file, sizes while decompressing. An archive
inside the archive (an embedded spreadsheet) is a member like any other and never opened.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_MEMBERS: Final = 10_000
MAX_MEMBER: Final = 512 << 20
"""Bytes that one member may have uncompressed, as its header claims (images, embedded files)."""
MAX_TOTAL: Final = 1 << 30
"""Bytes that all members may have uncompressed."""
MAX_READ: Final = 64 << 20
"""Bytes of one member that is read, counted while it is decompressed."""
MAX_RATIO: Final = 200
"""Uncompressed by compressed size, held against members of more than ``FREE_SIZE`` bytes; the text
parts of real documents stay below 50, deflate ends at 1,032."""
FREE_SIZE: Final = 10 << 20

_END: Final = struct.Struct("<4s4H2LH")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_CHUNK: Final = 1 << 16
_ENCRYPTED: Final = 0x2041  # bits 0, 6 and 13: encryption, strong encryption, masked headers
_DESCRIPTOR: Final = 0x0008  # bit 3: sizes stand behind the data
_UTF8: Final = 0x0800  # bit 11: the name is UTF-8
_STORED: Final = 0
_DEFLATED: Final = 8
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS: Final = (
    (b"%PDF-", "a PDF file", "give it the ending .pdf"),
    (b"{\\rtf", "an RTF file", "save it as .docx or .odt"),
)
_SAVE_AGAIN: Final = "open it in its word processor and save it again"


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside an archive.

    Attributes:
        name: Its name, as the central directory has it.
        start: Offset of its local header.
        stop: Offset behind all that belongs to it (data, descriptor, padding).
        data: Offset of its compressed data.
        packed: Size of its compressed data.
        size: Size that it claims to have uncompressed.
        crc: Its CRC-32.
        method: 0 stored, 8 deflated.
        record: Offset of its record in the central directory.
    """

    name: str
    start: int
    stop: int
    data: int
    packed: int
    size: int
    crc: int
    method: int
    record: int


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive whose directory has been checked.

    Attributes:
        raw: Its bytes.
        path: Its file name, for messages.
        members: By name, in the order of the central directory.
        directory: Offset of the central directory.
        end: Offset of the record at its end.
    """

    raw: bytes
    path: str
    members: Mapping[str, Member]
    directory: int
    end: int

    def read(self, name: str) -> bytes:
        """Decompress one member.

        Raises:
            InputError: It is not there, larger than it may be, or damaged.
        """
        member = self.members.get(name)
        if member is None:
            raise InputError(f"{name} is missing in this file", path=self.path, hint=_SAVE_AGAIN)
        packed = memoryview(self.raw)[member.data : member.data + member.packed]
        if member.method == _STORED:
            content = bytes(packed[: MAX_READ + 1])
        else:
            content = self._inflated(packed, name)
        if len(content) > MAX_READ:
            raise self._bomb(f"{name} has more than {MAX_READ >> 20} MiB")
        if zlib.crc32(content) != member.crc or len(content) != member.size:
            raise InputError(
                f"{name} in this file is damaged", path=self.path, hint="fetch the file again"
            )
        return content

    def _inflated(self, packed: memoryview, name: str) -> bytes:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        pieces: list[bytes] = []
        total = 0
        try:
            for at in range(0, len(packed), _CHUNK):
                feed: bytes | memoryview = packed[at : at + _CHUNK]
                while feed and not inflater.eof:
                    piece = inflater.decompress(feed, _CHUNK)
                    pieces.append(piece)
                    total += len(piece)
                    if total > FREE_SIZE and total > MAX_RATIO * (at + _CHUNK):
                        raise self._bomb(f"{name} unpacks to {MAX_RATIO} times its size")
                    if total > MAX_READ:
                        raise self._bomb(f"{name} has more than {MAX_READ >> 20} MiB")
                    feed = inflater.unconsumed_tail
            pieces.append(inflater.flush())
        except zlib.error as error:
            raise InputError(
                f"{name} in this file is damaged: {error}",
                path=self.path,
                hint="fetch the file again",
            ) from error
        return b"".join(pieces)

    def _bomb(self, what: str) -> InputError:
        return InputError(
            f"{what}: too large to be a document's text",
            path=self.path,
            hint="split the document, or make sure that it is one",
        )

    def replaced(self, contents: Mapping[str, bytes]) -> bytes:
        """The archive with other contents for some members; all else is copied byte for byte.

        Order, names, dates, flags, comments and the compressed bytes of the other members stay.

        Args:
            contents: New contents by name; every name is a member.
        """
        if not contents:
            return self.raw
        out = bytearray()
        moved: dict[str, tuple[int, int, int, int]] = {}
        copied = 0
        for member in sorted(self.members.values(), key=lambda member: member.start):
            out += self.raw[copied : member.start]
            begin = len(out)
            if member.name in contents:
                content = contents[member.name]
                packed = content if member.method == _STORED else _deflated(content)
                crc = zlib.crc32(content)
                out += _local_header(self.raw, member, crc, len(packed), len(content)) + packed
                moved[member.name] = (begin, crc, len(packed), len(content))
            else:
                out += self.raw[member.start : member.stop]
                moved[member.name] = (begin, member.crc, member.packed, member.size)
            copied = member.stop
        out += self.raw[copied : self.directory]
        directory = len(out)
        out += self.raw[self.directory :]
        shift = directory - self.directory
        for member in self.members.values():
            start, crc, packed_size, size = moved[member.name]
            record = member.record + shift
            struct.pack_into("<3L", out, record + 16, crc, packed_size, size)
            struct.pack_into("<L", out, record + 42, start)
            if member.name in contents:
                (flags,) = struct.unpack_from("<H", out, record + 8)
                struct.pack_into("<H", out, record + 8, flags & ~_DESCRIPTOR)
        struct.pack_into("<L", out, self.end + shift + 16, directory)
        return bytes(out)


def open_archive(raw: bytes, *, path: str) -> Archive:
    """Check an archive's directory.

    Args:
        raw: The bytes of the file.
        path: Its name, for messages.

    Raises:
        InputError: It is no zip archive, is cut off, encrypted, spread over files, uses names that
            lead outside or stand twice, places that overlap, or claims sizes that no document has.
    """
    if raw[:8] == _OLE:
        raise InputError(
            "this is an old binary document, or one locked with a password",
            path=path,
            hint="save it as .docx or .odt without a password",
        )
    if not raw:
        raise InputError("the file is empty", path=path, hint="fetch the file again")
    for start, kind, mend in _OTHERS:
        if raw.startswith(start):
            raise InputError(f"this is {kind}, whatever its name says", path=path, hint=mend)
    at, count, size, directory = _end_record(raw, path)
    if count > MAX_MEMBERS:
        raise InputError(
            f"this file holds {count} files, more than {MAX_MEMBERS}",
            path=path,
            hint="make sure that it is a document",
        )
    if 0xFFFFFFFF in (size, directory):
        raise InputError("this file is a zip64 archive", path=path, hint=_SAVE_AGAIN)
    if directory + size > at:
        raise _broken("its directory points outside the file", path)
    found = [*_records(raw, directory, directory + size, count, path)]
    members = _placed(raw, found, directory, path)
    return Archive(raw, path, members, directory, at)


def _end_record(raw: bytes, path: str) -> tuple[int, int, int, int]:
    """Place of the end record; number of members, size and place of the directory."""
    at = len(raw)
    floor = max(0, len(raw) - _END.size - 0xFFFF)
    while True:
        at = raw.rfind(b"PK\x05\x06", floor, at)
        if at < 0:
            kind = "is cut off" if raw[:4] == b"PK\x03\x04" else "is no DOCX, ODT or XLSX file"
            raise InputError(
                f"this file {kind}: it has no zip directory", path=path, hint="fetch the file again"
            )
        if at + _END.size <= len(raw):
            _, disk, first, here, count, size, directory, comment = _END.unpack_from(raw, at)
            if at + _END.size + comment == len(raw):
                break
    if disk or first or here != count:
        raise _broken("it is spread over several files", path)
    return at, count, size, directory


def _records(raw: bytes, at: int, stop: int, count: int, path: str) -> list[Member]:
    """The members of the central directory, their places still unchecked."""
    found: list[Member] = []
    total = 0
    names: set[str] = set()
    for _ in range(count):
        if at + _CENTRAL.size > stop:
            raise _broken("its directory is cut off", path)
        fields = _CENTRAL.unpack_from(raw, at)
        signature, flags, method = fields[0], fields[3], fields[4]
        crc, packed, size, name_size, extra, comment = fields[7:13]
        start = fields[16]
        if signature != b"PK\x01\x02":
            raise _broken("its directory is damaged", path)
        name = _name(raw[at + _CENTRAL.size : at + _CENTRAL.size + name_size], flags, path)
        folded = (
            name.casefold()
        )  # names of parts are compared without case (OPC, ECMA-376-2, 6.2.2)
        if folded in names:
            raise InputError(f"{name} stands twice in this file", path=path, hint=_SAVE_AGAIN)
        names.add(folded)
        if flags & _ENCRYPTED:
            raise InputError(
                f"{name} in this file is encrypted", path=path, hint="save it without a password"
            )
        if method not in {_STORED, _DEFLATED}:
            raise InputError(
                f"{name} is packed by a method ({method}) that documents do not use",
                path=path,
                hint=_SAVE_AGAIN,
            )
        if 0xFFFFFFFF in (packed, size, start):
            raise InputError("this file is a zip64 archive", path=path, hint=_SAVE_AGAIN)
        total += size
        if size > MAX_MEMBER or total > MAX_TOTAL:
            raise InputError(
                f"{name} claims to unpack to {size} bytes: too large for a document",
                path=path,
                hint="make sure that it is a document",
            )
        if size > FREE_SIZE and size > MAX_RATIO * packed:
            raise InputError(
                f"{name} claims to unpack to more than {MAX_RATIO} times its size",
                path=path,
                hint="make sure that it is a document and no zip bomb",
            )
        found.append(Member(name, start, 0, 0, packed, size, crc, method, at))
        at += _CENTRAL.size + name_size + extra + comment
    return found


def _name(written: bytes, flags: int, path: str) -> str:
    """The name of a member, refused where it could lead outside of the archive."""
    try:
        name = written.decode("utf-8" if flags & _UTF8 else "cp437")
    except UnicodeDecodeError as error:
        raise _broken("a name in it is not UTF-8", path) from error
    parts = name.replace("\\", "/").split("/")
    if not name or "\0" in name or not parts[0] or ".." in parts or ":" in parts[0]:
        raise InputError(
            f"this file holds a name that leads outside of it: {name!r}",
            path=path,
            hint="do not trust this file",
        )
    return name


def _placed(raw: bytes, found: list[Member], directory: int, path: str) -> dict[str, Member]:
    """The members with the places of their data, which must lie one behind the other."""
    order = sorted(found, key=lambda member: member.start)
    placed: dict[str, Member] = {}
    for member, following in zip(order, [*order[1:], None], strict=True):
        stop = following.start if following else directory
        begin = member.start + _LOCAL.size
        if begin > stop:
            raise _broken(f"{member.name} overlaps another member", path)
        fields = _LOCAL.unpack_from(raw, member.start)
        data = begin + fields[9] + fields[10]
        if fields[0] != b"PK\x03\x04" or data + member.packed > stop:
            raise _broken(f"{member.name} is not where its directory says", path)
        placed[member.name] = Member(
            member.name,
            member.start,
            stop,
            data,
            member.packed,
            member.size,
            member.crc,
            member.method,
            member.record,
        )
    return {member.name: placed[member.name] for member in found}


def _local_header(raw: bytes, member: Member, crc: int, packed: int, size: int) -> bytes:
    fields = _LOCAL.unpack_from(raw, member.start)
    begin = member.start + _LOCAL.size
    name = raw[begin : begin + fields[9]]
    extra = _without_zip64(raw[begin + fields[9] : member.data])
    flags = fields[2] & ~_DESCRIPTOR
    return (
        _LOCAL.pack(
            fields[0],
            fields[1],
            flags,
            member.method,
            fields[4],
            fields[5],
            crc,
            packed,
            size,
            len(name),
            len(extra),
        )
        + name
        + extra
    )


def _without_zip64(extra: bytes) -> bytes:
    """The extra field without the 64-bit sizes (header 1) that some packers reserve."""
    out, at = b"", 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<2H", extra, at)
        if kind != 1:
            out += extra[at : at + 4 + size]
        at += 4 + size
    return out


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def _broken(what: str, path: str) -> InputError:
    return InputError(f"this file is damaged: {what}", path=path, hint="fetch the file again")
