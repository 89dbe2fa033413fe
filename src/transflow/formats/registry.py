"""Which reader and writer a file has, by its ending."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, Protocol, cast

from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.formats.extract import Extract
    from transflow.workflow.edits import Edit

ENDINGS: Final = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".odt": "odt",
    ".pdf": "pdf",
}
"""Endings that are not read as plain text."""

_MODULES: Final = {
    "text": "plain_text",
    "markdown": "markdown",
    "html": "html",
    "docx": "docx",
    "odt": "odt",
    "pdf": "pdf",
}


TEXT_FORMS: Final = frozenset({"text", "markdown"})
"""Forms whose view is the decoded file itself, so that they can change their encoding."""

READ_ONLY: Final = frozenset({"pdf"})
"""Forms that cannot be written back."""


class DocumentFormat(Protocol):
    """The two functions of a document format; see `formats.extract`."""

    def read(self, data: bytes, *, path: str, encoding: str = "", part: str = "") -> Extract:
        """Give the text of a document with its blocks."""
        ...

    def write(
        self,
        data: bytes,
        edits: Sequence[Edit],
        *,
        path: str,
        encoding: str,
        part: str = "",
        lang: str = "",
    ) -> bytes:
        """Give the same document with edits."""
        ...


def form_of(path: str) -> str:
    """The form of a file, by its ending; plain text where the ending says nothing."""
    return ENDINGS.get(PurePath(path).suffix.lower(), "text")


def document_format(form: str) -> DocumentFormat:
    """The functions of a form; what they need is loaded now.

    Raises:
        UsageError: There is no such form.
    """
    if form not in _MODULES:
        raise UsageError(f"'{form}' is no document format", hint=", ".join(_MODULES))
    return cast("DocumentFormat", import_module(f"transflow.formats.{_MODULES[form]}"))
