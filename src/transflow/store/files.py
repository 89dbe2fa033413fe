"""Files that appear whole or not at all, and files read with one clear line when they cannot be."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.errors import InputError, ServiceError, TransflowError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def _explain(error: OSError, path: str) -> TransflowError:
    """Return the error a person should see when a file could not be written."""
    if error.errno in _FULL:
        return ServiceError(
            f"{path}: the disk is full; the file is as it was", hint="free some space, then repeat"
        )
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return UsageError(f"{path}: there is no such folder", hint="make the folder first")
    if isinstance(error, IsADirectoryError):
        return UsageError(f"{path}: this is a folder", hint="name a file in it")
    reason = error.strerror or str(error)
    return ServiceError(
        f"{path}: cannot be written ({reason})",
        hint="check the permissions of the file and its folder",
    )


def _sync(path: Path) -> None:
    """Make a file's bytes, or a folder's list of names, survive a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Give the name of an empty temporary file that takes a file's place when the block ends well.

    It lies in the same folder. At the end it is made durable, takes over the mode of the file it
    replaces, and is renamed; a symbolic link stays one, and the file it leads to is replaced. When
    anything fails, nothing is left behind and the old file is as it was.

    Args:
        path: The file to write.

    Raises:
        ServiceError: When the disk is full or the file cannot be written; names the file.
        UsageError: When the folder does not exist, or the path is a folder.
    """
    name = os.fspath(path)
    final = Path(os.path.realpath(name))
    temporary = final.with_name(f".transflow-{os.urandom(6).hex()}.tmp")
    try:
        if final.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        try:
            yield temporary
            if final.exists():
                temporary.chmod(stat.S_IMODE(final.stat().st_mode))
            _sync(temporary)
            temporary.replace(final)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        _sync(final.parent)
    except OSError as error:
        raise _explain(error, name) from error


def write_atomic(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file so that it is seen, even after a crash, either as it was or whole.

    A path that is no regular file, such as ``/dev/stdout`` or a pipe, is written to directly.

    Args:
        path: The file; its folder must exist.
        data: Its whole content.

    Raises:
        ServiceError: When the disk is full or the file cannot be written; names the file.
        UsageError: When the folder does not exist, or the path is a folder.
    """
    target = Path(path)
    try:
        special = target.exists() and not target.is_file() and not target.is_dir()
        if special:
            target.write_bytes(data)
    except OSError as error:
        raise _explain(error, str(target)) from error
    if not special:
        with replacing(target) as temporary:
            temporary.write_bytes(data)


def read_file(path: str | os.PathLike[str], *, limit: int = 1 << 30) -> bytes:
    """Return a file's bytes.

    Args:
        path: The file.
        limit: Bytes beyond which it is refused instead of filling the memory.

    Raises:
        InputError: When it is missing, a folder, unreadable or larger than the limit.
    """
    name = os.fspath(path)
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError as error:
        raise InputError("there is no such file", path=name, hint="check the name") from error
    except IsADirectoryError as error:
        raise InputError("this is a folder, not a file", path=name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot be read ({reason})", path=name) from error
    if len(data) > limit:
        raise InputError(f"is larger than {limit:,} bytes", path=name, hint="split the file")
    return data
