"""Texts that were being written when a terminal died: kept beside the record, offered again.

They are no part of the record: a file for each person and unit in ``.transflow/unsaved``, gone as
soon as the text is recorded or given up.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError, ServiceError
from transflow.store.files import read_file, write_atomic

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST: Final = 1 << 24


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A text that nobody has recorded.

    Attributes:
        document: Identifier of the document.
        unit: The unit that it is for.
        by: Who wrote it.
        rev: Revision of the unit that it was begun on.
        at: When it was last written.
        text: The text.
    """

    document: str
    unit: str
    by: str
    rev: int
    at: str
    text: str


class UnsavedTexts:
    """The unrecorded texts of one person on one document.

    Args:
        folder: Where the files are; made when it is first needed.
        document: Identifier of the document.
        by: The person.
    """

    def __init__(self, folder: Path, document: str, by: str) -> None:
        self._folder = folder
        self._document = document
        self._by = by
        self._prefix = sha256(f"{document}\n{by}".encode()).hexdigest()[:16]

    def _path(self, unit: str) -> Path:
        return self._folder / f"{self._prefix}-{unit}.json"

    def keep(self, unit: str, rev: int, text: str, at: str) -> None:
        """Keep a text as it is now.

        Raises:
            ServiceError: The disk is full or read-only.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritable(self._folder, error) from error
        kept = Unsaved(self._document, unit, self._by, rev, at, text)
        data = json.dumps(asdict(kept), ensure_ascii=False).encode("utf-8", "surrogatepass")
        write_atomic(self._path(unit), data)

    def drop(self, unit: str) -> None:
        """Forget what was kept for a unit, if anything was.

        Raises:
            ServiceError: The file cannot be removed.
        """
        try:
            self._path(unit).unlink(missing_ok=True)
        except NotADirectoryError:
            return  # nothing can have been kept there
        except OSError as error:
            raise _unwritable(self._path(unit), error) from error

    def find(self) -> dict[str, Unsaved]:
        """What was kept, by unit; a file that cannot be read is left where it is."""
        found = {}
        for path in sorted(self._folder.glob(f"{self._prefix}-*.json")):
            kept = _read(path)
            if kept is not None and (kept.document, kept.by) == (self._document, self._by):
                found[kept.unit] = kept
        return found


def _unwritable(path: Path, error: OSError) -> ServiceError:
    return ServiceError(
        f"{path}: cannot be written ({error.strerror})",
        hint="the text being written is kept nowhere else; check the permissions",
    )


def _read(path: Path) -> Unsaved | None:
    try:
        fields = json.loads(read_file(path, limit=_LARGEST).decode("utf-8", "surrogatepass"))
        kept = Unsaved(**fields)
    except (InputError, ValueError, TypeError, RecursionError):
        return None  # half a file of a full disk offers nothing
    texts = (kept.document, kept.unit, kept.by, kept.at, kept.text)
    whole = all(isinstance(text, str) for text in texts) and isinstance(kept.rev, int)
    return kept if whole else None
