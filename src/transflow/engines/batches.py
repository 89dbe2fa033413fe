"""Cutting texts into requests that a service accepts, without asking for any text twice."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Request:
    """One request.

    Attributes:
        start: Index of the first text that it serves.
        end: Index behind the last one.
        send: What has to be sent for them: neither blank nor too long, and not sent before. It
            may be empty.
    """

    start: int
    end: int
    send: tuple[str, ...]


def serialised_size(text: str) -> int:
    """Bytes of a text as a member of a JSON array: ASCII only, so that one kana takes six."""
    return len(json.dumps(text)) + len(", ")


def plan(texts: Sequence[str], *, max_texts: int, max_bytes: int) -> Iterator[Request]:
    """Cut texts into requests.

    Args:
        texts: All texts, in order.
        max_texts: How many texts one request may hold, at least 1.
        max_bytes: How many bytes their JSON may take; a longer text is never sent.

    Yields:
        Requests that serve all texts, in order and without a gap.
    """
    known: set[str] = set()
    start = size = 0
    send: list[str] = []
    for index, text in enumerate(texts):
        if text in known or not text.strip():
            continue
        cost = serialised_size(text)
        if cost > max_bytes:
            continue
        if len(send) == max_texts or size + cost > max_bytes:
            yield Request(start, index, tuple(send))
            start, size, send = index, 0, []
        known.add(text)
        send.append(text)
        size += cost
    if start < len(texts):
        yield Request(start, len(texts), tuple(send))
