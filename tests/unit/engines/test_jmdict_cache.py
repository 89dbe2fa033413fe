import json
import os

import pytest

from transflow.engines.jmdict_cache import (
    FORMAT,
    HEADER,
    CompiledDictionary,
    pack,
    unpack,
    write_cache,
)
from transflow.errors import InputError, ServiceError

RECORDS = {
    "港": pack([("harbour", 0.5), ("port", 0.3)]),
    "港町": pack([("port town", 0.7)]),
    "みなと": pack([("harbour", 0.2)]),
    "cd": pack([("compact disc", 1.0)]),
}


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "deep" / "sample.dictionary"
    write_cache(target, RECORDS, "one")
    return target


@pytest.mark.parametrize(
    "word, texts",
    [
        ("港", ["harbour", "port"]),
        ("港町", ["port town"]),
        ("みなと", ["harbour"]),
        ("CD", ["compact disc"]),
        ("ＣＤ", ["compact disc"]),
        (" cd\n", ["compact disc"]),
        ("港町役場", []),
        ("み", []),
        ("", []),
        (" ", []),
        ("\0", []),
        ("港\0", []),
        ("\ud800", []),
        ("\U0010ffff", []),
        ("港" * 100_000, []),
    ],
)
def test_words_are_found_in_any_spelling(path, word, texts):
    assert [text for text, _ in CompiledDictionary(path).renderings(word)] == texts


def test_what_was_written_is_read(path):
    opened = CompiledDictionary(path)
    assert opened.origin == "one"
    assert opened.langs == ("ja", "en")
    assert len(opened) == len(RECORDS)
    assert dict(opened.renderings("港")) == pytest.approx(
        {"harbour": 0.5, "port": 0.3}, abs=1 / 255
    )


def test_a_dictionary_without_words_is_one(tmp_path):
    write_cache(tmp_path / "empty", {}, "none")
    assert CompiledDictionary(tmp_path / "empty").renderings("港") == []


def test_the_smallest_probability_is_not_nothing():
    assert unpack(pack([("rare", 0.0001), ("sure", 2.0)])) == [("rare", 1 / 255), ("sure", 1.0)]


@pytest.mark.parametrize("record", [b"\x10", b"\x10abc", b"\x10\xff\0", b"\0", b"a\0\0"])
def test_broken_records_are_refused(record):
    with pytest.raises(ValueError, match=r"a rendering is empty|has no end|codec"):
        unpack(record)


def test_an_open_dictionary_outlives_its_replacement(path):
    before = CompiledDictionary(path)
    write_cache(path, {"海": pack([("sea", 0.7)])}, "two")
    assert before.renderings("港")
    assert CompiledDictionary(path).renderings("港") == []
    assert CompiledDictionary(path).origin == "two"


def test_a_missing_file_is_told_apart_from_a_broken_one(tmp_path):
    with pytest.raises(FileNotFoundError):
        CompiledDictionary(tmp_path / "none")


def _header(**changes):
    def change(data):
        head = json.loads(data[:HEADER]) | changes
        return json.dumps(head).encode().ljust(HEADER - 1) + b"\n" + data[HEADER:]

    return change


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:10],
        lambda data: data[: HEADER + 5],
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: b"\0" * len(data),
        lambda data: b"[]".ljust(HEADER) + data[HEADER:],
        lambda data: b"\xff" * HEADER + data[HEADER:],
        _header(format=FORMAT + 1),
        _header(origin=3),
        _header(records="4"),
        _header(records=-1),
        _header(records=10**9),
        _header(size=None),
    ],
)
def test_a_broken_file_is_not_opened(path, damage):
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(InputError, match="remove the file") as caught:
        CompiledDictionary(path)
    assert caught.value.path == str(path)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:HEADER] + b"\xff" * (len(data) - HEADER),
        lambda data: data[:HEADER] + b"\0" * (len(data) - HEADER),
        lambda data: data[: -4 * len(RECORDS)] + b"\xff" * 4 * len(RECORDS),
        lambda data: data.replace(b"port town\0", b"port town!"),
        lambda data: data.replace(b"port town\0", b"port tow\xff\0"),
    ],
)
def test_damage_inside_is_told_when_it_is_met(path, damage):
    path.write_bytes(damage(path.read_bytes()))
    opened = CompiledDictionary(path)
    with pytest.raises(InputError, match="cannot be read"):
        [opened.renderings(word) for word in RECORDS]


def test_nothing_is_left_when_writing_fails(path, monkeypatch):
    def full(handle):
        raise OSError(28, "No space left on device")

    before = path.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ServiceError, match="No space left") as caught:
        write_cache(path, {"海": pack([("sea", 0.7)])}, "two")
    assert "XDG_CACHE_HOME" in caught.value.hint
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ServiceError, match="file/sample"):
        write_cache(tmp_path / "file" / "sample", RECORDS, "one")


def test_only_abandoned_files_are_swept_away(path):
    old = path.with_name(f".{path.name}-old.tmp")
    new = path.with_name(f".{path.name}-new.tmp")
    other = path.with_name(".other-old.tmp")
    for file in (old, new, other):
        file.write_bytes(b"unfinished")
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    write_cache(path, RECORDS, "two")
    assert {entry.name for entry in path.parent.iterdir()} == {path.name, new.name, other.name}


def test_an_origin_that_does_not_fit_is_refused(tmp_path):
    with pytest.raises(ValueError, match="the origin has 600 characters"):
        write_cache(tmp_path / "d", RECORDS, "x" * 600)
    assert list(tmp_path.iterdir()) == []
