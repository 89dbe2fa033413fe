"""Errors that reach a person: one line that names file, line and mend, and an exit code."""

from __future__ import annotations


class TransflowError(Exception):
    """Base of every error that transflow raises on purpose.

    Args:
        message: One line for a person; names the file and line where there is one.
        hint: What to do about it, or an empty string.
    """

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class RefusedError(TransflowError):
    """The answer is no: a rule of the workflow or a policy forbids it. Exit code 1."""


class StaleError(RefusedError):
    """Somebody else changed what this change was based on; nothing was written. Exit code 1."""


class UsageError(TransflowError):
    """The request itself is wrong: unknown document, unit, language or option. Exit code 2."""

    exit_code = 2


class InputError(TransflowError):
    """Something that was to be read cannot be read. Exit code 3.

    Args:
        message: What is wrong.
        path: The file, or an empty string.
        line: Line number from 1, or 0 when the fault has no line.
        hint: What to do about it.
    """

    exit_code = 3

    def __init__(self, message: str, *, path: str = "", line: int = 0, hint: str = "") -> None:
        place = f"{path}:{line}: " if path and line else f"{path}: " if path else ""
        super().__init__(place + message, hint=hint)
        self.path = path
        self.line = line


class ServiceError(TransflowError):
    """A service (machine translation, database server, disk) failed. Exit code 4.

    Args:
        message: What happened.
        hint: What to do about it.
        retry: Whether the same call may succeed later.
    """

    exit_code = 4

    def __init__(self, message: str, *, hint: str = "", retry: bool = False) -> None:
        super().__init__(message, hint=hint)
        self.retry = retry
