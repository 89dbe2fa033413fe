"""Archives that are no documents, or want to hurt."""

import io
import random
import struct
import zipfile
import zlib

import pytest

from support.office_samples import pack, raw_members
from transflow.errors import InputError
from transflow.formats import zip_guard
from transflow.formats.zip_guard import open_archive

GOOD = pack({"a.xml": "<a/>" * 50, "b.bin": (b"\0\1\2" * 30, zipfile.ZIP_STORED), "c.xml": "<c/>"})


def opened(data):
    return open_archive(data, path="x.docx")


def patched(data, signature, offset, form, value, *, nth=0):
    """The archive with a field of its nth record of that kind overwritten."""
    at = -1
    for _ in range(nth + 1):
        at = data.index(signature, at + 1)
    out = bytearray(data)
    struct.pack_into(form, out, at + offset, value)
    return bytes(out)


CENTRAL, LOCAL, END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"
REFUSED = [
    ("empty file", b"", "the file is empty"),
    ("PDF", b"%PDF-1.7\n1 0 obj", "this is a PDF file"),
    ("RTF", b"{\\rtf1 some text}", "this is an RTF file"),
    ("text", b"just text", "is no DOCX, ODT or XLSX file"),
    ("cut off", GOOD[:-30], "is cut off"),
    ("cut in the middle", GOOD[:100], "is cut off"),
    ("old Word or password", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
    ("something behind the end", GOOD + b"x", "no zip directory"),
    ("encrypted", patched(GOOD, CENTRAL, 8, "<H", 1), "encrypted"),
    ("strong encryption", patched(GOOD, CENTRAL, 8, "<H", 0x41), "encrypted"),
    ("unknown method", patched(GOOD, CENTRAL, 10, "<H", 14), "method"),
    ("claims to be huge", patched(GOOD, CENTRAL, 24, "<L", 600 << 20), "too large"),
    ("claims a wild ratio", patched(GOOD, CENTRAL, 24, "<L", 100 << 20), "200 times"),
    ("zip64 sizes", patched(GOOD, CENTRAL, 24, "<L", 0xFFFFFFFF), "zip64"),
    ("zip64 directory", patched(GOOD, END, 16, "<L", 0xFFFFFFFF), "zip64"),
    ("two disks", patched(GOOD, END, 4, "<H", 1), "several files"),
    ("more members than records", patched(patched(GOOD, END, 8, "<H", 9), END, 10, "<H", 9),
     "cut off"),
    ("directory outside", patched(GOOD, END, 16, "<L", 1 << 30), "outside"),
    ("directory elsewhere", patched(GOOD, END, 16, "<L", 5), "damaged"),
    ("header elsewhere", patched(GOOD, CENTRAL, 42, "<L", 7), "damaged"),
    ("header outside", patched(GOOD, CENTRAL, 42, "<L", 1 << 30), "damaged"),
    ("two members in one place", patched(GOOD, CENTRAL, 42, "<L", 0, nth=1), "overlaps"),
    ("data longer than its place", patched(GOOD, CENTRAL, 20, "<L", 5000), "not where"),
    ("bad UTF-8 name", patched(patched(GOOD, CENTRAL, 8, "<H", 0x800), CENTRAL, 46, "<B", 0xFF),
     "UTF-8"),
    ("name outside", pack({"../a": "x"}), "leads outside"),
    ("name outside inside", pack({"a/../../b": "x"}), "leads outside"),
    ("backslashes", pack({"..\\b": "x"}), "leads outside"),
    ("absolute name", pack({"/etc/passwd": "x"}), "leads outside"),
    ("drive", pack({"C:/x": "x"}), "leads outside"),
]  # fmt: skip


@pytest.mark.parametrize("data,message", [c[1:] for c in REFUSED], ids=[c[0] for c in REFUSED])
def test_refused(data, message):
    with pytest.raises(InputError, match=message) as caught:
        opened(data)
    assert caught.value.message.startswith("x.docx: ")
    assert caught.value.hint


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("second", ["a.xml", "A.XML"])
def test_a_name_may_not_stand_twice(second):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.xml", "1")
        archive.writestr(second, "2")
    with pytest.raises(InputError, match="stands twice"):
        opened(out.getvalue())


def test_too_many_members():
    with pytest.raises(InputError, match="10001 files"):
        opened(pack({f"{n}": "" for n in range(10_001)}, method=zipfile.ZIP_STORED))


def bomb(size, claimed):
    """One deflated member of noughts that claims another size."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()
    name = b"a.xml"
    fields = (0, 8, 0, 0, 0, len(packed), claimed, len(name), 0)
    local = struct.pack("<4s5H3L2H", LOCAL, 20, *fields) + name
    central = struct.pack("<4s6H3L5H2L", CENTRAL, 20, 20, *fields, 0, 0, 0, 0, 0) + name
    end = struct.pack("<4s4H2LH", END, 0, 0, 1, 1, len(central), len(local + packed), 0)
    return local + packed + central + end


@pytest.mark.parametrize("claimed", [10, 5 << 20])
def test_a_bomb_that_lies_about_its_size_stops_while_it_is_read(claimed, monkeypatch):
    archive = opened(bomb(64 << 20, claimed))
    with pytest.raises(InputError, match="200 times"):
        archive.read("a.xml")
    monkeypatch.setattr(zip_guard, "MAX_RATIO", 10_000)
    monkeypatch.setattr(zip_guard, "MAX_READ", 30 << 20)
    with pytest.raises(InputError, match="more than 30 MiB"):
        archive.read("a.xml")


def test_a_bomb_never_takes_more_memory_than_it_may():
    import tracemalloc

    archive = opened(bomb(256 << 20, 10))
    tracemalloc.start()
    with pytest.raises(InputError):
        archive.read("a.xml")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 40 << 20


def test_a_large_stored_member_is_not_read(monkeypatch):
    archive = opened(pack({"a.xml": "x" * 5000}, method=zipfile.ZIP_STORED))
    monkeypatch.setattr(zip_guard, "MAX_READ", 4999)
    with pytest.raises(InputError, match="more than"):
        archive.read("a.xml")


def test_damaged_data_is_seen():
    member = raw_members(GOOD)["a.xml"][-1]
    for broken in (b"\xff" * len(member), member[:-2] + b"\0\0", bytes(len(member))):
        with pytest.raises(InputError, match="damaged"):
            opened(GOOD.replace(member, broken)).read("a.xml")
    with pytest.raises(InputError, match="damaged"):
        opened(GOOD.replace(b"\0\1\2", b"\0\1\3")).read("b.bin")


def test_a_missing_member_is_named():
    with pytest.raises(InputError, match=r"x\.docx: z\.xml is missing"):
        opened(GOOD).read("z.xml")


def test_members_are_read():
    archive = opened(GOOD)
    assert list(archive.members) == ["a.xml", "b.bin", "c.xml"]
    assert archive.read("a.xml") == b"<a/>" * 50
    assert archive.read("b.bin") == b"\0\1\2" * 30


@pytest.mark.parametrize("name", ["a.xml", "b.bin", "c.xml"])
@pytest.mark.parametrize("size", [0, 1, 100_000])
def test_one_member_is_replaced_and_the_others_copied(name, size):
    content = random.Random(size).randbytes(size)
    out = opened(GOOD).replaced({name: content})
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        assert archive.testzip() is None
        assert archive.read(name) == content
    before, after = raw_members(GOOD), raw_members(out)
    assert list(before) == list(after)
    assert [key for key in before if before[key] != after[key]] == [name]
    assert opened(out).read(name) == content


def test_nothing_replaced_is_the_very_archive():
    assert opened(GOOD).replaced({}) is GOOD


def streamed():
    """An archive written to a pipe: sizes stand behind the data, extra fields hold 64-bit room."""

    class Pipe(io.RawIOBase):
        def __init__(self):
            self.data = bytearray()

        def writable(self):
            return True

        def write(self, piece):
            self.data += piece
            return len(piece)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = b"streamed"
        for name in ("a.xml", "ä.xml", "c.xml"):
            with archive.open(name, "w", force_zip64=True) as member:
                member.write(name.encode() * 100)
    return bytes(pipe.data)


def test_sizes_behind_the_data_and_names_in_utf_8():
    data = streamed()
    archive = opened(data)
    assert archive.read("ä.xml") == "ä.xml".encode() * 100
    out = archive.replaced({"ä.xml": b"new"})
    with zipfile.ZipFile(io.BytesIO(out)) as read:
        assert read.testzip() is None
        assert read.read("ä.xml") == b"new"
        assert read.read("c.xml") == b"c.xml" * 100
        assert read.comment == b"streamed"
        assert not read.getinfo("ä.xml").flag_bits & 8
        assert read.getinfo("c.xml").flag_bits & 8


def test_bytes_between_members_are_copied():
    archive = opened(GOOD)
    first = archive.members["a.xml"]
    padded = GOOD[: first.stop] + b"padding" + GOOD[first.stop :]
    for nth in (1, 2):
        start = list(archive.members.values())[nth].start
        padded = patched(padded, CENTRAL, 42, "<L", start + 7, nth=nth)
    padded = patched(padded, END, 16, "<L", archive.directory + 7)
    out = opened(padded).replaced({"c.xml": b"new"})
    assert b"padding" in out
    with zipfile.ZipFile(io.BytesIO(out)) as read:
        assert read.testzip() is None
        assert read.read("c.xml") == b"new"
