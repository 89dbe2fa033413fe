"""A workspace: the folder with ``transflow.toml``, its glossaries, catalogues and database."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Self

from transflow.errors import InputError, RefusedError, ServiceError, UsageError
from transflow.store import config as settings
from transflow.store.files import read_file, write_atomic
from transflow.store.sqlite import SqliteStore

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from transflow.store.base import Store
    from transflow.store.config import Config

CONFIG = "transflow.toml"
GLOSSARIES = "glossaries"
CATALOGS = "catalogs"
HIDDEN = ".transflow"
DATABASE = "workspace.db"

GLOSSARY_SUFFIXES = frozenset({".csv", ".tsv", ".tbx", ".utx", ".xlsx"})

# The last part of a glossary's name when it is a language pair: ja-en, zh-Hant-en-GB.
_PAIR = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}-[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")


class Workspace:
    """One workspace; its database is opened when it is first asked for.

    Attributes:
        root: The folder, absolute.
        config: What its ``transflow.toml`` says.
    """

    def __init__(self, root: Path, config: Config) -> None:
        self.root = root
        self.config = config
        self._store: SqliteStore | None = None

    @classmethod
    def create(cls, root: Path, source: str, target: str) -> Self:
        """Make a workspace in a folder, which may have other files in it.

        Args:
            root: The folder; made when it is missing.
            source: Source language of new documents (BCP 47).
            target: Their target language.

        Raises:
            RefusedError: When there is a workspace already; it stays as it is.
            UsageError: When a language is no language tag or both are the same, or the path is no
                folder.
            ServiceError: When the folder cannot be written.
        """
        root = root.resolve()
        if (root / CONFIG).exists():
            raise RefusedError(f"{root} is a workspace already", hint=f"see {root / CONFIG}")
        text = settings.template(source, target).encode()
        try:
            config = settings.parse(text, CONFIG)
        except InputError as error:
            raise UsageError(
                f"{source} and {target} cannot be the languages of a workspace",
                hint="write two different tags such as ja and en-GB",
            ) from error
        for folder in (root, root / GLOSSARIES, root / CATALOGS):
            _make_folder(folder)
        workspace = cls(root, config)
        try:
            workspace.store.documents()
            # Last, since it is what makes the folder a workspace.
            write_atomic(root / CONFIG, text)
        except BaseException:
            workspace.close()
            raise
        return workspace

    @classmethod
    def find(cls, start: Path) -> Self:
        """Return the workspace that a folder belongs to: its own or the nearest one above it.

        Args:
            start: Where to begin looking.

        Raises:
            UsageError: When there is none.
            InputError: When its ``transflow.toml`` cannot be read.
        """
        found = cls.around(start)
        if found is None:
            raise UsageError(
                f"there is no workspace in {start.resolve()} or above it",
                hint="make one with transflow init . --source ja --target en",
            )
        return found

    @classmethod
    def around(cls, start: Path) -> Self | None:
        """Return what `find` does, or None when there is none.

        Raises:
            InputError: When its ``transflow.toml`` cannot be read.
        """
        start = start.resolve()
        for folder in (start, *start.parents):
            path = folder / CONFIG
            if path.is_file():
                return cls(folder, settings.parse(read_file(path), str(path)))
        return None

    @property
    def has_record(self) -> bool:
        """Whether there is a database already; a fresh clone has none."""
        return (self.root / HIDDEN / DATABASE).is_file()

    @property
    def store(self) -> Store:
        """The record; a workspace that has no database yet (a fresh clone) gets an empty one."""
        if self._store is None:
            hidden = self.root / HIDDEN
            _make_folder(hidden)
            if not (hidden / ".gitignore").exists():
                # A database being written to cannot be merged: keep it out of version control.
                write_atomic(hidden / ".gitignore", b"*\n")
            self._store = SqliteStore.open(hidden / DATABASE, create=True)
        return self._store

    def glossary_files(self, source_lang: str, target_lang: str) -> list[Path]:
        """Return the glossaries for a language pair.

        Those that ``transflow.toml`` names; without any, those of ``glossaries/``, by name, whose
        name ends in the pair (``NAME.ja-en.csv``, which also serves ``ja-en-GB``) or in no pair.

        Args:
            source_lang: BCP 47 tag.
            target_lang: BCP 47 tag.

        Raises:
            InputError: When a named file is missing.
        """
        named = [self.root / name for name in self.config.glossaries]
        for path in named:
            if not path.is_file():
                raise InputError(
                    "there is no such glossary",
                    path=str(path),
                    hint=f"correct glossaries in {self.root / CONFIG}",
                )
        if named:
            return named
        folder = self.root / GLOSSARIES
        if not folder.is_dir():
            return []
        return sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in GLOSSARY_SUFFIXES
            and not path.name.startswith(".")
            and path.is_file()
            and _serves(path.stem, source_lang, target_lang)
        )

    def close(self) -> None:
        """Close the database if it was opened."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise UsageError(f"{folder}: a file is in the way of this folder") from error
    except OSError as error:
        raise ServiceError(
            f"{folder}: the folder cannot be made ({error.strerror})",
            hint="check the permissions and free space",
        ) from error


def _serves(stem: str, source_lang: str, target_lang: str) -> bool:
    """Tell whether a glossary of this name is for a language pair."""
    pair = stem.rpartition(".")[2] if "." in stem else stem
    if not _PAIR.fullmatch(pair):
        return True
    parts = pair.lower().split("-")
    return any(
        _covers(parts[:cut], source_lang) and _covers(parts[cut:], target_lang)
        for cut in range(1, len(parts))
    )


def _covers(subtags: list[str], lang: str) -> bool:
    """Tell whether a tag is a language or its parent: ``en`` covers ``en-GB``, not the reverse."""
    return lang.lower().split("-")[: len(subtags)] == subtags
