"""From command line and environment to a session: who, when, where."""

from __future__ import annotations

import os
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from transflow.errors import UsageError

if TYPE_CHECKING:
    from transflow.document import Document
    from transflow.usecases.session import Session

As = Annotated[
    str, typer.Option("--as", metavar="NAME", help="Who decides; else TRANSFLOW_USER, else you.")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")]
Doc = Annotated[str, typer.Argument(metavar="DOC", help="Name of the document.")]
UnitName = Annotated[str, typer.Argument(metavar="UNIT", help="The unit: u12, or 12.")]

Encoding = Annotated[
    str, typer.Option(help="Encoding of the file, when it is not found out rightly.")
]
Part = Annotated[
    str, typer.Option(help="Which part: a tag, #id or .class of HTML; pages 2-5 of PDF.")
]
Date = Annotated[
    str,
    typer.Option(
        metavar="YYYY-MM-DD", help="The document's own day; its terms must be valid then."
    ),
]

_MAX_NAME = 100

_COUNTRIES = {
    "jp": "ja",
    "cn": "zh",
    "cz": "cs",
    "dk": "da",
    "ua": "uk",
    "vn": "vi",
    "kh": "km",
    "us": "en",
    "gb": "en",
    "gr": "el",
}
"""Country codes that are no language codes, and the language that is meant."""

CLOSING = ExitStack()
"""What is open when a command ends; `main` closes it."""


def now() -> str:
    """The time as the record holds it: ISO 8601, UTC, microseconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def new_id() -> str:
    """A fresh opaque identifier."""
    return os.urandom(8).hex()


def person(named: str) -> str:
    """The name that the record will hold.

    Raises:
        UsageError: It is blank, too long or has control characters; the record is for ever.
    """
    name = named or os.environ.get("TRANSFLOW_USER", "") or _system_user()
    name = name.strip()
    if not name or len(name) > _MAX_NAME or not name.isprintable():
        raise UsageError(
            "that is no name for the record", hint=f"printable, 1 to {_MAX_NAME} characters"
        )
    return name


def _system_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # A container may run under a number that no account has.
        return f"uid {os.getuid()}"


def open_session(named: str = "", *, start: Path | None = None) -> Session:
    """The session of this command in the workspace around the current folder.

    Args:
        named: What ``--as`` said, or "".
        start: Where to look for the workspace; else TRANSFLOW_WORKSPACE, else here.
    """
    from transflow.store.workspace import Workspace
    from transflow.usecases.session import Session

    place = start or Path(os.environ.get("TRANSFLOW_WORKSPACE") or ".")
    name = person(named)
    workspace = CLOSING.enter_context(Workspace.find(place))
    return Session(workspace, name, now, new_id)


def session_here(named: str = "") -> Session | None:
    """The session of the workspace around the current folder, or None where there is none.

    For commands that need no workspace and are helped by one.
    """
    from transflow.store.workspace import Workspace
    from transflow.usecases.session import Session

    workspace = Workspace.around(Path(os.environ.get("TRANSFLOW_WORKSPACE") or "."))
    if workspace is None:
        return None
    return Session(CLOSING.enter_context(workspace), person(named), now, new_id)


def write_output(path: Path, data: bytes) -> None:
    """Write a file that a person asked for; never over the record or the configuration.

    Raises:
        UsageError: The path is one of those.
    """
    from transflow.store.files import write_atomic
    from transflow.store.workspace import CONFIG, HIDDEN

    whole = path.resolve()
    if HIDDEN in whole.parts or whole.name == CONFIG:
        raise UsageError(f"{path} belongs to the workspace itself", hint="choose another file")
    write_atomic(path, data)


def open_document(named: str, name: str) -> tuple[Session, Document]:
    """The session and the document that a command is about."""
    session = open_session(named)
    return session, session.store.document(name)


def language(given: str, option: str, default: str) -> str:
    """A language tag from the command line or the workspace.

    Raises:
        UsageError: There is none, or it is no language tag.
    """
    tag = given or default
    if not tag:
        raise UsageError(f"which language? give {option}", hint=f"for example {option} ja")
    parts = tag.replace("_", "-").split("-")
    well_formed = 2 <= len(parts[0]) <= 3 and all(p.isascii() and p.isalnum() for p in parts)
    if not well_formed or not parts[0].isalpha():
        raise UsageError(f"'{tag}' is no language tag", hint="such as ja, en or pt-BR")
    meant = _COUNTRIES.get(parts[0].lower())
    if meant:
        raise UsageError(f"'{tag}' is a country, not a language", hint=f"{option} {meant}")
    return "-".join([parts[0].lower(), *parts[1:]])
