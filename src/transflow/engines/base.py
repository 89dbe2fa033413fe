"""What a translation engine is: texts in, drafts out, batch by batch.

A batch is handed over as soon as it has been paid for, so that whoever asked can store it before
the next one is requested; what fails later takes nothing away. Every text an engine gives is only
a draft: it is not trusted to have kept the terms.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from transflow.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Batch:
    """Drafts for neighbouring texts.

    Attributes:
        start: Index of the first text they are for.
        texts: One draft for each text from there on; "" where there is none.
        billed: Characters that the service counted for it.
        notices: What a person should know, such as that terms could not be sent.
    """

    start: int
    texts: tuple[str, ...]
    billed: int = 0
    notices: tuple[str, ...] = ()


class Reason(StrEnum):
    """Why an engine stopped."""

    KEY = "key"
    QUOTA = "quota"
    BUSY = "busy"
    UNREACHABLE = "unreachable"
    MALFORMED = "malformed"
    REFUSED = "refused"


class EngineError(ServiceError):
    """An engine stopped; the batches that it had handed over stay valid.

    Args:
        message: What happened.
        reason: The kind of failure.
        done: How many texts were handed over before.
        total: How many were asked for.
        hint: What to do about it.
        retry: Whether asking again for the rest may succeed.
    """

    def __init__(
        self,
        message: str,
        *,
        reason: Reason,
        done: int,
        total: int,
        hint: str = "",
        retry: bool = False,
    ) -> None:
        left = total - done
        rest = f"; {done} of {total} texts have their drafts, {left} are left" if total else ""
        super().__init__(message + rest, hint=hint, retry=retry)
        self.reason = reason
        self.done = done
        self.left = left


class Engine(Protocol):
    """A machine that drafts translations."""

    @property
    def name(self) -> str:
        """Short name, as users write it and as drafts are labelled."""
        ...

    def translate(
        self,
        texts: Sequence[str],
        source_lang: str,
        target_lang: str,
        *,
        context: str = "",
        terms: Sequence[tuple[str, str]] = (),
    ) -> Iterator[Batch]:
        """Draft translations.

        Args:
            texts: Source texts; the same text twice is paid for once.
            source_lang: BCP 47 tag.
            target_lang: BCP 47 tag.
            context: Text around, in the source language, that helps and is not translated.
            terms: Source terms with the rendering that should be used, in order of importance.

        Yields:
            Batches in order, that together cover all texts.

        Raises:
            EngineError: The service failed; earlier batches are not affected.
        """
        ...
