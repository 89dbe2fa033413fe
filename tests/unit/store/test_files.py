"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from transflow.errors import InputError, ServiceError, UsageError
from transflow.store.files import read_file, replacing, write_atomic


def names(folder):
    return sorted(one.name for one in folder.iterdir())


@pytest.mark.parametrize("data", [b"", b"line\r\n\0\xff", "公式".encode() * 50_000])
def test_written_file_holds_the_bytes(tmp_path, data):
    write_atomic(tmp_path / "out.txt", data)
    assert (tmp_path / "out.txt").read_bytes() == data
    assert names(tmp_path) == ["out.txt"]


@pytest.mark.parametrize("name", ["x" * 255, "名" * 80, "-o", "a b\tc", ".hidden"])
def test_any_name_that_the_system_takes(tmp_path, name):
    write_atomic(tmp_path / name, b"1")
    write_atomic(tmp_path / name, b"2")
    assert (tmp_path / name).read_bytes() == b"2"
    assert names(tmp_path) == [name]


def test_new_file_has_the_usual_mode_and_an_old_one_keeps_its_own(tmp_path):
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    write_atomic(tmp_path / "new", b"")
    assert (tmp_path / "new").stat().st_mode == plain.stat().st_mode
    plain.chmod(0o640)
    write_atomic(plain, b"changed")
    assert stat.S_IMODE(plain.stat().st_mode) == 0o640


def test_relative_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_atomic("out.txt", b"here")
    assert names(tmp_path) == ["out.txt"]


def test_symbolic_link_stays_one(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to("real/a.txt")
    write_atomic(tmp_path / "link.txt", b"new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real" / "a.txt").read_bytes() == b"new"


def test_pipe_is_written_to_directly(tmp_path):
    reading, writing = os.pipe()
    write_atomic(f"/dev/fd/{writing}", b"through the pipe")
    os.close(writing)
    assert os.read(reading, 100) == b"through the pipe"
    os.close(reading)


@pytest.mark.parametrize("path", ["", "folder"])
def test_folder_is_no_file(tmp_path, path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match="is a folder"):
        write_atomic(tmp_path / path, b"x")
    assert names(tmp_path) == ["folder"]


@pytest.mark.parametrize("path", ["nowhere/out.txt", "file/out.txt"])
def test_missing_folder(tmp_path, path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match=f"{path}: there is no such folder"):
        write_atomic(tmp_path / path, b"x")
    assert names(tmp_path) == ["file"]


FAILURES = [
    (errno.ENOSPC, "disk is full"),
    (errno.EDQUOT, "disk is full"),
    (errno.EIO, "cannot be written"),
    (errno.EROFS, "cannot be written"),
    (errno.EACCES, "cannot be written"),
]


@pytest.mark.parametrize("call", ["fsync", "open"])
@pytest.mark.parametrize("code, words", FAILURES)
def test_failing_disk_leaves_the_old_file_and_nothing_else(
    tmp_path, monkeypatch, call, code, words
):
    path = tmp_path / "out.po"
    path.write_bytes(b"old")

    def fail(*_):
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr(f"transflow.store.files.os.{call}", fail)
        with pytest.raises(ServiceError, match=rf"out\.po: .*{words}"):
            write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["out.po"]


def test_interrupted_block_leaves_nothing(tmp_path):
    def write():
        with replacing(tmp_path / "out") as temporary:
            temporary.write_bytes(b"half")
            assert names(tmp_path) == [temporary.name]
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
    assert names(tmp_path) == []


FILLER = """
import resource, signal, sys
from transflow.errors import ServiceError
from transflow.store.files import write_atomic
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    write_atomic(sys.argv[1], b"x" * 100_000)
except ServiceError as error:
    print(error)
"""


def test_real_limit_on_size(tmp_path):
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    env = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-c", FILLER, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env=env,
    )
    assert "out.txt: the disk is full" in done.stdout
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["out.txt"]


def test_read_file(tmp_path):
    path = tmp_path / "in.txt"
    path.write_bytes(b"\xff\0data")
    assert read_file(path) == b"\xff\0data"
    assert read_file(str(path), limit=6) == b"\xff\0data"


@pytest.mark.parametrize(
    "name, words",
    [("nothing", "no such file"), ("", "a folder"), ("in\0.txt", "null"), ("in.txt/x", "Not a")],
)
def test_file_that_cannot_be_read(tmp_path, name, words):
    (tmp_path / "in.txt").write_bytes(b"")
    with pytest.raises(InputError, match=words):
        read_file(f"{tmp_path}/{name}")


def test_file_beyond_the_limit(tmp_path):
    path = tmp_path / "big"
    path.write_bytes(b"12345")
    with pytest.raises(InputError, match="larger than 4 bytes"):
        read_file(path, limit=4)


def test_endless_file_is_refused():
    assert Path("/dev/zero").exists()
    with pytest.raises(InputError, match="larger than"):
        read_file("/dev/zero", limit=100_000)
